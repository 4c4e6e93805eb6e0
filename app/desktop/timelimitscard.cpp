#include "app/desktop/timelimitscard.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Pennybench {

namespace {

constexpr int longest = 24 * 3600;

QString keyFor(const QString &name)
{
    return QStringLiteral("timeouts/") + name;
}

std::chrono::milliseconds limitFrom(
    const QSettings &settings, const QString &name, std::chrono::milliseconds usual)
{
    const int seconds = settings.value(keyFor(name)).toInt();
    return seconds > 0 && seconds <= longest ? std::chrono::milliseconds(seconds * 1000LL) : usual;
}

} // namespace

TimeLimitsCard::TimeLimitsCard(QSettings &settings, QWidget *parent)
    : Card(tr("Limits of time"), parent)
    , m_settings(settings)
{
    auto *form = new QFormLayout;
    form->setContentsMargins(16, 12, 16, 12);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    const Timeouts usual;
    addLimit(form, tr("Connect"), QStringLiteral("connect"), usual.connect, tr("until the request is sent"));
    addLimit(form, tr("First event"), QStringLiteral("firstEvent"), usual.firstEvent,
        tr("until the answer begins; the catalogue allows some providers more"));
    addLimit(form, tr("Silence"), QStringLiteral("silence"), usual.silence,
        tr("between two pieces of the answer"));
    addLimit(
        form, tr("Whole answer"), QStringLiteral("whole"), usual.whole, tr("from the request to the end"));
    addLimit(form, tr("Load a model"), QStringLiteral("load"), usual.load,
        tr("how long a server of this machine may take to load it"));
    body()->addLayout(form);
}

void TimeLimitsCard::addLimit(QFormLayout *form, const QString &label, const QString &key,
    std::chrono::milliseconds usual, const QString &explanation)
{
    auto *seconds = new QSpinBox;
    seconds->setObjectName(QStringLiteral("timeLimit_") + key);
    seconds->setAccessibleName(label);
    seconds->setAccessibleDescription(explanation);
    seconds->setRange(1, longest);
    seconds->setSuffix(QStringLiteral(" s"));
    seconds->setMinimumWidth(180);
    seconds->setValue(static_cast<int>(limitFrom(m_settings, key, usual).count() / 1000));
    connect(seconds, &QSpinBox::valueChanged, this, [this, key, usual](int value) {
        if (value * 1000LL == usual.count())
            m_settings.remove(keyFor(key));
        else
            m_settings.setValue(keyFor(key), value);
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(seconds);
    row->addWidget(plainLabel(explanation, "dim"));
    row->addStretch();
    form->addRow(label, row);
}

Timeouts timeLimitsFrom(const QSettings &settings)
{
    const Timeouts usual;
    return {.connect = limitFrom(settings, QStringLiteral("connect"), usual.connect),
        .firstEvent = limitFrom(settings, QStringLiteral("firstEvent"), usual.firstEvent),
        .silence = limitFrom(settings, QStringLiteral("silence"), usual.silence),
        .whole = limitFrom(settings, QStringLiteral("whole"), usual.whole),
        .load = limitFrom(settings, QStringLiteral("load"), usual.load)};
}

} // namespace Pennybench
