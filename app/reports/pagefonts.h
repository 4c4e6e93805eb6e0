#pragma once

#include "app/reports/pagepieces.h"
#include "widgets/chartstyle.h"

#include <QTextOption>

class QTextLayout;

namespace Pennybench::Reports {

/// Of texts on paper: that of the charts.
QFont pageFont(PageText kind);
QColor pageColour(PageText kind);
/// With no line end between a number and its per cent sign.
QString withPercentKept(const QString &text);
/// The text laid out in lines of this width, which break anywhere where a word is longer.
std::shared_ptr<QTextLayout> layOutText(
    const QString &text, const QFont &font, double width, Qt::Alignment alignment = Qt::AlignLeft);

} // namespace Pennybench::Reports
