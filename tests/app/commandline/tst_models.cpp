#include "app/catalogue/cataloguewriter.h"
#include "tests/support/rawserver.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Models;
using namespace Qt::StringLiterals;

namespace {

struct Outcome {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

/// `pennybench models` with a home of its own.
Outcome models(const QString &home, const QStringList &arguments, const QByteArray &key = {})
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
        environment.insert(QString::fromLatin1(name), home);
    environment.insert(u"MINE_KEY"_s, QString::fromUtf8(key));
    QProcess process;
    process.setProcessEnvironment(environment);
    QEventLoop waiting;
    QObject::connect(&process, &QProcess::finished, &waiting, &QEventLoop::quit);
    process.start(QStringLiteral(PENNYBENCH_PROGRAM), QStringList{u"models"_s} + arguments);
    waiting.exec();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        process.readAllStandardOutput(), process.readAllStandardError()};
}

QString written(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    file.open(QIODevice::WriteOnly);
    file.write(bytes);
    return path;
}

/// As models.dev would say that gpt-6-luna costs twice as much, and that OpenAI has moved.
const QString dearerPrices = QStringLiteral(PENNYBENCH_SOURCE "/tests/data/catalogue/models-dev-openai.json");

} // namespace

class TestModels : public QObject {
    Q_OBJECT

private slots:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void listsTheCatalogue();
    void listsOneProvider();
    void printsACatalogueThatCanBeReadAgain();
    void marksThePracticeModelsAsSimulated();
    void showsWhatAnImportWouldChangeAndChangesNothing();
    void showsAnImportAsJson();
    void appliesAnImportAndKeepsABackup();
    void saysThatThereIsNothingToUndo();
    void fetchesTheModelsOfAnAccount();
    void saysThatAKeyIsWrong();
    void findsTheServersOfThisMachine();
    void listsAServerThatStillLoads();
    void listsAServerThatWantsAKey();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();

private:
    QString catalogueFor(const RawServer &server);
    QString path(const QString &name) const { return m_home->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestModels::listsTheCatalogue()
{
    const Outcome outcome = models(m_home->path(), {});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.err, QByteArray());
    for (const char *text :
        {"openai/gpt-6-luna", "deepseek/r1", "retired 2026-07-24", "local-ollama/", "until 2026-12-01"})
        QVERIFY2(outcome.out.contains(text), text);
}

void TestModels::listsOneProvider()
{
    const Outcome outcome = models(m_home->path(), {u"--provider"_s, u"google"_s});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.out.contains("google/gemini-2.0-flash"));
    QVERIFY(!outcome.out.contains("openai/"));
}

void TestModels::printsACatalogueThatCanBeReadAgain()
{
    const Outcome outcome = models(m_home->path(), {u"--json"_s});
    QCOMPARE(outcome.exitCode, 0);
    const auto read = readCatalogue(outcome.out, u"printed"_s, Catalogue());
    QVERIFY2(read, read ? "" : qPrintable(read.error().describe()));
    for (const ModelEntry &model : builtInCatalogue().models())
        QCOMPARE(*read->model(model.id), model);
}

void TestModels::marksThePracticeModelsAsSimulated()
{
    const Outcome outcome = models(m_home->path(), {u"--provider"_s, u"practice"_s});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.out.count("simulated") >= 4);
    const auto json =
        QJsonDocument::fromJson(models(m_home->path(), {u"--provider"_s, u"practice"_s, u"--json"_s}).out);
    for (const QJsonValue &model : json.object().value(u"models").toArray())
        QVERIFY(model.toObject().value(u"simulated").toBool());
}

void TestModels::showsWhatAnImportWouldChangeAndChangesNothing()
{
    const Outcome outcome = models(m_home->path(), {u"--import"_s, dearerPrices});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(
        outcome.out.contains("openai/gpt-6-luna: price added: 0.2 in, 0.02 cached, 1 out per million tokens"),
        outcome.out.constData());
    QVERIFY2(outcome.out.contains("openai/gpt-6-luna: price ended: 0.1 in"), outcome.out.constData());
    QVERIFY(outcome.err.contains("https://keys.evil.test/v1; the catalogue keeps https://api.openai.com/v1"));
    QVERIFY(outcome.err.contains("--apply"));
    QVERIFY(!outcome.out.contains("gpt-7-luna"));
    QVERIFY(!QFile::exists(path(u"pennybench/catalogue.json"_s)));
}

