#pragma once

#include "app/desktop/common/desktopservices.h"
#include "app/desktop/models/systemfacts.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QTableWidget;

namespace Pennybench::Desktop {

class SystemCard;

/// The systems of the article as a table, and those that are ticked as cards side by side.
class ArticleModels : public QWidget {
    Q_OBJECT

public:
    explicit ArticleModels(DesktopServices &services, QWidget *parent = nullptr);

    /// What was measured: the answers of the session that is open.
    void setMeasured(const Article::AnswerTable &table);
    const QList<SystemFacts> &systems() const { return m_systems; }
    static constexpr int mostCards = 3;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void fill();
    void fitColumns();
    void showCards();
    void filter();
    QList<int> ticked() const;

    DesktopServices &m_services;
    QLineEdit *m_filter;
    QLabel *m_legend;
    QHBoxLayout *m_cardRow;
    QList<SystemCard *> m_cards;
    QTableWidget *m_table;
    QList<SystemFacts> m_systems;
    bool m_isStale = true; ///< is filled when it is shown
    QList<int> m_order; ///< the rows that are ticked, the oldest first
    Article::AnswerTable m_measured;
};

} // namespace Pennybench::Desktop
