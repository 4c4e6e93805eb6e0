#include "app/classroom/voteserver.h"

#include "app/classroom/classroommessages.h"
#include "app/classroom/phonepage.h"
#include "app/classroom/votedoor.h"

#include <QAbstractHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkInterface>

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QHttpHeaders>
#endif

#include <algorithm>

namespace Pennybench::Classroom {

namespace {

using Status = QHttpServerResponder::StatusCode;
using Method = QHttpServerRequest::Method;

constexpr auto cookieName = "phone";

struct PhoneReply {
    Status status = Status::Ok;
    QByteArray body;
    bool isPage = false;
    QByteArray cookie; ///< empty: none is set
};

PhoneReply jsonReply(const QJsonObject &object, Status status = Status::Ok)
{
    return {.status = status, .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

PhoneReply refusal(Status status, const char *error)
{
    return jsonReply({{QStringLiteral("error"), QLatin1String(error)}}, status);
}

QByteArray cookieOf(const QHttpServerRequest &request)
{
    const QList<QByteArray> cookies = request.value("Cookie").split(';');
    for (const QByteArray &cookie : cookies) {
        const qsizetype equals = cookie.indexOf('=');
        if (equals > 0 && cookie.left(equals).trimmed() == cookieName)
            return cookie.mid(equals + 1).trimmed();
    }
    return {};
}

} // namespace

/// What the phones may ask for and nothing else.
class PhoneRoutes {
public:
    PhoneRoutes(Poll &poll, const Store::VoteRoom &room, const Clock &clock)
        : m_poll(poll)
        , m_door(room, clock)
    {
    }

    const Store::VoteRoom &room() const { return m_door.room(); }
    QByteArray roomPath() const { return "/t/" + m_door.room().token.toLatin1() + '/'; }
    const QByteArray &policy() const { return m_page.policy(); }
    /// host: what a browser sends as Host.
    void setHost(const QByteArray &host) { m_host = host; }

    PhoneReply answer(const QHttpServerRequest &request, quint64 connection)
    {
        if (request.value("Host").toLower() != m_host)
            return refusal(Status::MisdirectedRequest, "This is not the address of the vote.");
        const QByteArray origin = request.value("Origin");
        if (!origin.isEmpty() && origin.toLower() != "http://" + m_host)
            return refusal(Status::Forbidden, "Requests of other pages are refused.");
        const QByteArray path = request.url().path(QUrl::FullyEncoded).toLatin1();
        const bool get = request.method() == Method::Get;
        const bool post = request.method() == Method::Post;
        if (path == "/" && get)
            return {.body = m_page.html(request.value("Accept-Language")), .isPage = true};
        if (path == "/join" && post)
            return join(request, connection);
        if (path == roomPath() && get)
            return page(request);
        if (path == roomPath() + "state" && get)
            return forDevice(request, [this](const QString &device) { return state(device); });
        if (path == roomPath() + "vote" && post) {
            return forDevice(request, [&](const QString &device) { return vote(device, bodyOf(request)); });
        }
        return refusal(Status::NotFound, "There is nothing here.");
    }

private:
    /// Missing unless it is a JSON object that is said to be one: a form of another page cannot say so.
    static std::optional<QJsonObject> bodyOf(const QHttpServerRequest &request)
    {
        const QByteArray type = request.value("Content-Type").split(';').first().trimmed().toLower();
        const QJsonDocument document = QJsonDocument::fromJson(request.body());
        return type == "application/json" && document.isObject() ? std::optional(document.object())
                                                                 : std::nullopt;
    }

    PhoneReply join(const QHttpServerRequest &request, quint64 connection)
    {
        const auto body = bodyOf(request);
        if (!body)
            return refusal(Status::BadRequest, "This is not JSON.");
        const QString code = body->value(u"code").toString();
        switch (m_door.tryCode(code, connection, request.remoteAddress().toString())) {
        case VoteDoor::Entry::TooMany:
            return refusal(Status::TooManyRequests, "Too many wrong codes; wait a minute.");
        case VoteDoor::Entry::Wrong:
            return refusal(Status::Forbidden, "This is not the code.");
        case VoteDoor::Entry::Right:
            break;
        }
        return jsonReply({{QStringLiteral("path"), QString::fromLatin1(roomPath())}});
    }

    PhoneReply page(const QHttpServerRequest &request)
    {
        PhoneReply reply{.body = m_page.html(request.value("Accept-Language")), .isPage = true};
        if (!m_door.device(cookieOf(request)))
            reply.cookie = m_door.newToken();
        return reply;
    }

    template <typename Answering>
    PhoneReply forDevice(const QHttpServerRequest &request, Answering answering)
    {
        const std::optional<QString> device = m_door.device(cookieOf(request));
        if (!device)
            return refusal(Status::Forbidden, "Open the page first.");
        if (!m_door.mayAsk(*device))
            return refusal(Status::TooManyRequests, "Too many requests; wait a second.");
        return answering(*device);
    }

    PhoneReply state(const QString &device)
    {
        m_poll.greet(device);
        const QString choice = m_poll.choiceOf(device);
        const std::optional<int> seconds = m_poll.secondsLeft();
        return jsonReply({{QStringLiteral("state"), toText(m_poll.state())},
            {QStringLiteral("question"), m_poll.current()},
            {QStringLiteral("options"), QJsonArray::fromStringList(m_poll.options())},
            {QStringLiteral("vote"), choice.isEmpty() ? QJsonValue() : QJsonValue(choice)},
            {QStringLiteral("seconds"), seconds ? QJsonValue(*seconds) : QJsonValue()}});
    }

    PhoneReply vote(const QString &device, const std::optional<QJsonObject> &body)
    {
        if (!body)
            return refusal(Status::BadRequest, "This is not JSON.");
        const QString choice = body->value(u"choice").toString();
        switch (m_poll.vote(device, body->value(u"question").toInt(), choice)) {
        case VoteOutcome::NotOpen:
            return refusal(Status::Conflict, "The vote is not open.");
        case VoteOutcome::OtherQuestion:
            return refusal(Status::Conflict, "Another question is open.");
        case VoteOutcome::NoSuchChoice:
            return refusal(Status::BadRequest, "There is no such choice.");
        case VoteOutcome::CannotKeep:
            return refusal(Status::ServiceUnavailable, "The vote cannot be kept now.");
        case VoteOutcome::Kept:
            break;
        }
        return jsonReply({{QStringLiteral("vote"), choice}});
    }

    Poll &m_poll;
    VoteDoor m_door;
    PhonePage m_page;
    QByteArray m_host;
};

class PhoneHttp final : public QAbstractHttpServer {
public:
    explicit PhoneHttp(PhoneRoutes &routes)
        : m_routes(routes)
    {
    }

    void listen(std::unique_ptr<GuardedListener> listener)
    {
        m_listener = listener.release();
        bind(m_listener);
    }

protected:
    // QtHttpServer has another interface since it is no preview any more.
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override
    {
        const quint64 connection = m_listener->numberOf(request.remoteAddress(), request.remotePort());
        const PhoneReply reply = m_routes.answer(request, connection);
        QHttpHeaders headers;
        for (const auto &[name, value] : headersOf(reply))
            headers.append(name, value);
        responder.write(reply.body, headers, reply.status);
        return true;
    }

    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &) override { }
#else
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override
    {
        const auto *guarded = qobject_cast<GuardedSocket *>(socket);
        const PhoneReply reply = m_routes.answer(request, guarded ? guarded->number() : 0);
        QHttpServerResponder responder = makeResponder(request, socket);
        responder.writeStatusLine(reply.status);
        for (const auto &[name, value] : headersOf(reply))
            responder.writeHeader(name, value);
        responder.writeHeader("Content-Length", QByteArray::number(reply.body.size()));
        responder.writeBody(reply.body);
        return true;
    }

    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override { }
#endif

private:
    QList<std::pair<QByteArray, QByteArray>> headersOf(const PhoneReply &reply) const
    {
        QList<std::pair<QByteArray, QByteArray>> headers{
            {"Content-Type", reply.isPage ? "text/html; charset=utf-8" : "application/json"},
            {"Cache-Control", "no-store"}, {"X-Content-Type-Options", "nosniff"},
            {"Referrer-Policy", "no-referrer"}, {"Content-Security-Policy", m_routes.policy()}};
        if (!reply.cookie.isEmpty()) {
            headers.append({"Set-Cookie",
                QByteArray(cookieName) + '=' + reply.cookie + "; Path=" + m_routes.roomPath()
                    + "; Max-Age=43200; HttpOnly; SameSite=Strict"});
        }
        return headers;
    }

    PhoneRoutes &m_routes;
    GuardedListener *m_listener = nullptr; ///< the server's
};

namespace {

/// RFC 1918, and addresses that a machine gave itself.
bool isPrivate(const QHostAddress &address)
{
    for (const char *subnet : {"10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16"}) {
        if (address.isInSubnet(QHostAddress::parseSubnet(QLatin1String(subnet))))
            return true;
    }
    return false;
}

} // namespace

class VoteServer::Private {
public:
    Private(Poll &poll, const Store::VoteRoom &room, const Clock &clock)
        : routes(poll, room, clock)
        , http(routes)
    {
    }

