#include "app/desktop/window/closequestion.h"

#include "app/reports/numbertext.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace Pennybench::Desktop {

namespace {

/// Only what lupdate needs to know the texts' context.
struct CloseTexts {
    Q_DECLARE_TR_FUNCTIONS(CloseQuestion)
};

bool isUnpriced(const Runs::RunPlan &plan, const Models::ModelEntry &model)
{
    const Models::ProviderEntry *provider = plan.provider(model.provider);
    return !model.simulated && model.prices.isEmpty() && !(provider && provider->isLocal());
}

QString moneyOf(const ShownSession &shown)
{
    const Runs::RunPlan &plan = shown.plan();
    const auto &models = plan.models;
    if (std::ranges::all_of(models, [](const Models::ModelEntry &model) { return model.simulated; }))
        return CloseTexts::tr("at invented practice prices");
    const Runs::RunProgress &progress = shown.progress();
    QString text = CloseTexts::tr("%1 spent").arg(Reports::dollars(std::optional(progress.spent)));
    if (progress.committed > Models::Money())
        text += QStringLiteral(", ")
            + CloseTexts::tr("at most %1 more for pending requests")
                  .arg(Reports::dollars(std::optional(progress.committed)));
    if (std::ranges::any_of(
            models, [&plan](const Models::ModelEntry &model) { return isUnpriced(plan, model); }))
        text += QStringLiteral(", ") + CloseTexts::tr("models without a known price not counted");
    return text;
}

} // namespace

QString workUnderWay(const ShownSession &shown)
{
    if (shown.state() == ShownSession::State::Preparing)
        return CloseTexts::tr("A comparison is waiting for its API keys; nothing has been sent yet.");
    const Runs::RunProgress &progress = shown.progress();
    return CloseTexts::tr(
        "A comparison is under way: %1 of %2 answers are saved (%3), and they stay saved if you stop.")
        .arg(progress.finished)
        .arg(progress.total)
        .arg(moneyOf(shown));
}

bool mayEnd(const ShownSession &shown, Ending ending, QWidget *parent)
{
    if (!shown.isRunUnderWay())
        return true;
    QMessageBox box(QMessageBox::NoIcon, CloseTexts::tr("Comparison running"), workUnderWay(shown),
        QMessageBox::NoButton, parent);
    box.setObjectName(QStringLiteral("closeQuestion"));
    box.setTextFormat(Qt::PlainText);
    QPushButton *keep = box.addButton(CloseTexts::tr("Keep running"), QMessageBox::RejectRole);
    QPushButton *stop =
        box.addButton(ending == Ending::StopAndClose ? CloseTexts::tr("Stop and close")
                                                     : CloseTexts::tr("Stop and start the new one"),
            QMessageBox::DestructiveRole);
    keep->setObjectName(QStringLiteral("keepRunning"));
    stop->setObjectName(QStringLiteral("stopAndEnd"));
    box.setDefaultButton(keep);
    box.setEscapeButton(keep);
    QObject::connect(&shown, &ShownSession::stateChanged, &box, [&] {
        if (!shown.isRunUnderWay())
            box.done(QDialog::Accepted);
    });
    QObject::connect(&shown, &ShownSession::progressChanged, &box, [&] { box.setText(workUnderWay(shown)); });
    box.exec();
    return box.clickedButton() == stop || !shown.isRunUnderWay();
}

} // namespace Pennybench::Desktop
