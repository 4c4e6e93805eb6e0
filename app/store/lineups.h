#pragma once

#include "app/base/expected.h"
#include "app/runs/runplan.h"

namespace Pennybench::Store {

/// A model of a line-up with its own settings.
struct LineUpMember {
    QString model; ///< the catalogue's id
    Runs::OwnSettings settings;

    bool operator==(const LineUpMember &) const = default;
};

/// Models with settings that are asked together again and again.
struct LineUp {
    QString id; ///< of a built-in one: "february-2025", "today", "practice"; else empty
    QString name; ///< English for a built-in one, else as it was saved
    QList<LineUpMember> members;

    bool operator==(const LineUp &) const = default;
};

QList<LineUp> builtInLineUps();

/// "…/pennybench/line-ups.json" below the XDG config folder.
QString lineUpFile();
/// Those that were saved, by name; none where there is no file. A file that is no list of line-ups is a
/// problem, and saving keeps it as it is.
Expected<QList<LineUp>> savedLineUps(const QString &path);
/// Saves it under its name, in place of one that has the name.
Expected<void> saveLineUp(const QString &path, const LineUp &lineUp);
/// One by itself; what is no line-up is an empty one.
QByteArray toJson(const LineUp &lineUp);
LineUp lineUpFromJson(const QByteArray &json);
Expected<void> removeLineUp(const QString &path, const QString &name);

} // namespace Pennybench::Store
