#include "app/desktop/claims/rolesdialog.h"

#include "widgets/card.h"
#include "widgets/choicename.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Pennybench::Desktop {

RolesDialog::RolesDialog(
    const Article::AnswerTable &table, const Article::AssignedRoles &roles, QWidget *parent)
    : QDialog(parent)
    , m_table(table)
{
    setWindowTitle(tr("Who plays whom"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    auto *what = Widgets::plainLabel(tr("A role is played by the model with its weights, unless you name "
                                        "somebody else. Practice models play only when you name them."));
    what->setWordWrap(true);
    layout->addWidget(what);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    const Article::Casting byWeights(table, Article::builtInArticle());
    for (const Article::System &system : Article::builtInArticle().systems) {
        auto *box = new QComboBox;
        box->setObjectName(QStringLiteral("role-") + system.role);
        Widgets::nameChoice(box, tr("Who plays %1").arg(system.name));
        QString usual = tr("nobody");
        for (const Article::Player &player : byWeights.players()) {
            if (player.role == system.role)
                usual = tr("%1, by its weights").arg(table.contestants().at(player.contestant).name);
        }
        box->addItem(usual, QString());
        for (const Article::Respondent &contestant : table.contestants())
            box->addItem(contestant.simulated
                    ? tr("%1  %2 (simulated)").arg(contestant.letter, contestant.name)
                    : QStringLiteral("%1  %2").arg(contestant.letter, contestant.name),
                contestant.id);
        box->setCurrentIndex(std::max(0, box->findData(roles.value(system.role))));
        form->addRow(system.name, box);
        m_boxes += {system.role, box};
    }
    layout->addLayout(form);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *keep = buttons->addButton(tr("Keep with the session"), QDialogButtonBox::AcceptRole);
    keep->setObjectName(QStringLiteral("primary"));
    keep->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

Article::AssignedRoles RolesDialog::roles() const
{
    Article::AssignedRoles roles;
    for (const auto &[role, box] : m_boxes) {
        if (const QString id = box->currentData().toString(); !id.isEmpty())
            roles.insert(role, id);
    }
    return roles;
}

} // namespace Pennybench::Desktop
