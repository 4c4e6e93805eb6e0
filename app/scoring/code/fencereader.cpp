#include "app/scoring/code/fencereader.h"

#include <QStringView>

#include <algorithm>
#include <optional>

namespace Pennybench::Scoring {

namespace {

struct Fence {
    QChar mark;
    qsizetype length = 0;
    qsizetype indent = 0; ///< columns before it, list markers included
    bool quoted = false; ///< stands in a quotation
    QString info;
};

bool isSpace(QChar character)
{
    return character == u' ' || character == u'\t';
}

qsizetype skipSpaces(QStringView line, qsizetype at)
{
    while (at < line.size() && isSpace(line.at(at)))
        ++at;
    return at;
}

/// After a list marker ("- ", "2. "), or the same place where there is none.
qsizetype skipListMarker(QStringView line, qsizetype at)
{
    qsizetype end = at;
    while (end < line.size() && line.at(end) >= u'0' && line.at(end) <= u'9')
        ++end;
    const bool numbered = end > at && end < line.size() && (line.at(end) == u'.' || line.at(end) == u')');
    const bool bullet = end == at && end < line.size()
        && (line.at(end) == u'-' || line.at(end) == u'*' || line.at(end) == u'+');
    if ((!numbered && !bullet) || end + 1 >= line.size() || !isSpace(line.at(end + 1)))
        return at;
    return skipSpaces(line, end + 1);
}

std::optional<Fence> fenceOf(QStringView line)
{
    Fence fence;
    qsizetype at = skipSpaces(line, 0);
    if (at < line.size() && line.at(at) == u'>') {
        fence.quoted = true;
        at = skipSpaces(line, at + 1);
    }
    at = skipListMarker(line, at);
    if (at >= line.size() || (line.at(at) != u'`' && line.at(at) != u'~'))
        return std::nullopt;
    fence.indent = at;
    fence.mark = line.at(at);
    qsizetype end = at;
    while (end < line.size() && line.at(end) == fence.mark)
        ++end;
    fence.length = end - at;
    fence.info = line.mid(end).trimmed().toString();
    if (fence.length < 3 || (fence.mark == u'`' && fence.info.contains(u'`')))
        return std::nullopt;
    return fence;
}

/// "python", from "python", "{.python}", "Python title=x" or "python:file.py".
QString languageOf(const QString &info)
{
    qsizetype at = 0;
    while (at < info.size() && (info.at(at) == u'{' || info.at(at) == u'.'))
        ++at;
    qsizetype end = at;
    while (
        end < info.size() && (info.at(end).isLetterOrNumber() || QStringView(u"+#_-").contains(info.at(end))))
        ++end;
    return info.mid(at, end - at).toLower();
}

QStringView withoutMargin(QStringView line, const Fence &fence)
{
    qsizetype at = 0;
    if (fence.quoted) {
        const qsizetype mark = skipSpaces(line, 0);
        if (mark < line.size() && line.at(mark) == u'>')
            return line.mid(mark + 1 < line.size() && line.at(mark + 1) == u' ' ? mark + 2 : mark + 1);
    }
    while (at < fence.indent && at < line.size() && isSpace(line.at(at)))
        ++at;
    return line.mid(at);
}

class Reader {
public:
    void take(QStringView line, qsizetype next)
    {
        if (m_open)
            takeInside(line);
        else
            takeOutside(line, next);
    }
    QList<FencedBlock> result()
    {
        finish();
        return std::move(m_blocks);
    }

private:
    void takeOutside(QStringView line, qsizetype next)
    {
        if (line.trimmed().compare(u"[PYTHON]", Qt::CaseInsensitive) == 0)
            m_open = Fence{u'[', 0, 0, false, QStringLiteral("python")};
        else
            m_open = fenceOf(line);
        if (m_open)
            m_blocks += FencedBlock{languageOf(m_open->info), {}, next};
        m_doubleQuotes = 0;
        m_singleQuotes = 0;
    }

    void takeInside(QStringView line)
    {
        if (closes(line)) {
            finish();
            return;
        }
        QStringView code = withoutMargin(line, *m_open);
        const bool closesBehind = closesAtItsEnd(code);
        if (closesBehind)
            code.chop(m_open->length);
        m_doubleQuotes += code.count(u"\"\"\"");
        m_singleQuotes += code.count(u"'''");
        m_blocks.last().code += code;
        m_blocks.last().code += u'\n';
        if (closesBehind)
            finish();
    }

    bool closes(QStringView line) const
    {
        if (m_open->mark == u'[')
            return line.trimmed().compare(u"[/PYTHON]", Qt::CaseInsensitive) == 0;
        const auto fence = fenceOf(line);
        return fence && fence->mark == m_open->mark && fence->length >= m_open->length
            && fence->info.isEmpty() && (fence->indent <= m_open->indent + 3 || !isInDocstring());
    }

    /// A fence that is indented deeper than Markdown allows belongs to the docstring that it stands in.
    bool isInDocstring() const { return m_doubleQuotes % 2 == 1 || m_singleQuotes % 2 == 1; }

    /// A closing fence that follows the last line of code instead of on a line of its own.
    bool closesAtItsEnd(QStringView line) const
    {
        if (m_open->mark != u'`')
            return false;
        const qsizetype first = line.indexOf(u'`');
        const qsizetype count = line.size() - first;
        return first > 0 && !line.left(first).trimmed().isEmpty() && count == m_open->length
            && std::all_of(line.begin() + first, line.end(), [](QChar c) { return c == u'`'; });
    }

    void finish()
    {
        if (m_open && m_blocks.last().code.endsWith(u'\n'))
            m_blocks.last().code.chop(1);
        m_open.reset();
    }

    QList<FencedBlock> m_blocks;
    std::optional<Fence> m_open;
    qsizetype m_doubleQuotes = 0; ///< docstring marks in the open block so far
    qsizetype m_singleQuotes = 0;
};

} // namespace

QList<FencedBlock> fencedBlocks(const QString &text)
{
    Reader reader;
    const QStringView view(text);
    for (qsizetype at = 0; at < view.size();) {
        const qsizetype found = view.indexOf(u'\n', at);
        const qsizetype end = found < 0 ? view.size() : found;
        QStringView line = view.mid(at, end - at);
        if (line.endsWith(u'\r'))
            line.chop(1);
        reader.take(line, std::min(end + 1, view.size()));
        at = end + 1;
    }
    return reader.result();
}

} // namespace Pennybench::Scoring
