#include "app/reports/reportpages.h"

#include "app/reports/findings.h"
#include "app/reports/pagefonts.h"
#include "app/reports/reporttexts.h"
#include "app/reports/richpieces.h"
#include "widgets/figures.h"
#include "widgets/theme.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <numeric>

namespace Pennybench::Reports {

namespace {

constexpr double sideMargin = 64; ///< to the left and right
constexpr double top = 72;
constexpr double bottom = 68;
constexpr double pixelsPerInch = 96;
constexpr qsizetype longestPrinted = 20'000; ///< characters of one answer

double textWidth()
{
    return ReportPages::body().width();
}

/// A line with a text at each end.
void paintEnds(QPainter &painter, double baseline, const QString &left, const QString &right)
{
    const QFont font = pageFont(PageText::Small);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(pageColour(PageText::Small));
    const double room = textWidth() - metrics.horizontalAdvance(right) - 24;
    painter.drawText(QPointF(sideMargin, baseline), metrics.elidedText(left, Qt::ElideRight, room));
    painter.drawText(
        QPointF(ReportPages::size().width() - sideMargin - metrics.horizontalAdvance(right), baseline),
        right);
}

QString cutNote(qsizetype size)
{
    return ReportTexts::tr("Cut here: %1 more characters are in the JSON lines.").arg(size - longestPrinted);
}

QString printed(const QString &text)
{
    const QString shown = shownText(text.left(longestPrinted)).replace(u'\t', QStringLiteral("    "));
    if (text.size() <= longestPrinted)
        return shown;
    return shown + u'\n' + cutNote(text.size());
}

PagePieces sectionPieces(const ReportSection &section, const ReportContent &content)
{
    PagePieces pieces{gap(16)};
    pieces += textPieces(section.title, PageText::Heading, textWidth());
    if (section.chart)
        pieces += chartPiece(*section.chart, textWidth());
    if (!section.hasTable())
        return pieces;
    for (PagePiece line : textPieces(section.note, PageText::Small, textWidth())) {
        line.keepWithNext = true;
        pieces += line;
    }
    return pieces + tablePieces(section.table, content.contestants, textWidth());
}

double heightOf(const PagePieces &pieces)
{
    return std::accumulate(pieces.cbegin(), pieces.cend(), 0.0,
        [](double sum, const PagePiece &piece) { return sum + piece.height; });
}

/// Up to its first piece that may be parted from the next.
double leastOf(const PagePieces &pieces)
{
    double least = 0;
    for (const PagePiece &piece : pieces) {
        least += piece.least > 0 ? piece.least : piece.height;
        if (piece.paint && !piece.keepWithNext)
            break;
    }
    return least;
}

} // namespace

QRectF ReportPages::body()
{
    return {sideMargin, top, size().width() - 2 * sideMargin, size().height() - top - bottom};
}

ReportPages::ReportPages(
    const PagePieces &pieces, const ReportContent &content, const Store::Session &session)
    : m_pieces(pieces)
    , m_head(ReportTexts::tr("Pennybench report"))
    , m_date(content.date.toString(Qt::ISODate))
    , m_foot(ReportTexts::tr("Session %1, %2 answers · Pennybench %3")
                 .arg(session.id)
                 .arg(session.answers.size())
                 .arg(QCoreApplication::applicationVersion()))
{
    placeAll();
}

ReportPages::ReportPages(const ReportContent &content, const Store::Session &session, bool withAnswers)
    : ReportPages(PagePieces(), content, session)
{
    addContent(content);
    if (withAnswers)
        addAnswers(content, session);
    placeAll();
}

void ReportPages::add(const PagePieces &pieces)
{
    m_pieces += pieces;
}

void ReportPages::addContent(const ReportContent &content)
{
    add(textPieces(content.title, PageText::Title, textWidth()));
    for (const QString &line : content.caption)
        add(textPieces(line, PageText::Subtitle, textWidth()));
    add({gap(6)});
    if (!content.simulated.isEmpty())
        add(textPieces(content.simulated, PageText::Badge, textWidth()));
    add({gap(10)});
    for (int i = 0; i < content.findings.size(); ++i)
        add({findingPiece(i + 1, shownText(content.findings.at(i)), content.names, textWidth())});
    addSections(content);
    add({gap(16)});
    add(textPieces(ReportTexts::tr("Method"), PageText::Heading, textWidth()));
    for (const QString &sentence : content.method)
        add(textPieces(sentence, PageText::Body, textWidth()) + PagePieces{gap(4)});
    addTablesBehind(content);
}

/// Where the first chart has no room on the first page, what comes behind it fills that.
void ReportPages::addSections(const ReportContent &content)
{
    constexpr double fullPart = 0.75;
    QList<PagePieces> sections;
    for (const ReportSection &section : content.sections)
        sections += sectionPieces(section, content);
    qsizetype place = 0;
    double used = heightOf(m_pieces);
    const double least = sections.isEmpty() ? 0 : leastOf(sections.first());
    while (place + 1 < sections.size() && used < fullPart * body().height() && used + least > body().height())
        used += heightOf(sections.at(++place));
    if (place > 0)
        sections.move(0, place);
    for (const PagePieces &section : std::as_const(sections))
        add(section);
}

/// At the end, so that they do not part the charts.
void ReportPages::addTablesBehind(const ReportContent &content)
{
    for (const ReportSection &section : content.sections) {
        if (!section.chart)
            continue;
        const QString title = ReportTexts::tr("The table behind the chart");
        add(sectionPieces(
            {.title = QStringLiteral("%1 · %2").arg(title, section.title), .table = section.behind},
            content));
    }
}

void ReportPages::addAnswers(const ReportContent &content, const Store::Session &session)
{
    QHash<std::pair<QString, QString>, QList<const Runs::Answer *>> answers;
    for (const Runs::Answer &answer : session.answers)
        answers[{answer.key.suite, answer.key.promptId}] += &answer;
    RichPieces answerPieces;
    for (const Suites::Suite &suite : session.plan.suites) {
        for (const Suites::Prompt &prompt : suite.prompts) {
            auto given = answers.value({suite.id, prompt.id});
            if (given.isEmpty())
                continue;
            std::stable_sort(given.begin(), given.end(),
                [](const Runs::Answer *a, const Runs::Answer *b) { return a->key.turn < b->key.turn; });
            add({gap(16)});
            add(textPieces(
                shownText(suite.id + QStringLiteral(" · ") + prompt.id), PageText::Heading, textWidth()));
            int turn = 0;
            for (const Runs::Answer *answer : given) {
                for (; turn < answer->key.turn; ++turn)
                    add(textPieces(printed(prompt.turn(turn + 1).text), PageText::Body, textWidth()));
                const QString letter = content.contestants.value(answer->key.model).letter;
                PagePieces head = textPieces(
                    shownText(
                        QStringLiteral("%1 %2: %3")
                            .arg(letter, modelName(session.plan, answer->key.model), verdictWord(*answer))),
                    PageText::Heading, textWidth());
                add(PagePieces{gap(6)} + head);
                add(textPieces(printed(verdictReason(*answer)), PageText::Small, textWidth()));
                add(answerPieces.of(shownText(answer->text.left(longestPrinted)), textWidth()));
                if (answer->text.size() > longestPrinted)
                    add(textPieces(cutNote(answer->text.size()), PageText::Small, textWidth()));
            }
        }
    }
    if (answerPieces.leftTex())
        add(textPieces(ReportTexts::tr("Beyond %1 different formulas, formulas are shown as TeX.")
                           .arg(Widgets::wholeNumber(Widgets::FormulasAtOnce::most)),
            PageText::Small, textWidth()));
}

/// Of the piece, or of the least part of it, with everything that must not be parted from it.
double ReportPages::roomFor(qsizetype piece) const
{
    double room = 0;
    while (m_pieces.at(piece).keepWithNext && piece + 1 < m_pieces.size())
        room += m_pieces.at(piece++).height;
    const PagePiece &last = m_pieces.at(piece);
    return room + (last.least > 0 ? last.least : last.height);
}

/// Parts the piece where only some of it fits the page.
void ReportPages::partAt(qsizetype place)
{
    const PagePiece &piece = m_pieces.at(place);
    const double room = body().bottom() - m_y;
    if (!piece.parted || piece.height <= room || piece.least > room)
        return;
    const PagePieces parts = piece.parted(room);
    if (parts.isEmpty())
        return;
    m_pieces.replace(place, parts.first());
    for (qsizetype i = 1; i < parts.size(); ++i)
        m_pieces.insert(place + i, parts.at(i));
}

void ReportPages::place(const PagePiece &piece)
{
    m_placed += Placed{m_count - 1, QRectF(body().left(), m_y, body().width(), piece.height), piece};
    m_y += piece.height;
}

void ReportPages::placeAll()
{
    m_y = body().top();
    for (qsizetype i = 0; i < m_pieces.size(); ++i) {
        partAt(i);
        const bool isFirst = m_y == body().top();
        if (!isFirst && m_y + std::min(roomFor(i), body().height()) > body().bottom()) {
            ++m_count;
            m_y = body().top();
            if (m_pieces.at(i).header)
                place(*m_pieces.at(i).header);
            partAt(i);
        }
        const PagePiece &piece = m_pieces.at(i);
        // Room between two parts is not needed where a page begins.
        if (piece.paint || m_y > body().top())
            place(piece);
    }
}

void ReportPages::paint(QPainter &painter, int page) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintEnds(painter, 44, m_head, m_date);
    for (const Placed &placed : m_placed) {
        if (placed.page == page && placed.piece.paint)
            placed.piece.paint(painter, placed.place.topLeft());
    }
    const double foot = size().height() - 36;
    painter.setPen(QPen(Widgets::lightTheme().line, 0.8));
    painter.drawLine(QPointF(sideMargin, foot - 18), QPointF(size().width() - sideMargin, foot - 18));
    paintEnds(painter, foot, m_foot, ReportTexts::tr("Page %1 of %2").arg(page + 1).arg(m_count));
}

QByteArray pdfOf(const ReportPages &pages, const QString &title, Writing *writing)
{
    if (writing)
        writing->begin(pages.count());
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    QPdfWriter writer(&pdf);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Pennybench"));
    QPainter painter(&writer);
    painter.scale(writer.resolution() / pixelsPerInch, writer.resolution() / pixelsPerInch);
    for (int page = 0; page < pages.count(); ++page) {
        if (writing && !writing->step())
            return {};
        if (page > 0)
            writer.newPage();
        painter.save();
        pages.paint(painter, page);
        painter.restore();
    }
    painter.end();
    return pdf.data();
}

} // namespace Pennybench::Reports
