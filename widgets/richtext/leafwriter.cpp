#include "widgets/richtext/leafwriter.h"

#include "widgets/richtext/formulaobject.h"

#include <QTextTable>

#include <cmath>

namespace Pennybench::Widgets {

namespace {

constexpr double paragraphGap = 8;

QString markerOf(const Leaf &leaf)
{
    if (!leaf.opensItem || leaf.within.isEmpty())
        return {};
    const Container &item = leaf.within.last();
    if (item.task != 0)
        return item.task == 'x' ? QStringLiteral("☑") : QStringLiteral("☐");
    if (item.kind == Container::Kind::Number)
        return QString::number(item.number) + u'.';
    return QStringLiteral("•");
}

/// "qq1" for an item in a list within two quotes: one sign a level.
QString depthsOf(const Leaf &leaf)
{
    QString depths;
    for (const Container &container : leaf.within)
        depths += container.kind == Container::Kind::Quote ? u'q' : u'i';
    return depths;
}

bool isItemOfSameList(const Leaf &leaf, const Leaf &previous)
{
    return !leaf.within.isEmpty() && !previous.within.isEmpty() && leaf.within.last().list != 0
        && leaf.kind == Leaf::Kind::Paragraph && previous.kind == Leaf::Kind::Paragraph;
}

double gapBefore(const Leaf &leaf, const Leaf *previous)
{
    if (!previous)
        return 0;
    const double behindCode = previous->kind == Leaf::Kind::Code ? codePadding : 0;
    if (leaf.goesOn)
        return behindCode;
    if (leaf.kind == Leaf::Kind::Heading)
        return behindCode + paragraphGap * 1.75;
    if (leaf.kind == Leaf::Kind::Code)
        return behindCode + paragraphGap + codePadding - 2;
    return behindCode + (isItemOfSameList(leaf, *previous) ? paragraphGap / 2 : paragraphGap);
}

/// As text, whether or not one of them is a formula.
bool hasSameLook(const TextRun &a, const TextRun &b)
{
    TextRun plain = a;
    plain.tex.clear();
    plain.display = false;
    TextRun other = b;
    other.tex.clear();
    other.display = false;
    return plain.looksLike(other);
}

/// In a paragraph, a line end is one of the same block.
QString lines(QString text)
{
    return text.replace(u'\n', QChar::LineSeparator);
}

} // namespace

LeafWriter::LeafWriter(RichDocument &document)
    : m_document(document)
    , m_cursor(&document)
{
    m_cursor.movePosition(QTextCursor::End);
}

QTextBlockFormat LeafWriter::blockFormat(const Leaf &leaf, const Leaf *previous) const
{
    QTextBlockFormat format;
    const bool isCode = leaf.kind == Leaf::Kind::Code;
    format.setLeftMargin(indent * static_cast<double>(leaf.within.size()) + (isCode ? codePadding + 2 : 0));
    if (isCode)
        format.setRightMargin(codePadding + 2);
    format.setTopMargin(gapBefore(leaf, previous));
    if (!leaf.within.isEmpty())
        format.setProperty(RichDocument::Depths, depthsOf(leaf));
    if (const QString marker = markerOf(leaf); !marker.isEmpty())
        format.setProperty(RichDocument::Marker, marker);
    if (leaf.kind == Leaf::Kind::Rule)
        format.setProperty(RichDocument::Line, true);
    const bool alone = leaf.kind == Leaf::Kind::Formula && leaf.within.isEmpty();
    if (alone && m_document.m_formulas && m_document.m_formulas->canTypeset())
        format.setAlignment(Qt::AlignHCenter);
    if (leaf.kind == Leaf::Kind::Heading)
        format.setHeadingLevel(leaf.level);
    return format;
}

QTextCharFormat LeafWriter::charFormat(const Leaf &leaf) const
{
    QTextCharFormat format;
    format.setFont(leaf.kind == Leaf::Kind::Code ? codeFont(m_document.m_style) : m_document.m_style.font,
        QTextCharFormat::FontPropertiesAll);
    if (leaf.kind == Leaf::Kind::Heading) {
        constexpr double scales[] = {1.35, 1.2, 1.1, 1, 1, 1};
        QFont font = m_document.m_style.font;
        font.setPixelSize(
            static_cast<int>(std::lround(font.pixelSize() * scales[std::clamp(leaf.level, 1, 6) - 1])));
        font.setWeight(QFont::DemiBold);
        format.setFont(font, QTextCharFormat::FontPropertiesAll);
    }
    return format;
}

QTextCharFormat LeafWriter::charFormat(const Leaf &leaf, const TextRun &run) const
{
    const Theme &theme = m_document.m_style.theme;
    QTextCharFormat format = charFormat(leaf);
    if (run.code) {
        format.setFont(codeFont(m_document.m_style), QTextCharFormat::FontPropertiesAll);
        format.setBackground(codeGround(theme));
    }
    if (run.bold)
        format.setFontWeight(QFont::DemiBold);
    if (run.italic)
        format.setFontItalic(true);
    if (run.struck)
        format.setFontStrikeOut(true);
    if (run.link)
        format.setForeground(theme.accent);
    if (run.marked) {
        format.setBackground(theme.badgeTint);
        format.setForeground(theme.badge);
        format.setFontWeight(QFont::Bold);
    }
    return format;
}

void LeafWriter::beginBlock(const Leaf &leaf, const Leaf *previous)
{
    const QTextBlockFormat format = blockFormat(leaf, previous);
    if (m_document.m_fresh) {
        m_cursor.setBlockFormat(format);
        m_cursor.setBlockCharFormat(charFormat(leaf));
    } else {
        // Qt puts a block that is made at the start of another one before it.
        const bool startsLast = m_document.m_starts.last() == m_cursor.block();
        m_cursor.insertBlock(format, charFormat(leaf));
        if (startsLast)
            m_document.m_starts.last() = m_cursor.block().previous();
    }
    m_document.m_fresh = false;
}

void LeafWriter::write(const Leaf &leaf, const Leaf *previous)
{
    beginBlock(leaf, previous);
    const int start = m_cursor.position();
    switch (leaf.kind) {
    case Leaf::Kind::Code:
        writeCode(leaf);
        break;
    case Leaf::Kind::Table:
        writeTable(leaf);
        break;
    case Leaf::Kind::Rule:
        break;
    default:
        writeRuns(m_cursor, leaf, leaf.runs);
        break;
    }
    m_document.m_starts += m_document.findBlock(start);
}

void LeafWriter::writeRuns(QTextCursor &cursor, const Leaf &leaf, const QList<TextRun> &runs)
{
    // Formulas beyond those that are typeset are one text with what stands around them: thousands of small
    // pieces would take long.
    const auto isText = [this](const TextRun &run) {
        return run.tex.isEmpty() || m_document.m_formulaCount >= RichDocument::mostFormulas;
    };
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const TextRun &run = runs.at(i);
        const int before = cursor.position();
        if (isText(run)) {
            QString text;
            for (qsizetype next = i; next < runs.size() && isText(runs.at(next)); i = next++) {
                if (!hasSameLook(runs.at(next), run))
                    break;
                text += runs.at(next).text;
                m_document.m_formulaCount += runs.at(next).tex.isEmpty() ? 0 : 1;
            }
            cursor.insertText(lines(text), charFormat(leaf, run));
        } else {
            writeFormula(cursor, leaf, run);
        }
        if (run.marked) {
            QTextCursor place(cursor);
            place.setPosition(before);
            place.setPosition(cursor.position(), QTextCursor::KeepAnchor);
            place.setKeepPositionOnInsert(true);
            m_document.m_marked += place;
        }
    }
}

