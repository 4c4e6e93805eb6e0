#include "widgets/sumchart.h"

namespace Pennybench::Widgets {

QString figuresOf(const SumChart &chart, int bar)
{
    const SumBar &shown = chart.bars.at(bar);
    QStringList lines{shown.name, shown.who + QStringLiteral(": ") + shown.figure, shown.note};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString inWords(const SumChart &chart)
{
    QStringList sentences{chart.title + u'.', chart.axis + u'.'};
    for (int bar = 0; bar < chart.bars.size(); ++bar)
        sentences += figuresOf(chart, bar).replace(u'\n', QStringLiteral(", "));
    if (!chart.factor.isEmpty())
        sentences += chart.factor + u'.';
    return (sentences + chart.caption).join(u' ');
}

} // namespace Pennybench::Widgets
