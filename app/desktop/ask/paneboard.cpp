#include "app/desktop/ask/paneboard.h"

#include "widgets/answerpane.h"

#include <QGridLayout>
#include <QMouseEvent>
#include <QScrollArea>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace Pennybench::Desktop {

namespace {

constexpr int leastStackedLines = 9; ///< a pane above others may be this low
constexpr int headPixels = 44; ///< where a pane is taken to be dragged

/// So many columns of the grid for so many panes.
int gridWidth(qsizetype panes)
{
    constexpr int inOneRow = 3;
    if (panes <= 2)
        return static_cast<int>(std::max<qsizetype>(panes, 1));
    return panes <= 4 ? 2 : panes <= 6 ? inOneRow : inOneRow + 1;
}

} // namespace

PaneBoard::PaneBoard(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar)
    , m_pinnedColumns(new QHBoxLayout)
    , m_scroll(new QScrollArea)
{
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(8);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->hide();
    down->addWidget(m_tabs);
    auto *across = new QHBoxLayout;
    across->setSpacing(12);
    m_pinnedColumns->setSpacing(12);
    across->addLayout(m_pinnedColumns);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget;
    inside->setObjectName(QStringLiteral("page"));
    m_scroll->setWidget(inside);
    across->addWidget(m_scroll, 1);
    down->addLayout(across, 1);
    connect(
        m_tabs, &QTabBar::tabBarClicked, this, [this](int tab) { setCurrent(visiblePlaces().value(tab)); });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        if (m_tabs->hasFocus())
            setCurrent(visiblePlaces().value(tab));
    });
}

void PaneBoard::setPlaces(const QList<Place> &places)
{
    for (const Place &place : places) {
        place.pane->removeEventFilter(this);
        place.pane->installEventFilter(this);
    }
    m_places = places;
    if (m_enlarged >= m_places.size())
        m_enlarged = -1;
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(m_places.size()) - 1));
    arrange();
}

void PaneBoard::setArrangement(Arrangement arrangement)
{
    m_arrangement = arrangement;
    m_enlarged = -1;
    arrange();
}

void PaneBoard::enlarge(int place)
{
    m_enlarged = place;
    arrange();
}

void PaneBoard::setCurrent(int place)
{
    m_current = place;
    arrange();
}

QList<int> PaneBoard::visiblePlaces() const
{
    QList<int> visible;
    for (int place = 0; place < m_places.size(); ++place) {
        if (!m_places.at(place).isHidden)
            visible += place;
    }
    return visible;
}

void PaneBoard::arrange()
{
    QList<int> shown = visiblePlaces();
    if (!shown.contains(m_current))
        m_current = shown.value(0, 0);
    const bool isTabs = m_arrangement == Arrangement::Tabs && shown.size() > 1;
    {
        const QSignalBlocker quiet(m_tabs);
        while (m_tabs->count() > 0)
            m_tabs->removeTab(0);
        for (const int place : std::as_const(shown))
            m_tabs->addTab(m_places.at(place).name);
        m_tabs->setCurrentIndex(static_cast<int>(shown.indexOf(m_current)));
    }
    m_tabs->setVisible(isTabs);
    if (m_enlarged >= 0 && shown.contains(m_enlarged))
        shown = {m_enlarged};
    else if (isTabs)
        shown = {m_current};
    delete m_scroll->widget()->layout();
    auto *grid = new QGridLayout(m_scroll->widget());
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(12);
    const bool isStacked = m_arrangement == Arrangement::Grid || m_arrangement == Arrangement::Focus;
    for (const Place &place : std::as_const(m_places)) {
        m_pinnedColumns->removeWidget(place.pane);
        place.pane->setMinimumHeight(isStacked ? leastStackedLines * fontMetrics().lineSpacing() : 0);
    }
    place(*grid, shown);
    for (int place = 0; place < m_places.size(); ++place)
        m_places.at(place).pane->setVisible(shown.contains(place));
}

void PaneBoard::place(QGridLayout &grid, const QList<int> &shown)
{
    constexpr int focusShare = 3;
    if (m_arrangement == Arrangement::Focus && shown.size() > 1) {
        int row = 0;
        for (const int place : shown) {
            if (place != m_current)
                grid.addWidget(m_places.at(place).pane, row++, 1);
        }
        grid.addWidget(m_places.at(m_current).pane, 0, 0, row, 1);
        grid.setColumnStretch(0, focusShare);
        grid.setColumnStretch(1, 2);
        return;
    }
    const int width =
        m_arrangement == Arrangement::Grid ? gridWidth(shown.size()) : static_cast<int>(shown.size());
    int cell = 0;
    for (const int place : shown) {
        const Place &one = m_places.at(place);
        if (m_arrangement == Arrangement::Columns && one.isPinned && shown.size() > 1) {
            m_pinnedColumns->addWidget(one.pane);
            continue;
        }
        grid.addWidget(one.pane, cell / width, cell % width);
        grid.setColumnStretch(cell % width, 1);
        ++cell;
    }
}

bool PaneBoard::eventFilter(QObject *watched, QEvent *event)
{
    const auto found = std::ranges::find(m_places, watched, &Place::pane);
    if (found == m_places.end())
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton && mouse->position().y() < headPixels) {
            m_dragged = static_cast<int>(found - m_places.begin());
            return true;
        }
        break;
    }
    case QEvent::MouseMove:
        if (m_dragged >= 0) {
            drag(static_cast<QMouseEvent *>(event)->globalPosition().toPoint());
            return true;
        }
        break;
    case QEvent::MouseButtonRelease:
        if (m_dragged >= 0) {
            m_dragged = -1;
            unsetCursor();
            return true;
        }
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

/// The others make room at once.
void PaneBoard::drag(const QPoint &globalPosition)
{
    setCursor(Qt::ClosedHandCursor);
    for (int other = 0; other < m_places.size(); ++other) {
        const Widgets::AnswerPane *pane = m_places.at(other).pane;
        if (other == m_dragged || !pane->isVisible()
            || !pane->rect().contains(pane->mapFromGlobal(globalPosition)))
            continue;
        emit moveWanted(std::exchange(m_dragged, other), other);
        return;
    }
}

} // namespace Pennybench::Desktop
