#include "app/scoring/language/answertext.h"
#include "app/scoring/language/choice/choicerules.h"
#include "app/scoring/language/languagereasons.h"
#include "app/scoring/language/scorers.h"
#include "app/scoring/patterns.h"
#include "app/scoring/reasons.h"
#include "app/scoring/specmessages.h"

#include <QJsonArray>

namespace Pennybench::Scoring {

namespace {

constexpr qsizetype lettersWithoutOptions = 10;
constexpr qsizetype mostOptions = 26;

QStringList optionsOf(const ScorerSpec &spec)
{
    QStringList options;
    for (const QJsonValue &option : spec.fields.value(u"options").toArray())
        options += option.toVariant().toString();
    return options;
}

QChar letterAt(qsizetype index)
{
    return QChar(static_cast<char16_t>(u'A' + index));
}

QChar lastLetter(const QStringList &options)
{
    return letterAt(
        (options.size() >= 2 ? std::min(options.size(), mostOptions) : lettersWithoutOptions) - 1);
}

/// The expected letter, or a null character.
QChar expectedLetter(const ScorerSpec &spec)
{
    const QStringList options = optionsOf(spec);
    const QString expected = choiceText(spec.expected()).trimmed();
    static const auto letter = uR"(^\(?([A-Za-z])(?:$|[).:\s]))"_re;
    for (qsizetype i = 0; i < options.size(); ++i) {
        if (expected.size() > 1 && optionForm(options.at(i)) == optionForm(expected))
            return letterAt(i);
    }
    const auto match = letter.match(expected);
    const QChar found = match.hasMatch() ? match.captured(1).at(0).toUpper() : QChar();
    return found <= lastLetter(options) ? found : QChar();
}

Message reasonFor(const ChosenLetter &choice, const Score &score, QChar written)
{
    const Message unusual = unusualWriting(written);
    const Message how = unusual.isEmpty() ? choice.rule : Message(Reasons::comma, {choice.rule, unusual});
    if (score.verdict == Verdict::Correct)
        return {LanguageReasons::chose, {choice.letters, how}};
    return {LanguageReasons::choseAnother, {choice.letters, how, score.expectedForm}};
}

Message whyNoChoice(const std::optional<ChosenLetter> &choice, QChar last)
{
    const Message none(LanguageReasons::choseNone, {QString(last)});
    return choice ? Message(Reasons::bracket, {none, choice->rule}) : none;
}

} // namespace

Score ChoiceScorer::score(const ScoringInput &input) const
{
    Score score{.expected = input.spec.expected(), .scorer = name()};
    if (const Message problem = problemWith(input.spec); !problem.isEmpty())
        return undecided(score, problem);
    score.expectedForm = expectedLetter(input.spec);
    const QStringList options = optionsOf(input.spec);
    const VisibleAnswer visible = visibleAnswer(input.answer);
    const auto choice = chosenLetter({visible.text, lastLetter(options), options, input.truncated}, m_rules);
    if (!choice || choice->letters.isEmpty()) {
        score = noAnswer(score, input.truncated);
        if (!visible.text.trimmed().isEmpty())
            score.reason = whyNoChoice(choice, lastLetter(options));
        return visible.text.trimmed().isEmpty() ? score : withTruncation(score, input.truncated);
    }
    score.extracted = choice->letters;
    score.extractedAt = choice->at + visible.offset;
    score.extractedForm = choice->letters;
    setShare(score, choice->letters == score.expectedForm ? 1 : 0);
    score.reason = reasonFor(*choice, score, visible.text.at(choice->at));
    return withTruncation(score, input.truncated);
}

Message ChoiceScorer::problemWith(const ScorerSpec &spec) const
{
    const QStringList options = optionsOf(spec);
    if (options.size() > mostOptions)
        return Message(
            SpecMessages::tooManyOptions, {QString::number(options.size()), QString::number(mostOptions)});
    if (expectedLetter(spec).isNull()) {
        return Message(SpecMessages::expectedLetter, {QString(lastLetter(options)), spec.expected()});
    }
    return {};
}

} // namespace Pennybench::Scoring
