#pragma once

#include "app/reports/modeltable.h"
#include "app/store/sessionfile.h"

namespace Pennybench::CommandLine {

/// The votes of a class, one row for each option of each question: session, prompt_id, question, option,
/// contestant (its letter in the session), votes, vote_share (of all votes of the question; empty without
/// any), tie, bad, phones, opened_at, locked_at (UTC).
Reports::TextTable votesTable(const Store::Session &session);

} // namespace Pennybench::CommandLine
