#include "tests/support/askonce.h"
#include "tests/support/environment.h"
#include "tests/support/testprogram.h"
#include "tests/support/tlsserver.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Pennybench;
using namespace Qt::StringLiterals;

/// The authorities that encrypted connections trust: the system's, or those of SSL_CERT_FILE and
/// SSL_CERT_DIR.
class TestAuthorities : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theServerIsTrustedOnlyIfItsAuthorityIs_data();
    void theServerIsTrustedOnlyIfItsAuthorityIs();

private:
    QTemporaryDir m_work;
};

void TestAuthorities::initTestCase()
{
    const QDir work(m_work.path());
    QVERIFY(work.mkdir(u"good"_s) && work.mkdir(u"other"_s) && work.mkdir(u"empty"_s));
    const QString tls = QStringLiteral(PENNYBENCH_SOURCE "/tests/data/tls/");
    QVERIFY(QFile::copy(tls + u"authority.pem"_s, work.filePath(u"good/a.pem"_s)));
    QVERIFY(QFile::copy(tls + u"selfsigned.pem"_s, work.filePath(u"other/b.pem"_s)));
    QFile words(work.filePath(u"words.pem"_s));
    QVERIFY(words.open(QIODevice::WriteOnly) && words.write("no certificate\n") > 0);
}

void TestAuthorities::theServerIsTrustedOnlyIfItsAuthorityIs_data()
{
    QTest::addColumn<QStringList>("file"); // below the folder of the test
    QTest::addColumn<QStringList>("folders");
    QTest::addColumn<QString>("problem"); // a part of the message; empty: the answer comes
    const auto row = [](const char *name, const QStringList &file, const QStringList &folders,
                         const QString &problem) { QTest::newRow(name) << file << folders << problem; };
    row("its file", {u"good/a.pem"_s}, {}, {});
    row("its folder", {}, {u"good"_s}, {});
    row("two folders", {}, {u"other"_s, u"good"_s}, {});
    row("file and folder", {u"other/b.pem"_s}, {u"good"_s}, {});
    row("the system alone", {}, {}, u"secure connection"_s);
    row("the file of another", {u"other/b.pem"_s}, {}, u"secure connection"_s);
    row("a file that is missing", {u"nowhere.pem"_s}, {}, u"nowhere.pem, which cannot be read: No such"_s);
    row("a file that is a folder", {u"good"_s}, {}, u"good, which cannot be read"_s);
    row("a file without a certificate", {u"words.pem"_s}, {},
        u"words.pem, which contains no PEM certificate"_s);
    row("a folder that is missing", {}, {u"nowhere"_s}, u"nowhere, which is not a readable folder"_s);
    row("a folder without a certificate", {}, {u"empty"_s}, u"empty, which contains no PEM certificate"_s);
}

void TestAuthorities::theServerIsTrustedOnlyIfItsAuthorityIs()
{
    QFETCH(QStringList, file);
    QFETCH(QStringList, folders);
    QFETCH(QString, problem);
    QStringList paths;
    for (const QString &folder : folders)
        paths += m_work.filePath(folder);
    const Environment one(
        "SSL_CERT_FILE", file.isEmpty() ? QByteArray() : m_work.filePath(file.first()).toUtf8());
    const Environment many("SSL_CERT_DIR", paths.join(u':').toUtf8());
    TlsServer server(u"good.pem"_s);
    const Outcome outcome = askOnce(endpointAt(server.url()));
    if (problem.isEmpty()) {
        QVERIFY2(outcome.finished, qPrintable(outcome.message()));
        return;
    }
    QCOMPARE(outcome.ending(), u"network"_s);
    QVERIFY2(outcome.message().contains(problem), qPrintable(outcome.message()));
    QVERIFY(!outcome.failed->error.retryable && !outcome.failed->error.maybeCharged);
    QCOMPARE(server.received(), QByteArray());
}

PENNYBENCH_TEST(TestAuthorities)
#include "tst_authorities.moc"
