#include "app/suites/instructions.h"
#include "app/suites/knownsets.h"
#include "app/suites/suitemessages.h"
#include "app/suites/tableformats.h"

#include <QRegularExpression>

namespace Pennybench::Suites {

namespace {

bool isNumber(const QString &cell)
{
    static const QRegularExpression number(QStringLiteral("^\\s*-?\\d[\\d,]*(\\.\\d+)?\\s*$"));
    return number.match(cell).hasMatch();
}

bool isMgsmTable(const Table &table)
{
    const TableRow &row = table.rows.first();
    return table.separator == u'\t' && row.cells.size() == 2 && isNumber(row.cells.at(1));
}

/// "zh" for "mgsm_zh"; else by the letters of the first question, else English for MGSM and unknown for
/// others.
QString languageOfFile(const QString &id, const QString &question, bool isTheSet)
{
    static const QRegularExpression ending(QStringLiteral("[_-]([a-z]{2})$"));
    const auto match = ending.match(id.toLower());
    if (isTheSet && match.hasMatch())
        return match.captured(1);
    return knownLanguage(question, isTheSet, QStringLiteral("en"));
}

/// Every row has the same two cells, a question and a whole number; the tag says that a question of another
/// language with the same number is the same item.
Expected<Prompt> promptOf(
    const TableRow &row, const QString &name, const QString &language, bool isTheSet, qsizetype number)
{
    if (row.cells.size() != 2) {
        return failure({.message = Message(SuiteMessages::cellsOfMgsm, {QString::number(row.cells.size())}),
            .column = static_cast<int>(row.cells.size())});
    }
    if (!isNumber(row.cells.at(1))) {
        return failure({.message = Message(SuiteMessages::notANumber, {row.cells.at(1)}),
            .field = QStringLiteral("answer"),
            .column = 2});
    }
    Prompt prompt;
    prompt.id = QStringLiteral("%1-%2").arg(name).arg(number, 3, 10, QChar(u'0'));
    prompt.category = QStringLiteral("math");
    prompt.language = language;
    prompt.text = row.cells.at(0).trimmed() + QStringLiteral("\n\n") + numberInstruction(language);
    prompt.scorer.type = QStringLiteral("number");
    prompt.scorer.fields.insert(QStringLiteral("expected"), QString(row.cells.at(1)).remove(u',').trimmed());
    if (isTheSet)
        prompt.tags = {QStringLiteral("cluster:mgsm-%1").arg(number, 3, 10, QChar(u'0'))};
    return prompt;
}

void readMgsm(const Table &table, SuiteBuilder &builder)
{
    Suite &suite = builder.suite();
    QStringList numbers;
    for (const TableRow &row : table.rows.mid(0, 5))
        numbers += row.cells.value(1).remove(u',').trimmed();
    const bool isTheSet = isNamedAs(suite.id, u"mgsm") || beginLikeMgsm(numbers);
    if (isTheSet) {
        suite.title = QStringLiteral("MGSM (%1)").arg(suite.id);
        suite.licence = QStringLiteral("CC BY 4.0");
        suite.source = QStringLiteral("google-research/url-nlp, mgsm");
    }
    const QString language = languageOfFile(suite.id, table.rows.first().cells.first(), isTheSet);
    const QString name = isTheSet ? QStringLiteral("mgsm-") + language : suite.id;
    for (qsizetype i = 0; i < table.rows.size() && !builder.failed(); ++i)
        builder.addRow(table.rows.at(i), promptOf(table.rows.at(i), name, language, isTheSet, i + 1));
}

} // namespace

const TableFormat mgsmFormat{"MGSM", isMgsmTable, readMgsm};

} // namespace Pennybench::Suites
