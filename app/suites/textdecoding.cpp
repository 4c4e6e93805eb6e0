#include "app/suites/textdecoding.h"

#include <QStringDecoder>

namespace Pennybench::Suites {

namespace {

std::optional<QString> decoded(const QByteArray &bytes, QStringDecoder decoder)
{
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

/// Plain text of any language has blanks and line ends, whose other byte is zero in UTF-16.
std::optional<QStringConverter::Encoding> utf16Of(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xfe"))
        return QStringConverter::Utf16LE;
    if (bytes.startsWith("\xfe\xff"))
        return QStringConverter::Utf16BE;
    const QByteArray start = bytes.left(4096);
    if (!start.contains('\0') || bytes.size() % 2 != 0)
        return std::nullopt;
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < start.size(); ++i) {
        if (start.at(i) == '\0')
            ++(i % 2 == 0 ? even : odd);
    }
    if (even > 0 && odd > 0)
        return std::nullopt;
    return odd > 0 ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
}

bool isHigh(char c)
{
    return static_cast<unsigned char>(c) >= 0x80;
}

/// Whether nearly all bytes above ASCII come in the pairs of GB 2312, both from A1 on. In Vietnamese and
/// Western text most of them stand alone between ASCII letters.
bool looksChinese(const QByteArray &bytes)
{
    constexpr unsigned char first = 0xa1;
    qsizetype high = 0;
    qsizetype paired = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (!isHigh(bytes.at(i)))
            continue;
        ++high;
        const bool pair = i + 1 < bytes.size() && static_cast<unsigned char>(bytes.at(i)) >= first
            && static_cast<unsigned char>(bytes.at(i + 1)) >= first;
        if (pair) {
            ++high;
            paired += 2;
            ++i;
        }
    }
    return paired * 10 >= high * 9;
}

/// Windows-1258 writes tones as marks of their own, which stand only after a vowel of Vietnamese. The letters
/// that 1252 does not share are the second sign.
bool looksVietnamese(const QByteArray &bytes)
{
    static const QByteArray tones("\xcc\xd2\xde\xec\xf2");
    static const QByteArray vowels("aeiouyAEIOUY\xe2\xc2\xea\xca\xf4\xd4\xe3\xc3\xf5\xd5\xfd\xdd");
    qsizetype right = 0;
    qsizetype wrong = 0;
    bool letters = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (tones.contains(bytes.at(i)))
            ++(i > 0 && vowels.contains(bytes.at(i - 1)) ? right : wrong);
        letters = letters || bytes.at(i) == '\xf0' || bytes.at(i) == '\xd0' || bytes.at(i) == '\xfd';
    }
    return right + wrong > 0 ? right > wrong * 4 : letters;
}

/// How many bytes follow one that begins a letter of UTF-8; 0 where none does.
qsizetype followersOf(unsigned char first)
{
    return first >= 0xc2 && first <= 0xdf ? 1
        : first >= 0xe0 && first <= 0xef  ? 2
        : first >= 0xf0 && first <= 0xf4  ? 3
                                          : 0;
}

/// The length in bytes of the non-ASCII character that begins there; 0 if it is not UTF-8.
qsizetype letterSize(const QByteArray &bytes, qsizetype at)
{
    const qsizetype followers = followersOf(static_cast<unsigned char>(bytes.at(at)));
    for (qsizetype i = 1; i <= followers; ++i) {
        if (at + i >= bytes.size() || (bytes.at(at + i) & 0xc0) != 0x80)
            return 0;
    }
    return followers == 0 ? 0 : followers + 1;
}

/// The lines of the bytes that are no UTF-8, where at least twice as many bytes above ASCII are; missing
/// where it is another encoding. In Chinese text of GB18030 one byte in five looks like UTF-8, in others
/// fewer.
std::optional<QList<int>> foreignLines(const QByteArray &bytes)
{
    QList<int> lines;
    qsizetype fitting = 0;
    qsizetype foreign = 0;
    int line = 1;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        line += bytes.at(at) == '\n' ? 1 : 0;
        if (!isHigh(bytes.at(at)))
            continue;
        if (const qsizetype size = letterSize(bytes, at)) {
            fitting += size;
            at += size - 1;
            continue;
        }
        ++foreign;
        if (lines.isEmpty() || lines.last() != line)
            lines += line;
    }
    return fitting >= 2 * foreign ? std::optional(lines) : std::nullopt;
}

DecodedText found(const QString &text, const char *encoding, bool guessed)
{
    const QString plain = text.startsWith(QChar(QChar::ByteOrderMark)) ? text.mid(1) : text;
    return {plain.normalized(QString::NormalizationForm_C), QString::fromLatin1(encoding), guessed};
}

} // namespace

DecodedText decodeText(const QByteArray &bytes)
{
    if (const auto encoding = utf16Of(bytes)) {
        QStringDecoder decoder(*encoding);
        return found(decoder(bytes), "UTF-16", false);
    }
    if (const auto text = decoded(bytes, QStringDecoder(QStringConverter::Utf8)))
        return found(*text, "UTF-8", false);
    if (const auto lines = foreignLines(bytes)) {
        DecodedText text = found(QString::fromUtf8(bytes), "UTF-8", false);
        text.replacedOn = *lines;
        return text;
    }
    if (looksChinese(bytes)) {
        if (const auto text = decoded(bytes, QStringDecoder("GB18030")))
            return found(*text, "GB18030", true);
    }
    const bool vietnamese = looksVietnamese(bytes);
    const char *name = vietnamese ? "windows-1258" : "windows-1252";
    QStringDecoder decoder(name);
    if (!decoder.isValid())
        return found(QString::fromUtf8(bytes), "UTF-8", true);
    return found(decoder(bytes), vietnamese ? "Windows-1258" : "Windows-1252", true);
}

} // namespace Pennybench::Suites
