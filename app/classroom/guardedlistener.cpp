#include "app/classroom/guardedlistener.h"

#include <QHash>
#include <QHostAddress>

#include <sys/socket.h>

#include <algorithm>

namespace Pennybench::Classroom {

namespace {

constexpr int sweepMs = 250;
constexpr int backlog = 512;
constexpr int pendingConnections = 1024;
constexpr int refusedMs = 500; ///< for the reply to leave

} // namespace

GuardedSocket::GuardedSocket(quint64 number, const ListenerLimits &limits)
    : m_number(number)
    , m_limits(limits)
{
    setReadBufferSize(m_limits.headBytes + m_limits.bodyBytes + 1);
    m_since.start();
    // Connected before the server's own reader, and so called before it.
    connect(this, &QIODevice::readyRead, this, &GuardedSocket::look);
}

bool GuardedSocket::isOverdue() const
{
    if (m_refused)
        return m_since.hasExpired(refusedMs);
    return m_since.hasExpired((m_between ? m_limits.idleTime : m_limits.requestTime).count());
}

bool GuardedSocket::hasWaitingBytes() const
{
    char byte = 0;
    return ::recv(static_cast<int>(socketDescriptor()), &byte, 1, MSG_PEEK | MSG_DONTWAIT) > 0;
}

void GuardedSocket::look()
{
    const QByteArray bytes = peek(bytesAvailable());
    if (bytes.isEmpty() || m_refused)
        return;
    if (m_between) {
        m_between = false;
        m_since.restart();
    }
    if (!m_inBody) {
        if (!lookAtHead(bytes))
            return;
    } else {
        m_bodyLeft -= bytes.size();
    }
    if (m_bodyLeft < 0)
        return refuse("400 Bad Request");
    if (m_bodyLeft == 0) {
        m_served = true;
        m_between = true;
        m_inBody = false;
        m_head.clear();
        m_since.restart();
    }
}

/// False while the head is not whole, or where it was refused.
bool GuardedSocket::lookAtHead(const QByteArray &bytes)
{
    m_head += bytes;
    const qsizetype end = m_head.indexOf("\r\n\r\n");
    if (end > m_limits.headBytes || (end < 0 && m_head.size() > m_limits.headBytes)) {
        refuse("431 Request Header Fields Too Large");
        return false;
    }
    if (end < 0)
        return false;
    const qint64 rest = m_head.size() - end - 4;
    m_head.truncate(end + 2);
    const int length = bodyLength();
    if (length < 0) {
        refuse("400 Bad Request");
        return false;
    }
    if (length > m_limits.bodyBytes) {
        refuse("413 Payload Too Large");
        return false;
    }
    m_inBody = true;
    m_bodyLeft = length - rest;
    return true;
}

int GuardedSocket::bodyLength() const
{
    constexpr int tooLong = 1'000'000'000;
    int length = -1;
    const QList<QByteArray> lines = m_head.split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(colon).trimmed().toLower();
        const QByteArray value = colon < 0 ? QByteArray() : line.mid(colon + 1).trimmed();
        if (name == "transfer-encoding" || name == "upgrade" || name == "expect")
            return -1;
        if (name != "content-length")
            continue;
        const bool digits = !value.isEmpty()
            && std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (!digits || length >= 0)
            return -1;
        length = value.size() > 9 ? tooLong : value.toInt();
    }
    return std::max(length, 0);
}

void GuardedSocket::refuse(const char *status)
{
    m_refused = true;
    m_since.restart();
    // The server's reader sees nothing of it.
    disconnect(this, &QIODevice::readyRead, nullptr, nullptr);
    write(QByteArrayLiteral("HTTP/1.1 ") + status
        + QByteArrayLiteral("\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"));
    disconnectFromHost();
}

GuardedListener::GuardedListener(ListenerLimits limits, QObject *parent)
    : QTcpServer(parent)
    , m_limits(limits)
{
    setListenBacklogSize(backlog);
    setMaxPendingConnections(pendingConnections);
    m_sweep.setInterval(sweepMs);
    connect(&m_sweep, &QTimer::timeout, this, &GuardedListener::endOverdue);
    m_sweep.start();
}

quint64 GuardedListener::numberOf(const QHostAddress &address, quint16 port) const
{
    const auto socket = std::find_if(m_sockets.cbegin(), m_sockets.cend(), [&](const GuardedSocket *each) {
        return each->peerPort() == port && each->peerAddress() == address;
    });
    return socket == m_sockets.cend() ? 0 : (*socket)->number();
}

void GuardedListener::incomingConnection(qintptr descriptor)
{
    auto *socket = new GuardedSocket(++m_count, m_limits);
    socket->setParent(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    makeRoom(socket->peerAddress());
    m_sockets += socket;
    connect(socket, &QObject::destroyed, this, [this, socket] { m_sockets.removeOne(socket); });
    connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
    addPendingConnection(socket);
}

void GuardedListener::makeRoom(const QHostAddress &address)
{
    int ofAddress = 0;
    int inAll = 0;
    for (GuardedSocket *socket : std::as_const(m_sockets)) {
        if (!socket->isHalfOpen() || socket->state() != QAbstractSocket::ConnectedState)
            continue;
        ++inAll;
        ofAddress += socket->peerAddress() == address ? 1 : 0;
    }
    if (ofAddress < m_limits.halfOpenOfAddress && inAll < m_limits.halfOpen)
        return;
    const bool any = ofAddress < m_limits.halfOpenOfAddress;
    for (GuardedSocket *socket : std::as_const(m_sockets)) {
        if (socket->isHalfOpen() && socket->state() == QAbstractSocket::ConnectedState
            && (any || socket->peerAddress() == address) && !socket->hasWaitingBytes()) {
            socket->abort();
            return;
        }
    }
}

void GuardedListener::endOverdue()
{
    const QList<GuardedSocket *> sockets = m_sockets;
    for (GuardedSocket *socket : sockets) {
        if (socket->isOverdue())
            socket->abort();
    }
    keepLimits();
}

/// Those whose first bytes were not read yet when others came were let in beyond the limits.
void GuardedListener::keepLimits()
{
    QList<GuardedSocket *> halfOpen;
    QHash<QHostAddress, int> ofAddress;
    for (GuardedSocket *socket : std::as_const(m_sockets)) {
        if (!socket->isHalfOpen() || socket->state() != QAbstractSocket::ConnectedState)
            continue;
        halfOpen += socket;
        ++ofAddress[socket->peerAddress()];
    }
    auto inAll = halfOpen.size();
    for (GuardedSocket *socket : std::as_const(halfOpen)) {
        int &here = ofAddress[socket->peerAddress()];
        if ((here <= m_limits.halfOpenOfAddress && inAll <= m_limits.halfOpen) || socket->hasWaitingBytes())
            continue;
        --here;
        --inAll;
        socket->abort();
    }
}

} // namespace Pennybench::Classroom
