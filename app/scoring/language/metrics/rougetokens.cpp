#include "app/scoring/language/metrics/rougetokens.h"

#include "app/scoring/language/unicodetext.h"

#include <libstemmer.h>

#include <memory>

namespace Pennybench {

namespace {

class PorterStemmer {
public:
    PorterStemmer()
        : m_stemmer(sb_stemmer_new("porter", "UTF_8"), &sb_stemmer_delete)
    {
    }

    QString stem(const QString &word)
    {
        const QByteArray bytes = word.toLatin1();
        const sb_symbol *stem = sb_stemmer_stem(m_stemmer.get(),
            reinterpret_cast<const sb_symbol *>(bytes.constData()), static_cast<int>(bytes.size()));
        return stem
            ? QString::fromLatin1(reinterpret_cast<const char *>(stem), sb_stemmer_length(m_stemmer.get()))
            : word;
    }

private:
    std::unique_ptr<sb_stemmer, decltype(&sb_stemmer_delete)> m_stemmer;
};

bool isAsciiWordCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

QStringList asciiTokens(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar c : text.toLower() + u' ') {
        if (isAsciiWordCharacter(c)) {
            word += c;
        } else if (!word.isEmpty()) {
            words += word;
            word.clear();
        }
    }
    return words;
}

QStringList unicodeTokens(const QString &text)
{
    QStringList words;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty())
            words += word;
        word.clear();
    };
    for (const char32_t c : codePoints(nfc(text).toLower())) {
        if (isWrittenWithoutBlanks(c)) {
            finish();
            words += QString::fromUcs4(&c, 1);
        } else if (QChar::isLetterOrNumber(c) || QChar::isMark(c)) {
            word += QString::fromUcs4(&c, 1);
        } else {
            finish();
        }
    }
    finish();
    return words;
}

} // namespace

QStringList rougeTokens(const QString &text, RougeTokenizer tokenizer, bool stemming)
{
    if (tokenizer == RougeTokenizer::Unicode)
        return unicodeTokens(text);
    QStringList words = asciiTokens(text);
    if (stemming) {
        PorterStemmer stemmer;
        for (QString &word : words)
            word = word.size() > 3 ? stemmer.stem(word) : word;
    }
    return words;
}

QString rougeTokenizerWarning(RougeTokenizer tokenizer, QStringView text)
{
    if (tokenizer == RougeTokenizer::Unicode || !hasLettersOutsideAscii(text))
        return {};
    return QStringLiteral(
        "the ASCII tokenizer loses letters with marks and Chinese characters: use \"unicode\"");
}

} // namespace Pennybench
