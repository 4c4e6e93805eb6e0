#include "app/commandline/judgedjobs.h"

#include "app/commandline/judgedsession.h"
#include "app/runs/pastedanswers.h"
#include "app/scoring/judge/judgespec.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSet>

namespace Pennybench::CommandLine {

namespace {

/// Too short to be masked in an answer.
QString unnamed()
{
    return QStringLiteral("?");
}

/// The jobs for a judge as a session: a contestant for each model, a prompt for each that the jobs name.
class JobSession {
public:
    explicit JobSession(const QList<ScoreJob> &jobs)
    {
        m_plan.suites = {Suites::Suite{.id = QStringLiteral("answers"), .title = QStringLiteral("Answers")}};
        for (const ScoreJob &job : jobs)
            m_keys += job.came && job.input.spec.type == Scoring::judgeType ? add(job) : Runs::AnswerKey();
    }

    const Runs::RunPlan &plan() const { return m_plan; }
    const QList<Runs::Answer> &answers() const { return m_answers; }
    /// By job; without a prompt where the judge has nothing to do with it.
    const QList<Runs::AnswerKey> &keys() const { return m_keys; }

private:
    Runs::AnswerKey add(const ScoreJob &job)
    {
        const QString named = job.ids.value(u"model").toString();
        const Models::ModelEntry model =
            Runs::pastedContestant(named.isEmpty() ? unnamed() : named, named, {});
        Runs::addPasted(m_plan, model);
        Runs::AnswerKey key{m_plan.suites.first().id, promptOf(job), model.id, 1};
        while (m_taken.contains(key))
            ++key.trial;
        m_taken.insert(key);
        m_plan.settings.trials = std::max(m_plan.settings.trials, key.trial);
        m_answers += Runs::Answer{.key = key,
            .provider = model.provider,
            .askedAt = QDateTime::currentDateTimeUtc(),
            .finishReason =
                job.input.truncated ? std::optional(Providers::FinishReason::Length) : std::nullopt,
            .text = job.input.answer};
        return key;
    }

    /// Of another question or scorer under the same id: a prompt of its own.
    QString promptOf(const ScoreJob &job)
    {
        QString id = job.ids.value(u"prompt_id").toVariant().toString();
        if (id.isEmpty())
            id = job.ids.value(u"id").toVariant().toString();
        if (const int turn = job.ids.value(u"turn").toInt(); turn > 0)
            id += QStringLiteral("/%1").arg(turn);
        const Suites::Prompt asked{
            .id = id, .language = job.input.language, .text = job.input.prompt, .scorer = job.input.spec};
        const auto known = m_prompts.constFind(id);
        if (known != m_prompts.constEnd() && *known == asked && !id.isEmpty())
            return id;
        Suites::Prompt added = asked;
        if (id.isEmpty() || known != m_prompts.constEnd())
            added.id = QStringLiteral("%1#%2").arg(id).arg(m_plan.suites.first().prompts.size() + 1);
        m_prompts.insert(added.id, added);
        m_plan.suites.first().prompts += added;
        return added.id;
    }

    Runs::RunPlan m_plan;
    QList<Runs::Answer> m_answers;
    QList<Runs::AnswerKey> m_keys;
    QSet<Runs::AnswerKey> m_taken;
    QHash<QString, Suites::Prompt> m_prompts;
};

} // namespace

Expected<AskOutcome> judgeJobs(const QCommandLineParser &arguments, const QList<ScoreJob> &jobs,
    QList<Scoring::Score> &scores, Console &console)
{
    const JobSession made(jobs);
    if (made.answers().isEmpty())
        return AskOutcome();
    QString path = Store::newSessionPath(QDateTime::currentDateTimeUtc());
    {
        const auto file = Store::SessionFile::create(path, made.plan());
        if (!file)
            return failure(file.error());
        for (const Runs::Answer &answer : made.answers())
            (*file)->save(answer);
        (*file)->flush();
    }
    const auto file = Store::SessionFile::open(path);
    if (!file)
        return failure(file.error());
    const auto judged = judgeSession(arguments, **file, console);
    if (!judged)
        return failure(judged.error());
    const QSet<Runs::AnswerKey> decided(judged->answers.keys().begin(), judged->answers.keys().end());
    for (qsizetype i = 0; i < jobs.size(); ++i) {
        if (decided.contains(made.keys().at(i)))
            scores[i] = judged->answers.scoreOf(made.keys().at(i));
    }
    console.message(QCoreApplication::translate("CommandLine", "Session %1").arg(path));
    return judged->outcome;
}

} // namespace Pennybench::CommandLine
