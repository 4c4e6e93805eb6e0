#pragma once

#include "app/base/expected.h"
#include "providers/base/message.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Pennybench::Models {
class JsonFields;
}

namespace Pennybench::Article {

/// Where a fact comes from. A fact without a source or without a date is refused when it is read.
struct Origin {
    QString source;
    QString grade; ///< "A" the maker's own document, "B" quoted by others, "C" disputed; empty: see use
    QString use; ///< "ship" where the source's licence allows a table; empty: see grade
    QString date; ///< of the figure, "2025-02" or "2025-02-05"
    bool isReadingDate = false; ///< the source has no date; this is when the figure was read there

    bool operator==(const Origin &) const = default;
};

/// Reads source, grade, use and "date" or "read" of an object; refuses it without a source or a date.
Origin originFrom(Models::JsonFields &fields);

enum class FactKind {
    Statement, ///< what the article says of a system
    Result, ///< a published result of a benchmark
    Ratio, ///< what one model's answers cost over another's, measured in a published benchmark
    MakingCost, ///< what making a model cost; never on an axis with the cost of answers
    Openness ///< whether the weights are published
};

enum class Bound { None, Lower, Upper };

/// Something that others measured or said. What a kind does not have is empty.
struct Fact {
    QString id;
    FactKind kind = FactKind::Statement;
    QString system; ///< id of an article's system
    Message statement; ///< one short sentence
    std::optional<double> value; ///< of a ratio: cost over otherCost
    QString unit; ///< "percent", "rating", "win_loss", "ratio", "USD"
    Origin origin;

    QString model; ///< as the source names it
    QString other; ///< the system in the denominator of a ratio
    QString benchmark;
    QString metric;
    QString effort; ///< "low", "medium", "high"
    int n = 0; ///< questions; 0: not said
    std::optional<double> cost; ///< USD, see costUnit
    std::optional<double> otherCost;
    QString costUnit; ///< "per task", "per 1,000 calls"

    QString saidBy; ///< of a making cost
    bool announced = false; ///< by the makers; else estimated by others
    Bound bound = Bound::None;

    std::optional<bool> open;
    QString licence;

    bool operator==(const Fact &) const = default;
};

/// Reads {"format": "pennybench-facts", "version": 1, "facts": […]}, whose facts may leave out the kind where
/// the file names one for all. A problem names the file and the field.
Expected<QList<Fact>> readFacts(const QByteArray &json, const QString &fileName);

} // namespace Pennybench::Article
