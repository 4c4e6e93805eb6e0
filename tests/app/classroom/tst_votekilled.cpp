#include "tests/app/classroom/phoneclient.h"
#include "tests/support/programhome.h"
#include "tests/support/sessions.h"
#include "tests/support/testprogram.h"

#include <QProcess>
#include <QTest>

#include <csignal>

using namespace Pennybench;
using namespace Qt::StringLiterals;

/// The votes that the program serves without a window.
class TestVoteKilled : public QObject {
    Q_OBJECT

private slots:
    void votesAreKeptAndPhonesComeBackAfterAKill()
    {
        const QString session = m_home.path(u"class.pennybench"_s);
        createdSession(session).reset();
        QProcess first;
        const QUrl url = started(first, session);
        QVERIFY(url.isValid());
        first.write("open 1\n");
        QTRY_VERIFY_WITH_TIMEOUT(lineSays(first, u"state", u"open"_s), 60'000);
        PhoneClient phone(url);
        QCOMPARE(phone.join().status, 200);
        QCOMPARE(phone.vote(1, "A").status, 200);
        ::kill(static_cast<pid_t>(first.processId()), SIGKILL);
        QVERIFY(first.waitForFinished(30'000));

        QProcess second;
        QCOMPARE(started(second, session), url);
        phone.leave();
        const QJsonObject state = phone.state().json();
        QCOMPARE(state.value(u"state").toString(), u"open"_s);
        QCOMPARE(state.value(u"vote").toString(), u"A"_s);
        QCOMPARE(phone.vote(1, "B").status, 200);
        second.write("lock\nreveal\n");
        QTRY_VERIFY_WITH_TIMEOUT(lineSays(second, u"state", u"revealed"_s), 60'000);
        QCOMPARE(m_last.value(u"votes").toObject().value(u"B").toInt(), 1);
        QCOMPARE(m_last.value(u"votes").toObject().value(u"A").toInt(), 0);
        second.write("quit\n");
        QVERIFY(second.waitForFinished(60'000));
        QCOMPARE(second.exitStatus(), QProcess::NormalExit);
        QCOMPARE(second.exitCode(), 0);

        const Ran compared = m_home.run({u"compare"_s, session});
        QVERIFY2(
            compared.out.contains(u"Votes of the class (questions: 1, votes: 1)"), qPrintable(compared.out));
        QVERIFY(compared.out.contains(u"Too few votes"));
        const Ran exported = m_home.run({u"export"_s, session, u"--votes"_s, u"-"_s});
        QCOMPARE(exported.exitCode, 0);
        const QStringList lines = exported.out.split(u"\r\n"_s, Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.first(),
            u"session,prompt_id,question,option,contestant,votes,vote_share,tie,bad,phones,opened_at,locked_at"_s);
        QCOMPARE(lines.at(2).split(u',').mid(1, 3), (QStringList{u"p1"_s, u"1"_s, u"B"_s}));
        QCOMPARE(
            lines.at(2).split(u',').mid(5, 5), (QStringList{u"1"_s, u"1.0000"_s, u"0"_s, u"0"_s, u"1"_s}));
    }

private:
    QUrl started(QProcess &process, const QString &session)
    {
        m_home.start(process, {u"vote"_s, session, u"--address"_s, u"127.0.0.1"_s}, ProgramHome::Input::Pipe);
        if (!QTest::qWaitFor(
                [&] { return process.canReadLine() || process.state() == QProcess::NotRunning; }, 60'000))
            return {};
        return QUrl(QJsonDocument::fromJson(process.readLine()).object().value(u"url").toString());
    }

    bool lineSays(QProcess &process, QStringView key, const QString &value)
    {
        while (process.canReadLine())
            m_last = QJsonDocument::fromJson(process.readLine()).object();
        return m_last.value(key).toString() == value;
    }

    ProgramHome m_home{QStringLiteral(PENNYBENCH_PROGRAM)};
    QJsonObject m_last;
};

PENNYBENCH_TEST(TestVoteKilled)
#include "tst_votekilled.moc"
