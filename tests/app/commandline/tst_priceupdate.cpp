#include "app/catalogue/catalogue.h"
#include "tests/support/programhome.h"
#include "tests/support/rawserver.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Models;
using namespace Qt::StringLiterals;

/// `pennybench models --update` against a copy of the published files on this machine.
class TestPriceUpdate : public QObject {
    Q_OBJECT

private slots:
    void init();

    void nothingIsFetchedWithoutAYes();
    void fetchesShowsAndKeepsTheOldPrices();
    void isUndone();
    void takesTheListOfOpenRouter();
    void aFileNeedsAYesOnlyForItsChanges();
    void printsTheChangesAsJson();
    void saysTheNotesInTheLanguageOfTheReader();
    void saysWhyNoFileCame();
    void aWrongFileChangesNothing();
    void saysWhatDoesNotGoTogether_data();
    void saysWhatDoesNotGoTogether();

private:
    Ran update(const QStringList &more) const
    {
        return m_home->run(QStringList{u"models"_s, u"--update"_s} + more);
    }
    QString own() const { return m_home->path(u"pennybench/catalogue.json"_s); }
    static QByteArray fileNamed(const QString &name);

    std::unique_ptr<ProgramHome> m_home;
    std::unique_ptr<RawServer> m_server;
    int m_status = 200;
};

