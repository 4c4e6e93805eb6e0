#include "app/catalogue/baseurladvice.h"
#include "app/catalogue/cataloguemessages.h"
#include "app/catalogue/ownentries.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Models;
using namespace Pennybench::Providers;
using namespace Qt::StringLiterals;

namespace {

ProviderEntry ownServer()
{
    ProviderEntry entry;
    entry.id = u"mine"_s;
    entry.name = u"Mine"_s;
    entry.baseUrl = QUrl(u"https://models.example/v1"_s);
    entry.keyEnv = u"MINE_API_KEY"_s;
    return entry;
}

ModelEntry ownModel(const QString &name)
{
    return {.id = u"mine/"_s + name, .provider = u"mine"_s, .apiName = name, .name = name};
}

/// As a person wrote it, with fields that no program knows and prices that no form shows.
const QByteArray writtenByHand =
    "{\"format\": \"pennybench-catalogue\", \"version\": 1, \"note\": \"keep me\",\n"
    " \"providers\": [{\"id\": \"mine\", \"name\": \"Old\", \"dialect\": \"openai\", \"base_url\": "
    "\"https://old.example/v1\",\n"
    "                \"key_env\": \"OLD_KEY\", \"headers\": {\"X-Team\": \"7b\"}, \"colour\": \"red\", "
    "\"requests_per_minute\": 5}],\n"
    " \"models\": [{\"id\": \"mine/a\", \"provider\": \"mine\", \"api_name\": \"a\", \"name\": \"A\", "
    "\"licence\": \"MIT\", \"mood\": \"good\",\n"
    "             \"prices\": [{\"input\": \"1\", \"output\": \"2\", \"window\": \"16:30-00:30\", \"why\": "
    "\"night\"},\n"
    "                        {\"input\": \"2\", \"output\": \"4\"}]}]}";

QJsonObject entryAt(const QByteArray &json, QLatin1String list, int place)
{
    return QJsonDocument::fromJson(json).object().value(list).toArray().at(place).toObject();
}

Catalogue readText(const QByteArray &json)
{
    const auto catalogue = readCatalogue(json, u"c.json"_s);
    if (!catalogue)
        qFatal("%s", qPrintable(catalogue.error().describe()));
    return *catalogue;
}

} // namespace

/// The user's catalogue file, changed entry by entry, and what is said of a base URL.
class TestOwnEntries : public QObject {
    Q_OBJECT

private slots:
    void aFileIsMadeThatTheCatalogueReads()
    {
        ModelEntry priced = ownModel(u"a"_s);
        priced.prices = {
            {.input = *Money::fromDecimal(u"0.0000005"), .output = *Money::fromDecimal(u"0.000002")}};
        const QByteArray json = *withModel(*withProvider({}, ownServer()), priced);
        const Catalogue catalogue = readText(json);
        QCOMPARE(*catalogue.provider(u"mine"_s), ownServer());
        QCOMPARE(*catalogue.model(u"mine/a"_s), priced);
    }

    void whatTheFormDoesNotKnowStays()
    {
        ProviderEntry changed = ownServer();
        changed.concurrency = 3;
        const Catalogue before = readText(writtenByHand);
        const QByteArray json = *withModel(
            *withModel(*withProvider(writtenByHand, changed), *before.model(u"mine/a"_s)), ownModel(u"b"_s));
        QCOMPARE(QJsonDocument::fromJson(json).object().value(u"note").toString(), u"keep me"_s);
        const QJsonObject provider = entryAt(json, QLatin1String("providers"), 0);
        QCOMPARE(provider.value(u"colour").toString(), u"red"_s);
        QCOMPARE(provider.value(u"headers").toObject().value(u"X-Team").toString(), u"7b"_s);
        QCOMPARE(provider.value(u"base_url").toString(), u"https://models.example/v1"_s);
        QCOMPARE(provider.value(u"concurrency").toInt(), 3);
        QVERIFY2(!provider.contains(u"requests_per_minute"), "the form set it to none");
        const QJsonObject first = entryAt(json, QLatin1String("models"), 0);
        QCOMPARE(first.value(u"mood").toString(), u"good"_s);
        QCOMPARE(first.value(u"licence").toString(), u"MIT"_s);
        QCOMPARE(first.value(u"prices").toArray().at(0).toObject().value(u"why").toString(), u"night"_s);
        QCOMPARE(entryAt(json, QLatin1String("models"), 1).value(u"api_name").toString(), u"b"_s);
    }

    void aRemovedProviderTakesItsModelsWithIt()
    {
        const QByteArray json = *withoutProvider(*withModel(writtenByHand, ownModel(u"b"_s)), u"mine"_s);
        QVERIFY(readText(json).providers().isEmpty() && readText(json).models().isEmpty());
        QCOMPARE(QJsonDocument::fromJson(json).object().value(u"note").toString(), u"keep me"_s);
        QCOMPARE(readText(*withoutModels(writtenByHand, {u"mine/a"_s})).models().size(), 0);
    }

