#include "app/scoring/language/answertext.h"
#include "app/scoring/language/languagereasons.h"
#include "app/scoring/language/metrics/metrics.h"
#include "app/scoring/language/scorers.h"
#include "app/scoring/language/texts.h"
#include "app/scoring/patterns.h"
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
    static const auto syllable = uR"((?:(?![\x{10000}-\x{10FFFF}])[\p{L}\p{N}\p{M}])++)"_reu;
    return allMatches(syllable, text);
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

Score diacriticsScored(const ScoringInput &input, Score score)
{
    const VisibleAnswer given = givenText(input.answer);
    score.extractedForm = normalForm(given.text, input.spec);
    const QStringList answered = syllables(score.extractedForm);
    if (answered.isEmpty())
        return noAnswer(score, input.truncated);
    score.extracted = given.text;
    score.extractedAt = given.offset;
    score.expectedForm = normalForm(score.expected, input.spec);
    const Comparison result = compared(syllables(score.expectedForm), answered);
    const bool tonesCount = input.spec.fields.value(u"tones").toString() == u"exact";
    Message reason{tonesCount ? LanguageReasons::syllablesTonesCount : LanguageReasons::syllablesTonesFolded,
        {QString::number(result.right), QString::number(result.of)}};
    if (!result.faults.isEmpty())
        reason = {Reasons::colon, {reason, Reasons::joined(result.faults, Reasons::comma)}};
    return decided(score, result.right / result.of, reason, input.truncated);
}

Message problemWithMarks(const ScorerSpec &spec)
{
    const QString tones = spec.fields.value(u"tones").toString();
    if (!tones.isEmpty() && tones != u"fold" && tones != u"exact")
        return Message(SpecMessages::tones, {tones});
    return syllables(nfc(spec.expected())).isEmpty() ? Message(SpecMessages::expectedMarks) : Message();
}

} // namespace

const LanguageScoring diacriticsScoring{"diacritics/1", problemWithMarks, diacriticsScored};

} // namespace Pennybench::Scoring
