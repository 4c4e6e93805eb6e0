#include "app/suites/instructions.h"
#include "app/suites/jsonformats.h"
#include "app/suites/jsonrow.h"
#include "app/suites/knownsets.h"
#include "app/suites/suitemessages.h"

#include <QRegularExpression>

namespace Pennybench::Suites {

namespace {

/// Without the calculator marks, "<<16-3-4=9>>".
QString withoutMarks(QString answer)
{
    static const QRegularExpression mark(QStringLiteral("<<[^>]*>>"));
    return answer.remove(mark);
}

bool isGsm8kRow(const QJsonObject &row)
{
    return row.value(u"question").isString() && row.value(u"answer").toString().contains(u"####");
}

/// Written in English: translations have the marks, too.
bool hasCalculatorMarks(const QJsonObject &row)
{
    return row.value(u"answer").toString().contains(u"<<")
        && languageOf(row.value(u"question").toString()).isEmpty();
}

void describeGsm8k(Suite &suite)
{
    suite.title = QStringLiteral("GSM8K (%1)").arg(suite.id);
    suite.licence = QStringLiteral("MIT");
    suite.source = QStringLiteral("openai/grade-school-math");
}

Expected<Prompt> gsm8kPrompt(const QJsonObject &row, int number)
{
    const Expected<QString> question = textField(row, u"question");
    const Expected<QString> answer = textField(row, u"answer");
    if (!question || !answer)
        return failure(question ? answer.error() : question.error());
    const qsizetype mark = answer->lastIndexOf(u"####");
    if (mark < 0)
        return wrongField(u"answer", Message(SuiteMessages::noGsm8kNumber));
    Prompt prompt;
    prompt.id = QStringLiteral("gsm8k-%1").arg(number, 4, 10, QChar(u'0'));
    prompt.category = QStringLiteral("math");
    prompt.language = knownLanguage(*question, true, QStringLiteral("en"));
    prompt.text = *question + QStringLiteral("\n\n") + numberInstruction(prompt.language);
    prompt.scorer.type = QStringLiteral("number");
    prompt.scorer.fields.insert(QStringLiteral("expected"), answer->mid(mark + 4).trimmed());
    prompt.solution = withoutMarks(*answer);
    return prompt;
}

} // namespace

const JsonFormat gsm8kFormat{"GSM8K", isGsm8kRow, describeGsm8k, gsm8kPrompt, hasCalculatorMarks, "gsm8k"};

} // namespace Pennybench::Suites
