#include "widgets/qualitycostplot.h"

#include "widgets/dollarticks.h"
#include "widgets/eachlanguage.h"
#include "widgets/modelmark.h"

#include <QClipboard>
#include <qcustomplot.h>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace Pennybench::Widgets {

namespace {

constexpr double room = 2.2;
/// What the axis of costs shows while there is no cost; no tick stands at its ends.
constexpr double lowWithoutCosts = 0.6e-5;
constexpr double highWithoutCosts = 1.6e-1;
constexpr double gapOfLabels = 10; ///< pixels

class DollarTicker final : public QCPAxisTicker {
public:
    explicit DollarTicker(QCPAxis *axis)
        : m_axis(axis)
    {
    }

    bool hasStrip = false;
    double strip = 0;
    QString stripText;

protected:
    QVector<double> createTickVector(double, const QCPRange &range) override
    {
        const QFontMetricsF metrics(m_axis->tickLabelFont());
        QVector<double> ticks = dollarTicks(range.lower, range.upper, m_axis->axisRect()->width(),
            gapOfLabels, [&metrics](const QString &text) { return metrics.horizontalAdvance(text); });
        if (hasStrip) {
            ticks.removeIf([this](double tick) { return tick < strip * 1.7; });
            ticks.prepend(strip);
        }
        return ticks;
    }

    QString getTickLabel(double tick, const QLocale &, QChar, int) override
    {
        return hasStrip && tick == strip ? stripText : dollarLabel(tick);
    }

    QVector<double> createSubTickVector(int, const QVector<double> &) override { return {}; }

private:
    QCPAxis *m_axis;
};

/// A model's own shape. QCustomPlot draws a path of six units at its size.
QCPScatterStyle styleOf(const ModelMark &mark)
{
    const QPainterPath path = QTransform::fromScale(3, 3).map(markPath(mark.shape));
    return QCPScatterStyle(path, QPen(mark.colour, 0.5), mark.colour, 11);
}

} // namespace

QualityCostPlot::QualityCostPlot(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_plot(new QCustomPlot)
{
    setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 12, 8);
    layout->addWidget(m_plot);
    setUp();
    connect(&m_theme, &ThemeSource::changed, this, &QualityCostPlot::redraw);
    inEachLanguage(this, [this] {
        setAccessibleName(tr("Quality against cost"));
        m_plot->setAccessibleName(accessibleName());
        setAccessibleDescription(inWords(m_points));
        redraw();
    });
}

void QualityCostPlot::setUp()
{
    m_plot->setMinimumSize(260, 220);
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    m_plot->xAxis->setScaleType(QCPAxis::stLogarithmic);
    m_plot->xAxis->setTicker(QSharedPointer<DollarTicker>::create(m_plot->xAxis));
    auto percent = QSharedPointer<QCPAxisTickerText>::create();
    for (int share = 0; share <= 100; share += 20)
        percent->addTick(share / 100.0, QStringLiteral("%1 %").arg(share));
    m_plot->yAxis->setTicker(percent);
    m_plot->installEventFilter(this);
    m_plot->setMouseTracking(true);
    m_plot->setFocusPolicy(Qt::NoFocus);
    connect(m_plot, &QCustomPlot::beforeReplot, this, &QualityCostPlot::placeLabels);
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this, &QualityCostPlot::showAll);
    connect(m_plot, &QCustomPlot::mouseWheel, this, [this] { m_userZoomed = true; });
    connect(m_plot, &QCustomPlot::mousePress, this, [this] { m_userZoomed = true; });
}

void QualityCostPlot::setPoints(const QList<PlotPoint> &points)
{
    if (points == m_points)
        return;
    m_points = points;
    setAccessibleDescription(inWords(m_points));
    redraw();
}

double QualityCostPlot::positionOf(const PlotPoint &point) const
{
    return point.cost && *point.cost > 0 ? *point.cost : m_strip;
}

