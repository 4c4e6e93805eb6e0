#include "app/scoring/code/pythondefinitions.h"

#include "app/scoring/patterns.h"

namespace Pennybench::Scoring {

bool definesName(const QString &code, const QString &name)
{
    static const auto definition =
        uR"((?m)^(?:(?:async[ \t]+)?def|class)[ \t]+(\w+)|^(\w+)[ \t]*(?::[^=\n]+)?=[^=])"
        R"(|^(?:from[ \t]+[\w.]+[ \t]+)?import[ \t][^\n]*\b(\w+)[ \t]*$)"_re;
    for (const QRegularExpressionMatch &match : definition.globalMatch(code)) {
        if (!name.isEmpty() && match.captured(match.lastCapturedIndex()) == name)
            return true;
    }
    return false;
}

QSet<QString> definedNames(const QString &code)
{
    static const auto definition =
        uR"((?m)^(?:(?:async[ \t]+)?def|class)[ \t]+(\w+)|^(\w+)[ \t]*(?::[^=\n]+)?=[^=])"
        R"(|^(?:from[ \t]+[\w.]+[ \t]+)?import[ \t]+([^\n#]+))"_re;
    static const auto word = uR"((\w+)[ \t)]*(?:,|$))"_re;
    QSet<QString> names;
    for (const QRegularExpressionMatch &match : definition.globalMatch(code)) {
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
    static const auto word = uR"((?<![.\w])[^\W\d]\w*)"_re;
    for (auto words = word.globalMatch(code); words.hasNext();) {
        if (names.contains(words.next().captured()))
            return true;
    }
    return false;
}

bool definesMethod(const QString &code, const QString &name)
{
    static const auto definition = uR"((?m)^class\b|^[ \t]+(?:async[ \t]+)?def[ \t]+(\w+))"_re;
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
    static const auto definition = uR"((?m)^(?:(?:async[ \t]+)?def|class)[ \t]+(\w+))"_re;
    QSet<QString> names;
    for (auto matches = definition.globalMatch(code); matches.hasNext();)
        names += matches.next().captured(1);
    return names;
}

} // namespace Pennybench::Scoring
