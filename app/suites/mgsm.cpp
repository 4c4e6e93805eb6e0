#include "app/suites/instructions.h"
#include "app/suites/tableformats.h"

#include <QRegularExpression>

namespace Pennybench {

namespace {

bool isNumber(const QString &cell)
{
    static const QRegularExpression number(QStringLiteral("^\\s*-?\\d[\\d,]*(\\.\\d+)?\\s*$"));
    return number.match(cell).hasMatch();
}

bool fits(const Table &table)
{
    const TableRow &row = table.rows.first();
    return table.separator == u'\t' && row.cells.size() == 2 && isNumber(row.cells.at(1));
}

/// "zh" for "mgsm_zh"; else by the letters of the first question, else English.
QString languageOfFile(const QString &id, const QString &question)
{
    static const QRegularExpression ending(QStringLiteral("[_-]([a-z]{2})$"));
    const auto match = ending.match(id.toLower());
    if (match.hasMatch())
        return match.captured(1);
    const QString language = languageOf(question);
    return language.isEmpty() ? QStringLiteral("en") : language;
}

/// Every row has the same two cells, a question and a whole number; the tag says that a question of another
/// language with the same number is the same item.
Expected<Prompt> promptOf(const TableRow &row, const QString &language, qsizetype number)
{
    if (row.cells.size() != 2) {
        return failure({.message = QStringLiteral("The row has %1 cells instead of a question and a number.")
                                       .arg(row.cells.size()),
            .column = static_cast<int>(row.cells.size())});
    }
    if (!isNumber(row.cells.at(1))) {
        return failure({.message = QStringLiteral("The answer \"%1\" is not a number.").arg(row.cells.at(1)),
            .field = QStringLiteral("answer"),
            .column = 2});
    }
    Prompt prompt;
    prompt.id = QStringLiteral("mgsm-%1-%2").arg(language).arg(number, 3, 10, QChar(u'0'));
    prompt.category = QStringLiteral("math");
    prompt.language = language;
    prompt.text = row.cells.at(0).trimmed() + QStringLiteral("\n\n") + numberInstruction(language);
    prompt.scorer.type = QStringLiteral("number");
    prompt.scorer.fields.insert(QStringLiteral("expected"), QString(row.cells.at(1)).remove(u',').trimmed());
    prompt.tags = {QStringLiteral("cluster:mgsm-%1").arg(number, 3, 10, QChar(u'0'))};
    return prompt;
}

void read(const Table &table, SuiteBuilder &builder)
{
    Suite &suite = builder.suite();
    suite.title = QStringLiteral("MGSM (%1)").arg(suite.id);
    suite.licence = QStringLiteral("CC BY 4.0");
    suite.source = QStringLiteral("google-research/url-nlp, mgsm");
    const QString language = languageOfFile(suite.id, table.rows.first().cells.first());
    for (qsizetype i = 0; i < table.rows.size() && !builder.failed(); ++i)
        builder.add(promptOf(table.rows.at(i), language, i + 1), table.rows.at(i).line);
}

} // namespace

const TableFormat mgsmFormat{"MGSM", fits, read};

} // namespace Pennybench
