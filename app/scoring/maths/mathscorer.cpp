#include "app/scoring/maths/comparison/comparisonreasons.h"
#include "app/scoring/maths/comparison/mathcomparison.h"
#include "app/scoring/maths/extraction/answerextraction.h"
#include "app/scoring/maths/extraction/extractionreasons.h"
#include "app/scoring/maths/extraction/preparedanswer.h"
#include "app/scoring/maths/mathreasons.h"
#include "app/scoring/maths/reading/words.h"
#include "app/scoring/maths/scorers.h"
#include "app/scoring/patterns.h"
#include "app/scoring/specmessages.h"

#include <algorithm>

namespace Pennybench::Scoring {

namespace {

constexpr qsizetype longestStatement = 120;

ExtractedAnswer spanOf(const QString &text, qsizetype start, qsizetype end, const Message &how)
{
    return {.text = text.mid(start, end - start), .start = start, .end = end, .how = how};
}

std::optional<ExtractedAnswer> wholeText(const QString &text, const QString &expected)
{
    const QString plain = text.trimmed();
    if (plain.size() > longestStatement || plain.isEmpty() || writtenForm(plain) != writtenForm(expected))
        return std::nullopt;
    const qsizetype start = text.indexOf(plain);
    return spanOf(text, start, start + plain.size(), ExtractionReasons::wholeAnswer);
}

std::optional<ExtractedAnswer> openingWord(const QString &text, const QString &expected)
{
    static const auto word = uR"(^[\s*_"]*([\p{L}\p{M}]+)(?=[\s*_"]*(?:[,.;:!，。]|$)))"_reu;
    const QString form = textForm(expected);
    const auto match = word.match(text);
    const bool decides = form == u"yes" || form == u"no";
    if (!decides || !match.hasMatch() || !sameText(match.captured(1), expected))
        return std::nullopt;
    return spanOf(text, match.capturedStart(1), match.capturedEnd(1), ExtractionReasons::firstWord);
}

std::optional<ExtractedAnswer> lastStatement(const QString &text, const QString &expected)
{
    static const auto denied = uR"((?i)(?:không(?: phải)?|chưa|not|n't|never|不|并非)\s*$)"_re;
    const qsizetype end = text.size();
    for (const QRegularExpressionMatch &match : phrase<"maths: says what it is">().globalMatch(
             text, std::max<qsizetype>(0, end - 2 * longestStatement))) {
        const qsizetype start = match.capturedEnd();
        const qsizetype before = std::max<qsizetype>(0, match.capturedStart() - 20);
        if (text.mid(before, match.capturedStart() - before).contains(denied))
            continue;
        if (sameText(text.mid(start), expected))
            return spanOf(text, start, end, ExtractionReasons::lastStatement);
    }
    return std::nullopt;
}

/// "…, so the system has no solution": what the last words of the text say.
std::optional<ExtractedAnswer> lastWords(const QString &text, const QString &expected)
{
    constexpr int most = 8;
    const bool none = textForm(expected) == u"no solution";
    static const QString marks = QStringLiteral(" \n*_.。!");
    qsizetype end = text.size();
    while (end > 0 && marks.contains(text.at(end - 1)))
        --end;
    qsizetype start = end;
    for (int words = 0; none && words < most && start > 0; ++words) {
        const bool han = text.at(start - 1).script() == QChar::Script_Han;
        const qsizetype blank = start < 2 ? -1 : text.lastIndexOf(u' ', start - 2);
        start = han ? start - 1 : blank + 1;
        if (sameText(text.mid(start, end - start), expected))
            return spanOf(text, start, end, ExtractionReasons::lastWords);
    }
    return std::nullopt;
}

/// Where an answer says the expected value word for word although other things stand in it: it is nothing but
/// the expected text ("May 1"), it opens with the yes or no that is expected ("Yes, it is divisible by 3."),
/// or its last sentence says that something is what is expected ("The function is odd."). The text is folded
/// and free of reasoning.
std::optional<ExtractedAnswer> answerInWords(const QString &folded, const QString &expected)
{
    if (const auto whole = wholeText(folded, expected))
        return whole;
    if (expected.size() > longestStatement || !isOnlyWords(expected))
        return std::nullopt;
    for (const auto step : {openingWord, lastStatement, lastWords}) {
        if (const auto found = step(folded, expected))
            return found;
    }
    return std::nullopt;
}

ComparisonOptions optionsOf(const ScoringInput &input)
{
    const QJsonObject nested = input.spec.fields.value(u"opts").toObject();
    const auto option = [&](const QString &name) {
        return nested.contains(name) ? nested.value(name) : input.spec.fields.value(name);
    };
    ComparisonOptions options;
    for (const QString &name : {QStringLiteral("precision"), QStringLiteral("digits")}) {
        if (const QJsonValue precision = option(name); precision.isDouble())
            options.precision = std::clamp(precision.toInt(), 0, 100);
    }
    options.inequalityForSet = option(QStringLiteral("allow_set_relation_comp")).toBool();
    static const auto percent = u"(?i)%|percent|phần trăm|百分"_re;
    options.percentAsked = input.prompt.contains(percent);
    return options;
}

/// All of the formulas in a row, or lines "x = 1" and "y = 2", of which the last was extracted.
ExtractedAnswer joinedAnswer(const PreparedAnswer &prepared)
{
    ExtractedAnswer all = *prepared.extracted;
    all.start = all.joinedStart;
    static const auto nextLine = uR"(\s*\n\s*(?:[-*•]|\d+[.)])?\s*)"_re;
    all.text =
        prepared.folded.text.mid(all.start, all.end - all.start).replace(nextLine, QStringLiteral(", "));
    all.how = ExtractionReasons::lastFormulas;
    return all;
}

/// What is extracted, or else the formulas in a row that end with it, or what the answer says in words;
/// prepared then holds what decided.
template <typename Compare>
MathOutcome bestOutcome(PreparedAnswer &prepared, const QString &expected, const Compare &compare)
{
    MathOutcome outcome = compare(prepared.extracted->text);
    if (outcome.finding.isEqual())
        return outcome;
    if (prepared.extracted->joinedStart >= 0) {
        const ExtractedAnswer all = joinedAnswer(prepared);
        if (MathOutcome joined = compare(all.text); joined.finding.isEqual()) {
            prepared.extracted = all;
            return joined;
        }
    }
    if (const auto words = answerInWords(prepared.folded.text, expected)) {
        prepared.extracted = words;
        outcome = {.finding = equalBy(ComparisonReasons::sameWords)};
    }
    return outcome;
}

/// "60 degrees or \\pi/3 radians": the parts around "or"; the whole text if there is none.
QStringList alternativesIn(const QString &text)
{
    static const auto either = uR"((?i)\s(?:or|hoặc|hay)\s|或者?|\\text\s*\{\s*or\s*\})"_re;
    return text.split(either, Qt::SkipEmptyParts);
}

/// Two forms of one value joined by "or" count as either; two different values do not.
template <typename Compare>
MathOutcome compareAlternatives(const QString &expected, const QString &answer, const Compare &compare)
{
    const MathOutcome whole = compare(expected, answer);
    const QStringList right = alternativesIn(expected);
    const QStringList given = alternativesIn(answer);
    if (whole.finding.isEqual() || right.isEmpty() || given.isEmpty()
        || (right.size() == 1 && given.size() == 1) || right.size() > 4 || given.size() > 4)
        return whole;
    const MathOutcome first = compare(right.first(), given.first());
    const auto isEither = [&](const QString &part) {
        return compare(right.first(), part).finding.isEqual()
            || compare(given.first(), part).finding.isEqual();
    };
    const QStringList parts = right + given;
    return first.finding.isEqual() && std::all_of(parts.begin(), parts.end(), isEither) ? first : whole;
}

Score decided(Score score, const MathOutcome &outcome, const Message &how)
{
    score.expectedForm = outcome.expectedForm;
    score.extractedForm = outcome.answerForm;
    const bool right = outcome.finding.isEqual();
    if (right && outcome.confidence == Confidence::Guessed)
        return undecided(score, {MathReasons::foundGuessed, {how}});
    if (outcome.finding.match == Match::Unknown)
        return undecided(score, {MathReasons::found, {how, outcome.finding.rule}});
    setShare(score, right);
    const bool assumed = outcome.confidence == Confidence::Assumed;
    score.reason = {assumed ? MathReasons::foundAssumed : MathReasons::found, {how, outcome.finding.rule}};
    return score;
}

} // namespace

Score MathScorer::score(const ScoringInput &input) const
{
    Score score{.expected = input.spec.expected(), .scorer = name()};
    if (score.expected.trimmed().isEmpty())
        return undecided(score, MathReasons::nothingExpected);
    const QString expected = expectedAnswer(folded(score.expected).text);
    PreparedAnswer prepared = prepareAnswer(input.answer, {input.prompt, isTimeOfDay(expected)});
    if (!prepared.extracted || prepared.extracted->isRefusal) {
        const auto words = answerInWords(prepared.folded.text, expected);
        if (!words)
            return withoutAnswer(score, input, prepared, ExtractionReasons::aResult);
        prepared.extracted = words;
    }
    const NumberLocale locale = numberLocale(input.language);
    const ComparisonOptions options = optionsOf(input);
    const auto compare = [&](const QString &answer) {
        return compareAlternatives(expected, answer,
            [&](const QString &a, const QString &b) { return compareMath(a, b, locale, options); });
    };
    const auto isRight = [&](const QString &value) { return compare(value).finding.isEqual(); };
    const QStringList &values = prepared.extracted->values;
    if (prepared.extracted->isOneOfThem && std::any_of(values.begin(), values.end(), isRight)) {
        describeExtraction(score, input.answer, prepared);
        return severalValues(score, *prepared.extracted, input.truncated, isRight);
    }
    const MathOutcome outcome = bestOutcome(prepared, expected, compare);
    describeExtraction(score, input.answer, prepared);
    score = decided(score, outcome, prepared.extracted->how);
    score.reason = toldIfCut(score.reason, input.truncated);
    return withDoubt(score, *prepared.extracted, input.truncated);
}

Message MathScorer::problemWith(const ScorerSpec &spec) const
{
    const QString expected = expectedAnswer(folded(spec.expected()).text);
    if (expected.isEmpty())
        return Message(SpecMessages::expectedValue);
    if (isOnlyWords(expected))
        return {};
    WorkBudget budget;
    try {
        if (!readMath(expected, NumberLocale::Unknown, Side::Expected, budget).empty())
            return {};
    } catch (const WorkLimitReached &) {
        return Message(SpecMessages::expectedTooHard);
    }
    return Message(SpecMessages::expectedUnreadable);
}

} // namespace Pennybench::Scoring
