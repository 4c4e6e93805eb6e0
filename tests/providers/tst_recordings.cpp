#include "tests/support/askonce.h"
#include "tests/support/scriptedtransport.h"
#include "tests/support/shareddata.h"
#include "tests/support/testprogram.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Providers;

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

/// The response in pieces of random lengths.
ScriptedResponse cutAtRandom(const QByteArray &response, quint32 seed)
{
    QRandomGenerator random(seed);
    ScriptedResponse script = scripted(response);
    const QByteArray body = script.pieces.isEmpty() ? QByteArray() : script.pieces.first().bytes;
    script.pieces.clear();
    for (qsizetype at = 0; at < body.size(); at += script.pieces.last().bytes.size())
        script.pieces += ScriptedResponse::Piece{{}, body.mid(at, 1 + random.bounded(97))};
    return script;
}

const QString ownFolder = QStringLiteral(PENNYBENCH_SOURCE "/tests/data/wire/");

QString unescaped(const QString &json)
{
    return QJsonDocument::fromJson("[\"" + json.toUtf8() + "\"]").array().first().toString();
}

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

/// Billed output: providers that count reasoning separately show it in their total.
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

/// Our name for the vendor's finish reason. Ollama's last line may leave it out.
QString endingOf(const Row &row)
{
    static const QHash<QString, QStringList> names{
        {QStringLiteral("stop"),
            {QString(), QStringLiteral("stop"), QStringLiteral("STOP"), QStringLiteral("end_turn"),
                QStringLiteral("stop_sequence")}},
        {QStringLiteral("length"), {QStringLiteral("length"), QStringLiteral("MAX_TOKENS")}},
        {QStringLiteral("content_filter"), {QStringLiteral("content_filter"), QStringLiteral("SAFETY")}},
        {QStringLiteral("tool_calls"), {QStringLiteral("tool_calls")}},
    };
    const QString raw = row.value(QStringLiteral("finish_reason"));
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        if (it->contains(raw))
            return it.key();
    }
    return QStringLiteral("other");
}

struct Failure {
    QString kind;
    bool retryable;
};

/// What the recorded errors mean, by the names of their files.
const QHash<QString, Failure> &failures()
{
    static const QHash<QString, Failure> all = [] {
        QHash<QString, Failure> made;
        const auto add = [&made](const char *kind, bool retryable, const QStringList &files) {
            for (const QString &file : files)
                made.insert(file, {QString::fromLatin1(kind), retryable});
        };
        add("overloaded", true,
            {QStringLiteral("derived_stream_midstream_overloaded.sse"),
                QStringLiteral("reported_error_529_overloaded.json"),
                QStringLiteral("derived_stream_midstream_503.sse"),
                QStringLiteral("derived_stream_midstream_503_no_data_prefix.sse"),
                QStringLiteral("reported_error_503_overloaded.json"),
                QStringLiteral("documented_error_503_loading.json")});
        add("rate_limit", true,
            {QStringLiteral("reported_error_429_rate_limit_headers.json"),
                QStringLiteral("reported_error_429_rate_limit_tokens.json"),
                QStringLiteral("error_429_upstream.json")});
        add("auth", false,
            {QStringLiteral("error_401.json"), QStringLiteral("documented_error_401.json"),
                QStringLiteral("error_401_invalid_key.json")});
        add("quota", false,
            {QStringLiteral("reported_error_402.json"), QStringLiteral("reported_error_402_credits.json"),
                QStringLiteral("reported_error_429_insufficient_quota.json")});
        add("model_not_found", false,
            {QStringLiteral("error_404_native.json"), QStringLiteral("groq_error_404.json")});
        add("invalid_request", false,
            {QStringLiteral("error_400_o1-mini_system_role.json"), QStringLiteral("error_400_context.json"),
                QStringLiteral("stream_midstream_error_length.sse"),
                QStringLiteral("groq_stream_error_event.sse")});
        add("server", true, {QStringLiteral("derived_ndjson_midstream_error.ndjson")});
        return made;
    }();
    return all;
}

bool leavesThinkingInText(const Row &row)
{
    return row.value(QStringLiteral("notes")).contains(u"<think>");
}

} // namespace

/// Every recorded response, and many of our own in the form of each vendor, read through the real client:
/// whole from a loopback server, in pieces from a scripted transport.
class TestRecordings : public QObject {
    Q_OBJECT

private slots:
    void aRecordingIsReadAsItsIndexSays_data();
    void aRecordingIsReadAsItsIndexSays();
    void ourOwnAnswersAreReadAsWritten_data();
    void ourOwnAnswersAreReadAsWritten();

private:
    static Outcome ask(
        const QByteArray &response, Dialect dialect, bool stream, Delivery delivery, const QString &file);
    static void checkText(const Row &row, const Outcome &outcome);
    static void checkAnswer(const Row &row, const Outcome &outcome);
    static void checkFailure(const Row &row, const Outcome &outcome);
};

void TestRecordings::aRecordingIsReadAsItsIndexSays_data()
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

Outcome TestRecordings::ask(
    const QByteArray &response, Dialect dialect, bool stream, Delivery delivery, const QString &file)
{
    if (delivery == Delivery::ByteByByte)
        return playOnce(playedEndpoint(dialect), scripted(response, 1), stream);
    if (delivery == Delivery::RandomCuts) {
        return playOnce(
            playedEndpoint(dialect), cutAtRandom(response, static_cast<quint32>(qHash(file))), stream);
    }
    RawServer server([&](const RawRequest &, QTcpSocket *socket) { socket->write(response); });
    return askOnce(endpointAt(server.url(QStringLiteral("/v1")), dialect), stream);
}

