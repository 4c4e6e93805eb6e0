#pragma once

#include "providers/base/message.h"

namespace Pennybench {

/// What every room may say of files and places. An id never changes its meaning.
namespace BaseMessages {

// Where a problem is.
inline constexpr MessageText line{"problem.line", QT_TRANSLATE_NOOP("Message", "line %1")};
inline constexpr MessageText column{"problem.column", QT_TRANSLATE_NOOP("Message", "column %1")};
inline constexpr MessageText field{"problem.field", QT_TRANSLATE_NOOP("Message", "field %1")};
inline constexpr MessageText comma{"problem.comma", QT_TRANSLATE_NOOP("Message", "%1, %2")};
inline constexpr MessageText colon{"problem.colon", QT_TRANSLATE_NOOP("Message", "%1: %2")};

// Why a file cannot be written. %1: the system's words.
inline constexpr MessageText noSpace{"file.no-space",
    QT_TRANSLATE_NOOP("Message", "The file cannot be written: %1; free some space or name another place.")};
inline constexpr MessageText tooLarge{"file.too-large",
    QT_TRANSLATE_NOOP("Message", "The file cannot be written: %1; files may not grow that large here.")};
inline constexpr MessageText cannotWrite{
    "file.cannot-write", QT_TRANSLATE_NOOP("Message", "The file cannot be written: %1.")};

} // namespace BaseMessages

} // namespace Pennybench
