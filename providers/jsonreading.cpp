#include "providers/jsonreading.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace Pennybench::Providers {

namespace {

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// \u without its four digits, inside the strings.
QByteArray withoutBrokenEscapes(const QByteArray &json)
{
    QByteArray mended;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        inString = inString != (c == '"');
        if (!inString || c != '\\' || i + 1 == json.size()) {
            mended += c;
            continue;
        }
        const QByteArrayView digits =
            QByteArrayView(json).sliced(i + 2).first(std::min<qsizetype>(4, json.size() - i - 2));
        const bool isBroken =
            json.at(i + 1) == 'u' && !(digits.size() == 4 && std::ranges::all_of(digits, isHexDigit));
        mended += isBroken ? QByteArray("\\ufffd") : json.mid(i, 2);
        ++i;
    }
    return mended;
}

} // namespace

QJsonDocument readJson(const QByteArray &json)
{
    QJsonParseError error{};
    QJsonDocument document = QJsonDocument::fromJson(json, &error);
    QByteArray mended = json;
    if (error.error == QJsonParseError::IllegalUTF8String) {
        mended = QString::fromUtf8(json).toUtf8();
        document = QJsonDocument::fromJson(mended, &error);
    }
    if (error.error == QJsonParseError::IllegalEscapeSequence)
        document = QJsonDocument::fromJson(withoutBrokenEscapes(mended));
    return document;
}

std::optional<qint64> tokenCount(const QJsonValue &value)
{
    constexpr double most = 9007199254740992; // 2^53
    if (!value.isDouble())
        return std::nullopt;
    return std::llround(std::clamp(value.toDouble(), -most, most));
}

QString LetterJoiner::append(const QString &piece)
{
    if (m_half.isEmpty() && piece.isValidUtf16())
        return piece;
    const QString text = std::exchange(m_half, {}) + piece;
    QString whole;
    whole.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool isLast = i + 1 == text.size();
        if (c.isHighSurrogate() && isLast)
            m_half = c;
        else if (c.isHighSurrogate() && text.at(i + 1).isLowSurrogate())
            whole += text.mid(i++, 2);
        else
            whole += c.isSurrogate() ? QChar(QChar::ReplacementCharacter) : c;
    }
    return whole;
}

QString LetterJoiner::finish()
{
    return std::exchange(m_half, {}).isEmpty() ? QString() : QString(QChar::ReplacementCharacter);
}

} // namespace Pennybench::Providers
