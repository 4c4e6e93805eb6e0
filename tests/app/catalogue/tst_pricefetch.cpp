#include "app/catalogue/pricefetch.h"
#include "app/catalogue/pricesources.h"
#include "tests/support/rawserver.h"
#include "tests/support/testprogram.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Models;
using namespace Pennybench::Providers;
using namespace Qt::StringLiterals;

/// Fetching a file of prices over a real connection, and where it is fetched from.
class TestPriceFetch : public QObject {
    Q_OBJECT

private slots:
    void fetchesTheFileWithoutAnythingOfThePerson();
    void saysWhyNoFileCame_data();
    void saysWhyNoFileCame();
    void saysThatNothingListens();
    void givesUpOnAServerThatSendsNothing();
    void anOriginIsASourceAnAddressOrAFile_data();
    void anOriginIsASourceAnAddressOrAFile();
    void theAddressInTheSettingsHolds();
    void refusesAddressesWithAKey();
};

void TestPriceFetch::fetchesTheFileWithoutAnythingOfThePerson()
{
    RawServer server([](const RawRequest &, QTcpSocket *socket) {
        socket->write(httpResponse(200, "application/json", "[1, 2]"));
    });
    const auto transport = makeNetworkTransport();
    PriceFetch fetch(server.url(u"/data.json"_s), *transport);
    QSignalSpy fetched(&fetch, &PriceFetch::fetched);
    fetch.start();
    QVERIFY(fetched.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(fetched.size(), 1, 30'000);
    QCOMPARE(fetched.first().first().toByteArray(), QByteArray("[1, 2]"));
    QCOMPARE(server.requests().size(), 1);
    const RawRequest &request = server.requests().first();
    QCOMPARE(request.method, QByteArray("GET"));
    QCOMPARE(request.path, QByteArray("/data.json"));
    for (const char *header : {"authorization", "cookie", "x-api-key", "referer"})
        QVERIFY2(!request.headers.contains(header), header);
}

void TestPriceFetch::saysWhyNoFileCame_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("words");
    QTest::newRow("it is not there") << 404 << QByteArray() << u"HTTP 404"_s;
    QTest::newRow("it is elsewhere, and nothing is fetched from there")
        << 302 << QByteArray("https://name:secret@elsewhere.test/data.json")
        << u"https://elsewhere.test/data.json"_s;
    QTest::newRow("no content") << 204 << QByteArray() << u"HTTP 204"_s;
}

void TestPriceFetch::saysWhyNoFileCame()
{
    QFETCH(int, status);
    QFETCH(QByteArray, location);
    QFETCH(QString, words);
    RawServer server([&](const RawRequest &, QTcpSocket *socket) {
        QList<QByteArray> headers;
        if (!location.isEmpty())
            headers += "Location: " + location;
        socket->write(httpResponse(status, "text/html", {}, headers));
    });
    const auto transport = makeNetworkTransport();
    PriceFetch fetch(server.url(), *transport);
    QSignalSpy failed(&fetch, &PriceFetch::failed);
    fetch.start();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30'000);
    const QString said = failed.first().first().value<Problem>().describe();
    QVERIFY2(said.contains(words) && !said.contains(u"secret"), qPrintable(said));
}

void TestPriceFetch::saysThatNothingListens()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QUrl address(u"http://127.0.0.1:%1/data.json"_s.arg(closed.serverPort()));
    closed.close();
    const auto transport = makeNetworkTransport();
    PriceFetch fetch(address, *transport);
    QSignalSpy failed(&fetch, &PriceFetch::failed);
    fetch.start();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30'000);
    QVERIFY(failed.first().first().value<Problem>().describe().contains(u"Nothing answers at 127.0.0.1"));
}

void TestPriceFetch::givesUpOnAServerThatSendsNothing()
{
    RawServer server([](const RawRequest &, QTcpSocket *) {});
    const auto transport = makeNetworkTransport();
    PriceFetch fetch(server.url(), *transport, std::chrono::milliseconds(50));
    QSignalSpy failed(&fetch, &PriceFetch::failed);
    QSignalSpy fetched(&fetch, &PriceFetch::fetched);
    fetch.start();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30'000);
    QVERIFY(failed.first().first().value<Problem>().describe().contains(u"in time"));
    QVERIFY(fetched.isEmpty());
}

void TestPriceFetch::anOriginIsASourceAnAddressOrAFile_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("file");
    QTest::newRow("nothing is the usual source")
        << QString() << priceSources().first().usualAddress.toString() << QString();
    QTest::newRow("models.dev") << u"models.dev"_s << u"https://models.dev/api.json"_s << QString();
    QTest::newRow("OpenRouter") << u"openrouter"_s << u"https://openrouter.ai/api/v1/models"_s << QString();
    QTest::newRow("a mirror") << u"http://mirror.test/p.json"_s << u"http://mirror.test/p.json"_s
                              << QString();
    QTest::newRow("a file") << u"prices/data.json"_s << QString() << u"prices/data.json"_s;
}

void TestPriceFetch::anOriginIsASourceAnAddressOrAFile()
{
    QFETCH(QString, text);
    const QTemporaryDir folder;
    const QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    const auto origin = priceOriginFrom(text, settings);
    QVERIFY2(origin, origin ? "" : qPrintable(origin.error().describe()));
    QTEST(origin->address.toString(), "address");
    QTEST(origin->file, "file");
}

void TestPriceFetch::theAddressInTheSettingsHolds()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    settings.setValue(u"prices/address/genai-prices"_s, u"https://mirror.test/data.json"_s);
    QCOMPARE(priceOriginFrom({}, settings)->address, QUrl(u"https://mirror.test/data.json"_s));
    QCOMPARE(priceOriginFrom(u"models.dev"_s, settings)->address, QUrl(u"https://models.dev/api.json"_s));
    settings.setValue(u"prices/address/genai-prices"_s, u"file:///etc/passwd"_s);
    QVERIFY(!priceOriginFrom({}, settings));
}

void TestPriceFetch::refusesAddressesWithAKey()
{
    const QTemporaryDir folder;
    const QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    for (const QString &text :
        {u"https://me:secret@mirror.test/p.json"_s, u"https://mirror.test/p.json?token=1"_s,
            u"ftp://mirror.test/p.json"_s, u"http://169.254.169.254/p.json"_s})
        QVERIFY2(!priceOriginFrom(text, settings), qPrintable(text));
}

PENNYBENCH_TEST(TestPriceFetch)
#include "tst_pricefetch.moc"
