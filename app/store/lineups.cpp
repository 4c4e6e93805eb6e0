#include "app/store/lineups.h"

#include "app/base/outputfile.h"
#include "app/store/planjson.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <algorithm>

namespace Pennybench::Store {

namespace {

constexpr qint64 largestLineUpFile = 1'000'000;

LineUp lineUpOf(const char *id, const char *name, const QStringList &models)
{
    LineUp lineUp{.id = QString::fromLatin1(id), .name = QString::fromLatin1(name), .members = {}};
    for (const QString &model : models)
        lineUp.members.append({.model = model, .settings = {}});
    return lineUp;
}

QJsonObject jsonOf(const LineUp &lineUp)
{
    QJsonArray members;
    for (const LineUpMember &member : lineUp.members) {
        members += QJsonObject{{QStringLiteral("model"), member.model},
            {QStringLiteral("settings"), QJsonDocument::fromJson(toJson(member.settings)).object()}};
    }
    return {{QStringLiteral("name"), lineUp.name}, {QStringLiteral("members"), members}};
}

LineUp lineUpFrom(const QJsonValue &value)
{
    LineUp lineUp{.id = {}, .name = value[u"name"].toString(), .members = {}};
    for (const QJsonValue &member : value[u"members"].toArray()) {
        lineUp.members.append({.model = member[u"model"].toString(),
            .settings = ownSettingsFromJson(QJsonDocument(member[u"settings"].toObject()).toJson())});
    }
    return lineUp;
}

Expected<void> writeLineUps(const QString &path, QList<LineUp> lineUps)
{
    std::stable_sort(lineUps.begin(), lineUps.end(),
        [](const LineUp &a, const LineUp &b) { return a.name.localeAwareCompare(b.name) < 0; });
    QJsonArray array;
    for (const LineUp &lineUp : std::as_const(lineUps))
        array += jsonOf(lineUp);
    const QJsonObject root{{QStringLiteral("format"), QStringLiteral("pennybench-line-ups")},
        {QStringLiteral("version"), 1}, {QStringLiteral("line_ups"), array}};
    QDir().mkpath(QFileInfo(path).path());
    return writeWholeFile(path, QJsonDocument(root).toJson());
}

} // namespace

QList<LineUp> builtInLineUps()
{
    return {
        lineUpOf("february-2025", QT_TRANSLATE_NOOP("LineUp", "February 2025"),
            {QStringLiteral("deepseek/r1"), QStringLiteral("deepseek/v3"), QStringLiteral("openai/o3-mini"),
                QStringLiteral("openai/gpt-4o-mini"), QStringLiteral("google/gemini-2.0-flash")}),
        lineUpOf("today", QT_TRANSLATE_NOOP("LineUp", "Today's cheap ones"),
            {QStringLiteral("deepseek/flash"), QStringLiteral("openai/gpt-6-luna"),
                QStringLiteral("google/gemini-2.5-flash-lite"), QStringLiteral("anthropic/claude-haiku-5-5"),
                QStringLiteral("xai/grok-4.1-fast")}),
        lineUpOf("practice", QT_TRANSLATE_NOOP("LineUp", "Practice models"),
            {QStringLiteral("practice/scholar"), QStringLiteral("practice/generalist"),
                QStringLiteral("practice/sprinter"), QStringLiteral("practice/penny")})};
}

QByteArray toJson(const LineUp &lineUp)
{
    return QJsonDocument(jsonOf(lineUp)).toJson(QJsonDocument::Compact);
}

LineUp lineUpFromJson(const QByteArray &json)
{
    return lineUpFrom(QJsonDocument::fromJson(json).object());
}

QString lineUpFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/pennybench/line-ups.json");
}

Expected<QList<LineUp>> savedLineUps(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QList<LineUp>();
    if (!file.open(QIODevice::ReadOnly))
        return failure({.message = QStringLiteral("The line-ups cannot be read: %1.").arg(file.errorString()),
            .file = path});
    const QJsonObject root = QJsonDocument::fromJson(file.read(largestLineUpFile)).object();
    if (root.value(u"format").toString() != u"pennybench-line-ups" || root.value(u"version").toInt() != 1)
        return failure({.message = QStringLiteral("This is no file of line-ups that can be read; it was not "
                                                  "changed. Move it away to begin a new one."),
            .file = path});
    QList<LineUp> lineUps;
    for (const QJsonValue &value : root.value(u"line_ups").toArray())
        lineUps += lineUpFrom(value);
    return lineUps;
}

Expected<void> saveLineUp(const QString &path, const LineUp &lineUp)
{
    Expected<QList<LineUp>> lineUps = savedLineUps(path);
    if (!lineUps)
        return failure(lineUps.error());
    lineUps->removeIf([&lineUp](const LineUp &each) { return each.name == lineUp.name; });
    return writeLineUps(path, *lineUps + QList<LineUp>{lineUp});
}

Expected<void> removeLineUp(const QString &path, const QString &name)
{
    Expected<QList<LineUp>> lineUps = savedLineUps(path);
    if (!lineUps)
        return failure(lineUps.error());
    lineUps->removeIf([&name](const LineUp &each) { return each.name == name; });
    return writeLineUps(path, *lineUps);
}

} // namespace Pennybench::Store
