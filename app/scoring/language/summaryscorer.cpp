#include "app/scoring/language/summaryscorer.h"

#include "app/scoring/language/answertext.h"
#include "app/scoring/language/decisions.h"
#include "app/scoring/language/metricfields.h"
#include "app/scoring/language/metrics/rouge.h"
#include "app/scoring/language/metrics/rougetokens.h"
#include "app/scoring/language/unicodetext.h"

#include <QJsonArray>

namespace Pennybench {

namespace {

constexpr double usualPass = 0.5;
constexpr double incorrectBelow = 0.1;

struct Settings {
    QString metric;
    RougeTokenizer tokenizer = RougeTokenizer::Unicode;
    bool stemming = false;
};

Settings settingsOf(const ScorerSpec &spec)
{
    const QJsonObject &fields = spec.fields;
    const bool stemming = fields.value(u"stemmer").toBool();
    const bool ascii =
        fields.value(u"tokenizer").toString(stemming ? QStringLiteral("ascii") : QString()) == u"ascii";
    return {fields.value(u"metric").toString(QStringLiteral("rougeL")),
        ascii ? RougeTokenizer::Ascii : RougeTokenizer::Unicode, stemming};
}

QList<QStringList> sentences(const QString &text, const Settings &settings)
{
    QList<QStringList> result;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        result += rougeTokens(line, settings.tokenizer, settings.stemming);
    return result;
}

std::optional<RougeScore> rouge(const QString &reference, const QString &answer, const Settings &settings)
{
    if (settings.metric == u"rougeLsum")
        return rougeLsum(sentences(reference, settings), sentences(answer, settings));
    const QStringList target = rougeTokens(reference, settings.tokenizer, settings.stemming);
    const QStringList prediction = rougeTokens(answer, settings.tokenizer, settings.stemming);
    if (settings.metric == u"rougeL")
        return rougeL(target, prediction);
    return rougeN(target, prediction, settings.metric == u"rouge2" ? 2 : 1);
}

QStringList unmentioned(const ScorerSpec &spec, const QString &answer)
{
    QStringList missing;
    for (const QJsonValue &wanted : spec.fields.value(u"must_mention").toArray()) {
        if (!answer.contains(nfc(wanted.toString()), Qt::CaseInsensitive))
            missing += wanted.toString();
    }
    return missing;
}

QString described(const RougeScore &best, const Settings &settings, const QString &warning)
{
    return QStringLiteral("%1 %2 (precision %3, recall %4; %5 tokenizer%6%7)")
        .arg(settings.metric)
        .arg(best.fMeasure, 0, 'f', 3)
        .arg(best.precision, 0, 'f', 3)
        .arg(best.recall, 0, 'f', 3)
        .arg(
            settings.tokenizer == RougeTokenizer::Ascii ? QStringLiteral("ascii") : QStringLiteral("unicode"),
            settings.stemming ? QStringLiteral(", stemmed") : QString(),
            warning.isEmpty() ? QString() : QStringLiteral("; ") + warning);
}

void decide(Score &score, double share, double pass, bool complete)
{
    score.score = share;
    score.verdict = Verdict::Partial;
    if (share >= pass && complete)
        score.verdict = Verdict::Correct;
    else if (share < std::min(incorrectBelow, pass))
        score.verdict = Verdict::Incorrect;
}

} // namespace

Score SummaryScorer::score(const ScoringInput &input) const
{
    const QStringList references = referencesOf(input.spec);
    Score score{.expected = references.join(QStringLiteral(" | ")), .scorer = name()};
    if (const QString problem = problemWith(input.spec); !problem.isEmpty())
        return undecided(score, problem);
    const VisibleAnswer given = givenText(input.answer);
    if (given.text.isEmpty())
        return noAnswer(score, input.truncated);
    score.extracted = given.text;
    score.extractedAt = given.offset;
    const Settings settings = settingsOf(input.spec);
    const QString answer = nfc(given.text);
    RougeScore best;
    for (const QString &reference : references) {
        const std::optional<RougeScore> one = rouge(reference, answer, settings);
        if (!one)
            return undecided(score, QStringLiteral("The answer is too long for rougeLsum; use rougeL."));
        best = one->fMeasure > best.fMeasure ? *one : best;
    }
    const qsizetype wanted = input.spec.fields.value(u"must_mention").toArray().size();
    const QStringList missing = unmentioned(input.spec, answer);
    const double mentioned =
        wanted > 0 ? static_cast<double>(wanted - missing.size()) / static_cast<double>(wanted) : 1;
    decide(score, best.fMeasure * mentioned, passOf(input.spec, usualPass), missing.isEmpty());
    score.reason =
        described(best, settings, rougeTokenizerWarning(settings.tokenizer, references.join(u' ')));
    if (!missing.isEmpty())
        score.reason += QStringLiteral("; not mentioned: ") + missing.join(QStringLiteral(", "));
    return withTruncation(score, input.truncated);
}

QString SummaryScorer::problemWith(const ScorerSpec &spec) const
{
    static const QStringList metrics{QStringLiteral("rouge1"), QStringLiteral("rouge2"),
        QStringLiteral("rougeL"), QStringLiteral("rougeLsum")};
    if (!metrics.contains(settingsOf(spec).metric))
        return QStringLiteral("\"metric\" must be one of %1.").arg(metrics.join(QStringLiteral(", ")));
    const QString tokenizer = spec.fields.value(u"tokenizer").toString();
    if (!tokenizer.isEmpty() && tokenizer != u"unicode" && tokenizer != u"ascii")
        return QStringLiteral("\"tokenizer\" must be unicode or ascii, not \"%1\".").arg(tokenizer);
    if (tokenizer == u"unicode" && spec.fields.value(u"stemmer").toBool())
        return QStringLiteral("\"stemmer\" works with the ascii tokenizer only: it is for English.");
    return problemWithMetricFields(spec);
}

} // namespace Pennybench
