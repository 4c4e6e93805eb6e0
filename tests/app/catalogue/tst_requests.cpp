#include "app/catalogue/catalogue.h"
#include "app/catalogue/endpointfor.h"
#include "providers/codec.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Models;
using namespace Pennybench::Providers;
using namespace Qt::StringLiterals;

namespace {

const QString systemText = u"Answer in one word."_s;

/// What the vendors' pages say about one request; empty if nothing in it is rejected.
class Judge {
public:
    Judge(const ModelEntry &model, const ChatRequest &request)
        : m_model(model)
        , m_request(request)
    {
        const ProviderEntry *provider = builtInCatalogue().provider(model.provider);
        const HttpRequest http = codecFor(provider->dialect).encode(endpointFor(*provider, "sk-k"), request);
        m_body = QJsonDocument::fromJson(http.body).object();
        m_url = http.url.toString();
        allow(!http.body.contains("sk-k") && !m_url.contains(u"sk-k"), u"a key outside the headers"_s);
        for (const QJsonValue &limit : {m_body.value(u"max_tokens"), m_body.value(u"max_completion_tokens"),
                 m_body.value(u"generationConfig")[u"maxOutputTokens"],
                 m_body.value(u"options")[u"num_predict"]})
            allow(model.maxOutput == 0 || limit.toInt() <= model.maxOutput,
                u"%1 tokens, which is more than the model gives"_s.arg(limit.toInt()));
        switch (provider->dialect) {
        case Dialect::OpenAi:
            judgeOpenAi();
            break;
        case Dialect::Gemini:
            judgeGemini();
            break;
        case Dialect::Anthropic:
            judgeAnthropic();
            break;
        case Dialect::Ollama:
            judgeOllama();
            break;
        case Dialect::Completions:
            allow(m_body.value(u"prompt").toString().contains(m_request.prompt) && !has(u"messages"),
                u"no raw text to continue"_s);
            break;
        }
    }

    QStringList objections() const { return m_objections; }
    QByteArray body() const { return QJsonDocument(m_body).toJson(QJsonDocument::Compact); }

private:
    void allow(bool fine, const QString &objection)
    {
        if (!fine)
            m_objections += objection;
    }
    bool has(QStringView field) const { return m_body.contains(field); }
    bool isNamed(const char *pattern) const
    {
        return QRegularExpression(QLatin1String(pattern)).match(m_model.apiName).hasMatch();
    }
    bool asksForEffort() const { return m_request.effort != Effort::Default; }
    void allowOnly(const QJsonObject &object, const QStringList &fields)
    {
        for (const QString &field : object.keys())
            allow(fields.contains(field), u"the field "_s + field);
    }

    void judgeOpenAi()
    {
        allowOnly(m_body,
            {u"model"_s, u"messages"_s, u"stream"_s, u"stream_options"_s, u"max_tokens"_s,
                u"max_completion_tokens"_s, u"temperature"_s, u"seed"_s, u"reasoning_effort"_s,
                u"reasoning"_s, u"thinking"_s});
        allow(!(has(u"max_tokens") && has(u"max_completion_tokens")), u"two limits of tokens"_s);
        allow(!(has(u"reasoning") && has(u"reasoning_effort")), u"two efforts"_s);
        allow(m_body.value(u"stream").toBool() == m_request.stream, u"stream"_s);
        allow(m_request.stream || !has(u"stream_options"), u"stream_options without a stream"_s);
        if (m_request.maxTokens)
            allow(has(u"max_tokens") || has(u"max_completion_tokens"), u"no limit of tokens"_s);
        if (m_model.provider == u"openai")
            judgeOpenAiItself();
        else if (m_model.provider == u"deepseek")
            judgeDeepSeek();
        else
            judgeOtherHosts();
    }

