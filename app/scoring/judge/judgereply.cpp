#include "app/scoring/judge/judgereply.h"

#include <QRegularExpression>

namespace Pennybench::Scoring {

namespace {

std::optional<JudgeMark> markOf(const QString &inBrackets)
{
    const QString mark = inBrackets.trimmed().toUpper();
    if (mark == u"A")
        return JudgeMark(Preference::First);
    if (mark == u"B")
        return JudgeMark(Preference::Second);
    if (mark == u"C" || mark == u"TIE")
        return JudgeMark(Preference::Tie);
    static const QRegularExpression number(QStringLiteral("^[0-9]{1,4}(?:\\.[0-9]{1,6})?$"));
    return number.match(mark).hasMatch() ? std::optional(JudgeMark(mark.toDouble())) : std::nullopt;
}

bool hasSentence(QStringView between)
{
    static const QRegularExpression words(
        QStringLiteral("\\w"), QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression end(QStringLiteral("[.!?。！？\\n]"));
    return words.match(between.toString()).hasMatch() && end.match(between.toString()).hasMatch();
}

} // namespace

std::optional<JudgeMark> judgeMark(const QString &reply)
{
    static const QRegularExpression brackets(QStringLiteral("\\[\\[([^\\[\\]]*)\\]\\]"));
    std::optional<JudgeMark> before;
    std::optional<JudgeMark> last;
    qsizetype end = 0;
    bool isContradicted = false;
    for (const QRegularExpressionMatch &match : brackets.globalMatch(reply)) {
        before = last;
        last = markOf(match.captured(1));
        isContradicted = end > 0 && before != last
            && !hasSentence(QStringView(reply).mid(end, match.capturedStart() - end));
        end = match.capturedEnd();
    }
    return isContradicted ? std::nullopt : last;
}

std::optional<Preference> judgedPreference(const QString &reply)
{
    const std::optional<JudgeMark> mark = judgeMark(reply);
    const Preference *preference = mark ? std::get_if<Preference>(&*mark) : nullptr;
    return preference ? std::optional(*preference) : std::nullopt;
}

std::optional<double> judgedPoints(const QString &reply, int most)
{
    const std::optional<JudgeMark> mark = judgeMark(reply);
    const double *points = mark ? std::get_if<double>(&*mark) : nullptr;
    return points && *points <= most ? std::optional(*points) : std::nullopt;
}

std::optional<Preference> preferenceOf(std::optional<Preference> first, std::optional<Preference> swapped)
{
    if (!first || !swapped)
        return std::nullopt;
    const Preference turnedBack = *swapped == Preference::First ? Preference::Second
        : *swapped == Preference::Second                        ? Preference::First
                                                                : Preference::Tie;
    return *first == turnedBack ? *first : Preference::Tie;
}

} // namespace Pennybench::Scoring
