#include "app/store/sessionfile.h"

#include "app/runs/judgingtasks.h"
#include "app/store/asklog.h"
#include "app/store/changefeed.h"
#include "app/store/lab.h"
#include "app/store/lostanswer.h"
#include "app/store/planstore.h"
#include "app/store/servermessages.h"
#include "app/store/servershare.h"
#include "app/store/sessionlock.h"
#include "app/store/sessionreader.h"
#include "app/store/sessionwriter.h"
#include "app/store/storemessages.h"
#include "app/store/unsaved.h"

#include <QFile>
#include <QFileInfo>
#include <QTimer>
#include <QUuid>

namespace Pennybench::Store {

namespace {

constexpr int nextNoteTryMs = 250;

Expected<void> createTables(const QString &path, const SessionHead &head, const Runs::RunPlan &plan)
{
    const Expected<Database> database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return failure(database.error());
    if (const auto done = migrate(*database); !done)
        return done;
    if (const auto done = database->execute(QStringLiteral("BEGIN IMMEDIATE")); !done)
        return done;
    if (const auto done = saveHead(*database, head); !done)
        return done;
    if (const auto done = savePlan(*database, plan); !done)
        return done;
    return database->execute(QStringLiteral("COMMIT"));
}

/// Under another name first, so that a file with the session's own name is always whole.
Expected<void> createWhole(const QString &path, const SessionHead &head, const Runs::RunPlan &plan)
{
    const QString unfinished = path + QStringLiteral("-new");
    QFile::remove(unfinished);
    if (const auto created = createTables(unfinished, head, plan); !created) {
        QFile::remove(unfinished);
        Problem problem = created.error();
        problem.file = path;
        return failure(problem);
    }
    QFile file(unfinished);
    if (!file.rename(path))
        return failure({.message = Message(StoreMessages::cannotCreate, {file.errorString()}), .file = path});
    return {};
}

/// The marks are answers of the session now.
Expected<void> forgetMarks(const QString &path)
{
    if (isServerAddress(path))
        return {};
    const Expected<Database> database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return failure(database.error());
    return database->execute(QStringLiteral("DELETE FROM in_flight"));
}

/// In one transaction: on a server there is all of the session or nothing.
Expected<void> createOnServer(const QString &path, const SessionHead &head, const Runs::RunPlan &plan)
{
    const Expected<ServerAddress> address = readServerAddress(path);
    if (!address)
        return failure(address.error());
    Expected<Database> database = Database::connectTo(*address);
    if (!database)
        return failure(database.error());
    if (const auto lab = mustBeLab(*database); !lab)
        return lab;
    Expected<void> done = database->beginWriting();
    if (done)
        done = addSession(*database, address->session);
    if (done)
        done = saveHead(*database, head);
    if (done)
        done = savePlan(*database, plan);
    return done ? database->execute(QStringLiteral("COMMIT")) : done;
}

} // namespace

class SessionFile::Private {
public:
    QString path;
    Session session;
    std::unique_ptr<SessionLock> lock;
    std::unique_ptr<AskNotes> notes; ///< outlives the writer, which settles them
    std::unique_ptr<SessionWriter> writer; ///< ends before the lock
    std::unique_ptr<ServerShare> share; ///< ends first; of a session on a server
    qint64 lastChange = 0;
    QTimer noteTimer; ///< while notes cannot be kept
    bool writerFails = false;
    std::vector<SessionWriter::Entry> left; ///< what the writer could not write on a server

