#pragma once

#include "providers/base/message.h"

/// What is wrong with session files. An id never changes its meaning.
namespace Pennybench::Store::StoreMessages {

// The file.
inline constexpr MessageText locked{"session.locked",
    QT_TRANSLATE_NOOP("Message", "Another program has locked the session file; close it there.")};
inline constexpr MessageText cannotWrite{"session.cannot-write",
    QT_TRANSLATE_NOOP("Message",
        "The session file or its folder cannot be written; change its permissions or choose another "
        "folder.")};
inline constexpr MessageText diskFailed{
    "session.disk-failed", QT_TRANSLATE_NOOP("Message", "The disk could not be read or written (%1).")};
inline constexpr MessageText damaged{"session.damaged",
    QT_TRANSLATE_NOOP("Message", "The session file is damaged; restore it from a backup.")};
inline constexpr MessageText diskFull{
    "session.disk-full", QT_TRANSLATE_NOOP("Message", "The disk is full; free some space.")};
inline constexpr MessageText cannotOpen{"session.cannot-open",
    QT_TRANSLATE_NOOP("Message",
        "The session file cannot be opened; check that its folder exists and that you have access to it.")};
inline constexpr MessageText notASession{
    "session.not-a-session", QT_TRANSLATE_NOOP("Message", "This is not a Pennybench session.")};
inline constexpr MessageText cannotUse{
    "session.cannot-use", QT_TRANSLATE_NOOP("Message", "The session file cannot be used: %1.")};
inline constexpr MessageText newerVersion{"session.newer-version",
    QT_TRANSLATE_NOOP("Message",
        "A newer version of Pennybench wrote this session (schema %1, this one knows %2); it was not "
        "changed. Use the newer version.")};
inline constexpr MessageText noSuchFile{
    "session.no-such-file", QT_TRANSLATE_NOOP("Message", "There is no such session file.")};
inline constexpr MessageText notAFile{
    "session.not-a-file", QT_TRANSLATE_NOOP("Message", "This is not a file.")};
inline constexpr MessageText noPermission{"session.no-permission",
    QT_TRANSLATE_NOOP("Message", "You do not have permission to read the session file.")};
inline constexpr MessageText emptyFile{"session.empty-file",
    QT_TRANSLATE_NOOP("Message", "This is not a Pennybench session: the file is empty.")};
inline constexpr MessageText cannotCopy{"session.cannot-copy",
    QT_TRANSLATE_NOOP("Message", "The session could not be copied to the temporary folder.")};
inline constexpr MessageText cannotLock{"session.cannot-lock",
    QT_TRANSLATE_NOOP(
        "Message", "The session cannot be locked; check that its folder exists and is writable.")};
inline constexpr MessageText inUse{"session.in-use",
    QT_TRANSLATE_NOOP(
        "Message", "Another program is writing this session; wait until it has ended or use another file.")};
inline constexpr MessageText inUseBy{"session.in-use-by",
    QT_TRANSLATE_NOOP("Message",
        "Another program (%1, process %2) is writing this session; wait until it has ended or use another "
        "file.")};
inline constexpr MessageText cannotCreate{
    "session.cannot-create", QT_TRANSLATE_NOOP("Message", "The session file cannot be created: %1.")};
inline constexpr MessageText cannotMove{
    "session.cannot-move", QT_TRANSLATE_NOOP("Message", "The session cannot be moved: %1.")};
inline constexpr MessageText exists{"session.exists",
    QT_TRANSLATE_NOOP("Message", "This file already exists; choose another name or continue it.")};
inline constexpr MessageText cannotWriteNow{"session.cannot-write-now",
    QT_TRANSLATE_NOOP(
        "Message", "The session cannot be written; check the free space and that its folder is writable.")};

// What it holds.
inline constexpr MessageText interruptedCreation{"session.interrupted-creation",
    QT_TRANSLATE_NOOP(
        "Message", "The session is empty: its creation was interrupted. Delete the file and start again.")};
inline constexpr MessageText withoutJournal{"session.without-journal",
    QT_TRANSLATE_NOOP("Message",
        "The session was copied while it was being written, without its journal (the file beside it whose "
        "name ends in -wal). It has %1 of %2 planned answers; up to %3 more may be in the journal. Copy it "
        "again together with the journal, or after the program has ended.")};
inline constexpr MessageText cannotNote{"session.cannot-note",
    QT_TRANSLATE_NOOP("Message", "The note about a pending request cannot be saved: %1.")};

} // namespace Pennybench::Store::StoreMessages
