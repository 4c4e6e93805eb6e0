#include "app/scoring/language/choice/chosenletter.h"

#include "app/scoring/language/choice/choicerules.h"

#include <algorithm>
#include <unordered_map>

namespace Pennybench::Scoring {

namespace {

constexpr int firstRankOfTheEnd = 6;
constexpr qsizetype searchedEnd = 100'000;

} // namespace

std::optional<ChosenLetter> chosenLetter(const ChoiceAnswer &answer, const QList<ChoiceRule> &rules)
{
    const qsizetype skipped = std::max<qsizetype>(0, answer.text.size() - searchedEnd);
    ChoiceReading reading(answer.text.mid(skipped), answer.lastLetter, answer.options);
    for (const ChoiceRule &rule : rules) {
        if (rule.prepare)
            rule.prepare(reading.text());
    }
    std::unordered_map<qsizetype, bool> known;
    const auto counts = [&](qsizetype letter) {
        if (!reading.isLone(letter))
            return false;
        const auto found = known.find(letter);
        if (found != known.end())
            return found->second;
        return known[letter] = std::none_of(rules.cbegin(), rules.cend(),
                   [&](const ChoiceRule &rule) { return rule.ignores && rule.ignores(reading, letter); });
    };
    std::optional<ChosenLetter> best;
    int rank = 0;
    for (const ChoiceRule &rule : rules) {
        if (!rule.finds || (best && rule.rank > rank))
            continue;
        auto found =
            rule.rank >= firstRankOfTheEnd && answer.truncated ? std::nullopt : rule.finds({reading, counts});
        if (!found || (best && found->at < best->at))
            continue;
        found->rule = MessageText{rule.id, rule.name};
        best = found;
        rank = rule.rank;
    }
    if (!best)
        return best;
    for (const ChoiceRule &rule : rules) {
        if (rule.widens)
            rule.widens({reading, counts}, *best);
    }
    best->at += skipped;
    return best;
}

} // namespace Pennybench::Scoring
