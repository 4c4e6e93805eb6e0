#include "app/runs/summary.h"
#include "app/store/asklog.h"
#include "app/store/database.h"
#include "app/store/sessionfile.h"
#include "app/store/sessionreader.h"
#include "tests/support/runplans.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QSqlError>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace Pennybench;
using namespace std::chrono_literals;

namespace {

RunPlan fullPlan()
{
    RunPlan plan = numberedPlan(3, 2);
    plan.settings = {.trials = 2,
        .temperature = 0.5,
        .maxTokens = 100,
        .effort = Effort::High,
        .seed = (qint64(1) << 60) + 1,
        .concurrency = 4,
        .retries = 1,
        .budget = Money::fromDecimal(u"1.000000000001"),
        .providerBudgets = {{QStringLiteral("pr"), *Money::fromDecimal(u"0.5")}},
        .allowCode = true,
        .repeatMaybeCharged = false};
    plan.suites.first().warnings = QStringList(QStringLiteral("no scorer fits"));
    plan.suites.first().prompts.first().tags = QStringList(QStringLiteral("a, b"));
    plan.suites.first().prompts.first().system = QStringLiteral("Be short. — ngắn gọn, 简短");
    ModelEntry &model = plan.models.first();
    model.released = QDate(2025, 1, 20);
    model.openWeights = false;
    model.rules.rejects = QStringList(QStringLiteral("temperature"));
    model.rules.thinking = ModelRules::Thinking::Budget;
    model.prices.first().longPrompt = LongPromptTier{.abovePromptTokens = 200'000,
        .input = Money::fromPicodollars(3),
        .output = Money::fromPicodollars(4)};
    model.prices.first().from = QDateTime(QDate(2025, 1, 20), QTime(0, 0), Qt::UTC);
    plan.providers.first().pricePerHour = Money::fromDecimal(u"0.3");
    plan.providers.first().headers.emplaceBack("X-Title", "Pennybench");
    return plan;
}

AnswerKey key(int prompt, int trial = 1)
{
    return {QStringLiteral("s"), QStringLiteral("p%1").arg(prompt), QStringLiteral("m1"), trial};
}

Answer fullAnswer(const RunPlan &plan, int prompt)
{
    Answer answer{.key = key(prompt),
        .run = 2,
        .provider = QStringLiteral("pr"),
        .requestedModel = QStringLiteral("m1-api"),
        .servedModel = QStringLiteral("m1-2025"),
        .simulated = true,
        .reusedFrom = QStringLiteral("earlier-session"),
        .askedAt = QDateTime(QDate(2026, 11, 23), QTime(12, 0, 0, 123), Qt::UTC),
        .status = AnswerStatus::Ok,
        .finishReason = FinishReason::Length,
        .httpStatus = 200,
        .text = QStringLiteral("Đáp án là 42 — 四十二 😀"),
        .reasoning = QStringLiteral("six sevens"),
        .timeToFirstToken = 123456789ns,
        .latency = 2s,
        .outputTokensPerSecond = 51.5,
        .attempts = 2,
        .maybeChargedTwice = true,
        .temperature = 0.5,
        .effort = Effort::High,
        .maxTokens = 100,
        .override = Verdict::Partial,
        .trace = QByteArray("\x01\x00\x02", 3)};
    answer.usage.prompt = 10;
    answer.usage.cached = 3;
    answer.usage.completion = 5;
    answer.usage.reasoning = 2;
    answer.cost =
        Cost{.amount = Money::fromPicodollars(20'000'001), .row = plan.models.first().prices.first()};
    answer.score = Score{.verdict = Verdict::Correct,
        .score = 1.0,
        .extracted = QStringLiteral("42"),
        .extractedAt = 10,
        .expected = QStringLiteral("42"),
        .extractedForm = QStringLiteral("42"),
        .expectedForm = QStringLiteral("42"),
        .scorer = QStringLiteral("number/1"),
        .reason = QStringLiteral("The last number of the answer is the expected one.")};
    return answer;
}

Answer failedAnswer(int prompt)
{
    Answer answer{.key = key(prompt), .status = AnswerStatus::Error, .attempts = 4};
    answer.error = ChatError{.kind = ErrorKind::RateLimit,
        .message = QStringLiteral("Too many requests."),
        .httpStatus = 429,
        .providerCode = QStringLiteral("rate_limit_exceeded"),
        .retryAfter = 3s,
        .retryable = true,
        .maybeCharged = true};
    return answer;
}

/// No file of this process grows beyond the limit while it lives.
class FileSizeLimit {
public:
    explicit FileSizeLimit(qint64 bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        m_signal = signal(SIGXFSZ, SIG_IGN);
        rlimit limit = m_before;
        limit.rlim_cur = static_cast<rlim_t>(bytes);
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        signal(SIGXFSZ, m_signal);
    }

private:
    rlimit m_before{};
    void (*m_signal)(int) = SIG_DFL;
};

} // namespace

