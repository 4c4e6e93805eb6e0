#include "app/scoring/maths/extraction/bounds.h"

#include <QRegularExpression>

#include <algorithm>

namespace Pennybench::Scoring {

namespace {

constexpr auto boundOptions =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

const QString behindABound = QStringLiteral("\\s*(?:the )?[\\s$€£¥*_]*$");

} // namespace

QString boundBefore(const QString &text, qsizetype start, const QString &question)
{
    constexpr qsizetype reach = 60;
    static const QRegularExpression bound(
        QStringLiteral(
            "(?:(?<!\\p{L})(almost|nearly|not quite|just under|just over|more than|less than|fewer than|"
            "greater than|gần|nhiều hơn|ít hơn|chưa đến|chưa "
            "tới)|(将近|接近|超过|不到|不足|多于|少于|大于|小于)"
            "\\p{Han}{0,2})%1")
            .arg(behindABound),
        boundOptions);
    static const QRegularExpression extreme(
        QStringLiteral(
            "(?:(?<!\\p{L})(at least|at most|no more than|no fewer than|no less than|up to|a minimum of|"
            "a maximum of|ít nhất(?: là)?|nhiều nhất(?: là)?|tối đa|tối thiểu)|(至少|至多|最多|最少)"
            "\\p{Han}{0,2})%1")
            .arg(behindABound),
        boundOptions);
    static const QRegularExpression asksForAnExtreme(
        QStringLiteral("least|most|minim|maxim|fewest|smallest|largest|greatest|nhất|tối đa|tối thiểu|"
                       "至少|至多|最[多少小大]"),
        boundOptions);
    static const QRegularExpression number(QStringLiteral("\\d[^.!?。\\n]*$"));
    const QString lead = text.mid(std::max<qsizetype>(0, start - reach), std::min(start, reach));
    auto match = bound.match(lead);
    if (!match.hasMatch() && !question.isEmpty() && !question.contains(asksForAnExtreme))
        match = extreme.match(lead);
    if (!match.hasMatch() || lead.left(match.capturedStart()).contains(number))
        return {};
    return match.captured(1) + match.captured(2);
}

} // namespace Pennybench::Scoring
