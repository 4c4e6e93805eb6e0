#pragma once

#include "widgets/richtext/worddifference.h"
#include "widgets/theme.h"

#include <QFutureWatcher>
#include <QWidget>

class QLabel;
class QTabBar;
class QTextBrowser;

namespace Pennybench::Widgets {

/// Two answers side by side, with what only one of them says marked word by word. Lines that belong together
/// stand at the same height, and there is one scroll bar. The reasoning stands apart, on a second tab.
class AnswerDifference : public QWidget {
    Q_OBJECT

public:
    struct Side {
        QString name;
        QString text;
        QString reasoning;
    };

    explicit AnswerDifference(const ThemeSource &theme, QWidget *parent = nullptr);

    /// Compares off the window's thread.
    void compare(const Side &left, const Side &right);

signals:
    /// The difference is shown.
    void shown();

private:
    void start();
    void layOut(const WordDifference &difference);
    void retranslate();

    const ThemeSource &m_theme;
    Side m_left;
    Side m_right;
    WordDifference m_difference;
    QTabBar *m_tabs;
    QLabel *m_sum;
    QTextBrowser *m_view;
    QFutureWatcher<WordDifference> m_watcher;
};

} // namespace Pennybench::Widgets
