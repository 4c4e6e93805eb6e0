#include "app/scoring/language/foldedtext.h"

#include "app/scoring/language/unicodetext.h"

namespace Pennybench::Scoring {

namespace {

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
