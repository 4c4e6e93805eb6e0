#pragma once

#include <QTableView>

class QLabel;

namespace Pennybench::Widgets {
class ElidedLabel;
}

namespace Pennybench::Desktop {

/// A row of cells under the matrix whose widths follow the matrix's columns.
class TotalsRow : public QWidget {
    Q_OBJECT

public:
    /// firstColumn: the matrix's column under which the first cell stands.
    TotalsRow(QTableView *view, int firstColumn, QWidget *parent = nullptr);

    /// Each cell has a figure and, below it, a smaller one; both may be empty.
    void setCells(const QString &title, const QList<std::pair<QString, QString>> &cells);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();
    void placeCell(int cell, int line);

    QTableView *m_view;
    int m_firstColumn;
    Widgets::ElidedLabel *m_title;
    QList<QLabel *> m_labels; ///< two a cell
    int m_cells = 0;
    bool m_twoLines = false;
};

} // namespace Pennybench::Desktop
