#include "app/scoring/language/textscorer.h"

#include "app/scoring/language/decisions.h"
#include "app/scoring/language/foldedtext.h"

#include <QJsonArray>

namespace Pennybench {

namespace {

QStringList acceptedTexts(const ScorerSpec &spec)
{
    QStringList texts{spec.expected()};
    for (const QJsonValue &accepted : spec.fields.value(u"accept").toArray())
        texts += accepted.toVariant().toString();
    texts.removeAll(QString());
    return texts;
}

QString normalised(const QString &text, bool keepCase)
{
    constexpr QStringView around = u"\"'`*«»「」.。!";
    const QString form = folded(text).text.simplified();
    qsizetype start = 0;
    qsizetype end = form.size();
    while (end > start && around.contains(form.at(end - 1)))
        --end;
    while (start < end && around.contains(form.at(start)))
        ++start;
    const QString inside = form.mid(start, end - start).trimmed();
    return keepCase ? inside : inside.toLower();
}

bool keepsCase(const ScorerSpec &spec)
{
    return spec.fields.value(u"case").toBool();
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
    if (const QString problem = problemWith(input.spec); !problem.isEmpty())
        return undecided(score, problem);
    const VisibleAnswer visible = visibleAnswer(input.answer);
    const bool keepCase = keepsCase(input.spec);
    takeWhole(score, visible);
    score.extractedForm = normalised(score.extracted, keepCase);
    score.expectedForm = normalised(score.expected, keepCase);
    if (score.extractedForm.isEmpty())
        return noAnswer(score, input.truncated);
    for (const QString &accepted : acceptedTexts(input.spec)) {
        if (normalised(accepted, keepCase) == score.extractedForm) {
            setShare(score, 1);
            score.reason = QStringLiteral("equal to \"%1\"").arg(accepted);
            return score;
        }
    }
    setShare(score, 0);
    score.reason = QStringLiteral("not equal to \"%1\"").arg(score.expected);
    return withTruncation(score, input.truncated);
}

QString TextScorer::problemWith(const ScorerSpec &spec) const
{
    return missingExpected(spec);
}

Score ContainsScorer::score(const ScoringInput &input) const
{
    Score score{.expected = input.spec.expected(), .scorer = name()};
    if (const QString problem = problemWith(input.spec); !problem.isEmpty())
        return undecided(score, problem);
    const VisibleAnswer visible = visibleAnswer(input.answer);
    const FoldedText text = folded(visible.text);
    if (text.text.trimmed().isEmpty())
        return noAnswer(score, input.truncated);
    const auto sensitivity = keepsCase(input.spec) ? Qt::CaseSensitive : Qt::CaseInsensitive;
    for (const QString &accepted : acceptedTexts(input.spec)) {
        const QString wanted = folded(accepted).text;
        const qsizetype at = text.text.indexOf(wanted, 0, sensitivity);
        if (at < 0 || wanted.isEmpty())
            continue;
        const qsizetype start = text.places[static_cast<std::size_t>(at)];
        const qsizetype end = text.places[static_cast<std::size_t>(at + wanted.size() - 1)] + 1;
        const QString normal = visible.text.normalized(QString::NormalizationForm_C);
        setShare(score, 1);
        score.extracted = normal.mid(start, end - start);
        score.extractedAt = normal == visible.text ? start + visible.offset : -1;
        score.extractedForm = text.text.mid(at, wanted.size());
        score.expectedForm = wanted;
        score.reason = QStringLiteral("contains \"%1\"").arg(accepted);
        return score;
    }
    setShare(score, 0);
    score.reason = QStringLiteral("does not contain \"%1\"").arg(score.expected);
    return withTruncation(score, input.truncated);
}

QString ContainsScorer::problemWith(const ScorerSpec &spec) const
{
    return missingExpected(spec);
}

} // namespace Pennybench
