#include "app/desktop/present/chartsofar.h"

#include "app/reports/qualitycost.h"
#include "app/statistics/pairs.h"

#include <QCoreApplication>

#include <algorithm>

namespace Pennybench::Desktop {

namespace {

constexpr qsizetype mostEarlier = 3;

Runs::Tally answersTo(const Presentation &presentation, const QList<int> &questions)
{
    QSet<std::pair<QString, QString>> prompts;
    QSet<QString> contestants;
    for (const int question : questions) {
        const Classroom::Poll::Question asked = presentation.poll().question(question);
        prompts += {asked.suite, asked.promptId};
        contestants += QSet<QString>(asked.contestants.begin(), asked.contestants.end());
    }
    QList<Runs::Answer> seen;
    for (const Runs::Answer &answer : presentation.shown().answers()) {
        if (answer.key.trial == 1 && prompts.contains({answer.key.suite, answer.key.promptId})
            && contestants.contains(answer.key.model))
            seen += answer;
    }
    return Runs::Tally(seen);
}

Widgets::QualityCostChart chartOver(const Presentation &presentation, const QList<int> &questions)
{
    const Runs::Tally tally = answersTo(presentation, questions);
    const QList<Runs::ModelSummary> summaries = tally.summaries();
    return Reports::qualityCostChart(presentation.shown().plan(), summaries,
        Runs::standingsIn(tally, summaries),
        {QCoreApplication::translate("ChartSoFar", "questions so far: %1").arg(questions.size())});
}

void addEarlier(Widgets::QualityCostChart &chart, const Widgets::QualityCostChart &before)
{
    for (Widgets::PlotPoint &point : chart.points) {
        const auto same = std::ranges::find(before.points, point.letter, &Widgets::PlotPoint::letter);
        if (same != before.points.end() && same->isPriced() && point.isPriced())
            point.earlier += {*same->cost, same->share};
    }
}

} // namespace

Runs::Tally seenAnswers(const Presentation &presentation)
{
    return answersTo(presentation, presentation.named());
}

Widgets::QualityCostChart chartSoFar(const Presentation &presentation)
{
    const QList<int> &named = presentation.named();
    Widgets::QualityCostChart chart = chartOver(presentation, named);
    for (qsizetype count = std::max<qsizetype>(1, named.size() - mostEarlier); count < named.size(); ++count)
        addEarlier(chart, chartOver(presentation, named.first(count)));
    if (named.size() > 1)
        chart.caption += QCoreApplication::translate("ChartSoFar", "hollow: where they stood before");
    // Beside the letters of options, those of contestants would confuse.
    for (Widgets::PlotPoint &point : chart.points)
        point.letter.clear();
    return chart;
}

QString tooFewToTell(const Presentation &presentation)
{
    const Runs::Tally tally = seenAnswers(presentation);
    QStringList models;
    for (const Runs::ModelSummary &summary : tally.summaries()) {
        if (summary.prompts > 0)
            models += summary.model;
    }
    if (models.size() < 2)
        return {};
    const bool isClear = std::ranges::any_of(
        Statistics::allPairs(tally.outcomes(models)), &Statistics::ContestantPair::isClear);
    return isClear ? QString() : QCoreApplication::translate("ChartSoFar", "Too few questions to call");
}

} // namespace Pennybench::Desktop
