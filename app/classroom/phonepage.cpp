#include "app/classroom/phonepage.h"

#include <QCryptographicHash>
#include <QFile>

namespace Pennybench::Classroom {

namespace {

QByteArray hashBetween(const QByteArray &page, const QByteArray &begin, const QByteArray &end)
{
    const qsizetype from = page.indexOf(begin) + begin.size();
    const QByteArray content = page.mid(from, page.indexOf(end, from) - from);
    return "'sha256-" + QCryptographicHash::hash(content, QCryptographicHash::Sha256).toBase64() + '\'';
}

} // namespace

PhonePage::PhonePage()
{
    QFile file(QStringLiteral(":/classroom/phone.html"));
    if (file.open(QIODevice::ReadOnly))
        m_page = file.readAll();
    m_policy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
               "connect-src 'self'; script-src "
        + hashBetween(m_page, "<script>", "</script>") + "; style-src "
        + hashBetween(m_page, "<style>", "</style>");
}

QByteArray PhonePage::html(const QByteArray &acceptLanguage) const
{
    QByteArray page = m_page;
    return page.replace("<html lang=\"en\">", "<html lang=\"" + phoneLanguage(acceptLanguage) + "\">");
}

QByteArray phoneLanguage(const QByteArray &acceptLanguage)
{
    QByteArray best = "en";
    double bestQuality = 0;
    const QList<QByteArray> wanted = acceptLanguage.toLower().split(',');
    for (const QByteArray &entry : wanted) {
        const QList<QByteArray> parts = entry.split(';');
        const QByteArray language = parts.first().trimmed().left(2);
        double quality = 1;
        for (const QByteArray &part : parts.mid(1)) {
            if (part.trimmed().startsWith("q="))
                quality = part.trimmed().mid(2).toDouble();
        }
        if ((language == "en" || language == "vi" || language == "zh") && quality > bestQuality) {
            best = language;
            bestQuality = quality;
        }
    }
    return best;
}

} // namespace Pennybench::Classroom
