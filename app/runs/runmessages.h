#pragma once

#include "app/catalogue/money.h"
#include "providers/base/message.h"

#include <optional>

/// Everything that a run says of itself. An id never changes its meaning.
namespace Pennybench::Runs::RunMessages {

// How a run ended. %1: answers that came, %2: answers in all.
inline constexpr MessageText cancelled{
    "run.cancelled", QT_TRANSLATE_NOOP("Message", "Cancelled after %1 of %2 answers.")};
inline constexpr MessageText stopped{
    "run.stopped", QT_TRANSLATE_NOOP("Message", "Stopped after %1 of %2 answers.")};
/// %1: how many, %2: why.
inline constexpr MessageText notSaved{
    "run.not-saved", QT_TRANSLATE_NOOP("Message", "%1 answers could not be saved: %2")};
/// %3: money spent, %4: answers that are left, %5: what they would cost.
inline constexpr MessageText stoppedByBudget{"run.stopped-by-budget",
    QT_TRANSLATE_NOOP(
        "Message", "Stopped by the budget after %1 of %2 answers and %3; the other %4 would cost %5.")};
inline constexpr MessageText atMost{"run.at-most", QT_TRANSLATE_NOOP("Message", "at most %1")};
inline constexpr MessageText aboutAndAtMost{
    "run.about-and-at-most", QT_TRANSLATE_NOOP("Message", "about %1, at most %2")};
/// %1: the message before it, %2: provider, %3 and %4: seconds, %5: price of an hour.
inline constexpr MessageText lowerTimeout{"run.lower-timeout",
    QT_TRANSLATE_NOOP("Message",
        "%1 One answer of %2 may take %3 s (--timeout, in Settings: Total) and %4 s to connect at %5 an "
        "hour: "
        "with a lower --timeout the budget allows more answers.")};

// Why an answer was not asked for, or not again.
inline constexpr MessageText answerCancelled{
    "run.answer-cancelled", QT_TRANSLATE_NOOP("Message", "Cancelled.")};
/// %1: model.
inline constexpr MessageText noPrice{"run.no-price",
    QT_TRANSLATE_NOOP("Message",
        "%1 has no known price and was not asked, because the run has a budget; allow models without a "
        "price, or add its price to a catalogue file.")};
inline constexpr MessageText noRoomToAskAgain{"run.no-room-to-ask-again",
    QT_TRANSLATE_NOOP(
        "Message", "The answer was incomplete, and the budget does not allow another attempt.")};
inline constexpr MessageText endedUnderWay{"run.ended-under-way",
    QT_TRANSLATE_NOOP(
        "Message", "The program ended while this answer was pending; it may have been charged.")};
/// %1: number of the turn.
inline constexpr MessageText turnUnanswered{"run.turn-unanswered",
    QT_TRANSLATE_NOOP("Message", "Not asked, because turn %1 of this conversation has no answer.")};
/// %1: provider.
inline constexpr MessageText noProvider{
    "run.no-provider", QT_TRANSLATE_NOOP("Message", "The plan has no provider \"%1\".")};

/// How far a run came that its budget stopped.
struct BudgetStop {
    int came = 0;
    int total = 0;
    int left = 0;
    Models::Money spent;
    Models::Money worst; ///< what the rest costs at most
    std::optional<Models::Money> usual; ///< what it costs if it goes on as before
};

Message messageOf(const BudgetStop &stop);

/// "$0.0123", to four figures.
QString dollars(Models::Money money);

} // namespace Pennybench::Runs::RunMessages
