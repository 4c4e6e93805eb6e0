#pragma once

#include "app/suites/suite.h"

#include <QAbstractTableModel>

namespace Pennybench::Desktop {

/// The prompts of one suite, a row each.
class PromptModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Id, Category, Language, Scorer, Difficulty, Expected, Text, Columns };

    explicit PromptModel(QObject *parent = nullptr);

    void setPrompts(const QList<Suites::Prompt> &prompts);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Suites::Prompt> m_prompts;
};

} // namespace Pennybench::Desktop
