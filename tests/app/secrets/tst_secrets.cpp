#include "app/secrets/guardedclient.h"
#include "app/secrets/keyredactor.h"
#include "app/secrets/keysource.h"
#include "app/secrets/memoryvault.h"
#include "app/secrets/redactedlog.h"
#include "tests/support/scriptedchatclient.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace Pennybench;
using namespace Qt::StringLiterals;

namespace {

const QByteArray canary = "sk-CANARY/7f3a+Zq==";

ProviderEntry provider(const QString &baseUrl = u"https://api.example.com/v1"_s)
{
    ProviderEntry entry;
    entry.id = u"example"_s;
    entry.name = u"Example"_s;
    entry.keyEnv = u"EXAMPLE_KEY"_s;
    entry.baseUrl = QUrl(baseUrl);
    return entry;
}

QProcessEnvironment environment(const QString &name = {}, const QByteArray &value = {})
{
    QProcessEnvironment made(QProcessEnvironment::InheritFromParent);
    made.clear();
    if (!name.isEmpty())
        made.insert(name, QString::fromUtf8(value));
    return made;
}

/// A vault that nobody answers, until the test does.
class SilentVault final : public SecretVault {
public:
    void read(const QString &slot) override { asked += u"read "_s + slot; }
    void write(const QString &slot, const QByteArray &) override { asked += u"write "_s + slot; }
    void remove(const QString &slot) override { asked += u"remove "_s + slot; }
    QStringList asked;
};

QStringList captured;

void capture(QtMsgType, const QMessageLogContext &, const QString &message)
{
    captured += message;
}

} // namespace

class TestSecrets : public QObject {
    Q_OBJECT

private slots:
    void takesTheEnvironmentBeforeTheVault();
    void takesTheVaultWhereTheEnvironmentIsSilent();
    void needsNoKeyWhereNoneIsNamed();
    void needsNoKeyOnThisMachine();
    void saysBothCausesWhereNoKeyIsFound();
    void saysTheWayOutWhereTheVaultFails();
    void asksAgainWhereTheAddressChanged_data();
    void asksAgainWhereTheAddressChanged();
    void keepsAKeyForThisSessionOnly();
    void removesAKeyEverywhere();
    void neverAnswersFromInsideTheCall();
    void doesOneThingAfterTheOther();
    void sendsAKnownVariableToNoOtherOrigin_data();
    void sendsAKnownVariableToNoOtherOrigin();
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

void TestSecrets::takesTheEnvironmentBeforeTheVault()
{
    MemoryVault vault;
    vault.write(vaultSlot(provider()), "from the vault");
    KeySource source(vault, environment(u"EXAMPLE_KEY"_s, " from the environment\n"));
    QSignalSpy found(&source, &KeySource::keyFound);
    source.request(provider());
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(found.at(0).at(0).toString(), u"example"_s);
    QCOMPARE(found.at(0).at(1).toByteArray(), QByteArray("from the environment"));
    QCOMPARE(found.at(0).at(2).value<KeyOrigin>(), KeyOrigin::Environment);
}

void TestSecrets::takesTheVaultWhereTheEnvironmentIsSilent()
{
    MemoryVault vault;
    KeySource source(vault, environment(u"EXAMPLE_KEY"_s, "  "));
    QSignalSpy stored(&source, &KeySource::keyStored);
    QSignalSpy found(&source, &KeySource::keyFound);
    source.store(provider(), " " + canary + "\n");
    QTRY_COMPARE(stored.size(), 1);
    source.request(provider());
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(found.at(0).at(1).toByteArray(), canary);
    QCOMPARE(found.at(0).at(2).value<KeyOrigin>(), KeyOrigin::Vault);
}

void TestSecrets::needsNoKeyWhereNoneIsNamed()
{
    SilentVault vault;
    KeySource source(vault, environment());
    QSignalSpy found(&source, &KeySource::keyFound);
    ProviderEntry keyless = provider();
    keyless.keyEnv.clear();
    source.request(keyless);
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(found.at(0).at(1).toByteArray(), QByteArray());
    QVERIFY(vault.asked.isEmpty());
}

void TestSecrets::needsNoKeyOnThisMachine()
{
    MemoryVault vault;
    KeySource source(vault, environment());
    QSignalSpy found(&source, &KeySource::keyFound);
    source.request(provider(u"http://127.0.0.1:8000/v1"_s));
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(found.at(0).at(2).value<KeyOrigin>(), KeyOrigin::NoneNeeded);

    SilentVault broken;
    KeySource other(broken, environment());
    QSignalSpy foundToo(&other, &KeySource::keyFound);
    other.request(provider(u"http://[::1]:8000/v1"_s));
    emit broken.failed(vaultSlot(provider(u"http://[::1]:8000/v1"_s)), {});
    QCOMPARE(foundToo.size(), 1);
}

void TestSecrets::saysBothCausesWhereNoKeyIsFound()
{
    MemoryVault vault;
    KeySource source(vault, environment());
    QSignalSpy missing(&source, &KeySource::keyMissing);
    source.request(provider());
    QTRY_COMPARE(missing.size(), 1);
    const QString message = missing.at(0).at(1).value<Problem>().message;
    for (const QString &word : {u"Example"_s, u"EXAMPLE_KEY"_s, u"Settings"_s, u"locked"_s, u"unlock"_s})
        QVERIFY2(message.contains(word), qPrintable(word));
}

void TestSecrets::saysTheWayOutWhereTheVaultFails()
{
    SilentVault vault;
    KeySource source(vault, environment());
    QSignalSpy missing(&source, &KeySource::keyMissing);
    QSignalSpy notStored(&source, &KeySource::storingFailed);
    source.request(provider());
    emit vault.failed(vaultSlot(provider()), {.message = u"No key chain."_s});
    QCOMPARE(missing.size(), 1);
    QVERIFY(missing.at(0).at(1).value<Problem>().message.contains(u"EXAMPLE_KEY. No key chain."));
    source.store(provider(), canary);
    emit vault.failed(vaultSlot(provider()), {.message = u"No key chain."_s});
    QCOMPARE(notStored.size(), 1);
}

void TestSecrets::asksAgainWhereTheAddressChanged_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("sameOrigin");
    QTest::newRow("another path") << u"https://api.example.com/v2"_s << true;
    QTest::newRow("the standard port in words") << u"https://api.example.com:443/v1"_s << true;
    QTest::newRow("another host") << u"https://api.evil.example/v1"_s << false;
    QTest::newRow("another port") << u"https://api.example.com:8443/v1"_s << false;
    QTest::newRow("another scheme") << u"http://api.example.com/v1"_s << false;
}

