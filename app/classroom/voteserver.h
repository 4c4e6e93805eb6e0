#pragma once

#include "app/base/expected.h"
#include "app/classroom/guardedlistener.h"
#include "app/classroom/poll.h"

#include <QHostAddress>
#include <QObject>
#include <QUrl>

#include <memory>

namespace Pennybench::Classroom {

/// Addresses of this machine that phones of the same network may reach, those of the local network first and
/// loopback last.
QList<QHostAddress> addressesForPhones();

/// Serves the votes of a poll to phones by HTTP, at one address and as long as it lives. A phone that has the
/// address (with its unguessable part) or the short code gets one small page and a cookie, asks for the state
/// once a second, and votes. Nothing else of the program can be reached: no prompt, no answer, no name. Plain
/// HTTP: who can read the network can read the votes. Lives in the thread of its poll.
class VoteServer : public QObject {
    Q_OBJECT

public:
    /// False where the program was built without QtHttpServer: start() then fails with words.
    static bool isAvailable();

    /// Listens at the address of this machine. port 0: the one used last for this session if it is free, else
    /// any. Poll and clock outlive the server.
    static Expected<std::unique_ptr<VoteServer>> start(Poll &poll, const Clock &clock,
        const QHostAddress &address, quint16 port = 0, const ListenerLimits &limits = {});
    ~VoteServer() override;

    QUrl url() const; ///< http://ADDRESS:PORT/t/TOKEN/
    QUrl shortUrl() const; ///< http://ADDRESS:PORT/ where the code is asked for
    QString code() const;

private:
    class Private;
    explicit VoteServer(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace Pennybench::Classroom
