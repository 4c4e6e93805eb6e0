#pragma once

#include "app/desktop/ask/asking.h"
#include "widgets/card.h"

class QPushButton;
class QScrollArea;

namespace Pennybench::Desktop {

/// The question whose answers are shown, with the way to the questions before and after it and to the
/// branches that were asked in its place.
class ThreadBar : public Widgets::Card {
    Q_OBJECT

public:
    ThreadBar(Asking &asking, Widgets::ThemeSource &theme, QWidget *parent = nullptr);

    void showEarlier();
    void showLater();

signals:
    void editRequested();
    /// The question that is shown is to become a prompt of a suite.
    void keepRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void refresh();
    void fit();
    void showAlternative(int step);
    QPushButton *button(const char *name);

    Asking &m_asking;
    Widgets::ThemeSource &m_theme;
    QScrollArea *m_scroll;
    QLabel *m_question;
    QLabel *m_where;
    QLabel *m_branch;
    QPushButton *m_earlier;
    QPushButton *m_later;
    QPushButton *m_earlierBranch;
    QPushButton *m_laterBranch;
    QPushButton *m_edit;
    QPushButton *m_keep = nullptr;
};

} // namespace Pennybench::Desktop
