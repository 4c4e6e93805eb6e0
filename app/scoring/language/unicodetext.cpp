#include "app/scoring/language/texts.h"

namespace Pennybench::Scoring {

namespace {

/// The vowel's letter and its tone mark, or a null mark.
std::pair<QChar, QChar> apart(QChar vowel)
{
    const QString parts = QString(vowel).normalized(QString::NormalizationForm_D);
    return parts.size() == 2 ? std::pair(parts.at(0), parts.at(1)) : std::pair(vowel, QChar());
}

bool isTone(QChar mark)
{
    return QStringView(u"\u0300\u0301\u0303\u0309\u0323").contains(mark);
}

bool isCluster(QChar first, QChar second)
{
    const QChar a = first.toLower();
    const QChar b = second.toLower();
    return (a == u'o' && (b == u'a' || b == u'e')) || (a == u'u' && b == u'y');
}

bool showsNothing(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0xAD || (u >= 0x200B && u <= 0x200F) || (u >= 0x202A && u <= 0x202E)
        || (u >= 0x2060 && u <= 0x2064) || u == 0xFEFF;
}

QChar plain(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= 0xFF01 && u <= 0xFF5E)
        return QChar(static_cast<char16_t>(u - 0xFF01 + u'!'));
    if (u == u'‘' || u == u'’' || u == u'ʼ')
        return u'\'';
    if (u == u'“' || u == u'”' || u == u'„')
        return u'"';
    return isWhiteSpace(c) ? QChar(u' ') : c;
}

} // namespace

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
    return text.toString().removeIf(isWhiteSpace);
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

QString withFoldedTones(const QString &text)
{
    QString folded = text;
    for (qsizetype i = 0; i + 1 < folded.size(); ++i) {
        const bool ends = i + 2 == folded.size() || !folded.at(i + 2).isLetter();
        if (!ends || folded.at(i).unicode() < 0x80)
            continue;
        const auto [letter, mark] = apart(folded.at(i));
        if (mark.isNull() || !isTone(mark) || !isCluster(letter, folded.at(i + 1)))
            continue;
        const QString moved = (QString(folded.at(i + 1)) + mark).normalized(QString::NormalizationForm_C);
        if (moved.size() != 1)
            continue;
        folded[i] = letter;
        folded[i + 1] = moved.at(0);
    }
    return folded;
}

FoldedText folded(const QString &text)
{
    const QString normal = nfc(text);
    FoldedText result;
    result.text.reserve(normal.size());
    result.places.reserve(static_cast<std::size_t>(normal.size()));
    for (qsizetype i = 0; i < normal.size(); ++i) {
        if (showsNothing(normal.at(i)))
            continue;
        result.text += plain(normal.at(i));
        result.places.push_back(i);
    }
    return result;
}

} // namespace Pennybench::Scoring
