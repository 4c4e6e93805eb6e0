#pragma once

#include "widgets/theme.h"

#include <QTableView>

namespace Pennybench::Widgets {

/// What one cell of the matrix says.
enum class CellState { Empty, Running, Correct, Partly, Wrong, NoAnswer, Undecided, Error };

/// Prompts x models. The first columns are text; a cell whose model gives a CellState under StateRole is
/// drawn as a symbol on its tint. The text of the cell's tooltip and accessible name is the model's.
class ScoreMatrixView : public QTableView {
    Q_OBJECT

public:
    static constexpr int StateRole = Qt::UserRole + 1;
    /// For the header of a contestant's column: its letter, and the number of its family.
    static constexpr int LetterRole = Qt::UserRole + 2;
    static constexpr int FamilyRole = Qt::UserRole + 4;
    /// True for a cell whose text is an id: drawn in the fixed font.
    static constexpr int CodeRole = Qt::UserRole + 3;

    explicit ScoreMatrixView(const ThemeSource &theme, QWidget *parent = nullptr);

    /// How many pixels a cell needs for the text in the fixed font.
    int codeWidth(const QString &text) const;
    /// The letter of the contestant whose head is highlighted; empty: none.
    void setChosen(const QString &letter);
    QString chosen() const { return m_chosen; }

signals:
    /// A cell was clicked or chosen with Return.
    void cellChosen(int row, int column);
    /// A contestant's head was clicked, or a menu is asked for in its column.
    void headChosen(const QString &letter);
    /// After headChosen(): a person wants to know what can be done with the contestant.
    void menuRequested(const QPoint &globalPosition);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QString letterOf(int column) const;
    void offerMenu(int column, const QPoint &globalPosition);

    const ThemeSource &m_theme;
    QString m_chosen;
};

} // namespace Pennybench::Widgets
