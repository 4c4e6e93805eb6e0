#include "app/store/serveraddress.h"
#include "app/store/servermessages.h"
#include "app/store/serverproblem.h"
#include "app/store/sessionname.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Store;
using namespace Qt::StringLiterals;

/// How a session's place in a database is named.
class TestServerAddress : public QObject {
    Q_OBJECT

private:
    using Settings = QMap<QString, QString>;

private slots:
    void init()
    {
        for (const char *name : {"PGHOST", "PGHOSTADDR", "PGSERVICE", "PGSSLMODE", "PGCONNECT_TIMEOUT"})
            qunsetenv(name);
    }

    void anAddressIsReadAsLibpqReadsIt_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<Settings>("settings");
        QTest::addColumn<QString>("session");
        QTest::newRow("user, host, port and database")
            << u"postgresql://anna@lab.example:5433/maths?session=one"_s
            << Settings{{u"user"_s, u"anna"_s}, {u"host"_s, u"lab.example"_s}, {u"port"_s, u"5433"_s},
                   {u"dbname"_s, u"maths"_s}}
            << u"one"_s;
        QTest::newRow("only a session") << u"postgresql://?session=one"_s << Settings{} << u"one"_s;
        QTest::newRow("only a database")
            << u"postgres:///maths"_s << Settings{{u"dbname"_s, u"maths"_s}} << QString();
        QTest::newRow("a socket") << u"postgresql://%2Fvar%2Frun/maths"_s
                                  << Settings{{u"host"_s, u"/var/run"_s}, {u"dbname"_s, u"maths"_s}}
                                  << QString();
        QTest::newRow("an address of version 6")
            << u"postgresql://[::1]:5433/m"_s
            << Settings{{u"host"_s, u"::1"_s}, {u"port"_s, u"5433"_s}, {u"dbname"_s, u"m"_s}} << QString();
        QTest::newRow("several hosts")
            << u"postgresql://a:1,b/m"_s
            << Settings{{u"host"_s, u"a,b"_s}, {u"port"_s, u"1,"_s}, {u"dbname"_s, u"m"_s}} << QString();
        QTest::newRow("a service") << u"postgresql://?service=lab&session=%C3%BCbung%201"_s
                                   << Settings{{u"service"_s, u"lab"_s}} << u"übung 1"_s;
        QTest::newRow("settings") << u"postgresql://h/?sslmode=verify-full&sslrootcert=/ca.pem&session=a=b"_s
                                  << Settings{{u"host"_s, u"h"_s}, {u"sslmode"_s, u"verify-full"_s},
                                         {u"sslrootcert"_s, u"/ca.pem"_s}}
                                  << u"a=b"_s;
    }
    void anAddressIsReadAsLibpqReadsIt()
    {
        QFETCH(const QString, address);
        QVERIFY(isServerAddress(address));
        const auto read = readServerAddress(address);
        QVERIFY(read);
        QTEST(read->settings, "settings");
        QTEST(read->session, "session");
        QCOMPARE(withoutPassword(address), address);
    }

    void whatIsWrongIsSaidWithoutThePassword_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QByteArray>("id");
        QTest::newRow("a password") << u"postgresql://anna:hush@h/m?session=s"_s
                                    << u"postgresql://anna@h/m?session=s"_s
                                    << QByteArray(ServerMessages::passwordInAddress.id);
        QTest::newRow("an empty password") << u"postgresql://anna:@h/m"_s << u"postgresql://anna@h/m"_s
                                           << QByteArray(ServerMessages::passwordInAddress.id);
        QTest::newRow("a password with a slash and an at sign")
            << u"postgresql://anna:hu/s@h@h/m"_s << u"postgresql://anna@h/m"_s
            << QByteArray(ServerMessages::passwordInAddress.id);
        QTest::newRow("a password among the settings")
            << u"postgresql://h/m?session=s&password=hush"_s << u"postgresql://h/m?session=s"_s
            << QByteArray(ServerMessages::passwordInAddress.id);
        QTest::newRow("a password whose name is encoded")
            << u"postgresql://h/m?passwor%64=hush"_s << u"postgresql://h/m"_s
            << QByteArray(ServerMessages::passwordInAddress.id);
        QTest::newRow("a setting that is none")
            << u"postgresql://h/m?options=x"_s << u"postgresql://h/m?options=x"_s
            << QByteArray(ServerMessages::unknownSetting.id);
        QTest::newRow("no name") << u"postgresql://h/m?session="_s << u"postgresql://h/m?session="_s
                                 << QByteArray(ServerMessages::badSessionName.id);
        QTest::newRow("an invisible name")
            << u"postgresql://h/m?session=a%0Ab"_s << u"postgresql://h/m?session=a%0Ab"_s
            << QByteArray(ServerMessages::badSessionName.id);
        QTest::newRow("a semicolon") << u"postgresql://h/m;sslmode=disable"_s
                                     << u"postgresql://h/m;sslmode=disable"_s
                                     << QByteArray(ServerMessages::badAddress.id);
    }
    void whatIsWrongIsSaidWithoutThePassword()
    {
        QFETCH(const QString, address);
        QFETCH(const QByteArray, id);
        const auto read = readServerAddress(address);
        QVERIFY(!read);
        QTEST(read.error().file, "shown");
        QCOMPARE(read.error().message.id, QString::fromLatin1(id));
        QVERIFY(!read.error().describe().contains(u"hush"));
    }

    void anotherMachineIsAskedForTlsUnlessAPersonSaysOtherwise_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("mode");
        QTest::newRow("another machine") << u"postgresql://lab.example/m"_s << u"sslmode='require'"_s;
        QTest::newRow("one of several is another machine")
            << u"postgresql://localhost,lab.example/m"_s << u"sslmode='require'"_s;
        QTest::newRow("this machine by name") << u"postgresql://localhost/m"_s << QString();
        QTest::newRow("this machine by number") << u"postgresql://127.0.0.1/m"_s << QString();
        QTest::newRow("this machine by number of version 6") << u"postgresql://[::1]/m"_s << QString();
        QTest::newRow("a socket") << u"postgresql:///m"_s << QString();
        QTest::newRow("another machine's number behind the name of this")
            << u"postgresql://localhost/m?hostaddr=192.0.2.1"_s << u"sslmode='require'"_s;
        QTest::newRow("a person says")
            << u"postgresql://lab.example/m?sslmode=disable"_s << u"sslmode='disable'"_s;
        QTest::newRow("a service says for itself") << u"postgresql:///m?service=lab"_s << QString();
    }
    void anotherMachineIsAskedForTlsUnlessAPersonSaysOtherwise()
    {
        QFETCH(const QString, address);
        QFETCH(const QString, mode);
        const QString connection = readServerAddress(address)->connection();
        QVERIFY2(mode.isEmpty() ? !connection.contains(u"sslmode") : connection.contains(mode),
            qPrintable(connection));
    }

    void aValueCannotBecomeAnotherSetting()
    {
        const auto address = readServerAddress(u"postgresql://h/m'%20sslmode='disable\\"_s);
        QVERIFY(address);
        QVERIFY2(address->connection().contains(u"dbname='m\\' sslmode=\\'disable\\\\'"_s),
            qPrintable(address->connection()));
    }

    void aLostConnectionIsSaidInTheServersWordsAlone()
    {
        const QSqlError lost(u"QPSQL: Unable to create query"_s,
            u"server closed the connection unexpectedly\n\tThis probably means the server terminated\n()"_s,
            QSqlError::StatementError);
        const QString said = serverProblem(lost, u"postgresql://h/m"_s).message.english();
        QVERIFY2(said.contains(u"(server closed the connection unexpectedly)"_s), qPrintable(said));
        const QSqlError refused(QString(), u"ERROR:  permission denied for table answer\n(42501)"_s,
            QSqlError::StatementError, u"42501"_s);
        QVERIFY(
            serverProblem(refused, {}).message.english().contains(u"permission denied for table answer"_s));
        QVERIFY(!serverProblem(refused, {}).message.english().contains(u"42501"_s));
    }

    void aSessionsShortNameMayBecomeAFilesName()
    {
        QCOMPARE(shortSessionName(u"/tmp/maths.2.pennybench"_s), u"maths.2"_s);
        QCOMPARE(shortSessionName(u"postgresql://h/m?session=../a"_s), u"..-a"_s);
        QCOMPARE(absoluteSessionName(u"postgresql://h/m?session=a"_s), u"postgresql://h/m?session=a"_s);
    }
};

PENNYBENCH_TEST(TestServerAddress)
#include "tst_serveraddress.moc"
