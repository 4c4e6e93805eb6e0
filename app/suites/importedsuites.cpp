#include "app/suites/importedsuites.h"

#include "app/suites/suitemessages.h"
#include "app/suites/suitewriter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace Pennybench::Suites {

namespace {

/// A name that is a file's name everywhere and leads nowhere else.
QString safeId(QString id)
{
    static const QRegularExpression unsafe(
        QStringLiteral("[^\\p{L}\\p{N}._-]+"), QRegularExpression::UseUnicodePropertiesOption);
    id.replace(unsafe, QStringLiteral("-"));
    while (id.startsWith(u'.') || id.startsWith(u'-'))
        id.remove(0, 1);
    constexpr qsizetype longestName = 60; // in UTF-8 at most 240 bytes, below every file system's 255
    id.truncate(longestName);
    return id.isEmpty() ? QStringLiteral("suite") : id;
}

QString pathOf(const QString &id)
{
    return importedSuitesFolder() + u'/' + id + QStringLiteral(".json");
}

QString removedPathOf(const QString &id)
{
    return importedSuitesFolder() + QStringLiteral("/removed/") + id + QStringLiteral(".json");
}

std::optional<Problem> moved(const QString &from, const QString &to, const MessageText &message)
{
    QDir().mkpath(QFileInfo(to).path());
    QFile::remove(to);
    QFile file(from);
    if (file.rename(to))
        return std::nullopt;
    return Problem{.message = Message(message, {file.errorString()}), .file = from};
}

} // namespace

QString importedSuitesFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/pennybench/suites");
}

QStringList importedSuitePaths()
{
    QStringList paths;
    const QDir folder(importedSuitesFolder());
    for (const QFileInfo &file : folder.entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        paths += file.absoluteFilePath();
    return paths;
}

QString importedSuitePath(const QString &id)
{
    return id == safeId(id) && QFileInfo(pathOf(id)).isFile() ? pathOf(id) : QString();
}

QString freeSuiteId(const QString &wanted)
{
    const QString safe = safeId(wanted);
    QString id = safe;
    for (int i = 2; builtInSuiteIds().contains(id) || QFileInfo::exists(pathOf(id)); ++i)
        id = QStringLiteral("%1-%2").arg(safe).arg(i);
    return id;
}

Expected<QString> keepImportedSuite(Suite suite)
{
    suite.id = freeSuiteId(suite.id);
    if (!QDir().mkpath(importedSuitesFolder())) {
        return failure({.message = SuiteMessages::noImportFolder, .file = importedSuitesFolder()});
    }
    if (const auto problem = writeSuiteFile(suite, pathOf(suite.id)))
        return failure(*problem);
    return suite.id;
}

std::optional<Problem> changeOwnSuite(
    const QString &id, const std::optional<Suite> &known, const std::optional<Suite> &next)
{
    const QString path = pathOf(id);
    const Problem changed{.message = SuiteMessages::changedOutside, .file = path};
    if (QFileInfo::exists(path) != known.has_value())
        return changed;
    if (known) {
        Expected<Suite> there = readSuiteFile(path);
        if (there)
            there->id = id; // a file that a person put there may say another one
        if (!there || *there != *known)
            return changed;
    }
    if (!next)
        return removeImportedSuite(id);
    if (!QDir().mkpath(importedSuitesFolder()))
        return Problem{.message = SuiteMessages::noImportFolder, .file = importedSuitesFolder()};
    return writeSuiteFile(*next, path);
}

std::optional<Problem> removeImportedSuite(const QString &id)
{
    QDir(importedSuitesFolder() + QStringLiteral("/removed")).removeRecursively();
    return moved(pathOf(id), removedPathOf(id), SuiteMessages::cannotRemove);
}

} // namespace Pennybench::Suites