void TestModels::showsAnImportAsJson()
{
    const Outcome outcome = models(m_home->path(), {u"--json"_s, u"--new"_s, u"--import"_s, dearerPrices});
    QCOMPARE(outcome.exitCode, 0);
    const QJsonObject json = QJsonDocument::fromJson(outcome.out).object();
    QCOMPARE(json.value(u"applied"), QJsonValue(false));
    QStringList kinds;
    for (const QJsonValue &change : json.value(u"changes").toArray())
        kinds += change.toObject().value(u"kind").toString();
    QCOMPARE(kinds, QStringList({u"price ended"_s, u"price added"_s, u"model added"_s, u"price added"_s}));
}

void TestModels::appliesAnImportAndKeepsABackup()
{
    const QString own = path(u"pennybench/catalogue.json"_s);
    Catalogue mine;
    ModelEntry entry = *builtInCatalogue().model(u"openai/gpt-4o");
    entry.name = u"My own name"_s;
    mine.put(entry);
    QVERIFY(!writeCatalogueFile(mine, own));
    const Outcome outcome = models(m_home->path(), {u"--apply"_s, u"--new"_s, u"--import"_s, dearerPrices});
    QCOMPARE(outcome.exitCode, 0);
    const auto read = readCatalogueFile(own);
    QVERIFY2(read, read ? "" : qPrintable(read.error().describe()));
    QCOMPARE(read->model(u"openai/gpt-4o")->name, u"My own name"_s);
    QCOMPARE(read->model(u"openai/gpt-7-luna")->name, u"GPT-7 Luna"_s);
    QVERIFY(read->providers().isEmpty());
    QCOMPARE(*readCatalogueFile(own + u".bak"_s), mine);
    QVERIFY(models(m_home->path(), {u"--provider"_s, u"openai"_s}).out.contains("openai/gpt-7-luna"));
    QVERIFY(models(m_home->path(), {u"--new"_s, u"--import"_s, dearerPrices})
                .err.contains("Nothing would change."));
    QCOMPARE(models(m_home->path(), {u"--undo"_s}).exitCode, 0);
    QCOMPARE(*readCatalogueFile(own), mine);
    QCOMPARE(models(m_home->path(), {u"--undo"_s}).exitCode, 0);
    QCOMPARE(*readCatalogueFile(own), *read);
}

void TestModels::saysThatThereIsNothingToUndo()
{
    const Outcome outcome = models(m_home->path(), {u"--undo"_s});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.err.contains("no change to undo"), outcome.err.constData());
}

QString TestModels::catalogueFor(const RawServer &server)
{
    Catalogue catalogue;
    ProviderEntry provider;
    provider.id = u"mine"_s;
    provider.name = u"Mine"_s;
    provider.keyEnv = u"MINE_KEY"_s;
    provider.baseUrl = server.url(u"/v1"_s);
    catalogue.put(provider);
    const QString file = path(u"mine.json"_s);
    writeCatalogueFile(catalogue, file);
    return file;
}

void TestModels::fetchesTheModelsOfAnAccount()
{
    RawServer server([](const RawRequest &request, QTcpSocket *socket) {
        const bool right = request.headers.value("authorization") == "Bearer sk-my-own-key";
        socket->write(right ? httpResponse(200, "application/json",
                          "{\"data\":[{\"id\":\"gpt-x\",\"shutdown_date\":\"2027-01-14\"}]}")
                            : httpResponse(401, "application/json", "{}"));
    });
    const Outcome outcome = models(
        m_home->path(), {u"--fetch"_s, u"mine"_s, u"--catalogue"_s, catalogueFor(server)}, "sk-my-own-key");
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QVERIFY2(outcome.out.contains("gpt-x") && outcome.out.contains("2027-01-14"), outcome.out.constData());
    const Outcome json = models(m_home->path(),
        {u"--json"_s, u"--fetch"_s, u"mine"_s, u"--catalogue"_s, path(u"mine.json"_s)}, "sk-my-own-key");
    QCOMPARE(QJsonDocument::fromJson(json.out).array().first().toObject().value(u"api_name").toString(),
        u"gpt-x"_s);
}

void TestModels::saysThatAKeyIsWrong()
{
    RawServer server([](const RawRequest &, QTcpSocket *socket) {
        socket->write(httpResponse(401, "application/json",
            "{\"error\":{\"message\":\"Incorrect API key provided: sk-wrong-key-1\"}}"));
    });
    const Outcome outcome = models(
        m_home->path(), {u"--fetch"_s, u"mine"_s, u"--catalogue"_s, catalogueFor(server)}, "sk-wrong-key-1");
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.err.contains("Incorrect API key") && !outcome.err.contains("sk-wrong-key-1"),
        outcome.err.constData());
}

