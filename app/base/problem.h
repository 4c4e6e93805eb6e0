#pragma once

#include "providers/base/message.h"

#include <QString>

namespace Pennybench {

/// What is wrong with something that the user gave, where, and what to do about it.
struct Problem {
    Message message; ///< one sentence that says what is wrong and what to do
    QString file; ///< the file or host; empty where there is none
    QString field; ///< the field or column, e.g. "providers[2].dialect"
    int line = 0; ///< 1-based; 0 where the input has no lines
    int column = 0; ///< 1-based; 0 where it is not known

    bool operator==(const Problem &) const = default;

    /// "FILE, line 3, field prompts[2].id: MESSAGE", without the parts that are not known. The faces say it
    /// with translated().
    Message said() const;
    /// The same in English, for logs.
    QString describe() const;
};

} // namespace Pennybench