QByteArray TestPriceUpdate::fileNamed(const QString &name)
{
    QFile file(QStringLiteral(PENNYBENCH_SOURCE "/tests/data/catalogue/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestPriceUpdate::init()
{
    m_home = std::make_unique<ProgramHome>(QStringLiteral(PENNYBENCH_PROGRAM));
    m_status = 200;
    m_server = std::make_unique<RawServer>([this](const RawRequest &request, QTcpSocket *socket) {
        socket->write(
            httpResponse(m_status, "application/json", fileNamed(QString::fromLatin1(request.path.mid(1)))));
    });
}

void TestPriceUpdate::nothingIsFetchedWithoutAYes()
{
    const Ran ran = update({u"--from"_s, m_server->url(u"/models-dev-openai.json"_s).toString()});
    QCOMPARE(ran.exitCode, 2);
    QVERIFY2(ran.err.contains(u"--yes"), qPrintable(ran.err));
    QCOMPARE(m_server->requests().size(), 0);
    QVERIFY(!QFile::exists(own()));
}

void TestPriceUpdate::fetchesShowsAndKeepsTheOldPrices()
{
    const Ran ran = update({u"--yes"_s, u"--from"_s, m_server->url(u"/models-dev-openai.json"_s).toString()});
    QVERIFY2(ran.exitCode == 0, qPrintable(ran.err));
    QCOMPARE(m_server->requests().size(), 1);
    QVERIFY2(ran.out.contains(u"openai/gpt-6-luna: price added: 0.2 in"), qPrintable(ran.out));
    const auto read = readCatalogueFile(own());
    QVERIFY2(read, read ? "" : qPrintable(read.error().describe()));
    const QList<PriceRow> &prices = read->model(u"openai/gpt-6-luna")->prices;
    const QList<PriceRow> &known = builtInCatalogue().model(u"openai/gpt-6-luna")->prices;
    QCOMPARE(prices.size(), known.size() + 1);
    QCOMPARE(prices.first().input, known.first().input);
    QVERIFY(prices.first().to.isValid());
    QCOMPARE(prices.last().from, prices.first().to);
    QCOMPARE(read->pricesChecked(u"openai/gpt-6-luna"_s), prices.last().from.toUTC().date());
}

void TestPriceUpdate::isUndone()
{
    QCOMPARE(
        update({u"--yes"_s, u"--from"_s, m_server->url(u"/models-dev-openai.json"_s).toString()}).exitCode,
        0);
    QCOMPARE(m_home->run({u"models"_s, u"--undo"_s}).exitCode, 0);
    QCOMPARE(*readCatalogueFile(own()), Catalogue());
}

void TestPriceUpdate::takesTheListOfOpenRouter()
{
    const Ran ran = update({u"--yes"_s, u"--from"_s, m_server->url(u"/openrouter-models.json"_s).toString()});
    QVERIFY2(ran.exitCode == 0, qPrintable(ran.err));
    QVERIFY2(ran.out.contains(u"openrouter/deepseek-r1: price added: 0.8 in, 0.2 cached, 3 out"),
        qPrintable(ran.out));
}

void TestPriceUpdate::aFileNeedsAYesOnlyForItsChanges()
{
    const QString file = m_home->write(u"mirror.json"_s, fileNamed(u"models-dev-openai.json"_s));
    const Ran looked = update({u"--from"_s, file});
    QCOMPARE(looked.exitCode, 0);
    QVERIFY2(looked.out.contains(u"price added") && looked.err.contains(u"--yes"), qPrintable(looked.err));
    QVERIFY(!QFile::exists(own()));
    QCOMPARE(update({u"--from"_s, file, u"--yes"_s}).exitCode, 0);
    QVERIFY(QFile::exists(own()));
}

void TestPriceUpdate::printsTheChangesAsJson()
{
    const Ran ran = update(
        {u"--yes"_s, u"--json"_s, u"--from"_s, m_server->url(u"/models-dev-openai.json"_s).toString()});
    const QJsonObject json = QJsonDocument::fromJson(ran.out.toUtf8()).object();
    QCOMPARE(json.value(u"applied"), QJsonValue(true));
    QCOMPARE(json.value(u"checked").toArray(), QJsonArray{u"openai/gpt-6-luna"_s});
}

void TestPriceUpdate::saysTheNotesInTheLanguageOfTheReader()
{
    const QString file = m_home->write(u"mirror.json"_s, fileNamed(u"models-dev-openai.json"_s));
    const Ran ran = m_home->run({u"models"_s, u"--language"_s, u"vi"_s, u"--import"_s, file});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY2(!ran.out.contains(u"price added") && ran.out.contains(u"0,02"), qPrintable(ran.out));
    QVERIFY2(!ran.err.contains(u"the catalogue keeps") && ran.err.contains(u"https://keys.evil.test/v1"),
        qPrintable(ran.err));
}

void TestPriceUpdate::saysWhyNoFileCame()
{
    m_status = 503;
    const Ran ran = update({u"--yes"_s, u"--from"_s, m_server->url(u"/models-dev-openai.json"_s).toString()});
    QCOMPARE(ran.exitCode, 1);
    QVERIFY2(ran.err.contains(u"HTTP 503"), qPrintable(ran.err));
    QVERIFY(!QFile::exists(own()));
}

void TestPriceUpdate::aWrongFileChangesNothing()
{
    const Ran ran = update({u"--yes"_s, u"--from"_s, m_server->url(u"/no-such-file"_s).toString()});
    QCOMPARE(ran.exitCode, 2);
    QVERIFY2(ran.err.contains(u"/no-such-file"), qPrintable(ran.err));
    QVERIFY(!QFile::exists(own()));
}

void TestPriceUpdate::saysWhatDoesNotGoTogether_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    QTest::newRow("a source without an update") << QStringList{u"--from"_s, u"models.dev"_s} << u"--update"_s;
    QTest::newRow("a yes to nothing") << QStringList{u"--yes"_s} << u"--update"_s;
    QTest::newRow("an import and an update")
        << QStringList{u"--update"_s, u"--import"_s, u"x.json"_s} << u"--from FILE"_s;
    QTest::newRow("an address with a key") << QStringList{u"--update"_s, u"--yes"_s, u"--from"_s,
        u"https://a.test/?key=1"_s} << u"contains a key"_s;
}

void TestPriceUpdate::saysWhatDoesNotGoTogether()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, words);
    const Ran ran = m_home->run(QStringList{u"models"_s} + arguments);
    QCOMPARE(ran.exitCode, 2);
    QVERIFY2(ran.err.contains(words), qPrintable(ran.err));
}

PENNYBENCH_TEST(TestPriceUpdate)
#include "tst_priceupdate.moc"
