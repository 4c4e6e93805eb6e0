#include "app/scoring/language/textscorer.h"

#include "app/scoring/language/decisions.h"

#include <QJsonArray>

namespace Pennybench {

namespace {

QStringList acceptedTexts(const ScorerSpec &spec)
{
    QStringList texts{spec.expected()};
    for (const QJsonValue &accepted : spec.fields.value(u"accept").toArray())
        texts += accepted.toString();
    texts.removeAll(QString());
    return texts;
}

QString normalised(const QString &text, bool keepCase)
{
    QString form = text.normalized(QString::NormalizationForm_C).simplified();
    static const QString around = QStringLiteral("\"'`*“”‘’「」.。!！");
    while (!form.isEmpty() && around.contains(form.back()))
        form.chop(1);
    while (!form.isEmpty() && around.contains(form.front()))
        form.remove(0, 1);
    return keepCase ? form : form.toLower();
}

QString missingExpected(const ScorerSpec &spec)
{
    return acceptedTexts(spec).isEmpty() ? QStringLiteral("\"expected\" must be a text that is not empty.")
                                         : QString();
}

} // namespace

Score TextScorer::score(const ScoringInput &input) const
{
    Score score{.expected = input.spec.expected(), .scorer = name()};
    const VisibleAnswer visible = visibleAnswer(input.answer);
    const bool keepCase = input.spec.fields.value(u"case").toBool();
    score.extracted = visible.text.trimmed();
    score.extractedAt = visible.offset + visible.text.indexOf(score.extracted);
    score.extractedForm = normalised(score.extracted, keepCase);
    score.expectedForm = normalised(score.expected, keepCase);
    if (score.extractedForm.isEmpty())
        return noAnswer(score, input.truncated);
    for (const QString &accepted : acceptedTexts(input.spec)) {
        if (normalised(accepted, keepCase) == score.extractedForm) {
            score.verdict = Verdict::Correct;
            score.score = 1;
            score.reason = QStringLiteral("equal to \"%1\"").arg(accepted);
            return score;
        }
    }
    score.verdict = Verdict::Incorrect;
    score.score = 0;
    score.reason = QStringLiteral("not equal to \"%1\"").arg(score.expected);
    return score;
}

QString TextScorer::problemWith(const ScorerSpec &spec) const
{
    return missingExpected(spec);
}

Score ContainsScorer::score(const ScoringInput &input) const
{
    Score score{.expected = input.spec.expected(), .scorer = name()};
    const VisibleAnswer visible = visibleAnswer(input.answer);
    const QString text = visible.text.normalized(QString::NormalizationForm_C);
    if (text.trimmed().isEmpty())
        return noAnswer(score, input.truncated);
    for (const QString &accepted : acceptedTexts(input.spec)) {
        const QString wanted = accepted.normalized(QString::NormalizationForm_C);
        const qsizetype at = text.indexOf(wanted, 0, Qt::CaseInsensitive);
        if (at >= 0) {
            score.verdict = Verdict::Correct;
            score.score = 1;
            score.extracted = text.mid(at, wanted.size());
            score.extractedAt = text == visible.text ? at + visible.offset : -1;
            score.reason = QStringLiteral("contains \"%1\"").arg(accepted);
            return score;
        }
    }
    score.verdict = Verdict::Incorrect;
    score.score = 0;
    score.reason = QStringLiteral("does not contain \"%1\"").arg(score.expected);
    return score;
}

QString ContainsScorer::problemWith(const ScorerSpec &spec) const
{
    return missingExpected(spec);
}

} // namespace Pennybench
