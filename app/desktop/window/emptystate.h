#pragma once

#include <QStackedWidget>

#include <functional>

namespace Pennybench::Desktop {

/// A page, or, as long as there is nothing on it, one sentence and one button.
class EmptyState : public QStackedWidget {
    Q_OBJECT

public:
    struct Words {
        std::function<QString()> sentence;
        std::function<QString()> button;
    };

    EmptyState(const Words &words, const std::function<bool()> &isEmpty, QWidget *parent);

    /// Once.
    void setPage(QWidget *page);
    void refresh();

signals:
    void chosen();

private:
    std::function<bool()> m_isEmpty;
    QWidget *m_page = nullptr;
    QWidget *m_button = nullptr;
};

} // namespace Pennybench::Desktop
