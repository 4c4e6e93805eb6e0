#include "app/desktop/present/answersslide.h"

#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace Pennybench::Desktop {

namespace {

constexpr int mostInRow = 3;
constexpr double mostTitleHeight = 140;
constexpr double answerMargin = 10; ///< pixels; the ground of code needs some
constexpr double leastRow = 130; ///< for the sign and the letter

} // namespace

AnswersSlide::AnswersSlide(const Slide &slide, const SlideLook &look)
    : SlideView(look)
    , m_grid(new QGridLayout)
    , m_title(look, {50, 44, 38, leastSlideText}, 0, this)
    , m_answers(look, {46, 42, 38, 35, leastSlideText}, answerMargin, this)
    , m_ring(new TimerRing(look))
    , m_more(slideLabel("slideDim"))
    , m_voted(slideLabel("slideFigure"))
    , m_votedWords(slideLabel("slideDim"))
    , m_dots(new VoteDots(look.theme, look.px(20)))
{
    addTitle(slide);
    addAnswers(slide);
    addFoot(slide);
    tellMore();
    AnswersSlide::refresh(slide);
}

void AnswersSlide::addTitle(const Slide &slide)
{
    auto *across = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    words->setSpacing(look().px(8));
    down()->addLayout(across);
    across->addLayout(words, 1);
    across->addWidget(m_ring, 0, Qt::AlignTop);
    words->addLayout(newHead(slide));
    Widgets::RichTextView *title = m_title.add(slide.prompt, QFont::Bold);
    title->setFixedHeight(look().px(mostTitleHeight));
    words->addWidget(title);
    // As high as it must be, up to three lines: the class has read the question before.
    connect(&m_title, &FittedTexts::fitted, title, [this, title] {
        const int wanted = static_cast<int>(std::ceil(m_title.heightAt(title->viewport()->width())));
        title->setFixedHeight(std::min(wanted, look().px(mostTitleHeight)));
    });
}

void AnswersSlide::addAnswers(const Slide &slide)
{
    m_grid->setSpacing(look().px(22));
    const auto count = static_cast<int>(slide.options.size());
    const int inRow = count > mostInRow ? 2 : count;
    for (int option = 0; option < count; ++option) {
        m_grid->addWidget(
            card(slide.options.at(option), option, count > mostInRow), option / inRow, option % inRow);
        m_grid->setColumnStretch(option % inRow, 1);
        m_grid->setRowStretch(option / inRow, 1);
    }
    down()->addLayout(m_grid, 1);
    connect(&m_answers, &FittedTexts::fitted, this, &AnswersSlide::shareRows);
    connect(&m_answers, &FittedTexts::fitted, this, &AnswersSlide::tellMore);
}

/// A row of long answers is higher than one of short answers.
void AnswersSlide::shareRows()
{
    const int width = m_grid->itemAtPosition(0, 0)->geometry().width();
    if (m_grid->rowCount() < 2 || width == m_sharedAt)
        return;
    m_sharedAt = width;
    QList<double> wanted(m_grid->rowCount(), look().px(leastRow));
    for (int option = 0; option < m_grid->count(); ++option) {
        double &row = wanted[option / m_grid->columnCount()];
        row = std::max(row, m_answers.leastHeight(option));
    }
    // None is so low that its answers are not to be read.
    const double most = std::ranges::max(wanted);
    for (int row = 0; row < wanted.size(); ++row)
        m_grid->setRowStretch(row, static_cast<int>(std::max(wanted.at(row), most / 3)));
}

void AnswersSlide::tellMore()
{
    m_more->setVisible(m_answers.overflows());
    m_more->setText(m_answers.hasMore(true) ? tr("↓ There is more below") : tr("↑ There is more above"));
}

/// In two rows the letter stands beside the text, which needs the height.
QWidget *AnswersSlide::card(const OptionOnSlide &option, int number, bool inTwoRows)
{
    auto *card = new QFrame;
    card->setObjectName(QStringLiteral("card"));
    card->setAccessibleName(tr("Answer %1").arg(option.letter));
    auto *inside = new QBoxLayout(inTwoRows ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, card);
    inside->setContentsMargins(look().px(32), look().px(18), look().px(28), look().px(14));
    inside->setSpacing(look().px(inTwoRows ? 16 : 6));
    auto *head = new QBoxLayout(inTwoRows ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    head->setSpacing(look().px(inTwoRows ? 2 : 24));
    head->addSpacing(inTwoRows ? look().px(6) : static_cast<int>(answerMargin));
    head->addWidget(new OptionSign(number, look().px(58), look().colours().ink), 0, Qt::AlignHCenter);
    head->addWidget(slideLabel("slideLetter", option.letter), 0, Qt::AlignHCenter);
    head->addStretch();
    inside->addLayout(head);
    inside->addWidget(m_answers.add(option.text), 1);
    return card;
}

void AnswersSlide::addFoot(const Slide &slide)
{
    auto *foot = new QHBoxLayout;
    foot->setSpacing(look().px(40));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    const bool isOpen = slide.step == Step::Vote;
    if (isOpen && !slide.phone.url.isEmpty()) {
        foot->addWidget(new QrView(slide.phone.url.toString(), look().px(216)));
        words->addWidget(slideLabel("slideDim", tr("Which answer is best? Vote with your phone:")));
        words->addWidget(slideLabel("slideAddress", slide.phone.typed));
        auto *line = new QHBoxLayout;
        line->setSpacing(look().px(24));
        line->addWidget(slideLabel("slideStrong", tr("code %1").arg(slide.phone.code)));
        line->addWidget(slideLabel("slideDim", tr("no app, no name, you can change your vote")));
        line->addStretch();
        words->addLayout(line);
    } else {
        words->addWidget(
            slideLabel("slideTitle", isOpen ? tr("Which answer is best?") : tr("The vote is closed")));
    }
    foot->addLayout(words, 1);
    auto *count = new QVBoxLayout;
    count->setSpacing(look().px(6));
    auto *figures = new QHBoxLayout;
    figures->setSpacing(look().px(18));
    figures->addWidget(m_voted, 0, Qt::AlignBaseline);
    figures->addWidget(m_votedWords, 1, Qt::AlignBaseline);
    count->addWidget(m_more);
    count->addLayout(figures);
    m_dots->setFixedWidth(look().px(520));
    // The first vote moves nothing.
    QSizePolicy kept = m_dots->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_dots->setSizePolicy(kept);
    count->addWidget(m_dots);
    foot->addLayout(count);
    down()->addLayout(foot);
}

void AnswersSlide::refresh(const Slide &slide)
{
    m_limit = std::max(m_limit, slide.seconds.value_or(0));
    m_ring->setTime(slide.seconds, m_limit);
    m_voted->setText(QString::number(slide.voted));
    m_votedWords->setText(slide.phones > 0 ? tr("of %1 have voted").arg(std::max(slide.phones, slide.voted))
                                           : tr("have voted"));
    m_dots->setCounts(slide.voted, slide.phones);
}

void AnswersSlide::scroll(double share)
{
    m_answers.scroll(share);
    tellMore();
}

} // namespace Pennybench::Desktop
