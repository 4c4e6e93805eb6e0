#pragma once

#include <QStackedWidget>

#include <functional>

namespace Pennybench::Widgets {
class Rail;
}

namespace Pennybench::Desktop {

/// The pages of a window, each with a title in the language of the window and, most of them, an entry in the
/// rail. Pages count from 0 in the order in which they are added; those without an entry come last.
class PageStack : public QStackedWidget {
    Q_OBJECT

public:
    explicit PageStack(Widgets::Rail &rail, QWidget *parent = nullptr);

    /// symbol: the name of an icon; null: the rail does not lead there.
    void add(QWidget *page, const std::function<QString()> &title, const char *symbol, bool atEnd = false);
    /// Shows it and gives it the focus.
    void show(int page);
    QString title(int page) const { return m_titles.at(page)(); }

signals:
    /// Another page is shown, or the same in another language.
    void titleChanged(const QString &title);

private:
    Widgets::Rail &m_rail;
    QList<std::function<QString()>> m_titles;
    int m_entries = 0;
};

} // namespace Pennybench::Desktop
