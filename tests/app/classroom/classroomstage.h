#pragma once

#include "app/classroom/voteserver.h"
#include "tests/support/sessions.h"

#include <memory>

namespace Pennybench {

/// A session with its poll and its server on this machine.
class ClassroomStage {
public:
    explicit ClassroomStage(const Classroom::ListenerLimits &limits = {})
        : m_path(m_folder.freshPath())
        , m_file(createdSession(m_path))
    {
        start(limits);
    }

    bool isReady() const { return m_server != nullptr; }
    Classroom::Poll &poll() { return *m_poll; }
    Classroom::VoteServer &server() { return *m_server; }

    /// The server goes away, and comes back at the same address.
    void stop()
    {
        m_server.reset();
        m_poll.reset();
        m_file.reset();
    }
    bool startAgain()
    {
        auto file = Store::SessionFile::open(m_path);
        if (!file)
            return false;
        m_file = *std::move(file);
        start({});
        return isReady();
    }

private:
    void start(const Classroom::ListenerLimits &limits)
    {
        auto poll = Classroom::Poll::create(*m_file, {}, m_clock);
        if (!poll)
            return;
        m_poll = *std::move(poll);
        auto server =
            Classroom::VoteServer::start(*m_poll, m_clock, QHostAddress(QHostAddress::LocalHost), 0, limits);
        if (server)
            m_server = *std::move(server);
    }

    SessionFolder m_folder;
    SystemClock m_clock;
    QString m_path;
    std::unique_ptr<Store::SessionFile> m_file;
    std::unique_ptr<Classroom::Poll> m_poll;
    std::unique_ptr<Classroom::VoteServer> m_server;
};

} // namespace Pennybench