class TestSessionFile : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_files = 0;

    QString freshPath() { return m_folder.filePath(QStringLiteral("%1.pennybench").arg(++m_files)); }

    std::unique_ptr<SessionFile> created(const QString &path, const RunPlan &plan = fullPlan())
    {
        auto file = SessionFile::create(path, plan);
        if (!file)
            qFatal("%s", qPrintable(file.error().describe()));
        return *std::move(file);
    }

    QString sessionWithAnswers(int answers)
    {
        const QString path = freshPath();
        const RunPlan plan = fullPlan();
        const auto file = created(path, plan);
        for (int i = 1; i <= answers; ++i) {
            Answer answer = fullAnswer(plan, 1);
            answer.key.promptId = QStringLiteral("p%1").arg(i);
            file->save(answer);
        }
        return path;
    }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// What a killed process leaves: the files as they are now, and no process.
    static void copyOf(const QString &path, const QString &copy)
    {
        for (const QString &ending : {QString(), QStringLiteral("-wal"), QStringLiteral("-asked")})
            QFile::copy(path + ending, copy + ending);
    }

    static bool execute(const QString &path, const QString &sql)
    {
        const auto database = Database::open(path, Database::Access::ReadWrite);
        return database && database->executeScript(sql);
    }

private slots:
    void whatWasWrittenIsReadAgain()
    {
        const QString path = freshPath();
        const RunPlan plan = fullPlan();
        const QList<Answer> answers{fullAnswer(plan, 1), failedAnswer(2)};
        {
            const auto file = created(path, plan);
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

    void scoresAndAPersonsVerdictAreAddedLater()
    {
        const QString path = freshPath();
        const Score score = *fullAnswer(fullPlan(), 1).score;
        {
            const auto file = created(path);
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
            QCOMPARE(open->answers.first().override, std::optional(Verdict::Incorrect));
            file->saveOverride(answer.key, std::nullopt);
        }
        QCOMPARE(readSession(path)->answers.first().override, std::optional<Verdict>());
    }

    void anAnswerAndItsScoreAreKeptAndSaidTogether()
    {
        const RunPlan plan = numberedPlan(200, 1);
        const QString path = freshPath();
        auto file = SessionFile::create(path, plan);
        QVERIFY(file);
        QStringList said;
        const auto note = [&said](const char *what) {
            return [&said, what](const AnswerKey &key) { said += QLatin1String(what) + key.promptId; };
        };
        connect(file->get(), &AnswerSink::saved, this, note("saved "));
        connect(file->get(), &AnswerSink::scoreSaved, this, note("scored "));
        // So many at once that answers and scores share transactions; the first answer is asked again.
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
        const QString path = freshPath();
        {
            const auto file = created(path);
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
        const QString path = sessionWithAnswers(2);
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

    void whatWasInFlightAtACrashIsMarked()
    {
        const QString path = freshPath();
        {
            const auto file = created(path);
            file->noteAsked(key(1), 1);
            file->noteAsked(key(2), 1);
            file->save(fullAnswer(fullPlan(), 2));
            QVERIFY(file->flush());
            copyOf(path, path + QStringLiteral(".killed"));
        }
        QVERIFY2(QFileInfo::exists(AskLog::pathFor(path)), "what has no answer yet stays noted");
        const QString killed = path + QStringLiteral(".killed");
        QCOMPARE(readSession(killed)->unfinished, QList<AnswerKey>{key(1)});
        {
            const auto file = SessionFile::open(killed);
            QVERIFY(file);
            QCOMPARE((*file)->session().unfinished, QList<AnswerKey>{key(1)});
            const Answer lost = (*file)->session().answers.last();
            QCOMPARE(lost.key, key(1));
            QVERIFY(lost.error->maybeCharged);
        }
        const auto session = readSession(killed);
        QVERIFY(session->unfinished.isEmpty());
        QCOMPARE(session->answers.size(), 2);
    }

    void aMarkIsNotLostWhenTheAnswerIsAskedForAgainAtOnce()
    {
        const QString first = freshPath();
        const QString second = freshPath();
        {
            const auto file = created(first);
            for (int i = 1; i <= 100; ++i)
                QVERIFY(file->noteAsked(key(i), 1));
            copyOf(first, second);
        }
        const QString third = freshPath();
        {
            const auto file = SessionFile::open(second);
            QVERIFY(file);
            for (int i = 1; i <= 100; ++i)
                QVERIFY((*file)->noteAsked(key(i), 2));
            QVERIFY((*file)->flush());
            copyOf(second, third);
        }
        QCOMPARE(readSession(third)->unfinished.size(), 100);
        const auto file = SessionFile::open(third);
        QVERIFY(file);
        QCOMPARE((*file)->session().answers.size(), 100);
        for (const Answer &lost : (*file)->session().answers) {
            QCOMPARE(lost.attempts, 2);
            QVERIFY(lost.maybeChargedTwice);
        }
    }

    void aLineThatWasCutShortSpoilsNoOtherNote()
    {
        const QString path = sessionWithAnswers(0);
        const QByteArray id = readSession(path)->id.toUtf8();
        QFile log(AskLog::pathFor(path));
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write(id + "\n[\"s\",\"p1\",\"m\n[\"s\",\"p2\",\"m1\",1,1,0]\nx\n[]\n[\"s\",\"p3\",\"m1\",1");
        log.close();
        QCOMPARE(readSession(path)->unfinished, QList<AnswerKey>{key(2)});
    }

    void aNoteKeepsEveryCharacterOfItsNames()
    {
        const QString path = freshPath();
        const auto file = created(path);
        const AnswerKey odd{QStringLiteral("a\"b\\"), QStringLiteral("toán\n1"), QStringLiteral("模型/1"), 2};
        QVERIFY(file->noteAsked(odd, 1));
        QCOMPARE(readSession(path)->unfinished, QList<AnswerKey>{odd});
    }

    void notesOfAnotherSessionOfThisNameAreNotTakenForItsOwn()
    {
        const QString path = sessionWithAnswers(0);
        QFile log(AskLog::pathFor(path));
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write("another\n[\"s\",\"p2\",\"m1\",1,1,0]");
        log.close();
        QVERIFY(readSession(path)->unfinished.isEmpty());
    }

    void theNotesStayShortHoweverManyQuestionsAreAsked()
    {
        const QString path = freshPath();
        const auto file = created(path);
        Answer answer = fullAnswer(fullPlan(), 1);
        QVERIFY(file->noteAsked(key(50'001), 1));
        for (int i = 1; i <= 20'000; ++i) {
            QVERIFY(file->noteAsked(key(i), 1));
            answer.key = key(i);
            file->save(answer);
            if (i % 1'000 == 0)
                QVERIFY(file->flush());
        }
        QVERIFY(QFileInfo(AskLog::pathFor(path)).size() < 500'000);
        QCOMPARE(readSession(path)->unfinished, QList<AnswerKey>{key(50'001)});
    }

    void aNoteThatCannotBeKeptIsSaidAndLaterThereIsRoom()
    {
        const QString path = freshPath();
        const auto file = created(path);
        QSignalSpy recovered(file.get(), &AnswerSink::recovered);
        {
            const FileSizeLimit limit(50);
            const auto noted = file->noteAsked(key(1), 1);
            QVERIFY(!noted);
            QVERIFY(noted.error().describe().contains(AskLog::pathFor(path)));
        }
        QTRY_COMPARE_WITH_TIMEOUT(recovered.size(), 1, 20'000);
        QVERIFY(file->noteAsked(key(1), 1));
        QCOMPARE(readSession(path)->unfinished, QList<AnswerKey>{key(1)});
    }

    void aSecondWriterIsToldWhoWrites()
    {
        const QString path = freshPath();
        const auto file = created(path);
        const auto second = SessionFile::open(path);
        QVERIFY(!second);
        const QString message = second.error().describe();
        QVERIFY2(message.contains(QStringLiteral("is writing this session")), qPrintable(message));
        QVERIFY2(message.contains(QString::number(QCoreApplication::applicationPid())), qPrintable(message));
    }

    void aLockThatNamesNobodyIsTakenOver()
    {
        const QString path = sessionWithAnswers(1);
        QFile lock(path + QStringLiteral("-lock"));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.close();
        QVERIFY(SessionFile::open(path));
    }

    void aFileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("says");
        QTest::newRow("that is empty") << QByteArray() << QStringLiteral("not a Pennybench session");
        QTest::newRow("that is text")
            << QByteArray("id,text\n").repeated(100) << QStringLiteral("not a Pennybench session");
        QTest::newRow("that begins like a database")
            << QByteArray("SQLite format 3\0", 16) + QByteArray(4'000, 'x') << QStringLiteral("session");
    }

    void aFileIsRefused()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, says);
        const QString path = freshPath();
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const auto read = readSession(path);
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
        QCOMPARE(read.error().file, path);
        QVERIFY(!SessionFile::open(path));
        QCOMPARE(bytesOf(path), content);
    }

    void aForeignDatabaseIsRefusedUnchanged()
    {
        const QString path = freshPath();
        QVERIFY(execute(path, QStringLiteral("CREATE TABLE t (x);\nINSERT INTO t VALUES (1);\n")));
        const QByteArray before = bytesOf(path);
        QVERIFY(!readSession(path));
        QVERIFY(!SessionFile::open(path));
        QCOMPARE(bytesOf(path), before);
    }

    void aNewerSessionIsRefusedUnchanged()
    {
        const QString path = sessionWithAnswers(1);
        QVERIFY(execute(path, QStringLiteral("PRAGMA user_version = 99;\n")));
        const QByteArray before = bytesOf(path);
        const auto opened = SessionFile::open(path);
        QVERIFY(!opened);
        QVERIFY(opened.error().message.contains(QStringLiteral("newer version of Pennybench")));
        QVERIFY(!readSession(path));
        QCOMPARE(bytesOf(path), before);
    }

    void anOlderSessionIsMigratedWithACopyBesideIt()
    {
        const QString path = sessionWithAnswers(2);
        // What the first schema looked like.
        QVERIFY(execute(
            path, QStringLiteral("ALTER TABLE answer DROP COLUMN reused_from;\nPRAGMA user_version = 1;\n")));
        const QByteArray before = bytesOf(path);
        const auto read = readSession(path);
        QVERIFY2(read, read ? "" : qPrintable(read.error().describe()));
        QCOMPARE(read->answers.size(), 2);
        QVERIFY2(bytesOf(path) == before, "reading changes nothing");
        {
            const auto file = SessionFile::open(path);
            QVERIFY2(file, file ? "" : qPrintable(file.error().describe()));
            QCOMPARE((*file)->session().answers.size(), 2);
        }
        const QString backup = path + QStringLiteral(".schema1.backup");
        QVERIFY(QFile::exists(backup));
        QCOMPARE(readSession(backup)->answers.size(), 2);
        QCOMPARE(
            *Database::open(path, Database::Access::ReadOnly)->number(QStringLiteral("PRAGMA user_version")),
            2);
    }

    void theAnswersOfEarlierSessionsAreFound()
    {
        const QTemporaryDir folder;
        const RunPlan plan = fullPlan();
        for (const QString &name : {QStringLiteral("a.pennybench"), QStringLiteral("b.pennybench")})
            created(folder.filePath(name), plan)->save(fullAnswer(plan, 1));
        QFile broken(folder.filePath(QStringLiteral("c.pennybench")));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        const QList<Answer> found = findReusable(plan, folder.path());
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().key, key(1));
        QCOMPARE(found.first().run, 0);
    }

    void theNewestSessionsSayWhatAModelsAnswersAreLike()
    {
        const QTemporaryDir folder;
        for (int number = 1; number <= 3; ++number) {
            const auto file = created(folder.filePath(QStringLiteral("%1.pennybench").arg(number)));
            file->save(fullAnswer(fullPlan(), 1));
            file->save(failedAnswer(2));
        }
        QFile noSession(folder.filePath(QStringLiteral("x.pennybench")));
        QVERIFY(noSession.open(QIODevice::WriteOnly));
        const QList<Answer> answers = findExperience(fullPlan(), folder.path());
        QCOMPARE(answers.size(), 3);
        QCOMPARE(answers.first().latency, fullAnswer(fullPlan(), 1).latency);
        QVERIFY(answers.first().text.isEmpty());
    }

    void aDamagedSessionIsRefusedWithoutACrash()
    {
        const QString path = sessionWithAnswers(200);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 at = 8'192; at < file.size(); at += 4'096) {
            file.seek(at);
            file.write(QByteArray(2'000, '\xff'));
        }
        file.close();
        const auto session = readSession(path);
        QVERIFY(!session);
        QVERIFY2(
            session.error().message.contains(QStringLiteral("damaged")), qPrintable(session.error().message));
    }

    void aSessionIsNotCreatedOverAFile()
    {
        const QString path = sessionWithAnswers(1);
        const QByteArray before = bytesOf(path);
        QVERIFY(!SessionFile::create(path, fullPlan()));
        QCOMPARE(bytesOf(path), before);
    }

    void aFolderThatIsNotThereIsSaid()
    {
        const auto file =
            SessionFile::create(m_folder.filePath(QStringLiteral("no/such/folder.pennybench")), fullPlan());
        QVERIFY(!file);
        QVERIFY(file.error().message.contains(QStringLiteral("folder")));
    }

    void aLockedFileHoldsAnswersBackUntilItIsFree()
    {
        const QString path = freshPath();
        const auto file = created(path);
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
            QVERIFY(failed.first().first().value<Problem>().message.contains(QStringLiteral("locked")));
            QCOMPARE(saved.size(), 1);
            QVERIFY(other->execute(QStringLiteral("ROLLBACK")));
        }
        QTRY_COMPARE_WITH_TIMEOUT(recovered.size(), 1, 20'000);
        QCOMPARE(saved.size(), 2);
        QCOMPARE(readSession(path)->answers.size(), 2);
    }

    void aFullDiskHoldsAnswersBackUntilThereIsRoom()
    {
        const QString path = freshPath();
        const auto file = created(path);
        QVERIFY(file->flush());
        QSignalSpy failed(file.get(), &AnswerSink::failed);
        QSignalSpy recovered(file.get(), &AnswerSink::recovered);
        // The limit of the size of files that this process writes stands for the disk: SQLite meets it alike.
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

    void answersAreReadPageByPage()
    {
        const QString path = sessionWithAnswers(25);
        const auto reader = SessionReader::open(path);
        QVERIFY(reader);
        QCOMPARE(*reader->answerCount(), 25);
        QStringList prompts;
        qint64 last = 0;
        for (int page = 0; page < 4; ++page) {
            const auto answers = reader->answersAfter(last, 10, AnswerDetail::WithoutTexts);
            QVERIFY(answers);
            for (const Answer &answer : answers->answers) {
                prompts += answer.key.promptId;
                QVERIFY(answer.text.isEmpty());
                QVERIFY(answer.score && answer.cost->row);
            }
            last = answers->last;
        }
        QCOMPARE(prompts.size(), 25);
        QCOMPARE(prompts.last(), QStringLiteral("p25"));
    }

    void statisticsNeedNoTexts()
    {
        const RunPlan plan = numberedPlan(3, 1);
        const QString path = freshPath();
        {
            auto file = SessionFile::create(path, plan);
            QVERIFY(file);
            (*file)->save(fullAnswer(plan, 1));
            (*file)->save(failedAnswer(2));
            Answer wrong = fullAnswer(plan, 3);
            wrong.override.reset();
            wrong.score->verdict = Verdict::Incorrect;
            (*file)->save(wrong);
        }
        const auto reader = SessionReader::open(path);
        QVERIFY(reader);
        const auto whole = reader->answersAfter(0, -1, AnswerDetail::All);
        const auto bare = reader->answersAfter(0, -1, AnswerDetail::WithoutTexts);
        QVERIFY(whole && bare);
        QVERIFY(bare->answers.last().score->reason.isEmpty());
        QCOMPARE(summarise(bare->answers), summarise(whole->answers));
    }

    void aFolderThatCannotBeWrittenCanBeReadFrom()
    {
        const QString path = sessionWithAnswers(1);
        QFile(path).setPermissions(QFile::ReadOwner);
        QVERIFY(readSession(path));
    }
};

QTEST_GUILESS_MAIN(TestSessionFile)
#include "tst_sessionfile.moc"
