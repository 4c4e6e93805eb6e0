#pragma once

#include "app/base/expected.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace Pennybench::Suites {

/// An answer that was given elsewhere: in a free web chat, by a retired model, by a pupil.
struct SavedAnswer {
    QString suite; ///< id; empty: not said
    QString promptId; ///< empty: not said
    QString prompt; ///< what was asked; empty: not said
    QString text;
    QString reasoning; ///< shown apart from the text
    QString model; ///< as the file names it; empty: not said
    QString costUsd; ///< as it was typed; empty: unknown
    QDateTime at; ///< UTC; invalid: not said
    int trial = 0; ///< from 1; 0: not said
    int turn = 0; ///< from 1; 0: not said
    int line = 0; ///< 1-based, of the file; 0: it has none

    bool operator==(const SavedAnswer &) const = default;
};

struct SavedAnswers {
    QString format; ///< for people: "JSON lines", "table", "exported conversation", "transcript", "text"
    QList<SavedAnswer> answers; ///< in the file's order
    int leftEmpty = 0; ///< rows of a sheet that nobody filled in
};

/// Reads answers in any of the forms of docs/answers-by-hand.md, recognised by their content: JSON lines or a
/// list of objects with "answer", a table with a column "answer", conversations as web chats export them, a
/// transcript with the speakers' names, or a plain text, which is one answer. A problem names the line.
Expected<SavedAnswers> readSavedAnswers(const QString &path);
/// The same of what was pasted; fileName is for messages.
Expected<SavedAnswers> savedAnswersFrom(const QByteArray &bytes, const QString &fileName);

} // namespace Pennybench::Suites
