#include "widgets/chartstyle.h"

#include <algorithm>
#include <cmath>

namespace Pennybench::Widgets {

QFont ChartStyle::text(double pixels, int weight) const
{
    QFont font;
    if (!families.isEmpty())
        font.setFamilies(families);
    font.setPixelSize(std::max(8, static_cast<int>(std::lround(scaled(pixels)))));
    font.setWeight(static_cast<QFont::Weight>(weight));
    return font;
}

ChartStyle fileStyle(bool dark)
{
    return {.theme = dark ? darkTheme() : lightTheme(),
        .families = {QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK SC"),
            QStringLiteral("sans-serif")}};
}

} // namespace Pennybench::Widgets
