#include "app/desktop/present/handvotesdialog.h"

#include "widgets/card.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>

namespace Pennybench::Desktop {

HandVotesDialog::HandVotesDialog(
    const QStringList &options, const Classroom::VoteCounts &votes, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Votes counted by hand"));
    auto *form = new QFormLayout(this);
    form->addRow(Widgets::plainLabel(tr("They are added to the votes of phones."), "dim"));
    const auto addBox = [&](const QString &choice, const QString &words) {
        auto *box = new QSpinBox;
        box->setObjectName(QStringLiteral("hand-") + choice);
        box->setRange(0, Classroom::Poll::mostByHand);
        box->setValue(votes.value(choice));
        form->addRow(words, box);
        m_boxes.insert(choice, box);
    };
    for (const QString &option : options)
        addBox(option, tr("Answer %1").arg(option));
    addBox(Classroom::tieChoice, tr("Equally good"));
    addBox(Classroom::badChoice, tr("None is good"));
    auto *buttons = new QDialogButtonBox;
    QPushButton *keep = buttons->addButton(tr("Keep the votes"), QDialogButtonBox::AcceptRole);
    keep->setObjectName(QStringLiteral("primary"));
    keep->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
}

Classroom::VoteCounts HandVotesDialog::votes() const
{
    Classroom::VoteCounts votes;
    for (auto it = m_boxes.cbegin(); it != m_boxes.cend(); ++it)
        votes.insert(it.key(), it.value()->value());
    return votes;
}

} // namespace Pennybench::Desktop
