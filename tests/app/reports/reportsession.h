#pragma once

#include "app/store/sessionfile.h"

namespace Pennybench {

/// An answer that a report can show; the score is 1 where it is correct, else 0. No cost: unknown.
inline Answer answer(const QString &model, const QString &prompt, Verdict verdict, const char *cost)
{
    Answer a;
    a.key = {QStringLiteral("s"), prompt, model, 1};
    a.provider = QStringLiteral("p");
    a.requestedModel = model;
    a.askedAt = QDateTime(QDate(2026, 11, 23), QTime(9, 8, 7, 6), Qt::UTC);
    a.finishReason = FinishReason::Stop;
    a.httpStatus = 200;
    a.text = QStringLiteral("Answer: 1");
    a.attempts = 1;
    a.timeToFirstToken = std::chrono::milliseconds(250);
    a.usage.prompt = 10;
    a.usage.completion = 5;
    if (cost) {
        PriceRow row;
        row.source = QStringLiteral("test");
        a.cost = Cost{.amount = *Money::fromDecimal(QString::fromLatin1(cost)), .row = row};
    }
    Score score;
    score.verdict = verdict;
    if (verdict != Verdict::Undecided)
        score.score = verdict == Verdict::Correct ? 1.0 : 0.0;
    score.scorer = QStringLiteral("number/1");
    score.reason = QStringLiteral("because");
    a.score = score;
    return a;
}

/// Two models on eight prompts: "a" gets all right at ten times the cost, "b" none.
inline Session session()
{
    Session s;
    s.id = QStringLiteral("id");
    s.title = QStringLiteral("A comparison");
    Suite suite;
    suite.id = QStringLiteral("s");
    for (int i = 0; i < 8; ++i) {
        Prompt prompt;
        prompt.id = QStringLiteral("q%1").arg(i);
        prompt.category = QStringLiteral("math");
        prompt.language = QStringLiteral("en");
        prompt.text = QStringLiteral("What is %1?").arg(i);
        suite.prompts += prompt;
        s.answers += answer(QStringLiteral("a"), prompt.id, Verdict::Correct, "0.01");
        s.answers += answer(QStringLiteral("b"), prompt.id, Verdict::Incorrect, "0.001");
    }
    s.plan.suites = {suite};
    return s;
}

} // namespace Pennybench
