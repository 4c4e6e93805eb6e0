#include "app/scoring/code/printedtext.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace Pennybench {

namespace {

QStringList linesOf(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = line.trimmed();
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

bool sameWord(const QString &expected, const QString &printed)
{
    bool isNumber = false;
    bool isOther = false;
    const double wanted = expected.toDouble(&isNumber);
    const double number = printed.toDouble(&isOther);
    return expected == printed
        || (isNumber && isOther && std::abs(wanted - number) <= 1e-6 * std::max(1.0, std::abs(wanted)));
}

bool sameLine(const QString &expected, const QString &printed)
{
    if (expected == printed)
        return true;
    const QStringList left = expected.simplified().split(u' ');
    const QStringList right = printed.simplified().split(u' ');
    return std::equal(left.begin(), left.end(), right.begin(), right.end(), sameWord);
}

} // namespace

bool printsTheSame(const QString &expected, const QString &printed)
{
    const QStringList left = linesOf(expected);
    const QStringList right = linesOf(printed);
    return std::equal(left.begin(), left.end(), right.begin(), right.end(), sameLine);
}

} // namespace Pennybench
