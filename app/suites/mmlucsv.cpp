#include "app/suites/instructions.h"
#include "app/suites/knownsets.h"
#include "app/suites/suitemessages.h"
#include "app/suites/tableformats.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace Pennybench::Suites {

namespace {

constexpr int rowsToTell = 5;

/// Where a table has what.
struct Columns {
    qsizetype question = -1;
    QList<qsizetype> options;
    qsizetype answer = -1;
    int firstIndex = 0; ///< of an answer that is a number: 0 or 1

    qsizetype last() const { return std::max({question, answer, options.last()}); }
};

Columns mmluColumns(const TableRow &headerRow)
{
    static const QRegularExpression option(
        QStringLiteral("^(?:choice|option)[ _]?([0-9a-j])$|^([a-j])$|^\\(?([a-j])\\)$"));
    const QStringList header = headerOf(headerRow);
    Columns columns{.question = header.indexOf(u"question"), .answer = header.indexOf(u"answer")};
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (option.match(header.at(i)).hasMatch())
            columns.options += i;
    }
    return columns;
}

bool fitsWithHeader(const Table &table)
{
    const Columns columns = mmluColumns(table.rows.first());
    return columns.question >= 0 && columns.answer >= 0 && columns.options.size() >= 2;
}

bool isLetterUpTo(const QString &cell, qsizetype options)
{
    const QString letter = cell.trimmed().toUpper();
    return letter.size() == 1 && letter.at(0) >= u'A' && letter.at(0).unicode() < u'A' + options;
}

bool fitsWithoutHeader(const Table &table)
{
    for (const TableRow &row : table.rows.mid(0, rowsToTell)) {
        if (row.cells.size() != 6 || !isLetterUpTo(row.cells.last(), 4))
            return false;
    }
    return true;
}

/// Re-exports count the options from 0; a table that never says 0 but names the last option by its count
/// counts from 1.
int firstIndexOf(const Table &table, const Columns &columns)
{
    bool zero = false;
    bool count = false;
    for (const TableRow &row : table.rows.mid(1)) {
        bool ok = false;
        const int number = row.cells.value(columns.answer).trimmed().toInt(&ok);
        zero = zero || (ok && number == 0);
        count = count || (ok && number == columns.options.size());
    }
    return count && !zero ? 1 : 0;
}

Expected<QString> letterOf(const QString &cell, const Columns &columns)
{
    if (isLetterUpTo(cell, columns.options.size()))
        return cell.trimmed().toUpper();
    bool ok = false;
    const int index = cell.trimmed().toInt(&ok) - columns.firstIndex;
    if (ok && index >= 0 && index < columns.options.size())
        return choiceLetter(index);
    return failure({.message = Message(SuiteMessages::namesNoOption,
                        {cell.left(40), QString::number(columns.options.size())}),
        .field = QStringLiteral("answer"),
        .column = static_cast<int>(columns.answer) + 1});
}

/// "abstract algebra" for "mmlu_abstract_algebra_test".
QString subjectOf(const QString &suiteId)
{
    QString subject = suiteId;
    static const QRegularExpression around(QStringLiteral("^mmlu[_-]|[_-](test|dev|val)$"));
    subject.remove(around);
    return subject.replace(u'_', u' ').trimmed();
}

/// By the letters of the first questions; empty for English and what is written like it.
QString languageOfRows(const Table &table, const Columns &columns, qsizetype first)
{
    QString text;
    for (const TableRow &row : table.rows.mid(first, rowsToTell))
        text += row.cells.value(columns.question);
    return languageOf(text);
}

/// What the whole table says of its rows.
struct Set {
    bool isMmlu = false; ///< by its subject: others use the same form
    QString name; ///< of the ids
    QString subject;
};

Expected<Prompt> promptOf(const TableRow &row, const Columns &columns, const Set &set, qsizetype number)
{
    if (row.cells.size() <= columns.last()) {
        return failure({.message = Message(SuiteMessages::tooFewCells, {QString::number(row.cells.size())}),
            .column = static_cast<int>(row.cells.size())});
    }
    QStringList options;
    for (const qsizetype column : columns.options)
        options += row.cells.at(column).trimmed();
    const Expected<QString> letter = letterOf(row.cells.at(columns.answer), columns);
    if (!letter)
        return failure(letter.error());
    if (row.cells.at(columns.question).trimmed().isEmpty()) {
        return failure({.message = SuiteMessages::noText,
            .field = QStringLiteral("question"),
            .column = static_cast<int>(columns.question) + 1});
    }
    Prompt prompt;
    prompt.id = QStringLiteral("%1-%2").arg(set.name).arg(number, 3, 10, QChar(u'0'));
    prompt.category = set.subject;
    prompt.language =
        knownLanguage(row.cells.at(columns.question) + options.join(u' '), set.isMmlu, QStringLiteral("en"));
    prompt.text = choicePrompt(row.cells.at(columns.question), options, prompt.language);
    prompt.scorer.type = QStringLiteral("choice");
    prompt.scorer.fields = {{QStringLiteral("expected"), *letter},
        {QStringLiteral("options"), QJsonArray::fromStringList(options)}};
    return prompt;
}

void readRows(const Table &table, const Columns &columns, qsizetype first, SuiteBuilder &builder)
{
    Suite &suite = builder.suite();
    Set set{.name = suite.id, .subject = subjectOf(suite.id)};
    set.isMmlu = isMmluSubject(set.subject) && languageOfRows(table, columns, first).isEmpty();
    if (set.isMmlu) {
        set.name = QStringLiteral("mmlu-") + QString(set.subject).replace(u' ', u'-');
        suite.title = QStringLiteral("MMLU (%1)").arg(set.subject);
        suite.licence = QStringLiteral("MIT");
        suite.source = QStringLiteral("hendrycks/test");
    }
    for (qsizetype i = first; i < table.rows.size() && !builder.failed(); ++i)
        builder.addRow(table.rows.at(i), promptOf(table.rows.at(i), columns, set, i - first + 1));
}

void readWithHeader(const Table &table, SuiteBuilder &builder)
{
    Columns columns = mmluColumns(table.rows.first());
    columns.firstIndex = firstIndexOf(table, columns);
    readRows(table, columns, 1, builder);
}

void readWithoutHeader(const Table &table, SuiteBuilder &builder)
{
    readRows(table, {.question = 0, .options = {1, 2, 3, 4}, .answer = 5}, 0, builder);
}

} // namespace

const TableFormat mmluHeaderFormat{"MMLU with a header", fitsWithHeader, readWithHeader};
const TableFormat mmluHeaderlessFormat{"MMLU", fitsWithoutHeader, readWithoutHeader};

} // namespace Pennybench::Suites
