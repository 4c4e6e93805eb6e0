#include "app/scoring/language/texts.h"
#include "app/scoring/patterns.h"

#include <algorithm>

namespace Pennybench::Scoring {

namespace {

/// White space and the four separators U+001C-001F.
bool isWhiteSpace(QChar c)
{
    return c.isSpace() || (c.unicode() >= 0x1C && c.unicode() <= 0x1F);
}

bool showsNothing(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0xAD || (u >= 0x200B && u <= 0x200F) || (u >= 0x202A && u <= 0x202E)
        || (u >= 0x2060 && u <= 0x2064) || u == 0xFEFF;
}

QChar plain(QChar c)
{
    if (QStringView(u"‘’ʼ").contains(c))
        return u'\'';
    if (QStringView(u"“”„").contains(c))
        return u'"';
    return isWhiteSpace(c) ? QChar(u' ') : withoutWidth(c);
}

} // namespace

QStringList splitAtWhiteSpace(QString text)
{
    std::replace_if(text.begin(), text.end(), isWhiteSpace, QChar(u' '));
    return text.split(u' ', Qt::SkipEmptyParts);
}

QStringList allMatches(const QRegularExpression &pattern, const QString &text)
{
    QStringList all;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text))
        all += match.captured();
    return all;
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
    const QChar::Script script = QChar::script(c);
    return script == QChar::Script_Han || script == QChar::Script_Hiragana
        || script == QChar::Script_Katakana;
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

QChar withoutWidth(QChar c)
{
    const char16_t u = c.unicode();
    return u >= 0xFF01 && u <= 0xFF5E ? QChar(static_cast<char16_t>(u - 0xFF01 + u'!')) : c;
}

QString withFoldedTones(const QString &text)
{
    static const auto markedFirst =
        uR"((?:[òóỏõọ](?=[ae])|[ùúủũụ](?=y))\w(?![^\P{L}\x{10000}-\x{10FFFF}]))"_rei;
    QString folded = text;
    for (const QRegularExpressionMatch &match : markedFirst.globalMatch(text)) {
        const QString apart = match.captured().normalized(QString::NormalizationForm_D);
        const QString second = QString(apart.at(2)) + apart.at(1);
        folded.replace(
            match.capturedStart(), 2, apart.at(0) + second.normalized(QString::NormalizationForm_C));
    }
    return folded;
}

FoldedText folded(const QString &text)
{
    const QString normal = nfc(text);
    FoldedText result;
    for (qsizetype i = 0; i < normal.size(); ++i) {
        if (showsNothing(normal.at(i)))
            continue;
        result.text += plain(normal.at(i));
        result.places.push_back(i);
    }
    return result;
}

} // namespace Pennybench::Scoring
