#include "app/scoring/language/choice/choicerules.h"
#include "app/scoring/patterns.h"

#include <algorithm>

namespace Pennybench::Scoring {

namespace {

/// The head of a list's line: "A. …", "- (B) …", "| C | …".
bool headsAnItem(const ChoiceReading &reading, qsizetype letter)
{
    static const auto margin = uR"(^[^\p{L}\p{N}\n]*$)"_reu;
    const QStringView line = reading.before(letter, 12);
    const QChar next = reading.at(letter + 1);
    return line.size() < 12
        && ((margin.match(line).hasMatch() && QStringView(u".):、|．").contains(next))
            || (line.trimmed() == u"|" && next == u' '));
}

/// The heads of each list that goes on from A without a gap, of at least this length.
std::set<qsizetype> listsOf(const ChoiceReading &reading, std::size_t least)
{
    std::set<qsizetype> listed;
    std::vector<qsizetype> run;
    const auto close = [&] {
        if (run.size() >= least)
            listed.insert(run.begin(), run.end());
        run.clear();
    };
    for (const qsizetype head : reading.loneLetters()) {
        if (!headsAnItem(reading, head))
            continue;
        const bool goesOn =
            !run.empty() && reading.at(head).unicode() == reading.at(run.back()).unicode() + 1;
        if (!goesOn)
            close();
        if (goesOn || reading.at(head) == u'A')
            run.push_back(head);
    }
    close();
    return listed;
}

/// Options one after the other, each with its own text and nothing else.
std::set<qsizetype> restatedOptions(const ChoiceReading &reading)
{
    if (reading.optionForms().isEmpty())
        return listsOf(reading, 3);
    std::set<qsizetype> restated;
    qsizetype last = -1;
    qsizetype end = -1;
    for (const qsizetype letter : reading.loneLetters()) {
        const qsizetype own = reading.endOfOwnText(letter);
        const bool isItem = own > letter + 1 && QStringView(u".):|-").contains(reading.at(letter + 1));
        if (isItem && last >= 0 && reading.at(letter).unicode() == reading.at(last).unicode() + 1
            && letter - end <= 12 && isAllPunctuation(reading.from(end, letter - end))) {
            restated.insert(last);
            restated.insert(letter);
        }
        last = isItem ? letter : -1;
        end = own;
    }
    return restated;
}

/// "If you want sun, choose A. If you prefer snow, choose B.": where letters depend on different conditions,
/// or one depends on a condition and another is the answer without.
std::set<qsizetype> conditionalChoices(const ChoiceReading &reading)
{
    std::set<qsizetype> places;
    std::set<qsizetype> hypotheticals;
    std::set<QChar> letters;
    bool isAnswered = false;
    for (const QRegularExpressionMatch &marker : phrase<"choice: marker">().globalMatch(reading.text())) {
        const qsizetype end = marker.capturedEnd();
        const qsizetype letter =
            end + phrase<"choice: filler after a marker">().match(reading.from(end, 80)).capturedLength();
        if (!reading.isLone(letter))
            continue;
        const qsizetype start = reading.startOfSentence(marker.capturedStart());
        const QStringView lead = reading.from(start, marker.capturedStart() - start);
        const bool depends = phrase<"choice: condition">().match(lead).hasMatch();
        // "If it had a comparison word, the answer would be A.", unlike "if I had to choose".
        if (depends && phrase<"choice: hypothetical">().match(marker.captured()).hasMatch()
            && !phrase<"choice: forced">().match(lead).hasMatch()) {
            hypotheticals.insert(letter);
            continue;
        }
        isAnswered = isAnswered || !depends;
        if (depends && phrase<"choice: choosing">().match(marker.captured().toLower()).hasMatch()) {
            places.insert(letter);
            letters.insert(reading.at(letter));
        }
    }
    if (letters.size() < 2 && !isAnswered)
        places.clear();
    places.merge(hypotheticals);
    return places;
}

} // namespace

bool isArticle(const ChoiceReading &reading, qsizetype letter)
{
    const QChar word = reading.at(letter);
    if ((word != u'A' && word != u'I') || reading.isBracketed(letter))
        return false;
    qsizetype next = letter + 1;
    while (reading.at(next) == u' ')
        ++next;
    if (next == letter + 1 || !reading.at(next).isLetter()
        || reading.at(next).script() != QChar::Script_Latin)
        return false;
    if (reading.at(next).isUpper() && reading.endOfOwnText(letter) > letter + 1)
        return false;
    return !reading.standsAt(phrase<"choice: not behind an article">(), next, 12)
        && (word == u'I' || !reading.standsAt(phrase<"choice: verb of an option">(), next, 12));
}

bool isDenied(const ChoiceReading &reading, qsizetype start, qsizetype end)
{
    return reading.standsBefore(phrase<"choice: denied before">(), start)
        || reading.standsAt(phrase<"choice: denied after">(), end, 60);
}

bool isDenied(const ChoiceReading &reading, qsizetype letter)
{
    if (isDenied(reading, letter, letter + 1))
        return true;
    const auto [first, last] = reading.listAround(letter);
    return isDenied(reading, first, last + 1);
}

bool isInFormula(const ChoiceReading &reading, qsizetype letter)
{
    static const auto behind = uR"(^\)?\s*(?:[=+*/^<≤≥≈≠×÷·]|>|[-−]\s*\d)(?![=>]))"_re;
    static const auto infront =
        u"(?:(?<![=-])>|(?<!answer)(?<!answer )(?<!án)(?<!án )(?<!案)=|[+*/^<≤≥≈≠×÷·√]"
        R"(|\b[A-Za-z]\()\s*$)"_rei;
    return reading.standsAt(behind, letter + 1, 6) || reading.standsBefore(infront, letter, 12);
}

bool isPartOfName(const ChoiceReading &reading, qsizetype letter)
{
    return reading.standsBefore(phrase<"choice: name before">(), letter, 24)
        || reading.standsAt(phrase<"choice: name after">(), letter + 1, 2);
}

bool isRestated(const ChoiceReading &reading, qsizetype letter)
{
    return reading.isAmong(restatedOptions, letter);
}

bool isListed(const ChoiceReading &reading, qsizetype letter)
{
    return reading.isAmong([](const ChoiceReading &each) { return listsOf(each, 2); }, letter);
}

bool isConditional(const ChoiceReading &reading, qsizetype letter)
{
    return reading.isAmong(conditionalChoices, letter);
}

} // namespace Pennybench::Scoring
