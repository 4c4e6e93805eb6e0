#pragma once

#include "widgets/theme.h"

#include <QPlainTextEdit>

namespace Pennybench::Widgets {

/// Text as it came, read only, with one stretch of it marked and brought into view.
class MarkedText : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit MarkedText(const ThemeSource &theme, QWidget *parent = nullptr);

    /// at and length in UTF-16 units of text; nothing is marked where they do not lie in it.
    void showText(const QString &text, qsizetype at, qsizetype length);
    /// The marked stretch as it stands in the text; empty where nothing is marked.
    QString marked() const;
    /// Text beyond this many characters is not shown.
    static constexpr qsizetype longestShown = 200'000;

private:
    void mark();

    const ThemeSource &m_theme;
    int m_at = -1;
    int m_length = 0;
};

} // namespace Pennybench::Widgets
