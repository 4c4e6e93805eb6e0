#include "app/reports/chartcontestants.h"

#include "app/reports/qualitycost.h"
#include "app/reports/sentences.h"
#include "app/runs/contestants.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace Pennybench::Reports {

namespace {

QString judgesOf(const Store::Session &session)
{
    QStringList judges;
    bool byPerson = false;
    for (const Runs::Answer &answer : session.answers) {
        byPerson = byPerson || answer.override;
        // What a judge model scored is in no chart.
        if (!answer.isJudged() && answer.score && !answer.score->scorer.isEmpty()
            && !judges.contains(answer.score->scorer))
            judges += answer.score->scorer;
    }
    judges.sort();
    if (byPerson)
        judges += QCoreApplication::translate("Chart", "a person");
    if (judges.isEmpty())
        return {};
    return QCoreApplication::translate("Chart", "Judged by %1.").arg(judges.join(QStringLiteral(", ")));
}

} // namespace

Widgets::ChartRow ChartContestant::row() const
{
    return {.letter = letter, .name = name, .family = family, .simulated = simulated};
}

QList<ChartContestant> chartContestants(const Store::Session &session)
{
    const QList<Models::ModelEntry> &models = session.plan.models;
    const QList<int> families = Runs::contestantFamilies(models);
    const QStringList names = Runs::contestantNames(models);
    QList<ChartContestant> contestants;
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < models.size(); ++i) {
        places.insert(models.at(i).id, i);
        contestants += {.key = models.at(i).id, .name = names.at(i), .family = families.at(i)};
    }
    for (const Runs::Answer &answer : session.answers) {
        if (answer.status == Runs::AnswerStatus::Cancelled)
            continue;
        const QString &key = answer.key.model;
        if (!places.contains(key)) {
            places.insert(key, contestants.size());
            // cppcheck-suppress selfAssignment; the first key is the member
            contestants += {.key = key, .name = key, .family = static_cast<int>(contestants.size())};
        }
        ChartContestant &contestant = contestants[places.value(key)];
        contestant.simulated = contestant.simulated || answer.simulated;
        contestant.answers += &answer;
    }
    for (int i = 0; i < contestants.size(); ++i)
        contestants[i].letter = Runs::contestantLetter(i);
    contestants.removeIf([](const ChartContestant &contestant) { return contestant.answers.isEmpty(); });
    return contestants;
}

Widgets::RowSpread spreadOf(QList<double> values)
{
    std::ranges::sort(values);
    const auto at = [&values](double part) {
        const double place = part * static_cast<double>(values.size() - 1);
        const auto below = static_cast<qsizetype>(std::floor(place));
        const qsizetype above = std::min(below + 1, values.size() - 1);
        return std::lerp(values.at(below), values.at(above), place - static_cast<double>(below));
    };
    return {at(0.05), at(0.25), at(0.5), at(0.75), at(0.95)};
}

QStringList rowCaption(const Store::Session &session, const QString &method)
{
    const Runs::Tally tally(session.answers);
    QStringList caption = reportCaption(session.plan, tally);
    if (caption.isEmpty())
        return {};
    caption.first() =
        joined({ended(caption.first()), method, judgesOf(session), countedApart(tally.summaries())});
    return caption;
}

} // namespace Pennybench::Reports
