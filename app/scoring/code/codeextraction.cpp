#include "app/scoring/code/codeextraction.h"

#include <QRegularExpression>

namespace Pennybench {

namespace {

bool isPython(const FencedBlock &block)
{
    static const QStringList names{QString(), QStringLiteral("python"), QStringLiteral("py"),
        QStringLiteral("python3"), QStringLiteral("pycon")};
    return names.contains(block.language);
}

bool defines(const QString &code, const QString &entryPoint)
{
    if (entryPoint.isEmpty())
        return code.contains(u"def ");
    const QRegularExpression definition(QStringLiteral("^[ \\t]*(?:async\\s+)?(?:def|class)\\s+%1\\b")
                                            .arg(QRegularExpression::escape(entryPoint)),
        QRegularExpression::MultilineOption);
    const QRegularExpression assignment(
        QStringLiteral("^%1\\s*=").arg(QRegularExpression::escape(entryPoint)),
        QRegularExpression::MultilineOption);
    return definition.match(code).hasMatch() || assignment.match(code).hasMatch();
}

bool looksLikeCode(const QString &text)
{
    static const QRegularExpression start(QStringLiteral("^\\s*(?:def |class |import |from |@|#)"));
    return start.match(text).hasMatch();
}

struct Fence {
    QChar mark;
    qsizetype length = 0;
    qsizetype indent = 0;
    QString info;
};

std::optional<Fence> fenceOf(const QString &line)
{
    Fence fence;
    while (fence.indent < line.size() && (line.at(fence.indent) == u' ' || line.at(fence.indent) == u'\t'))
        ++fence.indent;
    if (fence.indent >= line.size())
        return std::nullopt;
    fence.mark = line.at(fence.indent);
    if (fence.mark != u'`' && fence.mark != u'~')
        return std::nullopt;
    qsizetype end = fence.indent;
    while (end < line.size() && line.at(end) == fence.mark)
        ++end;
    fence.length = end - fence.indent;
    fence.info = line.mid(end).trimmed();
    if (fence.length < 3 || (fence.mark == u'`' && fence.info.contains(u'`')))
        return std::nullopt;
    return fence;
}

QString withoutIndent(const QString &line, qsizetype indent)
{
    qsizetype start = 0;
    while (start < indent && start < line.size() && (line.at(start) == u' ' || line.at(start) == u'\t'))
        ++start;
    return line.mid(start);
}

} // namespace

QList<FencedBlock> fencedBlocks(const QString &text)
{
    QList<FencedBlock> blocks;
    std::optional<Fence> open;
    qsizetype at = 0;
    for (const QString &raw : text.split(u'\n')) {
        QString line = raw;
        if (line.endsWith(u'\r'))
            line.chop(1);
        const qsizetype next = at + raw.size() + 1;
        const auto fence = fenceOf(line);
        if (!open && fence) {
            open = fence;
            blocks += FencedBlock{fence->info.section(u' ', 0, 0).toLower(), {}, next};
        } else if (open && fence && fence->mark == open->mark && fence->length >= open->length
            && fence->info.isEmpty()) {
            open.reset();
        } else if (open) {
            blocks.last().code += withoutIndent(line, open->indent) + u'\n';
        }
        at = next;
    }
    return blocks;
}

ExtractedCode extractPython(const QString &text, const QString &entryPoint)
{
    QList<FencedBlock> blocks = fencedBlocks(text);
    if (blocks.isEmpty())
        return looksLikeCode(text) ? ExtractedCode{text, 0} : ExtractedCode();
    blocks.removeIf([](const FencedBlock &block) { return !isPython(block); });
    for (qsizetype i = blocks.size() - 1; i >= 0; --i) {
        if (defines(blocks.at(i).code, entryPoint))
            return {blocks.at(i).code, blocks.at(i).at};
    }
    ExtractedCode joined;
    for (const FencedBlock &block : std::as_const(blocks)) {
        joined.at = joined.at < 0 ? block.at : joined.at;
        joined.code += block.code;
    }
    return joined;
}

} // namespace Pennybench
