#pragma once

#include "app/runs/runplan.h"

namespace Pennybench::Runs {

// A conversation that a person holds is a session like any other. Its plan has the suite "conversation" whose
// prompts have no scorer: a question that goes on is a further turn of its prompt, and a question that is
// asked in place of an earlier one begins a branch, which is a prompt of its own ("c1", "c1.2") that shares
// the turns before it. So the old branch stays, every answer has one key, and everything that is done with
// sessions is done with conversations.

/// A turn of a prompt of the suite "conversation".
struct Asked {
    QString prompt;
    int turn = 1;

    bool operator==(const Asked &) const = default;
};

QString conversationSuite();
bool isConversation(const RunPlan &plan);
/// Its prompts, the newest last; none where the plan is no conversation.
QList<Suites::Prompt> conversationBranches(const RunPlan &plan);

/// Adds a question behind the last turn of the branch. An empty or unknown branch begins a conversation.
Asked askNext(RunPlan &plan, const QString &branch, const QString &question);
/// Adds a branch that has another question at the turn; what followed the old one stays with the old one.
Asked askInstead(RunPlan &plan, const Asked &old, const QString &question);

/// Gives the turn another scorer, in every branch that shares its answers, and those branches the category
/// and language; "none" takes the scorer away.
void setScorer(RunPlan &plan, const Asked &asked, const Suites::Prompt &like);

/// The key of a contestant's answer to a turn, which may belong to the branch that this one shares it with.
AnswerKey conversationKey(const RunPlan &plan, const Asked &asked, const QString &contestant);
/// One branch for each question that was asked at this turn after the same turns, the asked one's for its
/// own, in the order in which they came. One: there are no others.
QStringList alternativesAt(const RunPlan &plan, const Asked &asked);

/// Adds a model with settings of its own and returns its contestant's id. The same model may be there
/// already.
QString addContestant(RunPlan &plan, const Models::ModelEntry &model, const OwnSettings &settings);

} // namespace Pennybench::Runs
