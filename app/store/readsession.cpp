#include "app/store/sessionfile.h"
#include "app/store/sessionreader.h"

namespace Pennybench::Store {

namespace {

QList<Runs::AnswerKey> keysOf(const QList<AskNote> &notes)
{
    QList<Runs::AnswerKey> keys;
    for (const AskNote &note : notes)
        keys += note.key;
    return keys;
}

} // namespace

Expected<Session> readBare(const SessionReader &reader)
{
    const auto plan = reader.plan();
    if (!plan)
        return failure(plan.error());
    const auto unfinished = reader.unfinished();
    if (!unfinished)
        return failure(unfinished.error());
    const auto decisions = reader.decisions();
    if (!decisions)
        return failure(decisions.error());
    const auto votes = reader.votes();
    if (!votes)
        return failure(votes.error());
    auto judgements = reader.judgements();
    if (!judgements)
        return failure(judgements.error());
    return Session{.id = reader.head().id,
        .title = reader.head().title,
        .created = reader.head().created,
        .plan = *plan,
        .answers = {},
        .unfinished = keysOf(*unfinished),
        .decisions = *decisions,
        .votes = *votes,
        .judgements = *std::move(judgements)};
}

Expected<Session> readAll(const SessionReader &reader, AnswerDetail detail)
{
    Expected<Session> session = readBare(reader);
    if (!session)
        return session;
    auto answers = reader.answersAfter(0, -1, detail);
    if (!answers)
        return failure(answers.error());
    session->answers = std::move(answers->answers);
    return session;
}

Expected<Session> readSession(const QString &path, AnswerDetail detail)
{
    return SessionReader::open(path).and_then(
        [detail](const SessionReader &reader) { return readAll(reader, detail); });
}

Expected<std::optional<Runs::Answer>> readAnswer(const QString &path, const Runs::AnswerKey &key)
{
    return SessionReader::open(path).and_then(
        [&key](const SessionReader &reader) { return reader.answer(key, AnswerDetail::All); });
}

} // namespace Pennybench::Store
