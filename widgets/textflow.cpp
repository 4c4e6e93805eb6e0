#include "widgets/textflow.h"

#include <QTextLayout>

namespace Pennybench::Widgets {

QStringList wrapped(const QStringList &paragraphs, const QFont &font, double width)
{
    QStringList lines;
    for (const QString &paragraph : paragraphs) {
        QTextLayout layout(paragraph, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            lines += paragraph.mid(line.textStart(), line.textLength()).trimmed();
        }
        layout.endLayout();
    }
    return lines;
}

QList<QPointF> flow(const QList<double> &widths, double room, double gap, double rowHeight)
{
    QList<QPointF> places;
    QPointF next;
    for (const double width : widths) {
        if (next.x() > 0 && next.x() + width > room)
            next = {0, next.y() + rowHeight};
        places += next;
        next.rx() += width + gap;
    }
    return places;
}

int flowRows(const QList<double> &widths, double room, double gap)
{
    const QList<QPointF> places = flow(widths, room, gap, 1);
    return places.isEmpty() ? 0 : static_cast<int>(places.last().y()) + 1;
}

} // namespace Pennybench::Widgets
