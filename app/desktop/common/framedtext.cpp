#include "app/desktop/common/framedtext.h"

#include <QPlainTextEdit>
#include <QScreen>

namespace Pennybench::Desktop {

QPlainTextEdit *framedText(int lines)
{
    constexpr int frame = 14;
    auto *text = new QPlainTextEdit;
    text->setProperty("framed", true);
    text->setTabChangesFocus(true);
    text->setFixedHeight(text->fontMetrics().lineSpacing() * lines + frame);
    return text;
}

void resizeInLines(QWidget &dialog, int wide, int high)
{
    constexpr double mostOfTheScreen = 0.94;
    const QSize room = dialog.screen() ? dialog.screen()->availableSize() : QSize(1280, 720);
    const int line = dialog.fontMetrics().lineSpacing();
    dialog.resize(QSize(wide * line, high * line).boundedTo(room * mostOfTheScreen));
}

} // namespace Pennybench::Desktop
