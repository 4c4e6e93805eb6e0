#include "providers/chatclients.h"
#include "providers/transport/httptransport.h"
#include "tests/support/rawserver.h"
#include "tests/support/shareddata.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace Pennybench;

namespace {

/// One row of INDEX.tsv by the names of its header.
using Row = QHash<QString, QString>;

QList<Row> indexRows(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList names = lines.first().split(u'\t');
    QList<Row> rows;
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u'\t');
        Row row;
        for (qsizetype i = 0; i < names.size(); ++i)
            row.insert(names.at(i), cells.value(i));
        rows += row;
    }
    return rows;
}

enum class Delivery { Whole, ByteByByte, RandomCuts };

/// Writes the bytes in pieces, one a turn of the event loop.
void deliver(QTcpSocket *socket, const QByteArray &bytes, Delivery delivery, quint32 seed)
{
    if (delivery == Delivery::Whole) {
        socket->write(bytes);
        return;
    }
    auto *timer = new QTimer(socket);
    auto at = std::make_shared<qsizetype>(0);
    auto random = std::make_shared<QRandomGenerator>(seed);
    QObject::connect(timer, &QTimer::timeout, socket, [=] {
        // Many small writes with a flush each, so that the reader sees small pieces.
        for (int i = 0; i < 400 && *at < bytes.size(); ++i) {
            const qsizetype length = delivery == Delivery::ByteByByte ? 1 : 1 + random->bounded(97);
            socket->write(bytes.mid(*at, length));
            socket->flush();
            *at += length;
        }
        if (*at >= bytes.size())
            timer->deleteLater();
    });
    timer->start(0);
}

struct Outcome {
    QString text;
    QString reasoning;
    TokenUsage usage;
    std::optional<Finished> finished;
    std::optional<Failed> failed;
    int endings = 0;
    int afterEnding = 0;
};

QString sha256(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

std::optional<qint64> number(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text.toLongLong());
}

std::optional<Dialect> dialectOf(const Row &row)
{
    const QString format = row.value(QStringLiteral("format"));
    if (format.startsWith(u"openai-chat"))
        return Dialect::OpenAi;
    if (format.startsWith(u"gemini"))
        return Dialect::Gemini;
    if (format.startsWith(u"anthropic"))
        return Dialect::Anthropic;
    if (format.startsWith(u"ollama"))
        return Dialect::Ollama;
    if (format != u"error-json")
        return std::nullopt;
    const QString provider = row.value(QStringLiteral("provider"));
    if (provider == u"gemini")
        return Dialect::Gemini;
    if (provider == u"anthropic")
        return Dialect::Anthropic;
    return provider == u"ollama" ? Dialect::Ollama : Dialect::OpenAi;
}

/// Billed output: providers that count reasoning beside the answer's tokens show it in their total.
std::optional<qint64> billedOutput(const Row &row)
{
    const auto completion = number(row.value(QStringLiteral("completion_tokens")));
    const auto reasoning = number(row.value(QStringLiteral("reasoning_tokens")));
    const auto prompt = number(row.value(QStringLiteral("prompt_tokens")));
    const auto total = number(row.value(QStringLiteral("total_tokens")));
    if (reasoning && *reasoning > 0 && total && prompt
        && *total == *prompt + completion.value_or(0) + *reasoning)
        return completion.value_or(0) + *reasoning;
    return completion;
}

bool leavesThinkingInText(const Row &row)
{
    return row.value(QStringLiteral("notes")).contains(u"<think>");
}

} // namespace

/// Every recorded response, served by a raw loopback server, read through the real client.
class TestRecordings : public QObject {
    Q_OBJECT

private slots:
    void isReadAsItsIndexSays_data();
    void isReadAsItsIndexSays();

private:
    static Outcome ask(const Row &row, const QByteArray &body, Dialect dialect, Delivery delivery);
    static void checkAnswer(const Row &row, const Outcome &outcome);
    static void checkFailure(const Row &row, const Outcome &outcome);
};

void TestRecordings::isReadAsItsIndexSays_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("delivery");

    SHARED_DATA_OR_SKIP(index, QStringLiteral("wire/INDEX.tsv"));
    for (const Row &row : indexRows(index)) {
        if (!dialectOf(row))
            continue;
        const QString file = row.value(QStringLiteral("file"));
        QTest::addRow("%s, whole", qPrintable(file)) << file << static_cast<int>(Delivery::Whole);
        QTest::addRow("%s, byte by byte", qPrintable(file)) << file << static_cast<int>(Delivery::ByteByByte);
        QTest::addRow("%s, random cuts", qPrintable(file)) << file << static_cast<int>(Delivery::RandomCuts);
    }
}

