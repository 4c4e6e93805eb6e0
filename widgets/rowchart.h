#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Pennybench::Widgets {

/// What a part of a bar stands for: a verdict, or a kind of token.
enum class BarInk { Correct, Partly, Wrong, NoAnswer, Undecided, Cut, Refused, Error, Text, Reasoning };

/// A part of a stacked bar.
struct BarPart {
    BarInk ink = BarInk::Text;
    double amount = 0;

    bool operator==(const BarPart &) const = default;
};

/// A figure with its 95 % interval; low equals high where the interval is not known.
struct RowDot {
    double value = 0;
    double low = 0;
    double high = 0;

    bool operator==(const RowDot &) const = default;
};

/// How values lie: the ends of the middle 90 %, of the middle half, and the middle one.
struct RowSpread {
    double low = 0;
    double firstQuarter = 0;
    double middle = 0;
    double lastQuarter = 0;
    double high = 0;

    bool operator==(const RowSpread &) const = default;
};

/// One contestant, or one step of a count, on a chart of rows. It has a dot, a spread or a bar.
struct ChartRow {
    QString heading; ///< of the section that begins with this row; empty: none
    QString letter; ///< the contestant's; empty: none
    QString name;
    int family = 0; ///< its hue and shape, see modelMark()
    std::optional<RowDot> dot;
    std::optional<RowSpread> spread;
    QList<BarPart> bar;
    QString figure; ///< at the right, in words
    bool simulated = false;
    bool isHollow = false; ///< the dot's figure is not significant

    bool operator==(const ChartRow &) const = default;
};

/// In what the values of a chart of rows are written.
enum class RowUnit { Percent, Count, Dollars, Points };

/// A chart of rows on a common axis: figures with intervals, spreads, or stacked bars. Percent: values from 0
/// to 1. Points: differences from -1 to 1.
struct RowChart {
    QString title;
    QString axis; ///< what is measured, in which unit
    RowUnit unit = RowUnit::Count;
    bool isLogarithmic = false; ///< then values of 0 and less stand at the lower end
    QList<ChartRow> rows;
    QList<std::pair<BarInk, QString>> legend; ///< of the parts of bars, in their order
    QStringList caption; ///< a paragraph each

    bool operator==(const RowChart &) const = default;
    bool isSimulated() const;
};

/// Everything that the chart shows, in words, for who cannot see it.
QString inWords(const RowChart &chart);
/// The figures of one row, in lines of plain text.
QString figuresOf(const RowChart &chart, int row);

} // namespace Pennybench::Widgets
