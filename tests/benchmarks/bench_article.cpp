// What all evidence of the article's claims takes: a session of 3 models x 218 prompts x 5 trials, from its
// answers to verdicts, strengths and profiles; and what the page of claims computes of it, with what is
// missing and what that would cost.

#include "app/article/claimtest.h"
#include "app/article/strengths.h"
#include "app/desktop/claims/claimevidence.h"
#include "app/runs/practicehost.h"
#include "app/runs/practicelessons.h"
#include "tests/benchmarks/benchtools.h"

#include <QElapsedTimer>

#include <array>

using namespace Pennybench;

namespace {

constexpr int models = 3;
constexpr int prompts = 218;
constexpr int trials = 5;

Runs::RunPlan planOfThree()
{
    const std::array categories{QStringLiteral("math"), QStringLiteral("language"), QStringLiteral("code"),
        QStringLiteral("science")};
    Runs::RunPlan plan;
    plan.settings.trials = trials;
    for (const char *id : {"deepseek/r1", "openai/o3-mini", "openai/o1-mini"})
        plan.models += Models::ModelEntry{.id = QString::fromLatin1(id), .name = QString::fromLatin1(id)};
    Suites::Suite suite{.id = QStringLiteral("s")};
    for (int i = 0; i < prompts; ++i)
        suite.prompts += Suites::Prompt{.id = QString::number(i),
            .category = categories.at(static_cast<size_t>(i) % categories.size()),
            .language = QStringLiteral("en")};
    plan.suites += suite;
    return plan;
}

QList<Runs::Answer> answersOf(const Runs::RunPlan &plan)
{
    QList<Runs::Answer> answers;
    quint32 state = 1;
    for (const Runs::AnswerKey &key : Runs::askingOrder(plan)) {
        state = state * 1'664'525 + 1'013'904'223;
        Runs::Answer answer{.key = key};
        const bool isRight = (state >> 16) % 10 < 6;
        answer.score = Scoring::Score{
            .verdict = isRight ? Scoring::Verdict::Correct : Scoring::Verdict::Incorrect, .score = isRight};
        answer.cost = Models::Cost{.amount = Models::Money::fromPicodollars(100'000'000 + (state >> 8))};
        answers += answer;
    }
    return answers;
}

double evidenceMs(const Runs::RunPlan &plan, const QList<Runs::Answer> &answers)
{
    QElapsedTimer timer;
    timer.start();
    const Article::AnswerTable table = Article::tableOf(plan, Runs::Tally(answers));
    const Article::Casting casting(table, Article::builtInArticle());
    const auto results =
        Article::testClaims(Article::articleClaims(), table, casting, Article::builtInArticle());
    const auto strengths = Article::strengthsOf(table);
    for (int i = 0; i < table.contestants().size(); ++i) {
        if (Article::profileOf(strengths, i).isEmpty())
            qFatal("a model has no profile");
    }
    if (results.size() != 7)
        qFatal("a claim is missing");
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// The built-in suites, put to three practice models that play roles.
Store::Session playedSession()
{
    Store::Session session;
    session.plan.settings.trials = trials;
    for (const QString &suite : Suites::builtInSuiteIds().mid(0, 3))
        session.plan.suites += *Suites::builtInSuite(suite);
    const Models::Catalogue practice = Runs::practiceCatalogue(Runs::PracticeHost::placeholderUrl());
    session.plan.models = practice.models().mid(0, models);
    session.plan.providers = practice.providers();
    session.answers = answersOf(session.plan);
    Article::AssignedRoles roles;
    qsizetype next = 0;
    for (const char *role : {"r1", "o3-mini", "v3", "gemini", "o1-mini"})
        roles.insert(QString::fromLatin1(role), session.plan.models.at(next++ % models).id);
    session.decisions.insert(Store::decidedRoles, Article::rolesJson(roles));
    return session;
}

double pageMs(const Store::Session &session, const QList<Suites::Suite> &atHand)
{
    QElapsedTimer timer;
    timer.start();
    const Desktop::ClaimEvidence evidence = Desktop::claimEvidence(
        session, atHand, Models::builtInCatalogue(), QDateTime::currentDateTimeUtc().date());
    if (evidence.tested.results.size() != 7 || evidence.missing.isEmpty())
        qFatal("a claim is missing, or nothing is open");
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double suitesMs()
{
    QElapsedTimer timer;
    timer.start();
    if (Desktop::suitesAtHand().isEmpty())
        qFatal("no suite is at hand");
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

QString ofThree(const char *what)
{
    return QString::fromLatin1(what).arg(models).arg(prompts).arg(trials);
}

} // namespace

int main()
{
    const Runs::RunPlan plan = planOfThree();
    const QList<Runs::Answer> answers = answersOf(plan);
    QList<double> rounds;
    for (int i = 0; i < 7; ++i)
        rounds += evidenceMs(plan, answers);
    row(ofThree("all evidence of %1 models x %2 prompts x %3 trials, ms"), medianOf(rounds),
        QStringLiteral("1000"));
    const Store::Session session = playedSession();
    row(QStringLiteral("reading the suites at hand, ms"), medianOf({suitesMs()}), QStringLiteral("1000"));
    const QList<Suites::Suite> atHand = Desktop::suitesAtHand();
    rounds.clear();
    for (int i = 0; i < 7; ++i)
        rounds += pageMs(session, atHand);
    row(ofThree("what the page of claims computes, %1 x %2 x %3, ms"), medianOf(rounds),
        QStringLiteral("1000"));
    return 0;
}
