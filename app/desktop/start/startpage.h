#pragma once

#include "app/desktop/common/desktopservices.h"
#include "app/desktop/common/modelfinder.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTabBar;

namespace Pennybench::Widgets {
class QualityCostPlot;
}

namespace Pennybench::Desktop {

/// What is seen before anything was done: what the program is for, three ways to begin, and what others
/// published about real models. Nothing has to be filled in, and every other page can be chosen at once.
class StartPage : public QWidget {
    Q_OBJECT

public:
    enum View { MeasuredCost, ListPrice };

    explicit StartPage(DesktopServices &services, QWidget *parent = nullptr);

    void showView(View view);

signals:
    void practiceWanted();
    /// The models of servers on this machine, of the catalogue; never empty.
    void localWanted(const QStringList &models);
    void keyWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeWays();
    QWidget *makePublished();
    QPushButton *addWay(QLayout &ways, const char *name, QLabel *explanation);
    void retranslate();
    void look();
    void take(const QString &message, const QStringList &models);
    void sayServers();

    DesktopServices &m_services;
    ModelFinder m_finder;
    QStringList m_localModels;
    QString m_found; ///< in words; empty: nothing was looked for yet
    bool m_looking = false;
    bool m_wanted = false; ///< the button was pressed while it was looked
    QLabel *m_title;
    QList<QLabel *> m_lines;
    QPushButton *m_practice = nullptr;
    QPushButton *m_local = nullptr;
    QPushButton *m_key = nullptr;
    QLabel *m_practiceWords;
    QLabel *m_localWords;
    QLabel *m_keyWords;
    QTabBar *m_tabs;
    Widgets::QualityCostPlot *m_plot;
};

} // namespace Pennybench::Desktop
