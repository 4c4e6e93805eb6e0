#include "app/desktop/window/englishnames.h"

namespace Pennybench::Desktop {

namespace {

const auto argumentMark = QStringLiteral("%1");
const auto betweenParts = QStringLiteral(": "); ///< "Copy table: as CSV"

QString asShown(QString text)
{
    return text.remove(u'&').simplified();
}

} // namespace

QString EnglishNames::translate(
    const char *context, const char *source, const char *disambiguation, int n) const
{
    const QString shown = QTranslator::translate(context, source, disambiguation, n);
    if (!shown.isEmpty()) {
        const QString key = asShown(shown);
        const QString english = asShown(QString::fromUtf8(source));
        const QStringList around = key.split(argumentMark);
        const QMutexLocker lock(&m_mutex);
        // Two English texts may be one in the other language.
        QString &known = m_english[key];
        if (!known.contains(english))
            known = (known + u' ' + english).trimmed();
        if (around.size() == 2)
            m_templates.insert(key, {around.first(), around.last(), english});
    }
    return shown;
}

QString EnglishNames::english(const QString &shown) const
{
    const QMutexLocker lock(&m_mutex);
    const QString known = whole(shown);
    if (!known.isEmpty() || !shown.contains(betweenParts))
        return known;
    QStringList parts;
    for (const QString &part : shown.split(betweenParts)) {
        const QString english = whole(part);
        parts += english.isEmpty() ? part : english;
    }
    return parts.join(betweenParts);
}

QString EnglishNames::whole(const QString &shown) const
{
    const auto known = m_english.constFind(shown);
    return known == m_english.cend() ? ofTemplate(shown) : *known;
}

/// Of the texts with one argument that fit, the one with most words of its own.
QString EnglishNames::ofTemplate(const QString &shown) const
{
    QString best;
    qsizetype most = 0;
    for (const Template &each : m_templates) {
        const qsizetype own = each.before.size() + each.after.size();
        if (own <= most || own >= shown.size() || !shown.startsWith(each.before)
            || !shown.endsWith(each.after))
            continue;
        const QString argument = shown.mid(each.before.size(), shown.size() - own);
        best = QString(each.english).replace(argumentMark, m_english.value(argument, argument));
        most = own;
    }
    return best;
}

} // namespace Pennybench::Desktop
