#pragma once

#include "app/store/database.h"

#include <QByteArray>
#include <QMap>

namespace Pennybench::Store {

/// What people decided about a session besides its answers: JSON by name, whose form is its owner's.
using Decisions = QMap<QString, QByteArray>;

/// Who plays a role of the claims; see app/article/casting.h.
inline const QString decidedRoles = QStringLiteral("roles");
/// Claims of one's own; see app/article/claim.h.
inline const QString decidedClaims = QStringLiteral("claims");
/// Margins that a person set for claims; see app/article/margins.h.
inline const QString decidedMargins = QStringLiteral("margins");
/// What a teacher wants to say about prompts: an object of texts, by suite, a line feed and prompt.
inline const QString decidedPresenterNotes = QStringLiteral("presenter-notes");

/// Where a class is; see app/desktop/present/classplace.h.
inline const QString decidedClassPlace = QStringLiteral("class-place");

/// What was decided under the name in a session of any schema, without reading anything else of it; empty
/// where nothing was.
Expected<QByteArray> decisionIn(const QString &path, const QString &name);
Expected<Decisions> loadDecisions(const Database &database);
/// Replaces what the name had; empty JSON takes it away.
Expected<void> saveDecision(const Database &database, const QString &name, const QByteArray &json);

} // namespace Pennybench::Store
