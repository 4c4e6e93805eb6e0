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
FoundChoice lastWhere(const ChoiceReading &reading, Condition condition)
{
    const auto &letters = reading.loneLetters();
    for (auto letter = letters.rbegin(); letter != letters.rend(); ++letter) {
        if (condition(*letter) && reading.counts(*letter))
            return reading.withOthers(*letter);
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
    const qsizetype last = reading.listAround(first).second;
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
    static const auto aside =
        uR"([\s,]*[(（][^()（）\n]{1,40}[)）][\s.。!]*$|,\s*["“][^"”\n]{1,60}["”.]+\s*$)"_re;
    // A line without an end is not searched for each copula.
    const qsizetype from = std::max(start, end - reading.longestOption());
    FoundChoice last;
    for (auto matches = phrase<"choice: option follows">().globalMatch(reading.text(), from);
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
    const auto match = phrase<"choice: end of an opening">().match(reading.text().left(longestOpening));
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

FoundChoice openingChoice(const ChoiceReading &reading)
{
    static const auto lead = uR"(^[^\p{L}\p{N}]*(?:(?:both|either|cả)\s+\(?)?)"_rei;
    const auto match = lead.match(reading.from(0, 60));
    const qsizetype first = match.capturedLength();
    const bool opens = match.captured().contains(u't') || match.captured().contains(u'c', Qt::CaseInsensitive)
        || QStringView(u".):]。、,，;").contains(reading.at(first + 1)) || opensWithItsOption(reading, first)
        || isOnlyAList(reading, first);
    if (!opens || isListed(reading, first) || !reading.counts(first))
        return std::nullopt;
    const ChosenLetter all = reading.withOthers(first);
    // "Both B and D could be defended, but …": weighed, and not chosen yet.
    const bool isWeighed =
        all.letters.size() > 1 && reading.standsAt(phrase<"choice: weighed">(), all.at + all.length, 160);
    return isWeighed ? std::nullopt : FoundChoice(all);
}

FoundChoice verdictWord(const ChoiceReading &reading)
{
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

bool isDecided(const ChoiceReading &reading, qsizetype letter)
{
    return reading.standsBefore(phrase<"choice: decided before">(), letter)
        && reading.standsAt(phrase<"choice: end after">(), letter + 1, 20);
}

FoundChoice decidedChoice(const ChoiceReading &reading)
{
    return lastWhere(
        reading, [&](qsizetype letter) { return !isAsked(reading, letter) && isDecided(reading, letter); });
}

bool isCalledRight(const ChoiceReading &reading, qsizetype letter)
{
    static const auto aside = uR"(^\)?\s*\([^()\n]{1,60}\))"_re;
    if (isAsked(reading, letter))
        return false;
    const qsizetype own = reading.endOfOwnText(letter);
    const qsizetype behind = letter + 1 + aside.match(reading.from(letter + 1, 70)).capturedLength();
    return reading.standsAt(phrase<"choice: affirmed after">(), letter + 1, 40)
        || reading.standsAt(phrase<"choice: affirmed after">(), own, 40)
        || reading.standsAt(phrase<"choice: affirmed after">(), behind, 40);
}

FoundChoice affirmedChoice(const ChoiceReading &reading)
{
    return lastWhere(reading, [&](qsizetype letter) { return isCalledRight(reading, letter); });
}

FoundChoice correspondingChoice(const ChoiceReading &reading)
{
    return lastWhere(reading, [&](qsizetype letter) {
        return reading.standsBefore(phrase<"choice: corresponds before">(), letter);
    });
}

FoundChoice choiceWithItsText(const ChoiceReading &reading)
{
    return lastWhere(reading, [&](qsizetype letter) {
        const qsizetype end = reading.endOfOwnText(letter);
        const bool isLastLine = headsItsLine(reading, letter) && isAllPunctuation(reading.from(end, 40));
        return end > letter + 1
            && (isLastLine || reading.standsBefore(phrase<"choice: says before">(), letter, 20));
    });
}

FoundChoice bracketedNearTheEnd(const ChoiceReading &reading)
{
    const auto found = lastWhere(reading, [&](qsizetype letter) {
        return letter >= reading.text().size() - nearTheEnd && reading.isBracketed(letter);
    });
    if (!found)
        return std::nullopt;
    const qsizetype end = reading.endOfSentence(found->at);
    for (qsizetype i = reading.startOfSentence(found->at); i < end; ++i) {
        if (reading.isBracketed(i) && reading.counts(i) && !found->letters.contains(reading.at(i)))
            return std::nullopt;
    }
    return found;
}

FoundChoice optionText(const ChoiceReading &reading)
{
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

FoundChoice onlyLetterOfABriefAnswer(const ChoiceReading &reading)
{
    if (reading.text().trimmed().size() > briefAnswer || reading.text().contains(phrase<"choice: refusal">()))
        return std::nullopt;
    FoundChoice only;
    for (const qsizetype letter : reading.loneLetters()) {
        if (!reading.counts(letter) || headsAnExplanation(reading, letter))
            continue;
        if (only && only->letters != reading.at(letter))
            return std::nullopt;
        only = reading.chosen(letter);
    }
    return only;
}

} // namespace Pennybench::Scoring
