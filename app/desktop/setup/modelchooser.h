#pragma once

#include "app/desktop/common/desktopservices.h"
#include "app/desktop/common/modelfinder.h"
#include "widgets/card.h"

#include <QSet>

class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Pennybench::Desktop {

class OldPricesBar;
class RetirementBar;

/// Where the models of a comparison are ticked: those of the catalogue, and those that servers on this
/// machine have loaded. Retired ones say so and offer their successor before anything is sent; so do those
/// whose prices may have changed.
class ModelChooser : public Widgets::Card {
    Q_OBJECT

public:
    explicit ModelChooser(DesktopServices &services, QWidget *parent = nullptr);

    /// In the order of the list.
    QList<Models::ModelEntry> chosen() const;

signals:
    void changed();
    /// The prices of chosen models are old, and newer ones are to be fetched.
    void priceUpdateWanted();

private:
    void makeHeader();
    void retranslate();
    void fill();
    void add(const Models::ModelEntry &model, const QDateTime &now, const QSet<QString> &ticked);
    /// Fills the list again and keeps what is ticked.
    void refill();
    void filter(const QString &text);
    void findLocalServers();
    void takeFound(const QString &message, const QStringList &newModels);
    void replace(const QString &model, const QString &successor);
    void announce();
    QTreeWidgetItem *itemOf(const QString &model) const;
    QSet<QString> ticked() const;

    DesktopServices &m_services;
    ModelFinder m_finder;
    QSet<QString> m_local; ///< found on this machine: they come first
    QTreeWidget *m_list;
    QLineEdit *m_filter;
    QPushButton *m_findLocal;
    QLabel *m_status;
    RetirementBar *m_retirement;
    OldPricesBar *m_oldPrices;
};

} // namespace Pennybench::Desktop
