#include "app/desktop/comparison/comparewith.h"

#include "app/runs/contestants.h"

#include <QCoreApplication>
#include <QMenu>

namespace Pennybench::Desktop {

void fillCompareMenu(QMenu &menu, const Runs::RunPlan &plan, const QString &letter,
    const std::function<void(const QString &first, const QString &second)> &pick)
{
    menu.clear();
    menu.setTitle(letter.isEmpty()
            ? QCoreApplication::translate("CompareWith", "Compare with")
            : QCoreApplication::translate("CompareWith", "Compare %1 with").arg(letter));
    menu.setEnabled(plan.models.size() > 1 && !contestantLettered(plan, letter).isEmpty());
    const QStringList names = Runs::contestantNames(plan.models);
    for (int place = 0; place < names.size(); ++place) {
        const QString other = Runs::contestantLetter(place);
        if (other == letter)
            continue;
        // An ampersand of a name is no mnemonic.
        QString text = other + QStringLiteral("  ") + names.at(place);
        text.replace(u'&', QStringLiteral("&&"));
        menu.addAction(text, &menu, [pick, letter, other] { pick(letter, other); });
    }
}

QString contestantLettered(const Runs::RunPlan &plan, const QString &letter)
{
    for (int place = 0; place < plan.models.size(); ++place) {
        if (Runs::contestantLetter(place) == letter)
            return plan.models.at(place).id;
    }
    return {};
}

} // namespace Pennybench::Desktop
