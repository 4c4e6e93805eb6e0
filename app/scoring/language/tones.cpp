#include "app/scoring/language/tones.h"

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

} // namespace

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

} // namespace Pennybench::Scoring
