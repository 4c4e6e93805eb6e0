#include "app/scoring/language/choice/choicerules.h"
#include "app/scoring/patterns.h"

#include <algorithm>

namespace Pennybench::Scoring {

namespace {

constexpr qsizetype nearTheEnd = 300;
constexpr qsizetype briefAnswer = 200;
constexpr qsizetype longestOpening = 300;

/// The last letter that counts and fulfils the condition, with those beside it.
template <typename Condition>
FoundChoice lastWhere(const ChoiceSearch &search, Condition condition)
{
    const auto &letters = search.reading.loneLetters();
    for (auto letter = letters.rbegin(); letter != letters.rend(); ++letter) {
        if (condition(*letter) && search.counts(*letter))
            return search.reading.withOthers(*letter, search.counts);
    }
    return std::nullopt;
}

/// "C Cecile", "C - Earth"; without known options a few words.
bool opensWithItsOption(const ChoiceReading &reading, qsizetype letter)
{
    if (!reading.isLetter(reading.at(letter)) || !reading.at(letter + 1).isSpace())
        return false;
    const auto index = static_cast<qsizetype>(reading.at(letter).unicode() - u'A');
    const bool known = index < reading.optionForms().size() && !reading.optionForms().at(index).isEmpty();
    if (known)
        return reading.endOfOwnText(letter) > letter + 1;
    const QStringView rest = reading.from(letter + 1, longestOpening);
    return rest.left(rest.indexOf(u'\n') < 0 ? rest.size() : rest.indexOf(u'\n')).trimmed().count(u' ') < 4;
}

bool isAllPunctuation(QStringView text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

bool headsItsLine(const ChoiceReading &reading, qsizetype letter)
{
    const QStringView margin = reading.before(letter, 20);
    return margin.size() < 20 && isAllPunctuation(margin);
}

/// "A项，…" on a line of its own after others: the head of an explanation.
bool headsAnExplanation(const ChoiceReading &reading, qsizetype letter)
{
    return headsItsLine(reading, letter) && !isAllPunctuation(reading.from(0, letter))
        && !isAllPunctuation(reading.from(letter + 1, reading.endOfLine(letter) - letter - 1));
}

/// "Is A the correct answer?"
bool isAsked(const ChoiceReading &reading, qsizetype letter)
{
    const QChar end = reading.at(reading.endOfSentence(letter));
    return end == u'?' || end == u'？';
}

/// Nothing but letters one beside the other: "A and B".
bool isOnlyAList(const ChoiceReading &reading, qsizetype first)
{
    qsizetype last = first;
    for (int step = 0; step < 26 && reading.nextInList(last) >= 0; ++step)
        last = reading.nextInList(last);
    return last > first && isAllPunctuation(reading.from(last + 1, 40)) && reading.text().size() - last < 40;
}

QRegularExpression verdictPattern(const QString &word)
{
    const auto &any = phrase<"choice: verdict in one word">();
    return QRegularExpression(any.pattern().arg(word), any.patternOptions());
}

/// "The planet is Mars.": an option's text that the stretch ends with.
FoundChoice optionBehindCopula(const ChoiceReading &reading, qsizetype start, qsizetype end)
{
    static const auto copula =
        uR"((?<!\p{L})(?:is|was|are|were|leaves|leaving|là|còn|est|es|ist)(?!\p{L})|[是为為]|只剩)"
        R"(|(?<!\p{L})(?:tóm lại|kết luận|vậy|conclusion|so)\s*[:,]|(?:综上|总之|因此|所以)[,，:：]?)"_rei;
    static const auto aside =
        uR"([\s,]*[(（][^()（）\n]{1,40}[)）][\s.。!]*$|,\s*["“][^"”\n]{1,60}["”.]+\s*$)"_re;
    qsizetype longest = 0;
    for (const QString &option : reading.optionForms())
        longest = std::max(longest, option.size());
    // An option with marks and spaces around its words; a line without an end is not searched for each
    // copula.
    const qsizetype reach = 2 * longest + 60;
    FoundChoice last;
    for (auto matches = copula.globalMatch(reading.text(), std::max(start, end - reach));
         matches.hasNext();) {
        const qsizetype behind = matches.next().capturedEnd();
        QString rest = behind < end ? reading.raw().mid(behind, end - behind) : QString();
        if (reading.optionOf(rest).isNull())
            rest.remove(aside);
        if (!reading.optionOf(rest).isNull())
            last = reading.optionIn(behind, behind + rest.size());
    }
    return last;
}

/// "Mars. It is red.", "Mars because …": an option's text that is all that the answer opens with.
FoundChoice openingOption(const ChoiceReading &reading)
{
    static const auto stop = uR"([.,!;\n(—–。，！；（]|\s-\s|\s(?:because|since|as|vì|do)\s)"_rei;
    const auto match = stop.match(reading.text().left(longestOpening));
    const qsizetype end = match.hasMatch() ? match.capturedStart() : 0;
    return reading.optionOf(reading.raw().left(end)).isNull() ? std::nullopt : reading.optionIn(0, end);
}

/// "Yesterday she **went** to school.": the only option that stands in bold.
FoundChoice boldOption(const ChoiceReading &reading)
{
    static const auto bold = uR"(\*\*([^*\n]{1,80})\*\*)"_re;
    FoundChoice only;
    for (const QRegularExpressionMatch &span : bold.globalMatch(reading.raw())) {
        const QChar letter = reading.optionOf(span.captured(1));
        if (letter.isNull())
            continue;
        if (only && only->letters != letter)
            return std::nullopt;
        only = ChosenLetter{QString(letter), span.capturedStart(1), span.capturedLength(1), {}};
    }
    return only;
}

} // namespace

