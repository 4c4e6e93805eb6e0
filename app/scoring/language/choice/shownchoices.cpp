#include "app/scoring/language/choice/choicerules.h"
#include "app/scoring/patterns.h"

namespace Pennybench::Scoring {

namespace {

struct Box {
    qsizetype at = -1;
    QString content;
};

/// The closed boxes of the answer, as far as their braces match.
QList<Box> boxesOf(const QString &raw)
{
    constexpr qsizetype longestBox = 500;
    static const auto opening = uR"(\\f?boxed?\s*\{)"_re;
    QList<Box> boxes;
    for (auto matches = opening.globalMatch(raw); matches.hasNext();) {
        const qsizetype start = matches.next().capturedEnd();
        int depth = 1;
        qsizetype end = start;
        for (; end < raw.size() && end - start < longestBox && depth > 0; ++end)
            depth += raw.at(end) == u'{' ? 1 : raw.at(end) == u'}' ? -1 : 0;
        if (depth == 0)
            boxes += Box{start, raw.mid(start, end - 1 - start)};
    }
    return boxes;
}

/// The letters that a box consists of, or the letter of the option whose text it is; empty for anything else.
QString lettersOf(const Box &box, const ChoiceReading &reading)
{
    QString text = choiceText(box.content).remove(phrase<"choice: noun in a box">());
    text.replace(u'}', u' ').replace(u'~', u' ');
    text = text.simplified();
    static const auto one = uR"(^\(?\s*([A-Za-z])\s*\)?\.?$)"_re;
    static const auto withText = uR"(^\(?\s*([A-Z])\s*[).:]\s*\S)"_re;
    static const auto glued = u"^[A-Z]{2,8}$"_re;
    if (const QChar option = reading.optionOf(box.content); !option.isNull())
        return option;
    if (phrase<"choice: several in a box">().match(text).hasMatch() || glued.match(text).hasMatch()) {
        text.removeIf([&](QChar c) { return !reading.isLetter(c); });
        return text.split(QString(), Qt::SkipEmptyParts).join(QStringLiteral(", "));
    }
    const auto single = one.match(text);
    const QString letter =
        single.hasMatch() ? single.captured(1).toUpper() : withText.match(text).captured(1);
    return !letter.isEmpty() && reading.isLetter(letter.at(0)) ? letter : QString();
}

/// Where the option stands in the box, for marking it in the answer.
ChosenLetter inBox(const Box &box, const QString &letters)
{
    qsizetype start = box.at;
    const qsizetype letter = box.content.indexOf(letters.left(1), 0, Qt::CaseInsensitive);
    if (letters.size() == 1 && letter >= 0)
        start += letter;
    return {letters, start, 1, {}};
}

/// What a table's cell or a list's line says of its option.
enum Mark { None, Right, Wrong, Both };

Mark markOf(QStringView text, const QRegularExpression &right, const QRegularExpression &wrong)
{
    return Mark(
        (right.match(text).hasMatch() ? Right : None) | (wrong.match(text).hasMatch() ? Wrong : None));
}

Mark signOf(QStringView text)
{
    static const auto right = uR"([✅✓✔☑√]|\[x\])"_rei;
    static const auto wrong = u"[❌✗✘✖×☒]"_re;
    return markOf(text, right, wrong);
}

Mark wordOf(QStringView text)
{
    return markOf(text, phrase<"choice: word of a right one">(), phrase<"choice: word of a wrong one">());
}

/// Of a table's row all cells, of another line what follows the letter and its option.
Mark markOf(const ChoiceReading &reading, qsizetype letter, qsizetype end)
{
    const QStringView rest = reading.from(letter + 1, end - letter - 1);
    if (const Mark sign = signOf(rest); sign != None)
        return sign;
    if (!rest.contains(u'|'))
        return wordOf(reading.from(reading.endOfOwnText(letter), end - letter));
    Mark mark = None;
    for (const QStringView cell : rest.split(u'|'))
        mark = Mark(mark | wordOf(cell.trimmed()));
    return mark;
}

/// The one of several items that has a tick where no other item has a sign: what the other cells say in words
/// may answer another question.
FoundChoice onlyTicked(const ChoiceReading &reading, const std::vector<qsizetype> &items)
{
    FoundChoice only;
    for (const qsizetype item : items) {
        const Mark sign = signOf(reading.from(item + 1, reading.endOfLine(item) - item - 1));
        if (sign == None)
            continue;
        if (sign != Right || only)
            return std::nullopt;
        only = reading.chosen(item);
    }
    return items.size() > 1 ? only : std::nullopt;
}

/// Letters at the head of a line or cell, or each with a sign directly after it.
bool isItem(const ChoiceReading &reading, qsizetype letter)
{
    static const auto sign = uR"(^[)\].:\s]{0,3}[✅❌✓✗✔✘✖☑×])"_re;
    const QStringView line = reading.before(letter, 30);
    return (line.size() < 30 && phrase<"choice: margin of an item">().match(line).hasMatch())
        || reading.standsAt(sign, letter + 1, 6) || reading.standsAt(sign, reading.endOfOwnText(letter), 6);
}

} // namespace

FoundChoice boxedChoice(const ChoiceReading &reading)
{
    FoundChoice last;
    for (const Box &box : boxesOf(reading.raw())) {
        if (const QString letters = lettersOf(box, reading); !letters.isEmpty())
            last = inBox(box, letters);
    }
    // "Hold on, I boxed the wrong one … my final answer is B."
    const auto correction =
        last ? phrase<"choice: correction">().match(reading.text(), last->at) : QRegularExpressionMatch();
    const FoundChoice marked = correction.hasMatch() ? markedChoice(reading) : std::nullopt;
    return marked && marked->at > correction.capturedStart() ? std::nullopt : last;
}

FoundChoice boxedOther(const ChoiceReading &reading)
{
    const QList<Box> boxes = boxesOf(reading.raw());
    return boxes.isEmpty() ? FoundChoice() : ChosenLetter{{}, boxes.last().at, 1, {}};
}

FoundChoice aloneOnALine(const ChoiceReading &reading)
{
    static const auto lead = uR"(^[^\p{L}\p{N}\n|❌✗✘✖]*$)"_reu;
    static const auto trail = uR"(^[^\p{L}\p{N}\n|❌✗✘✖?=+]*(?:\n|$))"_reu;
    FoundChoice last;
    QString all;
    qsizetype end = -1;
    for (const qsizetype letter : reading.loneLetters()) {
        const QStringView margin = reading.before(letter, 20);
        if (margin.size() == 20 || !lead.match(margin).hasMatch() || !reading.standsAt(trail, letter + 1, 20)
            || !reading.counts(letter))
            continue;
        const bool adjoins = last && reading.from(end, letter - end).trimmed().isEmpty();
        last = adjoins && last->letters != reading.at(letter)
            ? ChosenLetter{last->letters + QStringLiteral(", ") + reading.at(letter), last->at,
                letter + 1 - last->at, {}}
            : reading.chosen(letter);
        if (!all.contains(reading.at(letter)))
            all += reading.at(letter);
        end = letter + 1;
    }
    const QString whole = reading.text().trimmed();
    const qsizetype only = reading.text().indexOf(whole) + (whole.startsWith(u'(') ? 1 : 0);
    if (!last && whole.size() <= 3 && reading.isSmallAndLast(only))
        last = reading.chosen(only);
    return all.size() >= 3 ? std::nullopt : last;
}

FoundChoice tickedChoice(const ChoiceReading &reading)
{
    std::vector<qsizetype> items;
    for (const qsizetype letter : reading.loneLetters()) {
        if (isItem(reading, letter))
            items.push_back(letter);
    }
    if (const FoundChoice only = onlyTicked(reading, items))
        return only;
    QStringList right;
    int wrong = 0;
    qsizetype at = -1;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const qsizetype line = reading.endOfLine(items[i]);
        const qsizetype end = i + 1 < items.size() ? std::min(line, items[i + 1]) : line;
        const Mark mark = markOf(reading, items[i], end);
        if (mark == Both)
            return std::nullopt;
        wrong += mark == Wrong ? 1 : 0;
        if (mark == Right && !right.contains(QString(reading.at(items[i])))) {
            right += reading.at(items[i]);
            at = items[i];
        }
    }
    if (right.isEmpty() || right.size() + wrong < 2)
        return std::nullopt;
    // Three that are right and one that is not may be the question for the wrong one.
    const bool mayAskForWrong = right.size() > 1 && wrong == 1;
    return ChosenLetter{mayAskForWrong ? QString() : right.join(QStringLiteral(", ")), at, 1, {}};
}

FoundChoice boldInList(const ChoiceReading &reading)
{
    FoundChoice bold;
    int plain = 0;
    for (const qsizetype letter : reading.loneLetters()) {
        if (!isRestated(reading, letter))
            continue;
        const qsizetype start = reading.raw().lastIndexOf(u'\n', letter - reading.raw().size()) + 1;
        const QString line = reading.raw().mid(start, reading.endOfLine(letter) - start).trimmed();
        const bool isBold = line.contains(u"**") && line.endsWith(u"**")
            && line.indexOf(u"**") < line.size() - 4 && line.count(QStringLiteral("**")) == 2
            && line.indexOf(u"**") + start <= letter;
        if (isBold && bold)
            return std::nullopt;
        if (isBold)
            bold = reading.chosen(letter);
        plain += isBold ? 0 : 1;
    }
    return plain >= 2 ? bold : std::nullopt;
}

} // namespace Pennybench::Scoring
