#pragma once

#include "app/desktop/window/mainwindow.h"
#include "app/runs/practicehost.h"
#include "app/runs/practicelessons.h"

namespace Pennybench {

constexpr int modelsOfLarge = 4;
constexpr int wordsInLarge = 60;

/// Answers of words that differ, a fact in English, Vietnamese and Chinese among them.
inline QString wordsOf(int number)
{
    QString text;
    unsigned state = 2463534242U + static_cast<unsigned>(number) * 7919U;
    for (int word = 0; word < wordsInLarge; ++word) {
        state = state * 1664525U + 1013904223U;
        // Few words are frequent and many are rare.
        const unsigned range = 1U << (4 + (state >> 28));
        text += QStringLiteral("w%1 ").arg((state >> 8) % range, 0, 36);
    }
    if (number % 1000 == 0)
        text += QStringLiteral("tam giác đều 三角形 equilateral");
    return text;
}

inline Runs::RunPlan largePlan(int prompts)
{
    Runs::RunPlan plan;
    Suites::Suite suite{.id = QStringLiteral("s"), .title = QStringLiteral("Bench")};
    for (int i = 0; i < prompts; ++i)
        suite.prompts += Suites::Prompt{.id = QStringLiteral("q%1").arg(i),
            .category = QStringLiteral("math"),
            .language = QStringLiteral("en"),
            .text = QStringLiteral("What is %1 and %2?").arg(i).arg(i + 1),
            .scorer = {.type = QStringLiteral("number"), .fields = {{QStringLiteral("answer"), i}}}};
    plan.suites = {suite};
    plan.providers = {Models::ProviderEntry{.id = QStringLiteral("p")}};
    for (int model = 0; model < modelsOfLarge; ++model)
        plan.models += Models::ModelEntry{.id = QStringLiteral("p/m%1").arg(model),
            .provider = QStringLiteral("p"),
            .name = QStringLiteral("Model %1").arg(model)};
    return plan;
}

inline Runs::Answer largeAnswer(int prompt, int model)
{
    const int number = prompt * modelsOfLarge + model;
    Runs::Answer answer{
        .key = {QStringLiteral("s"), QStringLiteral("q%1").arg(prompt), QStringLiteral("p/m%1").arg(model)}};
    answer.provider = QStringLiteral("p");
    answer.askedAt = QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC).addMSecs(number * 7);
    answer.latency = std::chrono::milliseconds(500 + number * 7919 % 1'000);
    answer.usage.prompt = 40;
    answer.usage.completion = 100 + number * 104'729 % 900;
    answer.cost = Models::Cost{.amount = Models::Money::fromPicodollars(9'000'000LL + number), .row = {}};
    answer.text = wordsOf(number);
    const bool right = (number * 7919) % (model + 3) != 0;
    answer.score = Scoring::Score{.verdict = right ? Scoring::Verdict::Correct : Scoring::Verdict::Incorrect,
        .score = right ? 1.0 : 0.0,
        .scorer = QStringLiteral("number/5")};
    return answer;
}

/// A window as the program opens it.
class BenchWindow {
public:
    explicit BenchWindow(const QString &folder)
        : m_settings(folder + QStringLiteral("/settings.ini"), QSettings::IniFormat)
        , m_services{catalogue(), m_clock, m_clients, m_theme, m_settings, folder}
        , m_window(m_services)
    {
        m_window.resize(1440, 900);
        m_window.show();
    }

    Desktop::MainWindow &window() { return m_window; }
    const Desktop::ShownSession &shown() { return m_window.comparison().shown(); }

private:
    static Models::Catalogue catalogue()
    {
        Models::Catalogue all = Models::builtInCatalogue();
        all.merge(Runs::practiceCatalogue(Runs::PracticeHost::placeholderUrl()));
        return all;
    }

    SystemClock m_clock;
    Secrets::ProviderClients m_clients;
    Widgets::ThemeSource m_theme;
    QSettings m_settings;
    Desktop::DesktopServices m_services;
    Desktop::MainWindow m_window;
};

} // namespace Pennybench
