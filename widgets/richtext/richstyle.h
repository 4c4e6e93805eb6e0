#pragma once

#include "widgets/richtext/codecolours.h"
#include "widgets/theme.h"

#include <QFont>

namespace Pennybench::Widgets {

/// How a text is drawn.
struct RichStyle {
    Theme theme;
    QFont font; ///< of paragraphs; its size in pixels
    double margin = 12; ///< around the text

    bool operator==(const RichStyle &) const = default;
};

/// How far an item or a quote stands in, and how far the ground of code reaches beyond its text.
constexpr double indent = 22;
constexpr double codePadding = 8;

QFont codeFont(const RichStyle &style);
/// On the ground of code.
QColor codeColour(CodeKind kind, const Theme &theme);
QColor codeGround(const Theme &theme);

} // namespace Pennybench::Widgets
