#include "app/scoring/maths/extraction/answerboxes.h"

#include "app/scoring/maths/extraction/extractionreasons.h"
#include "app/scoring/maths/reading/mathwords.h"
#include "app/scoring/patterns.h"

#include <QList>

namespace Pennybench::Scoring {

namespace {

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
    if (!text.contains(u'\\'))
        return {};
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
    return words.size() <= 3 && isConnective(words.last());
}

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

} // namespace Pennybench::Scoring
