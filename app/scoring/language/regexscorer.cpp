#include "app/scoring/language/decisions.h"
#include "app/scoring/language/languagereasons.h"
#include "app/scoring/language/scorers.h"
#include "app/scoring/language/unicodetext.h"
#include "app/scoring/specmessages.h"

#include <QRegularExpression>

namespace Pennybench::Scoring {

namespace {

QString patternOf(const ScorerSpec &spec)
{
    const QString pattern = spec.fields.value(u"pattern").toString();
    return nfc(pattern.isEmpty() ? spec.expected() : pattern);
}

QRegularExpression expressionOf(const ScorerSpec &spec)
{
    QString pattern = patternOf(spec);
    // A verb that the pattern brings itself could lift the limit; inside a group it is an error instead.
    pattern = spec.fields.value(u"full").toBool() ? QStringLiteral("\\A(?:%1)\\z").arg(pattern)
                                                  : QStringLiteral("(?:%1)").arg(pattern);
    QRegularExpression::PatternOptions options =
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption;
    if (spec.fields.value(u"ignore_case").toBool())
        options |= QRegularExpression::CaseInsensitiveOption;
    return QRegularExpression(QStringLiteral("(*LIMIT_MATCH=2000000)") + pattern, options);
}

} // namespace

Score RegexScorer::score(const ScoringInput &input) const
{
    Score score{.expected = patternOf(input.spec), .scorer = name()};
    if (const Message problem = problemWith(input.spec); !problem.isEmpty())
        return undecided(score, problem);
    const VisibleAnswer visible = visibleAnswer(input.answer);
    const QString text = nfc(visible.text);
    if (text.trimmed().isEmpty())
        return noAnswer(score, input.truncated);
    const bool full = input.spec.fields.value(u"full").toBool();
    const QString searched = full ? text.trimmed() : text;
    const auto match = expressionOf(input.spec).match(searched);
    if (!match.isValid())
        return undecided(score, LanguageReasons::patternTooHard);
    setShare(score, match.hasMatch() ? 1 : 0);
    score.reason = match.hasMatch() ? LanguageReasons::matches : LanguageReasons::matchesNot;
    if (match.hasMatch()) {
        const qsizetype before = full ? text.indexOf(searched) : 0;
        score.extracted = match.captured();
        score.extractedAt = text == visible.text ? visible.offset + before + match.capturedStart() : -1;
    }
    return withTruncation(score, input.truncated);
}

Message RegexScorer::problemWith(const ScorerSpec &spec) const
{
    const QString pattern = patternOf(spec);
    if (pattern.isEmpty())
        return Message(SpecMessages::noPattern);
    const QRegularExpression alone(pattern, QRegularExpression::UseUnicodePropertiesOption);
    if (!alone.isValid()) {
        return Message(SpecMessages::notAPattern,
            {alone.errorString(), QString::number(alone.patternErrorOffset() + 1)});
    }
    return expressionOf(spec).isValid() ? Message() : Message(SpecMessages::verbInPattern);
}

} // namespace Pennybench::Scoring
