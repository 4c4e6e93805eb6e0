#include "app/desktop/bench/totalsrow.h"

#include "widgets/card.h"
#include "widgets/elidedlabel.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

namespace Pennybench::Desktop {

namespace {

constexpr int totalsMargin = 6;

} // namespace

TotalsRow::TotalsRow(QTableView *view, int firstColumn, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_firstColumn(firstColumn)
    , m_title(new Widgets::ElidedLabel("cardTitle", 4, this))
{
    connect(view->horizontalHeader(), &QHeaderView::sectionResized, this, &TotalsRow::place);
    connect(view->horizontalHeader(), &QHeaderView::geometriesChanged, this, &TotalsRow::place);
    connect(view->horizontalScrollBar(), &QScrollBar::valueChanged, this, &TotalsRow::place);
}

void TotalsRow::setCells(const QString &title, const QList<std::pair<QString, QString>> &cells)
{
    while (m_labels.size() < cells.size() * 2) {
        m_labels += Widgets::plainLabel({}, m_labels.size() % 2 == 0 ? "cardTitle" : "dim", this);
        m_labels.last()->setAlignment(Qt::AlignCenter);
    }
    for (qsizetype i = cells.size() * 2; i < m_labels.size(); ++i)
        m_labels.at(i)->hide();
    m_title->setFullText(title);
    m_twoLines = false;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        m_labels.at(2 * i)->setText(cells.at(i).first);
        m_labels.at(2 * i + 1)->setText(cells.at(i).second);
        m_twoLines = m_twoLines || !cells.at(i).second.isEmpty();
    }
    m_cells = static_cast<int>(cells.size());
    place();
}

void TotalsRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void TotalsRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        place();
}

void TotalsRow::place()
{
    m_title->ensurePolished();
    const int line = m_title->sizeHint().height() + 2;
    const int height = (m_twoLines ? 2 : 1) * line;
    setFixedHeight(height + 2 * totalsMargin);
    const int room = m_view->columnViewportPosition(m_firstColumn) + m_view->viewport()->x() - 16;
    m_title->setGeometry(16, totalsMargin, std::max(0, room), height);
    for (int cell = 0; cell < m_cells; ++cell)
        placeCell(cell, line);
}

void TotalsRow::placeCell(int cell, int line)
{
    const int column = m_firstColumn + cell;
    const int left = m_view->columnViewportPosition(column) + m_view->viewport()->x();
    for (int part = 0; part < 2; ++part) {
        QLabel *label = m_labels.at(2 * cell + part);
        label->setGeometry(left, totalsMargin + part * line, m_view->columnWidth(column), line);
        label->show();
    }
}

} // namespace Pennybench::Desktop
