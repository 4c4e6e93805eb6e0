#pragma once

#include <functional>

class QObject;

namespace Pennybench::Widgets {

/// Sets texts now, and again whenever the language of the program changes, for as long as the owner lives.
/// The owner is a widget, or an object that a widget is the parent of.
void inEachLanguage(QObject *owner, const std::function<void()> &setTexts);

/// Gives a label or a button what the function says, in each language. Returns the widget.
template <typename Widget, typename Text>
Widget *saying(Widget *widget, Text text)
{
    inEachLanguage(widget, [widget, text] { widget->setText(text()); });
    return widget;
}

} // namespace Pennybench::Widgets
