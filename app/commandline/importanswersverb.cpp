#include "app/commandline/importanswersverb.h"

#include "app/base/language.h"
#include "app/base/outputfile.h"
#include "app/commandline/commandmessages.h"
#include "app/commandline/scoreall.h"
#include "app/commandline/texttable.h"
#include "app/runs/pastedanswers.h"
#include "app/runs/promptindex.h"
#include "app/store/lab.h"
#include "app/store/sessionfile.h"
#include "app/suites/answersheet.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace Pennybench::CommandLine {

namespace {

Expected<QList<Suites::Suite>> namedSuites(const QCommandLineParser &arguments)
{
    QList<Suites::Suite> suites;
    for (const QString &name : arguments.values(QStringLiteral("suite"))) {
        auto suite = Suites::findSuite(name);
        if (!suite)
            return failure(suite.error());
        suites += *std::move(suite);
    }
    return suites;
}

int writeSheet(const QString &path, const QList<Suites::Suite> &suites, Console &console)
{
    if (suites.isEmpty())
        return wrongInput(console, {.message = Message(CommandMessages::sheetNeedsSuite)});
    const QString ending = QFileInfo(path).suffix().toLower();
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    if (ending == u"csv") {
        Suites::writeSheetCsv(bytes, suites);
    } else if (ending == u"html") {
        Suites::writeSheetHtml(bytes, suites,
            {.title = suites.first().title,
                .hint = QCoreApplication::translate(
                    "CommandLine", "Ask each prompt in a new chat, exactly as it stands here."),
                .answer = QCoreApplication::translate("CommandLine", "Answer")});
    } else {
        return wrongInput(console, {.message = Message(CommandMessages::sheetEnding), .file = path});
    }
    if (const auto written = writeWholeFile(path, bytes.data()); !written)
        return wrongInput(console, written.error());
    return Done;
}

/// The session to write into: an existing one, which keeps its prompts, or a new one with these suites.
Expected<std::unique_ptr<Store::SessionFile>> openTarget(const QString &path, const Runs::RunPlan &plan)
{
    const Expected<bool> exists = Store::sessionExists(path);
    if (!exists)
        return failure(exists.error());
    if (!*exists)
        return Store::SessionFile::create(path, plan);
    auto file = Store::SessionFile::open(path);
    if (file)
        (*file)->extend(plan);
    return file;
}

QList<Scoring::ScoringInput> inputsOf(const Runs::RunPlan &plan, const QList<Runs::Answer> &answers)
{
    const Runs::PromptIndex prompts(plan);
    QList<Scoring::ScoringInput> inputs;
    for (const Runs::Answer &answer : answers) {
        const Suites::Prompt *prompt = prompts.find(answer.key.suite, answer.key.promptId);
        const Suites::Prompt asked = prompt ? prompt->asTurn(answer.key.turn) : Suites::Prompt();
        inputs += Scoring::ScoringInput{asked.scorer, asked.text, asked.language, answer.text, false};
    }
    return inputs;
}

void listUnmatched(const Runs::PastedAnswers &pasted, Console &console)
{
    constexpr qsizetype shown = 60;
    for (const Runs::PastedAnswers::Unmatched &one : pasted.unmatched) {
        const QString words = one.answer.prompt.isEmpty() ? one.answer.text : one.answer.prompt;
        const QString begin = words.simplified().left(shown);
        const QString place = one.answer.line > 0
            ? QCoreApplication::translate("CommandLine", "line %1: ").arg(one.answer.line)
            : QString();
        console.message(
            plainLine(QCoreApplication::translate("CommandLine", "Not imported: %1%2 (\u201c%3\u201d)")
                          .arg(place, translated(one.why), begin)));
    }
}

struct Pasting {
    Runs::RunPlan plan;
    QList<Runs::Answer> earlier;
    QString name; ///< of the contestant
    QString path;
};

Expected<Pasting> pastingFrom(const QCommandLineParser &arguments, const QList<Suites::Suite> &suites,
    const QList<Suites::SavedAnswer> &answers)
{
    Pasting pasting{
        .name = arguments.value(QStringLiteral("model")), .path = arguments.value(QStringLiteral("output"))};
    if (pasting.path.isEmpty())
        return failure({.message = Message(CommandMessages::nameSession)});
    const Expected<bool> exists = Store::sessionExists(pasting.path);
    if (!exists)
        return failure(exists.error());
    if (*exists) {
        const auto session = Store::readSession(pasting.path);
        if (!session)
            return failure(session.error());
        pasting.plan = session->plan;
        pasting.earlier = session->answers;
    }
    for (const Suites::Suite &suite : suites) {
        if (std::ranges::none_of(pasting.plan.suites, [&](const auto &one) { return one.id == suite.id; }))
            pasting.plan.suites += suite;
    }
    if (pasting.plan.suites.isEmpty())
        return failure({.message = Message(CommandMessages::pastingNeedsSuite)});
    for (const Suites::SavedAnswer &answer : answers) {
        if (pasting.name.isEmpty())
            pasting.name = answer.model;
        const bool isOther = !answer.model.isEmpty() && answer.model != pasting.name;
        if (isOther && !arguments.isSet(QStringLiteral("model")))
            return failure(
                {.message = Message(CommandMessages::severalModels, {pasting.name, answer.model})});
    }
    if (pasting.name.trimmed().isEmpty())
        return failure({.message = Message(CommandMessages::pastingNeedsModel)});
    return pasting;
}

Expected<std::optional<Models::Money>> costEach(const QCommandLineParser &arguments)
{
    const QString text = arguments.value(QStringLiteral("cost"));
    const auto cost = Models::Money::fromDecimal(text);
    if (!text.isEmpty() && !cost)
        return failure({.message = Message(CommandMessages::costEach, {text})});
    return cost;
}

int keep(Pasting &pasting, const QList<Suites::SavedAnswer> &saved, const std::optional<Models::Money> &cost,
    const Scoring::ScoringPermissions &permissions, Console &console)
{
    const Models::Catalogue &catalogue = Models::builtInCatalogue();
    const Models::ModelEntry *known = catalogue.model(pasting.name);
    const Models::ModelEntry contestant = Runs::pastedContestant(pasting.name,
        QCoreApplication::translate("CommandLine", "%1 [pasted]").arg(known ? known->name : pasting.name),
        catalogue);
    Runs::addPasted(pasting.plan, contestant);
    int run = 1;
    for (const Runs::Answer &answer : std::as_const(pasting.earlier))
        run = std::max(run, answer.run + 1);
    const Runs::PastedAnswers pasted = Runs::matchSavedAnswers(pasting.plan, saved,
        {.model = contestant.id,
            .now = QDateTime::currentDateTimeUtc(),
            .run = run,
            .earlier = pasting.earlier,
            .costEach = cost});
    listUnmatched(pasted, console);
    if (pasted.answers.isEmpty())
        return wrongInput(console, {.message = Message(CommandMessages::nothingMatched)});
    const auto file = openTarget(pasting.path, pasting.plan);
    if (!file) {
        wrongInput(console, file.error());
        return SessionUnusable;
    }
    const QList<Scoring::Score> scores = scoreAll(inputsOf(pasting.plan, pasted.answers), permissions);
    for (qsizetype i = 0; i < scores.size(); ++i) {
        (*file)->save(pasted.answers.at(i));
        if (!scores.at(i).scorer.isEmpty())
            (*file)->saveScore(pasted.answers.at(i).key, scores.at(i));
    }
    if (!(*file)->flush()) {
        wrongInput(console, {.message = Message(CommandMessages::answersNotSaved), .file = pasting.path});
        return SessionUnusable;
    }
    console.message(plainLine(QCoreApplication::translate("CommandLine", "%1: %2 answers imported, %3 not")
                                  .arg(contestant.name)
                                  .arg(pasted.answers.size())
                                  .arg(pasted.unmatched.size())));
    return pasted.unmatched.isEmpty() ? Done : SomeAnswersFailed;
}

} // namespace

