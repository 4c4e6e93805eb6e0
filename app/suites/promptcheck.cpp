#include "app/suites/promptcheck.h"

#include "app/scoring/judge/judgespec.h"
#include "app/scoring/scorer.h"
#include "app/suites/suitelimits.h"
#include "app/suites/suitemessages.h"

namespace Pennybench::Suites {

std::optional<Problem> faultOf(const Scoring::ScorerSpec &spec)
{
    if (spec.type.isEmpty() || spec.type == u"none")
        return std::nullopt;
    const auto scorer = Scoring::makeScorer(spec.type, {});
    if (!scorer) {
        return Problem{.message = Message(SuiteMessages::noScorer,
                           {spec.type.left(40), Scoring::scorerTypes().join(QStringLiteral(", "))}),
            .field = QStringLiteral("scorer")};
    }
    const Message undecidable =
        spec.type == Scoring::judgeType ? Scoring::judgeFault(spec) : scorer->problemWith(spec);
    if (undecidable.isEmpty())
        return std::nullopt;
    return Problem{.message = undecidable, .field = QStringLiteral("expected")};
}

std::optional<Problem> faultOf(const Prompt &prompt)
{
    if (prompt.text.trimmed().isEmpty())
        return Problem{.message = SuiteMessages::noText, .field = QStringLiteral("prompt")};
    if (prompt.wholeText().size() > longestSuiteText) {
        return Problem{.message = Message(SuiteMessages::promptTooLong, {QString::number(longestSuiteText)}),
            .field = QStringLiteral("prompt")};
    }
    for (int number = 1; number <= prompt.turnCount(); ++number) {
        const Turn turn = prompt.turn(number);
        if (turn.text.trimmed().isEmpty())
            return Problem{.message = Message(SuiteMessages::turnWithoutText, {QString::number(number)}),
                .field = QStringLiteral("turns")};
        if (auto fault = faultOf(turn.scorer))
            return fault;
    }
    return std::nullopt;
}

} // namespace Pennybench::Suites