    void judgeOpenAiItself()
    {
        const QJsonArray messages = m_body.value(u"messages").toArray();
        const bool reasons = isNamed("^(o\\d|gpt-[56])");
        allow(!(reasons && has(u"temperature")), u"temperature for a reasoning model"_s);
        allow(!(reasons && has(u"max_tokens")), u"max_tokens for a reasoning model"_s);
        if (isNamed("^o1-mini")) {
            allow(messages.size() == 1, u"a system prompt for o1-mini"_s);
            allow(messages[0][u"content"].toString().contains(systemText), u"the system prompt is lost"_s);
            allow(!has(u"reasoning_effort"), u"an effort for o1-mini"_s);
            return;
        }
        allow(messages[0][u"role"].toString() == (reasons ? u"developer"_s : u"system"_s), u"role"_s);
        allow(has(u"reasoning_effort") == (reasons && asksForEffort()), u"reasoning_effort"_s);
        const QStringList efforts{QString(), u"low"_s, u"medium"_s, u"high"_s};
        allow(efforts.contains(m_body.value(u"reasoning_effort").toString()), u"the name of the effort"_s);
    }

    void judgeDeepSeek()
    {
        const QString thinking = m_body.value(u"thinking").toObject().value(u"type").toString();
        const QString effort = m_body.value(u"reasoning_effort").toString();
        const bool canSwitch = isNamed("^deepseek-(flash|v4)");
        allow(thinking.isEmpty() || canSwitch, u"thinking for a model of before the switch"_s);
        allow(
            QStringList({QString(), u"low"_s, u"high"_s, u"max"_s}).contains(effort), u"effort "_s + effort);
        allow(effort.isEmpty() || thinking == u"enabled", u"an effort without thinking"_s);
        allow(!has(u"temperature") || thinking == u"disabled" || isNamed("^deepseek-chat"),
            u"a temperature that has no effect"_s);
        if (!m_model.reasoning && canSwitch)
            allow(thinking == u"disabled", u"thinking is on where it should be off"_s);
    }

    void judgeOtherHosts()
    {
        if (m_model.provider == u"mistral")
            allow(!has(u"seed") && !has(u"stream_options"), u"seed or stream_options for Mistral"_s);
        if (m_model.provider == u"moonshot")
            allow(!has(u"temperature"), u"a temperature for Kimi"_s);
        if (m_model.provider == u"openrouter") {
            allow(has(u"max_tokens"), u"no max_tokens for OpenRouter's check of credits"_s);
            allow(!has(u"reasoning_effort"), u"reasoning_effort for OpenRouter"_s);
        }
        if (m_model.provider == u"groq" && isNamed("qwen"))
            allow(QStringList({QString(), u"none"_s, u"default"_s})
                      .contains(m_body.value(u"reasoning_effort").toString()),
                u"an effort that Qwen at Groq refuses"_s);
        allow(!has(u"thinking") || m_model.provider == u"zai", u"thinking for a host without the switch"_s);
    }

    void judgeGemini()
    {
        allowOnly(m_body, {u"contents"_s, u"systemInstruction"_s, u"generationConfig"_s});
        const QJsonObject config = m_body.value(u"generationConfig").toObject();
        allowOnly(config, {u"temperature"_s, u"maxOutputTokens"_s, u"seed"_s, u"thinkingConfig"_s});
        const QJsonObject thinking = config.value(u"thinkingConfig").toObject();
        allowOnly(thinking, {u"includeThoughts"_s, u"thinkingBudget"_s, u"thinkingLevel"_s});
        const bool hasBudget = thinking.contains(u"thinkingBudget");
        const bool hasLevel = thinking.contains(u"thinkingLevel");
        allow(!isNamed("^gemini-(1\\.5|2\\.0)") || thinking.isEmpty(), u"thinkingConfig"_s);
        allow(!hasBudget || isNamed("^gemini-2\\.5"), u"a budget for another Gemini than 2.5"_s);
        allow(!hasLevel || isNamed("^gemini-3"), u"a level for another Gemini than 3"_s);
        const int budget = thinking.value(u"thinkingBudget").toInt(512);
        allow(budget >= 512 && budget <= 24576, u"a budget of %1"_s.arg(budget));
        const QStringList levels{QString(), u"LOW"_s, u"MEDIUM"_s, u"HIGH"_s};
        allow(levels.contains(thinking.value(u"thinkingLevel").toString()), u"level"_s);
        allow(asksForEffort() == (hasBudget || hasLevel) || isNamed("^gemini-(1\\.5|2\\.0)"), u"effort"_s);
        allow(m_url.endsWith(m_request.stream ? u":streamGenerateContent?alt=sse"_s : u":generateContent"_s),
            m_url);
        allow(m_body.value(u"systemInstruction")[u"parts"][0][u"text"].toString() == systemText,
            u"the system prompt is lost"_s);
    }

