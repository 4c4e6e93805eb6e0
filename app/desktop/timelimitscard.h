#pragma once

#include "providers/endpoint.h"
#include "widgets/card.h"

class QFormLayout;
class QSettings;
class QSpinBox;

namespace Pennybench {

/// How long a request may take, in four limits that messages call by the same names.
class TimeLimitsCard : public Card {
    Q_OBJECT

public:
    explicit TimeLimitsCard(QSettings &settings, QWidget *parent = nullptr);

private:
    void addLimit(QFormLayout *form, const QString &label, const QString &key,
        std::chrono::milliseconds usual, const QString &explanation);

    QSettings &m_settings;
};

/// The limits that were set on the card, the usual ones for those that were not.
Timeouts timeLimitsFrom(const QSettings &settings);

} // namespace Pennybench
