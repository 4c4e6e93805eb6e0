#pragma once

#include <QString>
#include <QStringList>

namespace Pennybench::Suites {

/// Whether it is one of the 57 subjects of MMLU: "abstract algebra".
bool isMmluSubject(const QString &subject);
/// Whether the first numbers are the answers of MGSM, which are also those of GSM8K's test set.
bool beginLikeMgsm(const QStringList &numbers);
/// Whether the name of a suite contains that of the set, comparing letters and digits only: "mgsm" for
/// "MGSM_zh-test".
bool isNamedAs(const QString &suiteId, QStringView set);
/// The language by the letters, else the usual language of the set if this is the set; empty: unknown.
QString knownLanguage(const QString &text, bool isTheSet, const QString &usual);

} // namespace Pennybench::Suites
