#include "app/catalogue/cataloguewriter.h"
#include "app/store/sessionfile.h"
#include "app/suites/csvreader.h"
#include "tests/support/askonce.h"
#include "tests/support/onerow.h"
#include "tests/support/testprogram.h"
#include "tests/support/wires.h"

#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Models;
using namespace Pennybench::Providers;
using namespace Pennybench::Store;
using namespace Pennybench::Suites;
using namespace Qt::StringLiterals;

namespace {

using Row = QHash<QString, QString>;

struct Reported {
    int exitCode = -1;
    Row row; ///< the one answer, as the CSV report has it
    QString err;
};

QByteArray openAiUsage(const QByteArray &usage)
{
    return "data: {\"choices\":[],\"usage\":" + usage + "}\n\n";
}

/// The dialect's answer "Hi", with what it says about tokens and without.
QByteArray withUsage(const Wire &wire)
{
    QByteArray stream = wire.stream();
    switch (wire.dialect) {
    case Dialect::OpenAi:
        return stream.replace(wire.mark,
            openAiUsage(
                R"({"prompt_tokens":100,"completion_tokens":30,"prompt_tokens_details":{"cached_tokens":40},)"
                R"("completion_tokens_details":{"reasoning_tokens":20}})")
                + wire.mark);
    case Dialect::Gemini:
        return stream.replace("{\"finishReason\":\"STOP\"}]",
            R"({"finishReason":"STOP"}],"usageMetadata":{"promptTokenCount":100,"candidatesTokenCount":10,)"
            R"("thoughtsTokenCount":20,"cachedContentTokenCount":40})");
    case Dialect::Anthropic:
        return stream.replace("\"stop_reason\":\"end_turn\"}",
            R"("stop_reason":"end_turn"},"usage":{"input_tokens":60,"cache_read_input_tokens":40,)"
            R"("output_tokens":30,"output_tokens_details":{"thinking_tokens":20}})");
    case Dialect::Ollama:
        return stream.replace("\"done\":true", R"("done":true,"prompt_eval_count":100,"eval_count":30)");
    case Dialect::Completions: // no wire of these plays it
        break;
    }
    Q_UNREACHABLE();
}

/// Where a request says how long the answer may be.
int outputLimitOf(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    for (const QJsonValue &limit : {document[u"max_tokens"], document[u"max_completion_tokens"],
             document[u"generationConfig"][u"maxOutputTokens"], document[u"options"][u"num_predict"]}) {
        if (limit.isDouble())
            return limit.toInt();
    }
    return 0;
}

} // namespace

