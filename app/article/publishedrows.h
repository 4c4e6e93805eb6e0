#pragma once

#include "app/article/articledata.h"

namespace Pennybench::Article {

/// One system's figure in a row.
struct PublishedFigureOf {
    QString system; ///< its short name, "R1"
    QString value; ///< "97.3"

    bool operator==(const PublishedFigureOf &) const = default;
};

/// The published results of one benchmark beside each other, for where there is little room.
struct PublishedRow {
    Message name; ///< "Aider polyglot", "BFCL, USD per 1,000 calls", "DeepSeek-V3"
    QList<PublishedFigureOf> figures;
    Message words; ///< in place of figures
    QString source; ///< short: what stands before the path
    QList<Fact> facts; ///< that the row shows, for the whole of it

    bool operator==(const PublishedRow &) const = default;
};

/// In the order of the facts. cost: shows what the answers cost where every fact of a benchmark says it.
/// Ratios are left out: they are points of a chart.
QList<PublishedRow> publishedRows(const QList<Fact> &facts, const ArticleData &data, bool cost = false);

/// "DeepSeek-R1: 70 % in MathArena AIME 2025." of a result, "DeepSeek announced $5.6 million. Counts …" of a
/// making cost, "DeepSeek-V3: The weights are published. MIT." of openness.
Message factWords(const Fact &fact, const ArticleData &data);

/// "$50", "$5.6 million", "over $500 million", "under $30" of a making cost.
Message sumWords(const Fact &fact);

/// "Aider-AI/aider" of "Aider-AI/aider website/…"; sources that are no path stay whole up to a comma.
QString shortSource(const QString &source);

} // namespace Pennybench::Article