void TestModels::findsTheServersOfThisMachine()
{
    RawServer server([](const RawRequest &request, QTcpSocket *socket) {
        QVERIFY(!request.headers.contains("authorization"));
        socket->write(httpResponse(200, "application/json", "{\"data\":[{\"id\":\"s1-32b\"}]}"));
    });
    const Outcome outcome = models(
        m_home->path(), {u"--local"_s, u"--json"_s, u"--catalogue"_s, catalogueFor(server)}, "sk-my-own-key");
    QCOMPARE(outcome.exitCode, 0);
    QStringList found;
    for (const QJsonValue &model : QJsonDocument::fromJson(outcome.out).array())
        found += model.toObject().value(u"provider").toString() + u' '
            + model.toObject().value(u"api_name").toString() + u' '
            + model.toObject().value(u"id").toString();
    QVERIFY2(found.contains(u"mine s1-32b mine/s1-32b"_s), outcome.out.constData());
}

void TestModels::listsAServerThatStillLoads()
{
    RawServer server([](const RawRequest &, QTcpSocket *socket) {
        socket->write(
            httpResponse(503, "application/json", R"({"error":{"code":503,"message":"Loading model"}})"));
    });
    const Outcome outcome =
        models(m_home->path(), {u"--local"_s, u"--catalogue"_s, catalogueFor(server)}, "sk-my-own-key");
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(outcome.out.contains("mine") && outcome.out.contains("loading"), outcome.out.constData());
    QVERIFY2(!outcome.err.contains("No model server"), outcome.err.constData());
}

void TestModels::listsAServerThatWantsAKey()
{
    RawServer server([](const RawRequest &, QTcpSocket *socket) {
        socket->write(httpResponse(401, "application/json", R"({"error":{"message":"Invalid API Key"}})"));
    });
    const Outcome outcome =
        models(m_home->path(), {u"--local"_s, u"--catalogue"_s, catalogueFor(server)}, "sk-my-own-key");
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(outcome.out.contains("mine") && outcome.out.contains("needs a key"), outcome.out.constData());
    QVERIFY2(outcome.err.contains("models --fetch mine"), outcome.err.constData());
    QVERIFY2(!outcome.err.contains("No model server"), outcome.err.constData());
}

void TestModels::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("a file that is not there")
        << QStringList{u"--import"_s, u"/missing.json"_s} << QByteArray("/missing.json");
    QTest::newRow("a device") << QStringList{u"--import"_s, u"/dev/zero"_s} << QByteArray("regular file");
    QTest::newRow("a catalogue with an unknown dialect")
        << QStringList{u"--catalogue"_s, u"BAD"_s} << QByteArray("providers[0].dialect");
    QTest::newRow("apply without a file") << QStringList{u"--apply"_s} << QByteArray("--import");
    QTest::newRow("an unknown provider") << QStringList{u"--provider"_s, u"nobody"_s} << QByteArray("nobody");
    QTest::newRow("fetching from nobody") << QStringList{u"--fetch"_s, u"nobody"_s} << QByteArray("nobody");
    QTest::newRow("a stray word") << QStringList{u"openai"_s} << QByteArray("--help");
    QTest::newRow("apply over somebody else's catalogue") << QStringList{u"--apply"_s, u"--import"_s, u"x"_s,
        u"--catalogue"_s, u"GOOD"_s} << QByteArray("does not go with");
}

void TestModels::saysWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, word);
    const QByteArray form = R"({"format": "pennybench-catalogue", "version": 1, "providers": [
        {"id": "p", "dialect": "%1", "base_url": "https://a.b"}]})";
    arguments.replaceInStrings(
        u"BAD"_s, written(path(u"bad.json"_s), QByteArray(form).replace("%1", "grpc")));
    arguments.replaceInStrings(
        u"GOOD"_s, written(path(u"good.json"_s), QByteArray(form).replace("%1", "openai")));
    const Outcome outcome = models(m_home->path(), arguments);
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(outcome.err.contains(word) && outcome.err.count('\n') == 1, outcome.err.constData());
}

PENNYBENCH_TEST(TestModels)
#include "tst_models.moc"