/// What a server says, as it ends in the report: the real program asks a raw loopback server.
class TestReportedAnswers : public QObject {
    Q_OBJECT

private slots:
    void init();
    void tokensAndCostAreReportedAsTheyCame_data();
    void tokensAndCostAreReportedAsTheyCame();
    void anEstimateIsMarkedAndItsCostIsExact_data();
    void anEstimateIsMarkedAndItsCostIsExact();
    void noMoreOutputIsAskedForThanTheModelGives_data();
    void noMoreOutputIsAskedForThanTheModelGives();
    void aModelThatAnswersInPlaceOfAnotherIsNamedAndCharged();
    void aRetiredModelSaysSoBeforeAnythingIsSent();
    void aNetworkThatIsNotThereSaysSo_data() { oneRow("no route"); }
    void aNetworkThatIsNotThereSaysSo();

private:
    Reported ask(const QStringList &arguments = {}, const QStringList &wrapper = {});
    void write(const QString &name, const QByteArray &content);
    QString path(const QString &name) const { return m_home->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_home;
    ProviderEntry m_provider;
    ModelEntry m_model;
    ModelEntry m_successor;
};

void TestReportedAnswers::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    write(u"suite.json"_s,
        R"({"format":"pennybench-suite","version":1,"id":"s","title":"S","licence":"CC0-1.0","prompts":[)"
        R"({"id":"p1","category":"math","language":"en","prompt":"What is 6 times 7?",)"
        R"("scorer":{"type":"number","expected":"42"}}]})");
    m_provider = {.id = u"p"_s, .name = u"P"_s};
    PriceRow price;
    price.input = Money::fromPicodollars(1'000'000);
    price.cachedInput = Money::fromPicodollars(100'000);
    price.output = Money::fromPicodollars(4'000'000);
    price.source = u"a page"_s;
    price.from = QDateTime(QDate(2025, 1, 20), QTime(0, 0), Qt::UTC);
    PriceRow dearer = price;
    dearer.input = price.input * 10;
    dearer.cachedInput = *price.cachedInput * 10;
    dearer.output = *price.output * 10;
    dearer.source = u"another page"_s;
    m_successor = {
        .id = u"p/m-2"_s, .provider = u"p"_s, .apiName = u"m-2"_s, .name = u"M 2"_s, .prices = {dearer}};
    m_model = {.id = u"p/m"_s, .provider = u"p"_s, .apiName = u"m"_s, .name = u"M"_s, .prices = {price}};
}

void TestReportedAnswers::write(const QString &name, const QByteArray &content)
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

Reported TestReportedAnswers::ask(const QStringList &arguments, const QStringList &wrapper)
{
    Catalogue catalogue;
    catalogue.put(m_provider);
    catalogue.put(m_model);
    catalogue.put(m_successor);
    writeCatalogueFile(catalogue, path(u"c.json"_s));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
        environment.insert(QLatin1String(name), m_home->path());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    QEventLoop loop;
    connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    const QStringList words = wrapper
        + QStringList{QStringLiteral(PENNYBENCH_PROGRAM), u"run"_s, u"--catalogue"_s, path(u"c.json"_s),
            u"--model"_s, u"p/m"_s, u"--suite"_s, path(u"suite.json"_s), u"--retries"_s, u"0"_s,
            u"--session"_s, path(u"s.pennybench"_s), u"--csv"_s, u"-"_s}
        + arguments;
    process.start(words.first(), words.mid(1));
    if (process.state() != QProcess::NotRunning)
        loop.exec();
    Reported ran{process.exitCode(), {}, QString::fromUtf8(process.readAllStandardError())};
    const QString table = QString::fromUtf8(process.readAllStandardOutput());
    CsvReader reader(table, u',');
    const auto names = reader.next();
    const auto cells = reader.next();
    for (qsizetype i = 0; names && cells && i < names->cells.size(); ++i)
        ran.row.insert(names->cells.at(i), cells->cells.value(i));
    return ran;
}

void TestReportedAnswers::tokensAndCostAreReportedAsTheyCame_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QByteArray>("response");
    QTest::addColumn<bool>("priced");
    QTest::addColumn<Row>("row");
    const auto add = [](const char *name, const Wire &wire, const QByteArray &stream, bool priced,
                         const Row &row) {
        QTest::addRow("%s: %s", wire.name, name) << wire.dialect << wire.head() + stream << priced << row;
    };
    const auto tokens = [](const QString &prompt, const QString &cached, const QString &completion,
                            const QString &reasoning) {
        return Row{{u"prompt_tokens"_s, prompt}, {u"cached_tokens"_s, cached},
            {u"completion_tokens"_s, completion}, {u"reasoning_tokens"_s, reasoning}};
    };
    for (const Wire &wire : wires()) {
        const bool isOllama = wire.dialect == Dialect::Ollama;
        Row all = isOllama ? tokens(u"100"_s, {}, u"30"_s, {}) : tokens(u"100"_s, u"40"_s, u"30"_s, u"20"_s);
        all.insert(u"tokens_from"_s, u"provider"_s);
        all.insert(u"cost_usd"_s, isOllama ? u"0.00022"_s : u"0.000184"_s);
        all.insert(u"price_source"_s, u"a page"_s);
        all.insert(u"price_from"_s, u"2025-01-20T00:00:00.000Z"_s);
        add("all that it can say", wire, withUsage(wire), true, all);
        all.insert(u"cost_usd"_s, {});
        all.insert(u"price_source"_s, {});
        all.insert(u"price_from"_s, {});
        add("all that it can say, of a model without a price", wire, withUsage(wire), false, all);
    }
    const Wire &wire = wireOf(Dialect::OpenAi);
    const QByteArray begun = wire.piece + wire.last;
    Row charged = tokens(u"100"_s, {}, u"30"_s, {});
    charged.insert({{u"tokens_from"_s, u"provider"_s}, {u"cost_usd"_s, u"0.0000123"_s},
        {u"price_source"_s, u"charged by the provider"_s}});
    add("its own charge", wire,
        begun + openAiUsage(R"({"prompt_tokens":100,"completion_tokens":30,"cost":0.0000123})") + wire.mark,
        true, charged);
    Row outputOnly = tokens({}, {}, u"30"_s, {});
    outputOnly.remove(u"prompt_tokens"_s);
    outputOnly.insert({{u"tokens_from"_s, u"estimate"_s}, {u"cost_usd"_s, u"0.000125"_s}});
    add("nothing about the prompt, which is estimated", wire,
        begun + openAiUsage(R"({"completion_tokens":30})") + wire.mark, true, outputOnly);
}

