#include "app/scoring/code/codeextraction.h"

#include "app/scoring/code/fencereader.h"
#include "app/scoring/patterns.h"

#include <QStringList>

#include <algorithm>

namespace Pennybench::Scoring {

namespace {

/// The first group of every match, one in a line.
QString matchedLines(const QRegularExpression &pattern, const QString &text)
{
    QStringList lines;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text))
        lines += match.captured(1);
    return lines.join(u'\n');
}

/// Without the ">>> " and "... " of an interactive session; what it printed goes, too.
QString withoutPrompts(const QString &code)
{
    // After comments and empty lines only: a prompt elsewhere stands in a docstring.
    static const auto session = uR"(^(?:[ \t]*(?:#[^\n]*)?\n)*>>> )"_re;
    static const auto prompted = uR"((?m)^(?:>>>|\.\.\.)(?: ([^\n]*))?$)"_re;
    return session.match(code).hasMatch() ? matchedLines(prompted, code) : code;
}

/// Without the indentation that all lines share, unless this is the mere body of a function.
QString withoutCommonIndent(const QString &code)
{
    static const auto opening = uR"(^\s+(?:(?:async +)?def |class |import |from |@))"_re;
    if (!opening.match(code).hasMatch())
        return code;
    QStringList lines = code.split(u'\n');
    qsizetype common = code.size();
    for (const QString &line : std::as_const(lines)) {
        if (const qsizetype indent = indentOf(line); indent < line.size())
            common = std::min(common, indent);
    }
    for (QString &line : lines)
        line = line.mid(common);
    return lines.join(u'\n');
}

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
    ExtractedCode last;
    for (const QRegularExpressionMatch &match : span.globalMatch(text)) {
        const QString code = match.captured(1);
        if (code.contains(u':') && !code.trimmed().endsWith(u':'))
            last = {code, match.capturedStart(1)};
    }
    return last;
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

bool looksLikePython(const QString &code)
{
    static const auto start =
        uR"((?m)^[ \t]*(?:>>> )?(?:(?:async +)?def \w|class \w|import \w|from [\w.]+ import|@\w|return\b)"
        R"(|for .+ in .+:|while .+:|\w+(?:, *\w+)* *=[^=]|lambda\b))"_re;
    return start.match(code).hasMatch();
}

/// Python without a fence: from the first line that opens some to the last that goes on with it; an
/// interactive session; or a whole function within a line of prose.
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

/// The indented body of a function, as models that complete a prompt give it.
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

/// Whether a fence's language is Python or none.
bool mayBePython(const FencedBlock &block)
{
    return wordList<"fences: python">().contains(block.language)
        || ((block.language.isEmpty() || wordList<"fences: text">().contains(block.language))
            && looksLikePython(block.code));
}

/// What a patch leaves: its added and its kept lines, without their marks.
QString withoutMarks(const QString &patch)
{
    static const auto kept = uR"((?m)(?<![^\n])(?!\+\+\+)(?:[+ ]([^\n]*))?$)"_re;
    return matchedLines(kept, patch);
}

/// The blocks of an answer that is written in HTML, their entities read.
QList<FencedBlock> htmlBlocks(const QString &text)
{
    static const QRegularExpression block(
        QStringLiteral("<pre[^>]*>\\s*(?:<code(?:[^>]*?class=[\"'][^\"']*?language-([\\w+#-]+))?[^>]*>)?\n?"
                       "(.*?)\\s*(?:</code>\\s*)?</pre>"),
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption);
    QList<FencedBlock> blocks;
    for (const QRegularExpressionMatch &match : block.globalMatch(text)) {
        QString code = match.captured(2);
        for (const auto &[written, meant] : {std::pair(u"&lt;", u"<"), {u"&gt;", u">"}, {u"&quot;", u"\""},
                 {u"&#39;", u"'"}, {u"&amp;", u"&"}, {u"\r\n", u"\n"}})
            code.replace(QStringView(written).toString(), QStringView(meant).toString());
        blocks += FencedBlock{match.captured(1).toLower(), code, match.capturedStart(2)};
    }
    return blocks;
}

/// The functions and classes that the code defines at its top level, or all names, those it imports among
/// them.
QSet<QString> definedNames(const QString &code, bool onlyFunctions = false)
{
    static const auto definition =
        uR"((?m)^(?:(?:async[ \t]+)?def|class)[ \t]+(\w+)|^(\w+)[ \t]*(?::[^=\n]+)?=[^=])"
        R"(|^(?:from[ \t]+[\w.]+[ \t]+)?import[ \t]+([^\n#]+))"_re;
    static const auto word = uR"((\w+)[ \t)]*(?:,|$))"_re;
    QSet<QString> names;
    for (const QRegularExpressionMatch &match : definition.globalMatch(code)) {
        names += match.captured(1);
        if (onlyFunctions)
            continue;
        names += match.captured(2);
        const QString imported = match.captured(3);
        for (const QRegularExpressionMatch &name : word.globalMatch(imported))
            names += name.captured(1);
    }
    names.remove(QString());
    return names;
}

/// Whether a class of the code has a method of this name.
bool definesMethod(const QString &code, const QString &name)
{
    static const auto definition = uR"((?m)^class\b|^[ \t]+(?:async[ \t]+)?def[ \t]+(\w+))"_re;
    bool inClass = false;
    for (const QRegularExpressionMatch &match : definition.globalMatch(code)) {
        const QString method = match.captured(1);
        if (inClass && method == name)
            return true;
        inClass = inClass || method.isEmpty();
    }
    return false;
}

