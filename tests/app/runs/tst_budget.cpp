#include "app/runs/run.h"
#include "app/runs/tokenestimate.h"
#include "tests/support/recordingsink.h"
#include "tests/support/runplans.h"
#include "tests/support/scriptedchatclient.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace Pennybench;
using namespace Pennybench::Models;
using namespace Pennybench::Providers;
using namespace Pennybench::Runs;
using namespace Pennybench::Scoring;
using namespace Pennybench::Suites;

namespace {

constexpr int longestAnswer = 1'000; ///< of the models of numberedPlan()

/// One answer of a provider, and what it really charges for it, whether it says so or not.
struct Charged {
    QList<ChatEvent> events;
    Money charge;
};

/// Reports of usage as faulty servers send them: zeros, nulls, negative and absurd numbers, also before and
/// behind the true ones.
QList<ChatEvent> randomLies(QRandomGenerator &random, const TokenUsage &truth)
{
    const QList<std::optional<qint64>> numbers{
        std::nullopt, 0, -1, std::numeric_limits<qint64>::min(), 1'001, 5'000'000'000};
    QList<ChatEvent> reports;
    for (int i = random.bounded(3); i > 0; --i) {
        TokenUsage lie;
        lie.prompt = numbers.at(random.bounded(6));
        lie.completion = numbers.at(random.bounded(6));
        lie.cached = numbers.at(random.bounded(4));
        lie.interim = random.bounded(4) == 0;
        reports += UsageReported{lie};
    }
    if (random.bounded(3) == 0)
        reports += UsageReported{truth};
    return reports;
}

Charged randomAnswer(QRandomGenerator &random, const Prompt &prompt)
{
    TokenUsage usage;
    usage.prompt = random.bounded(1, static_cast<int>(mostTokens(prompt.text)) + 1);
    usage.completion = random.bounded(0, longestAnswer + 1);
    const Money charge =
        Money::fromPicodollars(*usage.prompt * 1'000'000 + *usage.completion * qint64(2'000'000));
    const QList<ChatEvent> lies = randomLies(random, usage);
    switch (random.bounded(9)) {
    case 0: // refused: free
        return {{Started{},
                    Failed{{.kind = ErrorKind::Server,
                               .message = QStringLiteral("no"),
                               .retryAfter = std::chrono::milliseconds(1),
                               .retryable = true},
                        {}}},
            Money()};
    case 1: // cut: charged, and nobody says how much
        return {{Started{}, TextAdded{QStringLiteral("Six")},
                    Failed{{.kind = ErrorKind::Truncated,
                               .message = QStringLiteral("cut"),
                               .retryAfter = std::chrono::milliseconds(1),
                               .retryable = true,
                               .maybeCharged = true},
                        {}}},
            charge};
    case 2: // an answer whose usage cannot be believed
    case 3:
        return {QList<ChatEvent>{Started{}, TextAdded{QStringLiteral("42")}} + lies
                + QList<ChatEvent>{Finished{}},
            charge};
    case 4: // and one that broke off besides
        return {QList<ChatEvent>{Started{}, TextAdded{QStringLiteral("42")}} + lies
                + QList<ChatEvent>{Failed{
                    {.kind = ErrorKind::Truncated, .message = QStringLiteral("cut"), .maybeCharged = true},
                    {}}},
            charge};
    default:
        return {{Started{}, TextAdded{QString(100, u'x')}, UsageReported{usage}, Finished{}}, charge};
    }
}

/// Runs the plan once with random answers and adds what each provider really charged.
class RandomProviders {
public:
    explicit RandomProviders(quint32 seed)
        : m_random(seed)
    {
    }

    void run(const RunPlan &plan, QList<Answer> &session)
    {
        RecordingSink sink;
        ScoringService scoring{ScoringPermissions{}};
        QHash<QString, ScriptedChatClient *> clients;
        QHash<QString, QList<Charged>> answers;
        const auto makeClient = [&](const ProviderEntry &provider) -> Expected<std::unique_ptr<ChatClient>> {
            auto client = std::make_unique<ScriptedChatClient>();
            clients.insert(provider.id, client.get());
            for (int i = 0; i < 400; ++i) {
                answers[provider.id] += randomAnswer(m_random, plan.suites.first().prompts.first());
                client->script(answers[provider.id].last().events);
            }
            return client;
        };
        Run run(plan, session, {m_clock, makeClient, sink, scoring});
        QSignalSpy ended(&run, &Run::ended);
        run.start();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000);
        for (auto it = clients.cbegin(); it != clients.cend(); ++it) {
            for (qsizetype i = 0; i < it.value()->requests().size(); ++i)
                charged[it.key()] += answers.value(it.key()).at(i).charge;
        }
        for (const Answer &answer : sink.answers()) {
            session.removeIf([&answer](const Answer &other) { return other.key == answer.key; });
            session += answer;
        }
        message = ended.first().at(1).value<Message>().english();
        end = ended.first().at(0).value<RunEnd>();
    }

    QHash<QString, Money> charged; ///< by provider
    QString message;
    RunEnd end = RunEnd::Completed;

private:
    QRandomGenerator m_random;
    SystemClock m_clock;
};

} // namespace

class TestBudget : public QObject {
    Q_OBJECT

private slots:
    void whateverAnswersCostNoCapIsPassed_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 40; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void whateverAnswersCostNoCapIsPassed()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        RunPlan plan = numberedPlan(40);
        addProvider(plan, QStringLiteral("other"));
        const Money cap = Money::fromPicodollars(qint64(random.bounded(3, 80)) * 1'000'000'000);
        const Money otherCap = Money::fromPicodollars(qint64(random.bounded(3, 40)) * 1'000'000'000);
        plan.settings.budget = cap;
        plan.settings.providerBudgets.insert(QStringLiteral("other"), otherCap);
        plan.settings.concurrency = random.bounded(1, 12);
        RandomProviders providers(seed);
        QList<Answer> session;
        // Continued twice: what went before counts each time.
        for (int time = 0; time < 3; ++time) {
            providers.run(plan, session);
            const Money other = providers.charged.value(QStringLiteral("other"));
            const Money all = providers.charged.value(QStringLiteral("pr")) + other;
            QVERIFY2(
                all <= cap, qPrintable(QStringLiteral("%1 of %2").arg(all.toDouble()).arg(cap.toDouble())));
            QVERIFY2(other <= otherCap, qPrintable(QString::number(other.toDouble())));
        }
    }

    void whenItStopsItSaysHowFarItGotAndWhatTheRestWouldCost()
    {
        RunPlan plan = numberedPlan(40);
        plan.settings.budget = Money::fromPicodollars(qint64(20) * 1'000'000'000);
        RandomProviders providers(3);
        QList<Answer> session;
        providers.run(plan, session);
        QCOMPARE(providers.end, RunEnd::BudgetReached);
        static const QRegularExpression form(QStringLiteral(
            "^Stopped by the budget after \\d+ of 40 answers and \\$0\\.0\\d+; the other \\d+ would cost "
            "about \\$0\\.\\d+, at most \\$0\\.\\d+\\.$"));
        QVERIFY2(form.match(providers.message).hasMatch(), qPrintable(providers.message));
    }
};

PENNYBENCH_TEST(TestBudget)
#include "tst_budget.moc"
