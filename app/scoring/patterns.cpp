#include "app/scoring/patterns.h"

#include <QFile>

namespace Pennybench::Scoring {

namespace {

using Sections = QHash<QString, QStringList>;

/// The indented lines of a resource under the names before them.
Sections readSections(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing.", qPrintable(path));
    Sections sections;
    QString name;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(u' '))
            sections[name] += line.trimmed();
        else if (!line.startsWith(u'#'))
            name = line;
    }
    return sections;
}

QStringList linesOf(const Sections &sections, const QString &name)
{
    const auto found = sections.constFind(name);
    if (found == sections.constEnd())
        qFatal("Nothing is named \"%s\".", qPrintable(name));
    return *found;
}

/// The pattern with those that it names in place of their names.
QString patternOf(const Sections &sections, const QString &name)
{
    static const auto reference = u"%\\{([^}]+)\\}"_re;
    QString pattern = linesOf(sections, name).join(QString());
    for (auto match = reference.match(pattern); match.hasMatch(); match = reference.match(pattern))
        pattern.replace(match.captured(), patternOf(sections, match.captured(1)));
    return pattern;
}

const Sections &words()
{
    static const Sections all = readSections(QStringLiteral(":/scoring/words.txt"));
    return all;
}

} // namespace

QRegularExpression readPhrase(const char *name)
{
    static const Sections phrases = readSections(QStringLiteral(":/scoring/phrases.txt"));
    return QRegularExpression(patternOf(phrases, QString::fromUtf8(name)),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
}

QSet<QString> readWordList(const char *name)
{
    const QStringList list = linesOf(words(), QString::fromUtf8(name)).join(u' ').split(u' ');
    return {list.begin(), list.end()};
}

QHash<QString, QString> readWordTable(const char *name)
{
    QHash<QString, QString> table;
    for (const QString &line : linesOf(words(), QString::fromUtf8(name))) {
        const QString head = line.section(u' ', 0, 0);
        const bool hasKey = head.endsWith(u':');
        for (const QString &word : line.mid(hasKey ? head.size() + 1 : 0).split(u' '))
            table.insert(word, hasKey ? head.chopped(1) : word);
    }
    return table;
}

} // namespace Pennybench::Scoring