    void startWriter(SessionFile *file);
    void announce(SessionFile *file, const std::vector<SessionWriter::Entry> &entries);
    void settle(const std::vector<SessionWriter::Entry> &entries);
    bool keepLost(const QList<AskNote> &lost);
};

void SessionFile::Private::startWriter(SessionFile *file)
{
    const auto inOwnThread = [file](
                                 auto call) { QMetaObject::invokeMethod(file, call, Qt::QueuedConnection); };
    const auto written = [this, file, inOwnThread](std::vector<SessionWriter::Entry> entries) {
        settle(entries);
        const auto shared = std::make_shared<const std::vector<SessionWriter::Entry>>(std::move(entries));
        inOwnThread([this, file, shared] { announce(file, *shared); });
    };
    const auto failed = [this, file, inOwnThread](const Problem &problem) {
        inOwnThread([this, file, problem] {
            writerFails = true;
            emit file->failed(problem);
        });
    };
    const auto recovered = [this, file, inOwnThread] {
        inOwnThread([this, file] {
            writerFails = false;
            if (!noteTimer.isActive())
                emit file->recovered();
        });
    };
    // The thread has ended when this is read.
    const auto abandoned = [this](std::vector<SessionWriter::Entry> entries) { left = std::move(entries); };
    writer = std::make_unique<SessionWriter>(path,
        SessionWriter::Listener{written, failed, recovered,
            isServerAddress(path) ? decltype(SessionWriter::Listener::abandoned)(abandoned) : nullptr});
}

void SessionFile::Private::announce(SessionFile *file, const std::vector<SessionWriter::Entry> &entries)
{
    for (const SessionWriter::Entry &entry : entries) {
        if (const Runs::Answer *answer = answerIn(entry))
            emit file->saved(answer->key);
        else if (const auto *scored = std::get_if<SessionWriter::Scored>(&entry))
            emit file->scoreSaved(scored->key);
    }
}

void SessionFile::Private::settle(const std::vector<SessionWriter::Entry> &entries)
{
    for (const SessionWriter::Entry &entry : entries) {
        if (const Runs::Answer *answer = answerIn(entry))
            notes->settle(answer->key, answer->attempts);
    }
}

/// Puts what was in flight into the session as answers that did not come. False when they cannot be written.
bool SessionFile::Private::keepLost(const QList<AskNote> &lost)
{
    int run = 1;
    QHash<Runs::AnswerKey, qsizetype> places;
    for (const QList<Runs::Answer> *kept : {&session.answers, &session.judgements}) {
        for (qsizetype i = 0; i < kept->size(); ++i)
            places.insert(kept->at(i).key, i);
    }
    for (const Runs::Answer &answer : std::as_const(session.answers))
        run = std::max(run, answer.run);
    for (const AskNote &note : lost) {
        QList<Runs::Answer> &kept = Runs::isJudgement(note.key) ? session.judgements : session.answers;
        const qsizetype place = places.value(note.key, -1);
        const Runs::Answer answer =
            lostAnswer(session.plan, note, run, place < 0 ? nullptr : &kept.at(place));
        if (isServerAddress(path))
            writer->add(LostAnswer{answer, note});
        else
            writer->add(answer);
        if (place >= 0)
            kept[place] = answer;
        else
            kept += answer;
    }
    return writer->flush();
}

SessionFile::SessionFile(std::unique_ptr<Private> given)
    : d(std::move(given))
{
    d->notes = d->lock->notes(d->session.id);
    d->noteTimer.setInterval(nextNoteTryMs);
    connect(&d->noteTimer, &QTimer::timeout, this, &SessionFile::tryNotesAgain);
    d->startWriter(this);
    ServerLink *link = d->lock->link();
    if (!link)
        return;
    d->share = std::make_unique<ServerShare>(*link, d->session.plan, d->lastChange,
        ServerShare::Ways{.write = [this](SessionWriter::Entry entry) { d->writer->add(std::move(entry)); },
            .worksAs = [this](qint64 worker) { d->writer->worksAs(worker); },
            .failed =
                [this](const Problem &problem) {
                    if (d->noteTimer.isActive())
                        return;
                    d->noteTimer.start();
                    emit failed(problem);
                }});
}

SessionFile::~SessionFile()
{
    d->writer.reset();
    d->share.reset();
    if (d->left.empty())
        return;
    if (const auto kept = keepAside(d->session, d->left); !kept)
        qWarning("%s", qPrintable(kept.error().describe()));
}

Expected<std::unique_ptr<SessionFile>> SessionFile::create(const QString &path, const Runs::RunPlan &plan)
{
    const Expected<bool> exists = sessionExists(path);
    if (!exists)
        return failure(exists.error());
    if (*exists) {
        return failure({.message = isServerAddress(path) ? ServerMessages::exists : StoreMessages::exists,
            .file = path});
    }
    auto file = std::make_unique<Private>();
    file->path = path;
    // In UTC to the millisecond, as the file keeps it.
    const SessionHead head{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
        .title = titleOf(plan),
        .created = QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch(), Qt::UTC)};
    if (isServerAddress(path)) {
        if (const auto created = createOnServer(path, head, plan); !created)
            return failure(created.error());
    }
    auto lock = lockSession(path);
    if (!lock)
        return failure(lock.error());
    file->lock = *std::move(lock);
    if (!isServerAddress(path)) {
        if (const auto created = createWhole(path, head, plan); !created)
            return failure(created.error());
        QFile::remove(AskLog::pathFor(path));
    }
    file->session = {.id = head.id, .title = head.title, .created = head.created, .plan = plan};
    return std::unique_ptr<SessionFile>(new SessionFile(std::move(file)));
}

