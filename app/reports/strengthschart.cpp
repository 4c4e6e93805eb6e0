#include "app/reports/chartcontestants.h"
#include "app/reports/findings.h"
#include "app/reports/numbertext.h"
#include "app/runs/tally.h"

#include <QCoreApplication>

#include <algorithm>

namespace Pennybench::Reports {

SessionChart strengthsChart(const Store::Session &session)
{
    QStringList categories;
    QHash<std::pair<QString, QString>, QString> categoryOf;
    for (const Suites::Suite &suite : session.plan.suites) {
        for (const Suites::Prompt &prompt : suite.prompts) {
            categoryOf.insert({suite.id, prompt.id}, prompt.category);
            if (!categories.contains(prompt.category))
                categories += prompt.category;
        }
    }
    Widgets::RowChart chart{.title = QCoreApplication::translate("Chart", "Strengths by category"),
        .axis = QCoreApplication::translate("Chart", "Share correct, 95 % interval"),
        .unit = Widgets::RowUnit::Percent,
        .caption = rowCaption(
            session, QCoreApplication::translate("Chart", "Share: Wilson's interval over prompts."))};
    SessionChart result{.table = {.columns = {QCoreApplication::translate("Chart", "category"),
                                      QCoreApplication::translate("Chart", "model"),
                                      QCoreApplication::translate("Chart", "share correct"),
                                      QCoreApplication::translate("Chart", "95 % interval"),
                                      QCoreApplication::translate("Chart", "prompts")}}};
    const Runs::Tally tally(session.answers);
    const QList<ChartContestant> contestants = chartContestants(session);
    for (const QString &category : std::as_const(categories)) {
        const QList<Runs::ModelSummary> summaries =
            tally.summaries([&](const QString &suite, const QString &prompt) {
                return categoryOf.value({suite, prompt}) == category;
            });
        QString heading = category.isEmpty() ? QCoreApplication::translate("Chart", "without a category")
                                             : categoryName(category);
        const QString name = heading;
        for (const ChartContestant &contestant : contestants) {
            const auto summary = std::ranges::find(summaries, contestant.key, &Runs::ModelSummary::model);
            if (summary == summaries.end() || summary->prompts == 0)
                continue;
            Widgets::ChartRow row = contestant.row();
            row.heading = std::exchange(heading, {});
            row.dot = Widgets::RowDot{summary->share.estimate, summary->share.low, summary->share.high};
            row.figure = QCoreApplication::translate("Chart", "%1 (%2), n %3")
                             .arg(percent(summary->share.estimate), percentRange(summary->share))
                             .arg(summary->prompts);
            chart.rows += row;
            result.table.rows += QStringList{name, contestant.title(), percent(summary->share.estimate),
                percentRange(summary->share), QString::number(summary->prompts)};
            result.letters += contestant.letter;
        }
    }
    result.drawing = chart;
    return result;
}

} // namespace Pennybench::Reports
