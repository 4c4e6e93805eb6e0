#include "app/scoring/maths/extraction/evidence.h"
#include "app/scoring/maths/extraction/extractionreasons.h"
#include "app/scoring/maths/reading/words.h"
#include "app/scoring/patterns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Pennybench::Scoring {

namespace {

using Found = std::optional<ExtractedAnswer>;

/// What a member of a JSON object says: a plain value, the values of a list, or what an object gives as its
/// answer: the member "answer", "result", "đáp án", "答案" …, or all its members where it is nothing but
/// numbers: {"x": 3, "y": 4} is "x=3, y=4". Empty where it is none of these.
QString memberText(const QJsonValue &value)
{
    if (!value.isArray() && !value.isObject())
        return value.isString() || value.isDouble() ? value.toVariant().toString() : QString();
    const QJsonObject object = value.toObject();
    for (const char *name : {"final_answer", "answer", "result", "value", "final", "đáp án", "đáp số",
             "kết quả", "答案", "结果"}) {
        if (const QJsonValue given = object.value(QString::fromUtf8(name)); !given.isUndefined())
            return memberText(given);
    }
    QStringList parts;
    for (const QJsonValue &item : value.toArray())
        parts += memberText(item);
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString number = member.value().isDouble() ? memberText(member.value()) : QString();
        const bool named = object.size() > 1 && !number.isEmpty();
        parts += named ? QStringLiteral("%1=%2").arg(member.key(), number) : number;
    }
    return parts.contains(QString()) ? QString() : parts.join(QStringLiteral(", "));
}

constexpr qsizetype longestObject = 10'000;

/// The answer of the last object of the text, in a code fence or alone.
Found inJson(const QString &text)
{
    const qsizetype end = text.lastIndexOf(u'}') + 1;
    if (end <= 0 || !text.contains(QLatin1String("\":")))
        return std::nullopt;
    int tries = 0;
    for (qsizetype start = text.indexOf(u'{', std::max<qsizetype>(0, end - longestObject));
         start >= 0 && start < end && ++tries < 16; start = text.indexOf(u'{', start + 1)) {
        const auto document = QJsonDocument::fromJson(text.mid(start, end - start).toUtf8());
        if (!document.isObject())
            continue;
        const QString value = memberText(document.object());
        return value.isEmpty()
            ? std::nullopt
            : Found({.text = value, .start = start, .end = end, .how = ExtractionReasons::inJson});
    }
    return std::nullopt;
}

constexpr qsizetype mostBoxes = 12;
constexpr qsizetype longestJoint = 80;
constexpr qsizetype longestBox = 100'000;

struct Box {
    TextSpan whole; ///< with the command and the braces
    TextSpan content;
};

/// The closing brace for the opening one; the end of its paragraph where there is none.
qsizetype matchingBrace(const QString &text, qsizetype opening)
{
    int depth = 0;
    const qsizetype end = std::min(text.size(), opening + longestBox);
    for (qsizetype i = opening; i < end; ++i) {
        const QChar c = text.at(i);
        if (c == u'\\' && i + 1 < text.size() && (text.at(i + 1) == u'{' || text.at(i + 1) == u'}'))
            ++i;
        else if (c == u'{')
            ++depth;
        else if (c == u'}' && --depth == 0)
            return i;
    }
    return -1;
}

std::optional<Box> boxAt(const QString &text, const QRegularExpressionMatch &command)
{
    static const auto unclosed = uR"(\$|\n|\\\]|\\\)|\\end\b|$)"_re;
    static const auto bare = uR"(\G-?[^\s$\\}.,]+(?:\.\d+)?)"_re;
    const qsizetype start = command.capturedStart();
    const qsizetype at = command.capturedEnd();
    if (QStringView(text).sliced(at).startsWith(u'{')) {
        const qsizetype closing = matchingBrace(text, at);
        const qsizetype end = closing < 0 ? unclosed.match(text, at + 1).capturedStart() : closing;
        return Box{{start, closing < 0 ? end : end + 1}, {at + 1, end}};
    }
    const qsizetype end = bare.match(text, at).capturedEnd();
    return end < 0 ? std::nullopt : std::optional(Box{{start, end}, {at, end}});
}

/// All boxes that are not inside another one; of many, the last ones.
QList<Box> boxesOf(const QString &text)
{
    static const auto command = uR"(\\{1,2}(?:boxed|fbox|framebox|beginboxed)(?![a-zA-Z]) *)"_re;
    QList<QRegularExpressionMatch> commands;
    for (const QRegularExpressionMatch &match : command.globalMatch(text)) {
        commands += match;
        if (commands.size() > 4 * mostBoxes)
            commands.remove(0, 2 * mostBoxes);
    }
    QList<Box> boxes;
    for (const QRegularExpressionMatch &match : commands) {
        const auto box = boxAt(text, match);
        if (box && (boxes.isEmpty() || box->whole.start >= boxes.last().whole.end))
            boxes += *box;
    }
    return boxes;
}

/// "and", ", or", "papers and": ends with a connective after two other words at most, within a sentence.
bool joins(QString between)
{
    static const auto layout =
        uR"(\\(?:text|mbox|quad|qquad|mathrm|textbf|,|;|:|!| |\(|\)|\[|\])|[{}$~*&\\])"_re;
    between.replace(layout, QStringLiteral(" "));
    between = between.simplified();
    if (between.isEmpty() || between.size() > longestJoint || between.contains(u'.')
        || between.contains(u'\n'))
        return false;
    if (between.endsWith(u',') || between.endsWith(u';') || between.endsWith(u'、'))
        return between.count(u' ') <= 2;
    const QStringList words = between.toLower().split(u' ');
    return words.size() <= 3 && wordList<"connectives">().contains(words.last());
}

