#include "widgets/plotpoint.h"

#include <QCoreApplication>

#include <cmath>

namespace Pennybench::Widgets {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Pennybench::Widgets::QualityCostPlot)
};

QString costOf(const PlotPoint &point, const QString &unknown)
{
    return point.cost ? u'$' + QString::number(*point.cost, 'g', 2) : unknown;
}

} // namespace

QString inWords(const QList<PlotPoint> &points)
{
    QStringList sentences;
    for (const PlotPoint &point : points) {
        sentences += Texts::tr("%1: %2 % correct (95 % from %3 to %4) at %5 per answer.")
                         .arg(point.name)
                         .arg(std::lround(point.share * 100))
                         .arg(std::lround(point.shareLow * 100))
                         .arg(std::lround(point.shareHigh * 100))
                         .arg(costOf(point, Texts::tr("an unknown amount")));
    }
    return sentences.join(u' ');
}

QString figuresOf(const PlotPoint &point)
{
    return Texts::tr("%1\n%2 % correct, 95 % from %3 to %4, %5 prompts\n%6 per answer")
        .arg(point.name)
        .arg(std::lround(point.share * 100))
        .arg(std::lround(point.shareLow * 100))
        .arg(std::lround(point.shareHigh * 100))
        .arg(point.prompts)
        .arg(costOf(point, Texts::tr("unknown")));
}

} // namespace Pennybench::Widgets
