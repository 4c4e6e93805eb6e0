#include "providers/chatevent.h"

#include <array>
#include <utility>

namespace Pennybench::Providers {

namespace {

constexpr std::array<std::pair<FinishReason, QStringView>, 5> finishReasonNames{{
    {FinishReason::Stop, u"stop"},
    {FinishReason::Length, u"length"},
    {FinishReason::ContentFilter, u"content_filter"},
    {FinishReason::ToolCalls, u"tool_calls"},
    {FinishReason::Other, u"other"},
}};

}

QString toText(FinishReason reason)
{
    for (const auto &[value, name] : finishReasonNames) {
        if (value == reason)
            return name.toString();
    }
    Q_UNREACHABLE();
}

std::optional<FinishReason> finishReasonFromText(QStringView text)
{
    for (const auto &[value, name] : finishReasonNames) {
        if (name == text)
            return value;
    }
    return std::nullopt;
}

bool isEnding(const ChatEvent &event)
{
    return std::holds_alternative<Finished>(event) || std::holds_alternative<Failed>(event);
}

} // namespace Pennybench::Providers
