#include "widgets/richtext/richdocument.h"

#include "widgets/richtext/formulaobject.h"
#include "widgets/richtext/leafwriter.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QTextLayout>
#include <QTextTable>

namespace Pennybench::Widgets {

namespace {

int formulasIn(const Leaf &leaf)
{
    const auto isFormula = [](const TextRun &run) { return !run.tex.isEmpty(); };
    auto formulas = std::ranges::count_if(leaf.runs, isFormula);
    for (const QList<TableCell> &row : leaf.rows) {
        for (const TableCell &cell : row)
            formulas += std::ranges::count_if(cell.runs, isFormula);
    }
    return static_cast<int>(formulas);
}

} // namespace

RichDocument::RichDocument(RichStyle style, QObject *parent)
    : QTextDocument(parent)
    , m_style(std::move(style))
{
    setUndoRedoEnabled(false);
    setDocumentMargin(m_style.margin);
    setDefaultFont(m_style.font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setDefaultTextOption(option);
}

void RichDocument::setFormulas(FormulaSource *formulas)
{
    m_formulas = formulas;
    if (!formulas)
        return;
    documentLayout()->registerHandler(formulaObject, new FormulaObject(*formulas, this));
}

/// Answers every wish for an image or a style sheet with an empty picture.
QVariant RichDocument::loadResource(int, const QUrl &)
{
    QImage empty(1, 1, QImage::Format_ARGB32);
    empty.fill(Qt::transparent);
    return empty;
}

void RichDocument::setLeaves(qsizetype from, const QList<Leaf> &leaves)
{
    qsizetype same = 0;
    while (
        from + same < m_leaves.size() && same < leaves.size() && m_leaves.at(from + same) == leaves.at(same))
        ++same;
    const bool isLast = from + same + 1 == m_leaves.size() && same < leaves.size();
    QTextCursor edit(this);
    edit.beginEditBlock();
    if (isLast && extendLast(leaves.at(same)))
        ++same;
    else
        truncate(from + same);
    LeafWriter writer(*this);
    for (; same < leaves.size(); ++same) {
        writer.write(leaves.at(same), m_leaves.isEmpty() ? nullptr : &m_leaves.last());
        m_leaves += leaves.at(same);
    }
    edit.endEditBlock();
}

bool RichDocument::extendLast(const Leaf &now)
{
    if (!LeafWriter(*this).extend(m_leaves.last(), now))
        return false;
    m_leaves.last() = now;
    return true;
}

void RichDocument::truncate(qsizetype leaves)
{
    if (leaves >= m_leaves.size())
        return;
    const int start = m_starts.at(leaves).position();
    const bool afterTable = leaves > 0 && m_leaves.at(leaves - 1).kind == Leaf::Kind::Table;
    QTextCursor rest(this);
    rest.setPosition(leaves == 0 || afterTable ? start : start - 1);
    rest.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    rest.removeSelectedText();
    m_fresh = leaves == 0 || afterTable;
    if (m_fresh)
        rest.setBlockFormat({});
    for (qsizetype i = leaves; i < m_leaves.size(); ++i)
        m_formulaCount -= formulasIn(m_leaves.at(i));
    m_leaves.resize(leaves);
    m_starts.resize(leaves);
    m_codeBlocks.resize(
        std::ranges::count_if(m_leaves, [](const Leaf &leaf) { return leaf.kind == Leaf::Kind::Code; }));
    const int end = rest.position();
    m_waiting.removeIf([end](const WaitingFormula &formula) { return formula.at.position() >= end; });
    m_marked.removeIf([](const QTextCursor &place) { return !place.hasSelection(); });
}

void RichDocument::placeFormulas()
{
    if (m_waiting.isEmpty())
        return;
    QTextCursor edit(this);
    edit.beginEditBlock();
    m_waiting.removeIf([this](const WaitingFormula &formula) {
        const FormulaSource::Found found = m_formulas->find({formula.run.tex, formula.run.display});
        if (!found.formula && !found.failed)
            return false;
        QTextCursor sign(this);
        sign.setPosition(formula.at.position());
        sign.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        if (sign.selectedText() != QString(QChar::ObjectReplacementCharacter))
            return true;
        QTextCharFormat around = sign.charFormat();
        if (found.failed) {
            around.setObjectType(QTextFormat::NoObject);
            around.clearProperty(FormulaSourceText);
            around.clearProperty(QTextFormat::TextVerticalAlignment);
            sign.insertText(QString(formula.run.text).replace(u'\n', QChar::LineSeparator), around);
        } else {
            sign.setCharFormat(formulaFormat(formula.run, found, around));
        }
        return true;
    });
    edit.endEditBlock();
}

void RichDocument::colour(qsizetype number, const QString &code, const QList<CodeSpan> &spans)
{
    if (number >= m_codeBlocks.size() || !m_codeBlocks.at(number).code.startsWith(code))
        return;
    m_codeBlocks[number].coloured = code;
    QTextBlock block = m_codeBlocks.at(number).head.block().next();
    qsizetype span = 0;
    int lineAt = 0;
    for (const QStringView line : QStringView(code).split(u'\n')) {
        const int lineEnd = lineAt + static_cast<int>(line.size());
        QList<QTextLayout::FormatRange> ranges;
        // A tab is four signs wide in the document.
        const auto place = [&line, lineAt](int at) {
            return at - lineAt + 3 * static_cast<int>(line.left(at - lineAt).count(u'\t'));
        };
        for (; span < spans.size() && spans.at(span).at < lineEnd; ++span) {
            const CodeSpan &one = spans.at(span);
            QTextLayout::FormatRange range;
            range.start = place(one.at);
            range.length = place(std::min(one.at + one.length, lineEnd)) - range.start;
            range.format.setForeground(codeColour(one.kind, m_style.theme));
            ranges += range;
        }
        if (!block.isValid())
            return;
        if (block.layout()->formats() != ranges) {
            block.layout()->setFormats(ranges);
            m_colouredFrom =
                m_colouredFrom < 0 ? block.position() : std::min(m_colouredFrom, block.position());
            m_colouredTo = std::max(m_colouredTo, block.position() + block.length());
        }
        lineAt = lineEnd + 1;
        block = block.next();
    }
}

/// Once for all, since every time costs as much as the text is long.
void RichDocument::showColours()
{
    if (m_colouredFrom >= 0)
        markContentsDirty(m_colouredFrom, m_colouredTo - m_colouredFrom);
    m_colouredFrom = -1;
    m_colouredTo = -1;
}

QString RichDocument::typedText(const QTextCursor &selection) const
{
    QString text;
    const int begin = selection.selectionStart();
    const int end = selection.selectionEnd();
    for (QTextBlock block = findBlock(begin); block.isValid() && block.position() < end;
         block = block.next()) {
        if (block.position() > begin)
            text += u'\n';
        const QString marker = block.blockFormat().stringProperty(Marker);
        if (block.position() >= begin && !marker.isEmpty())
            text += marker + u' ';
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment part = it.fragment();
            const int from = std::max(begin, part.position());
            const int to = std::min(end, part.position() + part.length());
            if (from >= to)
                continue;
            if (part.charFormat().objectType() == formulaObject)
                text += part.charFormat().stringProperty(FormulaSourceText).repeated(to - from);
            else
                text += part.text().mid(from - part.position(), to - from);
        }
    }
    return text.replace(QChar::LineSeparator, u'\n');
}

} // namespace Pennybench::Widgets
