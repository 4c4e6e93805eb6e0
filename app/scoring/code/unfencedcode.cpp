#include "app/scoring/code/unfencedcode.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace Pennybench::Scoring {

bool looksLikePython(const QString &code)
{
    static const QRegularExpression start(
        QStringLiteral(
            "^[ \\t]*(?:>>> )?(?:(?:async +)?def \\w|class \\w|import \\w|from [\\w.]+ import|@\\w|"
            "return\\b|for .+ in .+:|while .+:|\\w+(?:, *\\w+)* *=[^=]|lambda\\b)"),
        QRegularExpression::MultilineOption);
    return start.match(code).hasMatch();
}

QString withoutPrompts(const QString &code)
{
    // After comments and empty lines only: a prompt elsewhere stands in a docstring.
    static const QRegularExpression session(QStringLiteral("^(?:[ \\t]*(?:#[^\\n]*)?\\n)*>>> "));
    if (!session.match(code).hasMatch())
        return code;
    QStringList lines;
    for (const QString &line : code.split(u'\n')) {
        if (line.startsWith(u">>> ") || line.startsWith(u"... "))
            lines += line.mid(4);
        else if (line == u"..." || line == u">>>")
            lines += QString();
    }
    return lines.join(u'\n');
}

QString withoutCommonIndent(const QString &code)
{
    static const QRegularExpression opening(
        QStringLiteral("^\\s+(?:(?:async +)?def |class |import |from |@)"));
    if (!opening.match(code).hasMatch())
        return code;
    QStringList lines = code.split(u'\n');
    qsizetype common = code.size();
    for (const QString &line : std::as_const(lines)) {
        qsizetype indent = 0;
        while (indent < line.size() && (line.at(indent) == u' ' || line.at(indent) == u'\t'))
            ++indent;
        if (indent < line.size())
            common = std::min(common, indent);
    }
    for (QString &line : lines)
        line = line.mid(std::min(common, line.size()));
    return lines.join(u'\n');
}

namespace {

/// Whether a line that is not indented goes on with Python code rather than with prose.
bool continuesCode(const QString &line)
{
    static const QRegularExpression code(QStringLiteral(
        "^(?:(?:async +)?def |class |import |from [\\w.]+ import |@|#|if .*:|elif .*:|else:|for .* in .*:|"
        "while .*:|try:|except\\b.*:|finally:|with .*:|assert |print\\(|[\\])}]|\\w[\\w.\\[\\]]*(?:, *\\w+)* "
        "*[-+*/]?=|\\w[\\w.]*\\(.*\\)?$|'''|\"\"\")"));
    return code.match(line).hasMatch();
}

/// A whole function within a line of prose: "Use `def f(x): return x`."
ExtractedCode inlineCode(const QString &text)
{
    static const QRegularExpression span(QStringLiteral("`((?:async +)?def \\w+ *\\([^`\\n]*)`"));
    qsizetype at = -1;
    QString code;
    for (auto matches = span.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.captured(1).contains(u':') && !match.captured(1).trimmed().endsWith(u':')) {
            code = match.captured(1);
            at = match.capturedStart(1);
        }
    }
    return {code, at};
}

/// An interactive session without a fence, from its first prompt on.
ExtractedCode unfencedSession(const QString &text)
{
    static const QRegularExpression prompt(
        QStringLiteral("^>>> (?:(?:async +)?def |class )"), QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = prompt.match(text);
    return match.hasMatch()
        ? ExtractedCode{withoutPrompts(text.mid(match.capturedStart())), match.capturedStart()}
        : inlineCode(text);
}

} // namespace

ExtractedCode unfencedCode(const QString &text)
{
    static const QRegularExpression start(
        QStringLiteral(
            "^[ \\t]*(?:(?:async +)?def \\w+ *\\(|class \\w+ *[:(]|import \\w+|from [\\w.]+ import |"
            "@\\w+|\\w+ *= *lambda\\b)"),
        QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = start.match(text);
    if (!match.hasMatch())
        return unfencedSession(text);
    const qsizetype at = match.capturedStart();
    QStringList lines;
    qsizetype kept = 0;
    for (const QString &line : text.mid(at).split(u'\n')) {
        const bool indented = line.startsWith(u' ') || line.startsWith(u'\t');
        const bool blank = line.trimmed().isEmpty();
        if (!blank && !indented && !lines.isEmpty() && !continuesCode(line))
            break;
        lines += line;
        if (!blank)
            kept = lines.size();
    }
    return {withoutCommonIndent(lines.mid(0, kept).join(u'\n')), at};
}

ExtractedCode bodyOnly(const QString &text)
{
    static const QRegularExpression body(QStringLiteral("^[ \\t]+\\S"));
    static const QRegularExpression blankLines(QStringLiteral("^(?:[ \\t]*\\n)+"));
    const qsizetype at = blankLines.match(text).capturedLength();
    const QString rest = text.mid(at);
    if (!body.match(rest).hasMatch() || !looksLikePython(rest))
        return {};
    return {rest, at};
}

} // namespace Pennybench::Scoring
