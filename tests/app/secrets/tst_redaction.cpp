#include "app/secrets/guardedclient.h"
#include "app/secrets/keyredactor.h"
#include "app/secrets/redactedlog.h"
#include "tests/app/secrets/canary.h"
#include "tests/support/scriptedchatclient.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Providers;
using namespace Pennybench::Secrets;
using namespace Qt::StringLiterals;

namespace {

QStringList captured;

void capture(QtMsgType, const QMessageLogContext &, const QString &message)
{
    captured += message;
}

} // namespace

/// What is taken out of everything that a server says and the program writes.
class TestRedaction : public QObject {
    Q_OBJECT

private slots:
    void redactsTheKeyInEveryForm_data();
    void redactsTheKeyInEveryForm();
    void redactsBase64AtAnyPlace();
    void redactsUnknownKeysByTheirLook_data();
    void redactsUnknownKeysByTheirLook();
    void leavesOrdinaryTextAlone();
    void takesKeysOutOfTheLog();
    void takesTheKeyOutOfWhatAServerSays_data();
    void takesTheKeyOutOfWhatAServerSays();
    void guardsNothingWithoutAKey();
    void passesOnWhatIsLeftOfTheLimits();
};

void TestRedaction::redactsTheKeyInEveryForm_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::newRow("as it is") << canary;
    QTest::newRow("URL-encoded") << canary.toPercentEncoding();
    QTest::newRow("base64") << canary.toBase64();
    QTest::newRow("base64 for URLs") << canary.toBase64(
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    QTest::newRow("base64 of user and password") << ("key:" + canary).toBase64();
    QTest::newRow("hexadecimal") << canary.toHex();
    QTest::newRow("in a header") << "Authorization: Bearer " + canary;
    QTest::newRow("in an address") << "https://a.b/?key=" + canary.toPercentEncoding() + "&alt=sse";
    QTest::newRow("in JSON") << "{\"error\":\"Incorrect API key provided: " + canary + ".\"}";
}

void TestRedaction::redactsTheKeyInEveryForm()
{
    QFETCH(QByteArray, form);
    KeyRedactor redactor;
    redactor.add(canary);
    const QString text = redactor.redact(u"before "_s + QString::fromUtf8(form) + u" after"_s);
    QVERIFY2(text.contains(u"[key]"), qPrintable(text));
    QVERIFY2(text.startsWith(u"before ") && text.endsWith(u" after"), qPrintable(text));
    for (const QByteArray &left : {QByteArray("CANARY"), QByteArray("7f3a"),
             canary.mid(3, 9).toBase64().left(8), canary.mid(3, 9).toHex()})
        QVERIFY2(!text.contains(QString::fromUtf8(left)), qPrintable(text));
}

void TestRedaction::redactsBase64AtAnyPlace()
{
    KeyRedactor redactor;
    redactor.add(canary);
    for (int offset = 0; offset < 7; ++offset) {
        const QByteArray encoded = (QByteArray(offset, 'x') + canary + "tail of the text").toBase64();
        const QString text = redactor.redact(QString::fromLatin1(encoded));
        QVERIFY2(text.contains(u"[key]"), qPrintable(text));
        const QByteArray decoded = QByteArray::fromBase64(text.toLatin1().replace("[key]", ""));
        QVERIFY2(!decoded.contains("CANARY"), qPrintable(text));
    }
}

void TestRedaction::redactsUnknownKeysByTheirLook_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("redacted");
    QTest::newRow("OpenAI") << u"key sk-proj-abcDEF123456_-x."_s << u"key [key]."_s;
    QTest::newRow("Google") << u"AIzaSyA1234567890abcdefghijklmnopqrstuv failed"_s << u"[key] failed"_s;
    QTest::newRow("Groq") << u"gsk_abcdefgh12345678"_s << u"[key]"_s;
    QTest::newRow("a bearer") << u"authorization: bearer abc.def.ghi"_s << u"authorization: bearer [key]"_s;
    QTest::newRow("a header as Qt prints it")
        << u"(\"x-api-key\", \"abcd1234\")"_s << u"(\"x-api-key\", \"[key]\")"_s;
    QTest::newRow("an address") << u"https://a.b/c?key=abc&d=e"_s << u"https://a.b/c?key=[key]&d=e"_s;
}

void TestRedaction::redactsUnknownKeysByTheirLook()
{
    QFETCH(QString, text);
    QTEST(KeyRedactor().redact(text), "redacted");
}

void TestRedaction::leavesOrdinaryTextAlone()
{
    KeyRedactor redactor;
    redactor.add("a");
    redactor.add("short");
    const QString text = u"A short task: the risk-averse bearer of keys asks api.openai.com for 42 tokens."_s;
    QCOMPARE(redactor.redact(text), text);
}

