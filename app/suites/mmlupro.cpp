#include "app/suites/instructions.h"
#include "app/suites/jsonformats.h"
#include "app/suites/jsonrow.h"
#include "app/suites/knownsets.h"
#include "app/suites/suitemessages.h"

#include <QJsonArray>

namespace Pennybench::Suites {

namespace {

constexpr qsizetype mostOptions = 26;

bool isMmluProRow(const QJsonObject &row)
{
    return row.value(u"question").isString() && row.value(u"options").isArray()
        && (row.contains(u"answer") || row.contains(u"answer_index"));
}

bool hasFieldsOfTheSet(const QJsonObject &row)
{
    return row.contains(u"question_id") && row.contains(u"category")
        && languageOf(row.value(u"question").toString()).isEmpty();
}

void describeMmluPro(Suite &suite)
{
    suite.title = QStringLiteral("MMLU-Pro (%1)").arg(suite.id);
    suite.licence = QStringLiteral("Apache-2.0");
    suite.source = QStringLiteral("TIGER-AI-Lab/MMLU-Pro");
}

/// The letter that the row gives as such or by its index.
Expected<QString> letterOf(const QJsonObject &row, qsizetype options)
{
    const QString letter = row.value(u"answer").toString().trimmed().toUpper();
    if (letter.size() == 1 && letter.at(0) >= u'A' && letter.at(0).unicode() < u'A' + options)
        return letter;
    const int index = row.value(u"answer_index").toInt(-1);
    if (!row.contains(u"answer") && index >= 0 && index < options)
        return choiceLetter(index);
    return wrongField(row.contains(u"answer") ? u"answer" : u"answer_index",
        Message(SuiteMessages::answerMustNameOption, {QString::number(options)}));
}

Expected<Prompt> mmluProPrompt(const QJsonObject &row, int number)
{
    const Expected<QString> question = textField(row, u"question");
    const Expected<QStringList> options = listField(row, u"options");
    if (!question || !options)
        return failure(question ? options.error() : question.error());
    if (options->size() < 2 || options->size() > mostOptions)
        return wrongField(u"options", Message(SuiteMessages::optionCount, {QString::number(mostOptions)}));
    const Expected<QString> letter = letterOf(row, options->size());
    if (!letter)
        return failure(letter.error());
    Prompt prompt;
    const QString id = optionalText(row, u"question_id");
    prompt.id = QStringLiteral("mmlu-pro-") + (id.isEmpty() ? QString::number(number) : id);
    prompt.category = optionalText(row, u"category");
    if (prompt.category.isEmpty())
        prompt.category = QStringLiteral("knowledge");
    prompt.language = knownLanguage(*question + options->join(u' '), true, QStringLiteral("en"));
    prompt.text = choicePrompt(*question, *options, prompt.language);
    prompt.scorer.type = QStringLiteral("choice");
    prompt.scorer.fields = {{QStringLiteral("expected"), *letter},
        {QStringLiteral("options"), QJsonArray::fromStringList(*options)}};
    prompt.source = optionalText(row, u"src");
    return prompt;
}

} // namespace

const JsonFormat mmluProFormat{
    "MMLU-Pro", isMmluProRow, describeMmluPro, mmluProPrompt, hasFieldsOfTheSet, "mmlupro"};

} // namespace Pennybench::Suites
