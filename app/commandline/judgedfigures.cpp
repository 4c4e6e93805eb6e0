#include "app/commandline/judgedfigures.h"

#include "app/classroom/judgefigures.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

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

QJsonObject canariesJson(const Runs::CanaryCounts &counts)
{
    const auto turned = counts.turnedShare();
    return {{QStringLiteral("bad"), counts.bad}, {QStringLiteral("passed"), counts.passed},
        {QStringLiteral("spoken"), counts.spoken}, {QStringLiteral("turned"), counts.turned},
        {QStringLiteral("turned_share"), turned ? QJsonValue(intervalJson(*turned)) : QJsonValue()}};
}

// A string, so that no reader rounds it.
QJsonValue moneyJson(const std::optional<Models::Money> &money)
{
    return money ? QJsonValue(money->toDecimal()) : QJsonValue();
}

QJsonObject oneJudgeJson(const Classroom::OneJudge &judge)
{
    return {{QStringLiteral("model"), judge.id}, {QStringLiteral("simulated"), judge.isSimulated},
        {QStringLiteral("same_family"), judge.isOfComparedFamily}, {QStringLiteral("replies"), judge.replies},
        {QStringLiteral("unreadable"), judge.unreadable}, {QStringLiteral("failed"), judge.failed},
        {QStringLiteral("maybe_charged"), judge.maybeCharged},
        {QStringLiteral("cost_usd"), moneyJson(judge.cost)}, {QStringLiteral("unpriced"), judge.unpriced},
        {QStringLiteral("canaries_points"), canariesJson(judge.pointsCanaries)},
        {QStringLiteral("canaries_pairs"), canariesJson(judge.pairCanaries)}};
}

} // namespace

QJsonObject judgeJson(const Store::Session &session, const QList<Runs::ModelSummary> &summaries)
{
    const std::optional<Classroom::JudgeFigures> figures = Classroom::judgeFigures(session);
    if (!figures)
        return {};
    QJsonArray judges;
    for (const Classroom::OneJudge &judge : figures->judges)
        judges += oneJudgeJson(judge);
    QJsonArray between;
    for (const Classroom::JudgesAgreement &two : figures->between)
        between += QJsonObject{{QStringLiteral("one"), two.one}, {QStringLiteral("other"), two.other},
            {QStringLiteral("points"), kappaJson(two.points)},
            {QStringLiteral("pairs"), kappaJson(two.pairs)}};
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
    const auto all = [&figures](auto figure) {
        int sum = 0;
        for (const Classroom::OneJudge &judge : figures->judges)
            sum += std::invoke(figure, judge);
        return sum;
    };
    QStringList ids;
    for (const Classroom::OneJudge &judge : figures->judges)
        ids += judge.id;
    return {{QStringLiteral("model"), ids.join(QStringLiteral(", "))}, {QStringLiteral("judges"), judges},
        {QStringLiteral("simulated"), all(&Classroom::OneJudge::isSimulated) > 0},
        {QStringLiteral("same_family"), all(&Classroom::OneJudge::isOfComparedFamily) > 0},
        {QStringLiteral("replies"), all(&Classroom::OneJudge::replies)},
        {QStringLiteral("unreadable"), all(&Classroom::OneJudge::unreadable)},
        {QStringLiteral("failed"), all(&Classroom::OneJudge::failed)},
        {QStringLiteral("maybe_charged"), all(&Classroom::OneJudge::maybeCharged)},
        {QStringLiteral("cost_usd"), moneyJson(figures->cost)},
        {QStringLiteral("unpriced"), all(&Classroom::OneJudge::unpriced)}, {QStringLiteral("points"), points},
        {QStringLiteral("pairs"), figures->pairs}, {QStringLiteral("ratings"), ratings},
        {QStringLiteral("agreement_points"), kappaJson(figures->points)},
        {QStringLiteral("agreement_pairs"), kappaJson(figures->preferences)},
        {QStringLiteral("agreement_between"), between}};
}

} // namespace Pennybench::CommandLine
