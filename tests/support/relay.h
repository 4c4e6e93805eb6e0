#pragma once

#include <QProcess>

namespace Pennybench {

/// A way over the network to a server of this machine that can be cut. In a process of its own, so that it
/// goes on while the test waits for the server.
class Relay {
public:
    explicit Relay(quint16 server)
    {
        m_process.start(QStringLiteral("python3"),
            {QStringLiteral(PENNYBENCH_SOURCE "/tests/data/relay.py"), QString::number(server)});
        if (m_process.waitForReadyRead(30'000))
            m_port = m_process.readLine().trimmed().toUShort();
    }
    ~Relay() { cut(); }
    Q_DISABLE_COPY_MOVE(Relay)

    /// 0: it could not begin.
    quint16 port() const { return m_port; }
    /// Breaks all connections and takes no more.
    void cut()
    {
        m_process.kill();
        m_process.waitForFinished(30'000);
    }

private:
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace Pennybench
