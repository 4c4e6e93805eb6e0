#pragma once

#include "app/suites/zippart.h"

#include <QList>
#include <QString>

namespace Pennybench::Suites {

/// How a part of a workbook leads to another one.
struct XlsxRelation {
    QString id;
    QString type; ///< the last word of its address, e.g. "worksheet", "chartsheet", "sharedStrings"
    QString part; ///< the name of the other part in the archive
};

/// The relations of a part, "xl/workbook.xml"; those of the whole file for an empty name. What cannot be read
/// gives none.
QList<XlsxRelation> relationsOf(ZipArchive &archive, const QString &part);
/// The name of the first part of the type; empty where there is none.
QString partOfType(const QList<XlsxRelation> &relations, QStringView type);

} // namespace Pennybench::Suites