void TestSecrets::asksAgainWhereTheAddressChanged()
{
    QFETCH(QString, url);
    QFETCH(bool, sameOrigin);
    MemoryVault vault;
    KeySource source(vault, environment());
    QSignalSpy stored(&source, &KeySource::keyStored);
    QSignalSpy found(&source, &KeySource::keyFound);
    QSignalSpy missing(&source, &KeySource::keyMissing);
    source.store(provider(), canary);
    QTRY_COMPARE(stored.size(), 1);
    source.request(provider(url));
    QTRY_COMPARE(found.size() + missing.size(), 1);
    QCOMPARE(found.size() == 1, sameOrigin);
}

void TestSecrets::keepsAKeyForThisSessionOnly()
{
    SilentVault vault;
    KeySource source(vault, environment());
    QSignalSpy found(&source, &KeySource::keyFound);
    source.keepForThisSession(provider(), canary);
    source.request(provider());
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(found.at(0).at(1).toByteArray(), canary);
    QCOMPARE(found.at(0).at(2).value<KeyOrigin>(), KeyOrigin::ThisSession);
    QVERIFY(vault.asked.isEmpty());
}

void TestSecrets::removesAKeyEverywhere()
{
    MemoryVault vault;
    KeySource source(vault, environment());
    QSignalSpy removed(&source, &KeySource::keyRemoved);
    QSignalSpy missing(&source, &KeySource::keyMissing);
    source.store(provider(), canary);
    source.keepForThisSession(provider(), canary);
    source.remove(provider());
    source.request(provider());
    QTRY_COMPARE(missing.size(), 1);
    QCOMPARE(removed.size(), 1);
}

void TestSecrets::neverAnswersFromInsideTheCall()
{
    MemoryVault vault;
    KeySource source(vault, environment(u"EXAMPLE_KEY"_s, canary));
    QSignalSpy found(&source, &KeySource::keyFound);
    source.request(provider());
    QCOMPARE(found.size(), 0);
    QTRY_COMPARE(found.size(), 1);
}

