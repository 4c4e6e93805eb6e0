#include "widgets/rowchart.h"

#include "widgets/charttexts.h"

#include <algorithm>

namespace Pennybench::Widgets {

namespace {

QString nameOf(const ChartRow &row)
{
    QString name = row.letter.isEmpty() ? row.name : row.letter + QStringLiteral("  ") + row.name;
    if (row.simulated)
        name += QStringLiteral(" · ") + ChartTexts::tr("simulated");
    return name;
}

QString partsOf(const RowChart &chart, const ChartRow &row)
{
    QStringList parts;
    for (const BarPart &part : row.bar) {
        const auto entry = std::ranges::find(chart.legend, part.ink, &std::pair<BarInk, QString>::first);
        if (part.amount > 0 && entry != chart.legend.end())
            parts += QStringLiteral("%1: %2").arg(entry->second, QString::number(part.amount));
    }
    return parts.join(QStringLiteral(", "));
}

QString sectionOf(const RowChart &chart, int row)
{
    for (int i = row; i >= 0; --i) {
        if (!chart.rows.at(i).heading.isEmpty())
            return chart.rows.at(i).heading;
    }
    return {};
}

} // namespace

bool RowChart::isSimulated() const
{
    return std::ranges::any_of(rows, &ChartRow::simulated);
}

QString figuresOf(const RowChart &chart, int row)
{
    const ChartRow &shown = chart.rows.at(row);
    QStringList lines{sectionOf(chart, row), nameOf(shown), shown.figure, partsOf(chart, shown)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString inWords(const RowChart &chart)
{
    QStringList sentences{chart.title + u'.', chart.axis + u'.'};
    for (int row = 0; row < chart.rows.size(); ++row)
        sentences += figuresOf(chart, row).replace(u'\n', QStringLiteral(", ")) + u'.';
    return (sentences + chart.caption).join(u' ');
}

} // namespace Pennybench::Widgets
