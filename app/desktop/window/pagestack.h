#pragma once

#include <QStackedWidget>

#include <functional>

namespace Pennybench::Widgets {
class Rail;
}

namespace Pennybench::Desktop {

/// The pages of a window, each with a title in the language of the window and, most of them, an entry in the
/// rail. Pages count from 0 in the order in which they are added; those without an entry come last. A page
/// takes time and memory, so it is made when it is first shown or asked for. The pages take the room that the
/// window leaves, whatever they would like: pages that are not shown are not laid out.
class PageStack : public QStackedWidget {
    Q_OBJECT

public:
    explicit PageStack(Widgets::Rail &rail, QWidget *parent = nullptr);

    /// make: gets its parent, which a style is worked out for once; a widget that is moved to its parent
    /// later takes twice the time. symbol: the name of an icon; null: the rail does not lead there.
    void add(const std::function<QWidget *(QWidget *parent)> &make, const std::function<QString()> &title,
        const char *symbol, bool atEnd = false);
    /// Shows it and gives it the focus.
    void show(int page);
    /// The same as soon as the window is seen, unless another page is shown by then.
    void begin(int page);
    bool isMade(int page) const { return !m_makers.at(page); }
    /// Makes it where it is not made yet.
    QWidget &page(int page);
    QString title(int page) const { return m_titles.at(page)(); }

    bool hasHeightForWidth() const override { return false; }
    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override { return {0, 0}; }

signals:
    /// Another page is shown, or the same in another language.
    void titleChanged(const QString &title);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void choose(int page);

    Widgets::Rail &m_rail;
    QList<std::function<QString()>> m_titles;
    QList<std::function<QWidget *(QWidget *)>> m_makers; ///< empty: the page is made
    int m_entries = 0;
};

} // namespace Pennybench::Desktop
