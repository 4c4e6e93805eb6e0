#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Pennybench::Scoring {

/// One member of a scorer's object in a suite, for whoever enters it: docs/scoring.md says what each means.
struct ScorerField {
    enum class Kind {
        Text, ///< a text of one line
        LongText, ///< a text of several lines, e.g. code
        Texts, ///< a list of texts
        WholeNumbers, ///< a list of whole numbers
        Count, ///< a whole number from 0 on
        Share, ///< a number above 0, at most 1
        Flag, ///< true or missing
        Word, ///< one of the words
        Json ///< any JSON; of code's tests also Python text
    };

    QString name;
    Kind kind = Kind::Text;
    bool isNeeded = false; ///< nothing can be decided without it
    QStringList words; ///< of the kind Word, the default first

    bool operator==(const ScorerField &) const = default;
};

/// The fields that a scorer of the type reads, the needed ones first; none for a type that does not exist.
/// Spellings that are read only for other formats' sake are left out.
QList<ScorerField> scorerFields(QStringView type);

} // namespace Pennybench::Scoring
