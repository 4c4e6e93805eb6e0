#include "app/suites/xlsxreader.h"

#include "app/suites/suitelimits.h"
#include "app/suites/zippart.h"

#include <QHash>
#include <QXmlStreamReader>

namespace Pennybench {

namespace {

/// The column of a reference, 1-based: 28 for "AB7"; 0 where it is none.
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

/// A number as a spreadsheet shows it: the fifteen digits that a double keeps.
QString numberText(const QString &written)
{
    bool ok = false;
    const double value = written.toDouble(&ok);
    return ok ? QString::number(value, 'g', 15) : written;
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
        const QString sheet = sheetPart();
        if (sheet.isEmpty())
            return failure(
                {.message = QStringLiteral(
                     "This is a zip archive, but not a workbook; save the table as XLSX or CSV.")});
        if (const auto problem = readStrings())
            return failure(*problem);
        if (const auto problem = readSheet(sheet))
            return failure(*problem);
        return m_workbook;
    }

private:
    std::optional<Problem> problemOf(const QXmlStreamReader &xml, const QString &part) const
    {
        if (m_archive.isTooLarge()) {
            return Problem{.message = QStringLiteral("Unpacked, the workbook is larger than %1 MB; split it.")
                                          .arg(largestWorkbook / 1'000'000)};
        }
        if (!xml.hasError())
            return std::nullopt;
        return Problem{
            .message = QStringLiteral("The workbook is damaged (%1): %2.").arg(part, xml.errorString())};
    }

    /// The part of the first visible sheet; empty where this is no workbook.
    QString sheetPart()
    {
        const auto part = m_archive.part(QStringLiteral("xl/workbook.xml"));
        if (!part)
            return {};
        QXmlStreamReader xml(part.get());
        QString relation;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"sheet")
                continue;
            ++m_workbook.sheetCount;
            const QXmlStreamAttributes attributes = xml.attributes();
            const QStringView state = attributes.value(QStringLiteral("state"));
            if (!relation.isEmpty() || (!state.isEmpty() && state != u"visible"))
                continue;
            m_workbook.sheet = attributes.value(QStringLiteral("name")).toString();
            for (const QXmlStreamAttribute &attribute : attributes) {
                if (attribute.name() == u"id")
                    relation = attribute.value().toString();
            }
        }
        return targetOf(relation);
    }

    QString targetOf(const QString &relation)
    {
        const auto part = m_archive.part(QStringLiteral("xl/_rels/workbook.xml.rels"));
        QXmlStreamReader xml(part.get());
        while (part && !xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"Relationship")
                continue;
            if (xml.attributes().value(QStringLiteral("Id")) != relation)
                continue;
            const QString target = xml.attributes().value(QStringLiteral("Target")).toString();
            return target.startsWith(u'/') ? target.mid(1) : QStringLiteral("xl/") + target;
        }
        const QString usual = QStringLiteral("xl/worksheets/sheet1.xml");
        return m_archive.contains(usual) ? usual : QString();
    }

    std::optional<Problem> readStrings()
    {
        const QString name = QStringLiteral("xl/sharedStrings.xml");
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
            return Problem{.message = QStringLiteral("The workbook is damaged: %1 is missing.").arg(name)};
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
            stop(QStringLiteral("The sheet has more than %1 rows; split it into several suites.")
                     .arg(largestRowCount));
    }

    void readCell(QXmlStreamReader &xml, TableRow &row)
    {
        const int column = columnOf(xml.attributes().value(QStringLiteral("r")));
        const QString type = xml.attributes().value(QStringLiteral("t")).toString();
        const qsizetype index = column > 0 ? column - 1 : row.cells.size();
        const QString text = cellText(xml, type);
        if (index >= largestColumnCount) {
            stop(QStringLiteral("The row has more than %1 cells.").arg(largestColumnCount));
            return;
        }
        if (text.size() > longestSuiteText)
            stop(QStringLiteral("A cell holds more than %1 characters.").arg(longestSuiteText));
        m_characters += text.size(); // many cells may share one text
        if (m_characters > largestSuiteFile)
            stop(QStringLiteral("The sheet holds more than %1 million characters; split it.")
                     .arg(largestSuiteFile / 1'000'000));
        while (row.cells.size() <= index)
            row.cells += QString();
        row.cells[index] = text;
    }

    QString cellText(QXmlStreamReader &xml, const QString &type)
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
        return type.isEmpty() || type == u"n" ? numberText(value) : value;
    }

    void stop(const QString &message)
    {
        if (!m_workbook.limit)
            m_workbook.limit = Problem{.message = message, .line = m_line};
    }

    ZipArchive &m_archive;
    Workbook m_workbook;
    QStringList m_strings;
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

} // namespace Pennybench