Outcome TestRecordings::ask(const Row &row, const QByteArray &body, Dialect dialect, Delivery delivery)
{
    const int status = std::max(200, row.value(QStringLiteral("http_status")).toInt());
    const QByteArray type = row.value(QStringLiteral("content_type")).toLatin1();
    RawServer server([&](const RawRequest &, QTcpSocket *socket) {
        deliver(socket, httpResponse(status, type.isEmpty() ? "application/json" : type, body), delivery,
            static_cast<quint32>(qHash(row.value(QStringLiteral("file")))));
    });
    Endpoint endpoint;
    endpoint.providerName = QStringLiteral("Recorded");
    endpoint.dialect = dialect;
    endpoint.baseUrl = server.url(QStringLiteral("/v1"));
    endpoint.key = "sk-recorded";
    const auto transport = makeNetworkTransport();
    const auto client = makeChatClient(endpoint, *transport);
    Outcome outcome;
    connect(client.get(), &ChatClient::eventArrived, client.get(), [&](quint64, const ChatEvent &event) {
        outcome.afterEnding += outcome.endings > 0 ? 1 : 0;
        if (const auto *added = std::get_if<TextAdded>(&event))
            outcome.text += added->text;
        if (const auto *added = std::get_if<ReasoningAdded>(&event))
            outcome.reasoning += added->text;
        if (const auto *report = std::get_if<UsageReported>(&event))
            outcome.usage = report->usage;
        if (const auto *end = std::get_if<Finished>(&event))
            outcome.finished = *end;
        if (const auto *end = std::get_if<Failed>(&event))
            outcome.failed = *end;
        outcome.endings += isEnding(event) ? 1 : 0;
    });
    ChatRequest request;
    request.model = QStringLiteral("m");
    request.prompt = QStringLiteral("Hello");
    request.maxTokens = 100;
    const QString format = row.value(QStringLiteral("format"));
    request.stream = !format.endsWith(u"-json") && !format.startsWith(u"error");
    client->start(request);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(outcome.endings > 0, 60'000); }();
    return outcome;
}

void TestRecordings::checkAnswer(const Row &row, const Outcome &outcome)
{
    if (!leavesThinkingInText(row)) {
        if (row.value(QStringLiteral("text_bytes")) != u"0")
            QCOMPARE(sha256(outcome.text), row.value(QStringLiteral("text_sha256")));
        else
            QCOMPARE(outcome.text, QString());
        if (row.value(QStringLiteral("reasoning_bytes")) != u"0")
            QCOMPARE(sha256(outcome.reasoning), row.value(QStringLiteral("reasoning_sha256")));
        else
            QCOMPARE(outcome.reasoning, QString());
    } else {
        QVERIFY(!outcome.reasoning.isEmpty());
        QVERIFY(!outcome.text.contains(u"<think>") && !outcome.text.contains(u"</think>"));
    }
    QCOMPARE(outcome.usage.completion, billedOutput(row));
    if (dialectOf(row) != Dialect::Anthropic) {
        QCOMPARE(outcome.usage.prompt, number(row.value(QStringLiteral("prompt_tokens"))));
        if (const auto cached = number(row.value(QStringLiteral("cached_tokens"))))
            QCOMPARE(outcome.usage.cached, cached);
    } else if (const auto input = number(row.value(QStringLiteral("prompt_tokens")))) {
        QCOMPARE(outcome.usage.prompt.value_or(0) - outcome.usage.cached.value_or(0)
                - outcome.usage.cacheWrite.value_or(0),
            *input);
    }
    if (const auto reasoning = number(row.value(QStringLiteral("reasoning_tokens"))))
        QCOMPARE(outcome.usage.reasoning, reasoning);
}

void TestRecordings::checkFailure(const Row &row, const Outcome &outcome)
{
    QVERIFY(outcome.failed);
    const ChatError &error = outcome.failed->error;
    const int status = row.value(QStringLiteral("http_status")).toInt();
    if (status >= 400)
        QCOMPARE(error.httpStatus, status);
    const QString message = row.value(QStringLiteral("error_message_first120")).simplified().left(40);
    QVERIFY2(error.message.contains(message), qPrintable(error.message));
    QVERIFY(!error.message.contains(u"sk-recorded"));
    const QString name = row.value(QStringLiteral("file"));
    if (name.contains(u"insufficient_quota") || name.contains(u"_402")) {
        QCOMPARE(error.kind, ErrorKind::Quota);
        QVERIFY(!error.retryable);
    } else if (status == 401) {
        QCOMPARE(error.kind, ErrorKind::Auth);
    } else if (status == 404) {
        QCOMPARE(error.kind, ErrorKind::ModelNotFound);
    } else if (status == 429) {
        QVERIFY(error.kind == ErrorKind::RateLimit || error.kind == ErrorKind::Quota);
    } else if (status == 503 || status == 529) {
        QCOMPARE(error.kind, ErrorKind::Overloaded);
        QVERIFY(error.retryable);
    } else if (status == 400) {
        QVERIFY(error.kind == ErrorKind::InvalidRequest || error.kind == ErrorKind::Auth);
    }
    const QString hint = row.value(QStringLiteral("retry_hint"));
    if (!hint.isEmpty())
        QVERIFY2(error.retryAfter, qPrintable(hint));
}

void TestRecordings::isReadAsItsIndexSays()
{
    QFETCH(QString, file);
    QFETCH(int, delivery);
    const QString folder = sharedData(QStringLiteral("wire"));
    Row row;
    for (const Row &candidate : indexRows(folder + QStringLiteral("/INDEX.tsv"))) {
        if (candidate.value(QStringLiteral("file")) == file)
            row = candidate;
    }
    QFile body(folder + u'/' + file);
    QVERIFY(body.open(QIODevice::ReadOnly));
    const Outcome outcome = ask(row, body.readAll(), *dialectOf(row), static_cast<Delivery>(delivery));
    QCOMPARE(outcome.endings, 1);
    QCOMPARE(outcome.afterEnding, 0);
    const bool isError = row.value(QStringLiteral("format")) == u"error-json"
        || !row.value(QStringLiteral("error_message_first120")).isEmpty();
    if (isError) {
        checkFailure(row, outcome);
        return;
    }
    if (file.contains(u"truncated")) {
        QVERIFY(outcome.failed);
        QCOMPARE(outcome.failed->error.kind, ErrorKind::Truncated);
        return;
    }
    QVERIFY2(outcome.finished, outcome.failed ? qPrintable(outcome.failed->error.message) : "no ending");
    const QString served = row.value(QStringLiteral("served_model"));
    if (!served.isEmpty())
        QCOMPARE(outcome.finished->servedModel, served);
    checkAnswer(row, outcome);
}

QTEST_GUILESS_MAIN(TestRecordings)
#include "tst_recordings.moc"
