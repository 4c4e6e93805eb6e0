#pragma once

#include "app/runs/canaries.h"
#include "app/runs/judging.h"
#include "app/scoring/judge/judgespec.h"
#include "tests/support/runplans.h"
#include "tests/support/runstage.h"

#include <QSignalSpy>
#include <QTest>

namespace Pennybench {

/// The prompts are for a judge: a model "judge" at a provider "bench" whose prices are those of the others.
inline Runs::RunPlan judgedPlan(const QJsonObject &fields, int prompts = 1, int models = 2)
{
    using namespace Qt::StringLiterals;
    Runs::RunPlan plan = numberedPlan(prompts, models);
    for (Suites::Prompt &prompt : plan.suites.first().prompts)
        prompt.scorer = {u"judge"_s, fields};
    Models::ModelEntry judge = plan.models.first();
    judge.id = u"bench/judge"_s;
    judge.name = u"The Judge"_s;
    judge.provider = u"bench"_s;
    judge.family = u"judges"_s;
    Models::ProviderEntry bench = plan.providers.first();
    bench.id = judge.provider;
    plan.settings.judges = {Runs::JudgeChoice{judge, bench}};
    return plan;
}

inline Runs::Answer answerOf(int prompt, const QString &model, const QString &text)
{
    using namespace Qt::StringLiterals;
    Runs::Answer answer{
        .key = keyOf(prompt, model), .provider = u"pr"_s, .status = Runs::AnswerStatus::Ok, .text = text};
    answer.cost = Models::Cost{.amount = *Models::Money::fromDecimal(u"0.001")};
    return answer;
}

inline QJsonObject pairwise()
{
    using namespace Qt::StringLiterals;
    return {{u"mode"_s, u"pairwise"_s}, {u"rubric"_s, u"It rhymes."_s}};
}

inline QJsonObject points()
{
    using namespace Qt::StringLiterals;
    return {{u"mode"_s, u"points"_s}, {u"points"_s, 10}, {u"rubric"_s, u"It rhymes."_s}};
}

/// Whether the request is about a canary.
inline bool isAboutCanary(const Providers::ChatRequest &request)
{
    static const QStringList questions = [] {
        Runs::JudgingTask task;
        QStringList texts;
        const QList<Runs::JudgingTask> canaries = Runs::canaryTasks(QList<Runs::JudgingTask>(1'000, task));
        for (const Runs::JudgingTask &canary : canaries)
            texts += canary.question.question;
        return texts;
    }();
    return std::ranges::any_of(
        questions, [&request](const QString &text) { return request.prompt.contains(text); });
}

/// What a judge with sense says of a canary.
inline QString rejection(const Providers::ChatRequest &request)
{
    using namespace Qt::StringLiterals;
    if (!request.prompt.contains(u"Verdict: [[A]]"))
        return u"Wrong. Rating: [[0]]"_s;
    for (const QString &good :
        {u"= 42."_s, u"is Hanoi."_s, u"is sleeping."_s, u"less dense"_s, u"I went"_s}) {
        const qsizetype place = request.prompt.indexOf(good);
        if (place >= 0)
            return place < request.prompt.indexOf(u" end of answer A>>") ? u"[[A]]"_s : u"[[B]]"_s;
    }
    return u"?"_s;
}

/// Judges that follow a script: a reply for each request, in the order in which they are asked; of canaries
/// they say what ofCanary gives.
struct JudgeBench {
    using OfCanary = std::function<QString(const Providers::ChatRequest &)>;

    SystemClock clock;
    RecordingSink sink;
    Scoring::ScoringService scoring{Scoring::ScoringPermissions{}};
    ScriptedChatClient *client = nullptr;
    std::unique_ptr<Runs::Judging> judging;
    QHash<Runs::AnswerKey, Scoring::Score> scores;
    Runs::RunEnd end = Runs::RunEnd::Completed;
    OfCanary ofCanary = rejection;
    QStringList left; ///< of the replies

    Runs::RunParts parts()
    {
        return {clock,
            [this](const Models::ProviderEntry &) -> Expected<std::unique_ptr<Providers::ChatClient>> {
                auto made = std::make_unique<ScriptedChatClient>();
                client = made.get();
                made->answerWith(
                    [this](const Providers::ChatRequest &request) -> QList<Providers::ChatEvent> {
                        if (!isAboutCanary(request) && left.isEmpty())
                            return {};
                        const QString reply = isAboutCanary(request) ? ofCanary(request) : left.takeFirst();
                        return {Providers::Started{}, Providers::TextAdded{reply},
                            Providers::UsageReported{usageOf(10, 500)},
                            Providers::Finished{Providers::FinishReason::Stop, {}, 200}};
                    });
                return made;
            },
            sink, scoring};
    }

    /// True when it has ended.
    bool judge(const Runs::RunPlan &plan, const QList<Runs::Answer> &answers, const QStringList &replies,
        const QList<Runs::Answer> &earlier = {})
    {
        left = replies;
        judging = std::make_unique<Runs::Judging>(plan, answers, earlier, parts());
        QObject::connect(judging.get(), &Runs::Judging::judgedAnswer, judging.get(),
            [this](const Runs::AnswerKey &key, const Scoring::Score &score) { scores.insert(key, score); });
        QSignalSpy ended(&judging->run(), &Runs::Run::ended);
        judging->run().start();
        if (!QTest::qWaitFor([&ended] { return !ended.isEmpty(); }, 30'000))
            return false;
        end = endOf(ended);
        return true;
    }

    /// Requests that are not about canaries, in their order.
    QList<Providers::ChatRequest> requests() const
    {
        QList<Providers::ChatRequest> all = client ? client->requests() : QList<Providers::ChatRequest>();
        all.removeIf(isAboutCanary);
        return all;
    }
    int asked() const { return static_cast<int>(requests().size()); }
    int askedAboutCanaries() const
    {
        return client ? static_cast<int>(client->requests().size()) - asked() : 0;
    }
    QString reasonOf(int prompt, const QString &model) const
    {
        return scores.value(keyOf(prompt, model)).reason.english();
    }
};

} // namespace Pennybench
