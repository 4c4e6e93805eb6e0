#include "app/runs/contestants.h"

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

QStringList contestantNames(const QList<Models::ModelEntry> &contestants)
{
    QStringList whole;
    QStringList parts;
    for (const Models::ModelEntry &contestant : contestants) {
        whole += contestant.name.isEmpty() ? contestant.id : contestant.name;
        const qsizetype parenthesis = whole.last().indexOf(u" (");
        parts += parenthesis > 0 ? whole.last().left(parenthesis) : whole.last();
    }
    QStringList names;
    for (qsizetype i = 0; i < parts.size(); ++i)
        names += parts.count(parts.at(i)) > 1 ? whole.at(i) : parts.at(i);
    return names;
}

QString settingsText(const Answer &answer)
{
    QStringList settings;
    if (answer.effort != Providers::Effort::Default)
        settings += QStringLiteral("effort=") + Providers::toText(answer.effort);
    if (answer.temperature)
        settings += QStringLiteral("temperature=")
            + QString::number(*answer.temperature, 'f', QLocale::FloatingPointShortest);
    if (answer.maxTokens)
        settings += QStringLiteral("max_tokens=%1").arg(*answer.maxTokens);
    return settings.join(u';');
}

} // namespace Pennybench::Runs
