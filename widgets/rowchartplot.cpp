#include "widgets/rowchartplot.h"

#include "widgets/eachlanguage.h"
#include "widgets/rowchartcanvas.h"

#include <QClipboard>
#include <qcustomplot.h>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>

namespace Pennybench::Widgets {

namespace {

constexpr double clickDistance = 4; ///< pixels between press and release of a click

} // namespace

RowChartPlot::RowChartPlot(const ThemeSource &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_plot(new QCustomPlot)
    , m_canvas(std::make_unique<RowChartCanvas>(*m_plot))
{
    setObjectName(QStringLiteral("cardScroll"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setWidget(m_plot);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setMouseTracking(true);
    m_plot->installEventFilter(this);
    m_plot->setInteractions(QCP::iRangeDrag);
    m_plot->axisRect()->setRangeDrag(Qt::Horizontal);
    m_plot->axisRect()->setRangeZoom(Qt::Horizontal);
    connect(m_plot->xAxis, qOverload<const QCPRange &>(&QCPAxis::rangeChanged), this, [this] {
        m_zoomed = true;
        layOut();
    });
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this, &RowChartPlot::showAll);
    connect(m_plot, &QCustomPlot::mousePress, this,
        [this](QMouseEvent *event) { m_pressed = event->position(); });
    connect(m_plot, &QCustomPlot::mouseRelease, this, [this](QMouseEvent *event) {
        if (event->button() == Qt::LeftButton
            && QLineF(m_pressed, event->position()).length() < clickDistance)
            click(event->position());
    });
    connect(&m_theme, &ThemeSource::changed, this, &RowChartPlot::layOut);
    inEachLanguage(this, [this] { layOut(); });
}

RowChartPlot::~RowChartPlot() = default;

void RowChartPlot::setChart(const RowChart &chart)
{
    if (chart == m_chart)
        return;
    if (chart.title != m_chart.title) {
        m_zoomed = false;
        m_hidden.clear();
    }
    m_chart = chart;
    m_current = -1;
    setAccessibleName(chart.title);
    setAccessibleDescription(inWords(chart));
    layOut();
}

void RowChartPlot::setSelected(const QString &letter)
{
    m_selected = letter;
    layOut();
}

const RowLayout &RowChartPlot::shownLayout() const
{
    return m_canvas->scene().layout;
}

void RowChartPlot::layOut()
{
    const ChartStyle style{
        .theme = m_theme.theme(), .bodyPixels = m_theme.bodyPixels(), .families = font().families()};
    RowView view = wholeView(m_chart);
    if (m_zoomed) {
        view.low = m_plot->xAxis->range().lower;
        view.high = m_plot->xAxis->range().upper;
    }
    view.hidden = m_hidden;
    const RowLayout layout = layOutRows(m_chart, view, style, std::max(240, viewport()->width()));
    m_canvas->show(
        {.layout = layout, .chart = m_chart, .style = style, .selected = m_selected, .current = m_current});
    // A picture that is higher than its room is scrolled; a lower one ends with its caption.
    m_plot->setFixedHeight(layout.size.height());
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void RowChartPlot::showAll()
{
    m_zoomed = false;
    layOut();
}

void RowChartPlot::copy() const
{
    QGuiApplication::clipboard()->setPixmap(m_plot->toPixmap(m_plot->width(), m_plot->height(), 2));
}

int RowChartPlot::rowAt(QPointF pixel) const
{
    const QList<QRectF> &rows = shownLayout().rows;
    const auto found = std::ranges::find_if(rows, [&](const QRectF &row) { return row.contains(pixel); });
    return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
}

void RowChartPlot::click(QPointF pixel)
{
    for (const BarLegendEntry &entry : shownLayout().legend) {
        if (!entry.box.contains(pixel))
            continue;
        if (!m_hidden.remove(entry.ink))
            m_hidden.insert(entry.ink);
        layOut();
        return;
    }
    choose(rowAt(pixel));
}

void RowChartPlot::choose(int row)
{
    if (row < 0 || m_chart.rows.at(row).letter.isEmpty())
        return;
    m_current = row;
    setSelected(m_chart.rows.at(row).letter);
    emit chosen(m_selected);
}

void RowChartPlot::goTo(int row)
{
    if (m_chart.rows.isEmpty())
        return;
    m_current = std::clamp(row, 0, static_cast<int>(m_chart.rows.size()) - 1);
    layOut();
    const QRect box = shownLayout().rows.at(m_current).toRect();
    ensureVisible(0, box.center().y(), 0, box.height());
    setAccessibleDescription(figuresOf(m_chart, m_current));
    showFigures(m_current, QPoint(shownLayout().axes.center().x(), box.bottom()));
}

void RowChartPlot::showFigures(int row, const QPoint &at)
{
    if (row < 0) {
        QToolTip::hideText();
        return;
    }
    QToolTip::showText(m_plot->mapToGlobal(at),
        figuresOf(m_chart, row).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")), m_plot);
}

void RowChartPlot::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Home:
        showAll();
        return;
    case Qt::Key_Down:
        goTo(m_current + 1);
        return;
    case Qt::Key_Up:
        goTo(std::max(0, m_current - 1));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_current);
        return;
    default:
        break;
    }
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QScrollArea::keyPressEvent(event);
}

void RowChartPlot::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    layOut();
}

void RowChartPlot::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
}

bool RowChartPlot::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_plot)
        return QScrollArea::eventFilter(watched, event);
    if (event->type() == QEvent::ToolTip) {
        const QPoint at = static_cast<QHelpEvent *>(event)->pos();
        showFigures(rowAt(at), at);
    }
    if (event->type() == QEvent::Wheel) {
        const bool zooms = static_cast<QWheelEvent *>(event)->modifiers().testFlag(Qt::ControlModifier);
        m_plot->setInteraction(QCP::iRangeZoom, zooms);
        if (!zooms) {
            QCoreApplication::sendEvent(viewport(), event);
            return true;
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace Pennybench::Widgets
