#pragma once

#include <QScrollArea>

class QLabel;

namespace Pennybench::Widgets {

/// A text that scrolls where it has more lines than these. As high as its lines, so that none is cut in half.
class LinesArea : public QScrollArea {
    Q_OBJECT

public:
    /// text: wraps; the area owns it.
    LinesArea(QLabel *text, int mostLines, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void fit();
    /// Of the first lines, at most so many, where they have this width.
    int heightOfLines(int width, bool &areAll) const;

    QLabel *m_text;
    int m_mostLines;
};

} // namespace Pennybench::Widgets