    void judgeAnthropic()
    {
        allowOnly(m_body,
            {u"model"_s, u"max_tokens"_s, u"stream"_s, u"messages"_s, u"system"_s, u"temperature"_s,
                u"thinking"_s, u"output_config"_s});
        const int limit = m_body.value(u"max_tokens").toInt();
        allow(limit > 0 && limit <= m_model.maxOutput, u"max_tokens %1"_s.arg(limit));
        allow(m_body.value(u"temperature").toDouble() <= 1, u"a temperature above 1"_s);
        const QJsonObject thinking = m_body.value(u"thinking").toObject();
        const QString type = thinking.value(u"type").toString();
        const int budget = thinking.value(u"budget_tokens").toInt();
        allow(type != u"enabled" || (budget >= 1024 && budget < limit && !has(u"temperature")),
            u"the budget"_s);
        allow(type.isEmpty() || asksForEffort(), u"thinking that nobody asked for"_s);
        allow(type.isEmpty() || !isNamed("^claude-3"), u"thinking for Claude 3"_s);
        allow(type != u"adaptive" || isNamed("^claude-haiku-5"), u"adaptive thinking"_s);
        allow(has(u"output_config") == (type == u"adaptive"), u"output_config"_s);
        allow(!isNamed("^claude-haiku-5") || !has(u"temperature"), u"temperature"_s);
        allow(m_body.value(u"system").toString() == systemText, u"the system prompt is lost"_s);
    }

    void judgeOllama()
    {
        allowOnly(m_body, {u"model"_s, u"messages"_s, u"stream"_s, u"options"_s, u"think"_s});
        const QJsonObject options = m_body.value(u"options").toObject();
        allowOnly(options, {u"num_ctx"_s, u"num_predict"_s, u"temperature"_s, u"seed"_s});
        allow(options.value(u"num_ctx").toInt() >= 8192, u"the context that cuts prompts"_s);
        allow(options.contains(u"num_predict") == m_request.maxTokens.has_value(), u"num_predict"_s);
        allow(has(u"stream"), u"stream left to its default"_s);
        const QJsonValue think = m_body.value(u"think");
        allow(!think.isString() || isNamed("^gpt-oss"), u"a level where only a switch is taken"_s);
        allow(!has(u"think") || isNamed("^(gpt-oss|deepseek-r1|qwen3)"), u"think for a model that cannot"_s);
    }

    const ModelEntry &m_model;
    const ChatRequest &m_request;
    QJsonObject m_body;
    QString m_url;
    QStringList m_objections;
};

ChatRequest requestFor(const ModelEntry &model)
{
    return {.model = model.apiName,
        .system = systemText,
        .prompt = u"What is the capital of France?"_s,
        .maxOutput = model.maxOutput,
        .rules = model.rules};
}

} // namespace

/// A request for every model of the catalogue, with everything that a run can ask for, contains nothing that
/// the model rejects.
class TestRequests : public QObject {
    Q_OBJECT

private slots:
    void requestsContainNoRejectedField_data();
    void requestsContainNoRejectedField();
    void theValidatorKnowsAWrongRequest();
    void ollamaGetsAContextThatHoldsThePrompt();
    void aSmallLimitLeavesNoRoomForThinking();
    void anEffortReachesEveryModelThatTakesOne();
};

