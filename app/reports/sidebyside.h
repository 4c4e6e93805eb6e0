#pragma once

#include "app/reports/sharedprompts.h"
#include "app/runs/summary.h"
#include "app/statistics/pairs.h"

#include <array>

namespace Pennybench::Reports {

/// One of the two contestants that are compared: who it is, and where it was asked.
struct Contender {
    Store::Session session;
    QString id; ///< among the plan's models

    /// The name for people, as far as it tells it from the others of its session.
    QString name() const;
    QString letter() const;
    int family() const; ///< its hue and shape in its session
};

/// Who was right on a prompt. With several trials: who was right in the greater share of them; Both: in equal
/// shares above zero.
enum class RightOn { Both, OnlyFirst, OnlySecond, Neither, NotDecided };
constexpr int rightOnKinds = 5;

/// A shared prompt with what both answered.
struct ComparedPrompt {
    QString suite; ///< as the first session has it
    QString id;
    QString category;
    QList<qsizetype> first; ///< places of the answers in SideBySide::session, by trial
    QList<qsizetype> second;
    RightOn right = RightOn::NotDecided;
    double firstShare = 0; ///< of the decided trials: right ones; 0 where none is decided
    double secondShare = 0;
    std::optional<double> costRatio; ///< of the mean costs, second over first

    double change() const { return secondShare - firstShare; }
};

/// How the two differ on the prompts of one category.
struct CategoryDifference {
    QString category;
    Statistics::PairedDifference difference; ///< second minus first
    double adjustedP = 1; ///< by Holm over the categories that have an interval

    bool isClear() const { return difference.isClear(adjustedP); }
};

/// Something that is not an answer and may have made the difference.
struct SideFact {
    enum class Kind { Asked, ServedModel, Price, Settings, System, Trials, Scorers };
    Kind kind = Kind::Asked;
    QString first; ///< for people; empty: none
    QString second;

    bool isSame() const { return first == second; }
};

/// A figure of both with its ratio or difference. Intervals are missing below
/// Statistics::fewestForAnInterval prompts; those of medians below six.
struct SideFigure {
    int n = 0; ///< prompts for which both have the figure
    std::optional<double> first;
    std::optional<double> second;
    std::optional<Statistics::Interval> change; ///< a ratio of costs or tokens; of times a difference in ms
};

/// Two contestants beside each other, over the prompts that both were asked.
struct SideBySide {
    Store::Session session; ///< with the answers of all; of two sessions what they share
    QList<Runs::AnswerKey> ownKeys; ///< of these answers, as the contender's own session has them
    Contender first; ///< as given, with its own whole session
    Contender second;
    QString firstKey; ///< of its answers in session
    QString secondKey;
    bool isOverTime = false; ///< the same model in two sessions
    bool isSimulated = false;
    int trials = 1; ///< the highest number of a trial

    QList<ComparedPrompt> prompts; ///< in the order of the plan
    std::array<int, rightOnKinds> counts{}; ///< of prompts, by RightOn
    /// Over the prompts decided for both: second minus first, adjusted by Holm over all pairs of contestants
    /// in session, as `compare` has it.
    Statistics::ContestantPair pair;
    qsizetype pairs = 1;
    bool isBinary = true; ///< each share is 0 or 1, so that the test is McNemar's mid-p
    Statistics::Interval firstShare; ///< Wilson's, over the same prompts
    Statistics::Interval secondShare;
    QList<CategoryDifference> categories; ///< empty where there is one
    Runs::ModelSummary firstCounts; ///< what is counted apart, over all shared prompts
    Runs::ModelSummary secondCounts;

    SideFigure costPerAnswer; ///< USD, over the prompts on which both have a known cost
    SideFigure costPerCorrect; ///< over the same prompts
    SideFigure tokens; ///< completion tokens per answer
    SideFigure latency; ///< ms, the median over prompts; its change: the median of the paired differences
    QList<SideFact> facts; ///< in the order of the kinds; what neither has is left out

    int compared() const { return pair.difference.n; }
    int count(RightOn right) const { return counts.at(static_cast<size_t>(right)); }
    /// Whether the interval leaves out zero and the test agrees after Holm's adjustment.
    bool isClear() const { return pair.isClear(); }
};

/// Two contestants of two sessions over the prompts that these share. Fails where there is none, and only
/// there. Takes about 10 ms for 1,000 answers. For any thread.
Expected<SideBySide> sideBySide(const Contender &first, const Contender &second);
/// Two contestants of one session.
SideBySide sideBySide(const Store::Session &session, const QString &first, const QString &second);

/// What the two were asked with, by their sessions.
QList<SideFact> sideFacts(const Contender &first, const Contender &second);

} // namespace Pennybench::Reports
