#pragma once

#include "app/desktop/common/observedcatalogue.h"

#include <QAbstractTableModel>
#include <QDateTime>

namespace Pennybench::Desktop {

/// The catalogue as a table; follows what is added to it.
class CatalogueModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Provider, Price, Context, Weights, Released, State, Columns };
    /// What a column is sorted by.
    static constexpr int SortRole = Qt::UserRole;

    CatalogueModel(const ObservedCatalogue &catalogue, const QDateTime &now, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Models::ModelEntry &model, int column) const;
    QVariant sortKey(const Models::ModelEntry &model, int column) const;

    Models::Catalogue m_shown;
    QDateTime m_now;
};

} // namespace Pennybench::Desktop
