#include "app/desktop/common/foldedtext.h"

#include <QList>

#include <algorithm>

namespace Pennybench::Desktop {

namespace {

QChar withoutMarks(QChar character)
{
    // "ế" is "ê" with a mark, which is "e" with a mark.
    while (character.decompositionTag() == QChar::Canonical && !character.decomposition().isEmpty())
        character = character.decomposition().at(0);
    return character;
}

} // namespace

QString folded(QStringView text)
{
    QString result(text.size(), Qt::Uninitialized);
    std::ranges::transform(text, result.begin(), [](QChar character) {
        const QChar base = withoutMarks(character).toCaseFolded();
        return base == QChar(0x111) ? QChar(u'd') : base;
    });
    return result;
}

bool hasAllWords(QStringView foldedText, QStringView foldedQuery)
{
    return std::ranges::all_of(foldedQuery.split(u' ', Qt::SkipEmptyParts),
        [&](QStringView word) { return foldedText.contains(word); });
}

} // namespace Pennybench::Desktop
