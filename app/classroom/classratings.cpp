#include "app/classroom/classratings.h"

#include "app/classroom/poll.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace Pennybench::Classroom {

namespace {

constexpr double fewestComparisons = 20;

class ClassTally {
public:
    int place(const QString &contestant)
    {
        if (!m_names.contains(contestant))
            m_names += contestant;
        return static_cast<int>(m_names.indexOf(contestant));
    }

    void win(int winner, int loser)
    {
        (winner < loser ? pair(winner, loser).winsA : pair(loser, winner).winsB) += 1;
    }
    void tie(int one, int other) { pair(std::min(one, other), std::max(one, other)).ties += 1; }

    const QStringList &names() const { return m_names; }
    const QList<Statistics::PairedVotes> &pairs() const { return m_pairs; }

private:
    Statistics::PairedVotes &pair(int a, int b)
    {
        for (Statistics::PairedVotes &known : m_pairs) {
            if (known.a == a && known.b == b)
                return known;
        }
        m_pairs += Statistics::PairedVotes{.a = a, .b = b};
        return m_pairs.last();
    }

    QStringList m_names;
    QList<Statistics::PairedVotes> m_pairs;
};

void addVote(ClassTally &tally, const QList<int> &places, const QString &choice)
{
    for (int one = 0; one < places.size(); ++one) {
        for (int other = one + 1; other < places.size(); ++other) {
            if (choice == tieChoice)
                tally.tie(places.at(one), places.at(other));
            else if (choice == Store::optionLetter(one))
                tally.win(places.at(one), places.at(other));
            else if (choice == Store::optionLetter(other))
                tally.win(places.at(other), places.at(one));
        }
    }
}

/// The variance of a strength whose sum is 0, from the variances of the differences: C = -JVJ/2 with J the
/// matrix that takes the mean away.
double ownVariance(const Statistics::BradleyTerry &model, int option)
{
    const int n = model.options();
    double mine = 0;
    double all = 0;
    for (int i = 0; i < n; ++i) {
        for (int j = 0; j < n; ++j) {
            const double error = i == j ? 0 : model.standardError(i, j);
            all += error * error;
            mine += i == option ? error * error : 0;
        }
    }
    return std::max(mine / n - all / (2.0 * n * n), 0.0);
}

std::optional<bool> isRight(
    const QList<Runs::Answer> &answers, const Store::VoteQuestion &question, int option)
{
    const Runs::Answer *last = nullptr;
    for (const Runs::Answer &answer : answers) {
        if (answer.key.suite == question.suite && answer.key.promptId == question.promptId
            && answer.key.model == question.contestants.at(option) && answer.key.trial == 1
            && (!last || answer.key.turn > last->key.turn))
            last = &answer;
    }
    if (!last || !last->score)
        return std::nullopt;
    switch (last->score->verdict) {
    case Scoring::Verdict::Correct:
        return true;
    case Scoring::Verdict::Incorrect:
    case Scoring::Verdict::NoAnswer:
        return false;
    default:
        return std::nullopt;
    }
}

} // namespace

ClassRatings classRatings(const QList<Store::VoteQuestion> &questions)
{
    ClassRatings result;
    ClassTally tally;
    for (const Store::VoteQuestion &question : questions) {
        QList<int> places;
        for (const QString &contestant : question.contestants)
            places += tally.place(contestant);
        for (const QString &choice : question.votes)
            addVote(tally, places, choice);
        result.questions += question.votes.isEmpty() ? 0 : 1;
        result.votes += static_cast<int>(question.votes.size());
    }
    double comparisons = 0;
    for (const Statistics::PairedVotes &pair : tally.pairs())
        comparisons += pair.winsA + pair.winsB + pair.ties;
    if (comparisons < fewestComparisons)
        return result;
    const auto model = Statistics::bradleyTerry(static_cast<int>(tally.names().size()), tally.pairs());
    result.state = model ? RatingsState::Enough : RatingsState::NotConnected;
    for (int option = 0; model && option < model->options(); ++option) {
        const double half = Statistics::z95 * std::sqrt(ownVariance(*model, option));
        const double strength = model->strength(option);
        result.ratings.append(
            ClassRating{tally.names().at(option), {strength, strength - half, strength + half}});
    }
    std::stable_sort(result.ratings.begin(), result.ratings.end(),
        [](const ClassRating &a, const ClassRating &b) { return a.strength.estimate > b.strength.estimate; });
    return result;
}

std::optional<int> winningOption(const Store::VoteQuestion &question)
{
    const VoteCounts counts = voteCounts(question);
    int most = 0;
    for (int count : counts)
        most = std::max(most, count);
    const QStringList winners = counts.keys(most);
    if (most == 0 || winners.size() != 1 || winners.first() == tieChoice || winners.first() == badChoice)
        return std::nullopt;
    return winners.first().at(0).unicode() - u'A';
}

ScorerAgreement scorerAgreement(
    const QList<Store::VoteQuestion> &questions, const QList<Runs::Answer> &answers)
{
    ScorerAgreement agreement;
    for (const Store::VoteQuestion &question : questions) {
        const std::optional<int> winner = winningOption(question);
        if (!winner || *winner >= question.contestants.size())
            continue;
        QList<bool> known;
        for (int option = 0; option < question.contestants.size(); ++option) {
            if (const auto right = isRight(answers, question, option))
                known += *right;
        }
        const std::optional<bool> right = isRight(answers, question, *winner);
        if (!right || !known.contains(true) || !known.contains(false))
            continue;
        ++agreement.questions;
        agreement.agreed += *right ? 1 : 0;
    }
    if (agreement.questions > 0)
        agreement.share = Statistics::wilson95(agreement.agreed, agreement.questions);
    return agreement;
}

} // namespace Pennybench::Classroom
