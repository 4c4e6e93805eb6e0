#pragma once

#include <QByteArray>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QThread>
#include <QUrl>

#include <functional>
#include <memory>

namespace Pennybench {

struct PhoneAnswer {
    int status = 0; ///< 0: the connection was closed without an answer
    QByteArray head;
    QByteArray body;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

/// A phone that blocks its thread: one connection, raw bytes, a cookie.
class PhoneClient {
public:
    explicit PhoneClient(const QUrl &url)
        : m_url(url)
        , m_host(url.authority().toLatin1())
    {
    }

    PhoneAnswer raw(const QByteArray &bytes)
    {
        if (m_socket.state() != QAbstractSocket::ConnectedState) {
            m_socket.abort();
            m_socket.connectToHost(m_url.host(), static_cast<quint16>(m_url.port()));
            if (!m_socket.waitForConnected(waitMs))
                return {};
        }
        m_socket.write(bytes);
        QByteArray got;
        while (!isWhole(got)) {
            if (!m_socket.waitForReadyRead(waitMs)) {
                got += m_socket.readAll();
                break;
            }
            got += m_socket.readAll();
        }
        const qsizetype end = got.indexOf("\r\n\r\n");
        return {got.mid(9, 3).toInt(), got.left(end), end < 0 ? QByteArray() : got.mid(end + 4)};
    }

    PhoneAnswer get(const QByteArray &path)
    {
        return raw("GET " + path + " HTTP/1.1\r\n" + usual() + "\r\n");
    }
    PhoneAnswer post(const QByteArray &path, const QByteArray &body)
    {
        return raw("POST " + path + " HTTP/1.1\r\n" + usual()
            + "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\n\r\n" + body);
    }

    QByteArray room() const { return m_url.path().toLatin1(); }
    PhoneAnswer join()
    {
        const PhoneAnswer page = get(room());
        const qsizetype at = page.head.indexOf("phone=");
        if (at >= 0)
            m_cookie = page.head.mid(at, page.head.indexOf(';', at) - at);
        return page;
    }
    PhoneAnswer state() { return get(room() + "state"); }
    PhoneAnswer vote(int question, const QByteArray &choice)
    {
        return post(room() + "vote", voteBody(question, choice));
    }
    static QByteArray voteBody(int question, const QByteArray &choice)
    {
        return "{\"question\":" + QByteArray::number(question) + ",\"choice\":\"" + choice + "\"}";
    }

    const QByteArray &host() const { return m_host; }
    const QByteArray &cookie() const { return m_cookie; }
    void setCookie(const QByteArray &cookie) { m_cookie = cookie; }
    QByteArray usual() const { return "Host: " + m_host + "\r\nCookie: " + m_cookie + "\r\n"; }
    void leave() { m_socket.abort(); }

private:
    static constexpr int waitMs = 30'000;

    static bool isWhole(const QByteArray &bytes)
    {
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        const qsizetype at = bytes.toLower().indexOf("content-length:");
        return end >= 0 && at >= 0 && at < end
            && bytes.size()
            >= end + 4 + bytes.mid(at + 15, bytes.indexOf('\r', at) - at - 15).trimmed().toInt();
    }

    QUrl m_url;
    QByteArray m_host;
    QByteArray m_cookie;
    QTcpSocket m_socket;
};

/// Does the work in a thread of its own while this one's events go on.
inline void besides(const std::function<void()> &work)
{
    const std::unique_ptr<QThread> thread(QThread::create(work));
    QEventLoop loop;
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    thread->start();
    loop.exec();
    thread->wait();
}

} // namespace Pennybench
