#pragma once

#include "app/desktop/present/slide.h"
#include "app/desktop/present/slideparts.h"

class QHBoxLayout;
class QVBoxLayout;

namespace Pennybench::Desktop {

/// One slide in front of a class. It is made anew for every step, so that nothing of an earlier one is left
/// in it, not even hidden.
class SlideView : public QWidget {
    Q_OBJECT

public:
    explicit SlideView(const SlideLook &look, QWidget *parent = nullptr);

    /// The same step of the same question with other figures.
    virtual void refresh(const Slide &slide);
    /// Long texts, all together; by a share of what is seen.
    virtual void scroll(double share);
    /// Whether a text goes on below, or above, of what is seen.
    virtual bool hasMore(bool below) const;
    /// Everything stands where it will stay.
    virtual bool isSettled() const { return true; }

protected:
    const SlideLook &look() const { return m_look; }
    QVBoxLayout *down() const { return m_down; }
    /// "Question 3 of 8".
    static QString questionWords(const Slide &slide);
    /// That the answers are simulated.
    static QLabel *newBadge();
    /// "Question 3 of 8" and the badge; what is to the right comes behind.
    QHBoxLayout *newHead(const Slide &slide) const;

private:
    SlideLook m_look;
    QVBoxLayout *m_down;
};

/// The slide of the step. Chart and end look at all questions whose names were shown.
SlideView *makeSlide(const Slide &slide, const Presentation &presentation, const SlideLook &look);

} // namespace Pennybench::Desktop
