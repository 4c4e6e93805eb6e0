#pragma once

#include <QString>
#include <QStringList>

namespace Pennybench::Suites {

/// Whether it is one of the 57 subjects of MMLU: "abstract algebra".
bool isMmluSubject(const QString &subject);
/// Whether the numbers begin like the answers of MGSM and of GSM8K's tests, which are the same items.
bool beginLikeMgsm(const QStringList &numbers);
/// Whether the name of a suite says that it is the set, in letters and digits alone: "mgsm" for
/// "MGSM_zh-test".
bool isNamedAs(const QString &suiteId, QStringView set);
/// The language by the letters, else the one that is usual for the set where this is the set; empty: unknown.
QString knownLanguage(const QString &text, bool isTheSet, const QString &usual);

} // namespace Pennybench::Suites
