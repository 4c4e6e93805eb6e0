#include "app/store/indexupdate.h"

#include "app/store/sessionfile.h"
#include "app/store/sessionlabels.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QSqlError>

namespace Pennybench::Store {

namespace {

constexpr int pieceOfAnswers = 1000;

/// Changes with every change of the session, and with its journal.
QString stampOf(const QString &path)
{
    QString stamp;
    for (const QString &ending : {QString(), QStringLiteral("-wal")}) {
        const QFileInfo file(path + ending);
        if (file.exists())
            stamp += QStringLiteral("%1:%2 ").arg(file.lastModified().toMSecsSinceEpoch()).arg(file.size());
    }
    return stamp;
}

} // namespace

Expected<void> IndexUpdate::run(const QString &sql, const QVariantList &values) const
{
    return m_database.executed(sql, values).map([](const QSqlQuery &) {});
}

/// In one transaction.
template <typename Work>
Expected<void> IndexUpdate::together(Work work) const
{
    if (const auto begun = m_database.execute(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun;
    Expected<void> done = work();
    if (done)
        done = m_database.execute(QStringLiteral("COMMIT"));
    // What went wrong first is what counts.
    if (!done)
        (void)m_database.execute(QStringLiteral("ROLLBACK"));
    return done;
}

Expected<SessionIndex::Update> IndexUpdate::run()
{
    Expected<QHash<QString, Known>> rows = known();
    if (!rows)
        return failure(rows.error());
    // The oldest first, so that the newest are found first.
    const QStringList names =
        QDir(m_folder).entryList({QStringLiteral("*.pennybench")}, QDir::Files, QDir::Time | QDir::Reversed);
    for (const QString &name : names) {
        if (m_stop)
            return SessionIndex::Update::Stopped;
        const Known row = rows->take(name);
        if (!row.stamp.isEmpty() && row.stamp == stampOf(QDir(m_folder).filePath(name)))
            continue;
        if (const auto done = take(name, row); !done)
            return failure(done.error());
    }
    for (auto gone = rows->cbegin(); gone != rows->cend(); ++gone) {
        if (const auto done = drop(gone.key(), gone->id); !done)
            return failure(done.error());
    }
    return m_stop ? SessionIndex::Update::Stopped : SessionIndex::Update::Done;
}

Expected<QHash<QString, IndexUpdate::Known>> IndexUpdate::known() const
{
    QSqlQuery query = m_database.query();
    if (!query.exec(QStringLiteral("SELECT name, id, session, stamp, about, last FROM session")))
        return failure(m_database.problem(query.lastError()));
    QHash<QString, Known> rows;
    while (query.next())
        rows.insert(query.value(0).toString(),
            {query.value(1).toLongLong(), query.value(2).toString(), query.value(3).toString(),
                query.value(4).toString(), query.value(5).toLongLong()});
    return rows;
}

Expected<IndexUpdate::Known> IndexUpdate::begun(const QString &name)
{
    if (const auto done = run(QStringLiteral("INSERT INTO session (name) VALUES (?)"), {name}); !done)
        return failure(done.error());
    return m_database.number(QStringLiteral("SELECT last_insert_rowid()")).map([](qint64 id) {
        return Known{.id = id, .session = {}, .stamp = {}, .about = {}};
    });
}

Expected<void> IndexUpdate::take(const QString &name, Known row)
{
    const QString path = QDir(m_folder).filePath(name);
    const QString stamp = stampOf(path);
    {
        const Expected<SessionReader> reader = SessionReader::open(path);
        if (!reader)
            return row.id > 0 ? drop(name, row.id) : Expected<void>();
        if (row.id > 0 && row.session != reader->head().id) {
            if (const auto done = drop(name, row.id); !done)
                return done;
            row = {};
        }
        if (row.id == 0) {
            Expected<Known> fresh = begun(name);
            if (!fresh)
                return failure(fresh.error());
            row = *fresh;
            row.session = reader->head().id;
        }
        if (const auto done = takeAbout(*reader, row); !done)
            return done;
    }
    if (const auto done = takeAnswers(path, row); !done || m_stop)
        return done;
    return run(QStringLiteral("UPDATE session SET stamp = ? WHERE id = ?"), {stamp, row.id});
}

Expected<void> IndexUpdate::takeAbout(const SessionReader &reader, Known &row)
{
    const auto prompts = reader.prompts();
    const auto decisions = reader.decisions();
    // A session that cannot be read any more is left as it was; its stamp stays another one.
    if (!prompts || !decisions)
        return {};
    QList<Passage> passages{{0, aboutText(reader.head().title, labelsOf(*decisions))}};
    for (const StoredPrompt &stored : *prompts)
        passages.append({-stored.position, stored.prompt.wholeText()});
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const Passage &passage : std::as_const(passages))
        hash.addData(QString::number(passage.number).toUtf8() + ' ' + passage.text.toUtf8() + '\n');
    const QString about = QString::fromLatin1(hash.result().toHex());
    if (about == row.about)
        return {};
    row.about = about;
    return together([&]() -> Expected<void> {
        if (const auto done =
                run(QStringLiteral("DELETE FROM passage WHERE session = ? AND number <= 0"), {row.id});
            !done)
            return done;
        if (const auto done = add(row.id, passages); !done)
            return done;
        return run(QStringLiteral("UPDATE session SET about = ?, session = ? WHERE id = ?"),
            {row.about, row.session, row.id});
    });
}

Expected<void> IndexUpdate::takeAnswers(const QString &path, Known &row)
{
    std::optional<Expected<SessionReader>> reader;
    while (!m_stop) {
        // Its writer cannot shorten the journal while somebody reads.
        if (!reader || isBeingWritten(path))
            reader.emplace(SessionReader::open(path));
        const auto page = reader->and_then([&row](const SessionReader &open) {
            return open.answersAfter(row.last, pieceOfAnswers, AnswerDetail::Text);
        });
        if (!page)
            return {};
        if (page->answers.isEmpty())
            return dropReplaced(**reader, row);
        QList<Passage> passages;
        for (qsizetype i = 0; i < page->answers.size(); ++i)
            passages.append({page->numbers.at(i), page->answers.at(i).text});
        row.last = page->last;
        const auto done = together([&]() -> Expected<void> {
            if (const auto added = add(row.id, passages); !added)
                return added;
            return run(QStringLiteral("UPDATE session SET last = ? WHERE id = ?"), {row.last, row.id});
        });
        if (!done)
            return done;
        if (m_progress)
            m_progress();
    }
    return {};
}

/// An answer that was asked again has another number.
Expected<void> IndexUpdate::dropReplaced(const SessionReader &reader, const Known &row)
{
    const auto numbers = reader.answerNumbers();
    if (!numbers)
        return {};
    const QSet<qint64> there(numbers->cbegin(), numbers->cend());
    auto query = m_database.executed(
        QStringLiteral("SELECT number FROM passage WHERE session = ? AND number > 0"), {row.id});
    if (!query)
        return failure(query.error());
    QList<qint64> gone;
    while (query->next()) {
        if (const qint64 number = query->value(0).toLongLong(); !there.contains(number))
            gone += number;
    }
    if (gone.isEmpty())
        return {};
    query->finish();
    return together([&]() -> Expected<void> {
        for (const qint64 number : std::as_const(gone)) {
            if (const auto done = run(
                    QStringLiteral("DELETE FROM passage WHERE session = ? AND number = ?"), {row.id, number});
                !done)
                return done;
        }
        return {};
    });
}

Expected<void> IndexUpdate::add(qint64 session, const QList<Passage> &passages)
{
    auto passageRow =
        m_database.prepared(QStringLiteral("INSERT INTO passage (session, number) VALUES (?, ?)"));
    if (!passageRow)
        return failure(passageRow.error());
    auto words = m_database.prepared(
        QStringLiteral("INSERT INTO words (rowid, text) VALUES (last_insert_rowid(), ?)"));
    if (!words)
        return failure(words.error());
    for (const Passage &passage : passages) {
        const QString text = indexTextOf(passage.text);
        if (text.isEmpty())
            continue;
        passageRow->bindValue(0, session);
        passageRow->bindValue(1, passage.number);
        if (!passageRow->exec())
            return failure(m_database.problem(passageRow->lastError()));
        words->bindValue(0, text);
        if (!words->exec())
            return failure(m_database.problem(words->lastError()));
    }
    return {};
}

Expected<void> IndexUpdate::drop(const QString &name, qint64 session)
{
    return together([&]() -> Expected<void> {
        if (const auto done = run(QStringLiteral("DELETE FROM passage WHERE session = ?"), {session}); !done)
            return done;
        return run(QStringLiteral("DELETE FROM session WHERE name = ?"), {name});
    });
}

} // namespace Pennybench::Store
