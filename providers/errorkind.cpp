#include "providers/errorkind.h"

#include <array>
#include <utility>

namespace Pennybench::Providers {

namespace {

constexpr std::array<std::pair<ErrorKind, QStringView>, 14> errorKindNames{{
    {ErrorKind::Auth, u"auth"},
    {ErrorKind::Quota, u"quota"},
    {ErrorKind::RateLimit, u"rate_limit"},
    {ErrorKind::InvalidRequest, u"invalid_request"},
    {ErrorKind::ModelNotFound, u"model_not_found"},
    {ErrorKind::ContentFilter, u"content_filter"},
    {ErrorKind::Overloaded, u"overloaded"},
    {ErrorKind::Server, u"server"},
    {ErrorKind::Network, u"network"},
    {ErrorKind::Timeout, u"timeout"},
    {ErrorKind::Truncated, u"truncated"},
    {ErrorKind::Protocol, u"protocol"},
    {ErrorKind::Cancelled, u"cancelled"},
    {ErrorKind::Budget, u"budget"},
}};

}

QString toText(ErrorKind kind)
{
    for (const auto &[value, name] : errorKindNames) {
        if (value == kind)
            return name.toString();
    }
    Q_UNREACHABLE();
}

std::optional<ErrorKind> errorKindFromText(QStringView text)
{
    for (const auto &[value, name] : errorKindNames) {
        if (name == text)
            return value;
    }
    return std::nullopt;
}

} // namespace Pennybench::Providers
