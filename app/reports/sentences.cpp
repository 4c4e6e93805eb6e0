#include "app/reports/sentences.h"

#include "app/reports/reporttexts.h"

namespace Pennybench::Reports {

QString ended(const QString &sentence)
{
    return ReportTexts::tr("%1.", "a sentence and its full stop").arg(sentence);
}

QString joined(const QStringList &sentences)
{
    QString all;
    for (const QString &sentence : sentences) {
        if (sentence.isEmpty())
            continue;
        all = all.isEmpty() ? sentence : ReportTexts::tr("%1 %2", "two sentences").arg(all, sentence);
    }
    return all;
}

QString listed(const QStringList &names)
{
    return names.join(ReportTexts::tr(", ", "between names in a row"));
}

} // namespace Pennybench::Reports
