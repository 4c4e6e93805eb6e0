#pragma once

#include "app/desktop/present/presentcontrol.h"
#include "app/store/sessionfile.h"
#include "tests/app/desktop/windowbench.h"
#include "tests/support/runplans.h"
#include "tests/support/sessions.h"

#include <QAccessible>
#include <QLabel>
#include <QTextBrowser>

#include <utility>

namespace Pennybench {

/// Who answers in a class's session.
struct ClassModel {
    QString name;
    qint64 picodollars = 0;
    std::chrono::milliseconds latency{0};
    bool isRight = true;
    QString more; ///< behind its answer
};

/// Three questions, answered by the models; each answer names its writer.
inline QString savedClassSession(const QString &path, const QList<ClassModel> &models)
{
    Runs::RunPlan plan = numberedPlan(3, static_cast<int>(models.size()));
    for (int i = 0; i < models.size(); ++i) {
        plan.models[i].name = models.at(i).name;
        plan.models[i].family = QStringLiteral("family of %1").arg(models.at(i).name);
    }
    const auto file = createdSession(path, plan);
    for (int prompt = 1; prompt <= 3; ++prompt) {
        for (int i = 0; i < models.size(); ++i) {
            const ClassModel &model = models.at(i);
            Runs::Answer answer = fullAnswer(plan, prompt);
            answer.key.model = plan.models.at(i).id;
            answer.key.promptId = QStringLiteral("p%1").arg(prompt);
            answer.simulated = false;
            answer.reusedFrom.clear();
            answer.override.reset();
            answer.trace.clear();
            answer.text = QStringLiteral("I am %1, made by OpenAI. It is $6 \\cdot 7 = 42$.").arg(model.name);
            answer.text += model.more;
            answer.latency = model.latency;
            answer.cost->amount = Models::Money::fromPicodollars(model.picodollars);
            answer.score->verdict = model.isRight ? Scoring::Verdict::Correct : Scoring::Verdict::Incorrect;
            file->save(answer);
        }
    }
    return path;
}

inline QList<ClassModel> usualClass()
{
    return {{QStringLiteral("Penny Small"), 6'200'000, std::chrono::milliseconds(600), false},
        {QStringLiteral("Scholar Large"), 380'000'000, std::chrono::milliseconds(2'100)}};
}

/// Everything that the tree under the object tells who cannot see it.
inline QStringList accessibleTexts(QAccessibleInterface *interface)
{
    QStringList texts;
    if (!interface)
        return texts;
    for (const auto text :
        {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        texts += interface->text(text);
    if (QAccessibleTextInterface *inside = interface->textInterface())
        texts += inside->text(0, inside->characterCount());
    for (int child = 0; child < interface->childCount(); ++child)
        texts += accessibleTexts(interface->child(child));
    return texts;
}

/// What a class could read or hear of the window, hidden parts included.
inline QString everythingIn(QWidget &window)
{
    QStringList texts{window.windowTitle(), window.toolTip()};
    for (const QWidget *widget : window.findChildren<QWidget *>())
        texts += {widget->toolTip(), widget->accessibleName(), widget->accessibleDescription()};
    for (const QLabel *label : window.findChildren<QLabel *>())
        texts += label->text();
    for (const QTextBrowser *browser : window.findChildren<QTextBrowser *>())
        texts += browser->toPlainText();
    texts += accessibleTexts(QAccessible::queryAccessibleInterface(&window));
    return texts.join(u'\n');
}

/// One for all stages, as it is one for all windows of the program: MathJax is loaded once.
inline Widgets::ThemeSource &classTheme()
{
    static Widgets::ThemeSource *theme = nullptr;
    if (!theme) {
        theme = new Widgets::ThemeSource;
        qAddPostRoutine([] { delete std::exchange(theme, nullptr); });
    }
    return *theme;
}

/// A window that shows a class's session, and its presentation.
class ClassStage {
public:
    /// phones: at this machine's loopback; else there are none.
    explicit ClassStage(bool phones = false, const QList<ClassModel> &models = usualClass())
        : bench(&classTheme())
    {
        bench.settings.setValue(Desktop::PhoneService::settingsKey,
            phones ? QStringLiteral("127.0.0.1") : Desktop::PhoneService::noPhones);
        path = savedClassSession(bench.folder.filePath(QStringLiteral("class.pennybench")), models);
        bench.window->openSession(path);
    }

    Desktop::PresentControl &control() { return bench.window->presenting(); }
    Desktop::Presentation &presentation() { return control().presentation(); }
    Desktop::AudienceWindow &audience() { return control().audience(); }
    void start()
    {
        control().start();
        audience().setWindowState(Qt::WindowNoState);
        audience().resize(1920, 1080);
    }
    void press(int key) { QTest::keyClick(&audience(), static_cast<Qt::Key>(key)); }
    /// From the waiting screen to this step of the first question.
    void goTo(Desktop::Step step)
    {
        while (presentation().step() != step)
            press(Qt::Key_PageDown);
    }
    /// When formulas and sizes have settled.
    QImage picture()
    {
        constexpr int longMs = 30'000;
        QImage picture;
        // Taking it lays out what was not laid out yet.
        const auto isSettled = [&] {
            picture = audience().grab().toImage();
            return audience().view()->isSettled();
        };
        if (!QTest::qWaitFor(isSettled, longMs))
            qFatal("A slide does not settle.");
        return picture;
    }

    WindowBench bench;
    QString path;
};

} // namespace Pennybench
