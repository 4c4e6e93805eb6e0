#pragma once

#include "app/desktop/present/fittedtexts.h"
#include "app/desktop/present/slideview.h"

namespace Pennybench::Desktop {

/// The waiting screen: how phones come in, and how many are here.
class LobbySlide final : public SlideView {
    Q_OBJECT

public:
    LobbySlide(const Slide &slide, const SlideLook &look);

    void refresh(const Slide &slide) override;

private:
    QWidget *addressPart(const Slide &slide) const;

    QLabel *m_next;
    QLabel *m_phones;
};

/// A question alone, to be read and thought about.
class PromptSlide final : public SlideView {
    Q_OBJECT

public:
    PromptSlide(const Slide &slide, const SlideLook &look);

    void refresh(const Slide &slide) override;
    void scroll(double share) override;
    bool hasMore(bool below) const override { return m_text.hasMore(below); }
    bool isSettled() const override { return m_text.isSettled(); }

private:
    FittedTexts m_text;
    QLabel *m_waiting;
};

} // namespace Pennybench::Desktop