FoundChoice openingChoice(const ChoiceSearch &search)
{
    const ChoiceReading &reading = search.reading;
    static const auto lead = uR"(^[^\p{L}\p{N}]*(?:(?:both|either|cả)\s+\(?)?)"_rei;
    const auto match = lead.match(reading.from(0, 60));
    const qsizetype first = match.capturedLength();
    const bool opens = match.captured().contains(u't') || match.captured().contains(u'c', Qt::CaseInsensitive)
        || QStringView(u".):]。、,，;").contains(reading.at(first + 1)) || opensWithItsOption(reading, first)
        || isOnlyAList(reading, first);
    if (!opens || isListed(reading, first) || !search.counts(first))
        return std::nullopt;
    const ChosenLetter all = reading.withOthers(first, search.counts);
    // "Both B and D could be defended, but …": weighed, and not chosen yet.
    static const auto weighed =
        uR"(^\)?\s+(?:could|might|may|can|seem|look|appear)\b[^.!?\n]*\b(?:but|yet|however)\b)"_rei;
    const bool isWeighed =
        all.letters.size() > 1 && weighed.match(reading.from(all.at + all.length, 160)).hasMatch();
    return isWeighed ? std::nullopt : FoundChoice(all);
}

FoundChoice verdictWord(const ChoiceSearch &search)
{
    const ChoiceReading &reading = search.reading;
    FoundChoice last;
    for (qsizetype i = 0; i < reading.optionForms().size(); ++i) {
        const QString &option = reading.optionForms().at(i);
        if (!wordList<"verdicts">().contains(option) || reading.optionOf(option).isNull())
            continue;
        for (const QRegularExpressionMatch &match : verdictPattern(option).globalMatch(reading.text())) {
            if (!last || match.capturedStart(1) > last->at)
                last = ChosenLetter{
                    reading.optionOf(option), match.capturedStart(1), match.capturedLength(1), {}};
        }
    }
    return last;
}

FoundChoice decidedChoice(const ChoiceSearch &search)
{
    const ChoiceReading &reading = search.reading;
    return lastWhere(search, [&](qsizetype letter) {
        return !isAsked(reading, letter)
            && phrase<"choice: decided before">().match(reading.before(letter)).hasMatch()
            && phrase<"choice: end after">().match(reading.from(letter + 1, 20)).hasMatch();
    });
}