void TestSecrets::doesOneThingAfterTheOther()
{
    SilentVault vault;
    KeySource source(vault, environment());
    QSignalSpy stored(&source, &KeySource::keyStored);
    QSignalSpy found(&source, &KeySource::keyFound);
    const QString name = vaultSlot(provider());
    source.store(provider(), canary);
    source.request(provider());
    QCOMPARE(vault.asked, QStringList{u"write "_s + name});
    emit vault.keyWritten(name);
    QCOMPARE(vault.asked.size(), 2);
    emit vault.keyRead(name, canary);
    emit vault.keyRead(name, canary);
    QCOMPARE(stored.size(), 1);
    QCOMPARE(found.size(), 1);
}

void TestSecrets::sendsAKnownVariableToNoOtherOrigin_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<bool>("sent");
    QTest::newRow("its own origin") << u"https://api.openai.com/v1"_s << u"OPENAI_API_KEY"_s << true;
    QTest::newRow("another path there") << u"https://api.openai.com/v2"_s << u"OPENAI_API_KEY"_s << true;
    QTest::newRow("this machine") << u"http://127.0.0.1:8000/v1"_s << u"OPENAI_API_KEY"_s << true;
    QTest::newRow("another service") << u"https://api.example.com/v1"_s << u"OPENAI_API_KEY"_s << false;
    QTest::newRow("a host that only begins alike")
        << u"https://api.openai.com.example/v1"_s << u"OPENAI_API_KEY"_s << false;
    QTest::newRow("a variable of its own") << u"https://api.example.com/v1"_s << u"EXAMPLE_KEY"_s << true;
}

void TestSecrets::sendsAKnownVariableToNoOtherOrigin()
{
    QFETCH(QString, url);
    QFETCH(QString, variable);
    QFETCH(bool, sent);
    ProviderEntry entry = provider(url);
    entry.keyEnv = variable;
    MemoryVault vault;
    KeySource source(vault, environment(variable, canary));
    QSignalSpy found(&source, &KeySource::keyFound);
    QSignalSpy missing(&source, &KeySource::keyMissing);
    source.request(entry);
    QTRY_COMPARE(found.size() + missing.size(), 1);
    QCOMPARE(found.size() == 1, sent);
    if (!sent) {
        const QString message = missing.at(0).at(1).value<Problem>().message;
        QVERIFY(message.contains(u"api.openai.com") && message.contains(u"key_env"));
        QVERIFY(!message.contains(QString::fromUtf8(canary)));
    }
}

void TestSecrets::redactsTheKeyInEveryForm_data()
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

void TestSecrets::redactsTheKeyInEveryForm()
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

void TestSecrets::redactsBase64AtAnyPlace()
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

void TestSecrets::redactsUnknownKeysByTheirLook_data()
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

void TestSecrets::redactsUnknownKeysByTheirLook()
{
    QFETCH(QString, text);
    QTEST(KeyRedactor().redact(text), "redacted");
}

void TestSecrets::leavesOrdinaryTextAlone()
{
    KeyRedactor redactor;
    redactor.add("a");
    redactor.add("short");
    const QString text = u"A short task: the risk-averse bearer of keys asks api.openai.com for 42 tokens."_s;
    QCOMPARE(redactor.redact(text), text);
}

void TestSecrets::takesKeysOutOfTheLog()
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

void TestSecrets::takesTheKeyOutOfWhatAServerSays_data()
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
    QTest::newRow("in base64") << QList<ChatEvent>{TextAdded{QString::fromLatin1(canary.toBase64())}}
                               << u"[key]Q=="_s << QString();
}

void TestSecrets::takesTheKeyOutOfWhatAServerSays()
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
        if (const auto *finished = std::get_if<Finished>(&event))
            model = finished->servedModel;
    });
    client->start({});
    QTRY_COMPARE(model, u"model-[key]"_s);
    QTEST(reasoning, "reasoning");
    QTEST(text, "text");
}

void TestSecrets::guardsNothingWithoutAKey()
{
    auto scripted = std::make_unique<ScriptedChatClient>();
    const ChatClient *inner = scripted.get();
    QCOMPARE(guarded(std::move(scripted), {}).get(), inner);
}

void TestSecrets::passesOnWhatIsLeftOfTheLimits()
{
    auto scripted = std::make_unique<ScriptedChatClient>();
    ChatClient *inner = scripted.get();
    const auto client = guarded(std::move(scripted), canary);
    QSignalSpy limits(client.get(), &ChatClient::limitsArrived);
    emit inner->limitsArrived({.requests = RateLimits::Left{7, std::chrono::seconds(1)}});
    QCOMPARE(limits.size(), 1);
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
