#pragma once

#include "app/desktop/present/fittedtexts.h"
#include "app/desktop/present/slideview.h"

class QGridLayout;

namespace Pennybench::Desktop {

/// The answers side by side, all at once, under letters and shapes that belong to the slide; below them how
/// to vote and how many did. Four answers make two rows.
class AnswersSlide : public SlideView {
    Q_OBJECT

public:
    AnswersSlide(const Slide &slide, const SlideLook &look);

    void refresh(const Slide &slide) override;
    void scroll(double share) override;
    bool hasMore(bool below) const override { return m_answers.hasMore(below); }
    bool isSettled() const override { return m_title.isSettled() && m_answers.isSettled(); }

private:
    void addTitle(const Slide &slide);
    void addAnswers(const Slide &slide);
    QWidget *card(const OptionOnSlide &option, int number, bool inTwoRows);
    void shareRows();
    void tellMore();
    void addFoot(const Slide &slide);

    QGridLayout *m_grid;
    int m_sharedAt = 0; ///< the width of a text when the rows were shared out
    FittedTexts m_title;
    FittedTexts m_answers;
    TimerRing *m_ring;
    QLabel *m_more;
    QLabel *m_voted;
    QLabel *m_votedWords;
    VoteDots *m_dots;
    int m_limit = 0; ///< the most seconds that were left
};

} // namespace Pennybench::Desktop
