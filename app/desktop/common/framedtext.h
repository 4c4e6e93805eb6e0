#pragma once

#include <QString>

class QPlainTextEdit;
class QWidget;

namespace Pennybench::Desktop {

/// An editor of plain text with a frame, about so many lines high, that the Tab key leaves.
QPlainTextEdit *framedText(int lines);

/// Makes a dialog so many lines of text wide and high, as far as the screen has room.
void resizeInLines(QWidget &dialog, int wide, int high);

} // namespace Pennybench::Desktop
