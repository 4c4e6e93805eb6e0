#include "app/classroom/judgefigures.h"

#include "app/classroom/ownvotes.h"
#include "app/classroom/poll.h"
#include "app/runs/promptindex.h"
#include "app/scoring/judge/judgereply.h"
#include "app/scoring/judge/judgespec.h"

#include <algorithm>

namespace Pennybench::Classroom {

namespace {

using Scoring::Preference;
using PairKey = std::pair<Runs::AnswerKey, QString>;

/// The last that one judge said of each answer and each ordered pair, without canaries.
using Said = QHash<PairKey, Runs::Answer>;

Said lastSaidBy(const QList<Runs::Answer> &judgements)
{
    Said said;
    for (const Runs::Answer &judgement : judgements) {
        const auto place = Runs::judgedPlace(judgement.key.promptId);
        if (place && !Runs::isOfCanary(*place))
            said.insert({place->answer, place->other}, judgement);
    }
    return said;
}

std::optional<Preference> preferenceIn(const Said &said, const PairKey &place)
{
    const auto reply = said.constFind(place);
    return reply != said.constEnd() && Runs::isWholeReply(*reply) ? Scoring::judgedPreference(reply->text)
                                                                  : std::nullopt;
}

/// After both orders.
std::optional<Preference> preferenceOf(const Said &said, const Runs::AnswerKey &one, const QString &other)
{
    Runs::AnswerKey swapped = one;
    swapped.model = other;
    return Scoring::preferenceOf(preferenceIn(said, {one, other}), preferenceIn(said, {swapped, one.model}));
}

void count(OneJudge &judge, const Runs::Answer &judgement)
{
    if (judgement.cost)
        judge.cost = judge.cost.value_or(Models::Money()) + judgement.cost->amount;
    if (judgement.status != Runs::AnswerStatus::Ok) {
        ++judge.failed;
        judge.maybeCharged += judgement.error && judgement.error->maybeCharged ? 1 : 0;
        return;
    }
    ++judge.replies;
    judge.unpriced += judgement.cost ? 0 : 1;
    judge.unreadable += Runs::isWholeReply(judgement) && Scoring::judgeMark(judgement.text) ? 0 : 1;
}

OneJudge oneJudge(
    const Runs::RunPlan &plan, const Runs::JudgeChoice &choice, const QList<Runs::Answer> &judgements)
{
    OneJudge judge{.id = choice.model.id,
        .name = Runs::judgeName(choice),
        .isSimulated = choice.model.simulated,
        .isOfComparedFamily = Runs::judgesOwnFamily(plan, choice),
        .pointsCanaries = Runs::canaryCounts(judgements, Scoring::JudgeMode::Points),
        .pairCanaries = Runs::canaryCounts(judgements, Scoring::JudgeMode::Pairwise)};
    for (const Runs::Answer &judgement : judgements)
        count(judge, judgement);
    return judge;
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

/// Every pair that a judge was asked about, once, in the order of its names.
QSet<PairKey> pairsIn(const QList<Said> &judges)
{
    QSet<PairKey> pairs;
    for (const Said &said : judges) {
        for (auto it = said.keyBegin(); it != said.keyEnd(); ++it) {
            if (!it->second.isEmpty() && it->first.model < it->second)
                pairs.insert(*it);
        }
    }
    return pairs;
}

void addPairs(JudgeFigures &figures, const Store::Session &session, const QList<Said> &judges)
{
    const People people(session);
    QList<Store::VoteQuestion> asVotes;
    QList<std::pair<int, int>> both;
    const QSet<PairKey> pairs = pairsIn(judges);
    for (const auto &[one, other] : pairs) {
        QList<std::optional<Preference>> preferences;
        for (const Said &said : judges)
            preferences += preferenceOf(said, one, other);
        const auto preferred = Scoring::jointPreference(preferences);
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

Statistics::Kappa agreementOnPairs(const Said &one, const Said &other)
{
    QList<std::pair<int, int>> both;
    const QSet<PairKey> pairs = pairsIn({one, other});
    for (const auto &[first, second] : pairs) {
        const auto byOne = preferenceOf(one, first, second);
        const auto byOther = preferenceOf(other, first, second);
        if (byOne && byOther)
            both.emplaceBack(static_cast<int>(*byOne), static_cast<int>(*byOther));
    }
    return Statistics::kappaOf(both);
}

/// Whether a reply gives at least half of the points that its prompt has.
std::optional<bool> isGood(
    const Runs::PromptIndex &prompts, const Runs::AnswerKey &key, const Runs::Answer &reply)
{
    const Suites::Prompt *prompt = prompts.find(key.suite, key.promptId);
    if (!prompt || key.turn > prompt->turnCount() || !Runs::isWholeReply(reply))
        return std::nullopt;
    const int most = Scoring::judgeSpec(prompt->turn(key.turn).scorer).points;
    const auto points = Scoring::judgedPoints(reply.text, most);
    return points ? std::optional(Scoring::isAtLeastHalf(*points / most)) : std::nullopt;
}

Statistics::Kappa agreementOnPoints(const Runs::PromptIndex &prompts, const Said &one, const Said &other)
{
    QList<std::pair<int, int>> both;
    for (auto it = one.cbegin(); it != one.cend(); ++it) {
        const auto &[key, rival] = it.key();
        const auto beside = other.constFind(it.key());
        if (!rival.isEmpty() || beside == other.constEnd())
            continue;
        const auto byOne = isGood(prompts, key, *it);
        const auto byOther = isGood(prompts, key, *beside);
        if (byOne && byOther)
            both.emplaceBack(*byOne ? 1 : 0, *byOther ? 1 : 0);
    }
    return Statistics::kappaOf(both);
}

QList<JudgesAgreement> agreements(
    const Runs::RunPlan &plan, const QList<OneJudge> &judges, const QList<Said> &said)
{
    QList<JudgesAgreement> all;
    const Runs::PromptIndex prompts(plan);
    for (qsizetype one = 0; one < judges.size(); ++one) {
        for (qsizetype other = one + 1; other < judges.size(); ++other)
            all += JudgesAgreement{judges.at(one).name, judges.at(other).name,
                agreementOnPoints(prompts, said.at(one), said.at(other)),
                agreementOnPairs(said.at(one), said.at(other))};
    }
    return all;
}

Statistics::Kappa agreementWithPeople(const QList<Runs::Answer> &answers)
{
    QList<std::pair<int, int>> both;
    for (const Runs::Answer &answer : answers) {
        const bool isJudged = answer.score && answer.score->score && Scoring::isOfJudge(answer.score->scorer);
        if (!isJudged || !answer.override || *answer.override == Scoring::Verdict::Undecided)
            continue;
        const bool isRight =
            *answer.override == Scoring::Verdict::Correct || *answer.override == Scoring::Verdict::Partial;
        both.emplaceBack(Scoring::isAtLeastHalf(*answer.score->score) ? 1 : 0, isRight ? 1 : 0);
    }
    return Statistics::kappaOf(both);
}

} // namespace

std::optional<JudgeFigures> judgeFigures(const Store::Session &session)
{
    const QList<Runs::JudgeChoice> &judges = session.plan.settings.judges;
    if (judges.isEmpty() || session.judgements.isEmpty())
        return std::nullopt;
    QHash<QString, QList<Runs::Answer>> judgements;
    JudgeFigures figures;
    for (const Runs::Answer &judgement : session.judgements) {
        judgements[judgement.key.model] += judgement;
        if (judgement.cost)
            figures.cost = figures.cost.value_or(Models::Money()) + judgement.cost->amount;
    }
    QList<Said> said;
    for (const Runs::JudgeChoice &judge : judges) {
        const QList<Runs::Answer> own = judgements.value(judge.model.id);
        figures.judges += oneJudge(session.plan, judge, own);
        said += lastSaidBy(own);
    }
    addPairs(figures, session, said);
    figures.points = agreementWithPeople(session.answers);
    figures.between = agreements(session.plan, figures.judges, said);
    return figures;
}

} // namespace Pennybench::Classroom
