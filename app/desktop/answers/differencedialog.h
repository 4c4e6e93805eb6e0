#pragma once

#include "widgets/answerdifference.h"

#include <QDialog>

namespace Pennybench::Desktop {

/// Two answers to one prompt, word by word. Deletes itself when it is closed.
class DifferenceDialog : public QDialog {
    Q_OBJECT

public:
    DifferenceDialog(const Widgets::ThemeSource &theme, const Widgets::AnswerDifference::Side &left,
        const Widgets::AnswerDifference::Side &right, QWidget *parent);
};

} // namespace Pennybench::Desktop
