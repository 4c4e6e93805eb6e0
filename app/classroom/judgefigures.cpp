#include "app/classroom/judgefigures.h"

#include "app/classroom/ownvotes.h"
#include "app/classroom/poll.h"
#include "app/runs/judgingtasks.h"
#include "app/scoring/judge/judgereply.h"
#include "app/scoring/judge/judgespec.h"

#include <algorithm>

namespace Pennybench::Classroom {

namespace {

using Scoring::Preference;
using PairKey = std::pair<Runs::AnswerKey, QString>;

/// The last that was said of each answer and each ordered pair.
QHash<PairKey, Runs::Answer> lastSaid(const Store::Session &session)
{
    QHash<PairKey, Runs::Answer> said;
    for (const Runs::Answer &judgement : session.judgements) {
        const auto place = Runs::judgedPlace(judgement.key.promptId);
        if (place && judgement.key.model == session.plan.settings.judge->model.id)
            said.insert({place->answer, place->other}, judgement);
    }
    return said;
}

bool isWholeReply(const Runs::Answer &judgement)
{
    return judgement.status == Runs::AnswerStatus::Ok
        && judgement.finishReason != Providers::FinishReason::Length;
}

std::optional<Preference> preferenceIn(const Runs::Answer &judgement)
{
    return isWholeReply(judgement) ? Scoring::judgedPreference(judgement.text) : std::nullopt;
}

void count(JudgeFigures &figures, const Runs::Answer &judgement)
{
    if (judgement.cost)
        figures.cost = figures.cost.value_or(Models::Money()) + judgement.cost->amount;
    if (judgement.status != Runs::AnswerStatus::Ok) {
        ++figures.failed;
        figures.maybeCharged += judgement.error && judgement.error->maybeCharged ? 1 : 0;
        return;
    }
    ++figures.replies;
    figures.unpriced += judgement.cost ? 0 : 1;
    figures.unreadable += isWholeReply(judgement) && Scoring::judgeMark(judgement.text) ? 0 : 1;
}

/// What people prefer of the two answers: their votes, else a person's verdicts where they differ.
class People {
public:
    explicit People(const Store::Session &session)
        : m_votes(session.votes + asQuestions(ownVotesFrom(session.decisions.value(decidedOwnVotes))))
    {
        for (const Runs::Answer &answer : session.answers) {
            if (answer.override)
                m_verdicts.insert(answer.key, *answer.override);
        }
    }

    std::optional<Preference> preference(const Runs::AnswerKey &one, const QString &other) const
    {
        const auto voted = one.trial == 1 ? byVotes(one, other) : std::nullopt;
        return voted ? voted : byVerdicts(one, other);
    }

private:
    std::optional<Preference> byVotes(const Runs::AnswerKey &one, const QString &other) const
    {
        int first = 0;
        int second = 0;
        int ties = 0;
        for (const Store::VoteQuestion &question : m_votes) {
            const bool isAsked = question.suite == one.suite && question.promptId == one.promptId;
            const auto forOne = isAsked ? Store::votesFor(question, one.model) : std::nullopt;
            const auto forOther = isAsked ? Store::votesFor(question, other) : std::nullopt;
            if (!forOne || !forOther)
                continue;
            first += *forOne;
            second += *forOther;
            ties += static_cast<int>(std::ranges::count(question.votes, tieChoice));
        }
        if (first + second + ties == 0)
            return std::nullopt;
        return first > second ? Preference::First : second > first ? Preference::Second : Preference::Tie;
    }

    std::optional<Preference> byVerdicts(Runs::AnswerKey key, const QString &other) const
    {
        const auto first = rank(key);
        key.model = other;
        const auto second = rank(key);
        if (!first || !second || *first == *second)
            return std::nullopt;
        return *first > *second ? Preference::First : Preference::Second;
    }

    std::optional<int> rank(const Runs::AnswerKey &key) const
    {
        const auto verdict = m_verdicts.constFind(key);
        if (verdict == m_verdicts.constEnd())
            return std::nullopt;
        switch (*verdict) {
        case Scoring::Verdict::Correct:
            return 2;
        case Scoring::Verdict::Partial:
            return 1;
        case Scoring::Verdict::Incorrect:
        case Scoring::Verdict::NoAnswer:
            return 0;
        default:
            return std::nullopt;
        }
    }

    const QList<Store::VoteQuestion> m_votes;
    QHash<Runs::AnswerKey, Scoring::Verdict> m_verdicts;
};

void addPairs(JudgeFigures &figures, const Store::Session &session)
{
    const QHash<PairKey, Runs::Answer> said = lastSaid(session);
    const People people(session);
    QList<Store::VoteQuestion> asVotes;
    QList<std::pair<int, int>> both;
    for (auto it = said.cbegin(); it != said.cend(); ++it) {
        const auto &[one, other] = it.key();
        Runs::AnswerKey swapped = one;
        swapped.model = other;
        // Each pair once, from the order of its names.
        if (other.isEmpty() || one.model > other || !said.contains({swapped, one.model}))
            continue;
        const auto preferred =
            Scoring::preferenceOf(preferenceIn(*it), preferenceIn(said.value({swapped, one.model})));
        if (!preferred)
            continue;
        const QString choice =
            *preferred == Preference::Tie ? tieChoice : Store::optionLetter(static_cast<int>(*preferred));
        asVotes += Store::VoteQuestion{
            .contestants = {one.model, other}, .votes = {{QStringLiteral("judge"), choice}}};
        if (const auto wanted = people.preference(one, other))
            both.emplaceBack(static_cast<int>(*preferred), static_cast<int>(*wanted));
    }
    figures.pairs = static_cast<int>(asVotes.size());
    figures.ratings = classRatings(asVotes);
    figures.preferences = Statistics::kappaOf(both);
}

Statistics::Kappa agreementOnPoints(const QList<Runs::Answer> &answers)
{
    QList<std::pair<int, int>> both;
    for (const Runs::Answer &answer : answers) {
        const bool isJudged = answer.score && answer.score->score && Scoring::isOfJudge(answer.score->scorer);
        if (!isJudged || !answer.override || *answer.override == Scoring::Verdict::Undecided)
            continue;
        const bool isRight =
            *answer.override == Scoring::Verdict::Correct || *answer.override == Scoring::Verdict::Partial;
        both.emplaceBack(*answer.score->score >= 0.5 ? 1 : 0, isRight ? 1 : 0);
    }
    return Statistics::kappaOf(both);
}

} // namespace

std::optional<JudgeFigures> judgeFigures(const Store::Session &session)
{
    const auto &judge = session.plan.settings.judge;
    if (!judge || session.judgements.isEmpty())
        return std::nullopt;
    JudgeFigures figures{.judge = judge->model.name.isEmpty() ? judge->model.id : judge->model.name,
        .isSimulated = judge->model.simulated,
        .isOfComparedFamily = Runs::judgesOwnFamily(session.plan)};
    for (const Runs::Answer &judgement : session.judgements)
        count(figures, judgement);
    addPairs(figures, session);
    figures.points = agreementOnPoints(session.answers);
    return figures;
}

} // namespace Pennybench::Classroom
