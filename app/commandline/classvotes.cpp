#include "app/commandline/classvotes.h"

#include "app/classroom/classratings.h"
#include "app/reports/findings.h"
#include "app/reports/numbertext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace Pennybench::CommandLine {

namespace {

using Classroom::RatingsState;

QString stateName(RatingsState state)
{
    switch (state) {
    case RatingsState::Enough:
        return QStringLiteral("enough");
    case RatingsState::NotEnoughVotes:
        return QStringLiteral("not_enough_votes");
    case RatingsState::NotConnected:
        return QStringLiteral("not_connected");
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const Statistics::Interval &interval)
{
    return {{QStringLiteral("estimate"), interval.estimate}, {QStringLiteral("low"), interval.low},
        {QStringLiteral("high"), interval.high}};
}

} // namespace

void printClassVotes(const Store::Session &session, Console &console)
{
    const Classroom::ClassRatings room = Classroom::classRatings(session.votes);
    if (room.votes == 0)
        return;
    console.result(u'\n'
        + QCoreApplication::translate("CommandLine", "Votes of the class (questions: %1, votes: %2)")
              .arg(room.questions)
              .arg(room.votes));
    if (room.state == RatingsState::NotEnoughVotes) {
        console.result(QCoreApplication::translate(
            "CommandLine", "  Too few votes for ratings: they take 20 comparisons of two answers."));
    } else if (room.state == RatingsState::NotConnected) {
        console.result(QCoreApplication::translate("CommandLine",
            "  No ratings: some models never won or never lost against the others, so that their strength "
            "has no "
            "limit."));
    }
    for (const Classroom::ClassRating &rating : room.ratings) {
        console.result(plainLine(QCoreApplication::translate(
            "CommandLine", "  %1: strength %2 (95 % from %3 to %4; the mean is 0)")
                                     .arg(Reports::modelName(session.plan, rating.contestant),
                                         QString::number(rating.strength.estimate, 'f', 2),
                                         QString::number(rating.strength.low, 'f', 2),
                                         QString::number(rating.strength.high, 'f', 2))));
    }
    const Classroom::ScorerAgreement agreement = Classroom::scorerAgreement(session.votes, session.answers);
    if (!agreement.share)
        return;
    console.result(QCoreApplication::translate("CommandLine",
        "  Where the class preferred one answer and the scorers tell them apart, it was a right one in %1 of "
        "%2 (95 %: %3).")
                       .arg(agreement.agreed)
                       .arg(agreement.questions)
                       .arg(Reports::percentRange(*agreement.share)));
}

QJsonObject classVotesJson(const Store::Session &session)
{
    const Classroom::ClassRatings room = Classroom::classRatings(session.votes);
    if (room.votes == 0)
        return {};
    QJsonArray ratings;
    for (const Classroom::ClassRating &rating : room.ratings)
        ratings += QJsonObject{{QStringLiteral("model"), rating.contestant},
            {QStringLiteral("strength"), toJson(rating.strength)}};
    const Classroom::ScorerAgreement agreement = Classroom::scorerAgreement(session.votes, session.answers);
    const QJsonObject scorers{{QStringLiteral("agreed"), agreement.agreed},
        {QStringLiteral("questions"), agreement.questions},
        {QStringLiteral("share"), agreement.share ? QJsonValue(toJson(*agreement.share)) : QJsonValue()}};
    return {{QStringLiteral("questions"), room.questions}, {QStringLiteral("votes"), room.votes},
        {QStringLiteral("state"), stateName(room.state)}, {QStringLiteral("ratings"), ratings},
        {QStringLiteral("scorers"), scorers}};
}

} // namespace Pennybench::CommandLine
