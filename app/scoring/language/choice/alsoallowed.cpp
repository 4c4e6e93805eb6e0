#include "app/scoring/language/choice/choicerules.h"
#include "app/scoring/patterns.h"

namespace Pennybench::Scoring {

namespace {

/// Whether the choice and this letter stand in one sentence that gives no reasons between them.
bool isInItsSentence(const ChoiceReading &reading, const ChosenLetter &chosen, qsizetype letter)
{
    static const auto reason = uR"(\b(?:because|since|as)\b|(?<!\p{L})(?:vì|do|bởi)(?!\p{L})|因为|由于)"_rei;
    static const auto stop = uR"(^[)\]*]*[.。!！])"_re;
    const qsizetype behind = chosen.at + chosen.length;
    return reading.endOfSentence(chosen.at) >= letter && !stop.match(reading.from(behind, 8)).hasMatch()
        && !reason.match(reading.from(behind, letter - behind)).hasMatch();
}

} // namespace

void addAlsoAllowed(const ChoiceSearch &search, ChosenLetter &chosen)
{
    constexpr qsizetype reach = 300; // after the choice
    constexpr qsizetype longestPhrase = 120;
    if (chosen.letters.size() != 1)
        return;
    for (const qsizetype letter : search.reading.loneLetters()) {
        const QChar other = search.reading.at(letter);
        const bool isBehind = letter > chosen.at && letter - chosen.at < reach;
        if (!isBehind || chosen.letters.contains(other) || !search.counts(letter))
            continue;
        const auto said = search.reading.from(letter + 1, longestPhrase);
        const bool isAllowed = phrase<"choice: also accepted">().match(said).hasMatch()
            || (isInItsSentence(search.reading, chosen, letter)
                && phrase<"choice: also right">().match(said).hasMatch());
        if (isAllowed)
            chosen.letters += QStringLiteral(", ") + other;
    }
}

} // namespace Pennybench::Scoring
