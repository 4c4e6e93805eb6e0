#include "app/store/database.h"
#include "app/store/sessionfile.h"
#include "tests/support/programhome.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Models;
using namespace Pennybench::Runs;
using namespace Pennybench::Scoring;
using namespace Pennybench::Store;

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

double figure(const QString &text, const QString &pattern)
{
    return QRegularExpression(pattern).match(text).captured(1).toDouble();
}

/// A model of this machine without a price, at a port where nothing listens.
QByteArray ownCatalogue()
{
    QByteArray text = "{'format': 'pennybench-catalogue', 'version': 1, 'providers': [{'id': 'here', "
                      "'name': 'Here', 'dialect': 'openai', 'base_url': 'http://127.0.0.1:1/v1', "
                      "'local': true}], 'models': [{'id': 'here/mine', 'provider': 'here', "
                      "'api_name': 'mine', 'name': 'Mine'}]}";
    return text.replace('\'', '"');
}

} // namespace

/// What `run` says before it starts, how its budget and its repeats show, and what it does when its session
/// cannot be written. The models are the practice models.
class TestRunVerb : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ProgramHome> m_home;

    QString path(const char *name) const { return m_home->path(QLatin1String(name)); }
    QString sessions() const { return path("pennybench/sessions"); }

private slots:
    void init() { m_home = std::make_unique<ProgramHome>(QStringLiteral(PENNYBENCH_PROGRAM)); }

    void theEstimateBeforeIsCloseToWhatComes()
    {
        m_home->setPracticeSpeed(1); // as the estimate takes it
        const QStringList asked = words("run --suite math --limit 10");
        const QString before = m_home->run(asked + words("--dry-run")).out;
        QVERIFY2(before.contains(u"requests  40\n"), qPrintable(before));
        QVERIFY(before.contains(u"typical answers"));
        QVERIFY(!QDir(sessions()).exists() || QDir(sessions()).isEmpty());
        QVERIFY(QDir().mkpath(sessions()));
        const QString file = sessions() + QStringLiteral("/s.pennybench");
        QElapsedTimer time;
        time.start();
        const Ran done = m_home->run(asked + QStringList{QStringLiteral("--session"), file});
        QVERIFY2(done.exitCode == 0, qPrintable(done.err));
        const double seconds = static_cast<double>(time.elapsed()) / 1000;
        const auto session = readSession(file);
        QVERIFY(session);
        double cost = 0;
        for (const Answer &answer : session->answers)
            cost += answer.cost->amount.toDouble();
        const QString seen = before + QString::number(cost);
        QVERIFY2(
            figure(before, QStringLiteral("cost .*\\(\\$?([\\d.]+) to")) <= cost * 1.001, qPrintable(seen));
        QVERIFY2(
            figure(before, QStringLiteral("cost .* to \\$?([\\d.]+)\\)")) >= cost * 0.999, qPrintable(seen));
        const double foretold = figure(before, QStringLiteral("time      about (\\d+) s"));
        QVERIFY2(
            foretold <= seconds + 2, qPrintable(QStringLiteral("%1 s, %2 s").arg(foretold).arg(seconds)));

        const QString again = m_home->run(asked + words("--dry-run")).out;
        QVERIFY2(again.contains(u"earlier sessions"), qPrintable(again));
        const QString rest =
            m_home->run(asked + words("--dry-run --trials 2 --session") + QStringList{file}).out;
        QVERIFY2(rest.contains(u"requests  40 (40 are answered already)"), qPrintable(rest));
    }

    void aSessionIsContinuedWithItsOwnQuestions()
    {
        const QStringList session{QStringLiteral("--session"), path("own.pennybench")};
        const Ran first = m_home->run(
            words("run --suite math --limit 3 --model practice/penny --trials 2 --max-tokens 900") + session);
        QVERIFY2(first.exitCode == 0, qPrintable(first.err));
        const auto plan = [&session] { return readSession(session.last())->plan; };
        const RunPlan before = plan();

        const QString rest = m_home->run(words("run --dry-run") + session).out;
        QVERIFY2(rest.contains(u"requests  0 (6 are answered already)"), qPrintable(rest));
        const Ran again = m_home->run(words("run") + session);
        QVERIFY2(again.exitCode == 0, qPrintable(again.err));
        QCOMPARE(readSession(session.last())->answers.size(), 6);
        QCOMPARE(plan().suites, before.suites);
        QCOMPARE(plan().settings.trials, 2);
        QCOMPARE(plan().settings.maxTokens, 900);

        const Ran more = m_home->run(words("run --model practice/sprinter --trials 1") + session);
        QVERIFY2(more.exitCode == 0, qPrintable(more.err));
        QCOMPARE(readSession(session.last())->answers.size(), 9);
        QCOMPARE(plan().suites, before.suites);
    }

    void aRunSpeaksTheLanguageThatIsChosen_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("end");
        QTest::addColumn<QString>("session");
        QTest::newRow("English") << QStringLiteral("en")
                                 << QStringLiteral("Stopped by the budget after 0 of 4")
                                 << QStringLiteral("Session ");
        QTest::newRow("Vietnamese") << QStringLiteral("vi")
                                    << QStringLiteral("Ngân sách đã dừng lượt chạy sau 0 trong 4")
                                    << QStringLiteral("Phiên ");
        QTest::newRow("Chinese") << QStringLiteral("zh")
                                 << QStringLiteral("预算已用完：完成了 4 条回答中的 0 条")
                                 << QStringLiteral("会话 ");
    }

    void aRunSpeaksTheLanguageThatIsChosen()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, end);
        QFETCH(const QString, session);
        const QString file = path("spoken.pennybench");
        const QStringList asked = words("run --suite math --limit 1 --budget 0.0000001 --csv -")
            + QStringList{QStringLiteral("--session"), file, QStringLiteral("--language"), language};
        const Ran ran = m_home->run(asked);
        QCOMPARE(ran.exitCode, 3);
        QVERIFY2(ran.err.contains(end), qPrintable(ran.err));
        QVERIFY2(ran.err.contains(session + file), qPrintable(ran.err));
        QVERIFY2(ran.out.contains(u"suite,"), "the names of columns stay");
    }

    void whatASessionAllowedIsNotAllowedForEver()
    {
        const QStringList session{QStringLiteral("--session"), path("code.pennybench")};
        const QStringList asked = words("run --suite code --limit 1 --model practice/scholar");
        QCOMPARE(m_home->run(asked + words("--allow-code --budget 1") + session).exitCode, 0);
        QCOMPARE(m_home->run(words("run --limit 2 --suite code") + session).exitCode, 0);
        const auto read = readSession(session.last());
        QVERIFY(read && !read->plan.settings.allowCode);
        QCOMPARE(read->plan.settings.budget, Money::fromDecimal(u"1"));
        QCOMPARE(read->answers.size(), 2);
        QCOMPARE(read->answers.last().score->verdict, Verdict::Undecided);
    }

    void aSessionDoesNotSayWhereAModelIsReached()
    {
        const QStringList catalogue{
            QStringLiteral("--catalogue"), m_home->write(QStringLiteral("mine.json"), ownCatalogue())};
        const QStringList session{QStringLiteral("--session"), path("mine.pennybench")};
        const QStringList asked = words("run --suite math --limit 1 --retries 0 --model here/mine");
        QCOMPARE(m_home->run(asked + catalogue + session).exitCode, 1);
        const Ran alone = m_home->run(words("run") + session);
        QCOMPARE(alone.exitCode, 2);
        QVERIFY2(
            alone.err.contains(u"here/mine") && alone.err.contains(u"--catalogue"), qPrintable(alone.err));
        QCOMPARE(m_home->run(words("run --retries 0") + catalogue + session).exitCode, 1);
    }

    void aFileThatIsNoSessionIsNotTakenForANewOne()
    {
        const QString file = m_home->write(QStringLiteral("none.pennybench"), "hello");
        const Ran run = m_home->run(words("run --suite math --limit 1 --session") + QStringList{file});
        QCOMPARE(run.exitCode, 4);
        QVERIFY2(run.err.contains(u"none.pennybench"), qPrintable(run.err));
    }

    void withoutAPriceTheEstimateNamesNoCost()
    {
        const QString catalogue = m_home->write(QStringLiteral("mine.json"), ownCatalogue());
        const QStringList asked = words("run --suite math --limit 10 --dry-run --model here/mine --catalogue")
            + QStringList{catalogue};
        const Ran alone = m_home->run(asked);
        QCOMPARE(alone.exitCode, 0);
        QVERIFY2(
            alone.out.contains(u"cost      unknown: here/mine has no price\n") && !alone.out.contains(u'$'),
            qPrintable(alone.out));
        const Ran among = m_home->run(asked + words("--model practice/penny"));
        QVERIFY2(among.out.contains(u"excluding here/mine, whose price is unknown"), qPrintable(among.out));
    }

    void aBudgetIsNeverPassedAndSaysHowFarItGot()
    {
        const QString file = path("budget.pennybench");
        const QStringList asked =
            words("run --suite math --limit 30 --max-tokens 400 --budget 0.008 --session");
        const Ran stopped = m_home->run(asked + QStringList{file});
        QVERIFY2(stopped.exitCode == 3, qPrintable(stopped.err));
        static const QRegularExpression sentence(QStringLiteral(
            "Stopped by the budget after (\\d+) of 120 answers and \\$[\\d.e-]+; the other (\\d+) "
            "would cost"));
        const auto said = sentence.match(stopped.err);
        QVERIFY2(said.hasMatch(), qPrintable(stopped.err));
        QCOMPARE(said.captured(1).toInt() + said.captured(2).toInt(), 120);
        const auto session = readSession(file);
        QVERIFY(session);
        QCOMPARE(session->answers.size(), said.captured(1).toInt());
        Money spent;
        for (const Answer &answer : session->answers)
            spent += answer.cost ? answer.cost->amount : Money();
        QVERIFY(spent > Money());
        QVERIFY(spent <= *Money::fromDecimal(u"0.008"));

        // What it has spent counts when it goes on: the same budget is used up, a larger one is not.
        QCOMPARE(m_home->run(asked + QStringList{file}).exitCode, 3);
        const Ran rest = m_home->run(
            words("run --suite math --limit 30 --max-tokens 400 --budget 5 --session") + QStringList{file});
        QVERIFY2(rest.exitCode == 0, qPrintable(rest.err));
        QCOMPARE(readSession(file)->answers.size(), 120);
    }

    void trialsAreScoredOneByOneAndTheirSpreadIsShown()
    {
        const QString file = path("trials.pennybench");
        const Ran asked = m_home->run(words("run --suite math --limit 6 --trials 3 --session")
            + QStringList{file, QStringLiteral("--html"), path("trials.html")});
        QVERIFY2(asked.exitCode == 0, qPrintable(asked.err));
        const auto session = readSession(file);
        QVERIFY(session);
        QCOMPARE(session->answers.size(), 6 * 3 * 4);
        for (const Answer &answer : session->answers)
            QVERIFY(answer.score);
        const Ran compared = m_home->run({QStringLiteral("compare"), file});
        QVERIFY2(compared.out.contains(u"right at least once (pass@k)"), qPrintable(compared.out));
        const QJsonObject json = QJsonDocument::fromJson(
            m_home->run({QStringLiteral("compare"), file, QStringLiteral("--json")}).out.toUtf8())
                                     .object();
        for (const QJsonValue &model : json.value(u"models").toArray()) {
            const QJsonObject repeats = model[u"repeats"].toObject();
            QCOMPARE(repeats.value(u"prompts").toInt(), 6);
            QCOMPARE(repeats.value(u"k").toInt(), 3);
            const double once = repeats.value(u"pass_at_1").toDouble();
            QVERIFY(repeats.value(u"all_of_k").toDouble() <= once);
            QVERIFY(repeats.value(u"pass_at_k").toDouble() >= once);
            const QJsonArray prompts =
                json.value(u"trials").toObject().value(model[u"model"].toString()).toArray();
            QCOMPARE(prompts.size(), 6);
            QCOMPARE(prompts.first()[u"scores"].toArray().size(), 3);
        }
        QFile html(path("trials.html"));
        QVERIFY(html.open(QIODevice::ReadOnly));
        QVERIFY(html.readAll().contains("Trials of the same prompt"));
    }

    void aSessionThatAnotherProgramWritesIsRefused()
    {
        QProcess process;
        m_home->setPracticeSpeed(1); // so that it is still running
        const QString file = path("shared.pennybench");
        const QStringList asked = words("run --suite math --trials 20 --session") + QStringList{file};
        m_home->start(process, asked);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 30'000);
        const Ran second = m_home->run(asked);
        QCOMPARE(second.exitCode, 4);
        QVERIFY2(second.err.contains(u"is writing this session"), qPrintable(second.err));
        QVERIFY2(second.err.contains(QString::number(process.processId())), qPrintable(second.err));
        process.terminate();
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitCode(), 130);
    }

    void aSessionThatIsLockedForAWhileIsWaitedFor()
    {
        QProcess process;
        m_home->setPracticeSpeed(1); // so that it is still running
        const QString file = path("locked.pennybench");
        m_home->start(process, words("run --suite math --limit 20 --session") + QStringList{file});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 30'000);
        {
            const auto other = Database::open(file, Database::Access::ReadWrite);
            QVERIFY(other && other->execute(QStringLiteral("BEGIN IMMEDIATE")));
            QByteArray said;
            QTRY_VERIFY_WITH_TIMEOUT(
                (said += process.readAllStandardError()).contains("Nothing more is asked"), 20'000);
            QVERIFY2(said.contains("locked"), said.constData());
        }
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(process.readAllStandardError().contains("the run continues"));
        QCOMPARE(readSession(file)->answers.size(), 80);
    }
};

PENNYBENCH_TEST(TestRunVerb)
#include "tst_runverb.moc"
