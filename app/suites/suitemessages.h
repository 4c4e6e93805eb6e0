#pragma once

#include "providers/base/message.h"

/// What is wrong with suites and their files, and what a person should know of them. An id never changes its
/// meaning.
namespace Pennybench::Suites::SuiteMessages {

// Files that cannot be read.
inline constexpr MessageText noSuchFile{
    "suite.no-such-file", QT_TRANSLATE_NOOP("Message", "There is no such file; check the name.")};
inline constexpr MessageText notAFile{"suite.not-a-file",
    QT_TRANSLATE_NOOP("Message", "This is a folder, a device or a pipe; give the file of a suite.")};
inline constexpr MessageText cannotReadFile{
    "suite.cannot-read-file", QT_TRANSLATE_NOOP("Message", "The file cannot be read: %1.")};
inline constexpr MessageText fileTooLarge{"suite.file-too-large",
    QT_TRANSLATE_NOOP("Message", "The file is larger than %1 MB; split it into several suites.")};
inline constexpr MessageText emptyFile{
    "suite.empty-file", QT_TRANSLATE_NOOP("Message", "The file is empty.")};
inline constexpr MessageText noMemory{
    "suite.no-memory", QT_TRANSLATE_NOOP("Message", "There is not enough memory to unpack the file.")};
inline constexpr MessageText unpackedTooLarge{"suite.unpacked-too-large",
    QT_TRANSLATE_NOOP("Message", "Unpacked, the file is larger than %1 MB; split it into several suites.")};
inline constexpr MessageText gzipEndsEarly{"suite.gzip-ends-early",
    QT_TRANSLATE_NOOP("Message", "The gzip file ends too early; download it again.")};
inline constexpr MessageText gzipDamaged{
    "suite.gzip-damaged", QT_TRANSLATE_NOOP("Message", "The gzip file is damaged; download it again.")};

// JSON.
inline constexpr MessageText nestedTooDeep{
    "suite.nested-too-deep", QT_TRANSLATE_NOOP("Message", "The JSON is nested deeper than %1 levels.")};
inline constexpr MessageText jsonTextTooLong{"suite.json-text-too-long",
    QT_TRANSLATE_NOOP("Message", "The JSON contains a text of more than %1 bytes.")};
inline constexpr MessageText tooManyValues{
    "suite.too-many-values", QT_TRANSLATE_NOOP("Message", "The JSON has more than %1 values.")};
inline constexpr MessageText fileNotJson{
    "suite.file-not-json", QT_TRANSLATE_NOOP("Message", "The file is not valid JSON: %1.")};
inline constexpr MessageText rowNotJson{
    "suite.row-not-json", QT_TRANSLATE_NOOP("Message", "The row is not valid JSON: %1.")};
inline constexpr MessageText rowNotObject{
    "suite.row-not-object", QT_TRANSLATE_NOOP("Message", "The row is not a JSON object.")};
inline constexpr MessageText unknownRows{"suite.unknown-rows",
    QT_TRANSLATE_NOOP("Message",
        "No known suite format has rows with %1. The known formats are Pennybench's own, %2, and tables with "
        "the columns \"prompt\" and \"expected\".")};
inline constexpr MessageText noMembers{"suite.no-members", QT_TRANSLATE_NOOP("Message", "no members")};
inline constexpr MessageText otherFormat{"suite.other-format",
    QT_TRANSLATE_NOOP("Message", "This file has the format \"%1\"; it is not a suite.")};
inline constexpr MessageText missingText{"suite.missing-text",
    QT_TRANSLATE_NOOP("Message", "The row needs this field; it must be a text that is not empty.")};
inline constexpr MessageText missingList{
    "suite.missing-list", QT_TRANSLATE_NOOP("Message", "The row needs this field; it must be a list.")};
inline constexpr MessageText itemNotText{
    "suite.item-not-text", QT_TRANSLATE_NOOP("Message", "The item must be a text.")};

// Pennybench's own suites.
inline constexpr MessageText otherVersion{"suite.other-version",
    QT_TRANSLATE_NOOP(
        "Message", "Only version 1 can be read; a newer version of Pennybench may read this file.")};
inline constexpr MessageText noSuiteId{
    "suite.no-suite-id", QT_TRANSLATE_NOOP("Message", "A suite needs an id, which must be a text.")};
inline constexpr MessageText noPromptList{
    "suite.no-prompt-list", QT_TRANSLATE_NOOP("Message", "A suite needs a list of at least one prompt.")};
inline constexpr MessageText mustBe{"suite.must-be", QT_TRANSLATE_NOOP("Message", "This must be %1.")};
inline constexpr MessageText aText{"suite.a-text", QT_TRANSLATE_NOOP("Message", "a text")};
inline constexpr MessageText aNumber{"suite.a-number", QT_TRANSLATE_NOOP("Message", "a number")};
inline constexpr MessageText listOfTexts{
    "suite.list-of-texts", QT_TRANSLATE_NOOP("Message", "a list of texts")};
inline constexpr MessageText aList{"suite.a-list", QT_TRANSLATE_NOOP("Message", "a list")};
inline constexpr MessageText anObject{"suite.an-object", QT_TRANSLATE_NOOP("Message", "an object")};
inline constexpr MessageText noPromptId{
    "suite.no-prompt-id", QT_TRANSLATE_NOOP("Message", "Every prompt needs an id, which must be a text.")};
inline constexpr MessageText idUsedTwice{
    "suite.id-used-twice", QT_TRANSLATE_NOOP("Message", "The id \"%1\" is used twice.")};
inline constexpr MessageText noScorerType{
    "suite.no-scorer-type", QT_TRANSLATE_NOOP("Message", "Every prompt needs a scorer with a type.")};

// Tables and workbooks.
inline constexpr MessageText unknownTable{"suite.unknown-table",
    QT_TRANSLATE_NOOP("Message",
        "This is not a known suite format. A table needs a first row with the columns \"prompt\" and "
        "\"expected\"; this one begins with %1.")};
inline constexpr MessageText tooManyLines{
    "suite.too-many-lines", QT_TRANSLATE_NOOP("Message", "The file has more than %1 lines.")};
inline constexpr MessageText tooManyJsonLines{"suite.too-many-json-lines",
    QT_TRANSLATE_NOOP("Message", "The file has more than %1 lines; split it into several suites.")};
inline constexpr MessageText tooManyRows{"suite.too-many-rows",
    QT_TRANSLATE_NOOP("Message", "The table has more than %1 rows; split it into several suites.")};
inline constexpr MessageText cellTooLong{
    "suite.cell-too-long", QT_TRANSLATE_NOOP("Message", "A cell has more than %1 characters.")};
inline constexpr MessageText tooManyCells{
    "suite.too-many-cells", QT_TRANSLATE_NOOP("Message", "The row has more than %1 cells.")};
inline constexpr MessageText quoteNotClosed{"suite.quote-not-closed",
    QT_TRANSLATE_NOOP("Message", "The quoted cell that begins here is never closed.")};
inline constexpr MessageText nulInCell{"suite.nul-in-cell",
    QT_TRANSLATE_NOOP("Message", "The cell contains the character NUL; save the table again as UTF-8.")};
inline constexpr MessageText moreCellsThanHeader{"suite.more-cells-than-header",
    QT_TRANSLATE_NOOP("Message",
        "The row has more cells than the header; put texts that contain the separator in quotes.")};
inline constexpr MessageText lostLetter{"suite.lost-letter",
    QT_TRANSLATE_NOOP(
        "Message", "A byte of this cell is not UTF-8, so the expected answer lost a letter; correct it.")};
inline constexpr MessageText noVisibleSheet{"suite.no-visible-sheet",
    QT_TRANSLATE_NOOP("Message",
        "The workbook has no visible sheet with cells; sheets that contain only a chart are skipped.")};
inline constexpr MessageText errorInCell{
    "suite.error-in-cell", QT_TRANSLATE_NOOP("Message", "The cell %1 contains the error %2; enter a value.")};
inline constexpr MessageText notAWorkbook{"suite.not-a-workbook",
    QT_TRANSLATE_NOOP(
        "Message", "This is a zip archive, but not a workbook; save the table as XLSX or CSV.")};
inline constexpr MessageText workbookTooLarge{"suite.workbook-too-large",
    QT_TRANSLATE_NOOP("Message", "Unpacked, the workbook is larger than %1 MB; split it.")};
inline constexpr MessageText workbookDamaged{
    "suite.workbook-damaged", QT_TRANSLATE_NOOP("Message", "The workbook is damaged (%1): %2.")};
inline constexpr MessageText partMissing{
    "suite.part-missing", QT_TRANSLATE_NOOP("Message", "The workbook is damaged: %1 is missing.")};
inline constexpr MessageText sheetTooManyRows{"suite.sheet-too-many-rows",
    QT_TRANSLATE_NOOP("Message", "The sheet has more than %1 rows; split it into several suites.")};
inline constexpr MessageText sheetTooLong{"suite.sheet-too-long",
    QT_TRANSLATE_NOOP("Message", "The sheet has more than %1 million characters; split it.")};
inline constexpr MessageText cannotUnpack{
    "suite.cannot-unpack", QT_TRANSLATE_NOOP("Message", "The workbook cannot be unpacked: %1.")};
inline constexpr MessageText tooManyParts{"suite.too-many-parts",
    QT_TRANSLATE_NOOP("Message", "The archive has more than %1 files; a workbook does not.")};

// Rows and prompts.
inline constexpr MessageText tooManyPrompts{"suite.too-many-prompts",
    QT_TRANSLATE_NOOP("Message", "The file has more than %1 prompts; split it into several suites.")};
inline constexpr MessageText noText{"suite.no-text", QT_TRANSLATE_NOOP("Message", "The prompt has no text.")};
inline constexpr MessageText promptOrTurns{"suite.prompt-or-turns",
    QT_TRANSLATE_NOOP("Message", "A prompt has either \"prompt\" or \"turns\", not both.")};
inline constexpr MessageText turnCount{
    "suite.turn-count", QT_TRANSLATE_NOOP("Message", "A prompt has from 1 to %1 turns.")};
inline constexpr MessageText turnShape{
    "suite.turn-shape", QT_TRANSLATE_NOOP("Message", "This must be a text or an object with \"prompt\".")};
inline constexpr MessageText emptyTurn{
    "suite.empty-turn", QT_TRANSLATE_NOOP("Message", "The turn has no text.")};
inline constexpr MessageText turnWithoutText{
    "suite.turn-without-text", QT_TRANSLATE_NOOP("Message", "The turn %1 has no text.")};
inline constexpr MessageText scorerShape{
    "suite.scorer-shape", QT_TRANSLATE_NOOP("Message", "A scorer is an object with a type.")};
inline constexpr MessageText promptTooLong{
    "suite.prompt-too-long", QT_TRANSLATE_NOOP("Message", "The prompt has more than %1 characters.")};
inline constexpr MessageText idUsedBefore{
    "suite.id-used-before", QT_TRANSLATE_NOOP("Message", "The id \"%1\" was used before; ids must differ.")};
inline constexpr MessageText tooManyBadRows{"suite.too-many-bad-rows",
    QT_TRANSLATE_NOOP("Message", "More than %1 rows have errors; this is not a suite.")};
inline constexpr MessageText noPrompt{"suite.no-prompt",
    QT_TRANSLATE_NOOP("Message", "The file has a known format (%1) but contains no prompt.")};
inline constexpr MessageText difficultyRange{
    "suite.difficulty-range", QT_TRANSLATE_NOOP("Message", "The difficulty must be from 1 to 5.")};
inline constexpr MessageText noScorer{
    "suite.no-scorer", QT_TRANSLATE_NOOP("Message", "There is no scorer \"%1\"; there are: %2.")};
inline constexpr MessageText noExpected{
    "suite.no-expected", QT_TRANSLATE_NOOP("Message", "The row has no expected answer.")};
inline constexpr MessageText tooManyOptions{
    "suite.too-many-options", QT_TRANSLATE_NOOP("Message", "There can be at most 26 options.")};
inline constexpr MessageText notAnOption{"suite.not-an-option",
    QT_TRANSLATE_NOOP("Message", "\"%1\" is neither one of the options nor the letter of one.")};

// Rows of public sets.
inline constexpr MessageText noGsm8kNumber{
    "suite.no-gsm8k-number", QT_TRANSLATE_NOOP("Message", "The answer does not end in \"#### NUMBER\".")};
inline constexpr MessageText noInstruction{
    "suite.no-instruction", QT_TRANSLATE_NOOP("Message", "There must be at least one instruction.")};
inline constexpr MessageText argumentsDiffer{
    "suite.arguments-differ", QT_TRANSLATE_NOOP("Message", "There are %1 arguments for %2 instructions.")};
inline constexpr MessageText noMathsAnswer{"suite.no-maths-answer",
    QT_TRANSLATE_NOOP("Message", "Neither \"answer\" nor a \\boxed{} in \"solution\" gives the answer.")};
inline constexpr MessageText noTest{
    "suite.no-test", QT_TRANSLATE_NOOP("Message", "There must be at least one test.")};
inline constexpr MessageText noTestedFunction{"suite.no-tested-function",
    QT_TRANSLATE_NOOP("Message", "No test calls a function that \"code\" defines.")};
inline constexpr MessageText cellsOfMgsm{"suite.cells-of-mgsm",
    QT_TRANSLATE_NOOP("Message", "The row has %1 cells instead of a question and a number.")};
inline constexpr MessageText notANumber{
    "suite.not-a-number", QT_TRANSLATE_NOOP("Message", "The answer \"%1\" is not a number.")};
inline constexpr MessageText namesNoOption{
    "suite.names-no-option", QT_TRANSLATE_NOOP("Message", "The answer \"%1\" names none of the %2 options.")};
inline constexpr MessageText tooFewCells{
    "suite.too-few-cells", QT_TRANSLATE_NOOP("Message", "The row has only %1 cells.")};
inline constexpr MessageText answerMustNameOption{"suite.answer-must-name-option",
    QT_TRANSLATE_NOOP("Message", "The answer must name one of the %1 options.")};
inline constexpr MessageText optionCount{
    "suite.option-count", QT_TRANSLATE_NOOP("Message", "There must be 2 to %1 options.")};

// Behind the first of several bad rows.
inline constexpr MessageText withMore{"suite.with-more", QT_TRANSLATE_NOOP("Message", "%1 More errors: %2.")};
inline constexpr MessageText withSkipping{"suite.with-skipping",
    QT_TRANSLATE_NOOP("Message", "%1 (%2 of %3 rows have errors; --skip-bad-rows uses the other %4.)")};
inline constexpr MessageText listed{"suite.listed", QT_TRANSLATE_NOOP("Message", "%1; %2")};
inline constexpr MessageText andMore{"suite.and-more", QT_TRANSLATE_NOOP("Message", "%1; …")};

// Which suite.
inline constexpr MessageText noBuiltInSuite{"suite.no-built-in-suite",
    QT_TRANSLATE_NOOP("Message", "There is no built-in suite \"%1\"; there are: %2.")};
inline constexpr MessageText noSuch{"suite.no-such",
    QT_TRANSLATE_NOOP("Message", "There is neither a file nor a suite of this name (built in: %1).")};
inline constexpr MessageText noImportFolder{"suite.no-import-folder",
    QT_TRANSLATE_NOOP("Message", "The folder for imported suites cannot be created; check its permissions.")};
inline constexpr MessageText cannotRemove{
    "suite.cannot-remove", QT_TRANSLATE_NOOP("Message", "The suite cannot be removed: %1.")};

// Changing a suite of one's own.
inline constexpr MessageText noSuchPrompt{
    "suite.no-such-prompt", QT_TRANSLATE_NOOP("Message", "The suite has no prompt \"%1\" any more.")};
inline constexpr MessageText lastPrompt{"suite.last-prompt",
    QT_TRANSLATE_NOOP("Message", "A suite needs at least one prompt; delete the suite instead.")};
inline constexpr MessageText noTitle{"suite.no-title", QT_TRANSLATE_NOOP("Message", "A suite needs a name.")};
inline constexpr MessageText changedOutside{"suite.changed-outside",
    QT_TRANSLATE_NOOP("Message",
        "Another program changed the suite meanwhile. Its file was read again and nothing was overwritten; "
        "make the change once more.")};

// What a person should know before using a suite.
inline constexpr MessageText rowsLeftOut{
    "suite.rows-left-out", QT_TRANSLATE_NOOP("Message", "%1 of %2 rows had errors and were left out.")};
inline constexpr MessageText encodingGuessed{"suite.encoding-guessed",
    QT_TRANSLATE_NOOP(
        "Message", "The file does not declare its encoding; it was read as %1. Check the accents.")};
inline constexpr MessageText bytesReplaced{"suite.bytes-replaced",
    QT_TRANSLATE_NOOP("Message",
        "The file is UTF-8 except for some bytes, which were read as �: line %1. Check these lines.")};
inline constexpr MessageText numbersAndMore{
    "suite.numbers-and-more", QT_TRANSLATE_NOOP("Message", "%1 and %2 more")};
inline constexpr MessageText onlySheet{
    "suite.only-sheet", QT_TRANSLATE_NOOP("Message", "Only the sheet \"%1\" is read; the workbook has %2.")};
inline constexpr MessageText wordForWord{"suite.word-for-word",
    QT_TRANSLATE_NOOP("Message",
        "%1 expected answers are compared word for word. If models may write whole sentences, set the column "
        "\"scorer\" to \"contains\", or ask for the word only.")};
inline constexpr MessageText judgeNeeded{"suite.judge-needed",
    QT_TRANSLATE_NOOP("Message",
        "MT-Bench is meant for a judge model. Without one, its answers are left for a person to decide.")};
inline constexpr MessageText mathsNotFree{"suite.maths-not-free",
    QT_TRANSLATE_NOOP(
        "Message", "The questions of MATH and AIME are not free; do not share a suite that contains them.")};
inline constexpr MessageText truthfulQa{"suite.truthful-qa",
    QT_TRANSLATE_NOOP("Message",
        "No scorer fits TruthfulQA: whether a free answer is truthful takes a person or a judge model. The "
        "prompts can be asked and read side by side; every verdict will be \"undecided\".")};

// Findings of a check.
inline constexpr MessageText badRows{
    "suite.bad-rows", QT_TRANSLATE_NOOP("Message", "%1 rows have errors; only the first are listed.")};
inline constexpr MessageText noLicence{
    "suite.no-licence", QT_TRANSLATE_NOOP("Message", "The suite does not state its licence.")};
inline constexpr MessageText noLanguage{"suite.no-language",
    QT_TRANSLATE_NOOP(
        "Message", "%1 prompts expect a number but have no language: \"1.250\" can be read in two ways.")};
inline constexpr MessageText forPeople{"suite.for-people",
    QT_TRANSLATE_NOOP("Message", "No scorer decides prompts of the type \"%1\"; a person must.")};
inline constexpr MessageText sameQuestion{
    "suite.same-question", QT_TRANSLATE_NOOP("Message", "The prompt \"%1\" asks the same question.")};
inline constexpr MessageText codeNotRun{"suite.code-not-run",
    QT_TRANSLATE_NOOP(
        "Message", "%1 solutions are code and were not run; --allow-code runs them in the sandbox.")};
inline constexpr MessageText solutionRejected{"suite.solution-rejected",
    QT_TRANSLATE_NOOP("Message", "The scorer %1 rates the suite's own solution as %2: %3")};

// Formats that have words instead of a name; they are what SuiteReading::format says.
inline constexpr MessageText ownFormat{"suite.format-own", QT_TRANSLATE_NOOP("Message", "Pennybench suite")};
inline constexpr MessageText tableFormat{
    "suite.format-table", QT_TRANSLATE_NOOP("Message", "table with a header")};
inline constexpr MessageText mmluFormat{
    "suite.format-mmlu", QT_TRANSLATE_NOOP("Message", "MMLU with a header")};
inline constexpr MessageText workbookFormat{
    "suite.format-workbook", QT_TRANSLATE_NOOP("Message", "workbook")};

} // namespace Pennybench::Suites::SuiteMessages
