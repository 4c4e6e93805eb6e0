#include "app/desktop/window/continuedialog.h"

#include "app/desktop/setup/judgebox.h"
#include "app/reports/numbertext.h"
#include "widgets/amountbox.h"
#include "widgets/card.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace Pennybench::Desktop {

ContinueDialog::ContinueDialog(
    const OpenWork &work, Models::Money spent, const Runs::RunSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_repeat(new QCheckBox(tr("Ask these again; they may be charged twice")))
    , m_budget(new Widgets::AmountBox)
    , m_form(new QFormLayout)
    , m_go(new QPushButton(tr("Continue")))
    , m_hasOtherWork(work.total() > 0)
    , m_allowCode(settings.allowCode)
{
    setWindowTitle(tr("Continue the comparison"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    QStringList parts;
    if (work.unasked > 0)
        parts += tr("Answers not asked for yet: %1.").arg(work.unasked);
    if (work.failed > 0)
        parts += tr("Answers that ended in an error and are asked again: %1.").arg(work.failed);
    if (work.unjudged > 0)
        parts += tr("Answers that the judge is still to be asked about: %1.").arg(work.unjudged);
    if (work.forJudge > 0)
        parts += tr("Answers that wait for a judge model or a person: %1.").arg(work.forJudge);
    auto *what = Widgets::plainLabel(parts.join(QStringLiteral("\n")));
    what->setWordWrap(true);
    layout->addWidget(what);
    auto *charged = Widgets::plainLabel(
        tr("Under way when the connection or the program ended, so that they may have been "
           "charged: %1.")
            .arg(work.maybeCharged));
    charged->setWordWrap(true);
    m_repeat->setObjectName(QStringLiteral("repeatMaybeCharged"));
    m_repeat->setChecked(settings.repeatMaybeCharged);
    charged->setVisible(work.maybeCharged > 0);
    m_repeat->setVisible(work.maybeCharged > 0);
    layout->addWidget(charged);
    layout->addWidget(m_repeat);

    m_budget->setObjectName(QStringLiteral("continueBudget"));
    m_budget->setRange(0, 10'000);
    m_budget->setDecimals(2);
    m_budget->setPrefix(QStringLiteral("$"));
    m_budget->setSingleStep(0.25);
    m_budget->setSpecialValueText(tr("no limit"));
    m_budget->setValue(settings.budget ? settings.budget->toDouble() : 0);
    m_form->addRow(
        tr("Budget of the whole session (%1 spent)").arg(Reports::dollars(std::optional(spent))), m_budget);
    layout->addLayout(m_form);

    auto *buttons = new QDialogButtonBox;
    // Return is for the filled button, also when that is not to be pressed yet.
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    buttons->addButton(m_go, QDialogButtonBox::AcceptRole);
    m_go->setObjectName(QStringLiteral("primary"));
    m_go->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ContinueDialog::offerJudges(DesktopServices &services, const JudgeEstimate &estimate)
{
    m_judges = new JudgesBox(services);
    m_form->insertRow(0, tr("Judge"), m_judges);
    auto *lines = Widgets::plainLabel({}, "dim");
    lines->setObjectName(QStringLiteral("judgeEstimate"));
    lines->setWordWrap(true);
    m_form->insertRow(1, lines);
    setTabOrder(m_judges, m_budget);
    m_judges->setFocus();
    const auto tell = [this, lines, estimate] {
        lines->setText(estimate(m_judges->chosen()).join(u'\n'));
        m_go->setEnabled(m_hasOtherWork || !m_judges->chosen().isEmpty());
        // The sentences may have more lines than before.
        layout()->activate();
        const int wanted = layout()->totalHeightForWidth(width());
        if (isVisible() && height() < wanted)
            resize(width(), wanted);
    };
    connect(m_judges, &JudgesBox::changed, this, tell);
    tell();
}

Continuation ContinueDialog::continuation() const
{
    Continuation how{.repeatMaybeCharged = m_repeat->isChecked(), .allowCode = m_allowCode};
    if (m_judges)
        how.judges = m_judges->chosen();
    if (m_budget->value() > 0)
        how.budget = Models::Money::fromPicodollars(std::llround(m_budget->value() * 100) * 10'000'000'000);
    return how;
}

} // namespace Pennybench::Desktop
