#include "app/store/journal.h"

#include "app/store/storemessages.h"

#include <QFile>

#include <algorithm>

namespace Pennybench::Store {

namespace {

Problem journalIsMissing(const QString &path, qint64 present, qint64 planned, qint64 hidden)
{
    return {.message = Message(StoreMessages::withoutJournal,
                {QString::number(present), QString::number(planned), QString::number(hidden)}),
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
    const auto pasted = std::count_if(
        session.answers.cbegin(), session.answers.cend(), [](const Runs::Answer &a) { return a.isPasted(); });
    return std::max<qint64>(0, planned + pasted - session.answers.size());
}

std::optional<Problem> missingJournal(const QString &path, const Session &session)
{
    if (!lacksJournal(path))
        return std::nullopt;
    return journalIsMissing(
        path, session.answers.size(), session.plan.answerCount(), answersThatMayBeHidden(session));
}

} // namespace Pennybench::Store