void TestReportedAnswers::tokensAndCostAreReportedAsTheyCame()
{
    QFETCH(Dialect, dialect);
    QFETCH(QByteArray, response);
    QFETCH(bool, priced);
    QFETCH(Row, row);
    RawServer server([&](const RawRequest &, QTcpSocket *socket) { sends(response)(socket); });
    m_provider.dialect = dialect;
    m_provider.baseUrl = server.url(u"/v1"_s);
    if (!priced)
        m_model.prices.clear();
    const Reported ran = ask();
    QVERIFY2(ran.exitCode == 0, qPrintable(ran.err));
    for (auto cell = row.cbegin(); cell != row.cend(); ++cell)
        QVERIFY2(ran.row.value(cell.key()) == cell.value(),
            qPrintable(cell.key() + u": "_s + ran.row.value(cell.key())));
}

void TestReportedAnswers::anEstimateIsMarkedAndItsCostIsExact_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QByteArray>("response");
    QTest::addColumn<bool>("stream");
    QTest::addColumn<QString>("status");
    for (const Wire &wire : wires()) {
        const QByteArray begun = wire.before + wire.pieceOf("The answer is 42.");
        QTest::addRow("%s: 24 no usage in a stream", wire.name)
            << wire.dialect << wire.head() + begun + wire.last + wire.mark << true << u"ok"_s;
        QTest::addRow("%s: 24 no usage in a body", wire.name)
            << wire.dialect << httpResponse(200, "application/json", wire.body) << false << u"ok"_s;
        QTest::addRow("%s: 24 broken off before the usage", wire.name)
            << wire.dialect << wire.head() + begun << true << u"error"_s;
    }
    const Wire &wire = wireOf(Dialect::OpenAi);
    QTest::addRow("openai: usage that is null")
        << wire.dialect << wire.head() + wire.piece + wire.last + openAiUsage("null") + wire.mark << true
        << u"ok"_s;
    QTest::addRow("openai: usage that is empty")
        << wire.dialect << wire.head() + wire.piece + wire.last + openAiUsage("{}") + wire.mark << true
        << u"ok"_s;
}

void TestReportedAnswers::anEstimateIsMarkedAndItsCostIsExact()
{
    QFETCH(Dialect, dialect);
    QFETCH(QByteArray, response);
    QFETCH(bool, stream);
    RawServer server([&](const RawRequest &, QTcpSocket *socket) { sends(response)(socket); });
    m_provider.dialect = dialect;
    m_provider.baseUrl = server.url(u"/v1"_s);
    m_provider.stream = stream;
    const Reported ran = ask();
    QTEST(ran.row.value(u"status"_s), "status");
    QCOMPARE(ran.row.value(u"tokens_from"_s), u"estimate"_s);
    const qint64 prompt = ran.row.value(u"prompt_tokens"_s).toLongLong();
    const qint64 completion = ran.row.value(u"completion_tokens"_s).toLongLong();
    QVERIFY(prompt > 0 && completion > 0);
    QCOMPARE(ran.row.value(u"cost_usd"_s),
        Money::fromPicodollars(prompt * 1'000'000 + completion * 4'000'000).toDecimal());
    const auto session = readSession(path(u"s.pennybench"_s));
    QVERIFY(session);
    QVERIFY(session->answers.first().usage.estimated);
    QVERIFY(session->answers.first().cost->estimated);
}

void TestReportedAnswers::noMoreOutputIsAskedForThanTheModelGives_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<int>("usual");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("limit"); // 0: none is sent
    const QStringList none;
    const QStringList much{u"--max-tokens"_s, u"100000"_s};
    const QStringList little{u"--max-tokens"_s, u"300"_s};
    for (const Wire &wire : wires()) {
        QTest::addRow("%s: more than the model gives", wire.name) << wire.dialect << 0 << much << 2048;
        QTest::addRow("%s: less", wire.name) << wire.dialect << 0 << little << 300;
        QTest::addRow("%s: the catalogue's usual limit is more", wire.name)
            << wire.dialect << 16'384 << none << 2048;
        QTest::addRow("%s: the catalogue's usual limit is less", wire.name)
            << wire.dialect << 1000 << none << 1000;
        QTest::addRow("%s: no limit at all", wire.name)
            << wire.dialect << 0 << none << (wire.dialect == Dialect::Anthropic ? 2048 : 0);
        QTest::addRow("%s: a budget", wire.name)
            << wire.dialect << 16'384 << QStringList{u"--budget"_s, u"1"_s} << 2048;
    }
}

