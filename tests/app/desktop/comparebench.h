#pragma once

#include "app/desktop/compare/comparedprompts.h"
#include "app/desktop/compare/comparepage.h"
#include "app/desktop/compare/promptreading.h"
#include "tests/app/desktop/comparedsessions.h"
#include "tests/app/desktop/windowbench.h"
#include "widgets/answerpane.h"

#include <QAbstractItemModelTester>
#include <QTableView>

namespace Pennybench::Desktop {

/// A page computes beside the window.
inline constexpr int waitMs = 60'000;

/// Right on all but every third prompt.
inline Scoring::Verdict mostlyRight(int prompt, int)
{
    return prompt % 3 == 0 ? Scoring::Verdict::Incorrect : Scoring::Verdict::Correct;
}

inline Scoring::Verdict rarelyRight(int prompt, int)
{
    return prompt % 5 == 0 ? Scoring::Verdict::Correct
        : prompt == 7      ? Scoring::Verdict::Undecided
                           : Scoring::Verdict::Incorrect;
}

/// The first model is better than the others.
inline Scoring::Verdict byModel(int prompt, int model)
{
    return model == 1 ? mostlyRight(prompt, 1) : rarelyRight(prompt, model);
}

/// A window with its page Compare.
class CompareBench : public WindowBench {
public:
    CompareBench()
        : page(partOf<ComparePage>(*window))
        , tester(new QAbstractItemModelTester(page->findChild<ComparedPromptsModel *>(), page))
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("FAIL!")));
    }

    QString pathOf(const QString &name) const
    {
        return folder.filePath(name + QStringLiteral(".pennybench"));
    }
    bool hasCome() const { return !page->isComputing(); }
    /// Two sessions of one model, the second of which got worse.
    void compareTwoSessions()
    {
        saveCompared(pathOf(QStringLiteral("a")), comparedPlan(40, 2), mostlyRight);
        saveCompared(pathOf(QStringLiteral("b")), comparedPlan(40, 2), rarelyRight, 1.5);
        page->compareSessions(pathOf(QStringLiteral("a")), pathOf(QStringLiteral("b")));
        window->showPage(MainWindow::Compare);
    }
    QTableView &table() { return *child<QTableView>("comparedPrompts"); }
    const Widgets::AnswerPane &answer(bool second) const
    {
        return page->findChild<PromptReading *>()->pane(second);
    }
    const Reports::SideBySide &sides() const { return *page->compared().sides; }

    ComparePage *page;
    QAbstractItemModelTester *tester;
};

} // namespace Pennybench::Desktop