void TestRedaction::takesKeysOutOfTheLog()
{
    captured.clear();
    const QtMessageHandler before = qInstallMessageHandler(capture);
    {
        KeyRedactor outer;
        outer.add(canary);
        const RedactedLog outerLog(outer);
        {
            KeyRedactor inner;
            inner.add("another-secret-99");
            const RedactedLog innerLog(inner);
            qWarning("both %s and another-secret-99", canary.constData());
        }
        qDebug("again %s", canary.constData());
    }
    qWarning("and the handler of before is back");
    qInstallMessageHandler(before);
    QCOMPARE(captured,
        QStringList({u"both [key] and [key]"_s, u"again [key]"_s, u"and the handler of before is back"_s}));
}

void TestRedaction::takesTheKeyOutOfWhatAServerSays_data()
{
    QTest::addColumn<QList<ChatEvent>>("said");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reasoning");

    const QString key = QString::fromUtf8(canary);
    QTest::newRow("an answer without it")
        << QList<ChatEvent>{TextAdded{u"yes"_s}, TextAdded{u" sir"_s}} << u"yes sir"_s << QString();
    QTest::newRow("in one piece") << QList<ChatEvent>{TextAdded{u"It is "_s + key + u"."_s}}
                                  << u"It is [key]."_s << QString();
    QList<ChatEvent> letters{TextAdded{u"It is "_s}};
    for (const QChar c : key)
        letters += TextAdded{QString(c)};
    QTest::newRow("letter by letter") << letters << u"It is [key]"_s << QString();
    QTest::newRow("its beginning only")
        << QList<ChatEvent>{TextAdded{u"sk-"_s}, TextAdded{u"CAN"_s}} << u"sk-CAN"_s << QString();
    QTest::newRow("in the reasoning, then the answer") << QList<ChatEvent>{ReasoningAdded{key.left(5)},
        ReasoningAdded{key.mid(5)}, ReasoningAdded{u"s"_s}, TextAdded{u"s"_s}, TextAdded{u"o"_s}}
                                                       << u"so"_s << u"[key]s"_s;
    QTest::newRow("in a text that replaces another")
        << QList<ChatEvent>{TextAdded{u"sk-CAN"_s}, TextReplaced{u"It is "_s + key, u"Or "_s + key}}
        << u"It is [key]"_s << u"Or [key]"_s;
    QTest::newRow("in a text that replaces another and what follows it") << QList<ChatEvent>{
        TextAdded{u"No"_s}, TextReplaced{u"It is "_s + key.left(7), {}},
        TextAdded{key.mid(7)}} << u"It is [key]"_s << QString();
    QTest::newRow("in base64") << QList<ChatEvent>{TextAdded{QString::fromLatin1(canary.toBase64())}}
                               << u"[key]Q=="_s << QString();
}

void TestRedaction::takesTheKeyOutOfWhatAServerSays()
{
    QFETCH(QList<ChatEvent>, said);
    auto scripted = std::make_unique<ScriptedChatClient>();
    scripted->script(
        said + QList<ChatEvent>{Finished{.servedModel = u"model-"_s + QString::fromUtf8(canary)}});
    const auto client = guarded(std::move(scripted), canary);
    QString text;
    QString reasoning;
    QString model;
    connect(client.get(), &ChatClient::eventArrived, this, [&](quint64, const ChatEvent &event) {
        if (const auto *piece = std::get_if<TextAdded>(&event))
            text += piece->text;
        if (const auto *piece = std::get_if<ReasoningAdded>(&event))
            reasoning += piece->text;
        if (const auto *whole = std::get_if<TextReplaced>(&event)) {
            text = whole->text;
            reasoning = whole->reasoning;
        }
        if (const auto *finished = std::get_if<Finished>(&event))
            model = finished->servedModel;
    });
    client->start({}, {});
    QTRY_COMPARE(model, u"model-[key]"_s);
    QTEST(reasoning, "reasoning");
    QTEST(text, "text");
}

void TestRedaction::guardsNothingWithoutAKey()
{
    auto scripted = std::make_unique<ScriptedChatClient>();
    const ChatClient *inner = scripted.get();
    QCOMPARE(guarded(std::move(scripted), {}).get(), inner);
}

void TestRedaction::passesOnWhatIsLeftOfTheLimits()
{
    auto scripted = std::make_unique<ScriptedChatClient>();
    ChatClient *inner = scripted.get();
    const auto client = guarded(std::move(scripted), canary);
    QSignalSpy limits(client.get(), &ChatClient::limitsArrived);
    emit inner->limitsArrived({.requests = RateLimits::Left{7, std::chrono::seconds(1)}});
    QCOMPARE(limits.size(), 1);
}

PENNYBENCH_TEST(TestRedaction)
#include "tst_redaction.moc"
