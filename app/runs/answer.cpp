#include "app/runs/answer.h"

#include "app/scoring/judge/judgespec.h"

namespace Pennybench::Runs {

QString toText(AnswerStatus status)
{
    switch (status) {
    case AnswerStatus::Ok:
        return QStringLiteral("ok");
    case AnswerStatus::Error:
        return QStringLiteral("error");
    case AnswerStatus::Cancelled:
        return QStringLiteral("cancelled");
    }
    Q_UNREACHABLE();
}

std::optional<AnswerStatus> answerStatusFromText(QStringView text)
{
    for (AnswerStatus status : {AnswerStatus::Ok, AnswerStatus::Error, AnswerStatus::Cancelled}) {
        if (toText(status) == text)
            return status;
    }
    return std::nullopt;
}

Scoring::Verdict Answer::verdict() const
{
    if (override)
        return *override;
    if (status != AnswerStatus::Ok)
        return Scoring::Verdict::Error;
    return score ? score->verdict : Scoring::Verdict::Undecided;
}

bool Answer::isJudged() const
{
    return !override && status == AnswerStatus::Ok && score && score->score
        && Scoring::isOfJudge(score->scorer);
}

} // namespace Pennybench::Runs
