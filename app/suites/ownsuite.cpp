#include "app/suites/suitereader.h"

#include <QJsonArray>
#include <QSet>

namespace Pennybench {

namespace {

/// Reads one suite; the first thing that is wrong ends it.
class OwnSuite {
public:
    OwnSuite(const QJsonObject &root, const QString &fileName)
        : m_root(root)
        , m_file(fileName)
    {
    }

    Expected<Suite> read()
    {
        if (m_root.value(u"version").toInt() != 1) {
            return wrong(QStringLiteral("version"),
                QStringLiteral("Only version 1 can be read; a newer Pennybench may know this one."));
        }
        m_suite.id = m_root.value(u"id").toString();
        m_suite.title = m_root.value(u"title").toString();
        m_suite.licence = m_root.value(u"licence").toString();
        m_suite.source = m_root.value(u"source").toString();
        if (m_suite.id.isEmpty())
            return wrong(QStringLiteral("id"), QStringLiteral("A suite needs an id, a text."));
        const QJsonArray prompts = m_root.value(u"prompts").toArray();
        if (prompts.isEmpty())
            return wrong(
                QStringLiteral("prompts"), QStringLiteral("A suite needs a list of at least one prompt."));
        for (qsizetype i = 0; i < prompts.size(); ++i) {
            if (const auto problem = readPrompt(prompts.at(i), QStringLiteral("prompts[%1]").arg(i)))
                return failure(*problem);
        }
        return m_suite;
    }

private:
    Unexpected wrong(const QString &field, const QString &message) const
    {
        return failure({.message = message, .file = m_file, .field = field});
    }

    std::optional<Problem> readPrompt(const QJsonValue &value, const QString &where)
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
        prompt.scorer.fields = object.value(u"scorer").toObject();
        prompt.scorer.type = prompt.scorer.fields.take(QStringLiteral("type")).toString();
        const auto problem = problemOf(prompt, where);
        m_ids += prompt.id;
        m_suite.prompts += prompt;
        return problem;
    }

    std::optional<Problem> problemOf(const Prompt &prompt, const QString &where) const
    {
        const auto at = [&](const char *field, const QString &message) {
            return Problem{.message = message, .file = m_file, .field = where + u'.' + QLatin1String(field)};
        };
        if (prompt.id.isEmpty())
            return at("id", QStringLiteral("Every prompt needs an id, a text."));
        if (m_ids.contains(prompt.id))
            return at("id", QStringLiteral("The id \"%1\" is used twice.").arg(prompt.id));
        if (prompt.text.trimmed().isEmpty())
            return at("prompt", QStringLiteral("The prompt has no text."));
        if (prompt.scorer.type.isEmpty())
            return at("scorer.type", QStringLiteral("Every prompt needs a scorer with a type."));
        if (prompt.difficulty < 0 || prompt.difficulty > 5)
            return at("difficulty", QStringLiteral("The difficulty goes from 1 to 5."));
        return std::nullopt;
    }

    QJsonObject m_root;
    QString m_file;
    Suite m_suite;
    QSet<QString> m_ids;
};

} // namespace

Expected<Suite> readOwnSuite(const QJsonObject &root, const QString &fileName)
{
    return OwnSuite(root, fileName).read();
}

} // namespace Pennybench
