#pragma once

#include "app/base/expected.h"
#include "app/store/sessionfile.h"

namespace Pennybench::CommandLine {

/// Several sessions as one, over the prompts that they share.
struct SharedSession {
    /// The answers to the prompts that all of them have, with the same text, system text and scorer. A model
    /// that several sessions asked stands there once for each, as "ID@1", "ID@2" in the order of the
    /// sessions; the others keep their ids.
    Store::Session session;
    int prompts = 0; ///< shared
    QList<Message> changes; ///< what differs between the sessions besides the answers, in words for a person

    bool operator==(const SharedSession &) const = default;
};

/// Fails where there is no shared prompt. With one session it is that session.
Expected<SharedSession> shareSessions(const QList<Store::Session> &sessions);

} // namespace Pennybench::CommandLine
