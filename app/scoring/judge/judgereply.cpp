#include "app/scoring/judge/judgereply.h"

#include "app/scoring/patterns.h"

#include <algorithm>
#include <numeric>

namespace Pennybench::Scoring {

namespace {

std::optional<JudgeMark> markOf(const QString &inBrackets)
{
    static const QHash<QString, Preference> letters{{QStringLiteral("A"), Preference::First},
        {QStringLiteral("B"), Preference::Second}, {QStringLiteral("C"), Preference::Tie},
        {QStringLiteral("TIE"), Preference::Tie}};
    static const auto number = uR"(^[0-9]{1,4}(?:\.[0-9]{1,6})?$)"_re;
    const QString mark = inBrackets.trimmed().toUpper();
    if (const auto letter = letters.find(mark); letter != letters.end())
        return JudgeMark(*letter);
    return mark.contains(number) ? std::optional(JudgeMark(mark.toDouble())) : std::nullopt;
}

bool hasSentence(const QString &between)
{
    static const auto words = uR"(\w)"_reu;
    static const auto end = uR"([.!?。！？\n])"_re;
    return between.contains(words) && between.contains(end);
}

bool isMajority(qsizetype some, qsizetype all)
{
    return 2 * some > all;
}

} // namespace

std::optional<JudgeMark> judgeMark(const QString &reply)
{
    static const auto brackets = uR"(\[\[([^\[\]]*)\]\])"_re;
    std::optional<JudgeMark> before;
    std::optional<JudgeMark> last;
    qsizetype end = 0;
    bool isContradicted = false;
    for (const QRegularExpressionMatch &match : brackets.globalMatch(reply)) {
        before = last;
        last = markOf(match.captured(1));
        isContradicted =
            end > 0 && before != last && !hasSentence(reply.mid(end, match.capturedStart() - end));
        end = match.capturedEnd();
    }
    return isContradicted ? std::nullopt : last;
}

std::optional<Preference> judgedPreference(const QString &reply)
{
    const std::optional<JudgeMark> mark = judgeMark(reply);
    const Preference *preference = mark ? std::get_if<Preference>(&*mark) : nullptr;
    return preference ? std::optional(*preference) : std::nullopt;
}

std::optional<double> judgedPoints(const QString &reply, int most)
{
    const std::optional<JudgeMark> mark = judgeMark(reply);
    const double *points = mark ? std::get_if<double>(&*mark) : nullptr;
    return points && *points <= most ? std::optional(*points) : std::nullopt;
}

std::optional<Preference> preferenceOf(std::optional<Preference> first, std::optional<Preference> swapped)
{
    if (!first || !swapped)
        return std::nullopt;
    const Preference turnedBack = *swapped == Preference::First ? Preference::Second
        : *swapped == Preference::Second                        ? Preference::First
                                                                : Preference::Tie;
    return *first == turnedBack ? *first : Preference::Tie;
}

JointPoints jointPoints(const QList<std::optional<double>> &shares)
{
    QList<double> high;
    QList<double> low;
    for (const std::optional<double> &share : shares) {
        if (share)
            (isAtLeastHalf(*share) ? high : low) += *share;
    }
    for (const QList<double> &side : {high, low}) {
        if (!isMajority(side.size(), shares.size()))
            continue;
        const double sum = std::accumulate(side.begin(), side.end(), 0.0);
        return {.share = sum / static_cast<double>(side.size())};
    }
    return {.isSplit = isMajority(high.size() + low.size(), shares.size())};
}

std::optional<Preference> jointPreference(const QList<std::optional<Preference>> &preferences)
{
    qsizetype readable = 0;
    for (const Preference wanted : {Preference::First, Preference::Second, Preference::Tie}) {
        const auto count = std::ranges::count(preferences, std::optional(wanted));
        if (isMajority(count, preferences.size()))
            return wanted;
        readable += count;
    }
    return isMajority(readable, preferences.size()) ? std::optional(Preference::Tie) : std::nullopt;
}

} // namespace Pennybench::Scoring
