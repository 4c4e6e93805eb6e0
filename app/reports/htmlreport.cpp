#include "app/reports/htmlreport.h"

#include "app/reports/htmlanswers.h"
#include "app/reports/htmltables.h"
#include "app/reports/reporttexts.h"
#include "app/reports/tablereports.h"
#include "widgets/emphasis.h"

namespace Pennybench::Reports {

namespace {

void writeHeading(HtmlPage &page, const ReportContent &content)
{
    page.markup("<section>");
    page.element("h1", content.title);
    for (const QString &line : content.caption)
        page.element("p", line, " class=\"dim\"");
    if (!content.simulated.isEmpty())
        page.element("p", content.simulated, " class=\"badge\"");
    page.markup("</section>\n<section id=\"findings\">");
    page.element("h2", ReportTexts::tr("Findings"));
    page.markup("<ol class=\"findings\">");
    for (const QString &sentence : content.findings)
        page.markup(QStringLiteral("<li>%1</li>\n")
                        .arg(Widgets::withStrongFigures(shownText(sentence), content.names)));
    page.markup("</ol></section>\n");
}

void writeContents(HtmlPage &page, const ReportContent &content)
{
    QList<std::pair<QString, QString>> links{{QStringLiteral("findings"), ReportTexts::tr("Findings")}};
    for (const ReportSection &section : content.sections)
        links += {section.id, section.title};
    links += {QStringLiteral("method"), ReportTexts::tr("Method")};
    links += {QStringLiteral("answers"), ReportTexts::tr("Prompts and answers")};
    page.markup("<section><nav>");
    page.element("h2", ReportTexts::tr("Contents"));
    page.markup("<ul>");
    for (const auto &[id, title] : std::as_const(links)) {
        page.markup(QStringLiteral("<li><a href=\"#%1\">").arg(id));
        page.text(title);
        page.markup("</a></li>");
    }
    page.markup("</ul></nav></section>\n");
}

void writeMethod(HtmlPage &page, const ReportContent &content)
{
    page.markup("<section id=\"method\">");
    page.element("h2", ReportTexts::tr("Method"));
    for (const QString &sentence : content.method)
        page.element("p", sentence);
    page.markup("</section>\n");
}

} // namespace

Expected<void> writeHtml(QIODevice &device, const Store::Session &session,
    const QList<PublishedFigure> &published, Writing *writing)
{
    const ReportContent content = reportContent(session, published);
    HtmlPage page(device);
    page.begin(content);
    writeMarks(page, content);
    writeHeading(page, content);
    writeContents(page, content);
    for (const ReportSection &section : content.sections) {
        if (writing && writing->isCancelled())
            return reportCancelled();
        writeSection(page, content, section);
    }
    writeMethod(page, content);
    if (!writeAnswers(page, content, session, writing))
        return reportCancelled();
    page.end();
    return page.finish() ? Expected<void>() : failure(reportNotWritten(device));
}

} // namespace Pennybench::Reports