void TestReportedAnswers::noMoreOutputIsAskedForThanTheModelGives()
{
    QFETCH(Dialect, dialect);
    QFETCH(int, usual);
    QFETCH(QStringList, arguments);
    QFETCH(int, limit);
    const Wire &wire = wireOf(dialect);
    RawServer server(
        [&](const RawRequest &, QTcpSocket *socket) { sends(wire.head() + wire.stream())(socket); });
    m_provider.dialect = dialect;
    m_provider.baseUrl = server.url(u"/v1"_s);
    m_model.maxOutput = 2048;
    m_model.rules.usualMaxTokens = usual;
    const Reported ran = ask(arguments);
    QVERIFY2(ran.exitCode == 0, qPrintable(ran.err));
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(outputLimitOf(server.requests().first().body), limit);
    if (limit > 0 && dialect != Dialect::Anthropic)
        QCOMPARE(ran.row.value(u"max_tokens"_s), QString::number(limit));
}

void TestReportedAnswers::aModelThatAnswersInPlaceOfAnotherIsNamedAndCharged()
{
    const Wire &wire = wireOf(Dialect::OpenAi);
    const QByteArray response = wire.head() + withUsage(wire).replace("\"model\":\"m\"", "\"model\":\"m-2\"");
    RawServer server([&](const RawRequest &, QTcpSocket *socket) { sends(response)(socket); });
    m_provider.baseUrl = server.url(u"/v1"_s);
    const Reported ran = ask();
    QCOMPARE(ran.row.value(u"model"_s), u"p/m"_s);
    QCOMPARE(ran.row.value(u"requested_model"_s), u"m"_s);
    QCOMPARE(ran.row.value(u"served_model"_s), u"m-2"_s);
    QCOMPARE(ran.row.value(u"cost_usd"_s), u"0.00184"_s);
    QCOMPARE(ran.row.value(u"price_source"_s), u"another page"_s);
}

void TestReportedAnswers::aRetiredModelSaysSoBeforeAnythingIsSent()
{
    const Wire &wire = wireOf(Dialect::OpenAi);
    RawServer server(
        [&](const RawRequest &, QTcpSocket *socket) { sends(wire.head() + wire.stream())(socket); });
    m_provider.baseUrl = server.url(u"/v1"_s);
    m_model.retired = QDate(2026, 7, 24);
    m_model.successor = u"openai/gpt-6-luna"_s;
    const QString notice =
        u"M was retired on 2026-07-24 and may no longer answer; its successor is GPT-6 Luna (openai/gpt-6-luna)."_s;
    const Reported before = ask({u"--dry-run"_s});
    QVERIFY2(before.err.contains(notice), qPrintable(before.err));
    QCOMPARE(server.requests().size(), 0);
    const Reported ran = ask();
    QVERIFY2(ran.err.section(u'\n', 0, 0).contains(notice), qPrintable(ran.err));
    QCOMPARE(server.requests().size(), 1);
}

void TestReportedAnswers::aNetworkThatIsNotThereSaysSo()
{
    // A network of its own, in which not even the loopback is up: no route leads anywhere.
    const QStringList alone{u"unshare"_s, u"--user"_s, u"--map-root-user"_s, u"--net"_s};
    if (QProcess::execute(alone.first(), alone.mid(1) + QStringList{u"true"_s}) != 0)
        QSKIP("this machine allows no network namespaces");
    m_provider.baseUrl = QUrl(u"http://127.0.0.1:9/v1"_s);
    const Reported ran = ask({}, alone);
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.row.value(u"error_kind"_s), u"network"_s);
    QCOMPARE(ran.row.value(u"maybe_charged_twice"_s), u"false"_s);
    const QString reason = ran.row.value(u"reason"_s);
    QVERIFY2(reason.startsWith(u"127.0.0.1:9 cannot be reached") && reason.contains(u"network"),
        qPrintable(reason));
}

PENNYBENCH_TEST(TestReportedAnswers)
#include "tst_reportedanswers.moc"
