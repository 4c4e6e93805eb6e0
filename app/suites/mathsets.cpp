#include "app/suites/instructions.h"
#include "app/suites/jsonformats.h"
#include "app/suites/jsonrow.h"
#include "app/suites/knownsets.h"
#include "app/suites/suitemessages.h"

namespace Pennybench::Suites {

namespace {

/// The content of the last \boxed{} of a solution; empty if there is none.
QString boxedIn(const QString &solution)
{
    const QString command = QStringLiteral("\\boxed{");
    const qsizetype begin = solution.lastIndexOf(command);
    if (begin < 0)
        return {};
    int depth = 1;
    qsizetype at = begin + command.size();
    for (; at < solution.size() && depth > 0; ++at) {
        if (solution.at(at) == u'{')
            ++depth;
        else if (solution.at(at) == u'}')
            --depth;
    }
    return depth > 0 ? QString() : solution.mid(begin + command.size(), at - 1 - begin - command.size());
}

bool isMathRow(const QJsonObject &row)
{
    return row.value(u"problem").isString() && (row.contains(u"answer") || row.contains(u"solution"));
}

/// The fields of MATH, and the whole numbers up to 999 of AIME.
bool hasFieldsOfTheSets(const QJsonObject &row)
{
    const int aime = row.value(u"answer").toVariant().toInt();
    const bool isOfAime = row.contains(u"id") && row.contains(u"solution") && aime >= 0 && aime <= 999;
    return row.contains(u"level") || row.contains(u"unique_id") || isOfAime;
}

void describeMath(Suite &suite)
{
    suite.title = QStringLiteral("MATH (%1)").arg(suite.id);
    suite.licence = QStringLiteral("not free: the questions belong to AoPS and MAA");
    suite.source = QStringLiteral("your own copy of a set like hendrycks/math or AIME");
    suite.warnings += Message(SuiteMessages::mathsNotFree);
}

/// 1 to 5 for "Level 3" and 3; 0 for anything else.
int levelOf(const QJsonObject &row)
{
    const int level = optionalText(row, u"level").right(1).toInt();
    return level <= 5 ? level : 0;
}

Expected<Prompt> mathPrompt(const QJsonObject &row, int number)
{
    const Expected<QString> problem = textField(row, u"problem");
    if (!problem)
        return failure(problem.error());
    const QString solution = optionalText(row, u"solution");
    QString answer = optionalText(row, u"answer").trimmed();
    if (answer.isEmpty())
        answer = boxedIn(solution).trimmed();
    if (answer.isEmpty()) {
        return wrongField(
            row.contains(u"answer") ? u"answer" : u"solution", Message(SuiteMessages::noMathsAnswer));
    }
    Prompt prompt;
    prompt.id = optionalText(row, u"unique_id");
    if (prompt.id.isEmpty())
        prompt.id = QStringLiteral("math-%1").arg(number, 4, 10, QChar(u'0'));
    prompt.category = QStringLiteral("math");
    prompt.language = knownLanguage(*problem, true, QStringLiteral("en"));
    prompt.text = *problem + QStringLiteral("\n\n") + mathsInstruction();
    prompt.scorer.type = QStringLiteral("math");
    prompt.scorer.fields.insert(QStringLiteral("expected"), answer);
    prompt.difficulty = levelOf(row);
    prompt.solution = boxedIn(solution).isEmpty() ? QStringLiteral("\\boxed{%1}").arg(answer) : solution;
    for (const QStringView field : {u"subject", u"type"}) {
        const QString tag = optionalText(row, field);
        if (!tag.isEmpty())
            prompt.tags += tag;
    }
    return prompt;
}

} // namespace

const JsonFormat mathFormat{"MATH-500", isMathRow, describeMath, mathPrompt, hasFieldsOfTheSets, "math"};

} // namespace Pennybench::Suites
