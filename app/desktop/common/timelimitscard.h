#pragma once

#include "app/catalogue/catalogue.h"
#include "widgets/card.h"

class QGridLayout;
class QSettings;
class QSpinBox;

namespace Pennybench::Desktop {

/// How long a request may take, in four limits that messages call by the same names. One that is not given is
/// the provider's own, else the usual one.
class TimeLimitsCard : public Widgets::Card {
    Q_OBJECT

public:
    explicit TimeLimitsCard(QSettings &settings, QWidget *parent = nullptr);

private:
    /// What a limit is called and what it means.
    using Words = std::function<std::pair<QString, QString>()>;
    void addLimit(QGridLayout *form, const QString &key, std::chrono::milliseconds usual, const Words &words);

    QSettings &m_settings;
};

/// The limits that were set on the card.
Models::TimeLimits timeLimitsFrom(const QSettings &settings);

} // namespace Pennybench::Desktop