void QualityCostPlot::redraw()
{
    m_plot->clearPlottables();
    m_plot->clearItems();
    m_labels.clear();
    double low = 1e300;
    double high = 0;
    m_hasStrip = false;
    for (const PlotPoint &point : std::as_const(m_points)) {
        if (point.cost && *point.cost > 0) {
            low = std::min({low, *point.cost, point.costLow > 0 ? point.costLow : *point.cost});
            high = std::max({high, *point.cost, point.costHigh});
        } else {
            m_hasStrip = true;
        }
    }
    m_low = high > 0 ? low / room : lowWithoutCosts;
    m_high = high > 0 ? high * room : highWithoutCosts;
    if (m_hasStrip) {
        m_strip = m_low / 1.5;
        m_low = m_strip / 2;
    }
    const auto ticker = m_plot->xAxis->ticker().staticCast<DollarTicker>();
    ticker->hasStrip = m_hasStrip;
    ticker->strip = m_strip;
    ticker->stripText = tr("unknown");
    applyTheme();
    drawAxisTitle();
    drawChance();
    drawFrontier();
    for (const PlotPoint &point : std::as_const(m_points))
        drawPoint(point);
    if (m_points.isEmpty())
        sayThatItIsEmpty();
    if (!m_userZoomed)
        showAll();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void QualityCostPlot::applyTheme()
{
    const Theme &theme = m_theme.theme();
    QFont small = font();
    small.setPixelSize(std::max(10, m_theme.bodyPixels() * 12 / 14));
    m_plot->setBackground(theme.panel);
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setBasePen(QPen(theme.line));
        axis->setTickPen(QPen(theme.line));
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(theme.dim);
        axis->setTickLabelFont(small);
        axis->setLabelColor(theme.dim);
        axis->setLabelFont(small);
        axis->grid()->setPen(QPen(theme.line, 1));
        axis->grid()->setZeroLinePen(QPen(theme.line, 1));
    }
    m_plot->xAxis->setLabel(tr("measured cost per answer in USD, log scale"));
    const bool simulated =
        std::any_of(m_points.begin(), m_points.end(), [](const PlotPoint &p) { return p.simulated; });
    if (!simulated)
        return;
    auto *mark = new QCPItemText(m_plot);
    mark->setLayer(QStringLiteral("grid"));
    mark->position->setType(QCPItemPosition::ptAxisRectRatio);
    mark->position->setCoords(0.5, 0.55);
    mark->setRotation(-18);
    mark->setText(tr("SIMULATED"));
    QFont large = font();
    large.setPixelSize(m_theme.bodyPixels() * 3);
    large.setBold(true);
    mark->setFont(large);
    QColor pale = theme.ink;
    pale.setAlpha(26);
    mark->setColor(pale);
}

void QualityCostPlot::drawPoint(const PlotPoint &point)
{
    const ModelMark mark = modelMark(point.mark, m_theme.theme().dark);
    const double x = positionOf(point);
    QCPGraph *graph = m_plot->addGraph();
    graph->setLineStyle(QCPGraph::lsNone);
    graph->setScatterStyle(styleOf(mark));
    graph->addData(x, point.share);
    const auto bar = [&](QCPErrorBars::ErrorType type, double minus, double plus) {
        auto *bars = new QCPErrorBars(m_plot->xAxis, m_plot->yAxis);
        bars->setErrorType(type);
        bars->setDataPlottable(graph);
        bars->setPen(QPen(mark.colour, 2));
        bars->setWhiskerWidth(0);
        bars->setSymbolGap(0);
        bars->addData(minus, plus);
    };
    bar(QCPErrorBars::etValueError, point.share - point.shareLow, point.shareHigh - point.share);
    if (point.cost && *point.cost > 0)
        bar(QCPErrorBars::etKeyError, x - point.costLow, point.costHigh - x);
    auto *label = new QCPItemText(m_plot);
    label->position->setCoords(x, point.share);
    label->setClipToAxisRect(false); // one at 100 % stands above the axes
    label->setPadding(QMargins(9, 2, 9, 7));
    label->setText(point.name);
    QFont bold = font();
    bold.setPixelSize(std::max(10, m_theme.bodyPixels() * 13 / 14));
    bold.setBold(true);
    label->setFont(bold);
    label->setColor(m_theme.theme().ink);
    m_labels += label;
}

/// Each label goes beside its point where it covers no earlier label and stays inside the axes.
void QualityCostPlot::placeLabels()
{
    const QRectF inside = m_plot->axisRect()->rect();
    QList<QRectF> taken;
    for (qsizetype i = 0; i < m_labels.size() && i < m_points.size(); ++i) {
        const QPointF at(m_plot->xAxis->coordToPixel(positionOf(m_points.at(i))),
            m_plot->yAxis->coordToPixel(m_points.at(i).share));
        m_labels.at(i)->setVisible(inside.adjusted(-1, -1, 1, 1).contains(at));
        QRectF box(
            QPointF(), QFontMetricsF(m_labels.at(i)->font()).size(0, m_labels.at(i)->text()) + QSizeF(18, 9));
        for (const auto &[horizontal, vertical] :
            {std::pair(Qt::AlignLeft, Qt::AlignBottom), std::pair(Qt::AlignRight, Qt::AlignBottom),
                std::pair(Qt::AlignLeft, Qt::AlignTop), std::pair(Qt::AlignRight, Qt::AlignTop)}) {
            box.moveTopLeft({horizontal == Qt::AlignLeft ? at.x() : at.x() - box.width(),
                vertical == Qt::AlignBottom ? at.y() - box.height() : at.y()});
            m_labels.at(i)->setPositionAlignment(horizontal | vertical);
            const bool free =
                std::none_of(taken.begin(), taken.end(), [&](const QRectF &r) { return r.intersects(box); });
            if (free && inside.adjusted(-4, -20, 4, 4).contains(box))
                break;
        }
        taken += box;
    }
}

