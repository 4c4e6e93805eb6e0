#include "widgets/emphasis.h"

#include <QRegularExpression>

namespace Pennybench::Widgets {

namespace {

/// Where a figure may not begin or end: in a name, and in parentheses.
QList<bool> guardedPlaces(const QString &plain, const QStringList &names)
{
    QList<bool> guarded(plain.size(), false);
    int depth = 0;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain.at(i);
        depth += c == u'(' || c == u'（' ? 1 : 0;
        guarded[i] = depth > 0;
        if ((c == u')' || c == u'）') && depth > 0)
            --depth;
    }
    for (const QString &name : names) {
        for (qsizetype at = name.isEmpty() ? -1 : plain.indexOf(name); at >= 0;
             at = plain.indexOf(name, at + name.size()))
            std::fill_n(guarded.begin() + at, name.size(), true);
    }
    return guarded;
}

QString escaped(QStringView text)
{
    return text.toString().toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

} // namespace

QString withStrongFigures(const QString &given, const QStringList &names)
{
    static const QRegularExpression share(QStringLiteral(R"((\d) %)"));
    const QString plain = QString(given).replace(share, QStringLiteral("\\1\u00A0%"));
    static const QRegularExpression figure(
        QStringLiteral(R"((?<![\w.])\$?\d+(?:[.,]\d+)*(?:[\s\x{00A0}]?%)?(?!\w))"));
    const QList<bool> guarded = guardedPlaces(plain, names);
    QString html;
    qsizetype done = 0;
    for (auto matches = figure.globalMatch(plain); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (guarded.at(match.capturedStart()))
            continue;
        html += escaped(QStringView(plain).mid(done, match.capturedStart() - done)) + QStringLiteral("<b>")
            + escaped(match.capturedView()) + QStringLiteral("</b>");
        done = match.capturedEnd();
    }
    return html + escaped(QStringView(plain).mid(done));
}

} // namespace Pennybench::Widgets
