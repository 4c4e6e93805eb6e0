#pragma once

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>

namespace Pennybench::Classroom {

/// Limits of the connections of phones.
struct ListenerLimits {
    int halfOpenOfAddress = 64; ///< connections without a whole request yet
    int halfOpen = 600;
    int headBytes = 8 * 1024;
    int bodyBytes = 4 * 1024;
    std::chrono::milliseconds requestTime{
        5'000}; ///< from the connection or the request's first byte to its last
    std::chrono::milliseconds idleTime{30'000}; ///< between two requests
};

/// A connection that lets one well-formed request after the other through to its reader and answers
/// everything else itself with a 4xx and closes: a head or body too large, a length that is no number,
/// chunked bodies, pipelining.
class GuardedSocket : public QTcpSocket {
    Q_OBJECT

public:
    GuardedSocket(quint64 number, const ListenerLimits &limits);

    quint64 number() const { return m_number; } ///< unique among the listener's connections
    bool isHalfOpen() const { return !m_served; }
    /// The request has not come in time, or the next one not at all.
    bool isOverdue() const;
    /// Whether bytes have arrived that were not looked at.
    bool hasWaitingBytes() const;

private:
    void look();
    bool lookAtHead(const QByteArray &bytes);
    /// -1: none can be told.
    int bodyLength() const;
    void refuse(const char *status);

    quint64 m_number;
    ListenerLimits m_limits;
    QElapsedTimer m_since;
    QByteArray m_head;
    qint64 m_bodyLeft = 0;
    bool m_inBody = false;
    bool m_served = false; ///< at least one whole request came
    bool m_between = false; ///< no byte of the next request yet
    bool m_refused = false;
};

/// Accepts phones within the limits. When too many connections of an address, or in all, have no whole
/// request, the oldest of them that has sent nothing new makes room for the next, so that silent ones cannot
/// keep others out.
class GuardedListener : public QTcpServer {
    Q_OBJECT

public:
    explicit GuardedListener(ListenerLimits limits = {}, QObject *parent = nullptr);

    /// The number of the open connection from there; 0: there is none.
    quint64 numberOf(const QHostAddress &address, quint16 port) const;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void makeRoom(const QHostAddress &address);
    void endOverdue();
    void keepLimits();

    ListenerLimits m_limits;
    QList<GuardedSocket *> m_sockets; ///< oldest first
    QTimer m_sweep;
    quint64 m_count = 0;
};

} // namespace Pennybench::Classroom
