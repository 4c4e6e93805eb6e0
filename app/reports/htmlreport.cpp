#include "app/reports/htmlreport.h"

#include "app/reports/findings.h"
#include "app/reports/modeltable.h"
#include "app/reports/qualitycost.h"
#include "app/reports/repeattable.h"
#include "widgets/chartfile.h"

#include <QCoreApplication>

namespace Pennybench::Reports {

namespace {

QString element(const char *name, const QString &text, const QString &attributes = {})
{
    return QStringLiteral("<%1%2>%3</%1>").arg(QLatin1String(name), attributes, text.toHtmlEscaped());
}

QString head(const QString &title)
{
    return QStringLiteral(
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
        "'unsafe-inline'; "
        "img-src data:\">"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>%1</title>\n<style>\n"
        "body{font:14px/1.5 Inter,system-ui,sans-serif;color:#1c2430;background:#f6f7f9;margin:0}\n"
        "main{max-width:980px;margin:24px auto;padding:0 16px}\n"
        "section{background:#fff;border:1px solid #dfe3ea;border-radius:12px;padding:16px 20px;margin:0 0 "
        "16px}\n"
        "h1{font-size:24px;margin:0 0 4px}h2{font-size:15px;margin:0 0 12px}\n"
        "table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}\n"
        "th,td{text-align:left;padding:6px 10px 6px 0;border-bottom:1px solid #dfe3ea;vertical-align:top}\n"
        "th{color:#66707f;font-weight:600}.dim{color:#66707f}svg{max-width:100%;height:auto}\n"
        "pre{white-space:pre-wrap;overflow-wrap:anywhere;background:#f6f7f9;border-radius:8px;padding:10px}\n"
        ".badge{display:inline-block;background:#fff3cd;border:1px solid #e6c200;border-radius:999px;"
        "padding:2px 12px;color:#5c4a00}\n"
        ".correct{color:#0f7b5a}.incorrect,.no_answer,.error{color:#b3400a}.partial,.undecided{color:#0a66c2}"
        "\n"
        ".dark{display:none}"
        "@media(prefers-color-scheme:dark){body{background:#14181f;color:#e6eaf0}"
        "section{background:#1c222b;border-color:#2e3744}th,td{border-color:#2e3744}"
        "pre{background:#14181f}th,.dim{color:#97a2b2}.badge{background:#3a3113;color:#f0d060;border-color:#"
        "6b5a1a}"
        ".correct{color:#4cc79b}.incorrect,.no_answer,.error{color:#f08a5b}.partial,.undecided{color:#5aa9f4}"
        "}\n@media screen and (prefers-color-scheme:dark){.light{display:none}.dark{display:block}}\n"
        "</style></head><body><main>\n")
        .arg(title.toHtmlEscaped());
}

QString table(const QStringList &columns, const QList<QStringList> &rows)
{
    QString html = QStringLiteral("<table><thead><tr>");
    for (const QString &column : columns)
        html += element("th", column);
    html += QStringLiteral("</tr></thead><tbody>\n");
    for (const QStringList &row : rows) {
        html += QStringLiteral("<tr>");
        for (const QString &cell : row)
            html += element("td", cell);
        html += QStringLiteral("</tr>\n");
    }
    return html + QStringLiteral("</tbody></table>\n");
}

/// Empty where nothing was asked twice.
QString sectionOfRepeats(const Runs::RunPlan &plan, const QList<Runs::ModelSummary> &models)
{
    const QList<QStringList> rows = repeatTable(plan, models);
    if (rows.isEmpty())
        return {};
    return QStringLiteral("<section>")
        + element("h2", QCoreApplication::translate("HtmlReport", "Trials of the same prompt"))
        + table(repeatTableColumns(), rows) + QStringLiteral("</section>\n");
}

QString answerDetails(const Store::Session &session, const Runs::Answer &answer)
{
    const QString verdict = Scoring::toText(answer.verdict());
    const QString reason =
        answer.error ? answer.error->message.english() : (answer.score ? answer.score->reason : QString());
    return QStringLiteral(
        "<details><summary>%1 <span class=\"%2\">%3</span> <span class=\"dim\">%4</span></summary>%5"
        "</details>\n")
        .arg(modelName(session.plan, answer.key.model).toHtmlEscaped(), verdict, verdict,
            reason.toHtmlEscaped(), element("pre", answer.text));
}

/// The answers by prompt, in the order of the plan.
QString answersByPrompt(const Store::Session &session)
{
    QHash<std::pair<QString, QString>, QString> details;
    for (const Runs::Answer &answer : session.answers)
        details[{answer.key.suite, answer.key.promptId}] += answerDetails(session, answer);
    QString html;
    for (const Suites::Suite &suite : session.plan.suites) {
        for (const Suites::Prompt &prompt : suite.prompts) {
            const QString answers = details.value({suite.id, prompt.id});
            if (answers.isEmpty())
                continue;
            html += QStringLiteral("<section>") + element("h2", suite.id + QStringLiteral(" · ") + prompt.id)
                + element("pre", prompt.text) + answers + QStringLiteral("</section>\n");
        }
    }
    return html;
}

/// Once for light and once for dark; the reader's choice and paper decide which is seen.
QString chartSection(const Store::Session &session, const QList<Runs::ModelSummary> &models,
    const Runs::Standings &standings, const Runs::Tally &tally, const QList<PublishedFigure> &published)
{
    Widgets::QualityCostChart chart =
        qualityCostChart(session.plan, models, standings, chartCaption(session.plan, models, tally));
    layUnder(chart, published);
    QString html = QStringLiteral("<section>")
        + element("h2", QCoreApplication::translate("HtmlReport", "Quality against cost"));
    for (const bool dark : {false, true}) {
        const QString shade = dark ? QStringLiteral("dark") : QStringLiteral("light");
        html += QStringLiteral("<div class=\"%1\">%2</div>\n")
                    .arg(shade,
                        QString::fromUtf8(
                            Widgets::chartSvg(chart, dark, QStringLiteral("quality-cost-") + shade)));
    }
    return html + QStringLiteral("</section>\n");
}

} // namespace

QByteArray htmlReport(const Store::Session &session, const QList<PublishedFigure> &published)
{
    const QString title = session.title.isEmpty()
        ? QCoreApplication::translate("HtmlReport", "Pennybench comparison")
        : session.title;
    const Runs::Tally tally(session.answers);
    const QList<Runs::ModelSummary> models = tally.summaries();
    const Runs::Standings standings = Runs::standingsIn(tally, models);
    const TextTable modelRows = modelTable(session.plan, models, Runs::costUnitOf(models));
    QString html = head(title) + QStringLiteral("<section>") + element("h1", title);
    for (const QString &line : reportCaption(session.plan, tally))
        html += element("p", line, QStringLiteral(" class=\"dim\""));
    if (tally.isSimulated())
        html +=
            element("span", QCoreApplication::translate("HtmlReport", "Practice models: simulated answers"),
                QStringLiteral(" class=\"badge\""));
    html += QStringLiteral("</section>\n<section>")
        + element("h2", QCoreApplication::translate("HtmlReport", "In words"));
    for (const QString &sentence : findings(session.plan, tally, standings))
        html += element("p", sentence);
    html += QStringLiteral("</section>\n<section>")
        + element("h2", QCoreApplication::translate("HtmlReport", "Models"))
        + table(modelRows.columns, modelRows.rows) + QStringLiteral("</section>\n")
        + sectionOfRepeats(session.plan, models) + chartSection(session, models, standings, tally, published)
        + answersByPrompt(session) + QStringLiteral("</main></body></html>\n");
    return html.toUtf8();
}

} // namespace Pennybench::Reports
