#pragma once

#include <QList>
#include <QString>

namespace Pennybench::Scoring {

/// A text in one spelling, and where each unit of it came from. NFC; digits of every script as ASCII digits;
/// full-width letters and marks, dashes, minus signs, spaces and quotes as their ASCII counterparts;
/// invisible marks (zero-width, byte order, direction) gone.
struct FoldedMath {
    QString text;
    QList<qsizetype>
        origin; ///< for each unit of text the unit of the source it starts at; one more for the end

    /// The part of the source that the units from start to end stand for.
    qsizetype sourceStart(qsizetype start) const { return origin.at(start); }
    qsizetype sourceEnd(qsizetype end) const { return origin.at(end); }
};

FoldedMath folded(QStringView source);

} // namespace Pennybench::Scoring
