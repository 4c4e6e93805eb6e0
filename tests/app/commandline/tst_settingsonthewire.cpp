#include "app/store/sessionfile.h"
#include "tests/support/programhome.h"
#include "tests/support/rawserver.h"
#include "tests/support/testprogram.h"
#include "tests/support/wires.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTest>

using namespace Pennybench;
using namespace Qt::StringLiterals;

namespace {

/// A setting as it is given, and where a dialect's request has it. No place: the dialect has no such field.
struct Sent {
    QString setting;
    QString place; ///< names and numbers with dots between; "path": of the request itself
    QJsonValue value;
};

struct DialectCase {
    QString dialect;
    QString thinking; ///< as the catalogue names it
    QList<Sent> sent;
};

QList<DialectCase> dialectCases()
{
    const QString system = u"system=\"Be brief, please\""_s;
    const QString brief = u"Be brief, please"_s;
    return {{u"openai"_s, u"reasoning_effort"_s,
                {{u"temperature=0.25"_s, u"temperature"_s, 0.25}, {u"max_tokens=77"_s, u"max_tokens"_s, 77},
                    {u"effort=high"_s, u"reasoning_effort"_s, u"high"_s}, {u"seed=7"_s, u"seed"_s, 7},
                    {system, u"messages.0.content"_s, brief}, {u"stream=off"_s, u"stream"_s, false}}},
        {u"gemini"_s, u"level"_s,
            {{u"temperature=0.25"_s, u"generationConfig.temperature"_s, 0.25},
                {u"max_tokens=77"_s, u"generationConfig.maxOutputTokens"_s, 77},
                {u"effort=high"_s, u"generationConfig.thinkingConfig.thinkingLevel"_s, u"HIGH"_s},
                {u"seed=7"_s, u"generationConfig.seed"_s, 7},
                {system, u"systemInstruction.parts.0.text"_s, brief},
                {u"stream=off"_s, u"path"_s, u"/v1/models/m:generateContent"_s}}},
        {u"anthropic"_s, u"adaptive"_s,
            {{u"temperature=0.25"_s, u"temperature"_s, 0.25}, {u"max_tokens=77"_s, u"max_tokens"_s, 77},
                {u"effort=high"_s, u"output_config.effort"_s, u"high"_s}, {u"seed=7"_s, {}, {}},
                {system, u"system"_s, brief}, {u"stream=off"_s, u"stream"_s, false}}},
        {u"ollama"_s, u"think"_s,
            {{u"temperature=0.25"_s, u"options.temperature"_s, 0.25},
                {u"max_tokens=77"_s, u"options.num_predict"_s, 77}, {u"effort=high"_s, u"think"_s, u"high"_s},
                {u"seed=7"_s, u"options.seed"_s, 7}, {system, u"messages.0.content"_s, brief},
                {u"stream=off"_s, u"stream"_s, false}}}};
}

QJsonValue valueAt(const RawRequest &request, const QString &place)
{
    if (place == u"path")
        return QString::fromUtf8(request.path);
    QJsonValue value = QJsonDocument::fromJson(request.body).object();
    for (const QString &step : place.split(u'.')) {
        bool isNumber = false;
        const int number = step.toInt(&isNumber);
        value = isNumber ? value.toArray().at(number) : value.toObject().value(step);
    }
    return value;
}

const Wire &wireNamed(const QString &dialect)
{
    return *std::ranges::find_if(
        wires(), [&](const Wire &wire) { return QLatin1String(wire.name) == dialect; });
}

bool isStreamed(const RawRequest &request)
{
    const QJsonValue stream = QJsonDocument::fromJson(request.body).object().value(u"stream");
    return stream.isBool() ? stream.toBool() : request.path.contains("streamGenerateContent");
}

/// A server of one dialect that says "Hi" to everything, and a program that knows it as here/m.
class Stage {
public:
    explicit Stage(const DialectCase &of)
        : m_home(QStringLiteral(PENNYBENCH_PROGRAM))
        , m_server([wire = wireNamed(of.dialect)](const RawRequest &request, QTcpSocket *socket) {
            if (!isStreamed(request)) {
                socket->write(httpResponse(200, "application/json", wire.body));
                return;
            }
            socket->write(wire.head() + wire.stream());
            socket->disconnectFromHost();
        })
    {
        const QJsonObject provider{{u"id"_s, u"here"_s}, {u"name"_s, u"Here"_s}, {u"dialect"_s, of.dialect},
            {u"base_url"_s, m_server.url(u"/v1"_s).toString()}, {u"local"_s, true}};
        const QJsonObject model{{u"id"_s, u"here/m"_s}, {u"provider"_s, u"here"_s}, {u"api_name"_s, u"m"_s},
            {u"name"_s, u"M"_s}, {u"thinking"_s, of.thinking}};
        const QJsonObject catalogue{{u"format"_s, u"pennybench-catalogue"_s}, {u"version"_s, 1},
            {u"providers"_s, QJsonArray{provider}}, {u"models"_s, QJsonArray{model}}};
        m_catalogue = m_home.write(u"c.json"_s, QJsonDocument(catalogue).toJson());
        const QByteArray prompt = R"({"id":"q","prompt":"Say Hi.","scorer":{"type":"text","expected":"Hi"}})";
        m_suite = m_home.write(u"s.json"_s,
            R"({"format":"pennybench-suite","version":1,"id":"s","title":"S","prompts":[)" + prompt + "]}");
    }

