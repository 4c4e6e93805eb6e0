#pragma once

#include "providers/base/message.h"

/// What is wrong with arguments and input files. An id never changes its meaning.
namespace Pennybench::CommandLine::CommandMessages {

// Files that are checked.
inline constexpr MessageText notedWithoutAnswer{"command.noted-without-answer",
    QT_TRANSLATE_NOOP("Message",
        "%1 requests noted beside it have no answer here; they may have been charged, and their answers may "
        "be in the journal.")};
inline constexpr MessageText inFlight{"command.in-flight",
    QT_TRANSLATE_NOOP(
        "Message", "%1 requests were in flight when the program ended; they may have been charged.")};
inline constexpr MessageText cannotRead{
    "command.cannot-read", QT_TRANSLATE_NOOP("Message", "The file cannot be read: %1.")};
inline constexpr MessageText promptsNotChecked{"command.prompts-not-checked",
    QT_TRANSLATE_NOOP(
        "Message", "Whether the prompts exist was not checked; name their suite with --suite.")};
inline constexpr MessageText lineNotJson{
    "command.line-not-json", QT_TRANSLATE_NOOP("Message", "The line is not valid JSON: %1.")};
inline constexpr MessageText missingText{
    "command.missing-text", QT_TRANSLATE_NOOP("Message", "The line needs this field; it must be a text.")};
inline constexpr MessageText needsPromptId{"command.needs-prompt-id",
    QT_TRANSLATE_NOOP("Message", "The line needs \"prompt_id\", or \"expected\".")};
inline constexpr MessageText noPrompt{
    "command.no-prompt", QT_TRANSLATE_NOOP("Message", "The suite \"%1\" has no prompt \"%2\".")};
inline constexpr MessageText answeredBefore{"command.answered-before",
    QT_TRANSLATE_NOOP("Message",
        "The prompt \"%1\" was already answered by this model; give each answer its own \"trial\".")};
inline constexpr MessageText cannotReadInput{"command.cannot-read-input",
    QT_TRANSLATE_NOOP("Message", "The file cannot be read; check its name and permissions.")};
inline constexpr MessageText notAnObject{
    "command.not-an-object", QT_TRANSLATE_NOOP("Message", "not an object")};
inline constexpr MessageText lineNotObject{
    "command.line-not-object", QT_TRANSLATE_NOOP("Message", "Each line must be one JSON object (%1).")};
inline constexpr MessageText lineTooLong{"command.line-too-long",
    QT_TRANSLATE_NOOP("Message", "The line is longer than %1 MB; each line must be one answer.")};

// Arguments.
inline constexpr MessageText nameFile{
    "command.name-file", QT_TRANSLATE_NOOP("Message", "Name at least one file to check.")};
inline constexpr MessageText nameShell{"command.name-shell",
    QT_TRANSLATE_NOOP("Message", "Name one shell: pennybench completion bash, zsh or fish.")};
inline constexpr MessageText nameTwoSessions{"command.name-two-sessions",
    QT_TRANSLATE_NOOP("Message", "Name the session to copy and where it is copied to.")};
inline constexpr MessageText nameDatabase{"command.name-database",
    QT_TRANSLATE_NOOP("Message",
        "Write \"pennybench lab init ADDRESS\" or \"pennybench lab status ADDRESS\"; the address is "
        "postgresql://USER@HOST/DATABASE.")};
inline constexpr MessageText nameSession{
    "command.name-session", QT_TRANSLATE_NOOP("Message", "Name one session file.")};
inline constexpr MessageText nameASession{
    "command.name-a-session", QT_TRANSLATE_NOOP("Message", "Name a session file.")};
inline constexpr MessageText noReport{"command.no-report",
    QT_TRANSLATE_NOOP(
        "Message", "Say what to write: --csv, --jsonl, --xlsx, --html, --pdf or --chart, each with a file.")};
inline constexpr MessageText givePairs{"command.give-pairs",
    QT_TRANSLATE_NOOP("Message", "Give --suite with --answers, or --scorer with --pairs, or a session.")};
inline constexpr MessageText noScorer{
    "command.no-scorer", QT_TRANSLATE_NOOP("Message", "There is no scorer \"%1\"; there are: %2.")};
inline constexpr MessageText takes{
    "command.takes", QT_TRANSLATE_NOOP("Message", "--%1 takes %2 from %3 to %4, not \"%5\".")};
inline constexpr MessageText aWholeNumber{
    "command.a-whole-number", QT_TRANSLATE_NOOP("Message", "a whole number")};
inline constexpr MessageText aNumber{"command.a-number", QT_TRANSLATE_NOOP("Message", "a number")};
inline constexpr MessageText noRunOption{"command.no-run-option",
    QT_TRANSLATE_NOOP("Message", "\"%1\" is not an option; see pennybench run --help.")};
inline constexpr MessageText noModelsOption{"command.no-models-option",
    QT_TRANSLATE_NOOP("Message", "\"%1\" is not an option; see pennybench models --help.")};
inline constexpr MessageText noSuiteOption{"command.no-suite-option",
    QT_TRANSLATE_NOOP("Message", "\"%1\" has no option; put --import before each file.")};
inline constexpr MessageText applyNeedsImport{"command.apply-needs-import",
    QT_TRANSLATE_NOOP("Message", "--apply belongs to --import FILE or --update.")};
inline constexpr MessageText applyWithCatalogue{"command.apply-with-catalogue",
    QT_TRANSLATE_NOOP("Message", "%1 changes your own catalogue, so it does not go with --catalogue.")};
inline constexpr MessageText updateAndImport{"command.update-and-import",
    QT_TRANSLATE_NOOP(
        "Message", "--update and --import do not go together; --update --from FILE reads a file.")};
inline constexpr MessageText fromNeedsUpdate{
    "command.from-needs-update", QT_TRANSLATE_NOOP("Message", "--from and --yes belong to --update.")};
inline constexpr MessageText nothingFetched{
    "command.nothing-fetched", QT_TRANSLATE_NOOP("Message", "Nothing was fetched: --yes allows it.")};
inline constexpr MessageText providerAndFetch{
    "command.provider-and-fetch", QT_TRANSLATE_NOOP("Message", "--provider and --fetch do not go together.")};
inline constexpr MessageText noProvider{
    "command.no-provider", QT_TRANSLATE_NOOP("Message", "There is no provider \"%1\" in the catalogue.")};
inline constexpr MessageText failUnder{"command.fail-under",
    QT_TRANSLATE_NOOP("Message", "--fail-under takes a share between 0 and 1, for example 0.8, not \"%1\".")};
inline constexpr MessageText noBaseline{"command.no-baseline",
    QT_TRANSLATE_NOOP("Message", "--baseline: no model \"%1\" was compared. There are: %2.")};
inline constexpr MessageText worseThanWhat{"command.worse-than-what",
    QT_TRANSLATE_NOOP(
        "Message", "--fail-if-worse needs --baseline MODEL, or a second session with the same models.")};
inline constexpr MessageText junitNeeds{
    "command.junit-needs", QT_TRANSLATE_NOOP("Message", "--junit needs --fail-under or --fail-if-worse.")};
inline constexpr MessageText roleNeedsClaims{"command.role-needs-claims",
    QT_TRANSLATE_NOOP("Message", "--role needs claims to play in: --claims FILE.")};
inline constexpr MessageText port{"command.port",
    QT_TRANSLATE_NOOP("Message", "Port %1 of 127.0.0.1 cannot be used (%2); choose another.")};
inline constexpr MessageText outputFailed{
    "command.output-failed", QT_TRANSLATE_NOOP("Message", "Standard output cannot be written: %1.")};
inline constexpr MessageText scoresNotSaved{"command.scores-not-saved",
    QT_TRANSLATE_NOOP("Message", "The new scores cannot be saved in the session.")};
inline constexpr MessageText noModel{
    "command.no-model", QT_TRANSLATE_NOOP("Message", "There is no model \"%1\" in the catalogue: %2")};
inline constexpr MessageText didYouMean{
    "command.did-you-mean", QT_TRANSLATE_NOOP("Message", "did you mean %1?")};
inline constexpr MessageText listsThem{"command.lists-them",
    QT_TRANSLATE_NOOP(
        "Message", "`pennybench models` lists them; a catalogue of your own can add it (--catalogue)")};
inline constexpr MessageText modelWithoutProvider{"command.model-without-provider",
    QT_TRANSLATE_NOOP(
        "Message", "The model \"%1\" names the provider \"%2\", which the catalogue does not have.")};
inline constexpr MessageText noLineUp{
    "command.no-line-up", QT_TRANSLATE_NOOP("Message", "There is no line-up \"%1\"; there are: %2.")};
inline constexpr MessageText judgeTwice{
    "command.judge-twice", QT_TRANSLATE_NOOP("Message", "--judge names \"%1\" twice.")};
inline constexpr MessageText effort{
    "command.effort", QT_TRANSLATE_NOOP("Message", "--effort takes low, medium or high, not \"%1\".")};
inline constexpr MessageText budget{"command.budget",
    QT_TRANSLATE_NOOP("Message", "--budget takes US dollars as a decimal, e.g. 0.50, not \"%1\".")};

// Answers that were given elsewhere.
inline constexpr MessageText nameAnswers{
    "command.name-answers", QT_TRANSLATE_NOOP("Message", "Name one file of answers.")};
inline constexpr MessageText pastingNeedsSuite{"command.pasting-needs-suite",
    QT_TRANSLATE_NOOP(
        "Message", "Say which prompts were answered: --suite NAME, or a session that has them.")};
inline constexpr MessageText pastingNeedsModel{
    "command.pasting-needs-model", QT_TRANSLATE_NOOP("Message", "Say who answered: --model NAME.")};
inline constexpr MessageText severalModels{"command.several-models",
    QT_TRANSLATE_NOOP("Message",
        "The answers are from %1 and from %2; import each into the session with a file and --model of its "
        "own.")};
inline constexpr MessageText nothingMatched{"command.nothing-matched",
    QT_TRANSLATE_NOOP("Message", "None of the answers belongs to a prompt; nothing was imported.")};
inline constexpr MessageText answersNotSaved{
    "command.answers-not-saved", QT_TRANSLATE_NOOP("Message", "The answers cannot be saved in the session.")};
inline constexpr MessageText costEach{"command.cost-each",
    QT_TRANSLATE_NOOP("Message", "--cost takes US dollars as a decimal, e.g. 0.002, not \"%1\".")};
inline constexpr MessageText sheetNeedsSuite{"command.sheet-needs-suite",
    QT_TRANSLATE_NOOP("Message", "Say whose prompts stand on the sheet: --suite NAME.")};
inline constexpr MessageText sheetEnding{
    "command.sheet-ending", QT_TRANSLATE_NOOP("Message", "A sheet ends in .csv or .html.")};

// Settings of one contestant.
inline constexpr MessageText modelSetting{
    "command.model-setting", QT_TRANSLATE_NOOP("Message", "--model %1: %2")};
inline constexpr MessageText settingEffort{
    "command.setting-effort", QT_TRANSLATE_NOOP("Message", "effort takes low, medium or high, not \"%1\".")};
inline constexpr MessageText settingTemperature{"command.setting-temperature",
    QT_TRANSLATE_NOOP("Message", "temperature takes a number from 0 to 2, not \"%1\".")};
inline constexpr MessageText settingMaxTokens{"command.setting-max-tokens",
    QT_TRANSLATE_NOOP("Message", "max_tokens takes a whole number from 1 to 10000000, not \"%1\".")};
inline constexpr MessageText settingSeed{
    "command.setting-seed", QT_TRANSLATE_NOOP("Message", "seed takes a whole number from 0, not \"%1\".")};
inline constexpr MessageText settingStream{
    "command.setting-stream", QT_TRANSLATE_NOOP("Message", "stream takes on or off, not \"%1\".")};
inline constexpr MessageText settingCount{"command.setting-count",
    QT_TRANSLATE_NOOP("Message", "%1 takes a whole number from %2 to %3, not \"%4\".")};
inline constexpr MessageText needsCompletions{"command.needs-completions",
    QT_TRANSLATE_NOOP("Message",
        "wait and think_max need a server of raw completions; %1 is not asked there (dialect "
        "openai-completions).")};
inline constexpr MessageText noSetting{"command.no-setting",
    QT_TRANSLATE_NOOP(
        "Message", "\"%1\" is no setting; there are %2. A value with a comma is quoted with \".")};
inline constexpr MessageText noSettingOf{
    "command.no-setting-of", QT_TRANSLATE_NOOP("Message", "\"%1\" is no setting; there are %2.")};
inline constexpr MessageText givenTwice{
    "command.given-twice", QT_TRANSLATE_NOOP("Message", "%1 is given twice.")};
inline constexpr MessageText noValue{"command.no-value", QT_TRANSLATE_NOOP("Message", "%1 has no value.")};
inline constexpr MessageText idFirst{
    "command.id-first", QT_TRANSLATE_NOOP("Message", "a model's id stands before the settings.")};

// What a checked file holds.
inline constexpr MessageText ofSession{
    "command.of-session", QT_TRANSLATE_NOOP("Message", "%1, %2 of %3 answers")};
inline constexpr MessageText ofCatalogue{
    "command.of-catalogue", QT_TRANSLATE_NOOP("Message", "%1 providers, %2 models")};
inline constexpr MessageText ofClaims{"command.of-claims", QT_TRANSLATE_NOOP("Message", "%1 claims")};
inline constexpr MessageText ofAnswers{"command.of-answers", QT_TRANSLATE_NOOP("Message", "%1 answers")};
inline constexpr MessageText ofSuite{"command.of-suite", QT_TRANSLATE_NOOP("Message", "%1 (%2), %3 prompts")};
inline constexpr MessageText ofSuiteWithTurns{
    "command.of-suite-with-turns", QT_TRANSLATE_NOOP("Message", "%1 (%2), %3 prompts with %4 turns")};

// Thresholds, and what was found.
inline constexpr MessageText shareAtLeast{
    "command.share-at-least", QT_TRANSLATE_NOOP("Message", "share correct at least %1")};
inline constexpr MessageText notWorse{"command.not-worse", QT_TRANSLATE_NOOP("Message", "not worse than %1")};
inline constexpr MessageText nothingDecided{
    "command.nothing-decided", QT_TRANSLATE_NOOP("Message", "no prompt could be decided")};
inline constexpr MessageText found95{
    "command.found", QT_TRANSLATE_NOOP("Message", "%1, 95 % from %2 to %3, %4 prompts")};
inline constexpr MessageText tooFewInCommon{"command.too-few-in-common",
    QT_TRANSLATE_NOOP("Message", "%1 prompts in common, too few for an interval")};
inline constexpr MessageText noAnswerCame{
    "command.no-answer-came", QT_TRANSLATE_NOOP("Message", "No answer came.")};
inline constexpr MessageText quotedValue{"command.quoted-value",
    QT_TRANSLATE_NOOP("Message", "a quoted value begins and ends with \" and has none within: %1")};

// What a person should know before a run.
inline constexpr MessageText askedAgain{"command.asked-again",
    QT_TRANSLATE_NOOP("Message",
        "%1 was copied while it was written, without its journal: answers that are only there are asked for "
        "again and cost again.")};

} // namespace Pennybench::CommandLine::CommandMessages
