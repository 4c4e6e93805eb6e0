#include "app/scoring/language/choice/choicerules.h"
#include "app/scoring/patterns.h"

#include <algorithm>

namespace Pennybench::Scoring {

namespace {

constexpr int longestChain = 26;

bool isDeniedByItself(const ChoiceReading &reading, qsizetype letter)
{
    return phrase<"choice: denied before">().match(reading.before(letter)).hasMatch()
        || phrase<"choice: denied after">().match(reading.from(letter + 1, 60)).hasMatch();
}

/// Heads of list lines: "A. …", "- (B) …", "| C | …".
std::vector<qsizetype> headsOfLines(const ChoiceReading &reading)
{
    std::vector<qsizetype> heads;
    for (const qsizetype letter : reading.loneLetters()) {
        static const auto margin = uR"(^[^\p{L}\p{N}\n]*$)"_reu;
        const QStringView line = reading.before(letter, 12);
        const bool atMargin = line.size() < 12 && margin.match(line).hasMatch()
            && QStringView(u".):、|．").contains(reading.at(letter + 1));
        if (atMargin || (line.size() < 12 && line.trimmed() == u"|" && reading.at(letter + 1) == u' '))
            heads.push_back(letter);
    }
    return heads;
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
    for (const qsizetype head : headsOfLines(reading)) {
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

bool isGap(QStringView text)
{
    return text.size() <= 12
        && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
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
            && letter - end <= 12 && isGap(reading.from(end, letter - end))) {
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
    static const auto choosing = u"choose|pick|select|go with|chọn|选|選"_re;
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
        static const auto hypothetical = uR"((?<!\p{L})(?:would|sẽ)(?!\p{L})|就会)"_rei;
        static const auto forced = u"(?:had|have|forced) to|phải|必须|非要"_re;
        if (depends && hypothetical.match(marker.captured()).hasMatch() && !forced.match(lead).hasMatch()) {
            hypotheticals.insert(letter);
            continue;
        }
        isAnswered = isAnswered || !depends;
        if (depends && choosing.match(marker.captured().toLower()).hasMatch()) {
            places.insert(letter);
            letters.insert(reading.at(letter));
        }
    }
    if (letters.size() < 2 && !isAnswered)
        places.clear();
    places.merge(hypotheticals);
    return places;
}

std::set<qsizetype> listedLetters(const ChoiceReading &reading)
{
    return listsOf(reading, 2);
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
    static const auto reason =
        u"^(?:because|since|as|is|are|and|or|but|not|vì|bởi|do|là|và|hoặc|đúng|sai|đều|ạ"
        R"(|nhé)(?!\p{L}))"_rei;
    static const auto verb =
        u"^(?:was|were|would|must|can|cannot|does|has|fits|remains|works|alone|seems|chính"
        R"(|phù)(?!\p{L}))"_reu;
    return !reason.match(reading.from(next, 12)).hasMatch()
        && (word == u'I' || !verb.match(reading.from(next, 12)).hasMatch());
}

bool isDenied(const ChoiceReading &reading, qsizetype letter)
{
    if (isDeniedByItself(reading, letter))
        return true;
    qsizetype first = letter;
    qsizetype last = letter;
    for (int step = 0; step < longestChain && reading.previousInList(first) >= 0; ++step)
        first = reading.previousInList(first);
    for (int step = 0; step < longestChain && reading.nextInList(last) >= 0; ++step)
        last = reading.nextInList(last);
    return phrase<"choice: denied before">().match(reading.before(first)).hasMatch()
        || phrase<"choice: denied after">().match(reading.from(last + 1, 60)).hasMatch();
}

bool isInFormula(const ChoiceReading &reading, qsizetype letter)
{
    static const auto behind = uR"(^\)?\s*(?:[=+*/^<≤≥≈≠×÷·]|>|[-−]\s*\d)(?![=>]))"_re;
    static const auto infront =
        u"(?:(?<![=-])>|(?<!answer)(?<!answer )(?<!án)(?<!án )(?<!案)=|[+*/^<≤≥≈≠×÷·√]"
        R"(|\b[A-Za-z]\()\s*$)"_rei;
    return behind.match(reading.from(letter + 1, 6)).hasMatch()
        || infront.match(reading.before(letter, 12)).hasMatch();
}

bool isPartOfName(const ChoiceReading &reading, qsizetype letter)
{
    static const auto behind = u"^(?:点|處|处|组|类|型|班|同学|号)"_re;
    return phrase<"choice: name before">().match(reading.before(letter, 24)).hasMatch()
        || behind.match(reading.from(letter + 1, 2)).hasMatch();
}

bool isRestated(const ChoiceReading &reading, qsizetype letter)
{
    return reading.places("restated", restatedOptions).contains(letter);
}

bool isListed(const ChoiceReading &reading, qsizetype letter)
{
    return reading.places("listed", listedLetters).contains(letter);
}

bool isConditional(const ChoiceReading &reading, qsizetype letter)
{
    return reading.places("conditional", conditionalChoices).contains(letter);
}

} // namespace Pennybench::Scoring
