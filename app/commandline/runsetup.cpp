#include "app/commandline/runsetup.h"

#include "app/base/language.h"
#include "app/catalogue/localmodel.h"
#include "app/catalogue/retirement.h"
#include "app/catalogue/usercatalogue.h"
#include "app/commandline/cataloguearguments.h"
#include "app/commandline/commandmessages.h"
#include "app/commandline/contestantargument.h"
#include "app/commandline/optionvalues.h"
#include "app/commandline/reportoptions.h"
#include "app/commandline/runoptions.h"
#include "app/runs/judgingtasks.h"
#include "app/runs/promptsample.h"
#include "app/store/journal.h"
#include "app/store/lab.h"
#include "app/store/lineups.h"
#include "app/store/sessionreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace Pennybench::CommandLine {

namespace {

QStringList defaultSuites()
{
    return {QStringLiteral("math"), QStringLiteral("code"), QStringLiteral("language")};
}

/// earlier: the plan of the session that is continued, whose contestants keep their ids.
Expected<void> addModels(Runs::RunPlan &plan, const Models::Catalogue &catalogue,
    const QList<ContestantArgument> &arguments, const Runs::RunPlan &earlier)
{
    for (const ContestantArgument &argument : arguments) {
        const std::optional<Models::ModelEntry> model = Models::modelOrLocal(catalogue, argument.model);
        if (!model)
            return unknownModel(catalogue, argument.model);
        const Models::ProviderEntry *provider = catalogue.provider(model->provider);
        if (!provider) {
            return failure({.message = Message(
                                CommandMessages::modelWithoutProvider, {argument.model, model->provider})});
        }
        const bool continuesRawText = provider->dialect == Providers::Dialect::Completions;
        if (!continuesRawText && (argument.settings.wait || argument.settings.thinkMax))
            return failure({.message = Message(CommandMessages::needsCompletions, {model->id})});
        addContestant(plan, *model, argument, earlier);
        if (!plan.provider(provider->id))
            plan.providers += *provider;
    }
    return {};
}

Expected<QList<ContestantArgument>> namedContestants(const QStringList &texts)
{
    QList<ContestantArgument> contestants;
    for (const QString &text : texts) {
        const Expected<ContestantArgument> contestant = contestantFromText(text);
        if (!contestant)
            return failure(contestant.error());
        contestants += *contestant;
    }
    return contestants;
}

/// Built-in ones by id or name, saved ones by name.
Expected<QList<ContestantArgument>> lineUpContestants(const QStringList &names)
{
    QList<Store::LineUp> known = Store::builtInLineUps();
    const Expected<QList<Store::LineUp>> saved =
        names.isEmpty() ? QList<Store::LineUp>() : Store::savedLineUps(Store::lineUpFile());
    if (!saved)
        return failure(saved.error());
    known += *saved;
    QList<ContestantArgument> contestants;
    for (const QString &name : names) {
        const auto lineUp = std::find_if(known.cbegin(), known.cend(), [&name](const Store::LineUp &each) {
            return (!each.id.isEmpty() && each.id == name) || each.name == name;
        });
        if (lineUp == known.cend()) {
            QStringList all;
            for (const Store::LineUp &each : std::as_const(known))
                all += each.id.isEmpty() ? each.name : each.id;
            return failure(
                {.message = Message(CommandMessages::noLineUp, {name, all.join(QStringLiteral(", "))})});
        }
        for (const Store::LineUpMember &member : lineUp->members)
            contestants.append({.model = member.model, .label = {}, .settings = member.settings});
    }
    return contestants;
}

QStringList practiceModelIds(const Models::Catalogue &catalogue)
{
    QStringList ids;
    for (const Models::ModelEntry &model : catalogue.models()) {
        if (model.simulated && model.provider == u"practice")
            ids += model.id;
    }
    return ids;
}

/// What a session asks that is continued; nothing where there is none. That a file is none is said when it is
/// opened to be written.
Runs::RunPlan planOfSession(const QString &path)
{
    if (path.isEmpty() || !Store::sessionExists(path).value_or(false))
        return {};
    const Expected<Store::SessionReader> session = Store::SessionReader::open(path);
    if (!session)
        return {};
    return session->plan().value_or(Runs::RunPlan());
}

Expected<QList<Suites::Suite>> namedSuites(const QStringList &names, Suites::BadRows badRows)
{
    QList<Suites::Suite> suites;
    for (const QString &name : names) {
        const Expected<Suites::Suite> suite = Suites::findSuite(name, badRows);
        if (!suite)
            return failure(suite.error());
        suites += *suite;
    }
    return suites;
}

/// earlier: the suites of the session that is continued.
Expected<void> addSuites(
    Runs::RunPlan &plan, const QCommandLineParser &arguments, const QList<Suites::Suite> &earlier)
{
    const auto limit = integerOption(arguments, QStringLiteral("limit"), 1, 10'000'000);
    const auto sample = integerOption(arguments, QStringLiteral("sample"), 1, 10'000'000);
    const auto seed = integerOption(arguments, QStringLiteral("seed"), 0, std::numeric_limits<qint64>::max());
    for (const auto *value : {&limit, &sample, &seed}) {
        if (!*value)
            return failure(value->error());
    }
    QStringList names = arguments.values(QStringLiteral("suite"));
    if (names.isEmpty() && earlier.isEmpty())
        names = defaultSuites();
    const Expected<QList<Suites::Suite>> named = namedSuites(names,
        arguments.isSet(QStringLiteral("skip-bad-rows")) ? Suites::BadRows::Skip : Suites::BadRows::Refuse);
    if (!named)
        return failure(named.error());
    plan.suites = names.isEmpty() ? earlier : *named;
    for (Suites::Suite &suite : plan.suites) {
        if (*sample)
            suite.prompts = Runs::samplePrompts(
                suite.prompts, static_cast<int>(**sample), static_cast<quint64>(seed->value_or(1)));
        if (*limit)
            suite.prompts = suite.prompts.mid(0, **limit);
    }
    if (*seed)
        plan.settings.seed = *seed;
    return {};
}

/// What of the judge a person should know, and that there is none where one is needed.
QStringList judgeNotices(const Runs::RunPlan &plan)
{
    QStringList notices;
    const bool isNeeded = Runs::needsJudge(plan);
    if (isNeeded && plan.settings.judges.isEmpty())
        notices += QCoreApplication::translate("CommandLine",
            "Some prompts are for a judge model. Without --judge their answers end undecided.");
    if (!isNeeded && !plan.settings.judges.isEmpty())
        notices += QCoreApplication::translate(
            "CommandLine", "No prompt has the scorer judge, so the judge is not asked.");
    return notices;
}

/// Whose models --unload cannot free.
QStringList unloadNotices(const Runs::RunPlan &plan)
{
    QStringList notices;
    for (const Models::ProviderEntry &provider : plan.providers) {
        const bool freesModels = provider.isLocal() && provider.dialect == Providers::Dialect::Ollama;
        if (provider.isLocal() && !freesModels && plan.askedSideBySide(provider) > 0)
            notices += QCoreApplication::translate(
                "CommandLine", "--unload frees models of Ollama only, so %1 keeps its last one in memory.")
                           .arg(provider.name);
    }
    return notices;
}

QStringList retirementNotices(
    const Runs::RunPlan &plan, const Models::Catalogue &catalogue, const QDate &today)
{
    QStringList notices;
    for (const Models::ModelEntry &model : plan.models) {
        if (const Message notice = Models::retirementNotice(model, catalogue, today); !notice.isEmpty())
            notices += translated(notice);
    }
    return notices;
}

} // namespace

