#pragma once

#include "app/runs/runplan.h"
#include "widgets/answerpane.h"

#include <QDateTime>
#include <QString>

namespace Pennybench::Desktop {

/// The model's name without what stands in parentheses, where room is short.
QString shortModelName(const Models::ModelEntry &model);
/// The plan with short names, which keep what tells two contestants of one model apart. For sentences.
Runs::RunPlan withShortNames(Runs::RunPlan plan);
/// "correct", "wrong" and so on, translated, with its symbol.
QString verdictWord(Scoring::Verdict verdict);
/// Whether nothing decides the answer: its turn has no scorer.
bool hasNoScorer(const Runs::RunPlan &plan, const Runs::AnswerKey &key);
/// The verdict that counts; "cancelled" or "scoring" where there is none, "answered" where nothing decides
/// it.
QString verdictWord(const Runs::RunPlan &plan, const Runs::Answer &answer);
/// What the engine says, in the language of the window.
QString sentenceOf(const Message &message);
/// Why: the scorer's reason, or what went wrong.
QString reasonOf(const Runs::Answer &answer);
Widgets::Meaning meaningOf(Scoring::Verdict verdict);
Widgets::Meaning meaningOf(const Runs::RunPlan &plan, const Runs::Answer &answer);
/// "$0.55 / $2.19", the price of a million tokens in and out at the moment; empty where it is unknown.
QString priceText(const Models::ModelEntry &model, const QDateTime &utc);
/// "done · first token 0.41 s · 96 tok/s · 612 tok · $0.00137".
QString statusText(const Runs::Answer &answer);

/// "temperature=0.2 · seed=7"; empty where nothing was given.
QString settingsInShort(const Runs::OwnSettings &settings);

} // namespace Pennybench::Desktop
