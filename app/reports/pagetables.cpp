#include "app/reports/pagefonts.h"
#include "app/reports/pagepieces.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Pennybench::Reports {

namespace {

constexpr double cellGap = 12;
constexpr double rowPadding = 5;
constexpr double markRoom = 24;
constexpr double headLine = 1.2;
constexpr int mostLines = 3;
constexpr qsizetype longestUnparted = 8; ///< rows
constexpr double widestShare = 0.38; ///< of the page's width, for one column

/// The widest part that no line may break. Chinese breaks between its characters.
double widestWord(const QString &text, const QFontMetricsF &metrics)
{
    QTextBoundaryFinder places(QTextBoundaryFinder::Line, text);
    double widest = 0;
    for (qsizetype from = 0, to = places.toNextBoundary(); to > 0; from = to, to = places.toNextBoundary())
        widest = std::max(widest, metrics.horizontalAdvance(text.mid(from, to - from).trimmed()));
    return widest;
}

QList<double> columnWidths(const TextTable &table, double width)
{
    const QFontMetricsF body(pageFont(PageText::Body));
    const QFontMetricsF head(pageFont(PageText::Small));
    QList<double> widths;
    for (int column = 0; column < table.columns.size(); ++column) {
        const QString title = withPercentKept(table.columns.at(column));
        // A title may take two lines, rarely three.
        double widest = std::max(widestWord(title, head), head.horizontalAdvance(title) * 0.55);
        for (const QStringList &row : table.rows)
            widest = std::max(widest, body.horizontalAdvance(row.value(column)));
        if (column == 0 && !table.models.isEmpty())
            widest += markRoom;
        widths += std::min(std::ceil(widest) + 2, width * widestShare);
    }
    return widths;
}

/// The columns of each part, the first one in all of them.
QList<QList<int>> parts(const QList<double> &widths, double width)
{
    QList<QList<int>> parts{{0}};
    double used = widths.value(0);
    for (int column = 1; column < widths.size(); ++column) {
        if (used + cellGap + widths.at(column) > width && parts.last().size() > 1) {
            parts += QList<int>{0};
            used = widths.first();
        }
        parts.last() += column;
        used += cellGap + widths.at(column);
    }
    return parts;
}

struct Cell {
    std::shared_ptr<QTextLayout> layout;
    QRectF place; ///< in the row; its top is that of the text
    bool isBest = false;
};

/// Where the first line's baseline is, from the top of the text.
double firstBaseline(const QTextLayout &layout)
{
    return layout.lineCount() > 0 ? layout.lineAt(0).ascent() : 0;
}

/// Where the last line's baseline is, from the top of the text.
double lastBaseline(const QTextLayout &layout)
{
    if (layout.lineCount() == 0)
        return 0;
    const QTextLine line = layout.lineAt(layout.lineCount() - 1);
    return line.y() + line.ascent();
}

/// Puts all cells on one baseline, whatever fonts their scripts have: a heading by its last line, other rows
/// by the first. Returns the height that this takes.
double standOnOneLine(QList<Cell> &cells, bool isHead)
{
    const auto baselineOf = isHead ? lastBaseline : firstBaseline;
    double baseline = 0;
    for (const Cell &cell : std::as_const(cells))
        baseline = std::max(baseline, baselineOf(*cell.layout));
    double height = 0;
    for (Cell &cell : cells) {
        cell.place.moveTop(baseline - baselineOf(*cell.layout));
        height = std::max(height, cell.place.top() + cell.layout->boundingRect().height());
    }
    return height;
}

std::shared_ptr<QTextLayout> cellLayout(
    const QString &text, const QFont &font, double width, Qt::Alignment alignment)
{
    auto layout = layOutText(withPercentKept(text), font, width, alignment);
    if (layout->lineCount() <= mostLines)
        return layout;
    const QString cut = QFontMetricsF(font).elidedText(text, Qt::ElideRight, width * (mostLines - 0.6));
    return layOutText(cut, font, width, alignment);
}

/// One part of a table: some of its columns.
class TablePart {
public:
    TablePart(const TextTable &table, const QHash<QString, ReportContestant> &contestants,
        const QList<int> &columns, const QList<double> &widths, double width)
        : m_table(table)
        , m_contestants(contestants)
        , m_columns(columns)
        , m_width(width)
    {
        double sum = -cellGap;
        for (const int column : columns)
            sum += widths.at(column) + cellGap;
        for (const int column : columns) {
            m_widths += widths.at(column);
            m_areWords += column == 0 || table.holdsWords(column);
        }
        // The columns of words at the left share what is left; the first one gives what is missing.
        const auto leading = m_areWords.indexOf(false) < 0 ? m_areWords.size() : m_areWords.indexOf(false);
        const qsizetype sharing = width > sum ? std::max<qsizetype>(1, leading) : 1;
        for (qsizetype i = 0; i < sharing; ++i)
            m_widths[i] = std::max(60.0, m_widths.at(i) + (width - sum) / static_cast<double>(sharing));
    }

