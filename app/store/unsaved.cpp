#include "app/store/unsaved.h"

#include "app/runs/judgingtasks.h"
#include "app/store/servermessages.h"
#include "app/store/sessionreader.h"
#include "app/store/storemessages.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QStandardPaths>

namespace Pennybench::Store {

namespace {

void putInto(SessionFile &file, const SessionWriter::Entry &entry)
{
    if (const auto *answer = answerIn(entry))
        file.save(*answer);
    else if (const auto *scored = std::get_if<SessionWriter::Scored>(&entry))
        file.saveScore(scored->key, scored->score);
    else if (const auto *overridden = std::get_if<SessionWriter::Overridden>(&entry))
        file.saveOverride(overridden->key, overridden->verdict);
    else if (const auto *plan = std::get_if<Runs::RunPlan>(&entry))
        file.extend(*plan);
    else if (const auto *decided = std::get_if<SessionWriter::Decided>(&entry))
        file.saveDecision(decided->name, decided->json);
}

Expected<QSet<Runs::AnswerKey>> answeredIn(const QString &path)
{
    const Expected<Session> session = readSession(path, AnswerDetail::Figures);
    if (!session)
        return failure(session.error());
    QSet<Runs::AnswerKey> keys;
    for (const QList<Runs::Answer> *answers : {&session->answers, &session->judgements}) {
        for (const Runs::Answer &answer : *answers) {
            if (answer.status == Runs::AnswerStatus::Ok)
                keys.insert(answer.key);
        }
    }
    return keys;
}

} // namespace

QString unsavedFile(const QString &sessionId)
{
    // The id is the database's word, and becomes a file's name.
    QString name = sessionId;
    name.replace(u'/', u'-');
    return QFileInfo(defaultSessionFolder())
        .dir()
        .filePath(QStringLiteral("unsaved/%1.pennybench").arg(name));
}

Expected<void> keepAside(const Session &session, const std::vector<SessionWriter::Entry> &entries)
{
    const QString path = unsavedFile(session.id);
    QDir().mkpath(QFileInfo(path).path());
    auto file = QFileInfo::exists(path) ? SessionFile::open(path) : SessionFile::create(path, session.plan);
    if (!file)
        return failure(file.error());
    for (const SessionWriter::Entry &entry : entries)
        putInto(**file, entry);
    if (!(*file)->flush())
        return failure({.message = StoreMessages::cannotWriteNow, .file = path});
    return {};
}

Expected<void> bringBack(const QString &path)
{
    const auto reader = SessionReader::open(path);
    if (!reader)
        return failure(reader.error());
    const QString file = unsavedFile(reader->head().id);
    if (!QFileInfo::exists(file))
        return {};
    const Expected<Session> kept = readSession(file);
    if (!kept)
        return failure(kept.error());
    const auto answered = answeredIn(path);
    if (!answered)
        return failure(answered.error());
    SessionWriter writer(path,
        {.written = [](const auto &) {},
            .failed = [](const Problem &) {},
            .recovered = [] {},
            .abandoned = {}});
    for (const Runs::Answer &answer : kept->answers + kept->judgements) {
        if (answered->contains(answer.key))
            continue;
        const bool isPaid = answer.cost && answer.reusedFrom.isEmpty() && !answer.isPasted();
        writer.add(SharedAnswer{answer,
            {.worker = 0,
                .provider = answer.provider,
                .judges = Runs::isJudgement(answer.key),
                .charge = {.spent = isPaid ? answer.cost->amount : Models::Money(), .held = {}}}});
    }
    if (!writer.flush())
        return failure({.message = Message(ServerMessages::unsavedKept, {file}), .file = path});
    QFile::remove(file);
    return {};
}

} // namespace Pennybench::Store
