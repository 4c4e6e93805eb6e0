#pragma once

#include "app/catalogue/catalogue.h"
#include "app/catalogue/cost.h"
#include "app/scoring/score.h"
#include "providers/chatevent.h"
#include "providers/chatrequest.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <compare>
#include <optional>

namespace Pennybench::Runs {

/// Names one answer of a run: which question was put to which model for the how-manieth time, and of a prompt
/// with several turns, which of them.
struct AnswerKey {
    QString suite;
    QString promptId;
    QString model; ///< the catalogue's id
    int trial = 1; ///< from 1
    int turn = 1; ///< from 1

    bool operator==(const AnswerKey &) const = default;
    friend size_t qHash(const AnswerKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.suite, key.promptId, key.model, key.trial, key.turn);
    }
};

enum class AnswerStatus { Ok, Error, Cancelled };

/// "ok", "error", "cancelled".
QString toText(AnswerStatus status);
std::optional<AnswerStatus> answerStatusFromText(QStringView text);

/// One answer in its final state, as it is saved, shown and reported.
struct Answer {
    AnswerKey key;
    int run = 1; ///< which run of the session asked it, from 1: continuing is a further run; 0: not yet in it
    QString provider; ///< the catalogue's id
    QString requestedModel; ///< the provider's own name
    QString servedModel; ///< the model that answered, as it names itself; empty: not said
    bool simulated = false;
    QString reusedFrom; ///< id of the session that asked it; empty: this one did
    QDateTime askedAt; ///< UTC

    AnswerStatus status = AnswerStatus::Ok;
    std::optional<Providers::ChatError> error;
    std::optional<Providers::FinishReason> finishReason;
    int httpStatus = 0; ///< 0: no status line came

    QString text; ///< what came, also when it was cut
    QString reasoning; ///< never part of text
    Providers::TokenUsage usage;
    std::optional<Models::Cost> cost; ///< missing: unknown

    std::optional<std::chrono::nanoseconds> timeToFirstToken; ///< from bytes sent to first text or reasoning
    std::optional<std::chrono::nanoseconds> latency; ///< from bytes sent to the end
    std::optional<double> outputTokensPerSecond; ///< from the first to the last token; see answerreducer.h

    /// Part of latency, before the first token, in which a server of this machine loaded the model. Missing:
    /// none, or not known.
    std::optional<std::chrono::nanoseconds> loadTime;

    QList<Message> notes; ///< what a reader must know besides, e.g. that its end was probably cut
    int attempts = 0; ///< requests sent for this answer
    bool maybeChargedTwice = false; ///< a request that may have been charged was sent again
    std::optional<double> temperature;
    Providers::Effort effort = Providers::Effort::Default;
    std::optional<int> maxTokens;

    std::optional<Scoring::Score> score; ///< missing until it is scored
    std::optional<Scoring::Verdict> override; ///< a person's verdict; the scorer's own stays in score
    QByteArray trace; ///< when each piece of text arrived, for replay; see replaytrace.h

    bool operator==(const Answer &) const = default;
    /// The person's verdict where there is one, else the scorer's; Error where no answer came.
    Scoring::Verdict verdict() const;
    /// Whether the verdict that counts is a judge model's: it stands in no share of right answers.
    bool isJudged() const;
    /// Whether a rule or a person says that it is right.
    bool isRight() const { return !isJudged() && verdict() == Scoring::Verdict::Correct; }
    /// Whether it was given elsewhere and pasted or read from a file.
    bool isPasted() const { return provider == Models::pastedProviderId; }
};

} // namespace Pennybench::Runs

Q_DECLARE_METATYPE(Pennybench::Runs::AnswerKey)
Q_DECLARE_METATYPE(Pennybench::Runs::Answer)
