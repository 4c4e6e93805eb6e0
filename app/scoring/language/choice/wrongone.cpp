#include "app/scoring/language/choice/choicerules.h"
#include "app/scoring/patterns.h"

namespace Pennybench::Scoring {

namespace {

/// "the false one is A", "câu sai là A", "错误的一项是A".
bool isNamedBehind(const ChoiceReading &reading, qsizetype letter)
{
    return phrase<"choice: wrong one before">().match(reading.before(letter)).hasMatch();
}

/// "A is the false one", "A là câu sai", "A是错误的一项".
bool isNamedBefore(const ChoiceReading &reading, qsizetype letter)
{
    static const auto &naming = phrase<"choice: wrong one after">();
    return naming.match(reading.from(letter + 1, 50)).hasMatch();
}

/// Letters that are called right or wrong, each with the place where it is.
struct Judged {
    std::map<QString, qsizetype> right;
    std::map<QString, qsizetype> wrong;
};

Judged judgedLetters(const ChoiceSearch &search)
{
    const ChoiceReading &reading = search.reading;
    Judged judged;
    for (const qsizetype letter : reading.loneLetters()) {
        if (isNamedBehind(reading, letter) || isNamedBefore(reading, letter))
            continue;
        if (isDenied(reading, letter)) {
            judged.wrong.emplace(reading.at(letter), letter);
        } else if (search.counts(letter) && isCalledRight(reading, letter)) {
            for (const QString &each :
                reading.withOthers(letter, search.counts).letters.split(QStringLiteral(", ")))
                judged.right.emplace(each, letter);
        }
    }
    return judged;
}

} // namespace

FoundChoice wrongOne(const ChoiceSearch &search)
{
    const ChoiceReading &reading = search.reading;
    FoundChoice named;
    for (const qsizetype letter : reading.loneLetters()) {
        if (!isNamedBehind(reading, letter) && !isNamedBefore(reading, letter))
            continue;
        if (named && named->letters != reading.at(letter))
            return std::nullopt;
        named = reading.chosen(letter);
    }
    if (!named)
        return std::nullopt;
    // "The wrong one is A, so B is right.": the question asked for the right one.
    const FoundChoice decided = decidedChoice(search);
    const bool isOther = decided && decided->letters != named->letters;
    return judgedLetters(search).right.size() == 1 || isOther ? std::nullopt : named;
}

FoundChoice oddOneOut(const ChoiceSearch &search)
{
    const Judged judged = judgedLetters(search);
    const auto options = static_cast<std::size_t>(search.reading.optionForms().size());
    const bool isOdd = options >= 3 && judged.right.size() == options - 1 && judged.wrong.size() == 1
        && !judged.right.contains(judged.wrong.begin()->first);
    return isOdd ? FoundChoice(search.reading.chosen(judged.wrong.begin()->second)) : std::nullopt;
}

} // namespace Pennybench::Scoring
