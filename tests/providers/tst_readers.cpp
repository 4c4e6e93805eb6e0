#include "providers/base/thinksplitter.h"
#include "providers/transport/jsonarrayreader.h"
#include "providers/transport/linereader.h"
#include "providers/transport/ssereader.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Providers;

namespace {

/// "name|data" of each event, however the bytes are split.
QStringList eventsOf(const QByteArray &bytes, const std::function<qsizetype()> &pieceLength)
{
    SseReader reader;
    QList<SseEvent> events;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype length = std::min(pieceLength(), bytes.size() - at);
        events += reader.append(QByteArrayView(bytes).sliced(at, length));
        at += length;
    }
    events += reader.finish();
    QStringList texts;
    for (const SseEvent &event : events)
        texts += QString::fromUtf8(event.name + '|' + event.data);
    return texts;
}

} // namespace

class TestReaders : public QObject {
    Q_OBJECT

private slots:
    void serverSentEventsAreFramedHoweverTheyAreSplit_data();
    void serverSentEventsAreFramedHoweverTheyAreSplit();
    void aLineThatNeverEndsIsRefused();
    void linesThatAreNotFieldsAreKeptSeparately();
    void jsonLinesAreFramedHoweverTheyAreSplit();
    void aJsonArrayGivesItsObjectsAsTheyClose();
    void thinkingIsRemovedFromTheText_data();
    void thinkingIsRemovedFromTheText();
    void aMissingOpeningTagIsFoundInAWholeText();
};

void TestReaders::serverSentEventsAreFramedHoweverTheyAreSplit_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("events");

    const auto row = [](const char *name, const QByteArray &bytes, const QStringList &events) {
        QTest::newRow(name) << bytes << events;
    };
    const QString a = QStringLiteral("|a");
    const QString b = QStringLiteral("|b");
    row("LF", "data: a\n\ndata: b\n\n", {a, b});
    row("CRLF", "data: a\r\n\r\ndata: b\r\n\r\n", {a, b});
    row("CR", "data: a\r\rdata: b\r\r", {a, b});
    row("mixed ends", "data: a\r\n\ndata: b\r\r\n", {a, b});
    row("no space after the colon", "data:a\n\n", {a});
    row("one space only is taken off", "data:  a\n\n", {QStringLiteral("| a")});
    row("several data lines", "data: a\ndata: b\n\n", {QStringLiteral("|a\nb")});
    row("comments", ": hello\ndata: a\n:\n\n: OPENROUTER PROCESSING\n\ndata: b\n\n", {a, b});
    row("named event", "event: error\ndata: a\n\ndata: b\n\n", {QStringLiteral("error|a"), b});
    row("event without data", "event: ping\n\ndata: a\n\n", {a});
    row("empty data", "data\n\n", {QStringLiteral("|")});
    row("id and retry are skipped", "id: 7\nretry: 10\ndata: a\n\n", {a});
    row("byte order mark",
        "\xEF\xBB\xBF"
        "data: a\n\n",
        {a});
    row("no blank line at the end", "data: a\n\ndata: b", {a, b});
    row("no line end at the end", "data: a\n\ndata: b\n", {a, b});
    row("characters of several bytes", QByteArray("data: é中😀\n\n"), {QStringLiteral("|é中😀")});
}

void TestReaders::serverSentEventsAreFramedHoweverTheyAreSplit()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, events);
    QCOMPARE(eventsOf(bytes, [&] { return bytes.size(); }), events);
    QCOMPARE(eventsOf(bytes, [] { return qsizetype(1); }), events);
    for (qsizetype cut = 1; cut < bytes.size(); ++cut) {
        bool first = true;
        QCOMPARE(eventsOf(bytes, [&] { return std::exchange(first, false) ? cut : bytes.size(); }), events);
    }
    QRandomGenerator random(7);
    QCOMPARE(eventsOf(bytes, [&] { return qsizetype(1 + random.bounded(5)); }), events);
}

void TestReaders::aLineThatNeverEndsIsRefused()
{
    SseReader events(1000);
    events.append("data: " + QByteArray(2000, 'x'));
    QVERIFY(events.hasOverflown());
    LineReader lines(1000);
    lines.append(QByteArray(2000, 'x'));
    QVERIFY(lines.hasOverflown());
    JsonArrayReader objects(1000);
    objects.append("[{\"a\":\"" + QByteArray(2000, 'x'));
    QVERIFY(objects.hasOverflown());
}

