#pragma once

#include "app/store/decisions.h"

#include <QString>
#include <QStringList>

namespace Pennybench::Store {

/// What a person wrote on a session to find it again. It is kept among the session's decisions.
struct SessionLabels {
    QString notes;
    QStringList tags; ///< in the order given

    bool operator==(const SessionLabels &) const = default;
};

/// Names of decisions: {"text": "…"} and a list of texts.
inline const QString decidedNotes = QStringLiteral("notes");
inline const QString decidedTags = QStringLiteral("tags");

SessionLabels labelsOf(const Decisions &decisions);
/// "a, b ,a" as "a" and "b": each once, without spaces around it.
QStringList tagsFromText(const QString &text);
/// Title, tags and notes, as search finds them.
QString aboutText(const QString &title, const SessionLabels &labels);

/// Gives the session another title, and other notes and tags, also while it is being written. A session of an
/// older schema is migrated, with a backup beside it.
Expected<void> relabelSession(const QString &path, const QString &title, const SessionLabels &labels);

/// Copies the session as it is now to a file that does not exist yet, under another id and the title. The
/// copy appears under its name when it is whole; it may take long.
Expected<void> copySession(const QString &path, const QString &copy, const QString &title);

} // namespace Pennybench::Store
