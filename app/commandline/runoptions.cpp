#include "app/commandline/runoptions.h"

#include "app/base/language.h"
#include "app/commandline/cataloguearguments.h"
#include "app/commandline/commandmessages.h"
#include "app/commandline/contestantargument.h"
#include "app/commandline/optionvalues.h"
#include "app/commandline/reportoptions.h"

#include <QCoreApplication>

namespace Pennybench::CommandLine {

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

namespace {

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

} // namespace

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

} // namespace Pennybench::CommandLine
