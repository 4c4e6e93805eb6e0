#pragma once

#include "widgets/richtext/richtextview.h"

namespace Pennybench::Widgets {

/// An answer, read only, as the answers' page shows it, with one stretch of it marked and brought into view.
class MarkedText : public RichTextView {
    Q_OBJECT

public:
    explicit MarkedText(const ThemeSource &theme, QWidget *parent = nullptr);

    /// at and length in UTF-16 units of text; nothing is marked where they do not lie in it. A formula is
    /// marked as a whole.
    void showText(const QString &text, qsizetype at, qsizetype length);
    /// What is marked, as it stands there; empty where nothing is marked.
    QString marked() const { return markedText(); }
    /// Text beyond this many characters is not shown.
    static constexpr qsizetype longestShown = 200'000;
};

} // namespace Pennybench::Widgets
