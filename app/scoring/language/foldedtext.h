#pragma once

#include <QString>

#include <vector>

namespace Pennybench::Scoring {

/// A text for comparing: NFC, full-width forms of ASCII as ASCII, typographic quotes as straight ones, every
/// white space a blank, marks that show nothing (zero-width spaces, joiners, direction marks, soft hyphens)
/// left out.
struct FoldedText {
    QString text;
    std::vector<qsizetype> places; ///< for each character its place in the NFC text
};

FoldedText folded(const QString &text);

} // namespace Pennybench::Scoring
