#include "app/scoring/code/pythondefinitions.h"

#include <QRegularExpression>

namespace Pennybench::Scoring {

bool definesName(const QString &code, const QString &name)
{
    static const QRegularExpression definition(
        QStringLiteral("^(?:(?:async[ \\t]+)?def|class)[ \\t]+(\\w+)|^(\\w+)[ \\t]*(?::[^=\\n]+)?=[^=]|"
                       "^(?:from[ \\t]+[\\w.]+[ \\t]+)?import[ \\t][^\\n]*\\b(\\w+)[ \\t]*$"),
        QRegularExpression::MultilineOption);
    for (auto matches = definition.globalMatch(code); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (!name.isEmpty() && match.captured(match.lastCapturedIndex()) == name)
            return true;
    }
    return false;
}

QSet<QString> definedNames(const QString &code)
{
    static const QRegularExpression definition(
        QStringLiteral("^(?:(?:async[ \\t]+)?def|class)[ \\t]+(\\w+)|^(\\w+)[ \\t]*(?::[^=\\n]+)?=[^=]|"
                       "^(?:from[ \\t]+[\\w.]+[ \\t]+)?import[ \\t]+([^\\n#]+)"),
        QRegularExpression::MultilineOption);
    static const QRegularExpression word(QStringLiteral("(\\w+)[ \\t)]*(?:,|$)"));
    QSet<QString> names;
    for (auto matches = definition.globalMatch(code); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        names += match.captured(1);
        names += match.captured(2);
        const QString imported = match.captured(3);
        for (auto words = word.globalMatch(imported); words.hasNext();)
            names += words.next().captured(1);
    }
    names.remove(QString());
    return names;
}

bool usesAny(const QString &code, const QSet<QString> &names)
{
    static const QRegularExpression word(QStringLiteral("(?<![.\\w])[^\\W\\d]\\w*"));
    for (auto words = word.globalMatch(code); words.hasNext();) {
        if (names.contains(words.next().captured()))
            return true;
    }
    return false;
}

bool definesMethod(const QString &code, const QString &name)
{
    static const QRegularExpression definition(
        QStringLiteral("^class\\b|^[ \\t]+(?:async[ \\t]+)?def[ \\t]+(\\w+)"),
        QRegularExpression::MultilineOption);
    bool inClass = false;
    for (auto matches = definition.globalMatch(code); matches.hasNext();) {
        const QString method = matches.next().captured(1);
        if (inClass && method == name)
            return true;
        inClass = inClass || method.isEmpty();
    }
    return false;
}

QSet<QString> definedFunctions(const QString &code)
{
    static const QRegularExpression definition(
        QStringLiteral("^(?:(?:async[ \\t]+)?def|class)[ \\t]+(\\w+)"), QRegularExpression::MultilineOption);
    QSet<QString> names;
    for (auto matches = definition.globalMatch(code); matches.hasNext();)
        names += matches.next().captured(1);
    return names;
}

} // namespace Pennybench::Scoring
