#include "app/classroom/classroommessages.h"
#include "app/classroom/qrcode.h"
#include "app/classroom/voteserver.h"

// Built in place of the server where QtHttpServer or libqrencode was missing.

namespace Pennybench::Classroom {

class VoteServer::Private { };

bool VoteServer::isAvailable()
{
    return false;
}

Expected<std::unique_ptr<VoteServer>> VoteServer::start(
    Poll &, const Clock &, const QHostAddress &, quint16, const ListenerLimits &)
{
    return failure({.message = ClassroomMessages::builtWithout});
}

VoteServer::VoteServer(std::unique_ptr<Private> given)
    : d(std::move(given))
{
}

VoteServer::~VoteServer() = default;

QUrl VoteServer::url() const
{
    return {};
}

QUrl VoteServer::shortUrl() const
{
    return {};
}

QString VoteServer::code() const
{
    return {};
}

QList<QHostAddress> addressesForPhones()
{
    return {};
}

QrCode qrCode(const QString &)
{
    return {};
}

} // namespace Pennybench::Classroom
