#pragma once

#include <QStringList>

namespace Pennybench::Reports {

/// With the mark that ends a sentence in the language of the texts.
QString ended(const QString &sentence);
/// One behind the other, as the language of the texts parts them. Empty ones are left out.
QString joined(const QStringList &sentences);

/// Names in a row: "Maths, Code", "数学、编程".
QString listed(const QStringList &names);

} // namespace Pennybench::Reports
