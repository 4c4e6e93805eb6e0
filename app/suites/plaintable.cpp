#include "app/scoring/scorer.h"
#include "app/suites/instructions.h"
#include "app/suites/suitemessages.h"
#include "app/suites/tableformats.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace Pennybench::Suites {

namespace {

/// The columns, in English and as a teacher would head them in Vietnamese and Chinese.
const QHash<QString, QString> &knownNames()
{
    static const QHash<QString, QString> names = [] {
        static constexpr std::pair<const char *, const char *> pairs[] = {{"prompt", "prompt"},
            {"question", "prompt"}, {"câu hỏi", "prompt"}, {"đề bài", "prompt"}, {"题目", "prompt"},
            {"问题", "prompt"}, {"expected", "expected"}, {"answer", "expected"}, {"đáp án", "expected"},
            {"đáp số", "expected"}, {"答案", "expected"}, {"id", "id"}, {"category", "category"},
            {"language", "language"}, {"scorer", "scorer"}, {"options", "options"}, {"accept", "accept"},
            {"system", "system"}, {"tags", "tags"}, {"difficulty", "difficulty"}, {"source", "source"},
            {"solution", "solution"}};
        QHash<QString, QString> hash;
        for (const auto &[written, meant] : pairs)
            hash.insert(QString::fromUtf8(written), QString::fromUtf8(meant));
        return hash;
    }();
    return names;
}

/// Whether the whole text is one number, as the number scorer reads it: without a unit but percent or money.
bool isNumber(const QString &text, const QString &language)
{
    const auto isMoney = [](QChar c) { return c.category() == QChar::Symbol_Currency; };
    const auto isUnit = [&](QChar c) { return (c.isLetter() || c.isSymbol()) && !isMoney(c); };
    const auto isSign = [](QChar c) { return c == u'+' || c == u'\x2212'; };
    if (std::any_of(text.begin(), text.end(), [&](QChar c) { return isUnit(c) && !isSign(c); }))
        return false;
    // Dates and times are not numbers, although "01/05/2024" could be a fraction and "12:30" a ratio.
    static const QRegularExpression dayOrTime(
        QStringLiteral("[0-9]([/.-])[0-9]{1,2}\\1[0-9]|[0-9]:[0-9]{2}"));
    if (text.contains(dayOrTime))
        return false;
    static const std::unique_ptr<Scoring::Scorer> scorer = Scoring::makeScorer(u"number", {});
    const Scoring::Score itself =
        scorer->score({.spec = {QStringLiteral("number"), {{QStringLiteral("expected"), text}}},
            .language = language,
            .answer = text});
    QString withoutMoney = text;
    withoutMoney.removeIf(isMoney);
    const QString read = itself.extracted.trimmed();
    return itself.verdict == Scoring::Verdict::Correct && (read == text || read == withoutMoney.trimmed());
}

/// Where each known column stands.
QHash<QString, qsizetype> columnsByName(const TableRow &headerRow)
{
    const QStringList header = headerOf(headerRow);
    QHash<QString, qsizetype> columns;
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QString meant = knownNames().value(header.at(i).normalized(QString::NormalizationForm_C));
        if (!meant.isEmpty() && !columns.contains(meant))
            columns.insert(meant, i);
    }
    return columns;
}

bool isPlainTable(const Table &table)
{
    const auto columns = columnsByName(table.rows.first());
    return columns.contains(QStringLiteral("prompt")) && columns.contains(QStringLiteral("expected"));
}

/// The items of a cell: a JSON list, else separated by line ends, "|" or ";", whichever it has.
QStringList itemsOf(const QString &cell)
{
    const QJsonDocument json = QJsonDocument::fromJson(cell.toUtf8());
    QStringList items;
    if (json.isArray()) {
        for (const QJsonValue &value : json.array())
            items += value.toVariant().toString();
        return items;
    }
    const QChar separator = cell.contains(u'\n') ? u'\n' : cell.contains(u'|') ? u'|' : u';';
    for (const QString &item : cell.split(separator))
        items += item.trimmed();
    items.removeAll(QString());
    return items;
}

Message lostLetter()
{
    return Message(SuiteMessages::lostLetter);
}

class PlainTable {
public:
    PlainTable(const Table &table, SuiteBuilder &builder)
        : m_table(table)
        , m_builder(builder)
        , m_columns(columnsByName(table.rows.first()))
    {
        QHash<QString, int> numbers;
        for (auto it = m_columns.constBegin(); it != m_columns.constEnd(); ++it)
            numbers.insert(it.key(), static_cast<int>(*it) + 1);
        builder.setColumns(numbers);
    }

    void read()
    {
        const QString name = m_builder.suite().id;
        m_builder.suite().source = QStringLiteral("your own table");
        for (qsizetype i = 1; i < m_table.rows.size() && !m_builder.failed(); ++i) {
            m_row = &m_table.rows.at(i);
            m_builder.add(prompt(QStringLiteral("%1-%2").arg(name).arg(i, 3, 10, QChar(u'0'))), m_row->line);
        }
        if (m_wordForWord > 0) {
            m_builder.suite().warnings +=
                Message(SuiteMessages::wordForWord, {QString::number(m_wordForWord)});
        }
    }

private:
    QString cell(const char *name) const
    {
        const auto column = m_columns.constFind(QString::fromLatin1(name));
        return column == m_columns.constEnd() ? QString() : m_row->cells.value(*column).trimmed();
    }

