#include "app/scoring/judge/plainanswer.h"

#include "app/scoring/visibleanswer.h"

#include <QRegularExpression>
#include <QStringList>

namespace Pennybench::Scoring {

namespace {

QString plainLine(QString line)
{
    static const QRegularExpression front(QStringLiteral("^\\s{0,3}(?:#{1,6}\\s+|>\\s?|[*+]\\s+(?=\\S))+"));
    static const QRegularExpression rule(QStringLiteral("^\\s{0,3}(?:[-*_]\\s*){3,}$"));
    static const QRegularExpression strong(QStringLiteral("(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1"));
    static const QRegularExpression emphasis(
        QStringLiteral("(?<![\\w*\\\\])([*_])(?=[^\\s*_])([^*_]+?)(?<=[^\\s*_])\\1(?![\\w*])"));
    static const QRegularExpression link(QStringLiteral("!?\\[([^\\]\\n]+)\\]\\(([^)\\s]+)\\)"));
    static const QRegularExpression code(QStringLiteral("(`+)([^`]+)\\1"));
    if (rule.match(line).hasMatch())
        return {};
    line.replace(front, QString());
    line.replace(strong, QStringLiteral("\\2"));
    line.replace(emphasis, QStringLiteral("\\2"));
    line.replace(link, QStringLiteral("\\1"));
    line.replace(code, QStringLiteral("\\2"));
    return line;
}

} // namespace

QString plainAnswer(const QString &answer)
{
    static const QRegularExpression fence(QStringLiteral("^\\s{0,3}(```+|~~~+)"));
    QStringList plain;
    QString open;
    for (const QString &line : visibleAnswer(answer).text.split(u'\n')) {
        const QRegularExpressionMatch mark = fence.match(line);
        if (open.isEmpty() && mark.hasMatch())
            open = mark.captured(1);
        else if (!open.isEmpty() && line.trimmed().startsWith(open))
            open.clear();
        else
            plain += open.isEmpty() ? plainLine(line) : line;
    }
    return plain.join(u'\n').trimmed();
}

} // namespace Pennybench::Scoring
