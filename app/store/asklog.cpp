#include "app/store/asklog.h"

#include "app/store/storemessages.h"
#include "providers/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

namespace Pennybench::Store {

namespace {

constexpr int notesBeforeCompacting = 4'096;
constexpr qint64 roomForNotes = 4'096;
constexpr qsizetype usualLine = 128;
/// What write() took is the system's, and no longer dies with this program.
constexpr auto unbuffered = QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered;

Problem problem(const QFile &file)
{
    return {.message = Message(StoreMessages::cannotNote, {file.errorString()}), .file = file.fileName()};
}

/// A note begins with the end of the line before it: one that was cut short spoils no other.
QByteArray lineOf(const AskNote &note)
{
    QByteArray line;
    line.reserve(usualLine);
    line += "\n[";
    for (const QString *part : {&note.key.suite, &note.key.promptId, &note.key.model}) {
        line += Providers::jsonString(*part);
        line += ',';
    }
    line += QByteArray::number(note.key.trial);
    line += ',';
    line += QByteArray::number(note.attempt);
    line += ',';
    line += QByteArray::number(note.at.toMSecsSinceEpoch());
    if (note.key.turn > 1) {
        line += ',';
        line += QByteArray::number(note.key.turn);
    }
    line += ']';
    return line;
}

std::optional<AskNote> noteOf(const QByteArray &line)
{
    const QJsonArray fields = QJsonDocument::fromJson(line).array();
    if (fields.size() < 6 || fields.size() > 7)
        return std::nullopt;
    return AskNote{.key = {fields.at(0).toString(), fields.at(1).toString(), fields.at(2).toString(),
                       fields.at(3).toInt(), fields.at(6).toInt(1)},
        .attempt = fields.at(4).toInt(),
        .at = QDateTime::fromMSecsSinceEpoch(fields.at(5).toInteger(), Qt::UTC)};
}

} // namespace

QString AskLog::pathFor(const QString &sessionPath)
{
    return sessionPath + QStringLiteral("-asked");
}

QList<AskNote> AskLog::read(const QString &sessionPath, const QString &sessionId)
{
    QFile file(pathFor(sessionPath));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> lines = file.readAll().split('\n');
    // Left by another session that had this name.
    if (lines.first() != sessionId.toUtf8())
        return {};
    QList<AskNote> notes;
    QHash<Runs::AnswerKey, qsizetype> places;
    for (const QByteArray &line : lines.mid(1)) {
        const std::optional<AskNote> note = noteOf(line);
        if (!note)
            continue;
        const auto known = places.constFind(note->key);
        if (known != places.constEnd()) {
            notes[*known] = *note;
            continue;
        }
        places.insert(note->key, notes.size());
        notes += *note;
    }
    return notes;
}

AskLog::AskLog(const QString &sessionPath, const QString &sessionId)
    : m_path(pathFor(sessionPath))
    , m_head(sessionId.toUtf8())
{
}

AskLog::~AskLog()
{
    if (!m_file)
        return;
    if (m_open.isEmpty())
        QFile::remove(m_path);
    else
        compact();
}

Expected<void> AskLog::add(const AskNote &note)
{
    if (!m_file) {
        if (const auto opened = openFresh(); !opened)
            return opened;
    }
    if (const auto done = append(lineOf(note)); !done)
        return done;
    ++m_notes;
    bool isLong = false;
    {
        const std::lock_guard lock(m_mutex);
        m_open.insert(note.key, note);
        isLong = m_notes > notesBeforeCompacting && m_notes > 2 * m_open.size();
    }
    if (isLong)
        compact();
    return {};
}

void AskLog::settle(const Runs::AnswerKey &key, int attempts)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_open.constFind(key);
    if (found != m_open.constEnd() && found->attempt <= attempts)
        m_open.erase(found);
}

Expected<void> AskLog::clear()
{
    const std::lock_guard lock(m_mutex);
    m_open.clear();
    m_file.reset();
    QFile::remove(m_path);
    return {};
}

bool AskLog::hasRoom()
{
    if (!m_file)
        return openFresh().has_value();
    const qint64 size = m_file->size();
    const bool written = append(QByteArray(roomForNotes, ' ')).has_value();
    m_file->resize(size);
    m_file->seek(size);
    return written;
}

Expected<void> AskLog::append(const QByteArray &bytes)
{
    if (m_file->write(bytes) != bytes.size())
        return failure(problem(*m_file));
    return {};
}

Expected<void> AskLog::openFresh()
{
    m_file = std::make_unique<QFile>(m_path);
    m_notes = 0;
    Expected<void> done;
    if (!m_file->open(unbuffered))
        done = failure(problem(*m_file));
    else
        done = append(m_head);
    if (!done)
        m_file.reset();
    return done;
}

/// Writes the open notes into a new file that takes the place of the old one. Where that fails, the old one
/// stays as it is: longer than it need be, but right.
void AskLog::compact()
{
    QHash<Runs::AnswerKey, AskNote> open;
    {
        const std::lock_guard lock(m_mutex);
        open = m_open;
    }
    QByteArray bytes = m_head;
    for (const AskNote &note : std::as_const(open))
        bytes += lineOf(note);
    auto fresh = std::make_unique<QFile>(m_path + QStringLiteral("-new"));
    const bool replaced = fresh->open(unbuffered) && fresh->write(bytes) == bytes.size()
        && std::rename(
               QFile::encodeName(fresh->fileName()).constData(), QFile::encodeName(m_path).constData())
            == 0;
    if (!replaced) {
        fresh->remove();
        return;
    }
    m_file = std::move(fresh);
    m_notes = static_cast<int>(open.size());
}

} // namespace Pennybench::Store
