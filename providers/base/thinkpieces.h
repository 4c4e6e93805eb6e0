#pragma once

#include <QString>

namespace Pennybench {

/// An answer's text without the thinking inside it, and that thinking.
struct ThinkPieces {
    QString reasoning;
    QString text;

    ThinkPieces &operator+=(const ThinkPieces &more)
    {
        reasoning += more.reasoning;
        text += more.text;
        return *this;
    }
    bool operator==(const ThinkPieces &) const = default;
};

} // namespace Pennybench
