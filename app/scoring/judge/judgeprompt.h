#pragma once

#include "app/scoring/judge/judgespec.h"

#include <QStringList>

namespace Pennybench::Scoring {

/// What a judge is asked about. Texts are as they came: how they are made plain is the prompt's matter.
struct JudgedQuestion {
    JudgeSpec spec;
    QString question; ///< with the turns before it, where there are any
    QStringList answers; ///< one for points, two for a pair, in the order in which the judge reads them
    QStringList names; ///< of the contestants and their makers, which are masked in the answers

    bool operator==(const JudgedQuestion &) const = default;
};

/// The visible answer without the marks of Markdown, because judges like formatting for its own sake:
/// headings, emphasis, bullets, quotation marks of blocks, rules, links and the fences of code. Code itself,
/// tables and formulas stay as they are.
QString plainAnswer(const QString &answer);

/// Whether an answer seems to speak to whoever judges it instead of to the person who asked: verdicts in the
/// judge's form, orders to forget instructions, praise for grading, marks of roles. It is only said beside
/// the verdict, because an answer about such things is honest.
bool speaksToJudge(const QString &answer);

/// A request to a judge.
struct JudgePrompt {
    QString system;
    QString text;

    bool operator==(const JudgePrompt &) const = default;
};

/// A word that nobody can guess, to fence what the judge must not obey: 96 bits from the system's generator.
QString freshFence();

/// The request about the question. Everything that a contestant wrote stands between lines with the fence,
/// without formatting and names, and is at most forty thousand characters long; a mark in it that looks like
/// a verdict is broken up. The fence is given so that the same request can be made twice; where a text
/// contains it, another one is taken.
JudgePrompt judgePrompt(const JudgedQuestion &question, QString fence);

/// What the request depends on besides the fence, in 16 letters: another one for another rubric, question or
/// answer.
QString judgeDigest(const JudgedQuestion &question);

} // namespace Pennybench::Scoring
