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

Message problemWithChoice(const ScorerSpec &spec)
{
    const QStringList options = optionsOf(spec);
    if (options.size() > mostOptions)
        return Message(
            SpecMessages::tooManyOptions, {QString::number(options.size()), QString::number(mostOptions)});
    return expectedLetter(spec).isNull()
        ? Message(SpecMessages::expectedLetter, {QString(lastLetter(options)), spec.expected()})
        : Message();
}

} // namespace

Score choiceScored(const ScoringInput &input, Score score, const QList<ChoiceRule> &rules)
{
    score.expectedForm = expectedLetter(input.spec);
    const QStringList options = optionsOf(input.spec);
    const QChar last = lastLetter(options);
    const VisibleAnswer visible = visibleAnswer(input.answer);
    const auto choice = chosenLetter({visible.text, last, options, input.truncated}, rules);
    if (!choice || choice->letters.isEmpty()) {
        score = noAnswer(score, input.truncated);
        if (visible.text.trimmed().isEmpty())
            return score;
        score.reason = {LanguageReasons::choseNone, {QString(last)}};
        if (choice)
            score.reason = {Reasons::bracket, {score.reason, choice->rule}};
        return withTruncation(score, input.truncated);
    }
    score.extracted = choice->letters;
    score.extractedAt = choice->at + visible.offset;
    score.extractedForm = choice->letters;
    const Message unusual = unusualWriting(visible.text.at(choice->at));
    const Message how = unusual.isEmpty() ? choice->rule : Message(Reasons::comma, {choice->rule, unusual});
    if (choice->letters == score.expectedForm)
        return decided(score, 1, {LanguageReasons::chose, {choice->letters, how}}, input.truncated);
    return decided(score, 0, {LanguageReasons::choseAnother, {choice->letters, how, score.expectedForm}},
        input.truncated);
}

const LanguageScoring choiceScoring{
    "choice/6", problemWithChoice, [](const ScoringInput &input, Score score) {
        return choiceScored(input, std::move(score), choiceRules());
    }};

} // namespace Pennybench::Scoring
