#include "widgets/elidedlabel.h"

namespace Pennybench::Widgets {

ElidedLabel::ElidedLabel(const char *name, int leastCharacters, QWidget *parent)
    : QLabel(parent)
    , m_leastCharacters(leastCharacters)
{
    setTextFormat(Qt::PlainText);
    setObjectName(QLatin1String(name));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setFullText(const QString &text)
{
    if (text == m_full)
        return;
    m_full = text;
    setAccessibleName(text);
    updateGeometry();
    elide();
}

int ElidedLabel::frame() const
{
    return width() - contentsRect().width() + 2;
}

QSize ElidedLabel::sizeHint() const
{
    ensurePolished();
    return {fontMetrics().horizontalAdvance(m_full) + frame(), QLabel::sizeHint().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    ensurePolished();
    const int least = fontMetrics().averageCharWidth() * m_leastCharacters + frame();
    return {std::min(least, sizeHint().width()), QLabel::minimumSizeHint().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::elide()
{
    const QString shown = fontMetrics().elidedText(m_full, Qt::ElideRight, contentsRect().width());
    setText(shown);
    setToolTip(shown == m_full ? QString() : m_full.toHtmlEscaped());
}

} // namespace Pennybench::Widgets
