#pragma once

#include "app/article/margins.h"

#include <QPushButton>

namespace Pennybench::Desktop {

/// One margin of a claim's test, in words; pressed, it can be typed anew, and every verdict follows.
class MarginChip : public QPushButton {
    Q_OBJECT

public:
    enum class Kind { Points, Ratio, Below, Trials };

    explicit MarginChip(Kind kind, QWidget *parent = nullptr);

    void setMargin(const Article::Margin &margin);

signals:
    /// With the chip's own field set, and no other.
    void changed(const Pennybench::Article::Margin &margin);

private:
    void retranslate();
    void openEditor();

    Kind m_kind;
    Article::Margin m_margin;
};

/// Which chips the claim has, in the order of its test.
QList<MarginChip::Kind> marginKindsOf(const Article::Claim &claim);

} // namespace Pennybench::Desktop
