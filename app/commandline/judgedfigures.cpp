#include "app/commandline/judgedfigures.h"

#include "app/classroom/judgefigures.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Pennybench::CommandLine {

namespace {

QJsonObject intervalJson(const Statistics::Interval &interval)
{
    return {{QStringLiteral("estimate"), interval.estimate}, {QStringLiteral("low"), interval.low},
        {QStringLiteral("high"), interval.high}};
}

QJsonObject kappaJson(const Statistics::Kappa &kappa)
{
    return {{QStringLiteral("n"), kappa.n}, {QStringLiteral("agreed"), kappa.agreed},
        {QStringLiteral("kappa"), kappa.kappa ? QJsonValue(intervalJson(*kappa.kappa)) : QJsonValue()}};
}

} // namespace

QJsonObject judgeJson(const Store::Session &session, const QList<Runs::ModelSummary> &summaries)
{
    const std::optional<Classroom::JudgeFigures> figures = Classroom::judgeFigures(session);
    if (!figures)
        return {};
    QJsonArray points;
    for (const Runs::ModelSummary &summary : summaries) {
        if (summary.judgedScore)
            points += QJsonObject{{QStringLiteral("model"), summary.model},
                {QStringLiteral("answers"), summary.judged},
                {QStringLiteral("prompts"), summary.judgedPrompts},
                {QStringLiteral("share_of_points"), intervalJson(*summary.judgedScore)}};
    }
    QJsonArray ratings;
    for (const Classroom::ClassRating &rating : figures->ratings.ratings)
        ratings += QJsonObject{{QStringLiteral("model"), rating.contestant},
            {QStringLiteral("strength"), intervalJson(rating.strength)}};
    return {{QStringLiteral("model"), session.plan.settings.judge->model.id},
        {QStringLiteral("simulated"), figures->isSimulated},
        {QStringLiteral("same_family"), figures->isOfComparedFamily},
        {QStringLiteral("replies"), figures->replies}, {QStringLiteral("unreadable"), figures->unreadable},
        {QStringLiteral("failed"), figures->failed}, {QStringLiteral("maybe_charged"), figures->maybeCharged},
        // A string, so that no reader rounds it.
        {QStringLiteral("cost_usd"), figures->cost ? QJsonValue(figures->cost->toDecimal()) : QJsonValue()},
        {QStringLiteral("unpriced"), figures->unpriced}, {QStringLiteral("points"), points},
        {QStringLiteral("pairs"), figures->pairs}, {QStringLiteral("ratings"), ratings},
        {QStringLiteral("agreement_points"), kappaJson(figures->points)},
        {QStringLiteral("agreement_pairs"), kappaJson(figures->preferences)}};
}

} // namespace Pennybench::CommandLine
