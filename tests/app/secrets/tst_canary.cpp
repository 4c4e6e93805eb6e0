#include "app/catalogue/cataloguewriter.h"
#include "tests/support/rawserver.h"
#include "tests/support/testprogram.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Models;
using namespace Pennybench::Providers;
using namespace Qt::StringLiterals;

namespace {

/// What a server does with the key that it was given.
struct Leak {
    QString provider;
    Dialect dialect;
    std::function<QByteArray(const QByteArray &key)> response;
};

QByteArray stream(const QByteArray &body)
{
    return httpResponse(200, "text/event-stream", body);
}

QByteArray chunk(const QByteArray &model, const QByteArray &text)
{
    return "data: {\"model\":\"" + model + "\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" + text
        + "\"}}]}\n\n";
}

QByteArray answerInPieces(const QByteArray &key)
{
    QByteArray body = chunk(key, "Your key is ");
    for (const char c : key)
        body += chunk(key, QByteArray(1, c));
    return stream(body
        + "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n");
}

QByteArray errorWith(int status, const QByteArray &key)
{
    return httpResponse(status, "application/json",
        "{\"type\":\"error\",\"error\":{\"message\":\"Bad key " + key + ", in base64 " + key.toBase64()
            + ", encoded " + key.toPercentEncoding() + "\",\"type\":\"authentication_error\",\"code\":\""
            + key + "\",\"status\":\"UNAUTHENTICATED\"}}");
}

QList<Leak> leaks()
{
    return {
        {u"refuses"_s, Dialect::OpenAi, [](const QByteArray &key) { return errorWith(401, key); }},
        {u"answers"_s, Dialect::OpenAi, answerInPieces},
        {u"base64"_s, Dialect::OpenAi,
            [](const QByteArray &key) {
                return stream(chunk("m", key.toBase64() + " and " + key.toPercentEncoding())
                    + "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\ndata: "
                      "[DONE]\n\n");
            }},
        {u"portal"_s, Dialect::OpenAi,
            [](const QByteArray &key) {
                return httpResponse(
                    200, "text/html", "<html><title>" + key + "</title><body>" + key + "</body></html>");
            }},
        {u"redirects"_s, Dialect::OpenAi,
            [](const QByteArray &key) {
                return httpResponse(307, "text/plain", "",
                    {"Location: https://elsewhere.example/?key=" + key.toPercentEncoding()});
            }},
        {u"midstream"_s, Dialect::OpenAi,
            [](const QByteArray &key) {
                return stream(chunk("m", "so") + "data: {\"error\":{\"message\":\"" + key + "\"}}\n\n");
            }},
        {u"gemini"_s, Dialect::Gemini, [](const QByteArray &key) { return errorWith(400, key); }},
        {u"anthropic"_s, Dialect::Anthropic, [](const QByteArray &key) { return errorWith(401, key); }},
        {u"ollama"_s, Dialect::Ollama,
            [](const QByteArray &key) {
                return httpResponse(500, "application/json", "{\"error\":\"" + key + "\"}");
            }},
    };
}

/// Distinct, and with characters that change when they are URL-encoded.
QByteArray canaryFor(const QString &provider)
{
    return "sk-CANARY/" + provider.toUtf8() + "+0123456789abcdef=";
}

/// What would give the key away, in the plain and in the encoded forms.
QList<QByteArray> tracesOf(const QByteArray &key)
{
    return {key, key.toPercentEncoding(), key.toHex(), key.toBase64().chopped(4),
        ("x" + key).toBase64().mid(3).chopped(4), ("xx" + key).toBase64().mid(4).chopped(4),
        "0123456789abcdef"};
}

} // namespace

/// Every provider gets a key of its own, and every server gives it back in another way. None of them may be
/// found in anything that the program writes, shows or is started with.
class TestCanary : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theSearchFindsAPlantedKey();
    void everyServerWasGivenItsKey();
    void noSinkHoldsAKey_data();
    void noSinkHoldsAKey();
    void aKeyOfAnotherOriginStaysHere();

private:
    QByteArray run(const QStringList &arguments, QByteArray *err = nullptr);
    void addSink(const QString &name, const QByteArray &bytes) { m_sinks += {name, bytes}; }
    void collectFiles();
    QStringList leaksIn(const QByteArray &bytes) const;
    QString path(const QString &name) const { return m_home.filePath(name); }
    Catalogue catalogue() const;
    QProcessEnvironment environment() const;

    QTemporaryDir m_home;
    std::unique_ptr<RawServer> m_server;
    QList<std::pair<QString, QByteArray>> m_sinks;
    QByteArray m_commandLine; ///< of the program while it asks, as `ps` shows it
    qint64 m_pid = 0;
};

