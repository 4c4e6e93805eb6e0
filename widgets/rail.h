#pragma once

#include <QIcon>
#include <QList>
#include <QWidget>

class QButtonGroup;
class QToolButton;
class QVBoxLayout;

namespace Pennybench::Widgets {

/// The column of pages at the left: a symbol over a word each; symbols with tool tips where not all words
/// find room.
class Rail : public QWidget {
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

    /// Adds an entry and returns its number. svg is a symbol drawn in "currentColor"; atEnd puts it below.
    int addEntry(const QString &text, const QByteArray &svg, bool atEnd = false);
    void setEntryText(int entry, const QString &text);
    /// -1: none of them.
    void setCurrent(int entry);
    int current() const;
    /// The colours of symbols that are not chosen and of the one that is.
    void setColours(const QColor &idle, const QColor &chosen);

signals:
    void chosen(int entry);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitEntries();
    void switchOff();

    struct Entry {
        QToolButton *button = nullptr;
        QByteArray svg;
    };

    QList<Entry> m_entries;
    QButtonGroup *m_group;
    bool m_isSetting = false; ///< not a person
    QVBoxLayout *m_top;
    QVBoxLayout *m_bottom;
};

/// The symbol in a colour, sharp at the ratio of the screen.
QPixmap symbol(const QByteArray &svg, const QColor &colour, int pixels, double devicePixelRatio);

} // namespace Pennybench::Widgets
