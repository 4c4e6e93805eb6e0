#pragma once

#include "app/reports/sidebyside.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <memory>
#include <optional>

namespace Pennybench::Desktop {

/// The shared prompts of two contestants with how both did.
class ComparedPromptsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Id, Text, Category, First, Second, Change, Why, Cost, columns };
    /// For First and Second: the verdicts of the trials, as a list of numbers of Scoring::Verdict.
    static constexpr int TrialsRole = Qt::UserRole + 1;
    static constexpr int SortRole = Qt::UserRole + 2;
    /// For Change: a Reports::RightOn as a number.
    static constexpr int RightRole = Qt::UserRole + 20;

    using QAbstractTableModel::QAbstractTableModel;

    /// Null: nothing.
    void setSides(const std::shared_ptr<const Reports::SideBySide> &sides);
    const Reports::ComparedPrompt &prompt(int row) const { return m_sides->prompts.at(row); }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString shown(const Reports::ComparedPrompt &prompt, int row, int column) const;
    QVariant sortValue(const Reports::ComparedPrompt &prompt, int row, int column) const;

    std::shared_ptr<const Reports::SideBySide> m_sides;
    QList<const Suites::Prompt *> m_texts; ///< of the rows
};

/// Those of the prompts that are looked at, sorted.
class ComparedPromptsFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// Missing: all prompts.
    void setRight(std::optional<Reports::RightOn> right);
    std::optional<Reports::RightOn> right() const { return m_right; }
    /// Empty: all categories.
    void setCategory(const QString &category);
    QString category() const { return m_category; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    std::optional<Reports::RightOn> m_right;
    QString m_category;
};

} // namespace Pennybench::Desktop
