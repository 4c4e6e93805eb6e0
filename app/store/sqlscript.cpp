#include "app/store/sqlscript.h"

#include <sqlite3.h>

#include <algorithm>

namespace Pennybench::Store {

namespace {

bool hasOnlyComments(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    return std::ranges::all_of(lines, [](const QString &line) {
        const QString trimmed = line.trimmed();
        return trimmed.isEmpty() || trimmed.startsWith(u"--");
    });
}

} // namespace

QStringList sqlStatements(const QString &script)
{
    QStringList statements;
    qsizetype start = 0;
    for (qsizetype end = script.indexOf(u';'); end >= 0; end = script.indexOf(u';', end + 1)) {
        const QString candidate = script.mid(start, end + 1 - start);
        if (sqlite3_complete(candidate.toUtf8().constData()) == 0)
            continue;
        statements += candidate.trimmed();
        start = end + 1;
    }
    const QString rest = script.mid(start);
    if (!hasOnlyComments(rest))
        statements += rest.trimmed();
    return statements;
}

} // namespace Pennybench::Store
