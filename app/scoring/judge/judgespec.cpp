#include "app/scoring/judge/judgespec.h"

#include "app/scoring/judge/judgemessages.h"

namespace Pennybench::Scoring {

namespace {

constexpr int mostPoints = 100;

QString trimmedField(const ScorerSpec &spec, QStringView name)
{
    const QJsonValue value = spec.fields.value(name);
    return (value.isString() ? value.toString() : value.toVariant().toString()).trimmed();
}

bool isPossible(int points)
{
    return points >= 1 && points <= mostPoints;
}

} // namespace

JudgeSpec judgeSpec(const ScorerSpec &spec)
{
    JudgeSpec judge;
    if (trimmedField(spec, u"mode") == u"pairwise")
        judge.mode = JudgeMode::Pairwise;
    judge.rubric = trimmedField(spec, u"rubric");
    if (judge.rubric.isEmpty())
        judge.rubric =
            QStringLiteral("A good answer is correct, does what was asked, and leaves out what is no help.");
    if (const int points = trimmedField(spec, u"points").toInt(); isPossible(points))
        judge.points = points;
    judge.reference = trimmedField(spec, u"reference");
    if (judge.reference.isEmpty())
        judge.reference = spec.expected().trimmed();
    return judge;
}

Message judgeFault(const ScorerSpec &spec)
{
    const QString mode = trimmedField(spec, u"mode");
    if (!mode.isEmpty() && mode != u"points" && mode != u"pairwise")
        return Message(JudgeMessages::unknownMode, {mode.left(40)});
    const QString points = trimmedField(spec, u"points");
    if (!points.isEmpty() && !isPossible(points.toInt()))
        return Message(JudgeMessages::impossiblePoints, {QString::number(mostPoints), points.left(40)});
    return {};
}

bool isOfJudge(const QString &scorer)
{
    return scorer.startsWith(QStringLiteral("judge/"));
}

} // namespace Pennybench::Scoring
