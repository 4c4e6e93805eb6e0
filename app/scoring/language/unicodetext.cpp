#include "app/scoring/language/unicodetext.h"

namespace Pennybench::Scoring {

bool isWhiteSpace(QChar c)
{
    return c.isSpace() || (c.unicode() >= 0x1C && c.unicode() <= 0x1F);
}

QStringList splitAtWhiteSpace(QStringView text)
{
    QStringList words;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool inside = i < text.size() && !isWhiteSpace(text.at(i));
        if (inside && start < 0)
            start = i;
        if (!inside && start >= 0) {
            words += text.mid(start, i - start).toString();
            start = -1;
        }
    }
    return words;
}

QString withoutWhiteSpace(QStringView text)
{
    QString kept;
    kept.reserve(text.size());
    for (const QChar c : text) {
        if (!isWhiteSpace(c))
            kept += c;
    }
    return kept;
}

QString nfc(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C);
}

std::u32string codePoints(QStringView text)
{
    return text.toString().toStdU32String();
}

bool isWrittenWithoutBlanks(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return true;
    default:
        return false;
    }
}

bool isMostlyWithoutBlanks(QStringView text)
{
    qsizetype letters = 0;
    qsizetype without = 0;
    for (const char32_t c : codePoints(text)) {
        letters += QChar::isLetter(c) ? 1 : 0;
        without += isWrittenWithoutBlanks(c) ? 1 : 0;
    }
    return without > 0 && without * 5 >= letters;
}

} // namespace Pennybench::Scoring
