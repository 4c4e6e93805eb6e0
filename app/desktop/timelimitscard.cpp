#include "app/desktop/timelimitscard.h"

#include "widgets/eachlanguage.h"

#include <QGridLayout>
#include <QSettings>
#include <QSpinBox>

namespace Pennybench {

namespace {

constexpr int longest = 24 * 3600;

QString keyFor(const QString &name)
{
    return QStringLiteral("timeouts/") + name;
}

std::optional<std::chrono::milliseconds> limitFrom(const QSettings &settings, const QString &name)
{
    const int seconds = settings.value(keyFor(name)).toInt();
    return seconds > 0 && seconds <= longest ? std::optional(std::chrono::milliseconds(seconds * 1000LL))
                                             : std::nullopt;
}

} // namespace

TimeLimitsCard::TimeLimitsCard(QSettings &settings, QWidget *parent)
    : Card([] { return tr("Limits of time"); }, parent)
    , m_settings(settings)
{
    auto *form = new QGridLayout;
    form->setContentsMargins(16, 12, 16, 12);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setColumnStretch(2, 1);
    const Timeouts usual;
    addLimit(form, QStringLiteral("connect"), usual.connect,
        [] { return std::pair(tr("Connect"), tr("until the request is sent")); });
    addLimit(form, QStringLiteral("firstEvent"), usual.firstEvent, [] {
        return std::pair(
            tr("First event"), tr("until the answer begins; the catalogue allows some providers more"));
    });
    addLimit(form, QStringLiteral("silence"), usual.silence,
        [] { return std::pair(tr("Silence"), tr("between two pieces of the answer")); });
    addLimit(form, QStringLiteral("whole"), usual.whole,
        [] { return std::pair(tr("Whole answer"), tr("from the request to the end")); });
    addLimit(form, QStringLiteral("load"), usual.load, [] {
        return std::pair(tr("Load a model"), tr("how long a server of this machine may take to load it"));
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
        if (value == 0)
            m_settings.remove(keyFor(key));
        else
            m_settings.setValue(keyFor(key), value);
    });
    auto *label = plainLabel({});
    label->setBuddy(seconds);
    auto *explanation = plainLabel({}, "dim");
    explanation->setWordWrap(true);
    inEachLanguage(seconds, [seconds, label, explanation, usual, words] {
        const auto [name, meaning] = words();
        label->setText(name);
        explanation->setText(meaning);
        seconds->setAccessibleName(name);
        seconds->setAccessibleDescription(meaning);
        seconds->setSpecialValueText(tr("as usual (%1 s)").arg(usual.count() / 1000));
        seconds->updateGeometry();
    });
    const int row = form->rowCount();
    form->addWidget(label, row, 0);
    form->addWidget(seconds, row, 1);
    form->addWidget(explanation, row, 2);
}

TimeLimits timeLimitsFrom(const QSettings &settings)
{
    return {.connect = limitFrom(settings, QStringLiteral("connect")),
        .firstEvent = limitFrom(settings, QStringLiteral("firstEvent")),
        .silence = limitFrom(settings, QStringLiteral("silence")),
        .whole = limitFrom(settings, QStringLiteral("whole")),
        .load = limitFrom(settings, QStringLiteral("load"))};
}

} // namespace Pennybench
