#pragma once

#include "app/suites/suitereader.h"

#include <QFile>
#include <QHash>
#include <QTemporaryDir>

#include <zip.h>

// Workbooks built from their parts, and the first message about any file.

namespace Pennybench {

using namespace Qt::StringLiterals;

inline QByteArray workbook(const QHash<QString, QByteArray> &parts)
{
    QTemporaryDir folder;
    const QByteArray path = folder.filePath(u"x.xlsx"_s).toUtf8();
    zip_t *archive = zip_open(path.constData(), ZIP_CREATE, nullptr);
    for (auto it = parts.begin(); it != parts.end(); ++it) {
        zip_source_t *source =
            zip_source_buffer(archive, it->constData(), static_cast<zip_uint64_t>(it->size()), 0);
        zip_file_add(archive, it.key().toUtf8().constData(), source, 0);
    }
    zip_close(archive);
    QFile file(QString::fromUtf8(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QByteArray sheet(const QByteArray &rows)
{
    return R"(<?xml version="1.0"?><worksheet><sheetData>)" + rows + "</sheetData></worksheet>";
}

inline QHash<QString, QByteArray> usualParts(const QByteArray &rows)
{
    return {
        {u"xl/workbook.xml"_s,
            R"(<workbook xmlns:r="r"><sheets><sheet name="Hidden" state="hidden" r:id="rId1"/>
               <sheet name="Questions" r:id="rId2"/></sheets></workbook>)"},
        {u"xl/_rels/workbook.xml.rels"_s,
            R"(<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/>
               <Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>)"},
        {u"xl/sharedStrings.xml"_s,
            R"(<sst><si><t>prompt</t></si><si><t>expected</t></si>
               <si><r><t xml:space="preserve">Thủ đô </t></r><r><t>là gì?</t></r><rPh><t>x</t></rPh></si></sst>)"},
        {u"xl/worksheets/sheet1.xml"_s, sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")},
        {u"xl/worksheets/sheet2.xml"_s, sheet(rows)},
    };
}

inline const QByteArray headerRow =
    R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>)";

inline QString problemOf(const Expected<Suites::SuiteReading> &reading)
{
    if (!reading)
        return reading.error().describe();
    return reading->badRows.isEmpty() ? QString() : reading->badRows.first().describe();
}

} // namespace Pennybench