QString ImportAnswersVerb::summary() const
{
    return QCoreApplication::translate(
        "CommandLine", "Puts answers that were given elsewhere into a session, as a contestant.");
}

void ImportAnswersVerb::describe(OptionParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("FILE"),
        QCoreApplication::translate("CommandLine",
            "JSON lines, a filled-in sheet, an exported conversation, a transcript or a text."),
        QStringLiteral("FILE"));
    parser.addOptions({
        {QStringLiteral("suite"),
            QCoreApplication::translate("CommandLine", "A suite whose prompts were answered; repeatable."),
            QStringLiteral("NAME|FILE")},
        {QStringLiteral("model"),
            QCoreApplication::translate(
                "CommandLine", "Who answered: a name, or a model of the catalogue whose part it then plays."),
            QStringLiteral("NAME")},
        {QStringLiteral("cost"),
            QCoreApplication::translate(
                "CommandLine", "What each answer cost in US dollars (default: unknown)."),
            QStringLiteral("USD")},
        {QStringLiteral("allow-code"),
            QCoreApplication::translate("CommandLine", "Runs model-written code in the sandbox.")},
        {QStringLiteral("sheet"),
            QCoreApplication::translate("CommandLine",
                "Writes the prompts to fill in (.csv) or to print (.html), and imports nothing."),
            QStringLiteral("SHEET")},
        {{QStringLiteral("o"), QStringLiteral("output")},
            QCoreApplication::translate("CommandLine", "The session; a contestant is added where it exists."),
            QStringLiteral("SESSION")},
    });
}

int ImportAnswersVerb::execute(const QCommandLineParser &arguments, Console &console)
{
    const auto suites = namedSuites(arguments);
    if (!suites)
        return wrongInput(console, suites.error());
    if (arguments.isSet(QStringLiteral("sheet")))
        return writeSheet(arguments.value(QStringLiteral("sheet")), *suites, console);
    if (arguments.positionalArguments().size() != 1)
        return wrongInput(console, {.message = Message(CommandMessages::nameAnswers)});
    const auto saved = Suites::readSavedAnswers(arguments.positionalArguments().constFirst());
    if (!saved)
        return wrongInput(console, saved.error());
    auto pasting = pastingFrom(arguments, *suites, saved->answers);
    if (!pasting)
        return wrongInput(console, pasting.error());
    const auto cost = costEach(arguments);
    if (!cost)
        return wrongInput(console, cost.error());
    if (saved->leftEmpty > 0)
        console.message(
            QCoreApplication::translate("CommandLine", "%1 rows have no answer yet").arg(saved->leftEmpty));
    return keep(*pasting, saved->answers, *cost, {.allowCode = arguments.isSet(QStringLiteral("allow-code"))},
        console);
}

} // namespace Pennybench::CommandLine