void QualityCostPlot::drawFrontier()
{
    QList<PlotPoint> front;
    for (const PlotPoint &point : std::as_const(m_points)) {
        if (point.onFrontier && point.cost && *point.cost > 0)
            front += point;
    }
    if (front.isEmpty())
        return;
    std::sort(
        front.begin(), front.end(), [](const PlotPoint &a, const PlotPoint &b) { return *a.cost < *b.cost; });
    QCPGraph *line = m_plot->addGraph();
    line->setLineStyle(QCPGraph::lsStepLeft);
    line->setPen(QPen(m_theme.theme().dim, 1.5));
    for (const PlotPoint &point : std::as_const(front))
        line->addData(*point.cost, point.share);
    line->addData(m_high * 10, front.last().share);
}

/// Above the axis, where it reads without turning the head.
void QualityCostPlot::drawAxisTitle()
{
    const QFont small = m_plot->xAxis->labelFont();
    m_plot->axisRect()->setMinimumMargins(QMargins(0, QFontMetrics(small).height() + 10, 12, 0));
    auto *title = new QCPItemText(m_plot);
    title->setClipToAxisRect(false);
    title->position->setType(QCPItemPosition::ptAxisRectRatio);
    title->position->setCoords(0, 0);
    title->setPositionAlignment(Qt::AlignLeft | Qt::AlignBottom);
    title->setPadding(QMargins(0, 0, 0, 4));
    title->setText(tr("share correct, 95 % interval"));
    title->setFont(small);
    title->setColor(m_theme.theme().dim);
}

void QualityCostPlot::sayThatItIsEmpty()
{
    auto *text = new QCPItemText(m_plot);
    text->position->setType(QCPItemPosition::ptAxisRectRatio);
    text->position->setCoords(0.5, 0.5);
    text->setText(tr("No scored answer yet"));
    text->setFont(m_plot->xAxis->labelFont());
    text->setColor(m_theme.theme().dim);
    text->setPadding(QMargins(8, 4, 8, 4));
    text->setBrush(m_theme.theme().panel);
}

void QualityCostPlot::drawChance()
{
    if (!m_chance)
        return;
    auto *line = new QCPItemStraightLine(m_plot);
    line->point1->setCoords(m_low, *m_chance);
    line->point2->setCoords(m_high, *m_chance);
    line->setPen(QPen(m_theme.theme().dim, 1, Qt::DotLine));
    auto *label = new QCPItemText(m_plot);
    label->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
    label->position->setCoords(1, *m_chance);
    label->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
    label->setPadding(QMargins(0, 0, 4, 2));
    label->setText(tr("chance"));
    label->setFont(m_plot->xAxis->labelFont());
    label->setColor(m_theme.theme().dim);
}

void QualityCostPlot::setChance(std::optional<double> share)
{
    if (share == m_chance)
        return;
    m_chance = share;
    redraw();
}

void QualityCostPlot::showAll()
{
    m_userZoomed = false;
    m_plot->xAxis->setRange(m_low, m_high);
    m_plot->yAxis->setRange(0, 1.06);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

QPixmap QualityCostPlot::picture(double scale) const
{
    return m_plot->toPixmap(m_plot->width(), m_plot->height(), scale);
}

void QualityCostPlot::copy() const
{
    QGuiApplication::clipboard()->setPixmap(picture(2));
}

void QualityCostPlot::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Home)
        showAll();
    else if (event->matches(QKeySequence::Copy))
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
    if (event->type() == QEvent::FontChange)
        redraw();
}

void QualityCostPlot::updateToolTip(const QPoint &at)
{
    for (const PlotPoint &point : std::as_const(m_points)) {
        const QPointF centre(
            m_plot->xAxis->coordToPixel(positionOf(point)), m_plot->yAxis->coordToPixel(point.share));
        if (QLineF(centre, at).length() > 14)
            continue;
        QToolTip::showText(m_plot->mapToGlobal(at),
            figuresOf(point).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")), m_plot);
        return;
    }
    QToolTip::hideText();
}

} // namespace Pennybench::Widgets
