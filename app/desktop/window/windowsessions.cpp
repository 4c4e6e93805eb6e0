#include "app/desktop/answers/answerspage.h"
#include "app/desktop/ask/askpage.h"
#include "app/desktop/comparison/matrixmodel.h"
#include "app/desktop/sessions/sessionspage.h"
#include "app/desktop/window/mainwindow.h"
#include "app/desktop/window/noticebar.h"
#include "app/runs/conversationplan.h"

namespace Pennybench::Desktop {

void MainWindow::connectSessions()
{
    connect(m_sessions, &SessionsPage::answerRequested, this, &MainWindow::openAt);
    connect(m_sessions, &SessionsPage::said, this, &MainWindow::say);
    connect(m_sessions, &SessionsPage::undoOffered, this, [this](const QString &sentence) {
        m_notice->say(sentence, {{tr("Undo"), [this] {
                                      m_notice->hide();
                                      m_sessions->undo();
                                  }}});
    });
    connect(m_sessions, &SessionsPage::releaseWanted, m_comparison.get(), &LiveComparison::release);
    connect(m_sessions, &SessionsPage::moved, m_comparison.get(), &LiveComparison::sessionMoved);
    connect(m_sessions, &SessionsPage::renamed, m_comparison.get(), &LiveComparison::sessionRenamed);
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
