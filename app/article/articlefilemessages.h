#pragma once

#include "providers/base/message.h"

/// What is wrong with claims, facts, systems and roles. An id never changes its meaning.
namespace Pennybench::Article::ArticleFileMessages {

// Files.
inline constexpr MessageText notSystems{"article-file.not-systems",
    QT_TRANSLATE_NOOP("Message", "This is no file of systems that this program reads.")};
inline constexpr MessageText notFacts{"article-file.not-facts",
    QT_TRANSLATE_NOOP("Message", "This is no file of facts that this program reads.")};
inline constexpr MessageText notClaims{"article-file.not-claims",
    QT_TRANSLATE_NOOP("Message", "This is no file of claims that this program reads.")};

// Claims.
inline constexpr MessageText kinds{
    "article-file.kinds", QT_TRANSLATE_NOOP("Message", "A claim is one of: %1.")};
inline constexpr MessageText range{
    "article-file.range", QT_TRANSLATE_NOOP("Message", "This must be from 0 to %1.")};
inline constexpr MessageText perUnit{
    "article-file.per-unit", QT_TRANSLATE_NOOP("Message", "This is \"answer\" or \"correct\".")};
inline constexpr MessageText ratioOrder{
    "article-file.ratio-order", QT_TRANSLATE_NOOP("Message", "The higher ratio is below the lower one.")};
inline constexpr MessageText ratioEmpty{
    "article-file.ratio-empty", QT_TRANSLATE_NOOP("Message", "A ratio of costs needs low, high or both.")};
inline constexpr MessageText twoTrials{
    "article-file.two-trials", QT_TRANSLATE_NOOP("Message", "Spread needs two trials at least.")};
inline constexpr MessageText claimTwice{
    "article-file.claim-twice", QT_TRANSLATE_NOOP("Message", "Two claims have the id \"%1\".")};

// Facts.
inline constexpr MessageText noKind{
    "article-file.no-kind", QT_TRANSLATE_NOOP("Message", "There is no kind of fact \"%1\".")};
inline constexpr MessageText bound{
    "article-file.bound", QT_TRANSLATE_NOOP("Message", "A bound is \"lower\" or \"upper\".")};
inline constexpr MessageText bothCosts{
    "article-file.both-costs", QT_TRANSLATE_NOOP("Message", "A ratio needs both costs.")};
inline constexpr MessageText needsValue{
    "article-file.needs-value", QT_TRANSLATE_NOOP("Message", "This fact needs a value.")};
inline constexpr MessageText needsStatement{
    "article-file.needs-statement", QT_TRANSLATE_NOOP("Message", "This fact needs a statement.")};
inline constexpr MessageText grade{
    "article-file.grade", QT_TRANSLATE_NOOP("Message", "A fact says how good its source is: grade or use.")};
inline constexpr MessageText notShipped{
    "article-file.not-shipped", QT_TRANSLATE_NOOP("Message", "Only figures that may be shipped stand here.")};
inline constexpr MessageText date{
    "article-file.date", QT_TRANSLATE_NOOP("Message", "A date is \"2025-02\" or \"2025-02-05\".")};

// Roles.
inline constexpr MessageText noRole{"article-file.no-role",
    QT_TRANSLATE_NOOP("Message", "\"%1\" names no role; write NAME=CONTESTANT with one of: %2.")};
inline constexpr MessageText noContestant{"article-file.no-contestant",
    QT_TRANSLATE_NOOP("Message", "\"%1\" names no contestant of the session; there are: %2.")};

} // namespace Pennybench::Article::ArticleFileMessages
