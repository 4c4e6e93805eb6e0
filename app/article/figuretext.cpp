#include "app/article/figuretext.h"

#include <cmath>

namespace Pennybench::Article {

QString signedPoints(double share)
{
    const double points = share * 100;
    if (std::abs(points) < 1e-9)
        return QStringLiteral("0");
    const QString digits = std::abs(points) < 1 ? QString::number(std::max(0.1, std::abs(points)), 'f', 1)
                                                : QString::number(std::lround(std::abs(points)));
    return (points < 0 ? QStringLiteral("−") : QStringLiteral("+")) + digits;
}

QString plainPoints(double share)
{
    return QString::number(share * 100, 'g', 4);
}

QString aboutText(int count)
{
    int step = 1;
    while (count / step >= 100)
        step *= 10;
    return QString::number((count + step / 2) / step * step);
}

QString ratioText(double ratio)
{
    if (std::isinf(ratio))
        return QStringLiteral("∞");
    return ratio < 10 ? QString::number(ratio, 'f', 2) : QString::number(ratio, 'g', 3);
}

} // namespace Pennybench::Article
