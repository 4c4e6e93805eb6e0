#include "app/scoring/language/answertext.h"
#include "app/scoring/language/languagereasons.h"
#include "app/scoring/language/scorers.h"
#include "app/scoring/language/texts.h"
#include "app/scoring/patterns.h"
#include "app/scoring/specmessages.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace Pennybench::Scoring {

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
        static const auto around = uR"(^["'`*«»「」.。!]+|["'`*«»「」.。!]+$)"_re;
        const QString inside = spelled(text).text.simplified().remove(around).trimmed();
        return keepsCase ? inside : inside.toLower();
    }
};

/// Whether the letters at start to end are no part of a longer number: "5 km" does not stand in "15 km",
/// "2.5 km" or "-5 km". A number of four digits may be the year of a date: "2.9.1945".
bool isWholeNumberAt(QStringView text, qsizetype start, qsizetype end)
{
    const auto digit = [text](qsizetype i) { return i >= 0 && i < text.size() && text.at(i).isDigit(); };
    const auto isOneOf = [text](qsizetype i, QStringView signs) {
        return i >= 0 && i < text.size() && signs.contains(text.at(i));
    };
    if (digit(start)) {
        qsizetype run = start;
        while (digit(run))
            ++run;
        const bool mayBeYear = run - start == 4;
        const bool isBroken = isOneOf(start - 1, u".,") && digit(start - 2) && !mayBeYear;
        const bool hasSign = isOneOf(start - 1, u"-−–") && !(start > 1 && text.at(start - 2).isLetter())
            && !(digit(start - 2) && mayBeYear);
        if (digit(start - 1) || isBroken || hasSign)
            return false;
    }
    return !digit(end - 1) || !(digit(end) || (isOneOf(end, u".,") && digit(end + 1)));
}

/// "art" does not stand in "start". Chinese has no spaces between words.
bool beginsAWord(QStringView text, qsizetype at)
{
    return at == 0 || !text.at(at).isLetter() || !text.at(at - 1).isLetter()
        || isWrittenWithoutBlanks(text.at(at).unicode()) || isWrittenWithoutBlanks(text.at(at - 1).unicode());
}

/// Where the text holds what is wanted, numbers as a whole and words from their beginning; -1 where it does
/// not.
qsizetype placeOf(
    const QString &text, const QString &wanted, Qt::CaseSensitivity sensitivity, qsizetype from = 0)
{
    qsizetype at = wanted.isEmpty() ? -1 : text.indexOf(wanted, from, sensitivity);
    while (at >= 0 && !(isWholeNumberAt(text, at, at + wanted.size()) && beginsAWord(text, at)))
        at = text.indexOf(wanted, at + 1, sensitivity);
    return at;
}

/// "not Neptune", "không phải Nguyễn Du", "不是鲁迅".
bool isDeniedAt(const QString &text, qsizetype at)
{
    constexpr qsizetype reach = 24;
    const qsizetype from = std::max<qsizetype>(0, at - reach);
    return text.mid(from, at - from).contains(phrase<"text: denial">());
}

Message missingExpected(const ScorerSpec &spec)
{
    return acceptedTexts(spec).isEmpty() ? Message(SpecMessages::expectedText) : Message();
}

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
    options.setFlag(QRegularExpression::CaseInsensitiveOption, spec.fields.value(u"ignore_case").toBool());
    return QRegularExpression(QStringLiteral("(*LIMIT_MATCH=2000000)") + pattern, options);
}

Score textScored(const ScoringInput &input, Score score)
{
    const VisibleAnswer visible = visibleAnswer(input.answer);
    const TextComparison comparison(input.spec);
    takeWhole(score, visible);
    score.extractedForm = comparison.formOf(score.extracted);
    score.expectedForm = comparison.formOf(score.expected);
    if (score.extractedForm.isEmpty())
        return noAnswer(score, input.truncated);
    for (const QString &accepted : acceptedTexts(input.spec)) {
        if (comparison.formOf(accepted) == score.extractedForm)
            return decided(score, 1, {LanguageReasons::equalTo, {accepted}}, input.truncated);
    }
    return decided(score, 0, {LanguageReasons::notEqualTo, {score.expected}}, input.truncated);
}

Score containsScored(const ScoringInput &input, Score score)
{
    const VisibleAnswer visible = visibleAnswer(input.answer);
    const TextComparison comparison(input.spec);
    const FoldedText text = comparison.spelled(visible.text);
    if (text.text.trimmed().isEmpty())
        return noAnswer(score, input.truncated);
    const auto sensitivity = comparison.keepsCase ? Qt::CaseSensitive : Qt::CaseInsensitive;
    QString denied;
    for (const QString &accepted : acceptedTexts(input.spec)) {
        const QString wanted = comparison.spelled(accepted).text;
        qsizetype at = placeOf(text.text, wanted, sensitivity);
        for (; at >= 0 && isDeniedAt(text.text, at); at = placeOf(text.text, wanted, sensitivity, at + 1))
            denied = accepted;
        if (at < 0)
            continue;
        const qsizetype start = text.places[static_cast<std::size_t>(at)];
        const qsizetype end = text.places[static_cast<std::size_t>(at + wanted.size() - 1)] + 1;
        const QString normal = nfc(visible.text);
        score.extracted = normal.mid(start, end - start);
        score.extractedAt = normal == visible.text ? start + visible.offset : -1;
        score.extractedForm = text.text.mid(at, wanted.size());
        score.expectedForm = wanted;
        return decided(score, 1, {LanguageReasons::contains, {accepted}}, input.truncated);
    }
    if (!denied.isEmpty())
        return withTruncation(undecided(score, {LanguageReasons::onlyDenied, {denied}}), input.truncated);
    return decided(score, 0, {LanguageReasons::containsNot, {score.expected}}, input.truncated);
}

Score regexScored(const ScoringInput &input, Score score)
{
    const VisibleAnswer visible = visibleAnswer(input.answer);
    const QString text = nfc(visible.text);
    if (text.trimmed().isEmpty())
        return noAnswer(score, input.truncated);
    const bool full = input.spec.fields.value(u"full").toBool();
    const QString searched = full ? text.trimmed() : text;
    const auto match = expressionOf(input.spec).match(searched);
    if (!match.isValid())
        return undecided(score, LanguageReasons::patternTooHard);
    if (!match.hasMatch())
        return decided(score, 0, LanguageReasons::matchesNot, input.truncated);
    const qsizetype before = full ? text.indexOf(searched) : 0;
    score.extracted = match.captured();
    score.extractedAt = text == visible.text ? visible.offset + before + match.capturedStart() : -1;
    return decided(score, 1, LanguageReasons::matches, input.truncated);
}

Message problemWithPattern(const ScorerSpec &spec)
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

} // namespace

const LanguageScoring textScoring{"text/4", missingExpected, textScored};
const LanguageScoring containsScoring{"contains/5", missingExpected, containsScored};
const LanguageScoring regexScoring{"regex/2", problemWithPattern, regexScored, patternOf};

} // namespace Pennybench::Scoring
