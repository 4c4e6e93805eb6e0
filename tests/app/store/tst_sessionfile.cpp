#include "app/store/database.h"
#include "app/store/planjson.h"
#include "app/store/sessionfile.h"
#include "tests/support/filesizelimit.h"
#include "tests/support/runplans.h"
#include "tests/support/sessions.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Models;
using namespace Pennybench::Providers;
using namespace Pennybench::Runs;
using namespace Pennybench::Scoring;
using namespace Pennybench::Store;

class TestSessionFile : public QObject {
    Q_OBJECT

private:
    SessionFolder m_sessions;

private slots:
    void whatWasWrittenIsReadAgain()
    {
        const QString path = m_sessions.freshPath();
        const RunPlan plan = fullPlan();
        const QList<Answer> answers{fullAnswer(plan, 1), failedAnswer(2)};
        {
            const auto file = createdSession(path, plan);
            QSignalSpy saved(file.get(), &AnswerSink::saved);
            for (const Answer &answer : answers)
                file->save(answer);
            QTRY_COMPARE(saved.size(), 2);
            QCOMPARE(saved.first().first().value<AnswerKey>(), answers.first().key);
        }
        const auto session = readSession(path);
        QVERIFY2(session, session ? "" : qPrintable(session.error().describe()));
        QCOMPARE(session->plan.settings, plan.settings);
        QCOMPARE(session->plan.suites, plan.suites);
        QCOMPARE(session->plan.models, plan.models);
        QCOMPARE(session->plan, plan);
        QCOMPARE(session->answers.size(), 2);
        QCOMPARE(session->answers.at(0), answers.at(0));
        QCOMPARE(session->answers.at(1), answers.at(1));
        QVERIFY(session->unfinished.isEmpty());
        QCOMPARE(session->title, QStringLiteral("Numbers: 2 models"));
        QVERIFY(!session->id.isEmpty() && !session->id.contains(QLatin1Char('{')));
        QVERIFY2(!QFileInfo::exists(path + QStringLiteral("-wal")), "a closed session is one plain file");
    }

    void timeLimitsThatWereGivenAreKeptAlsoWhereTheyAreTheUsualOnes()
    {
        RunSettings settings;
        settings.timeLimits = {.total = Timeouts().total};
        QCOMPARE(settingsFromJson(toJson(settings)).timeLimits, settings.timeLimits);
        QCOMPARE(settingsFromJson(toJson(RunSettings())).timeLimits, TimeLimits());
    }

    void keepsWhichPartsOfAPlanAreAsked()
    {
        RunSettings settings;
        settings.trials = 5;
        settings.parts = {{.models = {QStringLiteral("m1"), QStringLiteral("m2")},
                              .prompts = {{QStringLiteral("s"), QStringLiteral("p1")},
                                  {QStringLiteral("t"), QStringLiteral("p1")}},
                              .trials = 5},
            {.prompts = {{QStringLiteral("s"), QStringLiteral("p2")}}}};
        QCOMPARE(settingsFromJson(toJson(settings)), settings);
    }

    void anEarlierSessionsTimeLimitsWereGivenWhereTheyAreNotTheUsualOnes()
    {
        const RunSettings settings = settingsFromJson(
            R"({"connect_ms":10000,"first_event_ms":7000,"silence_ms":90000,"whole_ms":900000})");
        QCOMPARE(settings.timeLimits, (TimeLimits{.firstToken = std::chrono::seconds(7)}));
    }

    void timeoutsUnderTheirFormerNamesAreRead()
    {
        const RunSettings settings =
            settingsFromJson(R"({"given_ms":{"first_event":7000,"silence":8000,"whole":9000}})");
        using std::chrono::seconds;
        QCOMPARE(settings.timeLimits,
            (TimeLimits{.firstToken = seconds(7), .idle = seconds(8), .total = seconds(9)}));
    }

    void scoresAndAPersonsVerdictAreAddedLater()
    {
        const QString path = m_sessions.freshPath();
        const Score score = *fullAnswer(fullPlan(), 1).score;
        {
            const auto file = createdSession(path);
            Answer answer = fullAnswer(fullPlan(), 1);
            answer.score.reset();
            answer.override.reset();
            file->save(answer);
            file->saveScore(answer.key, score);
            file->saveOverride(answer.key, Verdict::Incorrect);
            QVERIFY(file->flush());
            const auto open = readSession(path);
            QVERIFY2(open, "a session can be read while it is written");
            QCOMPARE(open->answers.first().score, std::optional(score));
            QVERIFY2(!open->answers.first().score->reason.arguments.isEmpty(), "a reason keeps its parts");
            QCOMPARE(open->answers.first().override, std::optional(Verdict::Incorrect));
            file->saveOverride(answer.key, std::nullopt);
        }
        QCOMPARE(readSession(path)->answers.first().override, std::optional<Verdict>());
    }

