#include "app/base/outputfile.h"
#include "app/reports/articlereport.h"
#include "app/reports/htmltables.h"
#include "app/reports/picturereports.h"
#include "app/reports/reportpages.h"
#include "app/reports/reporttexts.h"
#include "app/reports/tablereports.h"
#include "widgets/emphasis.h"

#include <QBuffer>
#include <QFileInfo>

namespace Pennybench::Reports {

namespace {

void writeArticleHead(HtmlPage &page, const ArticleContent &content)
{
    const ReportContent &base = content.base;
    page.markup("<section>");
    page.element("h1", base.title);
    for (const QString &line : base.caption)
        page.element("p", line, " class=\"dim\"");
    if (!base.simulated.isEmpty())
        page.element("p", base.simulated, " class=\"badge\"");
    page.markup("</section>\n<section id=\"findings\">");
    page.element("h2", ReportTexts::tr("Findings"));
    page.markup("<ol class=\"findings\">");
    for (const QString &finding : base.findings)
        page.element("li", finding);
    page.markup("</ol></section>\n<section><nav>");
    page.element("h2", ReportTexts::tr("Contents"));
    page.markup("<ul>");
    for (const ArticlePart &part : content.parts) {
        page.markup(QStringLiteral("<li><a href=\"#%1\">").arg(part.id));
        page.text(part.title);
        page.markup("</a></li>");
    }
    page.markup("</ul></nav></section>\n");
}

void writeArticlePart(HtmlPage &page, const ReportContent &base, const ArticlePart &part)
{
    page.markup(QStringLiteral("<section id=\"%1\">").arg(part.id));
    page.element("h2", part.title);
    if (!part.note.isEmpty())
        page.element("p", part.note, " class=\"dim\"");
    for (const QString &words : part.words)
        page.markup(
            QStringLiteral("<p>%1</p>\n").arg(Widgets::withStrongFigures(shownText(words), base.names)));
    if (part.chart) {
        page.markup("<figure class=\"wide\">");
        for (const bool dark : {false, true}) {
            const QString shade = dark ? QStringLiteral("dark") : QStringLiteral("light");
            page.markup(QStringLiteral("<div class=\"%1\">").arg(shade));
            page.markup(Widgets::chartSvg(*part.chart, dark, part.id + u'-' + shade));
            page.markup("</div>\n");
        }
        page.markup("</figure>");
    }
    if (!part.table.rows.isEmpty())
        writeTable(page, base, part.table);
    page.markup("</section>\n");
}

} // namespace

Expected<void> writeArticleHtml(QIODevice &device, const ArticleContent &content, Writing *writing)
{
    if (writing)
        writing->begin(content.parts.size());
    HtmlPage page(device);
    page.begin(content.base);
    writeMarks(page, content.base);
    writeArticleHead(page, content);
    for (const ArticlePart &part : content.parts) {
        writeArticlePart(page, content.base, part);
        if (writing && !writing->step())
            return reportCancelled();
    }
    page.end();
    return page.finish() ? Expected<void>() : failure(reportNotWritten(device));
}

Expected<void> writeArticlePdf(
    QIODevice &device, const ArticleContent &content, const Store::Session &session, Writing *writing)
{
    const ReportContent &base = content.base;
    const double width = ReportPages::body().width();
    PagePieces pieces = textPieces(base.title, PageText::Title, width);
    for (const QString &line : base.caption)
        pieces += textPieces(line, PageText::Subtitle, width);
    pieces += gap(6);
    if (!base.simulated.isEmpty())
        pieces += textPieces(base.simulated, PageText::Badge, width);
    pieces += gap(10);
    for (int i = 0; i < base.findings.size(); ++i)
        pieces += findingPiece(i + 1, shownText(base.findings.at(i)), base.names, width);
    for (const ArticlePart &part : content.parts) {
        if (writing && writing->isCancelled())
            return reportCancelled();
        pieces += gap(16);
        pieces += textPieces(part.title, PageText::Heading, width);
        if (!part.note.isEmpty())
            pieces += textPieces(part.note, PageText::Small, width);
        for (const QString &words : part.words)
            pieces += textPieces(shownText(words), PageText::Body, width) + PagePieces{gap(4)};
        if (part.chart)
            pieces += chartPiece(*part.chart, width);
        if (!part.table.rows.isEmpty())
            pieces += tablePieces(part.table, base.contestants, width);
    }
    const QByteArray pdf = pdfOf(ReportPages(pieces, base, session), base.title, writing);
    return writing && writing->isCancelled() ? reportCancelled() : writePdfPages(device, pdf);
}

Expected<void> writeArticleFile(
    const QString &path, const ArticleContent &content, const Store::Session &session, Writing *writing)
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    const bool isPdf = QFileInfo(path).suffix().toLower() == u"pdf";
    const Expected<void> made =
        isPdf ? writeArticlePdf(bytes, content, session, writing) : writeArticleHtml(bytes, content, writing);
    return made ? writeWholeFile(path, bytes.data()) : made;
}

} // namespace Pennybench::Reports
