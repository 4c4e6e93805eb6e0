#pragma once

#include "app/reports/htmlreport.h"
#include "app/store/sessionfile.h"

#include <QBuffer>

namespace Pennybench {

/// An answer that a report can show; the score is 1 where it is correct, else 0. No cost: unknown.
inline Runs::Answer answer(
    const QString &model, const QString &prompt, Scoring::Verdict verdict, const char *cost)
{
    Runs::Answer a;
    a.key = {QStringLiteral("s"), prompt, model, 1};
    a.provider = QStringLiteral("p");
    a.requestedModel = model;
    a.askedAt = QDateTime(QDate(2026, 11, 23), QTime(9, 8, 7, 6), Qt::UTC);
    a.finishReason = Providers::FinishReason::Stop;
    a.httpStatus = 200;
    a.text = QStringLiteral("Answer: 1");
    a.attempts = 1;
    a.timeToFirstToken = std::chrono::milliseconds(250);
    a.usage.prompt = 10;
    a.usage.completion = 5;
    if (cost) {
        Models::PriceRow row;
        row.source = QStringLiteral("test");
        a.cost = Models::Cost{.amount = *Models::Money::fromDecimal(QString::fromLatin1(cost)), .row = row};
    }
    Scoring::Score score;
    score.verdict = verdict;
    if (verdict != Scoring::Verdict::Undecided)
        score.score = verdict == Scoring::Verdict::Correct ? 1.0 : 0.0;
    score.scorer = QStringLiteral("number/1");
    score.reason = QStringLiteral("because");
    a.score = score;
    return a;
}

/// Two models on eight prompts: "a" gets all right at ten times the cost, "b" none.
inline Store::Session session()
{
    Store::Session s;
    s.id = QStringLiteral("id");
    s.title = QStringLiteral("A comparison");
    Suites::Suite suite;
    suite.id = QStringLiteral("s");
    for (int i = 0; i < 8; ++i) {
        Suites::Prompt prompt;
        prompt.id = QStringLiteral("q%1").arg(i);
        prompt.category = QStringLiteral("math");
        prompt.language = QStringLiteral("en");
        prompt.text = QStringLiteral("What is %1?").arg(i);
        suite.prompts += prompt;
        s.answers += answer(QStringLiteral("a"), prompt.id, Scoring::Verdict::Correct, "0.01");
        s.answers += answer(QStringLiteral("b"), prompt.id, Scoring::Verdict::Incorrect, "0.001");
    }
    s.plan.suites = {suite};
    return s;
}

/// Empty where it could not be written.
inline QByteArray htmlOf(const Store::Session &session)
{
    QBuffer html;
    html.open(QIODevice::WriteOnly);
    return Reports::writeHtml(html, session) ? html.data() : QByteArray();
}

} // namespace Pennybench
