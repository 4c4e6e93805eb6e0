#include "app/scoring/language/choice/choicerules.h"
#include "app/scoring/patterns.h"

namespace Pennybench::Scoring {

namespace {

/// "the false one is A", "câu sai là A", "A is the false one", "A是错误的一项".
bool isNamedWrong(const ChoiceReading &reading, qsizetype letter)
{
    return reading.standsBefore(phrase<"choice: wrong one before">(), letter)
        || reading.standsAt(phrase<"choice: wrong one after">(), letter + 1, 50);
}

/// Letters that are called right or wrong, each with the place where it is.
struct Judged {
    std::map<QString, qsizetype> right;
    std::map<QString, qsizetype> wrong;
};

Judged judgedLetters(const ChoiceReading &reading)
{
    Judged judged;
    for (const qsizetype letter : reading.loneLetters()) {
        if (isNamedWrong(reading, letter))
            continue;
        if (isDenied(reading, letter)) {
            judged.wrong.emplace(reading.at(letter), letter);
        } else if (reading.counts(letter) && isCalledRight(reading, letter)) {
            for (const QString &each : reading.withOthers(letter).letters.split(QStringLiteral(", ")))
                judged.right.emplace(each, letter);
        }
    }
    return judged;
}

/// Whether the choice and this letter stand in one sentence that gives no reasons between them.
bool isInItsSentence(const ChoiceReading &reading, const ChosenLetter &chosen, qsizetype letter)
{
    static const auto stop = uR"(^[)\]*]*[.。!！])"_re;
    const qsizetype behind = chosen.at + chosen.length;
    return reading.endOfSentence(chosen.at) >= letter && !reading.standsAt(stop, behind, 8)
        && !reading.standsAt(phrase<"choice: reason between">(), behind, letter - behind);
}

} // namespace

FoundChoice wrongOne(const ChoiceReading &reading)
{
    FoundChoice named;
    for (const qsizetype letter : reading.loneLetters()) {
        if (!isNamedWrong(reading, letter))
            continue;
        if (named && named->letters != reading.at(letter))
            return std::nullopt;
        named = reading.chosen(letter);
    }
    if (!named)
        return std::nullopt;
    // "The wrong one is A, so B is right.": the question asked for the right one.
    const FoundChoice decided = decidedChoice(reading);
    const bool isOther = decided && decided->letters != named->letters;
    return judgedLetters(reading).right.size() == 1 || isOther ? std::nullopt : named;
}

FoundChoice oddOneOut(const ChoiceReading &reading)
{
    const Judged judged = judgedLetters(reading);
    const auto options = static_cast<std::size_t>(reading.optionForms().size());
    const bool isOdd = options >= 3 && judged.right.size() == options - 1 && judged.wrong.size() == 1
        && !judged.right.contains(judged.wrong.begin()->first);
    return isOdd ? FoundChoice(reading.chosen(judged.wrong.begin()->second)) : std::nullopt;
}

FoundChoice placedChoice(const ChoiceReading &reading)
{
    FoundChoice last;
    for (const QRegularExpressionMatch &match :
        phrase<"choice: named by its place">().globalMatch(reading.text())) {
        const QString word = match.captured(1) + match.captured(2) + match.captured(3);
        const int index = wordTable<"places">().value(word.toLower()).toInt() - 1;
        const QChar letter(static_cast<char16_t>(u'A' + index));
        const qsizetype end = match.capturedEnd();
        if (index < 0 || !reading.isLetter(letter) || isDenied(reading, match.capturedStart(), end))
            continue;
        const qsizetype comma = reading.text().indexOf(u',', end + 2);
        const qsizetype line = reading.endOfLine(end);
        const auto own = reading.optionIn(end, comma > 0 ? std::min(comma, line) : line);
        const bool isConcluded =
            reading.standsBefore(phrase<"choice: decided before">(), match.capturedStart());
        if (isConcluded || (own && own->letters == letter)
            || reading.standsAt(phrase<"choice: affirmed after">(), end, 40))
            last = ChosenLetter{QString(letter), match.capturedStart(), match.capturedLength(), {}};
    }
    return last;
}

void addAlsoAllowed(const ChoiceReading &reading, ChosenLetter &chosen)
{
    constexpr qsizetype reach = 300; // after the choice
    constexpr qsizetype longestPhrase = 120;
    if (chosen.letters.size() != 1)
        return;
    for (const qsizetype letter : reading.loneLetters()) {
        const QChar other = reading.at(letter);
        const bool isBehind = letter > chosen.at && letter - chosen.at < reach;
        if (!isBehind || chosen.letters.contains(other) || !reading.counts(letter))
            continue;
        const auto said = reading.from(letter + 1, longestPhrase);
        const bool isAllowed = phrase<"choice: also accepted">().match(said).hasMatch()
            || (isInItsSentence(reading, chosen, letter)
                && phrase<"choice: also right">().match(said).hasMatch());
        if (isAllowed)
            chosen.letters += QStringLiteral(", ") + other;
    }
}

} // namespace Pennybench::Scoring
