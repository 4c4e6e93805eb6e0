#include "app/desktop/present/separatescreens.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace Pennybench::Desktop {

QList<QScreen *> separateScreens(const QWidget &window)
{
    QList<QScreen *> separate{window.screen()};
    for (QScreen *screen : QGuiApplication::screens()) {
        const bool isMirrored = std::ranges::any_of(separate, [&](const QScreen *other) {
            return other == screen
                || (other->virtualSiblings().contains(screen)
                    && other->geometry().intersects(screen->geometry()));
        });
        if (!isMirrored)
            separate += screen;
    }
    return separate;
}

} // namespace Pennybench::Desktop
