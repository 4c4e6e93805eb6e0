#include "app/store/lab.h"
#include "app/store/labsetup.h"
#include "app/store/servermessages.h"
#include "app/store/storemessages.h"
#include "app/store/votebook.h"
#include "tests/support/postgresserver.h"
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
    PostgresServer m_server;
    QTemporaryDir m_home;
    int m_sessions = 0;

    QString fresh() { return m_server.session(u"lab"_s, u"s%1"_s.arg(++m_sessions)); }

private slots:
    void initTestCase()
    {
        if (const QString missing = PostgresServer::whatIsMissing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        if (!QSqlDatabase::isDriverAvailable(u"QPSQL"_s))
            QSKIP("Qt's driver for PostgreSQL is not installed (Debian: libqt6sql6-psql)");
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_home.path()));
        QVERIFY2(m_server.start(), m_server.log().constData());
        m_server.sql(u"postgres"_s, u"CREATE DATABASE lab"_s);
        const auto prepared = prepareLab(m_server.address(u"lab"_s));
        QVERIFY2(prepared, qPrintable(prepared ? QString() : prepared.error().describe()));
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
        const QString name = u"s%1"_s.arg(++m_sessions);
        {
            const auto session = createdSession(m_server.session(u"lab"_s, name));
            session->save(fullAnswer(fullPlan(), 1));
            QVERIFY(session->noteLeaving(numberedKey(2), 1));
        }
        const QString user = u"of_"_s + role;
        m_server.sql(
            u"lab"_s, u"CREATE USER %1 PASSWORD 'not-a-real-secret'; GRANT %2 TO %1"_s.arg(user, role));
        const QString path = m_server.session(u"lab"_s, name, user);
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
        QCOMPARE(
            SessionFile::create(m_server.session(u"lab"_s, u"new-"_s + role, user), fullPlan()).has_value(),
            runs);
        QCOMPARE(*sessionExists(m_server.session(u"lab"_s, u"new-"_s + role)), runs);
    }

    void whatIsWrongIsOneSentenceAndChangesNothing_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("id");
        QVERIFY(createdSession(fresh()));
        m_server.sql(u"postgres"_s, u"CREATE DATABASE empty"_s);
        m_server.sql(u"postgres"_s, u"CREATE DATABASE foreign_one"_s);
        m_server.sql(
            u"foreign_one"_s, u"CREATE SCHEMA pennybench; CREATE TABLE pennybench.session (a int)"_s);
        m_server.sql(u"postgres"_s, u"CREATE DATABASE newer"_s);
        QVERIFY(prepareLab(m_server.address(u"newer"_s)));
        m_server.sql(u"newer"_s, u"UPDATE pennybench.lab SET version = 99"_s);
        m_server.sql(u"lab"_s, u"CREATE USER stranger PASSWORD 'not-a-real-secret'"_s);
        m_server.sql(u"lab"_s, u"CREATE USER other PASSWORD 'another'"_s);
        const auto row = [](const char *name, const QString &path, const MessageText &text) {
            QTest::newRow(name) << path << QByteArray(text.id);
        };
        row("no server", u"postgresql://owner@127.0.0.1:1/lab?session=s1"_s, ServerMessages::notReached);
        row("a wrong password", m_server.session(u"lab"_s, u"s1"_s, u"other"_s),
            ServerMessages::wrongPassword);
        row("no password",
            u"postgresql://owner@127.0.0.1:%1/lab?session=s1&passfile=/dev/null"_s.arg(m_server.port()),
            ServerMessages::wrongPassword);
        row("a server without TLS where TLS is asked for",
            m_server.session(u"lab"_s, u"s1"_s) + u"&sslmode=require"_s, ServerMessages::notEncrypted);
        row("no such database", m_server.session(u"nothing"_s, u"s1"_s), ServerMessages::refused);
        row("a database that was not prepared", m_server.session(u"empty"_s, u"s1"_s),
            ServerMessages::notALab);
        row("a database of another program", m_server.session(u"foreign_one"_s, u"s1"_s),
            ServerMessages::otherProgram);
        row("a database of a newer program", m_server.session(u"newer"_s, u"s1"_s), ServerMessages::newerLab);
        row("a user without rights", m_server.session(u"lab"_s, u"s1"_s, u"stranger"_s),
            ServerMessages::noRight);
        row("no such session", m_server.session(u"lab"_s, u"nothing"_s), ServerMessages::noSuchSession);
        row("no session named", m_server.address(u"lab"_s), ServerMessages::nameSession);
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
        const QString path = fresh();
        QVERIFY(createdSession(path));
        const QString number = m_server.sql(
            u"lab"_s, u"SELECT number FROM pennybench.session WHERE name = 's%1'"_s.arg(m_sessions));
        m_server.sql(u"lab"_s,
            u"DROP TABLE pennybench_%1.judgement; UPDATE pennybench.session SET schema_version = 8 WHERE number = %1"_s
                .arg(number));
        QCOMPARE(readSession(path).error().message, Message(ServerMessages::olderSession, {u"8"_s, u"9"_s}));
        QCOMPARE(
            SessionFile::open(path).error().message.id, QString::fromLatin1(ServerMessages::olderSession.id));
        const auto done = prepareLab(m_server.address(u"lab"_s));
        QVERIFY2(done, qPrintable(done ? QString() : done.error().describe()));
        QVERIFY(!done->isEmpty());
        QVERIFY(readSession(path));
        QVERIFY(prepareLab(m_server.address(u"lab"_s))->isEmpty());
        m_server.sql(
            u"lab"_s, u"UPDATE pennybench.session SET schema_version = 10 WHERE number = %1"_s.arg(number));
        QCOMPARE(
            SessionFile::open(path).error().message, Message(StoreMessages::newerVersion, {u"10"_s, u"9"_s}));
        m_server.sql(
            u"lab"_s, u"UPDATE pennybench.session SET schema_version = 9 WHERE number = %1"_s.arg(number));
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
