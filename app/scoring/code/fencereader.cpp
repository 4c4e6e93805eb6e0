#include "app/scoring/code/fencereader.h"

#include "app/scoring/patterns.h"

#include <optional>

namespace Pennybench::Scoring {

namespace {

struct Fence {
    QString marks; ///< "```", "~~~~"; of the tag [PYTHON] only its bracket
    qsizetype indent = 0; ///< columns before it, list markers included
    bool quoted = false; ///< stands in a quotation
    QString info;
    qsizetype doubleQuotes = 0; ///< docstring marks in the block so far
    qsizetype singleQuotes = 0;
};

bool isTag(const QString &line, QStringView tag)
{
    return QStringView(line).trimmed().compare(tag, Qt::CaseInsensitive) == 0;
}

/// After "- ", "2. " or the like, too.
std::optional<Fence> fenceOf(const QString &line)
{
    static const auto fence =
        uR"((?s)^[ \t]*(>[ \t]*)?(?:(?:[0-9]+[.)]|[-*+])[ \t]+)?(?|(`{3,})([^`]*)|(~{3,}+)(.*))$)"_re;
    const auto match = fence.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    return Fence{
        match.captured(2), match.capturedStart(2), match.capturedLength(1) > 0, match.captured(3).trimmed()};
}

std::optional<Fence> openingFence(const QString &line)
{
    return isTag(line, u"[PYTHON]") ? Fence{.marks = QStringLiteral("["), .info = QStringLiteral("python")}
                                    : fenceOf(line);
}

/// "python", from "python", "{.python}", "Python title=x" or "python:file.py".
QString languageOf(const QString &info)
{
    static const auto language = uR"(^[{.]*([\w+#-]*))"_reu;
    return language.match(info).captured(1).toLower();
}

QString withoutMargin(const QString &line, const Fence &fence)
{
    static const auto quotation = uR"(^[ \t]*> ?)"_re;
    const auto mark = fence.quoted ? quotation.match(line) : QRegularExpressionMatch();
    return line.mid(mark.hasMatch() ? mark.capturedEnd() : std::min(indentOf(line), fence.indent));
}

bool closes(const QString &line, const Fence &open)
{
    if (open.marks == u'[')
        return isTag(line, u"[/PYTHON]");
    const auto fence = fenceOf(line);
    // A fence that is indented deeper than Markdown allows belongs to the docstring that it stands in.
    const bool isInDocstring = open.doubleQuotes % 2 == 1 || open.singleQuotes % 2 == 1;
    return fence && fence->marks.startsWith(open.marks) && fence->info.isEmpty()
        && (fence->indent <= open.indent + 3 || !isInDocstring);
}

/// A closing fence that follows the last line of code instead of on a line of its own.
bool closesAtItsEnd(QStringView line, const Fence &open)
{
    if (!open.marks.startsWith(u'`') || !line.endsWith(open.marks))
        return false;
    const QStringView code = line.chopped(open.marks.size());
    return !code.contains(u'`') && !code.trimmed().isEmpty();
}

} // namespace

qsizetype indentOf(QStringView line)
{
    return std::ranges::find_if(line, [](QChar c) { return c != u' ' && c != u'\t'; }) - line.begin();
}

QList<FencedBlock> fencedBlocks(const QString &text)
{
    QList<FencedBlock> blocks;
    std::optional<Fence> open;
    QStringList lines;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype found = text.indexOf(u'\n', at);
        QString line = text.mid(at, found < 0 ? -1 : found - at);
        at = found < 0 ? text.size() : found + 1;
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (!open) {
            open = openingFence(line);
            if (open)
                blocks += FencedBlock{languageOf(open->info), {}, at};
            continue;
        }
        bool ends = closes(line, *open);
        if (!ends) {
            line = withoutMargin(line, *open);
            ends = closesAtItsEnd(line, *open);
            lines += ends ? line.chopped(open->marks.size()) : line;
            open->doubleQuotes += lines.last().count(QStringLiteral("\"\"\""));
            open->singleQuotes += lines.last().count(QStringLiteral("'''"));
        }
        if (ends || at == text.size()) {
            blocks.last().code = lines.join(u'\n');
            lines.clear();
            open.reset();
        }
    }
    return blocks;
}

} // namespace Pennybench::Scoring