void TestReaders::linesThatAreNotFieldsAreKeptSeparately()
{
    SseReader reader;
    QCOMPARE(reader.append("data: a\n\n{\"error\": 1}\n").size(), 1);
    QCOMPARE(reader.takeStray(), QByteArray("{\"error\": 1}\n"));
    QCOMPARE(reader.takeStray(), QByteArray());
}

void TestReaders::jsonLinesAreFramedHoweverTheyAreSplit()
{
    const QByteArray bytes = "{\"a\":1}\r\n\n{\"b\":2}\n{\"c\":3}";
    const QList<QByteArray> expected{"{\"a\":1}", "{\"b\":2}", "{\"c\":3}"};
    for (qsizetype length = 1; length <= bytes.size(); ++length) {
        LineReader reader;
        QList<QByteArray> lines;
        for (qsizetype at = 0; at < bytes.size(); at += length)
            lines += reader.append(QByteArrayView(bytes).sliced(at, std::min(length, bytes.size() - at)));
        lines += reader.finish();
        QCOMPARE(lines, expected);
    }
}

void TestReaders::aJsonArrayGivesItsObjectsAsTheyClose()
{
    const QByteArray bytes = "[{\"a\":\"}{\\\"\"}\n,\r\n{\"b\":{\"c\":[1]}}]\n";
    const QList<QByteArray> expected{"{\"a\":\"}{\\\"\"}", "{\"b\":{\"c\":[1]}}"};
    for (qsizetype length = 1; length <= bytes.size(); ++length) {
        JsonArrayReader reader;
        QList<QByteArray> objects;
        for (qsizetype at = 0; at < bytes.size(); at += length)
            objects += reader.append(QByteArrayView(bytes).sliced(at, std::min(length, bytes.size() - at)));
        QCOMPARE(objects, expected);
    }
}

void TestReaders::thinkingIsRemovedFromTheText_data()
{
    QTest::addColumn<QString>("whole");
    QTest::addColumn<QString>("reasoning");
    QTest::addColumn<QString>("text");

    QTest::newRow("a block before the answer")
        << QStringLiteral("<think>hmm</think>\n\n42") << QStringLiteral("hmm") << QStringLiteral("42");
    QTest::newRow("blanks before the block")
        << QStringLiteral("\n <think>hmm</think>42") << QStringLiteral("hmm") << QStringLiteral("42");
    QTest::newRow("no block") << QStringLiteral("4 < 5 <think>") << QString()
                              << QStringLiteral("4 < 5 <think>");
    QTest::newRow("a block that was cut")
        << QStringLiteral("<think>hmm") << QStringLiteral("hmm") << QString();
    QTest::newRow("a beginning that is not a tag")
        << QStringLiteral("<thin ice>") << QString() << QStringLiteral("<thin ice>");
    QTest::newRow("a tag within thinking")
        << QStringLiteral("<think>a </ b</think>c") << QStringLiteral("a </ b") << QStringLiteral("c");
}

void TestReaders::thinkingIsRemovedFromTheText()
{
    QFETCH(QString, whole);
    QFETCH(QString, reasoning);
    QFETCH(QString, text);
    for (qsizetype length = 1; length <= whole.size(); ++length) {
        ThinkSplitter splitter;
        ThinkSplitter::Pieces all;
        for (qsizetype at = 0; at < whole.size(); at += length) {
            const ThinkSplitter::Pieces pieces = splitter.append(whole.mid(at, length));
            all.reasoning += pieces.reasoning;
            all.text += pieces.text;
        }
        const ThinkSplitter::Pieces rest = splitter.finish();
        QCOMPARE(all.reasoning + rest.reasoning, reasoning);
        QCOMPARE(all.text + rest.text, text);
    }
}

void TestReaders::aMissingOpeningTagIsFoundInAWholeText()
{
    const ThinkSplitter::Pieces pieces = splitThinking(QStringLiteral("hmm\n</think>\n42"));
    QCOMPARE(pieces.reasoning, QStringLiteral("hmm\n"));
    QCOMPARE(pieces.text, QStringLiteral("42"));
}

PENNYBENCH_TEST(TestReaders)
#include "tst_readers.moc"
