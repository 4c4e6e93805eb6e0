#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QScrollArea;
class QTabBar;

namespace Pennybench::Widgets {
class AnswerPane;
} // namespace Pennybench::Widgets

namespace Pennybench::Desktop {

/// Where the panes of the page Ask stand: beside each other, as a grid, behind tabs, or one large beside the
/// others. A pane is dragged by its head to another place.
class PaneBoard : public QWidget {
    Q_OBJECT

public:
    enum class Arrangement { Columns, Grid, Tabs, Focus };
    struct Place {
        Widgets::AnswerPane *pane = nullptr;
        QString name; ///< on its tab
        bool isPinned = false; ///< at the left, where the other columns scroll
        bool isHidden = false;
    };

    explicit PaneBoard(QWidget *parent = nullptr);

    void setPlaces(const QList<Place> &places);
    void setArrangement(Arrangement arrangement);
    Arrangement arrangement() const { return m_arrangement; }
    /// Shows this pane alone; -1 shows all.
    void enlarge(int place);
    int enlarged() const { return m_enlarged; }
    /// The pane behind the chosen tab, or the large one.
    void setCurrent(int place);
    /// Those that are not hidden.
    QList<int> visiblePlaces() const;

signals:
    /// The pane is dragged to the place of another one.
    void moveWanted(int from, int to);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void place(QGridLayout &grid, const QList<int> &shown);
    void drag(const QPoint &globalPosition);

    QTabBar *m_tabs;
    QHBoxLayout *m_pinnedColumns;
    QScrollArea *m_scroll;
    QList<Place> m_places;
    Arrangement m_arrangement = Arrangement::Columns;
    int m_enlarged = -1;
    int m_current = 0;
    int m_dragged = -1;
};

} // namespace Pennybench::Desktop