void TestRequests::requestsContainNoRejectedField_data()
{
    QTest::addColumn<QString>("id");
    for (const ModelEntry &model : builtInCatalogue().models())
        QTest::newRow(qPrintable(model.id)) << model.id;
}

void TestRequests::requestsContainNoRejectedField()
{
    QFETCH(QString, id);
    const ModelEntry &model = *builtInCatalogue().model(id);
    for (const Effort effort : {Effort::Default, Effort::Low, Effort::Medium, Effort::High}) {
        for (const bool stream : {true, false}) {
            for (const double temperature : {0.0, 0.7, 1.8}) {
                for (const std::optional<int> limit :
                    {std::optional<int>(), std::optional(2000), std::optional(10'000'000)}) {
                    ChatRequest request = requestFor(model);
                    request.effort = effort;
                    request.stream = stream;
                    request.temperature = temperature;
                    request.maxTokens = limit;
                    request.seed = 7;
                    const Judge judge(model, request);
                    QVERIFY2(judge.objections().isEmpty(),
                        qPrintable(
                            judge.objections().join(u", ") + u": "_s + QString::fromUtf8(judge.body())));
                }
            }
        }
    }
}

void TestRequests::theValidatorKnowsAWrongRequest()
{
    for (const QString &id :
        {u"openai/o3-mini"_s, u"openai/o1-mini"_s, u"deepseek/flash"_s, u"mistral/small-4"_s,
            u"google/gemini-3.5-flash-lite"_s, u"anthropic/claude-haiku-5-5"_s, u"moonshot/kimi-k2.6"_s}) {
        const ModelEntry &model = *builtInCatalogue().model(id);
        ChatRequest request = requestFor(model);
        request.temperature = 0.7;
        request.seed = 7;
        request.effort = Effort::Low;
        request.rules = {};
        request.rules.thinking = ModelRules::Thinking::Budget;
        QVERIFY2(!Judge(model, request).objections().isEmpty(), qPrintable(id));
    }
}

void TestRequests::ollamaGetsAContextThatHoldsThePrompt()
{
    const ModelEntry &model = *builtInCatalogue().model(u"local-ollama/llama3.2-3b");
    ChatRequest request = requestFor(model);
    request.prompt = QString(60'000, u'x');
    const HttpRequest http = codecFor(Dialect::Ollama).encode({}, request);
    const QJsonObject body = QJsonDocument::fromJson(http.body).object();
    const int context = body.value(u"options")[u"num_ctx"].toInt();
    QVERIFY2(context >= 30'000 && context <= 131'072, qPrintable(QString::number(context)));
}

void TestRequests::aSmallLimitLeavesNoRoomForThinking()
{
    const ModelEntry &model = *builtInCatalogue().model(u"anthropic/claude-haiku-4-5");
    ChatRequest request = requestFor(model);
    request.effort = Effort::High;
    request.maxTokens = 1000;
    const QJsonObject body =
        QJsonDocument::fromJson(codecFor(Dialect::Anthropic).encode({}, request).body).object();
    QVERIFY(!body.contains(u"thinking"));
    request.maxTokens = 4000;
    const QJsonObject roomier =
        QJsonDocument::fromJson(codecFor(Dialect::Anthropic).encode({}, request).body).object();
    QCOMPARE(roomier.value(u"thinking")[u"budget_tokens"].toInt(), 3000);
}

void TestRequests::anEffortReachesEveryModelThatTakesOne()
{
    for (const ModelEntry &model : builtInCatalogue().models()) {
        const Dialect dialect = builtInCatalogue().provider(model.provider)->dialect;
        ChatRequest request = requestFor(model);
        const QByteArray without = codecFor(dialect).encode({}, request).body;
        request.effort = Effort::High;
        const bool differs = codecFor(dialect).encode({}, request).body != without;
        QVERIFY2(differs == (model.rules.thinking != ModelRules::Thinking::None), qPrintable(model.id));
    }
}

PENNYBENCH_TEST(TestRequests)
#include "tst_requests.moc"
