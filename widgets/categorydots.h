#pragma once

#include "widgets/theme.h"

#include <QList>
#include <QWidget>

#include <optional>

namespace Pennybench::Widgets {

/// One contestant's share in a category, with its interval, 0 to 1.
struct CategoryDot {
    QString letter;
    QString name;
    int family = 0;
    double value = 0;
    double low = 0;
    double high = 0;
    bool isFirst = false; ///< may be first: stands in the tinted block
    QString words; ///< the whole of it

    bool operator==(const CategoryDot &) const = default;
};

/// Dots and intervals on the axis of shares, a line a contestant; whoever may be first stands on a tint. A
/// click, or Return on the line that the arrow keys reached, chooses a contestant.
class CategoryDots : public QWidget {
    Q_OBJECT

public:
    explicit CategoryDots(const ThemeSource &theme, QWidget *parent = nullptr);

    /// hasWinner: who may be first is one alone, ahead of every other. middle: a dotted line; none: missing.
    void setDots(const QList<CategoryDot> &dots, bool hasWinner, std::optional<double> middle);
    const QList<CategoryDot> &dots() const { return m_dots; }
    void setSelected(const QString &letter);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosen(const QString &letter);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    QFont smallFont() const;
    int lineHeight() const;
    int axisHeight() const;
    int lineAt(double y) const; ///< -1: none
    void choose(int line);

    const ThemeSource &m_theme;
    QList<CategoryDot> m_dots;
    bool m_hasWinner = false;
    std::optional<double> m_middle;
    QString m_selected;
    int m_current = -1;
};

} // namespace Pennybench::Widgets
