#include "providers/chatclients.h"
#include "providers/codec.h"
#include "providers/jsontext.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Providers;

/// The bytes of requests.
class TestRequestText : public QObject {
    Q_OBJECT

private slots:
    void aTextIsAJsonString_data();
    void aTextIsAJsonString();
    void membersAreWrittenAsAnObject();
    void nothingIsAnEmptyObject();
    void theCataloguesRulesChangeTheBody();
};

void TestRequestText::aTextIsAJsonString_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QStringLiteral("");
    QTest::newRow("plain") << QStringLiteral("What is 6 x 7?");
    QTest::newRow("quotes and backslashes") << QStringLiteral("\"C:\\\\n\" \\");
    QTest::newRow("lines and tabs") << QStringLiteral("a\r\n\tb\f\b");
    QTest::newRow("control characters") << QString::fromLatin1("\0\x01\x1f\x7f", 4);
    QTest::newRow("Vietnamese and Chinese") << QStringLiteral("Đáp án: 四十二");
    QTest::newRow("beyond the first plane") << QStringLiteral("😀𝛑");
    QTest::newRow("line separators") << QStringLiteral("a\u2028b\u2029c");
    QTest::newRow("half a pair at the end") << QStringLiteral("x") + QChar(0xd83d);
    QTest::newRow("half a pair inside") << QStringLiteral("x") + QChar(0xde00) + QStringLiteral("y");
}

void TestRequestText::aTextIsAJsonString()
{
    QFETCH(QString, text);
    const QJsonDocument read = QJsonDocument::fromJson('[' + jsonString(text) + ']');
    QCOMPARE(read.array().size(), 1);
    QCOMPARE(read.array().first().toString(), text);
}

void TestRequestText::membersAreWrittenAsAnObject()
{
    JsonMembers members;
    members.add("text", QStringLiteral("a \"b\""));
    members.add("share", 0.1);
    members.add("whole", 1.0);
    members.add("count", qint64(9'007'199'254'740'993));
    members.add("on", true);
    members.addJson("list", "[1,2]");
    members.addAll({{QStringLiteral("x"), QJsonObject{{QStringLiteral("y"), 1}}}});
    QCOMPARE(members.object(),
        QByteArray(R"({"text":"a \"b\"","share":0.1,"whole":1,"count":9007199254740993,"on":true,)"
                   R"("list":[1,2],"x":{"y":1}})"));
}

void TestRequestText::nothingIsAnEmptyObject()
{
    JsonMembers members;
    members.addAll({});
    QCOMPARE(members.object(), QByteArray("{}"));
    members.addAll({{QStringLiteral("a"), 1}});
    QCOMPARE(members.object(), QByteArray(R"({"a":1})"));
}

void TestRequestText::theCataloguesRulesChangeTheBody()
{
    ChatRequest request{.model = QStringLiteral("m"), .prompt = QStringLiteral("hi"), .temperature = 0.5};
    request.maxTokens = 10;
    request.seed = 7;
    request.rules.rejects = {QStringLiteral("seed"), QStringLiteral("stream_options")};
    request.rules.extraBody = {{QStringLiteral("temperature"), 1}, {QStringLiteral("top_k"), 5}};
    const Endpoint endpoint{.baseUrl = QUrl(QStringLiteral("http://127.0.0.1/v1"))};
    const HttpRequest http = codecFor(Dialect::OpenAi).encode(endpoint, request);
    const QJsonObject body = QJsonDocument::fromJson(http.body).object();
    QCOMPARE(body.keys(),
        QStringList({QStringLiteral("max_tokens"), QStringLiteral("messages"), QStringLiteral("model"),
            QStringLiteral("stream"), QStringLiteral("temperature"), QStringLiteral("top_k")}));
    QCOMPARE(body.value(u"temperature").toDouble(), 1.0);
    QCOMPARE(http.body.count("temperature"), 1);
}

PENNYBENCH_TEST(TestRequestText)
#include "tst_requesttext.moc"
