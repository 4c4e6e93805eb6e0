#pragma once

#include "app/desktop/present/slideview.h"

class QVBoxLayout;

namespace Pennybench::Desktop {

/// What the class sees, on a screen of its own. It knows no more than the slide that it is given.
class AudienceWindow : public QWidget {
    Q_OBJECT

public:
    AudienceWindow(const Presentation &presentation, const Widgets::ThemeSource &theme);
    ~AudienceWindow() override;

    void showSlide(const Slide &slide);
    /// Shows this in place of the slide until the next step; null: the slide again.
    void showInstead(SlideView *view);
    bool isInstead() const { return m_isInstead; }
    SlideView *view() const { return m_view; }
    SlideLook slideLook() const;
    void setBlack(bool black);
    bool isBlack() const { return m_isBlack; }
    void scroll(double share);
    /// Whether the slide's texts go on below, or above, of what is seen.
    bool hasMore(bool below) const { return m_view && !m_isBlack && m_view->hasMore(below); }

signals:
    void keyPressed(int key);
    void closed();
    /// It looks different now.
    void redrawn();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void applySheet();
    void put(SlideView *view);

    const Presentation &m_presentation;
    const Widgets::ThemeSource &m_theme;
    QVBoxLayout *m_layout;
    SlideView *m_view = nullptr;
    bool m_isInstead = false;
    bool m_isBlack = false;
    Slide m_slide;
};

} // namespace Pennybench::Desktop
