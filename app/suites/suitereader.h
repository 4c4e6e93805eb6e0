#pragma once

#include "app/suites/jsonoutline.h"
#include "app/suites/suite.h"

#include <QJsonObject>

namespace Pennybench::Suites {

/// Reads a suite in any format that is recognised by its content, unpacked already. The file's name is for
/// messages and, for formats without one, the suite's id.
Expected<SuiteReading> readSuite(const QByteArray &bytes, const QString &fileName);

/// JSON of any kind: our own form, a public set as a list or as lines.
Expected<SuiteReading> readJsonSuite(const QByteArray &utf8, const QString &fileName);

/// Our own JSON form. spans are the places of its prompts. A problem names the field.
Expected<SuiteReading> readOwnSuite(
    const QJsonObject &root, const QString &fileName, const QList<JsonSpan> &spans);

/// A workbook, or the text of a CSV or TSV.
Expected<SuiteReading> readWorkbookSuite(const QByteArray &bytes, const QString &fileName);
Expected<SuiteReading> readTableSuite(const QString &text, const QString &fileName);

} // namespace Pennybench::Suites
