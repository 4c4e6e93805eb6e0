#pragma once

#include "app/desktop/window/textfinder.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Pennybench::Desktop {

/// Finds words on the page that is shown. A page that has a field for searching gets the focus in it instead:
/// a field with a button that clears it.
class FindBar : public QWidget {
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    /// Begins to search in the page; false, and nothing is opened, where it has nothing to search.
    bool begin(QWidget &page);
    /// Another page is shown, or the bar is not wanted any more.
    void leave();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search();
    void step(int by);
    void sayWhere();

    QPointer<QWidget> m_page;
    TextFinder m_finder;
    qsizetype m_at = 0;
    QLineEdit *m_words;
    QLabel *m_where;
    QPushButton *m_before;
    QPushButton *m_after;
};

} // namespace Pennybench::Desktop
