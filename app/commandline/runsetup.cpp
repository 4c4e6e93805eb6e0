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
            return failure({.message = QStringLiteral("There is no line-up \"%1\"; there are: %2.")
                                           .arg(name, all.join(QStringLiteral(", ")))});
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

Expected<void> readTimeLimits(Models::TimeLimits &given, const QCommandLineParser &arguments)
{
    const std::pair<QString, std::optional<std::chrono::milliseconds> *> limits[] = {
        {QStringLiteral("timeout"), &given.total},
        {QStringLiteral("connect-timeout"), &given.connect},
        {QStringLiteral("first-token-timeout"), &given.firstToken},
        {QStringLiteral("idle-timeout"), &given.idle},
        {QStringLiteral("load-timeout"), &given.load},
    };
    for (const auto &[name, limit] : limits) {
        const auto seconds = decimalOption(arguments, name, 0.1, 86'400);
        if (!seconds)
            return failure(seconds.error());
        if (*seconds)
            *limit = std::chrono::milliseconds(static_cast<qint64>(**seconds * 1000));
    }
    return {};
}

Expected<void> readNumbers(Runs::RunSettings &settings, const QCommandLineParser &arguments)
{
    const auto trials = integerOption(arguments, QStringLiteral("trials"), 1, 1000);
    const auto concurrency = integerOption(arguments, QStringLiteral("concurrency"), 1, 1000);
    const auto maxTokens = integerOption(arguments, QStringLiteral("max-tokens"), 1, 10'000'000);
    const auto retries = integerOption(arguments, QStringLiteral("retries"), 0, 20);
    const auto temperature = decimalOption(arguments, QStringLiteral("temperature"), 0, 2);
    for (const auto *value : {&trials, &concurrency, &maxTokens, &retries}) {
        if (!*value)
            return failure(value->error());
    }
    if (!temperature)
        return failure(temperature.error());
    settings.trials = static_cast<int>(trials->value_or(settings.trials));
    settings.concurrency = static_cast<int>(concurrency->value_or(settings.concurrency));
    if (*maxTokens)
        settings.maxTokens = static_cast<int>(**maxTokens);
    settings.retries = static_cast<int>(retries->value_or(settings.retries));
    if (*temperature)
        settings.temperature = *temperature;
    return readTimeLimits(settings.timeLimits, arguments);
}

/// Over the settings of the session that is continued. What somebody must consent to is consented to anew:
/// the session may be a stranger's.
Expected<void> readSettings(Runs::RunSettings &settings, const QCommandLineParser &arguments)
{
    if (const auto numbers = readNumbers(settings, arguments); !numbers)
        return numbers;
    if (arguments.isSet(QStringLiteral("system"))) {
        const Expected<QString> system = systemText(arguments.value(QStringLiteral("system")));
        if (!system)
            return failure(system.error());
        settings.system = *system;
    }
    settings.allowCode = arguments.isSet(QStringLiteral("allow-code"));
    settings.unload = arguments.isSet(QStringLiteral("unload"));
    settings.reuseAnswers = arguments.isSet(QStringLiteral("reuse"));
    settings.allowUnpriced = arguments.isSet(QStringLiteral("allow-unpriced"));
    if (arguments.isSet(QStringLiteral("effort"))) {
        const QString text = arguments.value(QStringLiteral("effort"));
        const auto effort = Providers::effortFromText(text);
        if (!effort || *effort == Providers::Effort::Default)
            return failure({.message = Message(CommandMessages::effort, {text})});
        settings.effort = *effort;
    }
    if (arguments.isSet(QStringLiteral("budget"))) {
        const QString text = arguments.value(QStringLiteral("budget"));
        settings.budget = Models::Money::fromDecimal(text);
        if (!settings.budget || *settings.budget < Models::Money())
            return failure({.message = Message(CommandMessages::budget, {text})});
    }
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

void describeRun(OptionParser &parser)
{
    const QString n = QStringLiteral("N");
    parser.addOptions({
        {QStringLiteral("suite"),
            QCoreApplication::translate(
                "CommandLine", "The prompts to ask (repeatable; default: math, code and language)."),
            QStringLiteral("NAME|FILE")},
        {QStringLiteral("model"),
            QCoreApplication::translate("CommandLine",
                "Whom to ask (repeatable; default: the practice models), with settings of "
                "its own, as in ID:effort=high,temperature=0.2."),
            QStringLiteral("ID[:KEY=VALUE,…]")},
        {QStringLiteral("line-up"),
            QCoreApplication::translate("CommandLine",
                "The models of a line-up (repeatable): february-2025, today, practice, or one that "
                "was saved in the window."),
            QStringLiteral("NAME")},
        {QStringLiteral("catalogue"),
            QCoreApplication::translate(
                "CommandLine", "Adds to or replaces entries of the catalogue (repeatable)."),
            QStringLiteral("FILE")},
        {QStringLiteral("session"),
            QCoreApplication::translate("CommandLine",
                "Session file, or postgresql://USER@HOST/DATABASE?session=NAME. An existing one is "
                "continued with its own suites, models and settings, unless others are given."),
            QStringLiteral("FILE")},
        {QStringLiteral("trials"), QCoreApplication::translate("CommandLine", "Asks every prompt N times."),
            n},
        {QStringLiteral("limit"),
            QCoreApplication::translate("CommandLine", "Only the first N prompts of each suite."), n},
        {QStringLiteral("sample"),
            QCoreApplication::translate("CommandLine", "N prompts of each suite, drawn with --seed."), n},
        {QStringLiteral("skip-bad-rows"),
            QCoreApplication::translate("CommandLine", "Leaves out rows with errors instead of stopping.")},
        {QStringLiteral("seed"),
            QCoreApplication::translate(
                "CommandLine", "Seed for --sample; also sent to models that accept one."),
            n},
        {QStringLiteral("concurrency"),
            QCoreApplication::translate("CommandLine", "Parallel requests per provider."), n},
        {QStringLiteral("temperature"), QStringLiteral("0 to 2."), QStringLiteral("T")},
        {QStringLiteral("system"),
            QCoreApplication::translate(
                "CommandLine", "System prompt of all prompts that have none of their own."),
            QStringLiteral("TEXT|@FILE")},
        {QStringLiteral("max-tokens"),
            QCoreApplication::translate("CommandLine", "Limit of an answer, reasoning included."), n},
        {QStringLiteral("effort"),
            QCoreApplication::translate("CommandLine", "How hard reasoning models think."),
            QStringLiteral("low|medium|high")},
        {QStringLiteral("timeout"),
            QCoreApplication::translate("CommandLine", "Seconds for one whole answer (default 900)."),
            QStringLiteral("S")},
        {QStringLiteral("connect-timeout"),
            QCoreApplication::translate("CommandLine", "Seconds until the request is sent (default 10)."),
            QStringLiteral("S")},
        {{QStringLiteral("first-token-timeout"), QStringLiteral("first-event-timeout")},
            QCoreApplication::translate(
                "CommandLine", "Seconds until an answer begins (default 120, or what the catalogue says)."),
            QStringLiteral("S")},
        {{QStringLiteral("idle-timeout"), QStringLiteral("silence-timeout")},
            QCoreApplication::translate("CommandLine",
                "Seconds between two pieces of an answer (default 90, or what the catalogue says)."),
            QStringLiteral("S")},
        {QStringLiteral("load-timeout"),
            QCoreApplication::translate("CommandLine",
                "Seconds that a server of this machine may take to load a model (default 600)."),
            QStringLiteral("S")},
        {QStringLiteral("unload"),
            QCoreApplication::translate(
                "CommandLine", "Unloads an Ollama model of this machine after its last answer.")},
        {QStringLiteral("retries"),
            QCoreApplication::translate("CommandLine", "Retries for a failed answer (default 3)."), n},
        {QStringLiteral("budget"), QCoreApplication::translate("CommandLine", "Never spends more than this."),
            QStringLiteral("USD")},
        {QStringLiteral("allow-unpriced"),
            QCoreApplication::translate(
                "CommandLine", "With --budget: also asks models with an unknown price.")},
        {QStringLiteral("allow-code"),
            QCoreApplication::translate("CommandLine",
                "Runs model-written code in the sandbox; without it code answers "
                "end undecided.")},
        judgeOption(),
        {QStringLiteral("reuse"),
            QCoreApplication::translate(
                "CommandLine", "Reuses answers to the same prompts from earlier sessions.")},
        {QStringLiteral("dry-run"),
            QCoreApplication::translate(
                "CommandLine", "Shows requests, tokens, cost and time; sends nothing.")},
    });
    describeReports(parser);
}

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
