#pragma once

#include "app/desktop/desktopservices.h"
#include "app/desktop/modelfinder.h"

#include <QAbstractTableModel>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace Pennybench {

/// The catalogue as a table.
class CatalogueModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Provider, Price, Context, Weights, Released, State, Columns };
    /// What a column is sorted by.
    static constexpr int SortRole = Qt::UserRole;

    CatalogueModel(const Catalogue &catalogue, const QDateTime &now, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// The catalogue has changed.
    void reload();

private:
    QString text(const ModelEntry &model, int column) const;
    QVariant sortKey(const ModelEntry &model, int column) const;

    const Catalogue &m_catalogue;
    QDateTime m_now;
};

/// Which models exist, where, for how much; can be filtered and sorted, takes prices from a file, and asks a
/// provider which models the account can call.
class ModelsPage : public QWidget {
    Q_OBJECT

public:
    explicit ModelsPage(DesktopServices &services, QWidget *parent = nullptr);

    /// Shows what the file of prices would change, and changes it if that is agreed to.
    void importFile(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeHeader(QHBoxLayout *header);
    QWidget *makeMessage();
    QTableView *makeTable();
    void fitTable();
    void chooseFile();
    void undoImport();
    void fetch();
    void say(const QString &text, bool canUndo = false);

    DesktopServices &m_services;
    ModelFinder m_finder;
    CatalogueModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_table = nullptr;
    QComboBox *m_provider;
    QPushButton *m_fetch;
    QWidget *m_messageBar;
    QLabel *m_message;
    QPushButton *m_undo;
    Catalogue m_beforeImport;
    qsizetype m_shownModels = 0;
};

} // namespace Pennybench
