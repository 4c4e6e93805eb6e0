#include "app/scoring/language/answertext.h"
#include "app/scoring/language/languagereasons.h"
#include "app/scoring/language/metrics/metrics.h"
#include "app/scoring/language/scorers.h"
#include "app/scoring/language/texts.h"
#include "app/scoring/reasons.h"
#include "app/scoring/specmessages.h"

#include <cmath>

namespace Pennybench::Scoring {

namespace {

constexpr qsizetype shownFaults = 5;

QString normalForm(const QString &text, const ScorerSpec &spec)
{
    QString form = nfc(text);
    if (!spec.fields.value(u"case").toBool())
        form = form.toLower();
    return spec.fields.value(u"tones").toString() == u"exact" ? form : withFoldedTones(form);
}

QStringList syllables(const QString &text)
{
    QStringList result;
    QString syllable;
    for (const QChar c : text + u' ') {
        if (c.isLetterOrNumber() || c.isMark()) {
            syllable += c;
        } else if (!syllable.isEmpty()) {
            result += syllable;
            syllable.clear();
        }
    }
    return result;
}

struct Comparison {
    double right = 0;
    double of = 0;
    QList<Message> faults;
};

Comparison compared(const QStringList &expected, const QStringList &given)
{
    Comparison result{.of = static_cast<double>(std::max(expected.size(), given.size()))};
    if (expected.size() != given.size()) {
        result.right = std::round(rougeL(expected, given).recall * static_cast<double>(expected.size()));
        result.faults += Message(
            LanguageReasons::otherCount, {QString::number(given.size()), QString::number(expected.size())});
        return result;
    }
    for (qsizetype i = 0; i < expected.size(); ++i) {
        if (expected.at(i) == given.at(i))
            ++result.right;
        else if (result.faults.size() < shownFaults)
            result.faults += Message(LanguageReasons::otherSyllable, {given.at(i), expected.at(i)});
    }
    return result;
}

} // namespace

Score DiacriticsScorer::score(const ScoringInput &input) const
{
    Score score{.expected = input.spec.expected(), .scorer = name()};
    if (const Message problem = problemWith(input.spec); !problem.isEmpty())
        return undecided(score, problem);
    const VisibleAnswer given = givenText(input.answer);
    score.extractedForm = normalForm(given.text, input.spec);
    const QStringList answered = syllables(score.extractedForm);
    if (answered.isEmpty())
        return noAnswer(score, input.truncated);
    score.extracted = given.text;
    score.extractedAt = given.offset;
    score.expectedForm = normalForm(score.expected, input.spec);
    const Comparison result = compared(syllables(score.expectedForm), answered);
    setShare(score, result.right / result.of);
    const bool tonesCount = input.spec.fields.value(u"tones").toString() == u"exact";
    score.reason = {tonesCount ? LanguageReasons::syllablesTonesCount : LanguageReasons::syllablesTonesFolded,
        {QString::number(result.right), QString::number(result.of)}};
    if (!result.faults.isEmpty())
        score.reason = {Reasons::colon, {score.reason, Reasons::joined(result.faults, Reasons::comma)}};
    return withTruncation(score, input.truncated);
}

Message DiacriticsScorer::problemWith(const ScorerSpec &spec) const
{
    const QString tones = spec.fields.value(u"tones").toString();
    if (!tones.isEmpty() && tones != u"fold" && tones != u"exact")
        return Message(SpecMessages::tones, {tones});
    return syllables(nfc(spec.expected())).isEmpty() ? Message(SpecMessages::expectedMarks) : Message();
}

} // namespace Pennybench::Scoring