Catalogue TestCanary::catalogue() const
{
    Catalogue catalogue;
    for (const Leak &leak : leaks()) {
        ProviderEntry provider;
        provider.id = leak.provider;
        provider.name = leak.provider;
        provider.dialect = leak.dialect;
        provider.baseUrl = m_server->url(u'/' + leak.provider);
        provider.keyEnv = u"CANARY_"_s + leak.provider.toUpper();
        catalogue.put(provider);
        ModelEntry model;
        model.id = leak.provider + u"/m"_s;
        model.provider = leak.provider;
        model.apiName = u"m"_s;
        model.name = leak.provider;
        catalogue.put(model);
    }
    return catalogue;
}

QProcessEnvironment TestCanary::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
        environment.insert(QString::fromLatin1(name), m_home.path());
    environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    environment.insert(u"QT_FORCE_STDERR_LOGGING"_s, u"1"_s);
    for (const Leak &leak : leaks())
        environment.insert(
            u"CANARY_"_s + leak.provider.toUpper(), QString::fromUtf8(canaryFor(leak.provider)));
    environment.insert(u"OPENAI_API_KEY"_s, QString::fromUtf8(canaryFor(u"stolen"_s)));
    return environment;
}

QByteArray TestCanary::run(const QStringList &arguments, QByteArray *err)
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.setWorkingDirectory(m_home.path());
    process.start(QStringLiteral(PENNYBENCH_PROGRAM), arguments);
    m_pid = process.processId();
    QElapsedTimer clock;
    clock.start();
    while (process.state() != QProcess::NotRunning && clock.elapsed() < 60'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 100);
    const QByteArray errors = process.readAllStandardError();
    addSink(u"standard error of "_s + arguments.first() + u' ' + arguments.value(1), errors);
    if (err)
        *err = errors;
    const QByteArray out = process.readAllStandardOutput();
    addSink(u"standard output of "_s + arguments.first() + u' ' + arguments.value(1), out);
    return out;
}

void TestCanary::initTestCase()
{
    m_server = std::make_unique<RawServer>([this](const RawRequest &request, QTcpSocket *socket) {
        QFile commandLine(u"/proc/%1/cmdline"_s.arg(m_pid));
        if (commandLine.open(QIODevice::ReadOnly))
            m_commandLine += commandLine.readAll();
        for (const Leak &leak : leaks()) {
            if (request.path.startsWith('/' + leak.provider.toUtf8() + '/'))
                socket->write(leak.response(canaryFor(leak.provider)));
        }
    });
    QVERIFY(!writeCatalogueFile(catalogue(), path(u"mine.json"_s)));
    QStringList arguments{u"run"_s, u"--catalogue"_s, path(u"mine.json"_s), u"--suite"_s, u"math"_s,
        u"--limit"_s, u"1"_s, u"--retries"_s, u"0"_s, u"--timeout"_s, u"20"_s, u"--session"_s,
        path(u"s.pennybench"_s)};
    for (const Leak &leak : leaks())
        arguments << u"--model"_s << leak.provider + u"/m"_s;
    const QStringList reports{u"--csv"_s, u"--jsonl"_s, u"--xlsx"_s, u"--html"_s, u"--pdf"_s, u"--chart"_s};
    const QStringList endings{u"csv"_s, u"jsonl"_s, u"xlsx"_s, u"html"_s, u"pdf"_s, u"svg"_s};
    for (qsizetype i = 0; i < reports.size(); ++i)
        arguments << reports.at(i) << path(u"report."_s + endings.at(i));
    run(arguments);
    run({u"export"_s, path(u"s.pennybench"_s), u"--jsonl"_s, u"-"_s});
    run({u"export"_s, path(u"s.pennybench"_s), u"--csv"_s, u"-"_s});
    run({u"compare"_s, path(u"s.pennybench"_s), u"--json"_s});
    run({u"score"_s, path(u"s.pennybench"_s)});
    run({u"models"_s, u"--json"_s, u"--catalogue"_s, path(u"mine.json"_s)});
    run({u"models"_s, u"--new"_s, u"--apply"_s, u"--import"_s,
        QStringLiteral(PENNYBENCH_SOURCE "/tests/data/catalogue/models-dev-openai.json")});
    run({u"run"_s, u"--dry-run"_s, u"--catalogue"_s, path(u"mine.json"_s), u"--model"_s, u"answers/m"_s});
    addSink(u"the command line"_s, m_commandLine);
    collectFiles();
}

