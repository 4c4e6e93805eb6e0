#pragma once

#include "app/catalogue/pricefetch.h"
#include "app/desktop/common/desktopservices.h"
#include "app/desktop/common/modelfinder.h"

#include <QSet>
#include <QWidget>

#include <functional>
#include <memory>

class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTabBar;
class QTableView;

namespace Pennybench::Desktop {

class ArticleModels;
class CatalogueModel;

/// The models of the article side by side, and the whole catalogue: which models exist, where, for how much.
/// That can be filtered and sorted, takes prices from a file or fetches them, and asks a provider which
/// models the account can call.
class ModelsPage : public QWidget {
    Q_OBJECT

public:
    explicit ModelsPage(DesktopServices &services, QWidget *parent = nullptr);

    /// Shows what the file of prices would change, and changes it if that is agreed to.
    void importFile(const QString &path);
    /// Asks where prices are to be fetched from, fetches them, and shows what they would change.
    void updatePrices();
    /// Gives the ids of the models in use, whose changes are shown first.
    void setModelsInUse(const std::function<QSet<QString>()> &inUse) { m_inUse = inUse; }
    enum Tab { OfTheArticle, WholeCatalogue };
    void showTab(Tab tab);
    ArticleModels &articleModels() { return *m_article; }

signals:
    /// The page is seen from now on.
    void shown();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeHeader(QHBoxLayout *header);
    QWidget *makeMessage();
    QTableView *makeTable();
    void fitTable();
    void fillProviders();
    void retranslate();
    void chooseFile();
    void undoImport();
    void fetchPrices(const QUrl &address);
    void importPriceFile(const QByteArray &bytes, const QString &name);
    void fetch();
    void say(const QString &text, bool canUndo = false);

    DesktopServices &m_services;
    ModelFinder m_finder;
    QTabBar *m_tabs;
    ArticleModels *m_article;
    CatalogueModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_table = nullptr;
    QLineEdit *m_filter;
    QComboBox *m_provider;
    QPushButton *m_fetch;
    QWidget *m_messageBar;
    QLabel *m_message;
    QPushButton *m_prices;
    QAction *m_import;
    QAction *m_update;
    QPushButton *m_undo;
    Models::Catalogue m_beforeImport;
    std::unique_ptr<Models::PriceFetch> m_priceFetch;
    std::function<QSet<QString>()> m_inUse;
};

} // namespace Pennybench::Desktop