    void aFileThatIsNoCatalogueIsNotTouched_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no JSON") << QByteArray("{\"providers\": [");
        QTest::newRow("providers are no list") << QByteArray(R"({"providers": {"id": "x"}})");
        QTest::newRow("an entry is a text") << QByteArray(R"({"models": ["x"]})");
    }
    void aFileThatIsNoCatalogueIsNotTouched()
    {
        QFETCH(const QByteArray, json);
        QVERIFY(!withProvider(json, ownServer()));
        QVERIFY(!withModel(json, ownModel(u"a"_s)));
        QVERIFY(!withoutProvider(json, u"mine"_s));
    }

    void aChangeIsWrittenAndUndoneAndNeverOverAnotherOne()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"config/catalogue.json"_s);
        const QByteArray first = *withProvider({}, ownServer());
        QVERIFY(!changeOwnEntries(path, {}, first));
        QCOMPARE(*readOwnEntries(path), first);
        const QByteArray second = *withModel(first, ownModel(u"a"_s));
        QCOMPARE(
            changeOwnEntries(path, {}, second)->message.id, Message(CatalogueMessages::changedOutside).id);
        QCOMPARE(*readOwnEntries(path), first);
        QVERIFY2(changeOwnEntries(path, first, "{}"), "what cannot be read again is not written");
        QCOMPARE(*readOwnEntries(path), first);
        QVERIFY(!changeOwnEntries(path, first, second));
        QVERIFY(!changeOwnEntries(path, second, first));
        QVERIFY(!changeOwnEntries(path, first, {}));
        QVERIFY(!QFile::exists(path));
    }

    void whatIsNoEntryAnyMoreIsAsTheProgramHasIt()
    {
        const ProviderEntry builtIn = builtInCatalogue().providers().first();
        ProviderEntry changed = builtIn;
        changed.concurrency = 99;
        Catalogue before;
        before.put(changed);
        before.put(ownServer());
        before.put(ownModel(u"a"_s));
        Catalogue shown = builtInCatalogue();
        shown.merge(before);
        shown.put(ownModel(u"listed"_s));
        const Catalogue after = withOwnEntries(shown, before, {});
        QCOMPARE(*after.provider(builtIn.id), builtIn);
        QVERIFY(!after.provider(u"mine"_s) && !after.model(u"mine/a"_s) && !after.model(u"mine/listed"_s));
        const Catalogue back = withOwnEntries(after, {}, before);
        QCOMPARE(*back.provider(builtIn.id), changed);
        QCOMPARE(*back.model(u"mine/a"_s), ownModel(u"a"_s));
    }

    void anIdAndAVariableAreNobodyElses()
    {
        Catalogue catalogue;
        catalogue.put(ownServer());
        QCOMPARE(freeProviderId(catalogue, u"Mine"_s), u"mine-2"_s);
        QCOMPARE(freeProviderId(catalogue, u"Hà Nội 1!"_s), u"ha-noi-1"_s);
        QCOMPARE(freeProviderId(catalogue, u"我的"_s), u"own"_s);
        QCOMPARE(freeKeyVariable(catalogue, u"mine"_s), u"MINE_2_API_KEY"_s);
        QCOMPARE(freeKeyVariable(catalogue, u"7b.lan"_s), u"_7B_LAN_API_KEY"_s);
    }

    void theCommonMistakesOfABaseUrlAreNamed_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("dialect");
        QTest::addColumn<bool>("plaintext");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("proposal");
        const auto row = [](const char *name, const char *typed, Dialect dialect, bool plaintext,
                             const char *url, const MessageText *message, const char *proposal) {
            QTest::newRow(name) << QString::fromLatin1(typed) << static_cast<int>(dialect) << plaintext
                                << QString::fromLatin1(url)
                                << (message ? QString::fromLatin1(message->id) : QString())
                                << QString::fromLatin1(proposal);
        };
        using namespace CatalogueMessages;
        const Dialect openAi = Dialect::OpenAi;
        row("nothing wrong", "https://a.example/v1", openAi, false, "https://a.example/v1", nullptr, "");
        row("a slash behind", " https://a.example/v1/ ", openAi, false, "https://a.example/v1", nullptr, "");
        row("no version", "https://a.example", openAi, false, "https://a.example", &probablyVersion,
            "https://a.example/v1");
        row("Gemini's version", "https://a.example", Dialect::Gemini, false, "https://a.example",
            &probablyVersion, "https://a.example/v1beta");
        row("Ollama has none", "http://localhost:11434", Dialect::Ollama, false, "http://localhost:11434",
            nullptr, "");
        row("the whole address", "https://a.example/v1/chat/completions", openAi, false,
            "https://a.example/v1", &wholeAddress, "https://a.example/v1");
        row("no scheme", "a.example/v1", openAi, false, "", &noScheme, "https://a.example/v1");
        row("no scheme on this machine", "localhost:8000/v1", openAi, false, "", &noScheme,
            "http://localhost:8000/v1");
        row("http to another host", "http://a.example/v1", openAi, false, "", &unencrypted,
            "https://a.example/v1");
        row("http that is allowed", "http://a.example/v1", openAi, true, "http://a.example/v1", nullptr, "");
        row("http to this machine", "http://127.0.0.1:8000/v1", openAi, false, "http://127.0.0.1:8000/v1",
            nullptr, "");
        row("another dialect", "https://a.example/v1/messages", openAi, false, "", &otherDialectsAddress,
            "https://a.example/v1");
        row("no address", "not an address", openAi, false, "", &notAnAddress, "");
    }
    void theCommonMistakesOfABaseUrlAreNamed()
    {
        QFETCH(const QString, typed);
        QFETCH(const int, dialect);
        QFETCH(const bool, plaintext);
        QFETCH(const QString, url);
        QFETCH(const QString, message);
        QFETCH(const QString, proposal);
        const BaseUrlAdvice advice = adviceOnBaseUrl(typed, static_cast<Dialect>(dialect), plaintext);
        QCOMPARE(advice.url.toString(), url);
        QCOMPARE(advice.objection.has_value(), url.isEmpty());
        QCOMPARE(advice.objection.value_or(advice.hint.value_or(Message())).id, message);
        QCOMPARE(advice.proposal.toString(), proposal);
    }
};

PENNYBENCH_TEST(TestOwnEntries)
#include "tst_ownentries.moc"
