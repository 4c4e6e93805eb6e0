#pragma once

#include "app/desktop/desktopservices.h"

#include <QAbstractTableModel>
#include <QWidget>

class QLabel;

namespace Pennybench {

/// The catalogue as a table.
class CatalogueModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Provider, Price, Context, Weights, Released, State, Columns };

    CatalogueModel(const Catalogue &catalogue, const QDateTime &now, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// The catalogue has changed.
    void reload();

private:
    QString text(const ModelEntry &model, int column) const;

    const Catalogue &m_catalogue;
    QDateTime m_now;
};

/// Which models exist, where, for how much; can be filtered and sorted, and takes prices from a file.
class ModelsPage : public QWidget {
    Q_OBJECT

public:
    explicit ModelsPage(DesktopServices &services, QWidget *parent = nullptr);

    /// Shows what the file of prices would change, and changes it if that is agreed to.
    void importFile(const QString &path);

private:
    void chooseFile();

    DesktopServices &m_services;
    CatalogueModel *m_model;
    QLabel *m_message;
};

} // namespace Pennybench
