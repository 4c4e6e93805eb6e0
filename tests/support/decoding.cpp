#include "tests/support/decoding.h"

#include <QTest>

namespace Pennybench {

namespace {

void take(Reading &reading, const QList<Providers::ChatEvent> &events)
{
    for (const Providers::ChatEvent &event : events) {
        reading.afterEnding += reading.finished || reading.failed ? 1 : 0;
        if (const auto *added = std::get_if<Providers::TextAdded>(&event))
            reading.text += added->text;
        if (const auto *added = std::get_if<Providers::ReasoningAdded>(&event))
            reading.reasoning += added->text;
        if (const auto *whole = std::get_if<Providers::TextReplaced>(&event)) {
            reading.text = whole->text;
            reading.reasoning = whole->reasoning;
            ++reading.replacements;
        }
        if (const auto *noted = std::get_if<Providers::Noted>(&event))
            reading.notes += noted->message.english();
        if (const auto *report = std::get_if<Providers::UsageReported>(&event))
            reading.usage = report->usage;
        if (const auto *end = std::get_if<Providers::Finished>(&event))
            reading.finished = *end;
        if (const auto *end = std::get_if<Providers::Failed>(&event))
            reading.failed = *end;
    }
}

QList<QByteArray> bytesOf(const QByteArray &body)
{
    QList<QByteArray> pieces;
    for (const char c : body)
        pieces += QByteArray(1, c);
    return pieces;
}

} // namespace

QString Reading::ending() const
{
    if (finished)
        return Providers::toText(finished->reason);
    return failed ? Providers::toText(failed->error.kind) : QStringLiteral("none");
}

QString Reading::servedModel() const
{
    return finished ? finished->servedModel : (failed ? failed->servedModel : QString());
}

Reading readIn(Providers::Dialect dialect, const QList<QByteArray> &pieces)
{
    const auto decoder = Providers::codecFor(dialect).decoder({});
    Reading reading;
    for (const QByteArray &piece : pieces)
        take(reading, decoder->append(piece));
    take(reading, decoder->finish());
    return reading;
}

QList<Reading> readingsOf(Providers::Dialect dialect, const QByteArray &body)
{
    QList<Reading> readings{readIn(dialect, {body}), readIn(dialect, bytesOf(body))};
    for (qsizetype cut = 1; cut < body.size(); ++cut)
        readings += readIn(dialect, {body.left(cut), body.mid(cut)});
    return readings;
}

QByteArray dataEvent(const QByteArray &json)
{
    return "data: " + json + "\n\n";
}

QByteArray anthropicEvent(const QByteArray &json)
{
    return "event: x\n" + dataEvent(json);
}

QByteArray anthropicStart()
{
    return anthropicEvent(R"({"type":"message_start","message":{"model":"c","content":[],"stop_reason":null,)"
                          R"("usage":{"input_tokens":10,"cache_read_input_tokens":5,"output_tokens":1}}})");
}

QByteArray deltaEvent(const QByteArray &fields, const QByteArray &rest)
{
    return dataEvent("{\"model\":\"m\",\"choices\":[{\"index\":0,\"delta\":{" + fields + "}" + rest + "}]}");
}

void addReadingColumns()
{
    QTest::addColumn<Providers::Dialect>("dialect");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reasoning");
    QTest::addColumn<QString>("served");
}

void addReadingRow(const char *name, Providers::Dialect dialect, const QByteArray &body, const char *ending,
    const QString &text, const QString &reasoning, const QString &served)
{
    QTest::newRow(name) << dialect << body << QString::fromLatin1(ending) << text << reasoning << served;
}

void compareReadings()
{
    QFETCH(Providers::Dialect, dialect);
    QFETCH(QByteArray, body);
    for (const Reading &reading : readingsOf(dialect, body)) {
        QTEST(reading.ending(), "ending");
        QTEST(reading.text, "text");
        QTEST(reading.reasoning, "reasoning");
        if (reading.finished || reading.failed)
            QTEST(reading.servedModel(), "served");
        QCOMPARE(reading.afterEnding, 0);
    }
}

} // namespace Pennybench
