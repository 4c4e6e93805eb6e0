#include "app/runs/contestants.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace Pennybench::Runs {

QString contestantLetter(int place)
{
    constexpr int alphabet = 26;
    QString letters;
    for (int rest = place; rest >= 0; rest = rest / alphabet - 1)
        letters.prepend(QChar(static_cast<char16_t>(u'A' + rest % alphabet)));
    return letters;
}

QList<int> contestantFamilies(const QList<Models::ModelEntry> &contestants)
{
    QStringList known;
    QList<int> families;
    for (const Models::ModelEntry &contestant : contestants) {
        const QString family = contestant.family.isEmpty() ? contestant.id : contestant.family;
        if (!known.contains(family))
            known += family;
        families += static_cast<int>(known.indexOf(family));
    }
    return families;
}

namespace {

/// "Scholar (practice) (effort=high)" as "Scholar" and "(practice)", "(effort=high)".
struct NameParts {
    explicit NameParts(const QString &name)
        : whole(name)
        , first(name)
    {
        const qsizetype parenthesis = name.indexOf(u" (");
        if (parenthesis <= 0)
            return;
        first = name.left(parenthesis);
        const QString rest = name.mid(parenthesis + 1);
        static const QRegularExpression inEachOther(QStringLiteral("\\([^)]*\\("));
        static const QRegularExpression behindEach(QStringLiteral("(?<=\\)) "));
        behind = rest.contains(inEachOther) ? QStringList{rest} : rest.split(behindEach);
    }

    QString whole;
    QString first;
    QStringList behind;
};

/// Without what stands behind every name that begins the same.
QString shortened(const NameParts &name, const QList<NameParts> &namesakes)
{
    QStringList kept{name.first};
    for (const QString &group : name.behind) {
        const bool isShared = std::ranges::all_of(
            namesakes, [&group](const NameParts &other) { return other.behind.contains(group); });
        if (!isShared)
            kept += group;
    }
    return kept.join(u' ');
}

} // namespace

QStringList contestantNames(const QList<Models::ModelEntry> &contestants)
{
    QHash<QString, QList<NameParts>> namesakes;
    QList<NameParts> all;
    for (const Models::ModelEntry &contestant : contestants) {
        all += NameParts(contestant.name.isEmpty() ? contestant.id : contestant.name);
        namesakes[all.constLast().first] += all.constLast();
    }
    QStringList names;
    for (const NameParts &name : std::as_const(all)) {
        const QList<NameParts> &others = namesakes[name.first];
        names += others.size() > 1 ? shortened(name, others) : name.first;
    }
    return names;
}

QString settingsText(const OwnSettings &settings)
{
    constexpr qsizetype longestSystem = 60;
    QStringList texts;
    if (settings.effort && *settings.effort != Providers::Effort::Default)
        texts += QStringLiteral("effort=") + Providers::toText(*settings.effort);
    if (settings.temperature)
        texts += QStringLiteral("temperature=")
            + QString::number(*settings.temperature, 'f', QLocale::FloatingPointShortest);
    if (settings.maxTokens)
        texts += QStringLiteral("max_tokens=%1").arg(*settings.maxTokens);
    if (settings.seed)
        texts += QStringLiteral("seed=%1").arg(*settings.seed);
    if (settings.wait)
        texts += QStringLiteral("wait=%1").arg(*settings.wait);
    if (settings.thinkMax)
        texts += QStringLiteral("think_max=%1").arg(*settings.thinkMax);
    if (settings.stream)
        texts += *settings.stream ? QStringLiteral("stream=on") : QStringLiteral("stream=off");
    if (settings.system) {
        const QString line = settings.system->simplified();
        texts += QStringLiteral("system=")
            + (line.size() > longestSystem ? line.left(longestSystem - 1) + u'…' : line);
    }
    return texts.join(u';');
}

Models::ModelEntry entryOf(const Contestant &contestant, Models::ModelEntry model)
{
    const QString settings = settingsText(contestant.settings);
    if (model.apiName.isEmpty())
        model.apiName = model.id;
    if (model.family.isEmpty())
        model.family = model.id;
    if (!contestant.label.isEmpty())
        model.name = contestant.label;
    else if (!settings.isEmpty())
        model.name = QStringLiteral("%1 (%2)").arg(model.name.isEmpty() ? model.id : model.name, settings);
    model.id = contestant.id;
    return model;
}

QString settingsText(const RunPlan &plan, const Answer &answer)
{
    const Contestant *contestant = plan.contestant(answer.key.model);
    OwnSettings settings = contestant ? contestant->settings : OwnSettings();
    settings.effort = answer.effort;
    settings.temperature = answer.temperature;
    settings.maxTokens = answer.maxTokens;
    return settingsText(settings);
}

} // namespace Pennybench::Runs
