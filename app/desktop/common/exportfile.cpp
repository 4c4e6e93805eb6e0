#include "app/desktop/common/exportfile.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace Pennybench::Desktop {

namespace {

const QStringList &reportEndings()
{
    static const QStringList endings{QStringLiteral("csv"), QStringLiteral("html"), QStringLiteral("xlsx"),
        QStringLiteral("jsonl"), QStringLiteral("pdf"), QStringLiteral("png"), QStringLiteral("svg")};
    return endings;
}

} // namespace

QStringList endingsOf(const QString &filter)
{
    static const QRegularExpression pattern(QStringLiteral("\\*\\.([A-Za-z0-9]+)"));
    QStringList endings;
    for (auto found = pattern.globalMatch(filter); found.hasNext();)
        endings += found.next().captured(1).toLower();
    return endings;
}

QString withEndingOf(const QString &filter, const QString &path)
{
    const QStringList wanted = endingsOf(filter);
    const QString ending = QFileInfo(path).suffix().toLower();
    if (wanted.isEmpty() || wanted.contains(ending))
        return path;
    const bool isReports = reportEndings().contains(ending);
    return (isReports ? path.chopped(ending.size() + 1) : path) + u'.' + wanted.first();
}

Reports::ReportFiles reportFileFor(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    Reports::ReportFiles files;
    if (ending == u"csv")
        files.csv = path;
    else if (ending == u"html")
        files.html = path;
    else if (ending == u"xlsx")
        files.xlsx = path;
    else if (ending == u"jsonl")
        files.jsonl = path;
    else if (ending == u"pdf")
        files.pdf = path;
    else if (ending == u"png" || ending == u"svg")
        files.chart = path;
    return files;
}

} // namespace Pennybench::Desktop
