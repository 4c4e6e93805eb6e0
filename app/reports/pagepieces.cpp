#include "app/reports/pagepieces.h"

#include "app/reports/pagefonts.h"
#include "widgets/emphasis.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace Pennybench::Reports {

namespace {

constexpr double numberWidth = 28;
constexpr double badgePadding = 6;

double sizeOf(PageText kind)
{
    switch (kind) {
    case PageText::Title:
        return 28;
    case PageText::Heading:
    case PageText::Subtitle:
        return 14;
    case PageText::Lead:
        return 16;
    case PageText::Small:
    case PageText::Code:
        return 11;
    case PageText::Badge:
    case PageText::Body:
        break;
    }
    return 12;
}

PagePiece linePiece(const std::shared_ptr<QTextLayout> &layout, int number, const QColor &colour)
{
    const QTextLine line = layout->lineAt(number);
    return {.height = line.height() * 1.15,
        .paint =
            [layout, number, colour](QPainter &painter, QPointF topLeft) {
                const QTextLine shown = layout->lineAt(number);
                painter.setPen(colour);
                shown.draw(&painter, topLeft - QPointF(0, shown.y()));
            },
        .text = layout->text().mid(line.textStart(), line.textLength())};
}

void addParagraph(PagePieces &pieces, const QString &paragraph, PageText kind, double width)
{
    if (paragraph.isEmpty()) {
        pieces += gap(sizeOf(kind) * 0.7);
        return;
    }
    const auto layout =
        layOutText(kind == PageText::Code ? paragraph : withPercentKept(paragraph), pageFont(kind), width);
    for (int line = 0; line < layout->lineCount(); ++line) {
        PagePiece piece = linePiece(layout, line, pageColour(kind));
        piece.keepWithNext = kind == PageText::Heading || (line == 0 && layout->lineCount() > 1);
        pieces += piece;
    }
}

PagePiece onTint(const PagePiece &line, double textWidth)
{
    PagePiece badge = line;
    badge.height = line.height + 2 * badgePadding;
    badge.paint = [line, textWidth](QPainter &painter, QPointF topLeft) {
        const Widgets::Theme theme = Widgets::lightTheme();
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.badgeTint);
        painter.drawRoundedRect(
            QRectF(topLeft, QSizeF(textWidth + 2 * badgePadding, line.height + 1.5 * badgePadding)), 4, 4);
        line.paint(painter, topLeft + QPointF(badgePadding, badgePadding));
    };
    return badge;
}

} // namespace

QFont pageFont(PageText kind)
{
    Widgets::ChartStyle style = Widgets::fileStyle(false);
    if (kind == PageText::Code)
        style.families = Widgets::codeFontFamilies() + QStringList{QStringLiteral("Noto Sans Mono CJK SC")};
    const bool isStrong = kind == PageText::Title || kind == PageText::Heading;
    QFont font = style.text(sizeOf(kind),
        isStrong                      ? QFont::DemiBold
            : kind == PageText::Badge ? QFont::Medium
                                      : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QColor pageColour(PageText kind)
{
    const Widgets::Theme theme = Widgets::lightTheme();
    if (kind == PageText::Badge)
        return theme.badge;
    return kind == PageText::Subtitle || kind == PageText::Small ? theme.dim : theme.ink;
}

QString withPercentKept(const QString &text)
{
    return QString(text).replace(QStringLiteral(" %"), QStringLiteral("\u00A0%"));
}

std::shared_ptr<QTextLayout> layOutText(
    const QString &text, const QFont &font, double width, Qt::Alignment alignment)
{
    auto layout = std::make_shared<QTextLayout>(text, font);
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    double y = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    layout->endLayout();
    return layout;
}

PagePieces textPieces(const QString &text, PageText kind, double width)
{
    PagePieces pieces;
    for (const QString &paragraph : text.split(u'\n'))
        addParagraph(pieces, paragraph, kind, kind == PageText::Badge ? width - 2 * badgePadding : width);
    if (kind == PageText::Badge) {
        for (PagePiece &piece : pieces)
            piece = onTint(piece, QFontMetricsF(pageFont(kind)).horizontalAdvance(piece.text));
    }
    return pieces;
}

PagePiece findingPiece(int number, const QString &sentence, const QStringList &names, double width)
{
    const PageText kind = number == 1 ? PageText::Lead : PageText::Body;
    auto document = std::make_shared<QTextDocument>();
    document->setDocumentMargin(0);
    document->setUseDesignMetrics(true);
    document->setDefaultFont(pageFont(kind));
    document->setDefaultStyleSheet(QStringLiteral("b{font-weight:600}"));
    document->setHtml(Widgets::withStrongFigures(sentence, names));
    document->setTextWidth(width - numberWidth);
    const auto paint = [document, number, kind](QPainter &painter, QPointF topLeft) {
        const Widgets::Theme theme = Widgets::lightTheme();
        QFont font = pageFont(kind);
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(theme.accent);
        painter.drawText(topLeft + QPointF(0, QFontMetricsF(font).ascent()), QString::number(number));
        painter.save();
        painter.translate(topLeft + QPointF(numberWidth, 0));
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, theme.ink);
        document->documentLayout()->draw(&painter, context);
        painter.restore();
    };
    return {.height = document->size().height() + 8, .paint = paint, .text = document->toPlainText()};
}

PagePiece gap(double height)
{
    return {.height = height};
}

} // namespace Pennybench::Reports
