#include "widgets/markedtext.h"

#include "widgets/richtext/typesetter.h"

namespace Pennybench::Widgets {

MarkedText::MarkedText(const ThemeSource &theme, QWidget *parent)
    : RichTextView(parent)
{
    setTypesetter(&theme.typesetter());
}

void MarkedText::showText(const QString &text, qsizetype at, qsizetype length)
{
    const QString shown = text.left(longestShown);
    const bool isInside = at >= 0 && length > 0 && at + length <= shown.size();
    showMarkdown(shown, isInside ? Stretch{at, length} : Stretch());
}

} // namespace Pennybench::Widgets