/// The same value, whatever surrounds it: "12", "**12** apples" … only digits and signs are
/// compared.
QString valueKey(const QString &text)
{
    static const auto other = uR"([^\d.,/%\p{Han}a-zA-Z\\-]|\b(?:dollars?|is|the)\b)"_re;
    return QString(text).remove(other).toLower();
}

/// "The final answer is …" after the last box repeats or corrects it.
Found statedAfter(qsizetype box, const AnswerReader &reader)
{
    static const auto value = uR"(\d|\\[a-zA-Z])"_re;
    for (const AnnouncedText &marked : announcedTexts(reader.text)) {
        if (marked.start < box || !marked.marker.contains(u"answer is", Qt::CaseInsensitive))
            continue;
        const Found found = reader.fromSentence(
            {marked.start, marked.end}, Message(ExtractionReasons::afterMarker, {marked.marker}));
        if (found && found->text.contains(value))
            return found;
    }
    return std::nullopt;
}

Found inAnswerTags(const AnswerReader &reader)
{
    static const auto opening = u"(?i)<answer>"_re;
    const qsizetype start = reader.text.contains(u'<') ? reader.text.lastIndexOf(opening) : -1;
    if (start < 0)
        return std::nullopt;
    const qsizetype end = reader.text.indexOf(u"</answer>", start, Qt::CaseInsensitive);
    return reader.fromSentence({start + 8, end < 0 ? reader.text.size() : end}, ExtractionReasons::inTag);
}

/// Whether two values in neighbouring lines or sentences differ, and nothing between them takes the first one
/// back. The second one begins at the position.
bool conflicts(
    const QString &given, const ExtractedAnswer &first, const ExtractedAnswer &second, qsizetype at)
{
    constexpr qsizetype nearby = 60;
    static const auto digits = uR"(\d)"_re;
    return at - first.end < nearby && first.text.contains(digits) && second.text.contains(digits)
        && valueKey(first.text) != valueKey(second.text)
        && !given.mid(first.end, at - first.end).contains(phrase<"maths: taken back">());
}

Found afterMarker(const QString &given, const AnswerReader &reader)
{
    Found found;
    AnnouncedText announced; ///< what was found
    for (const AnnouncedText &marked : announcedTexts(reader.text)) {
        const QString sentence = reader.words({marked.start, marked.end});
        if ((reader.text.mid(marked.start - 12, 12) + sentence).contains(phrase<"maths: refusal">())) {
            if (!found)
                return std::nullopt;
            continue;
        }
        const Found other = reader.fromSentence(
            {marked.start, marked.end}, Message(ExtractionReasons::afterMarker, {marked.marker}));
        if (!found) {
            found = other;
            announced = marked;
        } else if (other && marked.marker.compare(announced.marker, Qt::CaseInsensitive) == 0
            && conflicts(given, *other, *found, announced.start)) {
            found->values = {other->text, found->text};
            found->isOneOfThem = true;
            return found;
        }
    }
    return found;
}

/// "42 is the final answer."
Found beforeMarker(const AnswerReader &reader)
{
    const auto match = phrase<"maths: marker after the value">().match(reader.text);
    if (!match.hasMatch())
        return std::nullopt;
    qsizetype start = match.capturedStart();
    while (start > 0 && reader.text.at(start - 1) != u'\n'
        && !(reader.text.at(start - 1).isSpace() && start > 1
            && QStringLiteral(".!?").contains(reader.text.at(start - 2))))
        --start;
    return reader.fromSentence({start, match.capturedStart()},
        Message(ExtractionReasons::beforeMarker, {match.captured().trimmed()}));
}

} // namespace

std::optional<ExtractedAnswer> lastBox(const QString &text)
{
    const QList<Box> boxes = boxesOf(text);
    if (boxes.isEmpty())
        return std::nullopt;
    qsizetype first = boxes.size() - 1;
    while (first > 0 && boxes.size() - first < mostBoxes) {
        const TextSpan gap{boxes.at(first - 1).whole.end, boxes.at(first).whole.start};
        if (gap.end - gap.start > longestJoint || !joins(text.mid(gap.start, gap.end - gap.start)))
            break;
        --first;
    }
    QStringList contents;
    for (const Box &box : boxes.mid(first))
        contents += text.mid(box.content.start, box.content.end - box.content.start);
    // A semicolon would make groups of what is in one box; a comma alone would join digits.
    const bool several = contents.size() > 1;
    return ExtractedAnswer{.text = contents.join(QStringLiteral(" , ")),
        .start = boxes.at(first).content.start,
        .end = boxes.last().content.end,
        .how = several ? ExtractionReasons::joinedBoxes : ExtractionReasons::lastBox};
}

std::optional<ExtractedAnswer> boxedAnswer(const QString &given, const AnswerReader &reader)
{
    const Found box = lastBox(given);
    const Found stated = box ? statedAfter(box->end, reader) : std::nullopt;
    return stated ? stated : box;
}

std::optional<ExtractedAnswer> markedAnswer(const QString &given, const AnswerReader &reader)
{
    if (const Found tagged = inAnswerTags(reader))
        return tagged;
    if (const Found member = inJson(given))
        return member;
    const Found marked = afterMarker(given, reader);
    return marked ? marked : beforeMarker(reader);
}

} // namespace Pennybench::Scoring
