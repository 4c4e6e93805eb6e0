#pragma once

#include "app/base/expected.h"
#include "app/runs/answer.h"
#include "app/runs/pace.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace Pennybench::Runs {

/// What an answer, or several, have cost: what is known, and what may have been charged besides.
struct Charge {
    Models::Money spent;
    Models::Money held;

    bool operator==(const Charge &) const = default;
};

/// Divides the answers of one session among the runs that work on it, each in a program of its own: nobody
/// asks what another has, and all keep one pace for each provider and one budget. Lives in the run's thread.
class WorkShare : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    struct Joining {
        bool judges = false; ///< judgements, which have a budget of their own
        QStringList models; ///< ids that the run can ask
        bool runsCode = false;
        QHash<QString, Charge> before; ///< by provider: all that the session's answers cost, as the run knows
                                       ///< it
    };
    struct Place {
        bool isTaken =
            false; ///< else others' answers came that the run did not know; arrived() has told them
        qint64 number = 0; ///< of the run among those of the session
    };
    /// Takes part from now on.
    virtual Expected<Place> join(const Joining &joining) = 0;
    /// What was claimed and not asked is free for others.
    virtual void leave() = 0;

    struct Claim {
        AnswerKey key;
        int knownAttempts = 0; ///< that the run knows of; where there were more, another has asked meanwhile
        bool anew = false; ///< also where it has its answer
        Models::ProviderEntry provider;
        PaceLimits limits;
        int underWay = 0; ///< requests of this run to the provider
        qint64 tokens = 0; ///< for the limit of a minute
        Models::Money most; ///< that all requests for it since it was claimed may cost, the next one included
        std::optional<Models::Money> cap;
        std::optional<Models::Money> providerCap;
    };
    enum class Outcome {
        Mine, ///< it may be asked now. All turns of a conversation are claimed with one of them
        Elsewhere, ///< another has it, or its answer
        Later, ///< the provider's limits or the budget allow it when something has ended, or after the wait
        NeverRoom ///< it does not fit into the budget, whatever ends
    };
    struct Reply {
        Outcome outcome = Outcome::Elsewhere;
        std::chrono::milliseconds wait{0}; ///< zero: unknown
        quint64 request = 0; ///< of Mine: its number
    };
    virtual Expected<Reply> claim(const Claim &claim) = 0;
    /// The request ended, and the answer waits to be asked again: it stays claimed, but counts for no limit.
    virtual void rest(const AnswerKey &key) = 0;
    virtual void giveBack(const AnswerKey &key) = 0;
    /// What the request took of the limit of tokens.
    virtual void tookTokens(quint64 request, qint64 tokens) = 0;
    /// The provider says that it is too much.
    virtual void slowDown(
        const Models::ProviderEntry &provider, int concurrency, std::chrono::milliseconds wait) = 0;
    /// Called before the answer is saved, which ends the claim, unless further turns follow.
    virtual void settle(const AnswerKey &key, const QString &provider, const Charge &charge, bool keeps) = 0;
    /// The answer or judgement as the session has it, whole.
    virtual Expected<std::optional<Answer>> whole(const AnswerKey &key) = 0;

    /// The others at this moment.
    struct Others {
        QList<AnswerKey> claimed; ///< the first turn stands for all
        QSet<QString> models; ///< that some of them can ask
        bool runCode = false; ///< some of them do
        int count = 0; ///< of runs
    };

signals:
    /// Others saved these, or changed them; without their texts.
    void arrived(const QList<Pennybench::Runs::Answer> &answers);
    /// After arrived(): what is left with others. Whatever had to wait may be tried again.
    void moved(const Pennybench::Runs::WorkShare::Others &others);
};

} // namespace Pennybench::Runs
