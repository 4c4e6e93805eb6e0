#include "providers/chatrequest.h"

namespace Pennybench::Providers {

QString toText(Effort effort)
{
    switch (effort) {
    case Effort::Default:
        return {};
    case Effort::Low:
        return QStringLiteral("low");
    case Effort::Medium:
        return QStringLiteral("medium");
    case Effort::High:
        return QStringLiteral("high");
    }
    Q_UNREACHABLE();
}

std::optional<Effort> effortFromText(QStringView text)
{
    for (Effort effort : {Effort::Default, Effort::Low, Effort::Medium, Effort::High}) {
        if (toText(effort) == text)
            return effort;
    }
    return std::nullopt;
}

} // namespace Pennybench::Providers
