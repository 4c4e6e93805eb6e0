#pragma once

#include "providers/base/message.h"

#include <QStringList>

/// What the article's comparison says. An id never changes its meaning. Points are signed whole numbers or
/// have one decimal, ends of intervals likewise.
namespace Pennybench::Article::ArticleMessages {

// Published figures. %1: model, %2: its result, %3: benchmark, %4: USD, %5: for what.
inline constexpr MessageText publishedResult{
    "article.published-result", QT_TRANSLATE_NOOP("Message", "%1: %2 in %3.")};
inline constexpr MessageText publishedResultWithCost{
    "article.published-result-with-cost", QT_TRANSLATE_NOOP("Message", "%1: %2 in %3, at $%4 %5.")};
/// %1: ratio, %2 and %3: systems, %4: benchmark with the effort.
inline constexpr MessageText publishedRatio{
    "article.published-ratio", QT_TRANSLATE_NOOP("Message", "%1: measured cost of %2 over %3 (%4).")};

/// %1: benchmark, %2: for what, "per task".
inline constexpr MessageText benchmarkCost{
    "article.benchmark-cost", QT_TRANSLATE_NOOP("Message", "%1, USD %2")};
/// %1: system, %2: a sentence, %3: licence.
inline constexpr MessageText systemFact{"article.system-fact", QT_TRANSLATE_NOOP("Message", "%1: %2")};
inline constexpr MessageText systemFactLicence{
    "article.system-fact-licence", QT_TRANSLATE_NOOP("Message", "%1: %2 %3.")};

// What making a model cost. %1: "5.6 million", or a sum.
inline constexpr MessageText sumLarge{"article.sum-large", QT_TRANSLATE_NOOP("Message", "$%1")};
inline constexpr MessageText sumOver{"article.sum-over", QT_TRANSLATE_NOOP("Message", "over %1")};
inline constexpr MessageText sumUnder{"article.sum-under", QT_TRANSLATE_NOOP("Message", "under %1")};
/// %1: who, %2: sum, %3: what it counts.
inline constexpr MessageText announcedSum{
    "article.announced-sum", QT_TRANSLATE_NOOP("Message", "%1 announced %2. %3")};
inline constexpr MessageText estimatedSum{
    "article.estimated-sum", QT_TRANSLATE_NOOP("Message", "%1 estimates %2. %3")};

/// A claim of one's own. %1: contestant, %2: what is tested, %3: category.
inline constexpr MessageText ownClaim{"article.own-claim", QT_TRANSLATE_NOOP("Message", "%1: %2")};
inline constexpr MessageText ownClaimAt{"article.own-claim-at", QT_TRANSLATE_NOOP("Message", "%1, %3: %2")};

// What a part of a claim tests. %1: margin in points.
inline constexpr MessageText testsStrong{"article.tests-strong",
    QT_TRANSLATE_NOOP("Message", "ahead of the middle of the others by more than %1 points")};
/// %2: the other contestant.
inline constexpr MessageText testsBetter{
    "article.tests-better", QT_TRANSLATE_NOOP("Message", "ahead of %2 by more than %1 points")};
inline constexpr MessageText testsPar{"article.tests-par",
    QT_TRANSLATE_NOOP("Message", "not behind the best of the others by more than %1 points")};
inline constexpr MessageText testsParWith{
    "article.tests-par-with", QT_TRANSLATE_NOOP("Message", "not behind %2 by more than %1 points")};
/// %1: trials.
inline constexpr MessageText testsSteady{"article.tests-steady",
    QT_TRANSLATE_NOOP("Message", "less spread within prompts than the others, over %1 trials or more")};
inline constexpr MessageText testsSteadier{"article.tests-steadier",
    QT_TRANSLATE_NOOP("Message", "less spread within prompts than %2, over %1 trials or more")};
/// %1 and %2: ratios.
inline constexpr MessageText testsCostPerAnswer{"article.tests-cost-per-answer",
    QT_TRANSLATE_NOOP("Message", "ratio of the cost per answer within %1 to %2")};
inline constexpr MessageText testsCostPerCorrect{"article.tests-cost-per-correct",
    QT_TRANSLATE_NOOP("Message", "ratio of the cost per correct answer within %1 to %2")};
/// %1: ratio, %2: the other contestant.
inline constexpr MessageText testsCheaperPerAnswer{"article.tests-cheaper-per-answer",
    QT_TRANSLATE_NOOP("Message", "cost per answer below %1 times that of %2")};
inline constexpr MessageText testsCheaperPerCorrect{"article.tests-cheaper-per-correct",
    QT_TRANSLATE_NOOP("Message", "cost per correct answer below %1 times that of %2")};
inline constexpr MessageText nextCheapest{
    "article.next-cheapest", QT_TRANSLATE_NOOP("Message", "the cheapest of the others")};
inline constexpr MessageText testsListPrice{"article.tests-list-price",
    QT_TRANSLATE_NOOP("Message", "ratio of the list prices within %1 to %2; stands beside the verdict")};
inline constexpr MessageText testsOpen{
    "article.tests-open", QT_TRANSLATE_NOOP("Message", "the weights are published")};
inline constexpr MessageText testsClosed{
    "article.tests-closed", QT_TRANSLATE_NOOP("Message", "the weights are not published")};
inline constexpr MessageText testsUnderstated{"article.tests-understated",
    QT_TRANSLATE_NOOP("Message", "every published estimate is above the announced sum")};

// What was found. %1: contestant, %2: points or ratio, %3 and %4: interval, %5: prompts, %6: the other.
inline constexpr MessageText overTheMiddle{"article.over-the-middle",
    QT_TRANSLATE_NOOP("Message", "%1: %2 points over the middle of the others, %3 to %4, %5 prompts.")};
inline constexpr MessageText overAnother{
    "article.over-another", QT_TRANSLATE_NOOP("Message", "%1: %2 points over %6, %3 to %4, %5 prompts.")};
inline constexpr MessageText spreadBeside{"article.spread-beside",
    QT_TRANSLATE_NOOP(
        "Message", "%1: spread within prompts %2 points beside the others, %3 to %4, %5 prompts.")};
/// %1: per cent, %2 and %3: interval.
inline constexpr MessageText neverChanged{
    "article.never-changed", QT_TRANSLATE_NOOP("Message", "%1 % of the prompts never changed, %2 to %3.")};
inline constexpr MessageText spreadBesideOne{"article.spread-beside-one",
    QT_TRANSLATE_NOOP("Message", "%1: spread within prompts %2 points beside %6, %3 to %4, %5 prompts.")};
inline constexpr MessageText costBeside{
    "article.cost-beside", QT_TRANSLATE_NOOP("Message", "%1: %2 of the cost of %6, %3 to %4, %5 prompts.")};
inline constexpr MessageText listPriceBeside{
    "article.list-price-beside", QT_TRANSLATE_NOOP("Message", "%1 of the list price of %2, exact.")};
inline constexpr MessageText estimatesAboveAnnounced{"article.estimates-above-announced",
    QT_TRANSLATE_NOOP("Message", "The estimates are %1 to %2 times the announced sum.")};
/// %1: prompts that there are, %2: prompts that are needed.
inline constexpr MessageText tooFewPrompts{"article.too-few-prompts",
    QT_TRANSLATE_NOOP("Message", "%1 prompts, too few for an interval: %2 are the least.")};
inline constexpr MessageText noPrompts{
    "article.no-prompts", QT_TRANSLATE_NOOP("Message", "No prompt of this kind has been asked yet.")};
/// %1: trials that there are, %2: trials that are needed.
inline constexpr MessageText tooFewTrials{"article.too-few-trials",
    QT_TRANSLATE_NOOP("Message", "%1 of %2 trials: spread shows only when prompts are asked again.")};
inline constexpr MessageText noCost{"article.no-cost",
    QT_TRANSLATE_NOOP("Message", "There are no prompts with a known cost and a right answer of both.")};
/// %1: role.
inline constexpr MessageText nobodyPlays{"article.nobody-plays",
    QT_TRANSLATE_NOOP(
        "Message", "Nobody plays %1: ask that model, or say who plays it with --role %1=CONTESTANT.")};
inline constexpr MessageText noOthers{
    "article.no-others", QT_TRANSLATE_NOOP("Message", "There is nobody to compare %1 with.")};
inline constexpr MessageText noFact{
    "article.no-fact", QT_TRANSLATE_NOOP("Message", "There is no published figure for this.")};

// Claim 5 in words.
inline constexpr MessageText priceAndCostDiffer{"article.price-and-cost-differ",
    QT_TRANSLATE_NOOP("Message",
        "List price and measured cost can disagree: a price per token says nothing of how many tokens a "
        "model "
        "spends.")};

// The names of the parts of the article's claims, where there is little room.
inline constexpr MessageText accurate{"article.part-accurate", QT_TRANSLATE_NOOP("Message", "accurate")};
inline constexpr MessageText steady{"article.part-steady", QT_TRANSLATE_NOOP("Message", "steady")};
inline constexpr MessageText cost{"article.part-cost", QT_TRANSLATE_NOOP("Message", "cost")};
inline constexpr MessageText all{"article.part-all", QT_TRANSLATE_NOOP("Message", "all")};
inline constexpr MessageText listPrice{"article.part-list-price", QT_TRANSLATE_NOOP("Message", "list price")};
inline constexpr MessageText firstDay{
    "article.part-first-day", QT_TRANSLATE_NOOP("Message", "list, first day")};
inline constexpr MessageText perAnswer{"article.part-per-answer", QT_TRANSLATE_NOOP("Message", "per answer")};
inline constexpr MessageText perCorrect{
    "article.part-per-correct", QT_TRANSLATE_NOOP("Message", "per correct")};

// What is missing. %1: prompts or trials, %2: category.
inline constexpr MessageText morePrompts{
    "article.more-prompts", QT_TRANSLATE_NOOP("Message", "About %1 more prompts would decide it.")};
inline constexpr MessageText morePromptsOf{
    "article.more-prompts-of", QT_TRANSLATE_NOOP("Message", "About %1 more prompts of %2 would decide it.")};
inline constexpr MessageText moreTrials{
    "article.more-trials", QT_TRANSLATE_NOOP("Message", "%1 more trials of each prompt would show it.")};

// Verdicts.
inline constexpr MessageText supported{"article.supported", QT_TRANSLATE_NOOP("Message", "supported")};
inline constexpr MessageText notSupported{
    "article.not-supported", QT_TRANSLATE_NOOP("Message", "not supported")};
inline constexpr MessageText notEnough{
    "article.not-enough-evidence", QT_TRANSLATE_NOOP("Message", "not enough evidence")};

// A profile. %1: list of categories with points and interval.
inline constexpr MessageText standsOut{
    "article.stands-out", QT_TRANSLATE_NOOP("Message", "Stands out in %1: ahead of every other model.")};
inline constexpr MessageText aboveMiddle{"article.above-middle",
    QT_TRANSLATE_NOOP("Message", "Above the middle of the others in %1; first place there is not clear.")};
inline constexpr MessageText belowMiddle{
    "article.below-middle", QT_TRANSLATE_NOOP("Message", "Below the middle of the others in %1.")};
inline constexpr MessageText tooClose{"article.too-close",
    QT_TRANSLATE_NOOP("Message", "Too close to call in %1. That is no proof of being equal.")};
inline constexpr MessageText cannotTell{
    "article.cannot-tell", QT_TRANSLATE_NOOP("Message", "Too few prompts to tell in %1.")};
/// %1: category, %2: points, %3 and %4: interval.
inline constexpr MessageText inCategory{
    "article.in-category", QT_TRANSLATE_NOOP("Message", "%1 (%2, %3 to %4)")};
inline constexpr MessageText andThen{"article.and-then", QT_TRANSLATE_NOOP("Message", "%1, %2")};

// What can be done today. %1: name of the model, %2: its id in the catalogue.
/// %1: id.
inline constexpr MessageText atItsMaker{
    "article.at-its-maker", QT_TRANSLATE_NOOP("Message", "Its maker still serves it (%1).")};
inline constexpr MessageText atAnotherHost{
    "article.at-another-host", QT_TRANSLATE_NOOP("Message", "Another host serves its weights: %1 (%2).")};
inline constexpr MessageText onThisMachine{"article.on-this-machine",
    QT_TRANSLATE_NOOP("Message", "A server of this machine can load its weights: %1 (%2).")};
inline constexpr MessageText savedAnswers{"article.saved-answers",
    QT_TRANSLATE_NOOP("Message", "Nobody serves it any more: only saved answers can take part.")};
inline constexpr MessageText successor{
    "article.successor", QT_TRANSLATE_NOOP("Message", "Its successor, which is another system: %1 (%2).")};

// Categories.
inline constexpr MessageText maths{"article.maths", QT_TRANSLATE_NOOP("Message", "maths")};
inline constexpr MessageText code{"article.code", QT_TRANSLATE_NOOP("Message", "code")};
inline constexpr MessageText language{"article.language", QT_TRANSLATE_NOOP("Message", "language")};
inline constexpr MessageText science{"article.science", QT_TRANSLATE_NOOP("Message", "science")};
inline constexpr MessageText countdown{"article.countdown", QT_TRANSLATE_NOOP("Message", "countdown")};
inline constexpr MessageText english{"article.english", QT_TRANSLATE_NOOP("Message", "English")};
inline constexpr MessageText vietnamese{"article.vietnamese", QT_TRANSLATE_NOOP("Message", "Vietnamese")};
inline constexpr MessageText chinese{"article.chinese", QT_TRANSLATE_NOOP("Message", "Chinese")};

/// A sentence of the data files, which is translated where it is one of dataTexts().
Message ofData(const QString &id, const QString &words);
/// The English sentences of the data files.
QStringList dataTexts();
/// The name of a category, or of a language as "language:vi"; the user's own names stay as they are.
Message categoryName(const QString &category);
/// The name of a part of one of the article's claims; others stay as they are.
Message partName(const QString &name);

} // namespace Pennybench::Article::ArticleMessages