Expected<std::unique_ptr<SessionFile>> SessionFile::open(
    const QString &path, AnswerDetail detail, SessionUse use)
{
    if (!isServerAddress(path) && !QFileInfo::exists(path))
        return failure({.message = StoreMessages::noSuchFile, .file = path});
    auto file = std::make_unique<Private>();
    file->path = path;
    auto lock = lockSession(path);
    if (!lock)
        return failure(lock.error());
    file->lock = *std::move(lock);
    if (const auto ready = bringUpToDate(path); !ready)
        return failure(ready.error());
    const Expected<void> may = file->lock->mayKeepAnswers();
    if (!may && use == SessionUse::Answers)
        return failure(may.error());
    if (may && isServerAddress(path)) {
        if (const auto back = bringBack(path); !back)
            return failure(back.error());
    }
    Expected<QList<AskNote>> lost;
    {
        const Expected<SessionReader> reader = SessionReader::open(path);
        if (!reader)
            return failure(reader.error());
        Expected<Session> session = readAll(*reader, detail);
        if (!session)
            return failure(session.error());
        lost = reader->abandoned();
        if (!lost)
            return failure(lost.error());
        const Expected<qint64> last = lastChange(reader->database());
        if (!last)
            return failure(last.error());
        file->session = *std::move(session);
        file->lastChange = *last;
    }
    std::unique_ptr<SessionFile> opened(new SessionFile(std::move(file)));
    if (!may)
        return opened;
    if (!opened->d->keepLost(*lost)) {
        return failure({.message = StoreMessages::cannotWriteNow, .file = path});
    }
    if (const auto cleared = opened->d->notes->clear(); !cleared)
        return failure(cleared.error());
    if (const auto forgotten = forgetMarks(path); !forgotten)
        return failure(forgotten.error());
    return opened;
}

QString SessionFile::path() const
{
    return d->path;
}

const Session &SessionFile::session() const
{
    return d->session;
}

void SessionFile::extend(const Runs::RunPlan &plan)
{
    d->writer->add(plan);
}

Expected<void> SessionFile::noteLeaving(const Runs::AnswerKey &key, int attempt)
{
    const Expected<void> done = d->notes->add({key, attempt, QDateTime::currentDateTimeUtc()});
    if (!done)
        d->noteTimer.start();
    return done;
}

void SessionFile::tryNotesAgain()
{
    if (!d->notes->hasRoom())
        return;
    d->noteTimer.stop();
    if (!d->writerFails)
        emit recovered();
}

void SessionFile::save(const Runs::Answer &answer)
{
    const auto settlement = d->share ? d->share->takeSettlement(answer.key) : std::nullopt;
    if (settlement)
        d->writer->add(SharedAnswer{answer, *settlement});
    else
        d->writer->add(answer);
}

Runs::WorkShare *SessionFile::share()
{
    return d->share.get();
}

void SessionFile::saveScore(const Runs::AnswerKey &key, const Scoring::Score &score)
{
    d->writer->add(SessionWriter::Scored{key, score});
}

void SessionFile::saveOverride(const Runs::AnswerKey &key, std::optional<Scoring::Verdict> verdict)
{
    d->writer->add(SessionWriter::Overridden{key, verdict});
}

void SessionFile::saveDecision(const QString &name, const QByteArray &json)
{
    d->writer->add(SessionWriter::Decided{name, json});
}

bool SessionFile::flush()
{
    return d->writer->flush();
}

} // namespace Pennybench::Store
