#include "app/scoring/code/unfencedcode.h"

#include "app/scoring/patterns.h"

#include <QStringList>

#include <algorithm>

namespace Pennybench::Scoring {

bool looksLikePython(const QString &code)
{
    static const auto start =
        uR"((?m)^[ \t]*(?:>>> )?(?:(?:async +)?def \w|class \w|import \w|from [\w.]+ import|@\w|return\b)"
        R"(|for .+ in .+:|while .+:|\w+(?:, *\w+)* *=[^=]|lambda\b))"_re;
    return start.match(code).hasMatch();
}

QString withoutPrompts(const QString &code)
{
    // After comments and empty lines only: a prompt elsewhere stands in a docstring.
    static const auto session = uR"(^(?:[ \t]*(?:#[^\n]*)?\n)*>>> )"_re;
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
    static const auto opening = uR"(^\s+(?:(?:async +)?def |class |import |from |@))"_re;
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
    static const auto code =
        uR"(^(?:(?:async +)?def |class |import |from [\w.]+ import |@|#|if .*:|elif .*:|else:)"
        R"(|for .* in .*:|while .*:|try:|except\b.*:|finally:|with .*:|assert |print\(|[\])}])"
        R"(|\w[\w.\[\]]*(?:, *\w+)* *[-+*/]?=|\w[\w.]*\(.*\)?$|'''|"""))"_re;
    return code.match(line).hasMatch();
}

/// A whole function within a line of prose: "Use `def f(x): return x`."
ExtractedCode inlineCode(const QString &text)
{
    static const auto span = uR"(`((?:async +)?def \w+ *\([^`\n]*)`)"_re;
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
    static const auto prompt = u"(?m)^>>> (?:(?:async +)?def |class )"_re;
    const QRegularExpressionMatch match = prompt.match(text);
    return match.hasMatch()
        ? ExtractedCode{withoutPrompts(text.mid(match.capturedStart())), match.capturedStart()}
        : inlineCode(text);
}

} // namespace

ExtractedCode unfencedCode(const QString &text)
{
    static const auto start =
        uR"((?m)^[ \t]*(?:(?:async +)?def \w+ *\(|class \w+ *[:(]|import \w+|from [\w.]+ import |@\w+)"
        R"(|\w+ *= *lambda\b))"_re;
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
    static const auto body = uR"(^[ \t]+\S)"_re;
    static const auto blankLines = uR"(^(?:[ \t]*\n)+)"_re;
    const qsizetype at = blankLines.match(text).capturedLength();
    const QString rest = text.mid(at);
    if (!body.match(rest).hasMatch() || !looksLikePython(rest))
        return {};
    return {rest, at};
}

} // namespace Pennybench::Scoring
