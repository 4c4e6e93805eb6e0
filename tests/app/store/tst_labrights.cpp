#include "app/store/lab.h"
#include "app/store/labsetup.h"
#include "app/store/servermessages.h"
#include "app/store/storemessages.h"
#include "app/store/votebook.h"
#include "tests/support/labserver.h"
#include "tests/support/sessions.h"
#include "tests/support/testprogram.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Runs;
using namespace Pennybench::Store;
using namespace Qt::StringLiterals;

/// Who may do what in a prepared database of a real server, and what is said where something is wrong.
class TestLabRights : public QObject {
    Q_OBJECT

private:
    LabServer m_server;
    QTemporaryDir m_home;

private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_home.path()));
        m_server.beginTest();
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aRoleMayDoWhatItIsForAndNoMore_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<bool>("votes");
        QTest::addColumn<bool>("runs");
        QTest::newRow("reads") << u"pennybench_read"_s << false << false;
        QTest::newRow("votes") << u"pennybench_vote"_s << true << false;
        QTest::newRow("runs") << u"pennybench_run"_s << true << true;
    }
    void aRoleMayDoWhatItIsForAndNoMore()
    {
        QFETCH(const QString, role);
        QFETCH(const bool, votes);
        QFETCH(const bool, runs);
        const QString name = m_server.freshName();
        {
            const auto session = createdSession(m_server.at(name));
            session->save(fullAnswer(fullPlan(), 1));
            QVERIFY(session->noteLeaving(numberedKey(2), 1));
        }
        const QString user = u"of_"_s + role;
        m_server.addUser(user, role);
        const QString path = m_server.at(name, user);
        const auto read = readSession(path);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().describe()));
        QCOMPARE(read->answers.size(), 1);
        auto book = VoteBook::open(path);
        QVERIFY(book);
        QCOMPARE(
            book->saveRoom({.salt = "s", .token = u"t"_s, .code = u"1"_s, .port = 1}).has_value(), votes);
        QCOMPARE(book->room().has_value(), votes);
        QCOMPARE(SessionFile::open(path).has_value(), runs);
        const auto session = SessionFile::open(path, AnswerDetail::All, SessionUse::Votes);
        QVERIFY2(session, qPrintable(session ? QString() : session.error().describe()));
        QCOMPARE((*session)->noteLeaving(numberedKey(3), 1).has_value(), runs);
        QSignalSpy failed(session->get(), &AnswerSink::failed);
        (*session)->save(fullAnswer(fullPlan(), 3));
        QCOMPARE((*session)->flush(), runs);
        if (!runs) {
            QTRY_COMPARE(failed.size(), 1);
            QCOMPARE(qvariant_cast<Problem>(failed.first().first()).message.id,
                QString::fromLatin1(ServerMessages::noRight.id));
        }
        QCOMPARE(SessionFile::create(m_server.at(u"new-"_s + role, user), fullPlan()).has_value(), runs);
        QCOMPARE(*sessionExists(m_server.at(u"new-"_s + role)), runs);
    }

    void whatIsWrongIsOneSentenceAndChangesNothing_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("id");
        QVERIFY(createdSession(m_server.fresh()));
        m_server.sql(u"postgres"_s, u"CREATE DATABASE empty"_s);
        m_server.sql(u"postgres"_s, u"CREATE DATABASE foreign_one"_s);
        m_server.sql(
            u"foreign_one"_s, u"CREATE SCHEMA pennybench; CREATE TABLE pennybench.session (a int)"_s);
        m_server.sql(u"postgres"_s, u"CREATE DATABASE newer"_s);
        QVERIFY(prepareLab(m_server.address(u"newer"_s)));
        m_server.sql(u"newer"_s, u"UPDATE pennybench.lab SET version = 99"_s);
        m_server.ask(u"CREATE USER stranger PASSWORD 'not-a-real-secret'"_s);
        m_server.ask(u"CREATE USER other PASSWORD 'another'"_s);
        const auto row = [](const char *name, const QString &path, const MessageText &text) {
            QTest::newRow(name) << path << QByteArray(text.id);
        };
        row("no server", u"postgresql://owner@127.0.0.1:1/lab?session=s1"_s, ServerMessages::notReached);
        row("a wrong password", m_server.at(u"s1"_s, u"other"_s), ServerMessages::wrongPassword);
        row("no password",
            u"postgresql://owner@127.0.0.1:%1/lab?session=s1&passfile=/dev/null"_s.arg(m_server.port()),
            ServerMessages::wrongPassword);
        row("a server without TLS where TLS is asked for", m_server.at(u"s1"_s) + u"&sslmode=require"_s,
            ServerMessages::notEncrypted);
        row("no such database", m_server.session(u"nothing"_s, u"s1"_s), ServerMessages::refused);
        row("a database that was not prepared", m_server.session(u"empty"_s, u"s1"_s),
            ServerMessages::notALab);
        row("a database of another program", m_server.session(u"foreign_one"_s, u"s1"_s),
            ServerMessages::otherProgram);
        row("a database of a newer program", m_server.session(u"newer"_s, u"s1"_s), ServerMessages::newerLab);
        row("a user without rights", m_server.at(u"s1"_s, u"stranger"_s), ServerMessages::noRight);
        row("no such session", m_server.at(u"nothing"_s), ServerMessages::noSuchSession);
        row("no session named", m_server.lab(), ServerMessages::nameSession);
    }
    void whatIsWrongIsOneSentenceAndChangesNothing()
    {
        QFETCH(const QString, path);
        QFETCH(const QByteArray, id);
        const auto read = readSession(path);
        QVERIFY(!read);
        QCOMPARE(read.error().message.id, QString::fromLatin1(id));
        const auto opened = SessionFile::open(path);
        QVERIFY(!opened);
        QCOMPARE(opened.error().message.id, QString::fromLatin1(id));
        if (id != ServerMessages::noSuchSession.id) {
            const auto created = SessionFile::create(path, fullPlan());
            QVERIFY(!created);
            QCOMPARE(created.error().message.id, QString::fromLatin1(id));
        }
        QCOMPARE(m_server.sql(u"empty"_s, u"SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'penny%'"_s),
            u"0"_s);
    }

    void anOlderSessionIsBroughtUpToDateOnlyByWhoeverAsks()
    {
        const QString path = m_server.fresh();
        QVERIFY(createdSession(path));
        const QString number = m_server.lastNumber();
        m_server.ask(
            u"DROP TABLE pennybench_%1.judgement; UPDATE pennybench.session SET schema_version = 8 WHERE number = %1"_s
                .arg(number));
        QCOMPARE(readSession(path).error().message, Message(ServerMessages::olderSession, {u"8"_s, u"9"_s}));
        QCOMPARE(
            SessionFile::open(path).error().message.id, QString::fromLatin1(ServerMessages::olderSession.id));
        const auto done = prepareLab(m_server.lab());
        QVERIFY2(done, qPrintable(done ? QString() : done.error().describe()));
        QVERIFY(!done->isEmpty());
        QVERIFY(readSession(path));
        QVERIFY(prepareLab(m_server.lab())->isEmpty());
        m_server.ask(u"UPDATE pennybench.session SET schema_version = 10 WHERE number = %1"_s.arg(number));
        QCOMPARE(
            SessionFile::open(path).error().message, Message(StoreMessages::newerVersion, {u"10"_s, u"9"_s}));
        m_server.ask(u"UPDATE pennybench.session SET schema_version = 9 WHERE number = %1"_s.arg(number));
    }

    void whoeverMayNotPrepareADatabaseIsToldWhoMay()
    {
        m_server.sql(u"postgres"_s, u"CREATE DATABASE \"another; lab\""_s);
        m_server.sql(u"postgres"_s, u"CREATE USER \"o'neill \"\"x\" PASSWORD 'not-a-real-secret'"_s);
        const QString user = u"o'neill%20%22x"_s;
        const QString refused = m_server.address(u"another%3B%20lab"_s, user);
        QVERIFY2(!prepareLab(refused), "Qt's driver would cut the name at the semicolon");
        m_server.sql(u"postgres"_s, u"ALTER DATABASE \"another; lab\" RENAME TO \"another \"\"lab\""_s);
        const QString address = m_server.address(u"another%20%22lab"_s, user);
        const auto statements = labStatements(address);
        QVERIFY2(statements, qPrintable(statements ? QString() : statements.error().describe()));
        QVERIFY(statements->contains(u"GRANT CREATE ON DATABASE \"another \"\"lab\" TO pennybench_run;"_s));
        QVERIFY(statements->contains(u"GRANT pennybench_run TO \"o'neill \"\"x\";"_s));
        QCOMPARE(prepareLab(address).error().message.id,
            QString::fromLatin1(ServerMessages::mayNotCreateRoles.id));
        m_server.sql(
            u"another \"lab"_s.replace(u' ', u"%20"_s).replace(u'"', u"%22"_s), statements->join(u'\n'));
        QVERIFY2(SessionFile::create(m_server.session(u"another%20%22lab"_s, u"a';--"_s, user), fullPlan()),
            "what an administrator did by hand serves");
    }
};

PENNYBENCH_TEST(TestLabRights)
#include "tst_labrights.moc"
