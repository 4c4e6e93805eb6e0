#include "app/suites/xlsxreader.h"

#include "app/suites/numberformat.h"
#include "app/suites/suitelimits.h"
#include "app/suites/suitemessages.h"
#include "app/suites/xlsxparts.h"
#include "app/suites/xlsxstyles.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace Pennybench::Suites {

namespace {

/// The column of a reference, 1-based: 28 for "AB7"; 0 if it is not a reference.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z' || column > largestColumnCount)
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column;
}

/// "AB" for 28.
QString columnName(qsizetype column)
{
    QString name;
    for (; column > 0; column = (column - 1) / 26)
        name.prepend(QChar(static_cast<char16_t>(u'A' + (column - 1) % 26)));
    return name;
}

Problem noSheetWithCells()
{
    return {.message = SuiteMessages::noVisibleSheet};
}

Message errorInCell(const QString &place, const QString &error)
{
    return Message(SuiteMessages::errorInCell, {place, error});
}

enum class Runs { Read, Skip };

/// The text below the current element and, one level deep, of its runs; without the reading aids of East
/// Asian text.
QString richText(QXmlStreamReader &xml, Runs runs = Runs::Read)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"t")
            text += xml.readElementText(QXmlStreamReader::SkipChildElements);
        else if (xml.name() == u"r" && runs == Runs::Read)
            text += richText(xml, Runs::Skip);
        else
            xml.skipCurrentElement();
    }
    return text.remove(QStringLiteral("_x000D_"));
}

class WorkbookReader {
public:
    explicit WorkbookReader(ZipArchive &archive)
        : m_archive(archive)
    {
    }

    Expected<Workbook> read()
    {
        QString book = partOfType(relationsOf(m_archive, {}), u"officeDocument");
        if (!m_archive.contains(book))
            book = QStringLiteral("xl/workbook.xml");
        if (!m_archive.contains(book))
            return failure({.message = SuiteMessages::notAWorkbook});
        m_relations = relationsOf(m_archive, book);
        const QString sheet = sheetPart(book);
        if (sheet.isEmpty())
            return failure(noSheetWithCells());
        for (const auto &problem : {readStyles(), readStrings(), readSheet(sheet)}) {
            if (problem)
                return failure(*problem);
        }
        return m_workbook;
    }

private:
    std::optional<Problem> problemOf(const QXmlStreamReader &xml, const QString &part) const
    {
        if (m_archive.isTooLarge()) {
            return Problem{.message = Message(SuiteMessages::workbookTooLarge,
                               {QString::number(largestWorkbook / 1'000'000)})};
        }
        if (!xml.hasError())
            return std::nullopt;
        return Problem{.message = Message(SuiteMessages::workbookDamaged, {part, xml.errorString()})};
    }

