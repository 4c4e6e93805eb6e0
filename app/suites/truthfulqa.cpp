#include "app/suites/suitemessages.h"
#include "app/suites/tableformats.h"

#include <QJsonArray>

namespace Pennybench::Suites {

namespace {

QString cellOf(const TableRow &row, const QStringList &header, const char *name)
{
    return row.cells.value(header.indexOf(QLatin1String(name))).trimmed();
}

QStringList listOf(const QString &cell)
{
    QStringList items;
    for (const QString &item : cell.split(u';'))
        items += item.trimmed();
    items.removeAll(QString());
    return items;
}

bool isTruthfulQaTable(const Table &table)
{
    const QStringList header = headerOf(table.rows.first());
    return header.contains(u"question") && header.contains(u"best answer")
        && header.contains(u"incorrect answers");
}

void readTruthfulQa(const Table &table, SuiteBuilder &builder)
{
    Suite &suite = builder.suite();
    suite.title = QStringLiteral("TruthfulQA (%1)").arg(suite.id);
    suite.licence = QStringLiteral("Apache-2.0");
    suite.source = QStringLiteral("sylinrl/TruthfulQA");
    suite.warnings += Message(SuiteMessages::truthfulQa);
    const QStringList header = headerOf(table.rows.first());
    for (qsizetype i = 1; i < table.rows.size() && !builder.failed(); ++i) {
        const TableRow &row = table.rows.at(i);
        Prompt prompt;
        prompt.id = QStringLiteral("truthfulqa-%1").arg(i, 4, 10, QChar(u'0'));
        prompt.category = QStringLiteral("truthfulness");
        prompt.language = QStringLiteral("en");
        prompt.text = cellOf(row, header, "question");
        prompt.scorer.type = QStringLiteral("none");
        prompt.scorer.fields = {{QStringLiteral("expected"), cellOf(row, header, "best answer")},
            {QStringLiteral("accept"),
                QJsonArray::fromStringList(listOf(cellOf(row, header, "correct answers")))},
            {QStringLiteral("reject"),
                QJsonArray::fromStringList(listOf(cellOf(row, header, "incorrect answers")))}};
        prompt.tags = {cellOf(row, header, "category")};
        prompt.source = cellOf(row, header, "source");
        builder.addRow(row, prompt);
    }
}

} // namespace

const TableFormat truthfulQaFormat{"TruthfulQA", isTruthfulQaTable, readTruthfulQa};

} // namespace Pennybench::Suites
