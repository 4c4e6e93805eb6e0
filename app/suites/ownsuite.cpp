#include "app/suites/suitelimits.h"
#include "app/suites/suitemessages.h"
#include "app/suites/suitereader.h"

#include <QJsonArray>
#include <QSet>

namespace Pennybench::Suites {

namespace {

/// Reads one suite; a prompt that is wrong is left out and told.
class OwnSuite {
public:
    OwnSuite(const QJsonObject &root, const QString &fileName, const QList<JsonSpan> &spans)
        : m_root(root)
        , m_file(fileName)
        , m_spans(spans)
    {
        m_reading.format = QStringLiteral("Pennybench suite");
    }

    Expected<SuiteReading> read()
    {
        if (m_root.value(u"version").toInt() != 1) {
            return wrong(QStringLiteral("version"), Message(SuiteMessages::otherVersion));
        }
        Suite &suite = m_reading.suite;
        suite.id = m_root.value(u"id").toString();
        suite.title = m_root.value(u"title").toString();
        suite.licence = m_root.value(u"licence").toString();
        suite.source = m_root.value(u"source").toString();
        if (suite.id.isEmpty())
            return wrong(QStringLiteral("id"), Message(SuiteMessages::noSuiteId));
        for (const QJsonValue &warning : m_root.value(u"warnings").toArray())
            suite.warnings += messageFromJson(warning);
        const QJsonArray prompts = m_root.value(u"prompts").toArray();
        if (prompts.isEmpty())
            return wrong(QStringLiteral("prompts"), Message(SuiteMessages::noPromptList));
        for (qsizetype i = 0; i < prompts.size(); ++i)
            readPrompt(prompts.at(i), i);
        if (suite.prompts.isEmpty())
            return failure(m_reading.badRows.first());
        return std::move(m_reading);
    }

private:
    Unexpected wrong(const QString &field, const Message &message) const
    {
        return failure({.message = message, .file = m_file, .field = field});
    }

    int lineOf(qsizetype index) const { return index < m_spans.size() ? m_spans.at(index).line : 0; }

    void readPrompt(const QJsonValue &value, qsizetype index)
    {
        const QJsonObject object = value.toObject();
        Prompt prompt;
        prompt.id = object.value(u"id").toString();
        prompt.category = object.value(u"category").toString();
        prompt.language = object.value(u"language").toString();
        prompt.text = object.value(u"prompt").toString();
        prompt.system = object.value(u"system").toString();
        prompt.source = object.value(u"source").toString();
        prompt.solution = object.value(u"solution").toString();
        prompt.difficulty = object.value(u"difficulty").toInt();
        for (const QJsonValue &tag : object.value(u"tags").toArray())
            prompt.tags += tag.toString();
        prompt.scorer = scorerOf(object.value(u"scorer").toObject());
        if (object.contains(u"turns"))
            readTurns(object.value(u"turns").toArray(), prompt);
        if (auto problem = problemOf(object, prompt)) {
            ++m_reading.badRowCount;
            problem->file = m_file;
            problem->line = lineOf(index);
            problem->field = QStringLiteral("prompts[%1].%2").arg(index).arg(problem->field);
            if (m_reading.badRows.size() < badRowsKept)
                m_reading.badRows += *problem;
            return;
        }
        m_ids += prompt.id;
        m_reading.suite.prompts += prompt;
        m_reading.lines += lineOf(index);
    }

    static Scoring::ScorerSpec scorerOf(QJsonObject fields)
    {
        const QString type = fields.take(QStringLiteral("type")).toString();
        return {type, fields};
    }

    /// A turn without a scorer is not scored, whether it says so or not.
    static Turn turnOf(const QJsonValue &value)
    {
        if (value.isString())
            return {value.toString(), {}};
        Turn turn{value[u"prompt"].toString(), scorerOf(value[u"scorer"].toObject())};
        if (turn.scorer.type == u"none")
            turn.scorer = {};
        return turn;
    }

    /// The prompt's own scorer is that of the last turn, unless that has one.
    static void readTurns(const QJsonArray &turns, Prompt &prompt)
    {
        for (const QJsonValue &turn : turns)
            prompt.earlier += turnOf(turn);
        if (prompt.earlier.isEmpty())
            return;
        const Turn last = prompt.earlier.takeLast();
        prompt.text = last.text;
        if (!last.scorer.type.isEmpty())
            prompt.scorer = last.scorer;
        else if (prompt.scorer.type == u"none")
            prompt.scorer = {};
    }

