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

/// What a JSON object gives as its answer: the member "answer", "result", "đáp án", "答案" …, or all its
/// members where it is nothing but values: {"x": 3, "y": 4} is "x=3, y=4".
struct JsonAnswer {
    QString text;
    qsizetype start = 0; ///< of the object in the text
    qsizetype end = 0;
};

constexpr qsizetype longestObject = 10'000;

QString plainValue(const QJsonValue &value)
{
    return value.isString() ? value.toString() : value.isDouble() ? value.toVariant().toString() : QString();
}

QString memberText(const QJsonValue &value);

QString listText(const QJsonArray &list)
{
    QStringList parts;
    for (const QJsonValue &item : list)
        parts += memberText(item);
    return parts.contains(QString()) ? QString() : parts.join(QStringLiteral(", "));
}

/// Empty where a member is not a value.
QString objectText(const QJsonObject &object)
{
    for (const char *name : {"final_answer", "answer", "result", "value", "final", "đáp án", "đáp số",
             "kết quả", "答案", "结果"}) {
        if (const QJsonValue given = object.value(QString::fromUtf8(name)); !given.isUndefined())
            return memberText(given);
    }
    QStringList parts;
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString value = plainValue(member.value());
        if (!member.value().isDouble() || value.isEmpty())
            return {};
        parts += object.size() == 1 ? value : QStringLiteral("%1=%2").arg(member.key(), value);
    }
    return parts.join(QStringLiteral(", "));
}

QString memberText(const QJsonValue &value)
{
    return value.isObject() ? objectText(value.toObject())
        : value.isArray()   ? listText(value.toArray())
                            : plainValue(value);
}

/// Looks at the last object of the text, in a code fence or alone; empty where it is none.
std::optional<JsonAnswer> jsonAnswer(const QString &text)
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
        const QString value = objectText(document.object());
        return value.isEmpty() ? std::nullopt : std::optional(JsonAnswer{value, start, end});
    }
    return std::nullopt;
}

constexpr qsizetype mostBoxes = 12;
constexpr qsizetype longestJoint = 80;
constexpr qsizetype longestBox = 100'000;

