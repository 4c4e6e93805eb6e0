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
