#include "app/scoring/language/textscorer.h"

#include "app/scoring/language/decisions.h"
#include "app/scoring/language/foldedtext.h"
#include "app/scoring/language/spelling.h"

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

/// How a prompt wants texts to be compared.
struct TextComparison {
    bool keepsCase = false;
    bool isExact = false;

    explicit TextComparison(const ScorerSpec &spec)
        : keepsCase(spec.fields.value(u"case").toBool())
        , isExact(spec.fields.value(u"exact").toBool())
    {
    }

    FoldedText spelled(const QString &text) const
    {
        return isExact ? folded(text) : withCommonSpelling(folded(text));
    }

    /// The form that a whole text is compared by.
    QString formOf(const QString &text) const
    {
        constexpr QStringView around = u"\"'`*«»「」.。!";
        const QString form = spelled(text).text.simplified();
        qsizetype start = 0;
        qsizetype end = form.size();
        while (end > start && around.contains(form.at(end - 1)))
            --end;
        while (start < end && around.contains(form.at(start)))
            ++start;
        const QString inside = form.mid(start, end - start).trimmed();
        return keepsCase ? inside : inside.toLower();
    }
};

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
    const TextComparison comparison(input.spec);
    takeWhole(score, visible);
    score.extractedForm = comparison.formOf(score.extracted);
    score.expectedForm = comparison.formOf(score.expected);
    if (score.extractedForm.isEmpty())
        return noAnswer(score, input.truncated);
    for (const QString &accepted : acceptedTexts(input.spec)) {
        if (comparison.formOf(accepted) == score.extractedForm) {
            setShare(score, 1);
            score.reason = QStringLiteral("equal to \"%1\"").arg(accepted);
            return withTruncation(score, input.truncated);
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
    const TextComparison comparison(input.spec);
    const FoldedText text = comparison.spelled(visible.text);
    if (text.text.trimmed().isEmpty())
        return noAnswer(score, input.truncated);
    const auto sensitivity = comparison.keepsCase ? Qt::CaseSensitive : Qt::CaseInsensitive;
    for (const QString &accepted : acceptedTexts(input.spec)) {
        const QString wanted = comparison.spelled(accepted).text;
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
        return withTruncation(score, input.truncated);
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
