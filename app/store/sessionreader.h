#pragma once

#include "app/runs/tally.h"
#include "app/store/answerrow.h"
#include "app/store/asklog.h"
#include "app/store/database.h"
#include "app/store/decisions.h"
#include "app/store/planstore.h"
#include "app/store/sessionfile.h"
#include "app/store/votebook.h"

#include <QHash>
#include <QTemporaryDir>
#include <QVariant>

#include <memory>

namespace Pennybench::Store {

/// Reads a session piece by piece, however many answers it has, and never changes the file. It sees the
/// session as it was when opened. For one thread.
class SessionReader {
public:
    /// Refuses a newer schema and a file that is not a session. An older schema, and a session of a killed
    /// writer in a read-only folder, are read from a copy.
    static Expected<SessionReader> open(const QString &path);

    const SessionHead &head() const { return m_head; }
    /// For reading more of it, within the same transaction.
    const Database &database() const { return m_database; }
    Expected<Runs::RunPlan> plan() const;
    Expected<int> answerCount() const;
    /// At most limit answers (-1: all) that finished after the one with this number, and the number of the
    /// last of them. Numbers rise but have gaps; they begin above 0.
    struct Page {
        QList<Runs::Answer> answers;
        QList<qint64> numbers; ///< of the answers
        qint64 last = 0;
    };
    Expected<Page> answersAfter(qint64 number, int limit, AnswerDetail detail) const;
    /// Rising.
    Expected<QList<qint64>> answerNumbers() const;
    /// Empty where there is none with the number or the key.
    Expected<std::optional<Runs::Answer>> answer(qint64 number, AnswerDetail detail) const;
    Expected<std::optional<Runs::Answer>> answer(const Runs::AnswerKey &key, AnswerDetail detail) const;
    /// The prompts of all suites, without the rest of the plan.
    Expected<QList<StoredPrompt>> prompts() const { return loadPrompts(m_database); }
    /// The prompt at the position; empty where there is none.
    Expected<std::optional<StoredPrompt>> prompt(qint64 position) const;
    /// A model of the plan by its id; empty where there is none.
    Expected<std::optional<Models::ModelEntry>> model(const QString &id) const;
    /// The tally of all its answers, without reading their texts.
    Expected<Runs::Tally> tally() const;
    /// At most limit whole answers of the model, without their texts, the newest first.
    Expected<QList<Runs::Answer>> newestOf(const QString &model, int limit) const;
    /// What its judge models said, in the order in which it came.
    Expected<QList<Runs::Answer>> judgements() const;
    /// Requests without an answer, judges' included: pending now, or when the last writer was killed.
    Expected<QList<AskNote>> unfinished() const;
    /// Those of them that nobody waits for any more.
    Expected<QList<AskNote>> abandoned() const;
    /// What people decided besides the answers.
    Expected<QList<VoteQuestion>> votes() const { return votesIn(m_database); }
    Expected<Decisions> decisions() const { return loadDecisions(m_database); }

private:
    SessionReader(std::unique_ptr<QTemporaryDir> copy, Database database);
    Runs::Answer answerAt(const QSqlQuery &query, AnswerDetail detail) const;
    Expected<std::optional<Runs::Answer>> oneAnswer(
        const QString &where, const QVariantList &values, AnswerDetail detail) const;
    Expected<bool> isAnswered(const AskNote &note) const;

    std::unique_ptr<QTemporaryDir> m_copy; ///< outlives the connection to what is in it
    Database m_database;
    SessionHead m_head;
    QList<AskNote> m_notes;
    QHash<qint64, Models::PriceRow> m_prices;
};

/// The session with its answers.
Expected<Session> readAll(const SessionReader &reader, AnswerDetail detail);
/// The session without its answers.
Expected<Session> readBare(const SessionReader &reader);

/// The price rows of a session by their numbers.
Expected<QHash<qint64, Models::PriceRow>> loadPrices(const Database &database);
/// The same from the rows of the statement.
inline const QString pricesSql = QStringLiteral("SELECT number, entry FROM price");
QHash<qint64, Models::PriceRow> pricesIn(QSqlQuery &rows);
/// Pending requests that are noted in the database itself: all on a server, and in a file those of versions
/// without a log of notes.
Expected<QList<AskNote>> loadInFlight(const Database &database);
/// On a server: those whose worker is not alive.
Expected<QList<AskNote>> loadAbandoned(const Database &database);

} // namespace Pennybench::Store
