#pragma once

#include <QList>

class QScreen;
class QWidget;

namespace Pennybench::Desktop {

/// Screens that show different things, that of the window first.
QList<QScreen *> separateScreens(const QWidget &window);

} // namespace Pennybench::Desktop
