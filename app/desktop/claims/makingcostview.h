#pragma once

#include "widgets/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace Pennybench::Widgets {
class SumChartPlot;
}

namespace Pennybench::Desktop {

/// What making the article's models cost, announced against estimated, with the sources. Never on one axis
/// with the cost of answers.
class MakingCostView : public QWidget {
    Q_OBJECT

public:
    explicit MakingCostView(const Widgets::ThemeSource &theme, QWidget *parent = nullptr);

signals:
    /// The picture is to be saved.
    void saveWanted();
    void answerCostWanted();

private:
    QWidget *makeChartCard();
    QWidget *makeWords();
    QWidget *makeElsewhere();
    void retranslate();

    QStackedWidget *m_views;
    Widgets::SumChartPlot *m_chart;
    QTableWidget *m_table;
    QPushButton *m_asTable;
    QPushButton *m_copy;
    QPushButton *m_save;
    QLabel *m_words;
    QLabel *m_elsewhere;
};

} // namespace Pennybench::Desktop