/// Whether one of the names stands in the code, and not after a dot.
bool usesAny(const QString &code, const QSet<QString> &names)
{
    static const auto word = uR"((?<![.\w])[^\W\d]\w*)"_re;
    if (names.isEmpty())
        return false;
    for (const QRegularExpressionMatch &match : word.globalMatch(code)) {
        if (names.contains(match.captured()))
            return true;
    }
    return false;
}

/// A block in Python, and the names that it defines.
struct PythonBlock {
    FencedBlock block;
    QSet<QString> names;
    QSet<QString> functions; ///< and classes, of names
};

/// The block with, before it, the earlier ones that define names which it uses and lacks, and after it the
/// later ones that define functions which it calls and lacks.
ExtractedCode withHelpers(const QList<PythonBlock> &blocks, qsizetype chosen, const QString &entryPoint)
{
    const PythonBlock &own = blocks.at(chosen);
    ExtractedCode result{own.block.code, own.block.at};
    QSet<QString> known = own.names;
    for (qsizetype i = chosen - 1; i >= 0; --i) {
        const PythonBlock &earlier = blocks.at(i);
        if (earlier.names.contains(entryPoint) || !usesAny(result.code, earlier.names - known))
            continue;
        result = {earlier.block.code + QStringLiteral("\n\n") + result.code, earlier.block.at};
        known += earlier.names;
    }
    for (qsizetype i = chosen + 1; i < blocks.size(); ++i) {
        const PythonBlock &later = blocks.at(i);
        if (!usesAny(result.code, later.functions - known))
            continue;
        result.code += QStringLiteral("\n\n") + later.block.code;
        known += later.names;
    }
    return result;
}

ExtractedCode joined(const QList<PythonBlock> &blocks)
{
    ExtractedCode all;
    for (const auto &[block, names, functions] : blocks) {
        all.at = all.at < 0 ? block.at : all.at;
        all.code += (all.code.isEmpty() ? QString() : QStringLiteral("\n")) + block.code;
    }
    return all;
}

/// The blocks that are in Python, their code as it would be run.
QList<PythonBlock> pythonBlocks(QList<FencedBlock> blocks)
{
    for (FencedBlock &block : blocks) {
        if (block.language == u"diff" || block.language == u"patch")
            block = {QString(), withoutMarks(block.code), block.at};
    }
    blocks.removeIf([](const FencedBlock &block) { return !mayBePython(block); });
    QList<PythonBlock> found;
    for (FencedBlock &block : blocks) {
        block.code = withoutCommonIndent(withoutPrompts(block.code));
        found += {block, definedNames(block.code), definedNames(block.code, true)};
    }
    return found;
}

bool readsInput(const QString &code)
{
    return code.contains(u"input(") || code.contains(u"stdin") || code.contains(u"open(0");
}

QList<ExtractedCode> fromBlocks(const QList<FencedBlock> &all, const QString &entryPoint, bool isProgram)
{
    constexpr int mostWithHelpers = 100;
    const QList<PythonBlock> blocks = pythonBlocks(all);
    const auto some = [&](const auto &fits) { return std::any_of(blocks.cbegin(), blocks.cend(), fits); };
    const auto asProgram = [&](const PythonBlock &one) { return isProgram && readsInput(one.block.code); };
    const auto asName = [&](const PythonBlock &one) {
        return entryPoint.isEmpty() ? one.block.code.contains(u"def ") : one.names.contains(entryPoint);
    };
    const auto asMethod = [&](const PythonBlock &one) { return definesMethod(one.block.code, entryPoint); };
    const bool anyReads = some(asProgram);
    const bool anyDefines = some(asName);
    QList<ExtractedCode> programs;
    for (qsizetype i = blocks.size() - 1; i >= 0; --i) {
        const PythonBlock &one = blocks.at(i);
        if (!(anyReads ? asProgram(one) : anyDefines ? asName(one) : asMethod(one)))
            continue;
        programs += programs.size() < mostWithHelpers ? withHelpers(blocks, i, entryPoint)
                                                      : ExtractedCode{one.block.code, one.block.at};
    }
    return programs.isEmpty() ? QList<ExtractedCode>{joined(blocks)} : programs;
}

} // namespace

bool definesName(const QString &code, const QString &name)
{
    return definedNames(code).contains(name);
}

QList<ExtractedCode> pythonPrograms(const QString &text, const QString &entryPoint, bool isProgram)
{
    QString plain = text;
    const bool windowsLines = plain.contains(u"\r\n");
    QList<FencedBlock> blocks = fencedBlocks(text);
    if (blocks.isEmpty())
        blocks = htmlBlocks(text);
    if (!blocks.isEmpty()) {
        const QList<ExtractedCode> found = fromBlocks(blocks, entryPoint, isProgram);
        if (!found.first().code.trimmed().isEmpty())
            return found;
        // An answer may go on with a fence that the prompt has opened: what is before it is looked at.
        plain.truncate(blocks.first().at);
    }
    if (windowsLines)
        plain.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    const ExtractedCode code = bodyOnly(plain);
    const bool whole = code.code.isEmpty() || definesName(withoutCommonIndent(code.code), entryPoint);
    return {whole ? unfencedCode(plain) : code};
}

ExtractedCode extractPython(const QString &text, const QString &entryPoint)
{
    return pythonPrograms(text, entryPoint, false).constFirst();
}

} // namespace Pennybench::Scoring
