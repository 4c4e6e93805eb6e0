#pragma once

#include "app/article/answertable.h"
#include "app/article/articledata.h"
#include "app/article/waystorun.h"
#include "widgets/pricehistory.h"

namespace Pennybench::Desktop {

/// One benchmark's published results of a system: one for each effort that was published.
struct PublishedResult {
    QString benchmark;
    QString values; ///< "53.8 (medium), 60.4 (high)"
    QString source;
    QString grade; ///< of the first; "ship" where its licence allows a table
    QString words; ///< the whole of it

    bool operator==(const PublishedResult &) const = default;
};

/// A system of the article as the catalogue and the published facts know it. A value.
struct SystemFacts {
    Article::System system;
    QString name; ///< with its efforts, where it has several
    QString weights; ///< "open", "closed", "by others"
    QString licence;
    QDate released;
    QDate retired; ///< invalid: still served, or never was
    bool isRetired = false;
    QString successor;
    int context = 0; ///< 0: not known
    QString launchPrice; ///< "$0.14 / $0.28"; empty: not known
    QString todayPrice; ///< "last …" where it is retired; empty where nobody sends a bill
    QList<PublishedResult> results;
    QList<Article::RunnableModel> ways;
    Widgets::PriceHistory history;
    int family = 0;

    bool operator==(const SystemFacts &) const = default;
};

/// All systems of the article, in its order.
QList<SystemFacts> systemFacts(const Models::Catalogue &catalogue, const QDateTime &utcNow);

/// What can be done today in a few words: "ask it", "other hosts, local server", "saved answers".
QString waysInShort(const SystemFacts &facts);
/// "maths 93 % (85 to 97)" of whoever has the system's weights among real contestants; empty without one.
QString measuredHere(const SystemFacts &facts, const Article::AnswerTable &table);

} // namespace Pennybench::Desktop