    void anAnswerAndItsScoreAreKeptAndSaidTogether()
    {
        const RunPlan plan = numberedPlan(200, 1);
        const QString path = m_sessions.freshPath();
        auto file = SessionFile::create(path, plan);
        QVERIFY(file);
        QStringList said;
        const auto note = [&said](const char *what) {
            return [&said, what](const AnswerKey &key) { said += QLatin1String(what) + key.promptId; };
        };
        connect(file->get(), &AnswerSink::saved, this, note("saved "));
        connect(file->get(), &AnswerSink::scoreSaved, this, note("scored "));
        // Enough at once that answers and scores share transactions; the first answer is asked again.
        for (int prompt = 1; prompt <= 200; ++prompt) {
            Answer answer = fullAnswer(plan, prompt);
            answer.score.reset();
            (*file)->save(answer);
            (*file)->saveScore(answer.key, {.verdict = Verdict::Correct, .score = 1.0});
        }
        Answer again = fullAnswer(plan, 1);
        again.score.reset();
        again.attempts = 3;
        (*file)->save(again);
        QVERIFY((*file)->flush());
        QTRY_COMPARE(said.size(), 401);
        QCOMPARE(said.indexOf(QStringLiteral("scored p7")), said.indexOf(QStringLiteral("saved p7")) + 1);
        file->reset();
        const auto session = readSession(path);
        QVERIFY(session);
        QCOMPARE(session->answers.size(), 200);
        for (const Answer &answer : session->answers)
            QCOMPARE(answer.score.has_value(), answer.key.promptId != u"p1");
    }

    void anAnswerThatIsAskedAgainReplacesTheEarlierOne()
    {
        const QString path = m_sessions.freshPath();
        {
            const auto file = createdSession(path);
            file->save(failedAnswer(1));
            file->save(failedAnswer(2));
            file->save(fullAnswer(fullPlan(), 1));
        }
        const auto session = readSession(path);
        QCOMPARE(session->answers.size(), 2);
        QCOMPARE(session->answers.last().status, AnswerStatus::Ok);
    }

    void aSessionIsContinuedWithWhatItHas()
    {
        const QString path = m_sessions.withAnswers(2);
        RunPlan more = fullPlan();
        more.suites.first().prompts.append({.id = QStringLiteral("p9"), .text = QStringLiteral("new")});
        addProvider(more, QStringLiteral("other"));
        {
            auto file = SessionFile::open(path);
            QVERIFY(file);
            QCOMPARE((*file)->session().answers.size(), 2);
            (*file)->extend(more);
        }
        QCOMPARE(readSession(path)->plan, more);
    }

    void aSecondWriterIsToldWhoWrites()
    {
        const QString path = m_sessions.freshPath();
        const auto file = createdSession(path);
        const auto second = SessionFile::open(path);
        QVERIFY(!second);
        const QString message = second.error().describe();
        QVERIFY2(message.contains(QStringLiteral("is writing this session")), qPrintable(message));
        QVERIFY2(message.contains(QString::number(QCoreApplication::applicationPid())), qPrintable(message));
    }

    void aLockThatNamesNobodyIsTakenOver()
    {
        const QString path = m_sessions.withAnswers(1);
        QFile lock(path + QStringLiteral("-lock"));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.close();
        QVERIFY(SessionFile::open(path));
    }

    void aSessionIsNotCreatedOverAFile()
    {
        const QString path = m_sessions.withAnswers(1);
        const QByteArray before = bytesOf(path);
        QVERIFY(!SessionFile::create(path, fullPlan()));
        QCOMPARE(bytesOf(path), before);
    }

    void aFolderThatIsNotThereIsSaid()
    {
        const auto file =
            SessionFile::create(m_sessions.pathOf(QStringLiteral("no/such/folder.pennybench")), fullPlan());
        QVERIFY(!file);
        QVERIFY(file.error().message.english().contains(QStringLiteral("folder")));
    }

    void aLockedFileHoldsAnswersBackUntilItIsFree()
    {
        const QString path = m_sessions.freshPath();
        const auto file = createdSession(path);
        file->save(fullAnswer(fullPlan(), 1));
        QVERIFY(file->flush());
        QSignalSpy failed(file.get(), &AnswerSink::failed);
        QSignalSpy recovered(file.get(), &AnswerSink::recovered);
        QSignalSpy saved(file.get(), &AnswerSink::saved);
        QTRY_COMPARE(saved.size(), 1);
        {
            const auto other = Database::open(path, Database::Access::ReadWrite);
            QVERIFY(other && other->execute(QStringLiteral("BEGIN IMMEDIATE")));
            file->save(fullAnswer(fullPlan(), 2));
            QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
            QVERIFY(
                failed.first().first().value<Problem>().message.english().contains(QStringLiteral("locked")));
            QCOMPARE(saved.size(), 1);
            QVERIFY(other->execute(QStringLiteral("ROLLBACK")));
        }
        QTRY_COMPARE_WITH_TIMEOUT(recovered.size(), 1, 20'000);
        QCOMPARE(saved.size(), 2);
        QCOMPARE(readSession(path)->answers.size(), 2);
    }

    void aFullDiskHoldsAnswersBackUntilThereIsRoom()
    {
        const QString path = m_sessions.freshPath();
        const auto file = createdSession(path);
        QVERIFY(file->flush());
        QSignalSpy failed(file.get(), &AnswerSink::failed);
        QSignalSpy recovered(file.get(), &AnswerSink::recovered);
        // The limit of file size of this process stands for a full disk: SQLite reacts in the same way.
        Answer large = fullAnswer(fullPlan(), 1);
        large.text = QString(300'000, QLatin1Char('x'));
        {
            const FileSizeLimit limit(QFileInfo(path).size() + 100'000);
            file->save(large);
            QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
            QVERIFY(!file->flush());
        }
        QTRY_COMPARE_WITH_TIMEOUT(recovered.size(), 1, 20'000);
        QCOMPARE(readSession(path)->answers.first().text.size(), large.text.size());
    }
};

PENNYBENCH_TEST(TestSessionFile)
#include "tst_sessionfile.moc"
