#include "app/scoring/maths/comparison/mathcomparison.h"
#include "app/scoring/maths/reading/foldedtext.h"
#include "app/scoring/maths/scorers.h"
#include "tests/fuzz/fuzzing.h"

using namespace Pennybench;
using namespace Pennybench::Scoring;

namespace {

/// A text is never unequal to itself, however it is read.
void equalsItself(const QString &text, NumberLocale locale)
{
    promise(compareMath(text, text, locale, {}).finding.match != Match::Different);
}

} // namespace

/// The first line is the expected value, the rest the answer.
FUZZ_TARGET(maths)
{
    const qsizetype lineEnd = input.indexOf('\n');
    const QString expected = folded(QString::fromUtf8(input.left(lineEnd))).text;
    const QString answer = folded(QString::fromUtf8(input.mid(lineEnd + 1))).text;
    for (const NumberLocale locale : {NumberLocale::Unknown, NumberLocale::Point, NumberLocale::Comma}) {
        const MathOutcome once = compareMath(expected, answer, locale, {});
        promise(!once.finding.rule.isEmpty());
        equalsItself(expected, locale);
    }
    NumberScorer().score({{QStringLiteral("number"), {{QStringLiteral("expected"), expected}}}, {},
        QStringLiteral("vi"), answer, false});
}