    /// Asks the one prompt; the session is the same each time. Returns how many requests came.
    qsizetype run(const QStringList &models, const QStringList &more = {})
    {
        const qsizetype before = m_server.requests().size();
        QStringList arguments{
            u"run"_s, u"--catalogue"_s, m_catalogue, u"--suite"_s, m_suite, u"--session"_s, session()};
        for (const QString &model : models)
            arguments += {u"--model"_s, model};
        m_ran = m_home.run(arguments + more);
        return m_server.requests().size() - before;
    }

    QString session() const { return m_home.path(u"s.pennybench"_s); }
    const Ran &ran() const { return m_ran; }
    const QList<RawRequest> &requests() const { return m_server.requests(); }

private:
    ProgramHome m_home;
    RawServer m_server;
    QString m_catalogue;
    QString m_suite;
    Ran m_ran;
};

} // namespace

/// What a contestant's own settings do to the bytes that leave, in every dialect, and what they have to do
/// with the answers that a session holds.
class TestSettingsOnTheWire : public QObject {
    Q_OBJECT

private slots:
    void eachSettingIsInTheRequestOfItsContestantAlone_data() { addDialects(); }

    void eachSettingIsInTheRequestOfItsContestantAlone()
    {
        const DialectCase dialect = fetched();
        Stage stage(dialect);
        QStringList models{u"here/m"_s};
        for (const Sent &sent : dialect.sent)
            models += u"here/m:"_s + sent.setting;
        QCOMPARE(stage.run(models), models.size());
        QVERIFY2(stage.ran().exitCode == 0, qPrintable(stage.ran().err));
        for (const Sent &sent : dialect.sent) {
            const auto with = std::ranges::count_if(
                stage.requests(), [place = sent.place, value = sent.value](const RawRequest &request) {
                    return place.isEmpty() || valueAt(request, place) == value;
                });
            QVERIFY2(with == (sent.place.isEmpty() ? models.size() : 1), qPrintable(sent.setting));
        }
    }

    void whatADialectHasNoFieldForIsNotSent()
    {
        Stage stage(dialectCases().at(2));
        QCOMPARE(stage.run({u"here/m:seed=7"_s}), 1);
        QVERIFY(!stage.requests().first().body.contains("seed"));
    }

    void allSettingsOfAContestantAreInOneRequest_data() { addDialects(); }

    void allSettingsOfAContestantAreInOneRequest()
    {
        const DialectCase dialect = fetched();
        Stage stage(dialect);
        QStringList settings;
        for (const Sent &sent : dialect.sent)
            settings += sent.setting;
        QCOMPARE(stage.run({u"here/m:"_s + settings.join(u',')}), 1);
        for (const Sent &sent : dialect.sent) {
            if (!sent.place.isEmpty())
                QCOMPARE(valueAt(stage.requests().first(), sent.place), sent.value);
        }
    }

    void anAnswerUnderOtherSettingsIsNotReused_data() { addDialects(); }

    void anAnswerUnderOtherSettingsIsNotReused()
    {
        const DialectCase dialect = fetched();
        Stage stage(dialect);
        QCOMPARE(stage.run({u"here/m"_s}), 1);
        QCOMPARE(stage.run({u"here/m"_s}), 0);
        int asked = 1;
        for (const Sent &sent : dialect.sent) {
            const QString model = u"here/m:"_s + sent.setting;
            QVERIFY2(stage.run({model}) == 1, qPrintable(model + u'\n' + stage.ran().err));
            QVERIFY2(stage.run({model}) == 0, qPrintable(model + u'\n' + stage.ran().err));
            ++asked;
        }
        const auto session = Store::readSession(stage.session());
        QVERIFY(session);
        QCOMPARE(session->answers.size(), asked);
        QCOMPARE(session->plan.models.size(), asked);
    }

private:
    static void addDialects()
    {
        QTest::addColumn<int>("number");
        for (int i = 0; i < dialectCases().size(); ++i)
            QTest::addRow("%s", qPrintable(dialectCases().at(i).dialect)) << i;
    }
    static DialectCase fetched()
    {
        QFETCH(const int, number);
        return dialectCases().at(number);
    }
};

PENNYBENCH_TEST(TestSettingsOnTheWire)
#include "tst_settingsonthewire.moc"
