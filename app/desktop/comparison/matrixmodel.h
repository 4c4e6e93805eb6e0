#pragma once

#include "app/desktop/comparison/shownsession.h"
#include "widgets/scorematrixview.h"

#include <QAbstractTableModel>

namespace Pennybench::Desktop {

/// The comparison as a table: a row a prompt, or a turn of one that has several, then a column a model. With
/// several trials a cell shows the share of right ones.
class MatrixModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Id, Text, Language, FirstModel };

    explicit MatrixModel(const ShownSession &shown, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The key of the first trial of a row's turn for a model.
    Runs::AnswerKey key(int row, int model) const;
    const Suites::Prompt *prompt(int row) const;
    /// What a row asks and how that is scored.
    Suites::Turn turn(int row) const;
    /// -1 where the plan has no such turn.
    int rowOf(const Runs::AnswerKey &key) const;

private:
    void reset();
    void changed(const Runs::AnswerKey &key);
    Widgets::CellState state(int row, int model) const;
    QString explanation(int row, int model) const;

    struct Row {
        QString suite;
        const Suites::Prompt *prompt = nullptr;
        int turn = 1;
    };

    const ShownSession &m_shown;
    QList<Row> m_rows;
    QList<int> m_families; ///< of the plan's models, as m_names
    QStringList m_names;
    QHash<std::pair<QString, QString>, int> m_rowOf; ///< of the first turn
};

/// How a verdict looks in a cell.
Widgets::CellState cellState(Scoring::Verdict verdict);

} // namespace Pennybench::Desktop