struct Box {
    qsizetype start = 0; ///< of the command
    qsizetype end = 0; ///< after the closing brace
    qsizetype contentStart = 0;
    qsizetype contentEnd = 0;
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

Box unclosed(const QString &text, qsizetype start, qsizetype content)
{
    static const auto end = uR"(\$|\n|\\\]|\\\)|\\end\b|$)"_re;
    const qsizetype at = end.match(text, content).capturedStart();
    return {start, at, content, at};
}

std::optional<Box> boxAt(const QString &text, const QRegularExpressionMatch &command)
{
    const qsizetype start = command.capturedStart();
    qsizetype at = command.capturedEnd();
    while (at < text.size() && text.at(at) == u' ')
        ++at;
    if (at >= text.size())
        return std::nullopt;
    if (text.at(at) == u'{') {
        const qsizetype closing = matchingBrace(text, at);
        return closing < 0 ? unclosed(text, start, at + 1) : Box{start, closing + 1, at + 1, closing};
    }
    static const auto bare = uR"(\G-?[^\s$\\}.,]+(?:\.\d+)?)"_re;
    const auto match = bare.match(text, at);
    if (!match.hasMatch())
        return std::nullopt;
    return Box{start, match.capturedEnd(), match.capturedStart(), match.capturedEnd()};
}

/// All boxes that are not inside another one; of many, the last ones.
QList<Box> boxesOf(const QString &text)
{
    static const auto command = uR"(\\{1,2}(?:boxed|fbox|framebox|beginboxed)(?![a-zA-Z]))"_re;
    QList<QRegularExpressionMatch> commands;
    auto matches = command.globalMatch(text);
    while (matches.hasNext()) {
        commands += matches.next();
        if (commands.size() > 4 * mostBoxes)
            commands.remove(0, 2 * mostBoxes);
    }
    QList<Box> boxes;
    for (const QRegularExpressionMatch &match : commands) {
        const auto box = boxAt(text, match);
        if (box && (boxes.isEmpty() || box->start >= boxes.last().end))
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

using Found = std::optional<ExtractedAnswer>;

/// The same value, whatever surrounds it: "12", "**12** apples" … only digits and signs are
/// compared.
QString valueKey(const QString &text)
{
    static const auto other = uR"([^\d.,/%\p{Han}a-zA-Z\\-]|\b(?:dollars?|is|the)\b)"_re;
    return QString(text).remove(other).toLower();
}

class Marks {
public:
    Marks(const QString &given, const AnswerReader &reader)
        : m_given(given)
        , m_reader(reader)
    {
    }

    Found marked()
    {
        for (const auto step : {&Marks::inAnswerTags, &Marks::inJson, &Marks::afterMarker}) {
            if (const Found found = (this->*step)())
                return found;
        }
        return beforeMarker();
    }

    Found boxed()
    {
        const Found box = lastBox(m_given);
        const Found stated = box ? statedAfter(box->end) : std::nullopt;
        return stated ? stated : box;
    }

    /// "The final answer is …" after the last box repeats or corrects it.
    Found statedAfter(qsizetype box)
    {
        static const auto value = uR"(\d|\\[a-zA-Z])"_re;
        for (const AnnouncedText &marked : announcedTexts(m_reader.text)) {
            if (marked.start < box || !marked.marker.contains(u"answer is", Qt::CaseInsensitive))
                continue;
            const Found found = m_reader.fromSentence(
                {marked.start, marked.end}, Message(ExtractionReasons::afterMarker, {marked.marker}));
            if (found && found->text.contains(value))
                return found;
        }
        return std::nullopt;
    }

    Found inAnswerTags()
    {
        static const auto opening = u"(?i)<answer>"_re;
        const qsizetype start = m_reader.text.contains(u'<') ? m_reader.text.lastIndexOf(opening) : -1;
        if (start < 0)
            return std::nullopt;
        const qsizetype end = m_reader.text.indexOf(u"</answer>", start, Qt::CaseInsensitive);
        return m_reader.fromSentence(
            {start + 8, end < 0 ? m_reader.text.size() : end}, ExtractionReasons::inTag);
    }

    Found inJson()
    {
        const auto value = jsonAnswer(m_given);
        if (!value)
            return std::nullopt;
        return ExtractedAnswer{
            .text = value->text, .start = value->start, .end = value->end, .how = ExtractionReasons::inJson};
    }

    Found afterMarker()
    {
        Found found;
        qsizetype foundAt = 0;
        for (const AnnouncedText &marked : announcedTexts(m_reader.text)) {
            const Message how = Message(ExtractionReasons::afterMarker, {marked.marker});
            const QString sentence = m_reader.text.mid(marked.start, marked.end - marked.start);
            if (isRefusal(m_reader.text.mid(marked.start - 12, 12) + sentence)) {
                if (!found)
                    return std::nullopt;
                continue;
            }
            const Found other = m_reader.fromSentence({marked.start, marked.end}, how);
            if (!found) {
                found = other;
                foundAt = marked.start;
                m_marker = marked.marker;
            } else if (other && conflicts(*other, *found, marked.marker, foundAt)) {
                found->values = {other->text, found->text};
                found->isOneOfThem = true;
                return found;
            }
        }
        return found;
    }

    /// Whether the same marker announces two values in neighbouring lines or sentences, and nothing between
    /// them takes the first one back.
    bool conflicts(const ExtractedAnswer &first, const ExtractedAnswer &second, const QString &marker,
        qsizetype at) const
    {
        constexpr qsizetype nearby = 60;
        static const auto digits = uR"(\d)"_re;
        static const auto change =
            uR"(\b(?:wait|actually|no|sorry|correct|instead|let me|hmm|but|however|final|part|nhầm)"
            R"(|xin lỗi|sửa|đính chính)\b|不对|更正|重新|应该|等等|=|^\s*\d)"_rei;
        const QString between = m_given.mid(first.end, at - first.end);
        return marker.compare(m_marker, Qt::CaseInsensitive) == 0 && at - first.end < nearby
            && first.text.contains(digits) && second.text.contains(digits)
            && valueKey(first.text) != valueKey(second.text) && !between.contains(change);
    }

    /// "42 is the final answer."
    Found beforeMarker()
    {
        const auto match = phrase<"maths: marker after the value">().match(m_reader.text);
        if (!match.hasMatch())
            return std::nullopt;
        qsizetype start = match.capturedStart();
        while (start > 0 && m_reader.text.at(start - 1) != u'\n'
            && !(m_reader.text.at(start - 1).isSpace() && start > 1
                && QStringLiteral(".!?").contains(m_reader.text.at(start - 2))))
            --start;
        return m_reader.fromSentence({start, match.capturedStart()},
            Message(ExtractionReasons::beforeMarker, {match.captured().trimmed()}));
    }

private:
    const QString m_given;
    const AnswerReader &m_reader;
    QString m_marker; ///< of the answer that was found last
};

} // namespace

std::optional<ExtractedAnswer> lastBox(const QString &text)
{
    const QList<Box> boxes = boxesOf(text);
    if (boxes.isEmpty())
        return std::nullopt;
    qsizetype first = boxes.size() - 1;
    while (first > 0 && boxes.size() - first < mostBoxes) {
        const qsizetype gap = boxes.at(first - 1).end;
        if (boxes.at(first).start - gap > longestJoint || !joins(text.mid(gap, boxes.at(first).start - gap)))
            break;
        --first;
    }
    QStringList contents;
    for (qsizetype i = first; i < boxes.size(); ++i)
        contents += text.mid(boxes.at(i).contentStart, boxes.at(i).contentEnd - boxes.at(i).contentStart);
    // A semicolon would make groups of what is in one box; a comma alone would join digits.
    const bool several = contents.size() > 1;
    return ExtractedAnswer{.text = contents.join(QStringLiteral(" , ")),
        .start = boxes.at(first).contentStart,
        .end = boxes.last().contentEnd,
        .how = several ? ExtractionReasons::joinedBoxes : ExtractionReasons::lastBox};
}

std::optional<ExtractedAnswer> boxedAnswer(const QString &given, const AnswerReader &reader)
{
    return Marks(given, reader).boxed();
}

std::optional<ExtractedAnswer> markedAnswer(const QString &given, const AnswerReader &reader)
{
    return Marks(given, reader).marked();
}

} // namespace Pennybench::Scoring
