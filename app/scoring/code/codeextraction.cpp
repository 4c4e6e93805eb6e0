#include "app/scoring/code/codeextraction.h"

#include "app/scoring/code/fencereader.h"
#include "app/scoring/code/pythondefinitions.h"
#include "app/scoring/code/unfencedcode.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace Pennybench::Scoring {

namespace {

/// One name for each language that goes by several.
QString plainLanguage(const QString &name)
{
    static const QHash<QString, QString> names{
        {QStringLiteral("py"), QStringLiteral("python")},
        {QStringLiteral("python3"), QStringLiteral("python")},
        {QStringLiteral("python2"), QStringLiteral("python")},
        {QStringLiteral("py3"), QStringLiteral("python")},
        {QStringLiteral("ipython"), QStringLiteral("python")},
        {QStringLiteral("pycon"), QStringLiteral("python")},
        {QStringLiteral("python-repl"), QStringLiteral("python")},
        {QStringLiteral("sage"), QStringLiteral("python")},
        {QStringLiteral("c++"), QStringLiteral("cpp")},
        {QStringLiteral("cc"), QStringLiteral("cpp")},
        {QStringLiteral("cxx"), QStringLiteral("cpp")},
        {QStringLiteral("hpp"), QStringLiteral("cpp")},
        {QStringLiteral("js"), QStringLiteral("javascript")},
        {QStringLiteral("node"), QStringLiteral("javascript")},
        {QStringLiteral("text"), QString()},
        {QStringLiteral("txt"), QString()},
        {QStringLiteral("plaintext"), QString()},
        {QStringLiteral("code"), QString()},
    };
    return names.value(name, name);
}

/// What a patch leaves: its added and its kept lines, without their marks.
QString withoutMarks(const QString &patch)
{
    QStringList lines;
    for (const QString &line : patch.split(u'\n')) {
        const bool kept = line.isEmpty() || line.startsWith(u'+') || line.startsWith(u' ');
        if (kept && !line.startsWith(u"+++"))
            lines += line.mid(1);
    }
    return lines.join(u'\n');
}

/// The blocks of an answer that is written in HTML, their entities read.
QList<FencedBlock> htmlBlocks(const QString &text)
{
    static const QRegularExpression block(
        QStringLiteral("<pre[^>]*>\\s*(?:<code(?:[^>]*?class=[\"'][^\"']*?language-([\\w+#-]+))?[^>]*>)?\n?"
                       "(.*?)\\s*(?:</code>\\s*)?</pre>"),
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption);
    QList<FencedBlock> blocks;
    for (auto matches = block.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        QString code = match.captured(2);
        code.replace(QStringLiteral("&lt;"), QStringLiteral("<"))
            .replace(QStringLiteral("&gt;"), QStringLiteral(">"));
        code.replace(QStringLiteral("&quot;"), QStringLiteral("\""))
            .replace(QStringLiteral("&#39;"), QStringLiteral("'"));
        code.replace(QStringLiteral("&amp;"), QStringLiteral("&"))
            .replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
        blocks += FencedBlock{match.captured(1).toLower(), code, match.capturedStart(2)};
    }
    return blocks;
}

bool defines(const QString &code, const QString &entryPoint, bool python)
{
    if (entryPoint.isEmpty())
        return !python || code.contains(u"def ");
    if (python)
        return definesName(code, entryPoint);
    return code.contains(entryPoint + u'(');
}

/// The block with, before it, the earlier ones that define names which it uses and lacks.
ExtractedCode withHelpers(const QList<FencedBlock> &blocks, qsizetype chosen, const QString &entryPoint)
{
    ExtractedCode result{blocks.at(chosen).code, blocks.at(chosen).at};
    for (qsizetype i = chosen - 1; i >= 0; --i) {
        const QString &earlier = blocks.at(i).code;
        if (definesName(earlier, entryPoint))
            continue;
        if (usesAny(result.code, definedNames(earlier) - definedNames(result.code)))
            result = {earlier + QStringLiteral("\n\n") + result.code, blocks.at(i).at};
    }
    return result;
}

/// Adds the later blocks that define functions which the code calls and lacks.
ExtractedCode withLaterHelpers(ExtractedCode found, const QList<FencedBlock> &blocks, qsizetype chosen)
{
    for (qsizetype i = chosen + 1; i < blocks.size(); ++i) {
        const QString &later = blocks.at(i).code;
        if (usesAny(found.code, definedFunctions(later) - definedNames(found.code)))
            found.code += QStringLiteral("\n\n") + later;
    }
    return found;
}

ExtractedCode joined(const QList<FencedBlock> &blocks)
{
    ExtractedCode all;
    for (const FencedBlock &block : blocks) {
        all.at = all.at < 0 ? block.at : all.at;
        all.code += (all.code.isEmpty() ? QString() : QStringLiteral("\n")) + block.code;
    }
    return all;
}

/// The blocks that are in the wanted language, their code as it would be run.
QList<FencedBlock> blocksIn(const QString &wanted, QList<FencedBlock> blocks)
{
    const bool python = wanted == u"python";
    for (FencedBlock &block : blocks) {
        if (python && (block.language == u"diff" || block.language == u"patch"))
            block = {QString(), withoutMarks(block.code), block.at};
    }
    blocks.removeIf([&](const FencedBlock &block) {
        const QString language = plainLanguage(block.language);
        return language != wanted && !(language.isEmpty() && (!python || looksLikePython(block.code)));
    });
    for (FencedBlock &block : blocks) {
        if (python)
            block.code = withoutCommonIndent(withoutPrompts(block.code));
    }
    return blocks;
}

bool readsInput(const QString &code)
{
    return code.contains(u"input(") || code.contains(u"stdin") || code.contains(u"open(0");
}

QList<ExtractedCode> fromBlocks(
    const QList<FencedBlock> &all, const QString &wanted, const QString &entryPoint, bool isProgram)
{
    const bool python = wanted == u"python";
    const QList<FencedBlock> blocks = blocksIn(wanted, all);
    const auto some = [&](const auto &fits) {
        return std::any_of(
            blocks.cbegin(), blocks.cend(), [&](const FencedBlock &block) { return fits(block.code); });
    };
    const auto asProgram = [&](const QString &code) { return isProgram && readsInput(code); };
    const auto asName = [&](const QString &code) { return defines(code, entryPoint, python); };
    const auto asMethod = [&](const QString &code) { return definesMethod(code, entryPoint); };
    QList<ExtractedCode> programs;
    for (qsizetype i = blocks.size() - 1; i >= 0; --i) {
        const QString &code = blocks.at(i).code;
        const bool fits = some(asProgram) ? asProgram(code)
            : some(asName) || !python     ? asName(code)
                                          : asMethod(code);
        if (fits && python)
            programs += withLaterHelpers(withHelpers(blocks, i, entryPoint), blocks, i);
        else if (fits)
            programs += ExtractedCode{code, blocks.at(i).at};
    }
    return programs.isEmpty() ? QList<ExtractedCode>{joined(blocks)} : programs;
}

QList<ExtractedCode> programsIn(
    const QString &text, QStringView language, const QString &entryPoint, bool isProgram)
{
    QString plain = text;
    const bool windowsLines = plain.contains(u"\r\n");
    const QString wanted = plainLanguage(language.toString().toLower());
    QList<FencedBlock> blocks = fencedBlocks(text);
    if (blocks.isEmpty())
        blocks = htmlBlocks(text);
    if (!blocks.isEmpty()) {
        const QList<ExtractedCode> found = fromBlocks(blocks, wanted, entryPoint, isProgram);
        if (!found.first().code.trimmed().isEmpty() || wanted != u"python")
            return found;
        // An answer may go on with a fence that the prompt has opened: what is before it is looked at.
        plain.truncate(blocks.first().at);
    }
    if (wanted != u"python")
        return {text.trimmed().isEmpty() ? ExtractedCode() : ExtractedCode{text, 0}};
    if (windowsLines)
        plain.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    const ExtractedCode code = bodyOnly(plain);
    const bool whole = code.code.isEmpty() || definesName(withoutCommonIndent(code.code), entryPoint);
    return {whole ? unfencedCode(plain) : code};
}

} // namespace

ExtractedCode extractCode(const QString &text, QStringView language, const QString &entryPoint)
{
    return programsIn(text, language, entryPoint, false).first();
}

ExtractedCode extractPython(const QString &text, const QString &entryPoint)
{
    return extractCode(text, u"python", entryPoint);
}

QList<ExtractedCode> pythonPrograms(const QString &text, const QString &entryPoint, bool isProgram)
{
    return programsIn(text, u"python", entryPoint, isProgram);
}

} // namespace Pennybench::Scoring