Expected<RunSetup> runSetup(const QCommandLineParser &arguments, const QDateTime &now)
{
    if (!arguments.positionalArguments().isEmpty()) {
        return failure({.message = Message(
                            CommandMessages::noRunOption, {arguments.positionalArguments().constFirst()})});
    }
    RunSetup setup;
    Expected<Models::Catalogue> catalogue = catalogueFrom(arguments);
    if (!catalogue)
        return failure(catalogue.error());
    setup.catalogue = *catalogue;
    setup.sessionPath = arguments.value(QStringLiteral("session"));
    // What is wrong with a database is said when the session is opened.
    setup.continues = !setup.sessionPath.isEmpty() && Store::sessionExists(setup.sessionPath).value_or(true);
    const Runs::RunPlan earlier = planOfSession(setup.sessionPath);
    setup.plan.settings = earlier.settings;
    QStringList models = arguments.values(QStringLiteral("model"));
    const QStringList lineUps = arguments.values(QStringLiteral("line-up"));
    if (models.isEmpty() && lineUps.isEmpty() && earlier.models.isEmpty())
        models = practiceModelIds(setup.catalogue);
    const Expected<QList<ContestantArgument>> named = namedContestants(models);
    if (!named)
        return failure(named.error());
    const Expected<QList<ContestantArgument>> linedUp = lineUpContestants(lineUps);
    if (!linedUp)
        return failure(linedUp.error());
    const QList<ContestantArgument> contestants =
        models.isEmpty() && lineUps.isEmpty() ? contestantsOf(earlier) : *linedUp + *named;
    if (const auto added = addModels(setup.plan, setup.catalogue, contestants, earlier); !added)
        return failure(added.error());
    if (const auto added = addSuites(setup.plan, arguments, earlier.suites); !added)
        return failure(added.error());
    if (const auto read = readSettings(setup.plan.settings, arguments); !read)
        return failure(read.error());
    const auto judges = judgesFrom(arguments, setup.catalogue, earlier.settings.judges);
    if (!judges)
        return failure(judges.error());
    setup.plan.settings.judges = *judges;
    setup.reports = reportFiles(arguments);
    if (const auto problem = setup.reports.problem())
        return failure(*problem);
    setup.dryRun = arguments.isSet(QStringLiteral("dry-run"));
    setup.notices = retirementNotices(setup.plan, setup.catalogue, now.date());
    setup.notices += settingsNotices(setup.plan);
    setup.notices += judgeNotices(setup.plan);
    if (setup.continues && Store::lacksJournal(setup.sessionPath))
        setup.notices += translated(Message(CommandMessages::askedAgain, {setup.sessionPath}));
    if (setup.plan.settings.unload)
        setup.notices += unloadNotices(setup.plan);
    for (const Suites::Suite &suite : std::as_const(setup.plan.suites)) {
        for (const Message &warning : suite.warnings)
            setup.notices += suite.id + QStringLiteral(": ") + translated(warning);
    }
    return setup;
}

} // namespace Pennybench::CommandLine