void TestRecordings::checkText(const Row &row, const Outcome &outcome)
{
    if (leavesThinkingInText(row)) {
        QVERIFY(!outcome.reasoning.isEmpty());
        QVERIFY(!outcome.text.contains(u"<think>") && !outcome.text.contains(u"</think>"));
        return;
    }
    if (row.value(QStringLiteral("text_bytes")) != u"0")
        QCOMPARE(sha256(outcome.text), row.value(QStringLiteral("text_sha256")));
    else
        QCOMPARE(outcome.text, QString());
    if (row.value(QStringLiteral("reasoning_bytes")) != u"0")
        QCOMPARE(sha256(outcome.reasoning), row.value(QStringLiteral("reasoning_sha256")));
    else
        QCOMPARE(outcome.reasoning, QString());
}

void TestRecordings::checkAnswer(const Row &row, const Outcome &outcome)
{
    checkText(row, outcome);
    QCOMPARE(outcome.ending(), endingOf(row));
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
    QVERIFY2(error.message.english().contains(message), qPrintable(error.message.english()));
    QVERIFY(!error.message.english().contains(QLatin1String(testKey)));
    const auto expected = failures().constFind(row.value(QStringLiteral("file")).section(u'/', -1));
    if (expected != failures().constEnd()) {
        QCOMPARE(outcome.ending(), expected->kind);
        QCOMPARE(error.retryable, expected->retryable);
    }
    if (status < 400)
        checkText(row, outcome);
    const QString hint = row.value(QStringLiteral("retry_hint"));
    if (!hint.isEmpty())
        QVERIFY2(error.retryAfter, qPrintable(hint));
}

void TestRecordings::aRecordingIsReadAsItsIndexSays()
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
    const int status = std::max(200, row.value(QStringLiteral("http_status")).toInt());
    const QByteArray type = row.value(QStringLiteral("content_type")).toLatin1();
    const QString format = row.value(QStringLiteral("format"));
    const bool stream = !format.endsWith(u"-json") && !format.startsWith(u"error");
    const Outcome outcome =
        ask(httpResponse(status, type.isEmpty() ? "application/json" : type, body.readAll()), *dialectOf(row),
            stream, static_cast<Delivery>(delivery), file);
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
        checkText(row, outcome);
        return;
    }
    QVERIFY2(
        outcome.finished, outcome.failed ? qPrintable(outcome.failed->error.message.english()) : "no ending");
    const QString served = row.value(QStringLiteral("served_model"));
    if (!served.isEmpty())
        QCOMPARE(outcome.finished->servedModel, served);
    checkAnswer(row, outcome);
}

void TestRecordings::ourOwnAnswersAreReadAsWritten_data()
{
    QTest::addColumn<Row>("row");
    QTest::addColumn<int>("delivery");
    for (const Row &row : indexRows(ownFolder + QStringLiteral("INDEX.tsv"))) {
        const QByteArray file = row.value(QStringLiteral("file")).toLatin1();
        QTest::addRow("%s, whole", file.constData()) << row << static_cast<int>(Delivery::Whole);
        QTest::addRow("%s, byte by byte", file.constData()) << row << static_cast<int>(Delivery::ByteByByte);
        QTest::addRow("%s, random cuts", file.constData()) << row << static_cast<int>(Delivery::RandomCuts);
    }
}

void TestRecordings::ourOwnAnswersAreReadAsWritten()
{
    QFETCH(Row, row);
    QFETCH(int, delivery);
    const auto cell = [&row](const char *name) { return row.value(QLatin1String(name)); };
    QFile body(ownFolder + cell("file"));
    QVERIFY(body.open(QIODevice::ReadOnly));
    QByteArrayList headers;
    if (!cell("headers").isEmpty())
        headers = cell("headers").toLatin1().replace(", ", "\n").split('\n');
    const QByteArray response =
        httpResponse(cell("http_status").toInt(), cell("content_type").toLatin1(), body.readAll(), headers);
    const Outcome outcome = ask(response, *dialectFromText(cell("dialect")), cell("stream") == u"yes",
        static_cast<Delivery>(delivery), cell("file"));
    QVERIFY2(outcome.ending() == cell("ending"), qPrintable(outcome.ending() + u' ' + outcome.message()));
    QCOMPARE(outcome.endings, 1);
    QCOMPARE(outcome.afterEnding, 0);
    QCOMPARE(outcome.text, unescaped(cell("text")));
    QCOMPARE(outcome.reasoning, unescaped(cell("reasoning")));
    QCOMPARE(
        outcome.finished ? outcome.finished->servedModel : outcome.failed->servedModel, cell("served_model"));
    if (outcome.failed) {
        QCOMPARE(outcome.failed->error.retryable, cell("retryable") == u"yes");
        QVERIFY2(outcome.message().contains(cell("words")), qPrintable(outcome.message()));
        QVERIFY2(outcome.message().contains(QStringLiteral("127.0.0.1")), qPrintable(outcome.message()));
        return;
    }
    QCOMPARE(outcome.usage.prompt, number(cell("prompt")));
    QCOMPARE(outcome.usage.completion, number(cell("completion")));
    QCOMPARE(outcome.usage.reasoning, number(cell("reasoning_tokens")));
    QCOMPARE(outcome.usage.cached, number(cell("cached")));
    QVERIFY(!outcome.usage.interim);
}

PENNYBENCH_TEST(TestRecordings)
#include "tst_recordings.moc"
