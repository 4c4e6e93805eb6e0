#include "app/store/sessionfile.h"

#include "app/store/planstore.h"
#include "app/store/sessionreader.h"
#include "app/store/sessionwriter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlError>
#include <QStandardPaths>
#include <QUuid>

namespace Pennybench {

namespace {

constexpr int lockTriesMs = 100;

Problem lockProblem(const QLockFile &lock, const QString &path)
{
    qint64 process = 0;
    QString host;
    QString program;
    if (lock.error() != QLockFile::LockFailedError) {
        return {.message = QStringLiteral(
                    "The session cannot be locked; check that its folder exists and may be written."),
            .file = path};
    }
    const QString who = lock.getLockInfo(&process, &host, &program)
        ? QStringLiteral(" (%1, process %2)").arg(program).arg(process)
        : QString();
    return {.message = QStringLiteral(
                "Another program%1 is writing this session; wait until it has ended or use another "
                "file.")
                           .arg(who),
        .file = path};
}

Expected<std::unique_ptr<QLockFile>> lockSession(const QString &path)
{
    const QString name = path + QStringLiteral("-lock");
    auto lock = std::make_unique<QLockFile>(name);
    lock->setStaleLockTime(0);
    if (lock->tryLock(lockTriesMs))
        return lock;
    qint64 process = 0;
    QString host;
    QString program;
    // A lock that names nobody for so long belongs to a process that was killed while it wrote it.
    const bool abandoned = lock->error() == QLockFile::LockFailedError
        && !lock->getLockInfo(&process, &host, &program) && QFile::remove(name);
    if (abandoned && lock->tryLock(lockTriesMs))
        return lock;
    return failure(lockProblem(*lock, path));
}

Expected<void> createTables(const QString &path, const SessionHead &head, const RunPlan &plan)
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
Expected<void> createWhole(const QString &path, const SessionHead &head, const RunPlan &plan)
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
        return failure(
            {.message = QStringLiteral("The session file cannot be created: %1.").arg(file.errorString()),
                .file = path});
    return {};
}

QString backupName(const QString &path, int schema)
{
    const QString name = QStringLiteral("%1.schema%2.backup").arg(path).arg(schema);
    for (int number = 2;; ++number) {
        const QString numbered = number == 2 ? name : QStringLiteral("%1-%2").arg(name).arg(number - 1);
        if (!QFile::exists(numbered))
            return numbered;
    }
}

/// An older schema is brought up to date, after a copy of the whole session was put beside it.
Expected<void> bringUpToDate(const QString &path)
{
    {
        // Looked at without the right to write, so that a newer session is left as it is.
        const Expected<SessionReader> readable = SessionReader::open(path);
        if (!readable)
            return failure(readable.error());
    }
    const Expected<Database> database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return failure(database.error());
    const Expected<int> schema = schemaOf(*database);
    if (!schema)
        return failure(schema.error());
    if (*schema == newestSchema())
        return {};
    auto backup = database->prepared(QStringLiteral("VACUUM INTO ?"));
    if (!backup)
        return failure(backup.error());
    backup->bindValue(0, backupName(path, *schema));
    if (!backup->exec())
        return failure(database->problem(backup->lastError()));
    return migrate(*database);
}

/// What the program that died had asked for, as an answer that did not come.
Answer lostAnswer(const RunPlan &plan, const AnswerKey &key, int run)
{
    const ModelEntry *model = plan.model(key.model);
    return {.key = key,
        .run = run,
        .provider = model ? model->provider : QString(),
        .requestedModel = model ? model->apiName : QString(),
        .simulated = model && model->simulated,
        .askedAt = QDateTime::currentDateTimeUtc(),
        .status = AnswerStatus::Error,
        .error = ChatError{.kind = ErrorKind::Network,
            .message = QStringLiteral("The program ended while this answer was under way; it may "
                                      "have been charged."),
            .retryable = true,
            .maybeCharged = true},
        .attempts = 1};
}

} // namespace

class SessionFile::Private {
public:
    QString path;
    Session session;
    std::unique_ptr<QLockFile> lock;
    std::unique_ptr<SessionWriter> writer; ///< ends before the lock

    void startWriter(SessionFile *file);
    void announce(SessionFile *file, const std::vector<SessionWriter::Entry> &entries);
    void keepLost();
};

void SessionFile::Private::startWriter(SessionFile *file)
{
    const auto inOwnThread = [file](
                                 auto call) { QMetaObject::invokeMethod(file, call, Qt::QueuedConnection); };
    writer = std::make_unique<SessionWriter>(path,
        SessionWriter::Listener{.written =
                                    [this, file, inOwnThread](std::vector<SessionWriter::Entry> entries) {
                                        const auto shared =
                                            std::make_shared<const std::vector<SessionWriter::Entry>>(
                                                std::move(entries));
                                        inOwnThread([this, file, shared] { announce(file, *shared); });
                                    },
            .failed =
                [file, inOwnThread](
                    const Problem &problem) { inOwnThread([file, problem] { emit file->failed(problem); }); },
            .recovered = [file, inOwnThread] { inOwnThread([file] { emit file->recovered(); }); }});
    keepLost();
}

