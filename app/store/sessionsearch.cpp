#include "app/store/sessionindex.h"
#include "app/store/sessionlabels.h"
#include "app/store/sessionreader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>

#include <map>

namespace Pennybench::Store {

namespace {

/// The sessions of one search, each opened once.
class FoundIn {
public:
    FoundIn(const QString &folder, const SearchQuery &query)
        : m_folder(folder)
        , m_query(query)
    {
    }

    /// Empty where the session changed and does not contain it any more.
    std::optional<SearchHit> hit(const QString &name, qint64 number)
    {
        const QString path = QDir(m_folder).filePath(name);
        auto reader = m_readers.find(name);
        if (reader == m_readers.end())
            reader = m_readers.emplace(name, SessionReader::open(path)).first;
        if (!reader->second)
            return std::nullopt;
        const SessionReader &session = *reader->second;
        SearchHit hit{.path = path, .title = session.head().title, .key = {}, .model = {}, .snippet = {}};
        const bool stands = number > 0 ? takeAnswer(session, number, hit)
            : number < 0               ? takePrompt(session, -number, hit)
                                       : takeAbout(session, hit);
        return stands ? std::optional(hit) : std::nullopt;
    }

private:
    bool takeText(const QString &text, SearchHit &hit) const
    {
        hit.snippet = m_query.snippetOf(text);
        return !hit.snippet.marks.isEmpty();
    }

    bool takeAnswer(const SessionReader &session, qint64 number, SearchHit &hit) const
    {
        hit.kind = SearchHit::Kind::Answer;
        const auto answer = session.answer(number, AnswerDetail::Text);
        if (!answer || !*answer)
            return false;
        hit.key = (*answer)->key;
        if (const auto model = session.model(hit.key.model); model && *model)
            hit.model = **model;
        return takeText((*answer)->text, hit);
    }

    bool takePrompt(const SessionReader &session, qint64 position, SearchHit &hit) const
    {
        hit.kind = SearchHit::Kind::Prompt;
        const auto prompt = session.prompt(position);
        if (!prompt || !*prompt)
            return false;
        hit.key = {.suite = (*prompt)->suite, .promptId = (*prompt)->prompt.id, .model = {}};
        return takeText((*prompt)->prompt.wholeText(), hit);
    }

    bool takeAbout(const SessionReader &session, SearchHit &hit) const
    {
        hit.kind = SearchHit::Kind::About;
        const auto decisions = session.decisions();
        return decisions && takeText(aboutText(hit.title, labelsOf(*decisions)), hit);
    }

    const QString m_folder;
    const SearchQuery &m_query;
    std::map<QString, Expected<SessionReader>> m_readers;
};

} // namespace

Expected<SearchHits> SessionIndex::find(const SearchQuery &query, const SearchPart &part) const
{
    if (query.isEmpty() || !QFile::exists(m_file))
        return SearchHits{.hits = {}, .isWhole = true};
    const Expected<Database> index = Database::open(m_file, Database::Access::ReadOnly);
    if (!index)
        return failure(index.error());
    const auto version = index->number(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return failure(version.error());
    // It is being made.
    if (*version == 0)
        return SearchHits{.hits = {}, .isWhole = true};
    const QString only = QStringLiteral("AND session.name IN (SELECT value FROM json_each(?)) ");
    auto found =
        index->prepared(QStringLiteral("SELECT words.rowid, session.name, passage.number FROM words "
                                       "CROSS JOIN passage ON passage.id = words.rowid "
                                       "CROSS JOIN session ON session.id = passage.session "
                                       "WHERE words MATCH ? AND words.rowid < ? %1ORDER BY words.rowid DESC")
                            .arg(part.files ? only : QString()));
    if (!found)
        return failure(found.error());
    found->bindValue(0, query.expression());
    found->bindValue(1, part.before);
    if (part.files)
        found->bindValue(2,
            QString::fromUtf8(
                QJsonDocument(QJsonArray::fromStringList(*part.files)).toJson(QJsonDocument::Compact)));
    if (!found->exec())
        return failure(index->problem(found->lastError()));
    FoundIn sessions(m_folder, query);
    SearchHits hits{.hits = {}, .end = part.before};
    while (hits.hits.size() < part.most) {
        if (!found->next()) {
            if (found->lastError().isValid())
                return failure(index->problem(found->lastError()));
            hits.isWhole = true;
            break;
        }
        hits.end = found->value(0).toLongLong();
        if (const auto hit = sessions.hit(found->value(1).toString(), found->value(2).toLongLong()))
            hits.hits += *hit;
    }
    return hits;
}

} // namespace Pennybench::Store