void LeafWriter::writeFormula(QTextCursor &cursor, const Leaf &leaf, const TextRun &run)
{
    const bool tooMany = ++m_document.m_formulaCount > RichDocument::mostFormulas;
    FormulaSource *source = m_document.m_formulas;
    const FormulaSource::Found found = source && source->canTypeset() && !tooMany
        ? source->find({run.tex, run.display})
        : FormulaSource::Found{{}, true};
    const QTextCharFormat around = charFormat(leaf, run);
    if (found.failed) {
        cursor.insertText(lines(run.text), around);
        return;
    }
    const int at = cursor.position();
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), formulaFormat(run, found, around));
    if (found.formula)
        return;
    QTextCursor place(&m_document);
    place.setPosition(at);
    place.setKeepPositionOnInsert(true);
    m_document.m_waiting += RichDocument::WaitingFormula{place, run};
}

void LeafWriter::writeCode(const Leaf &leaf)
{
    QTextBlockFormat head = m_cursor.blockFormat();
    head.setProperty(RichDocument::CodePart, RichDocument::CodeHead);
    m_cursor.setBlockFormat(head);
    QTextCharFormat dim = charFormat(leaf);
    dim.setForeground(m_document.m_style.theme.dim);
    QFont small = m_document.m_style.font;
    small.setPixelSize(std::max(8, small.pixelSize() * 12 / 14));
    dim.setFont(small, QTextCharFormat::FontPropertiesAll);
    m_cursor.setBlockCharFormat(dim);
    m_document.m_codeBlocks += RichDocument::CodeBlock{m_cursor, leaf.language, leaf.code, {}};
    m_document.m_codeBlocks.last().head.setKeepPositionOnInsert(true);
    m_cursor.insertText(leaf.language, dim);
    const int codeAt = m_cursor.position() + 1;
    writeCodeLines(leaf, leaf.code, false);
    if (leaf.codeMarked.at >= 0)
        markCode(leaf, codeAt);
}

