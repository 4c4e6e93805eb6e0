#pragma once

#include "app/runs/runplan.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace Pennybench::Widgets {
class AmountBox;
}

namespace Pennybench::Desktop {

/// Where the settings of the asking are entered: of one model, then what it does not take is grey, with the
/// reason, or of all. Where a model continues raw text, how long it thinks is entered too.
class SettingsForm : public QWidget {
    Q_OBJECT

public:
    explicit SettingsForm(const Runs::OwnSettings &settings,
        const std::optional<Models::ModelEntry> &model = {}, bool continuesRawText = false,
        QWidget *parent = nullptr);

    Runs::OwnSettings settings() const;

signals:
    void changed();

private:
    void makeFields(const Runs::OwnSettings &settings);
    void makeThinkingFields(const Runs::OwnSettings &settings);
    void addField(QFormLayout &form, const QString &name, QWidget *field, const QString &refusal = {});

    QPlainTextEdit *m_system;
    QCheckBox *m_hasTemperature;
    Widgets::AmountBox *m_temperature;
    QSpinBox *m_maxTokens;
    QComboBox *m_effort;
    QLineEdit *m_seed;
    QComboBox *m_stream;
    QSpinBox *m_wait;
    QSpinBox *m_thinkMax;
    bool m_continuesRawText;
};

/// Why the model is not asked with each of the settings that it does not take: "%1 takes no seed."
QStringList refusalsOf(const Models::ModelEntry &model, const Runs::OwnSettings &settings);

} // namespace Pennybench::Desktop
