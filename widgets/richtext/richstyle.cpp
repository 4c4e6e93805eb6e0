#include "widgets/richtext/richstyle.h"

namespace Pennybench::Widgets {

QFont codeFont(const RichStyle &style)
{
    QFont font = style.font;
    font.setFamilies(codeFontFamilies());
    font.setFixedPitch(true);
    font.setPixelSize(std::max(8, style.font.pixelSize() * 13 / 14));
    return font;
}

QColor codeColour(CodeKind kind, const Theme &theme)
{
    switch (kind) {
    case CodeKind::Keyword:
        return theme.accent;
    case CodeKind::Text:
        return theme.correct;
    case CodeKind::Comment:
        return theme.dim;
    case CodeKind::Number:
    case CodeKind::Directive:
        return theme.wrong;
    case CodeKind::Type:
        return theme.dark ? QColor(0xa9, 0x9b, 0xf0) : QColor(0x5b, 0x3f, 0xab);
    case CodeKind::Name:
        break;
    }
    return theme.dark ? QColor(0xe3, 0xd6, 0x5a) : QColor(0x6b, 0x52, 0x00);
}

QColor codeGround(const Theme &theme)
{
    return theme.dark ? QColor(0x14, 0x18, 0x1f) : QColor(0xf3, 0xf5, 0xf8);
}

} // namespace Pennybench::Widgets