void LeafWriter::markCode(const Leaf &leaf, int codeAt)
{
    // A tab is four signs wide in the document.
    const auto place = [&leaf, codeAt](qsizetype at) {
        return codeAt + static_cast<int>(at + 3 * QStringView(leaf.code).left(at).count(u'\t'));
    };
    QTextCursor marked(&m_document);
    marked.setPosition(place(leaf.codeMarked.at));
    marked.setPosition(place(std::min(leaf.codeMarked.at + leaf.codeMarked.length, leaf.code.size())),
        QTextCursor::KeepAnchor);
    QTextCharFormat look;
    look.setBackground(m_document.m_style.theme.badgeTint);
    marked.mergeCharFormat(look);
    m_document.m_marked += marked;
}

void LeafWriter::writeCodeLines(const Leaf &leaf, const QString &added, bool goesOn)
{
    const QTextCharFormat look = charFormat(leaf);
    QTextBlockFormat format = m_cursor.blockFormat();
    format.setProperty(RichDocument::CodePart, RichDocument::CodeLine);
    format.clearProperty(RichDocument::Marker);
    format.setTopMargin(0);
    QTextBlockFormat first = format;
    first.setTopMargin(4);
    bool isFirst = true;
    for (const QString &line : added.split(u'\n')) {
        if (!goesOn || !isFirst)
            m_cursor.insertBlock(!goesOn && isFirst ? first : format, look);
        m_cursor.insertText(QString(line).replace(u'\t', QStringLiteral("    ")), look);
        isFirst = false;
    }
}

void LeafWriter::writeTable(const Leaf &leaf)
{
    qsizetype columns = 1;
    for (const QList<TableCell> &row : leaf.rows)
        columns = std::max(columns, row.size());
    QTextTableFormat format;
    format.setBorderCollapse(true);
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(m_document.m_style.theme.line);
    format.setCellPadding(5);
    format.setCellSpacing(0);
    format.setTopMargin(paragraphGap);
    format.setBottomMargin(paragraphGap);
    format.setLeftMargin(indent * static_cast<double>(leaf.within.size()));
    // The empty block before a table has no height where it has no properties.
    m_cursor.setBlockFormat({});
    QTextTable *table =
        m_cursor.insertTable(static_cast<int>(leaf.rows.size()), static_cast<int>(columns), format);
    for (int row = 0; row < leaf.rows.size(); ++row)
        writeRow(*table, leaf, row);
    m_cursor.movePosition(QTextCursor::End);
    m_document.m_fresh = true;
}

void LeafWriter::writeRow(QTextTable &table, const Leaf &leaf, int row)
{
    const QList<TableCell> &cells = leaf.rows.at(row);
    for (int column = 0; column < std::min<qsizetype>(cells.size(), table.columns()); ++column) {
        const TableCell &cell = cells.at(column);
        QTextCursor inside = table.cellAt(row, column).firstCursorPosition();
        QTextBlockFormat format;
        format.setAlignment(cell.side == TableCell::Side::Right ? Qt::AlignRight
                : cell.side == TableCell::Side::Middle          ? Qt::AlignHCenter
                                                                : Qt::AlignLeft);
        inside.setBlockFormat(format);
        QList<TextRun> runs = cell.runs;
        for (TextRun &run : runs)
            run.bold = run.bold || row == 0;
        inside.setBlockCharFormat(charFormat(leaf));
        writeRuns(inside, leaf, runs);
    }
}

bool LeafWriter::extend(const Leaf &was, const Leaf &now)
{
    Leaf same = now;
    same.runs = was.runs;
    same.code = was.code;
    same.rows = was.rows;
    if (!(same == was))
        return false;
    if (now.kind == Leaf::Kind::Code) {
        if (!now.code.startsWith(was.code) || was.code.isEmpty())
            return false;
        writeCodeLines(now, now.code.mid(was.code.size()), true);
        m_document.m_codeBlocks.last().code = now.code;
        return true;
    }
    if (now.kind == Leaf::Kind::Table) {
        QTextCursor inside(m_document.m_starts.last());
        inside.movePosition(QTextCursor::NextCharacter);
        QTextTable *table = inside.currentTable();
        if (!table || was.rows.isEmpty() || now.rows.size() < was.rows.size()
            || now.rows.first(was.rows.size()) != was.rows)
            return false;
        table->appendRows(static_cast<int>(now.rows.size() - was.rows.size()));
        for (auto row = was.rows.size(); row < now.rows.size(); ++row)
            writeRow(*table, now, static_cast<int>(row));
        return true;
    }
    if (was.runs.isEmpty() || now.runs.size() < was.runs.size())
        return false;
    const qsizetype last = was.runs.size() - 1;
    const TextRun &grown = now.runs.at(last);
    const TextRun &before = was.runs.at(last);
    const bool isText = grown.tex.isEmpty() && !grown.marked;
    if (now.runs.first(last) != was.runs.first(last) || !grown.looksLike(before)
        || !grown.text.startsWith(before.text) || (!isText && grown.text != before.text))
        return false;
    TextRun added = grown;
    added.text.remove(0, before.text.size());
    QList<TextRun> rest = now.runs.mid(last + 1);
    if (!added.text.isEmpty())
        rest.prepend(added);
    writeRuns(m_cursor, now, rest);
    return true;
}

} // namespace Pennybench::Widgets
