#include "app/desktop/answers/differencedialog.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace Pennybench::Desktop {

DifferenceDialog::DifferenceDialog(const Widgets::ThemeSource &theme,
    const Widgets::AnswerDifference::Side &left, const Widgets::AnswerDifference::Side &right,
    QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Compare answers: %1 and %2").arg(left.name, right.name));
    resize(960, 640);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(12);
    auto *difference = new Widgets::AnswerDifference(theme);
    layout->addWidget(difference, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    difference->compare(left, right);
}

} // namespace Pennybench::Desktop
