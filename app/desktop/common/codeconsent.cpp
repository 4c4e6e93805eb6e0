#include "app/desktop/common/codeconsent.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace Pennybench::Desktop {

namespace {

QString consentKey()
{
    return QStringLiteral("codeConsent");
}

/// Practice models answer with the solutions that come with the program, so that nobody's code is run.
bool asksRealModels(const Runs::RunPlan &plan)
{
    return std::any_of(plan.models.begin(), plan.models.end(),
        [](const Models::ModelEntry &model) { return !model.simulated; });
}

bool hasCode(const Runs::RunPlan &plan)
{
    for (const Suites::Suite &suite : plan.suites) {
        for (const Suites::Prompt &prompt : suite.prompts) {
            for (int turn = 1; turn <= prompt.turnCount(); ++turn) {
                if (prompt.turn(turn).scorer.type.startsWith(u"code-"))
                    return true;
            }
        }
    }
    return false;
}

} // namespace

CodeConsent::CodeConsent(QSettings &settings)
    : m_settings(settings)
{
}

bool CodeConsent::isGiven() const
{
    return m_settings.value(consentKey()).toBool();
}

void CodeConsent::set(bool given)
{
    m_settings.setValue(consentKey(), given);
}

bool CodeConsent::allows(const Runs::RunPlan &plan, QWidget *parent)
{
    return !hasCode(plan) || !asksRealModels(plan) || isGiven() || ask(parent);
}

bool CodeConsent::ask(QWidget *parent)
{
    QMessageBox box(QMessageBox::NoIcon,
        QCoreApplication::translate("CodeConsent", "Run model-written code?"),
        QCoreApplication::translate("CodeConsent",
            "To score code answers, Pennybench runs the code that models write, in a sandbox without network "
            "access, without your files, and with limits on time and memory. You can revoke this in "
            "Settings."),
        QMessageBox::NoButton, parent);
    box.setObjectName(consentKey());
    box.setTextFormat(Qt::PlainText);
    QPushButton *yes = box.addButton(
        QCoreApplication::translate("CodeConsent", "Run it in the sandbox"), QMessageBox::AcceptRole);
    box.addButton(QCoreApplication::translate("CodeConsent", "Do not score code"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() != yes)
        return false;
    set(true);
    return true;
}

} // namespace Pennybench::Desktop