    static Unexpected wrong(const char *field, const Message &message)
    {
        return failure({.message = message, .field = QString::fromLatin1(field)});
    }

    /// What is wrong with a cell of a column that is used; others may hold what they will.
    std::optional<Problem> fault() const
    {
        for (auto fault = m_row->faults.cbegin(); fault != m_row->faults.cend(); ++fault) {
            const QString field = m_columns.key(fault.key());
            if (!field.isEmpty())
                return Problem{
                    .message = *fault, .field = field, .column = static_cast<int>(fault.key()) + 1};
        }
        return std::nullopt;
    }

    /// A number of a workbook has a point whatever the country; readers of its language may take that for a
    /// separator of thousands, and read a comma as it is meant.
    QString expectedCell(const QString &language) const
    {
        const QString text = cell("expected");
        const bool isNumberCell = m_row->numbers.contains(m_columns.value(QStringLiteral("expected"), -1));
        return isNumberCell && language == u"vi" ? QString(text).replace(u'.', u',') : text;
    }

    Expected<Prompt> prompt(const QString &usualId)
    {
        if (const auto problem = fault())
            return failure(*problem);
        const qsizetype width = m_table.rows.first().cells.size();
        for (qsizetype i = width; i < m_row->cells.size(); ++i) {
            if (!m_row->cells.at(i).trimmed().isEmpty()) {
                return failure(
                    {.message = SuiteMessages::moreCellsThanHeader, .column = static_cast<int>(i) + 1});
            }
        }
        Prompt prompt;
        prompt.id = cell("id").isEmpty() ? usualId : cell("id");
        prompt.category = cell("category");
        prompt.text = cell("prompt");
        prompt.language = cell("language").isEmpty() ? languageOf(prompt.text) : cell("language").toLower();
        prompt.system = cell("system");
        prompt.source = cell("source");
        prompt.solution = cell("solution");
        prompt.tags = itemsOf(cell("tags"));
        if (const QString difficulty = cell("difficulty"); !difficulty.isEmpty()) {
            prompt.difficulty = difficulty.toInt();
            if (prompt.difficulty < 1 || prompt.difficulty > 5)
                return wrong("difficulty", Message(SuiteMessages::difficultyRange));
        }
        return withScorer(prompt);
    }

    Expected<Prompt> withScorer(Prompt prompt)
    {
        const QString expected = expectedCell(prompt.language);
        const QStringList options = itemsOf(cell("options"));
        if (expected.contains(QChar::ReplacementCharacter))
            return wrong("expected", lostLetter());
        prompt.scorer.type = cell("scorer").toLower();
        if (prompt.scorer.type.isEmpty())
            prompt.scorer.type = usualScorer(expected, options, prompt.language);
        else if (!Scoring::scorerTypes().contains(prompt.scorer.type) && prompt.scorer.type != u"none")
            return wrong("scorer",
                Message(SuiteMessages::noScorer,
                    {prompt.scorer.type.left(40), Scoring::scorerTypes().join(QStringLiteral(", "))}));
        if (expected.isEmpty() && prompt.scorer.type != u"none")
            return wrong("expected", Message(SuiteMessages::noExpected));
        prompt.scorer.fields.insert(QStringLiteral("expected"), expected);
        if (const QStringList accept = itemsOf(cell("accept")); !accept.isEmpty())
            prompt.scorer.fields.insert(QStringLiteral("accept"), QJsonArray::fromStringList(accept));
        if (prompt.scorer.type == u"translation")
            prompt.scorer.fields.insert(QStringLiteral("references"),
                QJsonArray::fromStringList(QStringList{expected} + itemsOf(cell("accept"))));
        if (prompt.scorer.type == u"choice")
            return withOptions(prompt, options);
        return prompt;
    }

    QString usualScorer(const QString &expected, const QStringList &options, const QString &language)
    {
        if (options.size() >= 2)
            return QStringLiteral("choice");
        if (isNumber(expected, language))
            return QStringLiteral("number");
        ++m_wordForWord;
        return QStringLiteral("text");
    }

    /// What is expected may be the letter or the option itself.
    Expected<Prompt> withOptions(Prompt prompt, const QStringList &options)
    {
        const QString expected = cell("expected");
        if (options.isEmpty())
            return prompt;
        if (options.size() > 26)
            return wrong("options", Message(SuiteMessages::tooManyOptions));
        const qsizetype same = options.indexOf(expected);
        const bool letter = expected.size() == 1 && expected.at(0).toUpper() >= u'A'
            && expected.at(0).toUpper().unicode() < u'A' + options.size();
        if (same < 0 && !letter) {
            return wrong("expected", Message(SuiteMessages::notAnOption, {expected.left(40)}));
        }
        prompt.scorer.fields.insert(
            QStringLiteral("expected"), same >= 0 ? choiceLetter(same) : expected.toUpper());
        prompt.scorer.fields.insert(QStringLiteral("options"), QJsonArray::fromStringList(options));
        if (!prompt.text.isEmpty())
            prompt.text = choicePrompt(prompt.text, options, prompt.language);
        return prompt;
    }

    const Table &m_table;
    SuiteBuilder &m_builder;
    QHash<QString, qsizetype> m_columns;
    const TableRow *m_row = nullptr;
    int m_wordForWord = 0;
};

void readPlainTable(const Table &table, SuiteBuilder &builder)
{
    PlainTable(table, builder).read();
}

} // namespace

const TableFormat plainTableFormat{"table with a header", isPlainTable, readPlainTable};

} // namespace Pennybench::Suites
