#pragma once

#include "app/desktop/ask/asking.h"

#include <QPushButton>

namespace Pennybench::Desktop {

/// Offers the line-ups that come with the program and a person's own, saves the columns as one, and removes
/// one.
class LineUpButton : public QPushButton {
    Q_OBJECT

public:
    explicit LineUpButton(Asking &asking);

signals:
    void chosen(const Pennybench::Store::LineUp &lineUp);
    void said(const QString &sentence);

private:
    void retranslate();
    void offer();
    void save();

    Asking &m_asking;
};

} // namespace Pennybench::Desktop
