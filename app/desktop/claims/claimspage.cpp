#include "app/desktop/claims/claimspage.h"

#include "app/article/margins.h"
#include "app/base/language.h"
#include "app/base/outputfile.h"
#include "app/desktop/claims/claimgrid.h"
#include "app/desktop/claims/missingdialog.h"
#include "app/desktop/claims/ownclaimform.h"
#include "app/desktop/claims/rolesdialog.h"
#include "app/desktop/common/codeconsent.h"
#include "app/desktop/common/exportfile.h"
#include "app/desktop/common/filedialogs.h"
#include "app/reports/numbertext.h"
#include "app/reports/picturereports.h"
#include "app/reports/publishedchart.h"
#include "app/store/sessionname.h"
#include "widgets/qualitycostplot.h"

#include <QBuffer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

namespace Pennybench::Desktop {

void ClaimsPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void ClaimsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // A person may have added a suite on another page.
    m_atHand.clear();
    m_computation.soon();
}

std::function<ClaimEvidence()> ClaimsPage::test() const
{
    return [shown = m_session.snapshot(), atHand = m_atHand, catalogue = m_services.catalogue.value(),
               today = m_services.clock.utcNow().date()] {
        return claimEvidence(shown.session(), atHand.isEmpty() ? suitesAtHand() : atHand, catalogue, today);
    };
}

void ClaimsPage::take(ClaimEvidence evidence)
{
    m_evidence = std::move(evidence);
    m_atHand = m_evidence.atHand;
    if (!m_evidence.problem.isEmpty())
        emit said(m_evidence.problem);
    showState();
}

void ClaimsPage::showState()
{
    const bool hasAnswers = !m_evidence.tested.table.contestants().isEmpty();
    m_claimViews->setCurrentIndex(hasAnswers ? 0 : 1);
    m_grid->show(m_evidence);
    m_form->setClaims(m_evidence.tested);
    showPlayers();
    const bool mayAsk = hasAnswers && !m_session.isUnderWay() && !m_evidence.missing.isEmpty();
    m_ask->setText(m_evidence.missingAnswers > 0
            ? tr("Ask what is missing · %1").arg(Reports::dollars(m_evidence.missingCost))
            : tr("Ask what is missing…"));
    m_ask->setEnabled(mayAsk);
    m_ask->setToolTip(mayAsk ? tr("Shows what would be asked and what it costs before anything is sent")
            : m_session.isUnderWay() ? tr("A run is under way")
                                     : tr("Nothing is missing that could be asked"));
    m_choose->setEnabled(hasAnswers && !m_session.sessionPath().isEmpty());
    m_report->setEnabled(hasAnswers);
}

void ClaimsPage::chooseRoles()
{
    RolesDialog dialog(m_evidence.tested.table, m_evidence.tested.roles, this);
    if (dialog.exec() == QDialog::Accepted)
        m_comparison.decisions().set(Store::decidedRoles,
            dialog.roles().isEmpty() ? QByteArray() : Article::rolesJson(dialog.roles()));
}

void ClaimsPage::askMissing()
{
    if (!m_ask->isEnabled())
        return;
    const Store::Session session = m_session.session();
    const ClaimEvidence evidence = m_evidence;
    MissingDialog dialog(session, evidence, m_services.catalogue, m_session.spent(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Runs::RunPlan plan = dialog.plan();
    Continuation how = dialog.continuation();
    how.allowCode = how.allowCode && CodeConsent(m_services.settings).allows(plan, this);
    emit missingWanted(plan, how);
}

void ClaimsPage::changeMargin(const QString &claim, const Article::Margin &margin)
{
    Article::Margins margins = Article::marginsFromJson(m_session.decision(Store::decidedMargins));
    Article::Margin &kept = margins[claim];
    if (margin.points)
        kept.points = margin.points;
    if (margin.low)
        kept.low = margin.low;
    if (margin.high)
        kept.high = margin.high;
    if (margin.trials)
        kept.trials = margin.trials;
    m_comparison.decisions().set(Store::decidedMargins, Article::marginsJson(margins));
}

void ClaimsPage::addOwn(Article::ClaimPart part)
{
    QList<Article::Claim> own = m_evidence.own;
    int number = 1;
    const auto isTaken = [&](const QString &id) {
        return std::ranges::find(own, id, &Article::Claim::id) != own.end();
    };
    while (isTaken(QStringLiteral("own-%1").arg(number)))
        ++number;
    part.name = QStringLiteral("own-%1").arg(number);
    own += Article::Claim{.id = part.name, .parts = {part}};
    keepOwn(own);
}

void ClaimsPage::removeOwn(const QString &claim)
{
    QList<Article::Claim> own = m_evidence.own;
    own.removeIf([&](const Article::Claim &one) { return one.id == claim; });
    keepOwn(own);
}

void ClaimsPage::keepOwn(const QList<Article::Claim> &own)
{
    m_comparison.decisions().set(Store::decidedClaims,
        own.isEmpty() ? QByteArray() : QJsonDocument(Article::toJson(own)).toJson(QJsonDocument::Compact));
}

void ClaimsPage::saveReport()
{
    const FilePurpose purpose{QStringLiteral("export"), tr("Save the report"),
        {tr("Report for the browser (*.html)"), tr("Report for printing (*.pdf)")}};
    const ChosenFile chosen = chooseFileToSave(this, m_services.settings, purpose,
        Store::shortSessionName(m_session.sessionPath()) + QStringLiteral("-claims.html"));
    if (chosen.path.isEmpty())
        return;
    emit reportWanted(withEndingOf(chosen.filter, chosen.path), m_evidence.tested);
}

void ClaimsPage::saveChart(const Widgets::ChartDrawing &chart, const QString &name)
{
    const FilePurpose purpose{QStringLiteral("export"), tr("Save the chart"),
        {tr("Picture (*.png)"), tr("Vectors (*.svg)"), tr("Page (*.pdf)")}};
    const ChosenFile chosen = chooseFileToSave(this, m_services.settings, purpose, name);
    if (chosen.path.isEmpty())
        return;
    const QString path = withEndingOf(chosen.filter, chosen.path);
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    Expected<void> written = Reports::writeDrawing(bytes, QFileInfo(path).suffix().toLower(), chart);
    if (written)
        written = writeWholeFile(path, bytes.data());
    emit said(written ? tr("Wrote %1").arg(path) : translated(written.error()));
}

} // namespace Pennybench::Desktop
