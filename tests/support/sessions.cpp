#include "tests/support/sessions.h"

#include "app/store/database.h"
#include "tests/support/runplans.h"

#include <QFile>

namespace Pennybench {

using namespace std::chrono_literals;

Runs::RunPlan fullPlan()
{
    Runs::RunPlan plan = numberedPlan(3, 2);
    plan.settings = {.trials = 2,
        .temperature = 0.5,
        .maxTokens = 100,
        .effort = Providers::Effort::High,
        .seed = (qint64(1) << 60) + 1,
        .concurrency = 4,
        .retries = 1,
        .budget = Models::Money::fromDecimal(u"1.000000000001"),
        .providerBudgets = {{QStringLiteral("pr"), *Models::Money::fromDecimal(u"0.5")}},
        .allowCode = true,
        .repeatMaybeCharged = false};
    plan.suites.first().warnings = {Message(QStringLiteral("no scorer fits"))};
    plan.suites.first().prompts.first().tags = QStringList(QStringLiteral("a, b"));
    plan.suites.first().prompts.first().system = QStringLiteral("Be short. — ngắn gọn, 简短");
    Models::ModelEntry &model = plan.models.first();
    model.released = QDate(2025, 1, 20);
    model.openWeights = false;
    model.rules.rejects = QStringList(QStringLiteral("temperature"));
    model.rules.thinking = Providers::ModelRules::Thinking::Budget;
    for (const qint64 length : {200'000, 1'000'000})
        model.prices.first().longPrompts += Models::LongPromptTier{.abovePromptTokens = length,
            .input = Models::Money::fromPicodollars(3),
            .output = Models::Money::fromPicodollars(4),
            .reasoning = Models::Money::fromPicodollars(length / 100'000)};
    model.prices.first().reasoning = Models::Money::fromPicodollars(7);
    model.prices.first().from = QDateTime(QDate(2025, 1, 20), QTime(0, 0), Qt::UTC);
    plan.providers.first().pricePerHour = Models::Money::fromDecimal(u"0.3");
    plan.providers.first().headers.emplaceBack("X-Title", "Pennybench");
    return plan;
}

Runs::AnswerKey numberedKey(int prompt, int trial)
{
    return {QStringLiteral("s"), QStringLiteral("p%1").arg(prompt), QStringLiteral("m1"), trial};
}

Runs::Answer fullAnswer(const Runs::RunPlan &plan, int prompt)
{
    Runs::Answer answer{.key = numberedKey(prompt),
        .run = 2,
        .provider = QStringLiteral("pr"),
        .requestedModel = QStringLiteral("m1-api"),
        .servedModel = QStringLiteral("m1-2025"),
        .simulated = true,
        .reusedFrom = QStringLiteral("earlier-session"),
        .askedAt = QDateTime(QDate(2026, 11, 23), QTime(12, 0, 0, 123), Qt::UTC),
        .status = Runs::AnswerStatus::Ok,
        .finishReason = Providers::FinishReason::Length,
        .httpStatus = 200,
        .text = QStringLiteral("Đáp án là 42 — 四十二 😀"),
        .reasoning = QStringLiteral("six sevens"),
        .timeToFirstToken = 123456789ns,
        .latency = 2s,
        .outputTokensPerSecond = 51.5,
        .attempts = 2,
        .maybeChargedTwice = true,
        .temperature = 0.5,
        .effort = Providers::Effort::High,
        .maxTokens = 100,
        .override = Scoring::Verdict::Partial,
        .trace = QByteArray("\x01\x00\x02", 3)};
    answer.usage.prompt = 10;
    answer.usage.cached = 3;
    answer.usage.completion = 5;
    answer.usage.reasoning = 2;
    answer.cost = Models::Cost{
        .amount = Models::Money::fromPicodollars(20'000'001), .row = plan.models.first().prices.first()};
    answer.score = Scoring::Score{.verdict = Scoring::Verdict::Correct,
        .score = 1.0,
        .extracted = QStringLiteral("42"),
        .extractedAt = 10,
        .expected = QStringLiteral("42"),
        .extractedForm = QStringLiteral("42"),
        .expectedForm = QStringLiteral("42"),
        .scorer = QStringLiteral("number/1"),
        .reason = {MessageText{"test.found", "The answer is right: %1."},
            {Message(MessageText{"test.last-number", "the last number is %1"}, {QStringLiteral("42")})}}};
    return answer;
}

Runs::Answer failedAnswer(int prompt)
{
    Runs::Answer answer{.key = numberedKey(prompt), .status = Runs::AnswerStatus::Error, .attempts = 4};
    answer.error = Providers::ChatError{.kind = Providers::ErrorKind::RateLimit,
        .message = QStringLiteral("Too many requests."),
        .httpStatus = 429,
        .providerCode = QStringLiteral("rate_limit_exceeded"),
        .retryAfter = 3s,
        .retryable = true,
        .maybeCharged = true};
    return answer;
}

std::unique_ptr<Store::SessionFile> createdSession(const QString &path, const Runs::RunPlan &plan)
{
    auto file = Store::SessionFile::create(path, plan);
    if (!file)
        qFatal("%s", qPrintable(file.error().describe()));
    return *std::move(file);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void copyOf(const QString &path, const QString &copy)
{
    for (const QString &ending : {QString(), QStringLiteral("-wal"), QStringLiteral("-asked")})
        QFile::copy(path + ending, copy + ending);
}

bool executeSql(const QString &path, const QString &sql)
{
    const auto database = Store::Database::open(path, Store::Database::Access::ReadWrite);
    return database && database->executeScript(sql);
}

QString SessionFolder::withAnswers(int answers)
{
    const QString path = freshPath();
    const Runs::RunPlan plan = fullPlan();
    const auto file = createdSession(path, plan);
    for (int i = 1; i <= answers; ++i) {
        Runs::Answer answer = fullAnswer(plan, 1);
        answer.key.promptId = QStringLiteral("p%1").arg(i);
        file->save(answer);
    }
    return path;
}

} // namespace Pennybench