void TestCanary::collectFiles()
{
    QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        addSink(QDir(m_home.path()).relativeFilePath(file.fileName()), file.readAll());
    }
    QProcess unpack;
    unpack.start(u"python3"_s,
        {u"-c"_s,
            u"import sys,zipfile\nz=zipfile.ZipFile(sys.argv[1])\nfor n in z.namelist(): sys.stdout.buffer.write(z.read(n))"_s,
            path(u"report.xlsx"_s)});
    QVERIFY(unpack.waitForFinished());
    QVERIFY(unpack.exitCode() == 0);
    addSink(u"the workbook, unpacked"_s, unpack.readAllStandardOutput());
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        return;
    QProcess text;
    text.start(u"pdftotext"_s, {path(u"report.pdf"_s), u"-"_s});
    QVERIFY(text.waitForFinished());
    addSink(u"the text of the PDF"_s, text.readAllStandardOutput());
}

QStringList TestCanary::leaksIn(const QByteArray &bytes) const
{
    QStringList found;
    for (const Leak &leak : leaks()) {
        for (const QByteArray &trace : tracesOf(canaryFor(leak.provider))) {
            if (bytes.contains(trace))
                found += leak.provider + u": "_s + QString::fromUtf8(trace);
        }
    }
    return found;
}

void TestCanary::theSearchFindsAPlantedKey()
{
    const QByteArray key = canaryFor(u"answers"_s);
    for (int offset = 0; offset < 4; ++offset)
        QVERIFY2(!leaksIn((QByteArray(offset, 'x') + key).toBase64()).isEmpty(),
            qPrintable(QString::number(offset)));
    QVERIFY(!leaksIn("<a href='?k=" + key.toPercentEncoding() + "'>").isEmpty());
    QVERIFY(leaksIn("[key]").isEmpty());
}

void TestCanary::everyServerWasGivenItsKey()
{
    for (const Leak &leak : leaks()) {
        const bool given = std::ranges::any_of(m_server->requests(), [&leak](const RawRequest &request) {
            const QByteArray header = request.headers.value("authorization")
                + request.headers.value("x-goog-api-key") + request.headers.value("x-api-key");
            return request.path.startsWith('/' + leak.provider.toUtf8() + '/')
                && header.contains(canaryFor(leak.provider));
        });
        QVERIFY2(given, qPrintable(leak.provider));
        for (const RawRequest &request : m_server->requests())
            QVERIFY2(!request.path.contains("CANARY") && !request.body.contains("CANARY"),
                request.path.constData());
    }
}

void TestCanary::noSinkHoldsAKey_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const auto &[name, bytes] : std::as_const(m_sinks)) {
        if (!bytes.isEmpty())
            QTest::newRow(qPrintable(name)) << bytes;
    }
}

void TestCanary::noSinkHoldsAKey()
{
    QFETCH(QByteArray, bytes);
    const QStringList found = leaksIn(bytes);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    const auto notEmpty =
        std::ranges::count_if(m_sinks, [](const auto &sink) { return !sink.second.isEmpty(); });
    QVERIFY2(notEmpty >= 20, qPrintable(QString::number(notEmpty)));
}

void TestCanary::aKeyOfAnotherOriginStaysHere()
{
    Catalogue thief;
    ProviderEntry provider;
    provider.id = u"thief"_s;
    provider.name = u"Thief"_s;
    provider.baseUrl = QUrl(u"https://thief.invalid/v1"_s);
    provider.keyEnv = u"OPENAI_API_KEY"_s;
    thief.put(provider);
    ModelEntry model;
    model.id = u"thief/m"_s;
    model.provider = u"thief"_s;
    model.apiName = u"m"_s;
    model.name = u"m"_s;
    thief.put(model);
    QVERIFY(!writeCatalogueFile(thief, path(u"thief.json"_s)));
    QByteArray err;
    run({u"run"_s, u"--catalogue"_s, path(u"thief.json"_s), u"--model"_s, u"thief/m"_s, u"--suite"_s,
            u"math"_s, u"--limit"_s, u"1"_s},
        &err);
    QVERIFY2(err.contains("api.openai.com") && err.contains("key_env") && !err.contains("CANARY"),
        err.constData());
}

PENNYBENCH_TEST(TestCanary)
#include "tst_canary.moc"