bool isCalledRight(const ChoiceReading &reading, qsizetype letter)
{
    static const auto aside = uR"(^\)?\s*\([^()\n]{1,60}\))"_re;
    if (isAsked(reading, letter))
        return false;
    const qsizetype own = reading.endOfOwnText(letter);
    const qsizetype behind = letter + 1 + aside.match(reading.from(letter + 1, 70)).capturedLength();
    return phrase<"choice: affirmed after">().match(reading.from(letter + 1, 40)).hasMatch()
        || phrase<"choice: affirmed after">().match(reading.from(own, 40)).hasMatch()
        || phrase<"choice: affirmed after">().match(reading.from(behind, 40)).hasMatch();
}

FoundChoice affirmedChoice(const ChoiceSearch &search)
{
    return lastWhere(search, [&](qsizetype letter) { return isCalledRight(search.reading, letter); });
}

FoundChoice correspondingChoice(const ChoiceSearch &search)
{
    return lastWhere(search, [&](qsizetype letter) {
        return phrase<"choice: corresponds before">().match(search.reading.before(letter)).hasMatch();
    });
}

FoundChoice choiceWithItsText(const ChoiceSearch &search)
{
    static const auto says = uR"((?:(?<!\p{L})(?:is|was|are|were|là|est|es|ist)|[是为為:→⇒]|=>)\s*\(?$)"_rei;
    const ChoiceReading &reading = search.reading;
    return lastWhere(search, [&](qsizetype letter) {
        const qsizetype end = reading.endOfOwnText(letter);
        const bool isLastLine = headsItsLine(reading, letter) && isAllPunctuation(reading.from(end, 40));
        return end > letter + 1 && (isLastLine || says.match(reading.before(letter, 20)).hasMatch());
    });
}

FoundChoice bracketedNearTheEnd(const ChoiceSearch &search)
{
    const ChoiceReading &reading = search.reading;
    const auto found = lastWhere(search, [&](qsizetype letter) {
        return letter >= reading.text().size() - nearTheEnd && reading.isBracketed(letter);
    });
    if (!found)
        return std::nullopt;
    const qsizetype end = reading.endOfSentence(found->at);
    for (qsizetype i = reading.startOfSentence(found->at); i < end; ++i) {
        if (reading.isBracketed(i) && search.counts(i) && !found->letters.contains(reading.at(i)))
            return std::nullopt;
    }
    return found;
}

FoundChoice optionText(const ChoiceSearch &search)
{
    const ChoiceReading &reading = search.reading;
    qsizetype end = reading.text().size();
    while (end > 0 && reading.at(end - 1).isSpace())
        --end;
    // "b) the red one": a lower-case letter with its own text.
    static const auto small = uR"(^[^\p{L}\p{N}]{0,6}([a-j])[).]\s+)"_reu;
    const auto head = small.match(reading.from(0, 12));
    const auto headed =
        head.hasMatch() ? reading.optionIn(head.capturedEnd(), reading.endOfLine(0)) : std::nullopt;
    if (headed && headed->letters == head.captured(1).toUpper())
        return headed;
    const qsizetype start =
        end > 0 ? reading.text().lastIndexOf(u'\n', end - 1 - reading.text().size()) + 1 : 0;
    FoundChoice found = reading.optionIn(start, end);
    if (!found)
        found = optionBehindCopula(reading, start, end);
    if (!found && end - start < end)
        found = openingOption(reading);
    if (!found)
        found = boldOption(reading);
    if (found && reading.isLone(found->at) && isRestated(reading, found->at))
        return std::nullopt;
    return found;
}

FoundChoice onlyLetterOfABriefAnswer(const ChoiceSearch &search)
{
    if (search.reading.text().trimmed().size() > briefAnswer
        || search.reading.text().contains(phrase<"choice: refusal">()))
        return std::nullopt;
    FoundChoice only;
    for (const qsizetype letter : search.reading.loneLetters()) {
        if (!search.counts(letter) || headsAnExplanation(search.reading, letter))
            continue;
        if (only && only->letters != search.reading.at(letter))
            return std::nullopt;
        only = search.reading.chosen(letter);
    }
    return only;
}

} // namespace Pennybench::Scoring
