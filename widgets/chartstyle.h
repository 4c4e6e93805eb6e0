#pragma once

#include "widgets/theme.h"

#include <QFont>

namespace Pennybench::Widgets {

/// How a chart looks: colours, and a size of text from which every other length follows.
struct ChartStyle {
    Theme theme;
    int bodyPixels = ThemeSource::usualPixels;
    /// Families of the text, the best first; empty: those of the window.
    QStringList families;

    /// A length that is given for a text of 14 pixels.
    double scaled(double pixels) const { return pixels * bodyPixels / 14; }
    QFont text(double pixels, int weight = QFont::Normal) const;
    QFont small() const { return text(12); }
    QFont strong() const { return text(12, QFont::DemiBold); }
    QFont label() const { return text(12, QFont::Medium); }

    bool operator==(const ChartStyle &) const = default;
};

/// Of a chart in a file.
ChartStyle fileStyle(bool dark);

} // namespace Pennybench::Widgets
