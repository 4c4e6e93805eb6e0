#pragma once

#include <QList>
#include <QModelIndex>
#include <QPointer>
#include <QString>
#include <QWidget>

class QAbstractItemView;
class QFrame;
class QLabel;
class QTextEdit;

namespace Pennybench::Desktop {

/// Finds words in what a page shows: texts, lists and labels that are seen at the moment. Marks and capital
/// letters make no difference.
class TextFinder {
public:
    /// Nothing is found in more than so many places.
    static constexpr qsizetype most = 1'000;

    ~TextFinder();

    /// Whether the page has anything that can be searched.
    static bool canSearch(const QWidget &page);
    /// How often the words stand on the page, at most most. Empty words stand nowhere.
    qsizetype find(QWidget &page, const QString &words);
    qsizetype count() const { return m_hits.size(); }
    /// Scrolls there and marks it.
    void show(qsizetype hit);
    /// Takes the mark away.
    void clear();

private:
    struct Hit {
        QPointer<QWidget> widget;
        int from = 0; ///< in a text
        QPersistentModelIndex index; ///< in a list
    };

    void findIn(QTextEdit &text, const QString &wanted);
    void findIn(QAbstractItemView &view, const QString &wanted);
    void findIn(QLabel &label, const QString &wanted);
    void frame(QWidget &widget);

    QList<Hit> m_hits;
    qsizetype m_length = 0;
    QPointer<QFrame> m_frame;
    QPointer<QTextEdit> m_marked;
};

} // namespace Pennybench::Desktop