    PhoneRoutes routes;
    PhoneHttp http;
    QUrl base;
};

bool VoteServer::isAvailable()
{
    return true;
}

Expected<std::unique_ptr<VoteServer>> VoteServer::start(
    Poll &poll, const Clock &clock, const QHostAddress &address, quint16 port, const ListenerLimits &limits)
{
    if (!QNetworkInterface::allAddresses().contains(address) && !address.isLoopback())
        return failure({.message = Message(ClassroomMessages::oneAddress, {address.toString()})});
    const auto saved = poll.book().room();
    if (!saved)
        return failure(saved.error());
    Store::VoteRoom room = saved->value_or(VoteDoor::newRoom());
    auto listener = std::make_unique<GuardedListener>(limits);
    const bool anyPort = port == 0;
    if (!listener->listen(address, anyPort ? room.port : port)
        && !(anyPort && room.port != 0 && listener->listen(address))) {
        return failure({.message = Message(ClassroomMessages::cannotListen,
                            {address.toString(), QString::number(port), listener->errorString()})});
    }
    room.port = listener->serverPort();
    if (const auto kept = poll.book().saveRoom(room); !kept)
        return failure(kept.error());
    auto d = std::make_unique<Private>(poll, room, clock);
    d->base.setScheme(QStringLiteral("http"));
    d->base.setHost(address.toString());
    d->base.setPort(room.port);
    // A browser leaves the usual port out.
    constexpr int usualPort = 80;
    d->routes.setHost(room.port == usualPort ? d->base.host(QUrl::FullyEncoded).toLatin1()
                                             : d->base.authority(QUrl::FullyEncoded).toLatin1());
    d->http.listen(std::move(listener));
    return std::unique_ptr<VoteServer>(new VoteServer(std::move(d)));
}

VoteServer::VoteServer(std::unique_ptr<Private> given)
    : d(std::move(given))
{
}

VoteServer::~VoteServer() = default;

QUrl VoteServer::url() const
{
    QUrl url = d->base;
    url.setPath(QString::fromLatin1(d->routes.roomPath()));
    return url;
}

QUrl VoteServer::shortUrl() const
{
    QUrl url = d->base;
    url.setPath(QStringLiteral("/"));
    return url;
}

QString VoteServer::code() const
{
    return d->routes.room().code;
}

QList<QHostAddress> addressesForPhones()
{
    QList<QHostAddress> addresses;
    const QList<QHostAddress> all = QNetworkInterface::allAddresses();
    std::copy_if(all.begin(), all.end(), std::back_inserter(addresses),
        [](const QHostAddress &address) { return address.protocol() == QAbstractSocket::IPv4Protocol; });
    std::stable_sort(addresses.begin(), addresses.end(), [](const QHostAddress &a, const QHostAddress &b) {
        const auto rank = [](const QHostAddress &address) {
            return address.isLoopback() ? 2 : (isPrivate(address) ? 0 : 1);
        };
        return rank(a) < rank(b);
    });
    return addresses;
}

} // namespace Pennybench::Classroom
