#include "app/desktop/present/lobbyslide.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Pennybench::Desktop {

LobbySlide::LobbySlide(const Slide &slide, const SlideLook &look)
    : SlideView(look)
    , m_next(slideLabel("slideStrong"))
    , m_phones(slideLabel("slideStrong"))
{
    Slide head = slide;
    head.question = 0;
    down()->addLayout(newHead(head));
    down()->addStretch();
    auto *title = slideLabel("slideBig", tr("Which answer is best?"));
    title->setAlignment(Qt::AlignCenter);
    down()->addWidget(title);
    auto *what = slideLabel(
        "slideBody", tr("Chatbots answer the same question. You vote before you know who is who."));
    what->setAlignment(Qt::AlignCenter);
    what->setWordWrap(true);
    down()->addWidget(what);
    m_next->setAlignment(Qt::AlignCenter);
    down()->addWidget(m_next);
    down()->addSpacing(look.px(24));
    if (!slide.phone.url.isEmpty())
        down()->addWidget(addressPart(slide), 0, Qt::AlignHCenter);
    m_phones->setAlignment(Qt::AlignCenter);
    down()->addWidget(m_phones);
    down()->addStretch();
    refresh(slide);
}

QWidget *LobbySlide::addressPart(const Slide &slide) const
{
    auto *part = new QWidget;
    auto *across = new QHBoxLayout(part);
    across->setSpacing(look().px(64));
    across->addWidget(new QrView(slide.phone.url.toString(), look().px(420)));
    auto *words = new QVBoxLayout;
    words->setSpacing(look().px(10));
    words->addStretch();
    words->addWidget(slideLabel("slideDim", tr("Point your phone at the code, or type")));
    words->addWidget(slideLabel("slideAddress", slide.phone.typed));
    words->addWidget(slideLabel("slideBig", tr("code %1").arg(slide.phone.code)));
    words->addWidget(slideLabel("slideDim", tr("no app, no name, you can change your vote")));
    words->addStretch();
    across->addLayout(words);
    return part;
}

void LobbySlide::refresh(const Slide &slide)
{
    m_next->setText(tr("Question %1 of %2 is next.").arg(slide.question).arg(slide.questions));
    m_next->setVisible(slide.goesOn);
    m_phones->setText(slide.phone.url.isEmpty() ? tr("Votes are counted by hand.")
                                                : tr("Phones here: %1").arg(slide.phones));
}

PromptSlide::PromptSlide(const Slide &slide, const SlideLook &look)
    : SlideView(look)
    , m_text(look, {84, 76, 66, 58, 50, 44, 38, leastSlideText}, 0, this)
    , m_waiting(slideLabel("slideDim", tr("The answers are on their way; they appear together.")))
{
    down()->addLayout(newHead(slide));
    down()->addWidget(m_text.add(slide.prompt, QFont::DemiBold), 1);
    down()->addWidget(m_waiting);
    refresh(slide);
}

void PromptSlide::refresh(const Slide &slide)
{
    m_waiting->setVisible(slide.isWaiting);
}

void PromptSlide::scroll(double share)
{
    m_text.scroll(share);
}

} // namespace Pennybench::Desktop