void SessionFile::Private::announce(SessionFile *file, const std::vector<SessionWriter::Entry> &entries)
{
    for (const SessionWriter::Entry &entry : entries) {
        if (const auto *asked = std::get_if<SessionWriter::Asked>(&entry))
            emit file->asked(asked->key);
        else if (const auto *answer = std::get_if<Answer>(&entry))
            emit file->saved(answer->key);
        else if (const auto *scored = std::get_if<SessionWriter::Scored>(&entry))
            emit file->scoreSaved(scored->key);
    }
}

void SessionFile::Private::keepLost()
{
    int run = 1;
    for (const Answer &answer : session.answers)
        run = std::max(run, answer.run);
    QHash<AnswerKey, qsizetype> places;
    for (qsizetype i = 0; i < session.answers.size(); ++i)
        places.insert(session.answers.at(i).key, i);
    for (const AnswerKey &key : std::as_const(session.unfinished)) {
        Answer lost = lostAnswer(session.plan, key, run);
        const qsizetype place = places.value(key, -1);
        if (place >= 0 && session.answers.at(place).cost)
            lost.cost = session.answers.at(place).cost;
        writer->add(lost);
        if (place >= 0)
            session.answers[place] = lost;
        else
            session.answers += lost;
    }
}

SessionFile::SessionFile(std::unique_ptr<Private> given)
    : d(std::move(given))
{
    d->startWriter(this);
}

SessionFile::~SessionFile()
{
    d->writer.reset();
}

Expected<std::unique_ptr<SessionFile>> SessionFile::create(const QString &path, const RunPlan &plan)
{
    if (QFileInfo::exists(path)) {
        return failure(
            {.message = QStringLiteral("This file exists already; choose another name or continue it."),
                .file = path});
    }
    auto file = std::make_unique<Private>();
    file->path = path;
    auto lock = lockSession(path);
    if (!lock)
        return failure(lock.error());
    file->lock = *std::move(lock);
    // In UTC to the millisecond, as the file keeps it.
    const SessionHead head{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
        .title = titleOf(plan),
        .created = QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch(), Qt::UTC)};
    if (const auto created = createWhole(path, head, plan); !created)
        return failure(created.error());
    file->session = {.id = head.id, .title = head.title, .created = head.created, .plan = plan};
    return std::unique_ptr<SessionFile>(new SessionFile(std::move(file)));
}

Expected<std::unique_ptr<SessionFile>> SessionFile::open(const QString &path)
{
    if (!QFileInfo::exists(path))
        return failure({.message = QStringLiteral("There is no such session file."), .file = path});
    auto file = std::make_unique<Private>();
    file->path = path;
    auto lock = lockSession(path);
    if (!lock)
        return failure(lock.error());
    file->lock = *std::move(lock);
    if (const auto ready = bringUpToDate(path); !ready)
        return failure(ready.error());
    Expected<Session> session = readSession(path);
    if (!session)
        return failure(session.error());
    file->session = *std::move(session);
    return std::unique_ptr<SessionFile>(new SessionFile(std::move(file)));
}

QString SessionFile::path() const
{
    return d->path;
}

const Session &SessionFile::session() const
{
    return d->session;
}

void SessionFile::extend(const RunPlan &plan)
{
    d->writer->add(plan);
}

void SessionFile::noteAsked(const AnswerKey &key, int attempt)
{
    d->writer->add(SessionWriter::Asked{key, attempt, QDateTime::currentDateTimeUtc()});
}

void SessionFile::save(const Answer &answer)
{
    d->writer->add(answer);
}

void SessionFile::saveScore(const AnswerKey &key, const Score &score)
{
    d->writer->add(SessionWriter::Scored{key, score});
}

void SessionFile::saveOverride(const AnswerKey &key, std::optional<Verdict> verdict)
{
    d->writer->add(SessionWriter::Overridden{key, verdict});
}

bool SessionFile::flush()
{
    return d->writer->flush();
}

QString defaultSessionFolder()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    const QString folder = data + QStringLiteral("/pennybench/sessions");
    // A folder that cannot be made shows when the session in it is created, with its name.
    QDir().mkpath(folder);
    return folder;
}

QString newSessionPath(const QDateTime &now)
{
    const QString base = defaultSessionFolder() + QLatin1Char('/')
        + now.toLocalTime().toString(QStringLiteral("yyyy-MM-dd-HHmmss"));
    QString path = base + QStringLiteral(".pennybench");
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QStringLiteral("%1-%2.pennybench").arg(base).arg(number);
    return path;
}

} // namespace Pennybench
