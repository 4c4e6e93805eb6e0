#include "widgets/qualitycostplot.h"

#include "widgets/chartcanvas.h"
#include "widgets/eachlanguage.h"

#include <QClipboard>
#include <qcustomplot.h>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QtConcurrentRun>
#include <QToolTip>

#include <algorithm>

namespace Pennybench::Widgets {

namespace {

constexpr qsizetype mostPlacedAtOnce = 20;
constexpr qsizetype mostDescribed = 100;
constexpr double markerReach = 6; ///< pixels beside a marker that still mean it
constexpr double stillAClick = 4;

bool isSame(const ChartRequest &a, const ChartRequest &b)
{
    return a.size == b.size && a.view == b.view && a.selected == b.selected && a.style == b.style
        && a.chart == b.chart;
}

/// Candidates of the last picture by letter, since places in the list change while contestants appear.
QHash<int, int> carriedOver(
    const QHash<int, int> &places, const QualityCostChart &from, const QualityCostChart &to)
{
    if (places.isEmpty())
        return {};
    QHash<QString, int> byLetter;
    for (auto it = places.cbegin(); it != places.cend(); ++it)
        byLetter.insert(from.points.at(it.key()).letter, it.value());
    QHash<int, int> carried;
    for (int i = 0; i < to.points.size(); ++i) {
        if (const auto found = byLetter.constFind(to.points.at(i).letter); found != byLetter.cend())
            carried.insert(i, *found);
    }
    return carried;
}

} // namespace

QualityCostPlot::QualityCostPlot(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_plot(new QCustomPlot)
    , m_canvas(std::make_unique<ChartCanvas>(*m_plot))
{
    setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(m_plot);
    setUp();
    connect(&m_theme, &ThemeSource::changed, this, &QualityCostPlot::replotSoon);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &QualityCostPlot::takePlaces);
    inEachLanguage(this, [this] {
        describe();
        m_stale = true;
        replotSoon();
    });
}

QualityCostPlot::~QualityCostPlot() = default;

void QualityCostPlot::setUp()
{
    m_plot->setMinimumSize(260, 220);
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    m_plot->installEventFilter(this);
    m_plot->setMouseTracking(true);
    m_plot->setFocusPolicy(Qt::NoFocus);
    const auto zoomed = [this] { m_zoomed = true; };
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis})
        connect(axis, qOverload<const QCPRange &>(&QCPAxis::rangeChanged), this, zoomed);
    connect(m_plot, &QCustomPlot::beforeReplot, this, &QualityCostPlot::prepare);
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this, &QualityCostPlot::showAll);
    connect(m_plot, &QCustomPlot::mousePress, this,
        [this](QMouseEvent *event) { m_pressed = event->position(); });
    connect(m_plot, &QCustomPlot::mouseRelease, this, [this](QMouseEvent *event) {
        if (event->button() == Qt::LeftButton && QLineF(m_pressed, event->position()).length() < stillAClick)
            click(event->position());
    });
}

void QualityCostPlot::setChart(const QualityCostChart &chart)
{
    if (chart == m_chart)
        return;
    m_zoomed = m_zoomed && chart.axis == m_chart.axis;
    m_chart = chart;
    m_current = -1;
    describe();
    replotSoon();
}

void QualityCostPlot::setSelected(const QString &letter)
{
    if (letter == m_selected)
        return;
    m_selected = letter;
    replotSoon();
}

