#include "app/store/sessionfile.h"
#include "tests/benchmarks/benchtools.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Runs;
using namespace Pennybench::Store;

namespace {

/// 16 at once of the prompts x models.
QStringList engineArguments(const LoadServer &server, const QString &session, int prompts, int models)
{
    return askerArguments(QStringLiteral("engine"), server, prompts,
        QStringLiteral("--models %1 --in-flight 16").arg(models), session);
}

QHash<AnswerKey, Answer> finishedIn(const Session &session)
{
    QHash<AnswerKey, Answer> answers;
    for (const Answer &answer : session.answers) {
        if (answer.status == AnswerStatus::Ok)
            answers.insert(answer.key, answer);
    }
    return answers;
}

QString questionOf(const Answer &answer)
{
    return QStringLiteral("%1 %2").arg(answer.requestedModel, answer.key.promptId.mid(1));
}

} // namespace

class TestDurability : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private slots:
    void killedAtRandomMomentsNothingIsLostAndNothingAskedAgain()
    {
        constexpr int prompts = 400;
        const LoadServer server(QStringLiteral("--delay-ms 15"));
        const QString path = m_folder.filePath(QStringLiteral("killed.pennybench"));
        QHash<AnswerKey, Answer> before;
        int kills = 0;
        for (;; ++kills) {
            const int asked = server.count();
            QProcess asker;
            asker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            asker.start(askerProgram(), engineArguments(server, path, prompts, 1));
            // Killed while it works, not while it starts.
            while (server.count() == asked && asker.state() != QProcess::NotRunning)
                asker.waitForFinished(1);
            const int moment = QRandomGenerator::global()->bounded(1, 60);
            if (kills == 12 ? asker.waitForFinished(60'000) : asker.waitForFinished(moment)) {
                QCOMPARE(asker.exitCode(), 0);
                break;
            }
            asker.kill();
            QVERIFY(asker.waitForFinished(10'000));
            if (!QFile::exists(path))
                continue;
            const auto session = readSession(path);
            QVERIFY2(session, session ? "" : qPrintable(session.error().describe()));
            const auto now = finishedIn(*session);
            for (const Answer &answer : before) {
                const Answer &kept = now.value(answer.key);
                QCOMPARE(kept.askedAt, answer.askedAt);
                QCOMPARE(kept.text, answer.text);
            }
            before = now;
        }
        const auto session = readSession(path);
        QVERIFY(session);
        const auto after = finishedIn(*session);
        QCOMPARE(after.size(), prompts);
        for (const Answer &answer : before)
            QCOMPARE(after.value(answer.key).askedAt, answer.askedAt);
        const QHash<QString, int> counts = server.counts();
        int billed = 0;
        for (const Answer &answer : after) {
            billed += answer.attempts;
            const int count = counts.value(questionOf(answer));
            QVERIFY2(count >= 1 && count <= answer.attempts,
                qPrintable(QStringLiteral("%1: %2 at the server, %3 in the session")
                               .arg(answer.key.promptId)
                               .arg(count)
                               .arg(answer.attempts)));
            QCOMPARE(answer.maybeChargedTwice, answer.attempts > 1);
        }
        qInfo("%d kills: %d questions at the server, %d in the session", kills, server.count(), billed);
    }

    void everyAnswerComesToAnEndWhateverTheServerDoes_data()
    {
        QTest::addColumn<bool>("stream");
        QTest::newRow("whole answers") << false;
        QTest::newRow("streams") << true;
    }

    void everyAnswerComesToAnEndWhateverTheServerDoes()
    {
        QFETCH(bool, stream);
        const LoadServer server(QStringLiteral("--delay-ms 5 --faults 5 --events 5"));
        const QString path = m_folder.filePath(stream ? QStringLiteral("streams") : QStringLiteral("whole"));
        QStringList arguments = engineArguments(server, path, 125, 4);
        if (stream)
            arguments += QStringLiteral("--stream");
        QProcess asker;
        asker.start(askerProgram(), arguments);
        QVERIFY(asker.waitForFinished(60'000));
        const QJsonObject result = QJsonDocument::fromJson(asker.readAllStandardOutput()).object();
        QCOMPARE(result.value(QStringLiteral("finished")).toInt(), 500);
        QVERIFY(result.value(QStringLiteral("descriptors")).toInt() < 150);
        const auto session = readSession(path);
        QVERIFY(session);
        QCOMPARE(session->answers.size(), 500);
        QVERIFY(session->unfinished.isEmpty());
        QSet<AnswerKey> keys;
        for (const Answer &answer : session->answers) {
            keys.insert(answer.key);
            QVERIFY(answer.status == AnswerStatus::Ok ? answer.score.has_value() : answer.error.has_value());
        }
        QCOMPARE(keys.size(), 500);
        QCOMPARE(
            static_cast<int>(finishedIn(*session).size()) + result.value(QStringLiteral("failed")).toInt(),
            500);
    }

    void aSecondProcessIsToldAndEndsWithFour()
    {
        const LoadServer server(QStringLiteral("--delay-ms 15"));
        const QString path = m_folder.filePath(QStringLiteral("two.pennybench"));
        const auto first = SessionFile::create(path, {});
        QVERIFY(first);
        QProcess second;
        second.start(askerProgram(), engineArguments(server, path, 1, 1));
        QVERIFY(second.waitForFinished(20'000));
        QCOMPARE(second.exitCode(), 4);
        QVERIFY(second.readAllStandardError().contains("is writing this session"));
        QCOMPARE(server.count(), 0);
    }
};

PENNYBENCH_TEST(TestDurability)
#include "tst_durability.moc"