    static std::optional<Problem> wrongTurn(const QJsonObject &object)
    {
        const auto at = [](const QString &field, const Message &message) {
            return Problem{.message = message, .field = field};
        };
        if (object.contains(u"prompt"))
            return at(QStringLiteral("turns"), Message(SuiteMessages::promptOrTurns));
        const QJsonArray turns = object.value(u"turns").toArray();
        if (turns.isEmpty() || turns.size() > mostTurns)
            return at(
                QStringLiteral("turns"), Message(SuiteMessages::turnCount, {QString::number(mostTurns)}));
        for (qsizetype i = 0; i < turns.size(); ++i) {
            const QJsonValue turn = turns.at(i);
            const QString field = QStringLiteral("turns[%1]").arg(i);
            if (!turn.isString() && !turn.isObject())
                return at(field, Message(SuiteMessages::turnShape));
            if (turnOf(turn).text.trimmed().isEmpty())
                return at(field + QStringLiteral(".prompt"), Message(SuiteMessages::emptyTurn));
            const QJsonValue scorer = turn[u"scorer"];
            if (!scorer.isUndefined() && !scorer[u"type"].isString())
                return at(field + QStringLiteral(".scorer"), Message(SuiteMessages::scorerShape));
        }
        return std::nullopt;
    }

    static std::optional<Problem> wrongKind(const QJsonObject &object)
    {
        using Type = QJsonValue::Type;
        static constexpr std::tuple<const char *, Type, const MessageText *> kinds[] = {
            {"id", Type::String, &SuiteMessages::aText}, {"category", Type::String, &SuiteMessages::aText},
            {"language", Type::String, &SuiteMessages::aText},
            {"prompt", Type::String, &SuiteMessages::aText}, {"system", Type::String, &SuiteMessages::aText},
            {"source", Type::String, &SuiteMessages::aText},
            {"solution", Type::String, &SuiteMessages::aText},
            {"difficulty", Type::Double, &SuiteMessages::aNumber},
            {"tags", Type::Array, &SuiteMessages::listOfTexts},
            {"scorer", Type::Object, &SuiteMessages::anObject},
            {"turns", Type::Array, &SuiteMessages::aList}};
        for (const auto &[name, type, kind] : kinds) {
            const QJsonValue value = object.value(QLatin1String(name));
            if (!value.isUndefined() && value.type() != type)
                return Problem{
                    .message = Message(SuiteMessages::mustBe, {*kind}), .field = QString::fromLatin1(name)};
        }
        return std::nullopt;
    }

    std::optional<Problem> problemOf(const QJsonObject &object, const Prompt &prompt) const
    {
        const auto at = [](const char *field, const Message &message) {
            return Problem{.message = message, .field = QString::fromLatin1(field)};
        };
        if (auto problem = wrongKind(object))
            return problem;
        if (prompt.id.isEmpty())
            return at("id", Message(SuiteMessages::noPromptId));
        if (m_ids.contains(prompt.id))
            return at("id", Message(SuiteMessages::idUsedTwice, {prompt.id}));
        const bool hasTurns = object.contains(u"turns");
        if (auto problem = hasTurns ? wrongTurn(object) : std::nullopt)
            return problem;
        if (prompt.text.trimmed().isEmpty())
            return at("prompt", Message(SuiteMessages::noText));
        if (prompt.scorer.type.isEmpty() && (!hasTurns || object.contains(u"scorer")))
            return at("scorer.type", Message(SuiteMessages::noScorerType));
        if (prompt.difficulty < 0 || prompt.difficulty > 5)
            return at("difficulty", Message(SuiteMessages::difficultyRange));
        return std::nullopt;
    }

    QJsonObject m_root;
    QString m_file;
    QList<JsonSpan> m_spans;
    SuiteReading m_reading;
    QSet<QString> m_ids;
};

} // namespace

Expected<SuiteReading> readOwnSuite(
    const QJsonObject &root, const QString &fileName, const QList<JsonSpan> &spans)
{
    return OwnSuite(root, fileName, spans).read();
}

} // namespace Pennybench::Suites
