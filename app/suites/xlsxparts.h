#pragma once

#include "app/suites/zippart.h"

#include <QList>
#include <QString>

namespace Pennybench::Suites {

/// A relation from one part of a workbook to another.
struct XlsxRelation {
    QString id;
    QString type; ///< the last part of its address, e.g. "worksheet", "chartsheet", "sharedStrings"
    QString part; ///< the name of the other part in the archive
};

/// The relations of a part, "xl/workbook.xml"; those of the whole file for an empty name. Unreadable ones
/// give none.
QList<XlsxRelation> relationsOf(ZipArchive &archive, const QString &part);
/// The name of the first part of the type; empty if there is none.
QString partOfType(const QList<XlsxRelation> &relations, QStringView type);

} // namespace Pennybench::Suites
