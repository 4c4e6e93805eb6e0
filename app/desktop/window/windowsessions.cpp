#include "app/desktop/answers/answerspage.h"
#include "app/desktop/ask/askpage.h"
#include "app/desktop/common/codeconsent.h"
#include "app/desktop/compare/comparepage.h"
#include "app/desktop/comparison/matrixmodel.h"
#include "app/desktop/sessions/sessionspage.h"
#include "app/desktop/setup/judgebox.h"
#include "app/desktop/window/continuedialog.h"
#include "app/desktop/window/mainwindow.h"
#include "app/desktop/window/noticebar.h"
#include "app/desktop/window/pagestack.h"
#include "app/runs/conversationplan.h"

#include <QGuiApplication>

namespace Pennybench::Desktop {

void MainWindow::connectSessions()
{
    m_sessions.onceMade([this](SessionsPage &page) {
        connect(&page, &SessionsPage::openRequested, this, [this](const QString &path) { open(path); });
        connect(&page, &SessionsPage::replayRequested, this,
            [this](const QString &path) { open(path, Opening::Replay); });
        connect(&page, &SessionsPage::continueRequested, this,
            [this](const QString &path) { open(path, Opening::Continue); });
        connect(&page, &SessionsPage::compareRequested, this,
            [this](const QString &first, const QString &second) {
                m_compare->compareSessions(first, second);
                showPage(Compare);
            });
        connect(&page, &SessionsPage::answerRequested, this, &MainWindow::openAt);
        connect(&page, &SessionsPage::said, this, &MainWindow::say);
        connect(&page, &SessionsPage::undoOffered, this, [this](const QString &sentence) {
            m_notice->say(sentence, {{tr("Undo"), [this] {
                                          m_notice->hide();
                                          m_sessions->undo();
                                      }}});
        });
        connect(&page, &SessionsPage::releaseWanted, m_comparison.get(), &LiveComparison::release);
        connect(&page, &SessionsPage::moved, m_comparison.get(), &LiveComparison::sessionMoved);
        connect(&page, &SessionsPage::renamed, m_comparison.get(), &LiveComparison::sessionRenamed);
    });
}

bool MainWindow::openSession(const QString &path)
{
    m_notice->hide();
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const bool shown = m_comparison->show(path);
    QGuiApplication::restoreOverrideCursor();
    if (!shown)
        return false;
    showPage(Runs::isConversation(m_comparison->shown().plan()) ? Ask : Bench);
    return true;
}

void MainWindow::open(const QString &path, Opening how)
{
    if (m_comparison->shown().isRunUnderWay()) {
        emit windowWanted(path, how);
        return;
    }
    if (!openSession(path))
        return;
    if (how == Opening::Replay)
        replayShown();
    else if (how == Opening::Continue)
        continueShown();
}

void MainWindow::replayShown()
{
    m_notice->hide();
    m_comparison->finishLoading();
    m_comparison->replay().start(1);
    if (Runs::isConversation(m_comparison->shown().plan()))
        showPage(Ask);
    else
        showPage(m_pages->currentIndex() == Answers ? Answers : Bench);
}

void MainWindow::continueShown()
{
    m_comparison->finishLoading();
    const OpenWork work = m_comparison->shown().openWork();
    if (work.total() + work.forJudge == 0) {
        say(tr("Every question in this session has an answer."));
        return;
    }
    ContinueDialog dialog(work, m_comparison->shown().spent(), m_comparison->shown().plan().settings, this);
    if (work.forJudge > 0) {
        dialog.offerJudges(m_services, [this](const QList<Runs::JudgeChoice> &judges) {
            Runs::RunPlan plan = m_comparison->shown().plan();
            plan.settings.judges = judges;
            return judgeEstimateLines(plan, m_comparison->shown().answers());
        });
    }
    if (dialog.exec() != QDialog::Accepted)
        return;
    Continuation how = dialog.continuation();
    how.allowCode =
        how.allowCode && CodeConsent(m_services.settings).allows(m_comparison->shown().plan(), this);
    m_notice->hide();
    m_comparison->run().goOn(how);
}

void MainWindow::openAt(const QString &path, const Runs::AnswerKey &key)
{
    if (m_comparison->shown().sessionPath() != path) {
        open(path);
        if (m_comparison->shown().sessionPath() != path)
            return;
    }
    const Runs::RunPlan &plan = m_comparison->shown().plan();
    if (Runs::isConversation(plan)) {
        showPage(Ask);
        m_ask->asking().showTurn({.prompt = key.promptId, .turn = key.turn});
        return;
    }
    const int row = m_matrix->rowOf(key);
    if (row < 0)
        return;
    m_answers->showRow(row);
    showPage(Answers);
    for (int model = 0; model < plan.models.size(); ++model) {
        if (plan.models.at(model).id == key.model)
            m_answers->inspectModel(model);
    }
}

} // namespace Pennybench::Desktop