    PagePieces pieces() const
    {
        PagePiece head = rowPiece(m_table.columns, -1);
        head.keepWithNext = true;
        const auto header = std::make_shared<const PagePiece>(head);
        PagePieces pieces{head};
        for (int row = 0; row < m_table.rows.size(); ++row) {
            pieces += rowPiece(m_table.rows.at(row), row);
            pieces.last().header = header;
        }
        keepTogether(pieces);
        return pieces;
    }

private:
    /// A short table is not parted; of a longer one no row stands alone.
    static void keepTogether(PagePieces &pieces)
    {
        const qsizetype last = pieces.size() - 1;
        for (qsizetype i = 0; i < last; ++i) {
            if (last <= longestUnparted || i <= 1 || i == last - 1)
                pieces[i].keepWithNext = true;
        }
    }

    PagePiece rowPiece(const QStringList &texts, int row) const
    {
        const bool isHead = row < 0;
        const auto contestant = m_contestants.constFind(m_table.models.value(row));
        const bool hasMark = !isHead && contestant != m_contestants.cend();
        const QFont font = pageFont(isHead ? PageText::Small : PageText::Body);
        QList<Cell> cells;
        double left = 0;
        for (int i = 0; i < m_columns.size(); ++i) {
            const double indent = i == 0 && hasMark ? markRoom : 0;
            const auto layout = cellLayout(texts.value(m_columns.at(i)), font, m_widths.at(i) - indent,
                m_areWords.at(i) ? Qt::AlignLeft : Qt::AlignRight);
            cells += Cell{layout, QRectF(left + indent, 0, m_widths.at(i) - indent, 0),
                m_table.best.contains({row, m_columns.at(i)})};
            left += m_widths.at(i) + cellGap;
        }
        const double height = standOnOneLine(cells, isHead) + 2 * rowPadding;
        const auto mark = hasMark
            ? std::optional(Widgets::modelMark(contestant->letter, contestant->family, false))
            : std::nullopt;
        const auto paint = [cells, mark, height, isHead, width = m_width](QPainter &painter, QPointF at) {
            paintRow(painter, at, cells, mark, {width, height}, isHead);
        };
        return {.height = height, .paint = paint, .text = texts.join(u'\t')};
    }

    static void paintRow(QPainter &painter, QPointF at, const QList<Cell> &cells,
        const std::optional<Widgets::ModelMark> &mark, QSizeF size, bool isHead)
    {
        const Widgets::Theme theme = Widgets::lightTheme();
        for (const Cell &cell : cells) {
            if (cell.isBest)
                painter.fillRect(QRectF(at.x() + cell.place.left() - cellGap / 2, at.y() + headLine / 2,
                                     cell.place.width() + cellGap / 2 + 2, size.height() - headLine / 2),
                    theme.accentTint);
            painter.setPen(isHead ? theme.dim : theme.ink);
            cell.layout->draw(&painter, at + QPointF(cell.place.left(), rowPadding + cell.place.top()));
        }
        if (mark) {
            painter.setFont(pageFont(PageText::Body));
            Widgets::paintMark(painter, *mark, at + QPointF(9, size.height() / 2), 7);
        }
        painter.setPen(QPen(isHead ? theme.ink : theme.line, isHead ? headLine : 0.8));
        painter.drawLine(at + QPointF(0, size.height()), at + QPointF(size.width(), size.height()));
    }

    const TextTable &m_table;
    const QHash<QString, ReportContestant> &m_contestants;
    QList<int> m_columns;
    QList<double> m_widths;
    QList<bool> m_areWords;
    double m_width;
};

} // namespace

PagePieces tablePieces(
    const TextTable &table, const QHash<QString, ReportContestant> &contestants, double width)
{
    const QList<double> widths = columnWidths(table, width);
    PagePieces pieces;
    for (const QList<int> &columns : parts(widths, width)) {
        if (!pieces.isEmpty())
            pieces += gap(12);
        pieces += TablePart(table, contestants, columns, widths, width).pieces();
    }
    return pieces;
}

} // namespace Pennybench::Reports