    /// The part of the first visible sheet with cells; empty if there is none.
    QString sheetPart(const QString &book)
    {
        const auto part = m_archive.part(book);
        QXmlStreamReader xml(part.get());
        QString found;
        while (part && !xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"workbookPr")
                m_from1904 = isTrue(xml.attributes().value(QStringLiteral("date1904")));
            if (xml.name() != u"sheet")
                continue;
            const QXmlStreamAttributes attributes = xml.attributes();
            const QString target = worksheetOf(attributes);
            m_workbook.sheetCount += target.isEmpty() ? 0 : 1;
            const QStringView state = attributes.value(QStringLiteral("state"));
            if (target.isEmpty() || !found.isEmpty() || (!state.isEmpty() && state != u"visible"))
                continue;
            found = target;
            m_workbook.sheet = attributes.value(QStringLiteral("name")).toString();
        }
        const QString usual = usualSheet();
        return m_relations.isEmpty() && m_workbook.sheetCount == 0 && m_archive.contains(usual) ? usual
                                                                                                : found;
    }

    static QString usualSheet() { return QStringLiteral("xl/worksheets/sheet1.xml"); }
    static bool isTrue(QStringView text) { return text == u"1" || text == u"true"; }

    /// Empty for sheets that are charts, dialogs or macros.
    QString worksheetOf(const QXmlStreamAttributes &attributes) const
    {
        const auto id = std::ranges::find(attributes, u"id", &QXmlStreamAttribute::name);
        const auto relation = std::ranges::find(
            m_relations, id == attributes.end() ? QString() : id->value().toString(), &XlsxRelation::id);
        if (relation == m_relations.end())
            return m_relations.isEmpty() && m_archive.contains(usualSheet()) ? usualSheet() : QString();
        const bool hasCells = relation->type == u"worksheet" || relation->type.isEmpty();
        return hasCells ? relation->part : QString();
    }

    std::optional<Problem> readStyles()
    {
        const QString name = partOfType(m_relations, u"styles");
        const auto part = name.isEmpty() ? nullptr : m_archive.part(name);
        if (!part)
            return std::nullopt;
        QXmlStreamReader xml(part.get());
        m_styles.read(xml);
        return problemOf(xml, name);
    }

    std::optional<Problem> readStrings()
    {
        QString name = partOfType(m_relations, u"sharedStrings");
        if (name.isEmpty())
            name = QStringLiteral("xl/sharedStrings.xml");
        const auto part = m_archive.part(name);
        if (!part)
            return std::nullopt;
        QXmlStreamReader xml(part.get());
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"si")
                m_strings += richText(xml);
        }
        return problemOf(xml, name);
    }

    std::optional<Problem> readSheet(const QString &name)
    {
        const auto part = m_archive.part(name);
        if (!part)
            return Problem{.message = Message(SuiteMessages::partMissing, {name})};
        QXmlStreamReader xml(part.get());
        while (!xml.atEnd() && !m_workbook.limit) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"row")
                readRow(xml);
        }
        return m_workbook.limit ? std::nullopt : problemOf(xml, name);
    }

    void readRow(QXmlStreamReader &xml)
    {
        const int given = xml.attributes().value(QStringLiteral("r")).toInt();
        m_line = given > 0 ? given : m_line + 1;
        TableRow row{.line = m_line};
        while (xml.readNextStartElement()) {
            if (xml.name() == u"c")
                readCell(xml, row);
            else
                xml.skipCurrentElement();
        }
        if (row.isBlank())
            return;
        m_workbook.rows += row;
        if (m_workbook.rows.size() > largestRowCount + 1)
            stop(Message(SuiteMessages::sheetTooManyRows, {QString::number(largestRowCount)}));
    }

    void readCell(QXmlStreamReader &xml, TableRow &row)
    {
        const int column = columnOf(xml.attributes().value(QStringLiteral("r")));
        const QString type = xml.attributes().value(QStringLiteral("t")).toString();
        const qsizetype index = column > 0 ? column - 1 : row.cells.size();
        const auto style = xml.attributes().value(QStringLiteral("s")).toLongLong();
        const QString text = cellText(xml, type, m_styles.formatOf(static_cast<qsizetype>(style)));
        if (index >= largestColumnCount) {
            stop(Message(SuiteMessages::tooManyCells, {QString::number(largestColumnCount)}));
            return;
        }
        if (text.size() > longestSuiteText)
            stop(Message(SuiteMessages::cellTooLong, {QString::number(longestSuiteText)}));
        m_characters += text.size(); // many cells may share one text
        if (m_characters > largestSuiteFile)
            stop(Message(SuiteMessages::sheetTooLong, {QString::number(largestSuiteFile / 1'000'000)}));
        while (row.cells.size() <= index)
            row.cells += QString();
        row.cells[index] = text;
        if (type == u"e")
            row.faults.insert(index, errorInCell(placeOf(index), text));
        static const QRegularExpression withPoint(QStringLiteral("^[^0-9]*[0-9]+\\.[0-9]+[^0-9]*$"));
        if ((type.isEmpty() || type == u"n") && text.contains(withPoint))
            row.numbers.insert(index);
    }

    QString placeOf(qsizetype index) const
    {
        return QStringLiteral("%1!%2%3").arg(m_workbook.sheet, columnName(index + 1)).arg(m_line);
    }

    QString cellText(QXmlStreamReader &xml, const QString &type, const QString &format)
    {
        QString value;
        QString inlined;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"v")
                value = xml.readElementText(QXmlStreamReader::SkipChildElements);
            else if (xml.name() == u"is")
                inlined = richText(xml);
            else
                xml.skipCurrentElement();
        }
        if (type == u"s")
            return m_strings.value(value.toInt());
        if (type == u"inlineStr")
            return inlined;
        if (type == u"b")
            return value == u"1" ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
        return type.isEmpty() || type == u"n" ? numberText(value, format) : value;
    }

    QString numberText(const QString &written, const QString &format) const
    {
        bool ok = false;
        const double value = written.toDouble(&ok);
        return ok ? shownNumber(value, format, m_from1904) : written;
    }

    void stop(const Message &message)
    {
        if (!m_workbook.limit)
            m_workbook.limit = Problem{.message = message, .line = m_line};
    }

    ZipArchive &m_archive;
    Workbook m_workbook;
    QList<XlsxRelation> m_relations;
    XlsxStyles m_styles;
    QStringList m_strings;
    bool m_from1904 = false;
    int m_line = 0;
    qint64 m_characters = 0;
};

} // namespace

bool isZip(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04");
}

Expected<Workbook> readWorkbook(const QByteArray &bytes, const QString &fileName)
{
    const auto archive = ZipArchive::open(bytes, largestWorkbook);
    Expected<Workbook> workbook =
        archive ? WorkbookReader(**archive).read() : Expected<Workbook>(failure(archive.error()));
    if (workbook && workbook->limit)
        return failure(
            {.message = workbook->limit->message, .file = fileName, .line = workbook->limit->line});
    if (!workbook) {
        Problem problem = workbook.error();
        problem.file = fileName;
        return failure(problem);
    }
    return workbook;
}

} // namespace Pennybench::Suites
