#include "widgets/keptinview.h"

namespace Pennybench::Widgets {

KeptInView::KeptInView(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
}

void KeptInView::keep(QWidget *widget)
{
    m_kept = widget;
    if (widget)
        ensureWidgetVisible(widget, 0, 0);
}

void KeptInView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    keep(m_kept);
}

} // namespace Pennybench::Widgets
