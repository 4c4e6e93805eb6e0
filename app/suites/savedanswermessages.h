#pragma once

#include "providers/base/message.h"

/// What is wrong with files of saved answers. An id never changes its meaning.
namespace Pennybench::Suites::SavedAnswerMessages {

inline constexpr MessageText cannotRead{"saved.cannot-read",
    QT_TRANSLATE_NOOP("Message", "The answers cannot be read; check the file's name and permissions.")};
inline constexpr MessageText fileTooLarge{"saved.file-too-large",
    QT_TRANSLATE_NOOP("Message", "The file is larger than %1 MB; leave out what was not asked here.")};
inline constexpr MessageText tooManyAnswers{"saved.too-many-answers",
    QT_TRANSLATE_NOOP("Message", "The file has more than %1 answers; leave out what was not asked here.")};
inline constexpr MessageText notJson{
    "saved.not-json", QT_TRANSLATE_NOOP("Message", "The file begins like JSON and is not: %1.")};
inline constexpr MessageText lineNotJson{
    "saved.line-not-json", QT_TRANSLATE_NOOP("Message", "Each line must be one JSON object: %1.")};
inline constexpr MessageText noAnswerIn{"saved.no-answer-in",
    QT_TRANSLATE_NOOP("Message", "Each object needs \"answer\", a text, or must be a conversation.")};
inline constexpr MessageText namesNoPrompt{"saved.names-no-prompt",
    QT_TRANSLATE_NOOP("Message", "Each answer needs the prompt's id (prompt_id) or its text (prompt).")};
inline constexpr MessageText notANumber{"saved.not-a-number",
    QT_TRANSLATE_NOOP("Message", "This must be a whole number from 1 to 1000, or empty.")};
inline constexpr MessageText nothingIn{
    "saved.nothing-in", QT_TRANSLATE_NOOP("Message", "No answer was found in it.")};

// Why an answer belongs to no prompt.
inline constexpr MessageText noSuchPrompt{
    "saved.no-such-prompt", QT_TRANSLATE_NOOP("Message", "there is no prompt \"%1\"")};
inline constexpr MessageText noPromptWithText{
    "saved.no-prompt-with-text", QT_TRANSLATE_NOOP("Message", "no prompt has this text")};
inline constexpr MessageText severalPrompts{"saved.several-prompts",
    QT_TRANSLATE_NOOP("Message", "several prompts fit; give the prompt's id and suite")};
inline constexpr MessageText noSuchTurn{
    "saved.no-such-turn", QT_TRANSLATE_NOOP("Message", "the prompt \"%1\" has no turn %2")};
inline constexpr MessageText containsNoPrompt{
    "saved.contains-no-prompt", QT_TRANSLATE_NOOP("Message", "it contains the text of no prompt")};
inline constexpr MessageText isThere{
    "saved.is-there", QT_TRANSLATE_NOOP("Message", "the session has this answer already")};
inline constexpr MessageText wrongCost{"saved.wrong-cost",
    QT_TRANSLATE_NOOP("Message", "its cost must be US dollars as a decimal, e.g. 0.002, not \"%1\"")};

} // namespace Pennybench::Suites::SavedAnswerMessages
