#pragma once

#include <QList>
#include <QString>

namespace Pennybench::Widgets {

/// A stretch that both texts have, or one of them alone.
struct DifferencePart {
    enum class Kind { Both, OnlyLeft, OnlyRight };
    Kind kind = Kind::Both;
    QString text;

    bool operator==(const DifferencePart &) const = default;
};

struct WordDifference {
    QList<DifferencePart> parts; ///< left: both and only left, in order; right likewise
    int both = 0; ///< words, without blanks and punctuation
    int onlyLeft = 0;
    int onlyRight = 0;
    bool isCut = false; ///< only the first 10,000 words and signs of each text were compared
};

/// What the one text has that the other has not, by words as Unicode cuts them (UAX 29), so that it works for
/// Chinese, too. A shortest edit script (S. Wu, U. Manber, G. Myers, W. Miller, IPL 35, 1990); blanks between
/// two changes count as changed. Takes up to a second for texts that have nothing in common. For any thread.
WordDifference wordDifference(const QString &left, const QString &right);

} // namespace Pennybench::Widgets
