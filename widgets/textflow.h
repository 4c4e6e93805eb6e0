#pragma once

#include <QFont>
#include <QList>
#include <QPointF>
#include <QStringList>

namespace Pennybench::Widgets {

/// The paragraphs in lines of at most this width, broken between words, or within one where the script has no
/// spaces or the word is too long.
QStringList wrapped(const QStringList &paragraphs, const QFont &font, double width);

/// The upper left corners of things in rows from left to right; a new row where the next has no room.
QList<QPointF> flow(const QList<double> &widths, double room, double gap, double rowHeight);
/// How many rows that makes.
int flowRows(const QList<double> &widths, double room, double gap);

} // namespace Pennybench::Widgets
