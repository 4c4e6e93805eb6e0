#pragma once

#include "app/base/expected.h"
#include "app/store/sessionfile.h"
#include "providers/base/message.h"

namespace Pennybench::Reports {

/// Several sessions as one, over the prompts that they share.
struct SharedSession {
    /// The answers to the prompts that all of them have, with the same text, system text and scorer. A model
    /// that several sessions asked stands there once for each, as "ID@1", "ID@2" in the order of the
    /// sessions; the others keep their ids.
    Store::Session session;
    QList<Runs::AnswerKey> ownKeys; ///< of its answers, each as its own session has it
    int prompts = 0; ///< shared
    QList<Message> changes; ///< what differs between the sessions besides the answers

    bool operator==(const SharedSession &) const = default;
};

/// Fails where there is no shared prompt, and only there. With one session it is that session.
Expected<SharedSession> shareSessions(const QList<Store::Session> &sessions);
/// The id under which a model of the session with this number, from 0, stands in what these sessions share.
QString sharedIdOf(const QList<Store::Session> &sessions, qsizetype session, const QString &model);

/// How the prompts of two sessions overlap. A prompt is the same where text, system text and scorer are.
struct PromptOverlap {
    int shared = 0;
    int changed = 0; ///< of the same suite and id, with another content
    int onlyFirst = 0;
    int onlySecond = 0;

    bool operator==(const PromptOverlap &) const = default;
};

PromptOverlap overlapOf(const Runs::RunPlan &first, const Runs::RunPlan &second);

/// How the model's answers name who answered, sorted.
QStringList servedNames(const Store::Session &session, const QString &model);

} // namespace Pennybench::Reports