void QualityCostPlot::replotSoon()
{
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void QualityCostPlot::describe()
{
    setAccessibleName(axisTitle(m_chart.axis));
    m_plot->setAccessibleName(accessibleName());
    QualityCostChart described = m_chart;
    if (described.points.size() > mostDescribed)
        described.points.resize(mostDescribed);
    setAccessibleDescription(inWords(described));
}

const ChartLayout &QualityCostPlot::shownLayout() const
{
    return m_canvas->scene().layout;
}

ChartRequest QualityCostPlot::request() const
{
    ChartView view = wholeView(m_chart);
    if (m_zoomed) {
        view.low = m_plot->xAxis->range().lower;
        view.high = m_plot->xAxis->range().upper;
        view.bottom = m_plot->yAxis->range().lower;
        view.top = m_plot->yAxis->range().upper;
    }
    view.hidden = m_hidden;
    return {.chart = m_chart,
        .view = view,
        .style = {.theme = m_theme.theme(),
            .bodyPixels = m_theme.bodyPixels(),
            .families = font().families()},
        .size = m_plot->size(),
        .selected = m_selected,
        .lastLabels = carriedOver(labelCandidates(shownLayout()), m_canvas->scene().chart, m_chart)};
}

/// Lays out what has changed; before every replot.
void QualityCostPlot::prepare()
{
    const ChartRequest now = request();
    if (!m_stale && isSame(now, m_placed)) {
        showLayout(ChartLayout(shownLayout()));
        return;
    }
    m_stale = false;
    m_placed = now;
    if (m_chart.points.size() <= mostPlacedAtOnce || m_chart.points.size() > mostMarkers) {
        showLayout(layOutChart(now));
        return;
    }
    showLayout(layOutRoughly(now));
    startPlacing(now);
}

void QualityCostPlot::showLayout(const ChartLayout &layout)
{
    m_canvas->show({.layout = layout,
        .chart = m_placed.chart,
        .style = m_placed.style,
        .hidden = m_hidden,
        .selected = m_selected,
        .current = m_current});
}

void QualityCostPlot::startPlacing(const ChartRequest &request)
{
    if (m_watcher.isRunning())
        return;
    m_placing = request;
    m_watcher.setFuture(QtConcurrent::run([request] { return layOutChart(request); }));
}

void QualityCostPlot::takePlaces()
{
    if (!isSame(m_placing, m_placed)) {
        startPlacing(m_placed);
        return;
    }
    showLayout(m_watcher.result());
    replotSoon();
}

void QualityCostPlot::showAll()
{
    m_zoomed = false;
    replotSoon();
}

QPixmap QualityCostPlot::picture(double scale) const
{
    return m_plot->toPixmap(m_plot->width(), m_plot->height(), scale);
}

void QualityCostPlot::copy() const
{
    QGuiApplication::clipboard()->setPixmap(picture(2));
}

int QualityCostPlot::pointAt(QPointF pixel) const
{
    int nearest = -1;
    double least = 0;
    for (const PlacedPoint &placed : shownLayout().geometry.points) {
        const double distance = QLineF(placed.at, pixel).length();
        if (distance <= placed.radius + markerReach && (nearest < 0 || distance < least)) {
            nearest = placed.point;
            least = distance;
        }
    }
    return nearest;
}

void QualityCostPlot::click(QPointF pixel)
{
    for (const LegendEntry &entry : shownLayout().legend) {
        if (!entry.box.contains(pixel))
            continue;
        if (!m_hidden.remove(entry.part))
            m_hidden.insert(entry.part);
        replotSoon();
        return;
    }
    int point = pointAt(pixel);
    for (const ListEntry &entry : shownLayout().list)
        point = entry.box.contains(pixel) ? entry.point : point;
    for (const ChartLabel &label : shownLayout().labels)
        point = label.place.box.contains(pixel) ? label.point : point;
    if (point < 0 || m_chart.points.at(point).letter.isEmpty())
        return;
    m_current = point;
    setSelected(m_chart.points.at(point).letter);
    emit chosen(m_selected);
}

void QualityCostPlot::goTo(int point)
{
    m_current = point;
    replotSoon();
    for (const PlacedPoint &placed : shownLayout().geometry.points) {
        if (placed.point != point)
            continue;
        const QString figures = figuresOf(m_chart.points.at(point), m_chart);
        setAccessibleDescription(figures);
        QToolTip::showText(m_plot->mapToGlobal(placed.at.toPoint() + QPoint(12, 4)),
            figures.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")), m_plot);
    }
}

/// To the next point by cost, or by share.
void QualityCostPlot::step(int direction, bool upwards)
{
    QList<PlacedPoint> points = shownLayout().geometry.points;
    if (points.isEmpty())
        return;
    std::ranges::stable_sort(points, [upwards](const PlacedPoint &a, const PlacedPoint &b) {
        return upwards ? a.at.y() > b.at.y() : a.at.x() < b.at.x();
    });
    const auto found = std::ranges::find(points, m_current, &PlacedPoint::point);
    const qsizetype from =
        found == points.end() ? (direction > 0 ? -1 : points.size()) : found - points.begin();
    goTo(points.at(std::clamp(from + direction, qsizetype(0), points.size() - 1)).point);
}

void QualityCostPlot::keyPressEvent(QKeyEvent *event)
{
    const bool isHere = m_current >= 0 && m_current < m_chart.points.size();
    switch (event->key()) {
    case Qt::Key_Home:
        showAll();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        step(event->key() == Qt::Key_Right ? 1 : -1, false);
        return;
    case Qt::Key_Down:
    case Qt::Key_Up:
        step(event->key() == Qt::Key_Up ? 1 : -1, true);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isHere && !m_chart.points.at(m_current).letter.isEmpty()) {
            setSelected(m_chart.points.at(m_current).letter);
            emit chosen(m_selected);
            return;
        }
        break;
    default:
        break;
    }
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QWidget::keyPressEvent(event);
}

bool QualityCostPlot::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ToolTip)
        updateToolTip(static_cast<QHelpEvent *>(event)->pos());
    return QWidget::eventFilter(watched, event);
}

void QualityCostPlot::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_stale = true;
        replotSoon();
    }
}

void QualityCostPlot::updateToolTip(const QPoint &at)
{
    const int point = pointAt(at);
    if (point < 0) {
        QToolTip::hideText();
        return;
    }
    QToolTip::showText(m_plot->mapToGlobal(at),
        figuresOf(m_chart.points.at(point), m_chart).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")),
        m_plot);
}

} // namespace Pennybench::Widgets
