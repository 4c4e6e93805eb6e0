#include "app/scoring/score.h"

#include <array>
#include <utility>

namespace Pennybench::Scoring {

namespace {

constexpr std::array<std::pair<Verdict, QStringView>, 6> names{{
    {Verdict::Correct, u"correct"},
    {Verdict::Incorrect, u"incorrect"},
    {Verdict::Partial, u"partial"},
    {Verdict::NoAnswer, u"no_answer"},
    {Verdict::Undecided, u"undecided"},
    {Verdict::Error, u"error"},
}};

}

QString toText(Verdict verdict)
{
    for (const auto &[value, name] : names) {
        if (value == verdict)
            return name.toString();
    }
    Q_UNREACHABLE();
}

std::optional<Verdict> verdictFromText(QStringView text)
{
    for (const auto &[value, name] : names) {
        if (name == text)
            return value;
    }
    return std::nullopt;
}

} // namespace Pennybench::Scoring
