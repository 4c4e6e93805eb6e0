#pragma once

#include "app/desktop/present/slide.h"
#include "widgets/card.h"
#include "widgets/theme.h"

class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace Pennybench::Desktop {

/// Who is behind the options, what the scorers said and how the votes stand: for the private screen only. It
/// can be covered, and then holds no name.
class WhoIsWho : public Widgets::Card {
    Q_OBJECT

public:
    WhoIsWho(const Presentation &presentation, const Widgets::ThemeSource &theme);

    void setCovered(bool covered);
    bool isCovered() const { return m_isCovered; }
    void refresh();

signals:
    void coverPressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillRow(int option);
    void fitRows();

    const Presentation &m_presentation;
    const Widgets::ThemeSource &m_theme;
    QPushButton *m_cover;
    QStackedWidget *m_views;
    QTableWidget *m_table;
    QLabel *m_sums;
    QLabel *m_badge;
    bool m_isCovered = false;
};

} // namespace Pennybench::Desktop
