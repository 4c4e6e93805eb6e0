#pragma once

#include "providers/base/message.h"

/// What is wrong with a vote of a class. An id never changes its meaning.
namespace Pennybench::Classroom::ClassroomMessages {

inline constexpr MessageText needsContestants{"classroom.needs-contestants",
    QT_TRANSLATE_NOOP("Message", "A class votes about 2 to 4 models; name them with --model.")};
inline constexpr MessageText noContestant{
    "classroom.no-contestant", QT_TRANSLATE_NOOP("Message", "The session has no model \"%1\".")};
inline constexpr MessageText cannotListen{"classroom.cannot-listen",
    QT_TRANSLATE_NOOP("Message", "The votes cannot be served at %1, port %2: %3.")};
inline constexpr MessageText builtWithout{"classroom.built-without",
    QT_TRANSLATE_NOOP("Message",
        "This program was built without QtHttpServer or libqrencode, so that it cannot serve votes to "
        "phones.")};
inline constexpr MessageText oneAddress{"classroom.one-address",
    QT_TRANSLATE_NOOP("Message", "Votes are served at one address of this machine; \"%1\" is none.")};

} // namespace Pennybench::Classroom::ClassroomMessages
