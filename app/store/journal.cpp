#include "app/store/journal.h"

#include <QFile>

#include <algorithm>

namespace Pennybench::Store {

namespace {

Problem journalIsMissing(const QString &path, qint64 present, qint64 planned, qint64 hidden)
{
    return {.message = QStringLiteral(
                "The session was copied while it was being written, without its journal (the file beside it "
                "whose name ends in -wal). It has %1 of %2 planned answers; up to %3 more may be in the "
                "journal. Copy it again together with the journal, or after the program has ended.")
                           .arg(present)
                           .arg(planned)
                           .arg(hidden),
        .file = path};
}

} // namespace

bool lacksJournal(const QString &path)
{
    // The 19th and 20th bytes of an SQLite file say how it is written and read: 2 with a journal of that
    // kind.
    constexpr qsizetype versionsAt = 18;
    QFile file(path);
    return file.open(QIODevice::ReadOnly)
        && file.read(versionsAt + 2).mid(versionsAt) == QByteArrayView("\2\2")
        && !QFile::exists(path + QStringLiteral("-wal"));
}

qint64 answersThatMayBeHidden(const Session &session)
{
    const qint64 planned = session.plan.answerCount();
    return std::max<qint64>(0, planned - session.answers.size());
}

std::optional<Problem> missingJournal(const QString &path, const Session &session)
{
    if (!lacksJournal(path))
        return std::nullopt;
    return journalIsMissing(
        path, session.answers.size(), session.plan.answerCount(), answersThatMayBeHidden(session));
}

} // namespace Pennybench::Store
