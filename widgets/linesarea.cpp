#include "widgets/linesarea.h"

#include <QEvent>
#include <QLabel>
#include <QScrollBar>
#include <QTextLayout>

#include <cmath>

namespace Pennybench::Widgets {

LinesArea::LinesArea(QLabel *text, int mostLines, QWidget *parent)
    : QScrollArea(parent)
    , m_text(text)
    , m_mostLines(mostLines)
{
    setObjectName(QStringLiteral("cardScroll"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(text);
    text->installEventFilter(this);
    fit();
}

bool LinesArea::eventFilter(QObject *object, QEvent *event)
{
    // A label asks its layout for room whenever its text or font changes.
    if (object == m_text && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize))
        fit();
    return QScrollArea::eventFilter(object, event);
}

void LinesArea::fit()
{
    bool areAll = true;
    int height = heightOfLines(width(), areAll);
    if (!areAll)
        height = heightOfLines(width() - verticalScrollBar()->sizeHint().width(), areAll);
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
}

int LinesArea::heightOfLines(int width, bool &areAll) const
{
    // As the label lays out a text that can be selected.
    QTextLayout layout(m_text->text().replace(u'\n', QChar::LineSeparator), m_text->font());
    layout.setTextOption(QTextOption(Qt::AlignLeft));
    double height = 0;
    layout.beginLayout();
    int lines = 0;
    for (; lines < m_mostLines; ++lines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLeadingIncluded(true);
        line.setLineWidth(std::max(1, width));
        height += line.height();
    }
    areAll = lines < m_mostLines || !layout.createLine().isValid();
    layout.endLayout();
    return static_cast<int>(std::ceil(height));
}

} // namespace Pennybench::Widgets
