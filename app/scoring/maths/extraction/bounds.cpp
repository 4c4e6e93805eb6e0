#include "app/scoring/maths/extraction/bounds.h"

#include "app/scoring/patterns.h"

#include <algorithm>

namespace Pennybench::Scoring {

QString boundBefore(const QString &text, qsizetype start, const QString &question)
{
    constexpr qsizetype reach = 60;
    static const auto asksForAnExtreme =
        u"least|most|minim|maxim|fewest|smallest|largest|greatest|nhất|tối đa|tối thiểu|至少|至多"
        "|最[多少小大]"_rei;
    static const auto number = uR"(\d[^.!?。\n]*$)"_re;
    const QString lead = text.mid(std::max<qsizetype>(0, start - reach), std::min(start, reach));
    auto match = phrase<"maths: bound">().match(lead);
    if (!match.hasMatch() && !question.isEmpty() && !question.contains(asksForAnExtreme))
        match = phrase<"maths: extreme">().match(lead);
    if (!match.hasMatch() || lead.left(match.capturedStart()).contains(number))
        return {};
    return match.captured(1) + match.captured(2);
}

} // namespace Pennybench::Scoring
