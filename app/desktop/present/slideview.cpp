#include "app/desktop/present/slideview.h"

#include "app/desktop/present/answersslide.h"
#include "app/desktop/present/figureslides.h"
#include "app/desktop/present/lobbyslide.h"
#include "app/desktop/present/revealslide.h"

#include <QVBoxLayout>

namespace Pennybench::Desktop {

namespace {

constexpr double slideMargin = 56;

} // namespace

SlideView::SlideView(const SlideLook &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_down(new QVBoxLayout(this))
{
    const int margin = look.px(slideMargin);
    m_down->setContentsMargins(margin, look.px(44), margin, look.px(44));
    m_down->setSpacing(look.px(24));
}

void SlideView::refresh(const Slide &) { }

void SlideView::scroll(double) { }

bool SlideView::hasMore(bool) const
{
    return false;
}

QString SlideView::questionWords(const Slide &slide)
{
    return tr("Question %1 of %2").arg(slide.question).arg(slide.questions);
}

QLabel *SlideView::newBadge()
{
    return slideLabel("badge", tr("Practice models: simulated answers"));
}

QHBoxLayout *SlideView::newHead(const Slide &slide) const
{
    auto *head = new QHBoxLayout;
    head->setSpacing(look().px(30));
    if (slide.question > 0)
        head->addWidget(slideLabel("slideDim", questionWords(slide)));
    if (slide.isSimulated)
        head->addWidget(newBadge());
    head->addStretch();
    return head;
}

SlideView *makeSlide(const Slide &slide, const Presentation &presentation, const SlideLook &look)
{
    switch (slide.step) {
    case Step::Lobby:
        return new LobbySlide(slide, look);
    case Step::Prompt:
        return new PromptSlide(slide, look);
    case Step::Vote:
    case Step::Locked:
        return new AnswersSlide(slide, look);
    case Step::Votes:
    case Step::Names:
        return new RevealSlide(slide, presentation, look);
    case Step::Chart:
        return new ChartSlide(slide, presentation, look);
    case Step::End:
        return new EndSlide(slide, presentation, look);
    }
    Q_UNREACHABLE();
}

} // namespace Pennybench::Desktop
