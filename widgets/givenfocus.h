#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace Pennybench::Widgets {

/// Gives the focus on to a widget inside whenever `from` gets it. Unlike with a focus proxy, which the tab
/// key jumps to, the widgets before that one are reached by the tab key, too. `to` may give another one each
/// time.
void giveFocusOn(QWidget &from, const std::function<QWidget *()> &to);
void giveFocusOn(QWidget &from, QWidget &to);

} // namespace Pennybench::Widgets
