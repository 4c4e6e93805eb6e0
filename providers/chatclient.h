#pragma once

#include "providers/chatevent.h"
#include "providers/chatrequest.h"
#include "providers/permission.h"
#include "providers/ratelimits.h"

#include <QObject>

namespace Pennybench::Providers {

/// Asks one provider. Every request ends with exactly one Finished or Failed, even if it is cancelled. Lives
/// in one thread and emits in that thread, never from inside start() or cancel().
class ChatClient : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Sends the request and returns the number of its events. Numbers are never reused. It is sent at most
    /// once; one that is not permitted ends with Failed(Cancelled), not charged.
    virtual quint64 start(const ChatRequest &request, Permission mayLeave) = 0;

    /// Ends the request with Failed(Cancelled). Does nothing for a request that has ended.
    virtual void cancel(quint64 request) = 0;

signals:
    void eventArrived(quint64 request, const Pennybench::Providers::ChatEvent &event);
    /// What the headers of a response, also of an error, say about the remaining limits of the provider.
    void limitsArrived(const Pennybench::Providers::RateLimits &limits);
};

} // namespace Pennybench::Providers
