#include "app/secrets/keyredactor.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

namespace Pennybench::Secrets {

namespace {

constexpr qsizetype shortestKey = 6;
constexpr QStringView replacement = u"[key]";

/// What all base64 texts share that hold the key at this offset (modulo three) from their beginning.
QString insideBase64(const QByteArray &key, int offset, QByteArray::Base64Options alphabet)
{
    const QByteArray encoded =
        (QByteArray(offset, '\0') + key).toBase64(alphabet | QByteArray::OmitTrailingEquals);
    const qsizetype firstOwn = (offset * 8 + 5) / 6;
    const qsizetype endOfOwn = (offset + key.size()) * 8 / 6;
    return QString::fromLatin1(encoded.mid(firstOwn, endOfOwn - firstOwn));
}

QStringList formsOf(const QByteArray &key)
{
    QStringList forms{QString::fromUtf8(key),
        QString::fromLatin1(QUrl::toPercentEncoding(QString::fromUtf8(key))),
        QString::fromLatin1(key.toPercentEncoding({}, {}, '%')), QString::fromLatin1(key.toHex()),
        QString::fromLatin1(key.toHex().toUpper())};
    for (int offset = 0; offset < 3; ++offset) {
        for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding})
            forms += insideBase64(key, offset, alphabet);
    }
    forms.removeDuplicates();
    return forms;
}

struct KeyLook {
    QRegularExpression pattern;
    QString replaceBy;
};

const std::array<KeyLook, 5> &keyLooks()
{
    const auto pattern = [](const char *text) {
        return QRegularExpression(QLatin1String(text), QRegularExpression::CaseInsensitiveOption);
    };
    static const std::array looks{
        KeyLook{pattern(R"(\b(?:sk|pk|rk|gsk|xai|hf|tgp|csk|nvapi|pplx)[-_][a-z0-9_-]{8,})"),
            replacement.toString()},
        KeyLook{pattern(R"(\bAIza[0-9a-z_-]{20,})"), replacement.toString()},
        KeyLook{
            pattern(R"((\bbearer\s+)[a-z0-9._~+/=-]{6,})"), QStringLiteral("\\1") + replacement.toString()},
        KeyLook{pattern(R"(((?:x-api-key|x-goog-api-key|api-key)["']?\s*[:=,]\s*["']?)[^\s"',;)\]}]{4,})"),
            QStringLiteral("\\1") + replacement.toString()},
        KeyLook{pattern(R"(([?&](?:key|api_key|apikey|token|access_token)=)[^&\s"'#]+)"),
            QStringLiteral("\\1") + replacement.toString()},
    };
    return looks;
}

} // namespace

void KeyRedactor::add(const QByteArray &key)
{
    if (key.size() < shortestKey)
        return;
    const QWriteLocker locker(&m_lock);
    m_forms += formsOf(key);
    m_forms.removeDuplicates();
    std::ranges::stable_sort(m_forms, std::greater(), &QString::size);
}

QString KeyRedactor::redact(QString text) const
{
    text = redactKnown(std::move(text));
    for (const KeyLook &look : keyLooks())
        text.replace(look.pattern, look.replaceBy);
    return text;
}

QString KeyRedactor::redactKnown(QString text) const
{
    const QReadLocker locker(&m_lock);
    for (const QString &form : m_forms)
        text.replace(form, replacement.toString());
    return text;
}

qsizetype KeyRedactor::openEnd(QStringView text) const
{
    const QReadLocker locker(&m_lock);
    qsizetype longest = 0;
    for (const QString &form : m_forms) {
        for (qsizetype length = qMin(form.size() - 1, text.size()); length > longest; --length) {
            if (text.last(length) == QStringView(form).first(length))
                longest = length;
        }
    }
    return longest;
}

} // namespace Pennybench::Secrets
