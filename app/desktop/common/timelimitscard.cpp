#include "app/desktop/common/timelimitscard.h"

#include "widgets/eachlanguage.h"

#include <QGridLayout>
#include <QHash>
#include <QSettings>
#include <QSpinBox>

namespace Pennybench::Desktop {

namespace {

constexpr int longest = 24 * 3600;

QString keyFor(const QString &name)
{
    return QStringLiteral("timeouts/") + name;
}

/// How version 0.1 called the timeout; empty: the same.
QString formerName(const QString &name)
{
    static const QHash<QString, QString> former{{QStringLiteral("firstToken"), QStringLiteral("firstEvent")},
        {QStringLiteral("idle"), QStringLiteral("silence")},
        {QStringLiteral("total"), QStringLiteral("whole")}};
    return former.value(name);
}

std::optional<std::chrono::milliseconds> limitFrom(const QSettings &settings, const QString &name)
{
    const QString former = formerName(name);
    const QVariant before = former.isEmpty() ? QVariant() : settings.value(keyFor(former));
    const int seconds = settings.value(keyFor(name), before).toInt();
    return seconds > 0 && seconds <= longest ? std::optional(std::chrono::milliseconds(seconds * 1000LL))
                                             : std::nullopt;
}

} // namespace

TimeLimitsCard::TimeLimitsCard(QSettings &settings, QWidget *parent)
    : Widgets::Card([] { return tr("Timeouts"); }, parent)
    , m_settings(settings)
{
    auto *form = new QGridLayout;
    form->setContentsMargins(16, 12, 16, 12);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setColumnStretch(2, 1);
    const Providers::Timeouts usual;
    addLimit(form, QStringLiteral("connect"), usual.connect,
        [] { return std::pair(tr("Connect"), tr("until the request is sent")); });
    addLimit(form, QStringLiteral("firstToken"), usual.firstToken, [] {
        return std::pair(
            tr("First token"), tr("until the answer begins; the catalogue allows some providers more"));
    });
    addLimit(form, QStringLiteral("idle"), usual.idle,
        [] { return std::pair(tr("Idle"), tr("between two pieces of the answer")); });
    addLimit(form, QStringLiteral("total"), usual.total,
        [] { return std::pair(tr("Total"), tr("from the request to the end")); });
    addLimit(form, QStringLiteral("load"), usual.load, [] {
        return std::pair(
            tr("Load a model"), tr("how long a server on this machine may take to load a model"));
    });
    body()->addLayout(form);
}

void TimeLimitsCard::addLimit(
    QGridLayout *form, const QString &key, std::chrono::milliseconds usual, const Words &words)
{
    auto *seconds = new QSpinBox;
    seconds->setObjectName(QStringLiteral("timeLimit_") + key);
    seconds->setRange(0, longest);
    seconds->setSuffix(QStringLiteral(" s"));
    seconds->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    const auto given = limitFrom(m_settings, key);
    seconds->setValue(given ? static_cast<int>(given->count() / 1000) : 0);
    connect(seconds, &QSpinBox::valueChanged, this, [this, key](int value) {
        if (const QString former = formerName(key); !former.isEmpty())
            m_settings.remove(keyFor(former));
        if (value == 0)
            m_settings.remove(keyFor(key));
        else
            m_settings.setValue(keyFor(key), value);
    });
    auto *label = Widgets::plainLabel({});
    label->setBuddy(seconds);
    auto *explanation = Widgets::plainLabel({}, "dim");
    explanation->setWordWrap(true);
    Widgets::inEachLanguage(seconds, [seconds, label, explanation, usual, words] {
        const auto [name, meaning] = words();
        label->setText(name);
        explanation->setText(meaning);
        seconds->setAccessibleName(name);
        seconds->setAccessibleDescription(meaning);
        seconds->setSpecialValueText(tr("default (%1 s)").arg(usual.count() / 1000));
        seconds->updateGeometry();
    });
    const int row = form->rowCount();
    form->addWidget(label, row, 0);
    form->addWidget(seconds, row, 1);
    form->addWidget(explanation, row, 2);
}

Models::TimeLimits timeLimitsFrom(const QSettings &settings)
{
    return {.connect = limitFrom(settings, QStringLiteral("connect")),
        .firstToken = limitFrom(settings, QStringLiteral("firstToken")),
        .idle = limitFrom(settings, QStringLiteral("idle")),
        .total = limitFrom(settings, QStringLiteral("total")),
        .load = limitFrom(settings, QStringLiteral("load"))};
}

} // namespace Pennybench::Desktop
