#include "app/scoring/patterns.h"

#include <QFile>
#include <QHash>

namespace Pennybench::Scoring {

namespace {

using Phrases = QHash<QString, QString>;

/// A name stands at the head of its line, its pattern in the indented lines below, which are joined.
/// "%{name}" stands for a pattern that was named before.
Phrases readPhrases()
{
    QFile file(QStringLiteral(":/scoring/phrases.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The phrases of the scorers are missing.");
    Phrases phrases;
    QString name;
    static const auto reference = u"%\\{([^}]+)\\}"_re;
    const QString all = QString::fromUtf8(file.readAll());
    for (const QStringView line : QStringView(all).split(u'\n')) {
        if (!line.startsWith(u' ')) {
            name = line.startsWith(u'#') ? QString() : line.toString();
            continue;
        }
        QString text = line.trimmed().toString();
        for (auto match = reference.match(text); match.hasMatch(); match = reference.match(text))
            text.replace(match.captured(), phrases.value(match.captured(1)));
        phrases[name] += text;
    }
    return phrases;
}

} // namespace

QRegularExpression readPhrase(const char *name)
{
    static const Phrases phrases = readPhrases();
    const auto found = phrases.constFind(QString::fromUtf8(name));
    if (found == phrases.constEnd())
        qFatal("No phrase is named \"%s\".", name);
    return QRegularExpression(
        *found, QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
}

} // namespace Pennybench::Scoring
