#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <QXmlStreamReader>

namespace Pennybench::Suites {

/// The number formats of a workbook's cells.
class XlsxStyles {
public:
    /// Reads xl/styles.xml, whatever its name; the reader's error says what is wrong with it.
    void read(QXmlStreamReader &xml);
    /// The code of the format of cells with this style, the attribute "s"; empty: none.
    QString formatOf(qsizetype style) const { return m_formats.value(style); }

private:
    void readCellFormats(QXmlStreamReader &xml);

    QHash<int, QString> m_own; ///< codes by the workbook's own numbers
    QStringList m_formats;
};

} // namespace Pennybench::Suites
