#pragma once

#include "app/desktop/ask/asking.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace Pennybench::Desktop {

/// The settings that one column is asked with. What its model does not take is grey, with the reason.
class ColumnSettings : public QDialog {
    Q_OBJECT

public:
    ColumnSettings(const Models::ModelEntry &model, const Runs::OwnSettings &settings, bool wasAsked,
        QWidget *parent = nullptr);

    Runs::OwnSettings settings() const;

private:
    void makeFields(const Runs::OwnSettings &settings);
    void addField(QFormLayout &form, const QString &name, QWidget *field, const QString &refusal = {});
    bool rejects(const char *field) const;

    Models::ModelEntry m_model;
    QPlainTextEdit *m_system;
    QCheckBox *m_hasTemperature;
    QDoubleSpinBox *m_temperature;
    QSpinBox *m_maxTokens;
    QComboBox *m_effort;
    QLineEdit *m_seed;
    QComboBox *m_stream;
};

} // namespace Pennybench::Desktop
