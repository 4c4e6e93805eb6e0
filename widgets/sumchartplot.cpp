#include "widgets/sumchartplot.h"

#include "widgets/eachlanguage.h"
#include "widgets/sumchartcanvas.h"

#include <QClipboard>
#include <qcustomplot.h>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>

namespace Pennybench::Widgets {

SumChartPlot::SumChartPlot(const ThemeSource &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_plot(new QCustomPlot)
    , m_canvas(std::make_unique<SumChartCanvas>(*m_plot))
{
    setObjectName(QStringLiteral("cardScroll"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setWidget(m_plot);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setInteractions({});
    m_plot->installEventFilter(this);
    connect(&m_theme, &ThemeSource::changed, this, &SumChartPlot::layOut);
    inEachLanguage(this, [this] { layOut(); });
}

SumChartPlot::~SumChartPlot() = default;

void SumChartPlot::setChart(const SumChart &chart)
{
    m_chart = chart;
    m_current = -1;
    setAccessibleName(chart.title);
    setAccessibleDescription(inWords(chart));
    layOut();
}

const SumLayout &SumChartPlot::shownLayout() const
{
    return m_canvas->layout();
}

void SumChartPlot::layOut()
{
    const ChartStyle style{
        .theme = m_theme.theme(), .bodyPixels = m_theme.bodyPixels(), .families = font().families()};
    const int width = std::max(320, viewport()->width());
    SumLayout layout = layOutSums(m_chart, style, width);
    if (layout.size.height() > viewport()->height())
        layout = layOutSums(m_chart, style, width, SumSpacing::Tight);
    m_canvas->show(layout, m_chart, style, hasFocus() ? m_current : -1);
    m_plot->setFixedHeight(layout.size.height());
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void SumChartPlot::copy() const
{
    QGuiApplication::clipboard()->setPixmap(m_plot->toPixmap(m_plot->width(), m_plot->height(), 2));
}

void SumChartPlot::goTo(int bar)
{
    if (m_chart.bars.isEmpty())
        return;
    m_current = std::clamp(bar, 0, static_cast<int>(m_chart.bars.size()) - 1);
    layOut();
    const QRectF row = shownLayout().rows.at(m_current);
    ensureVisible(static_cast<int>(row.left()), static_cast<int>(row.center().y()), 0, 60);
    showFigures(m_current, row.bottomLeft().toPoint());
}

void SumChartPlot::showFigures(int bar, const QPoint &at)
{
    if (bar >= 0)
        QToolTip::showText(m_plot->mapToGlobal(at),
            figuresOf(m_chart, bar).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")), m_plot);
    else
        QToolTip::hideText();
}

void SumChartPlot::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        goTo(m_current + 1);
    else if (event->key() == Qt::Key_Up)
        goTo(m_current - 1);
    else if (event->matches(QKeySequence::Copy))
        copy();
    else
        QScrollArea::keyPressEvent(event);
}

void SumChartPlot::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    layOut();
}

void SumChartPlot::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
}

bool SumChartPlot::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_plot && event->type() == QEvent::ToolTip) {
        const QPoint at = static_cast<QHelpEvent *>(event)->pos();
        const QList<QRectF> &rows = shownLayout().rows;
        const auto found = std::ranges::find_if(rows, [&](const QRectF &row) { return row.contains(at); });
        showFigures(found == rows.end() ? -1 : static_cast<int>(found - rows.begin()), at);
    }
    if (watched == m_plot && event->type() == QEvent::Wheel) {
        QCoreApplication::sendEvent(viewport(), event);
        return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace Pennybench::Widgets
