#include "app/suites/xlsxstyles.h"

#include "app/suites/numberformat.h"

namespace Pennybench::Suites {

namespace {

constexpr qsizetype mostFormats = 65'536; ///< a workbook holds 64,000

} // namespace

void XlsxStyles::read(QXmlStreamReader &xml)
{
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == u"numFmt" && m_own.size() < mostFormats)
            m_own.insert(attributes.value(QStringLiteral("numFmtId")).toInt(),
                attributes.value(QStringLiteral("formatCode")).toString());
        else if (xml.name() == u"cellXfs")
            readCellFormats(xml);
    }
}

/// They come after the workbook's own formats.
void XlsxStyles::readCellFormats(QXmlStreamReader &xml)
{
    while (xml.readNextStartElement()) {
        const int id = xml.attributes().value(QStringLiteral("numFmtId")).toInt();
        if (xml.name() == u"xf" && m_formats.size() < mostFormats)
            m_formats += m_own.contains(id) ? m_own.value(id) : builtInFormat(id);
        xml.skipCurrentElement();
    }
}

} // namespace Pennybench::Suites
