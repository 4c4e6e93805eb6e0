#include "app/commandline/practiceverb.h"

#include "app/base/interrupt.h"
#include "app/commandline/commandmessages.h"
#include "app/commandline/optionvalues.h"
#include "app/runs/practicelessons.h"
#include "providers/practice/practiceserver.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Pennybench::CommandLine {

namespace {

QString announcement(const Providers::PracticeServer &server)
{
    QJsonObject urls;
    for (Providers::Dialect dialect : {Providers::Dialect::OpenAi, Providers::Dialect::Gemini,
             Providers::Dialect::Anthropic, Providers::Dialect::Ollama})
        urls.insert(Providers::toText(dialect), server.baseUrl(dialect).toString());
    QJsonArray models;
    for (const Providers::PracticeModel &model : Providers::practiceModels())
        models += model.id;
    const QJsonObject line{{QStringLiteral("simulated"), true}, {QStringLiteral("base_urls"), urls},
        {QStringLiteral("models"), models}};
    return QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact));
}

Expected<Providers::PracticeSetup> setupFrom(const QCommandLineParser &arguments)
{
    Providers::PracticeSetup setup;
    const auto port = integerOption(arguments, QStringLiteral("port"), 0, 65'535);
    const auto seed = integerOption(arguments, QStringLiteral("seed"), 0, std::numeric_limits<qint64>::max());
    const auto speed = decimalOption(arguments, QStringLiteral("speed"), 0, 1e6);
    if (!port || !seed || !speed)
        return failure(!port ? port.error() : (!seed ? seed.error() : speed.error()));
    setup.port = static_cast<quint16>(port->value_or(0));
    setup.seed = static_cast<quint64>(seed->value_or(1));
    setup.speed = speed->value_or(1);
    QStringList suites = arguments.values(QStringLiteral("suite"));
    if (suites.isEmpty())
        suites = Suites::builtInSuiteIds();
    for (const QString &name : std::as_const(suites)) {
        const Expected<Suites::Suite> suite = Suites::findSuite(name,
            arguments.isSet(QStringLiteral("skip-bad-rows")) ? Suites::BadRows::Skip
                                                             : Suites::BadRows::Refuse);
        if (!suite)
            return failure(suite.error());
        setup.lessons.insert(Runs::practiceLessons(*suite));
    }
    return setup;
}

} // namespace

QString PracticeVerb::summary() const
{
    return QCoreApplication::translate(
        "CommandLine", "Serves the simulated practice models on 127.0.0.1 until interrupted.");
}

void PracticeVerb::describe(OptionParser &parser) const
{
    parser.addOptions({
        {QStringLiteral("suite"),
            QCoreApplication::translate(
                "CommandLine", "Adds answers for a suite (repeatable; default: the built-in ones)."),
            QStringLiteral("NAME|FILE")},
        {QStringLiteral("skip-bad-rows"),
            QCoreApplication::translate("CommandLine", "Leaves out rows with errors instead of stopping.")},
        {QStringLiteral("port"),
            QCoreApplication::translate("CommandLine", "Port to listen on (default: a free one)."),
            QStringLiteral("N")},
        {QStringLiteral("seed"),
            QCoreApplication::translate(
                "CommandLine", "Seed that decides which answers are right (default: 1)."),
            QStringLiteral("N")},
        {QStringLiteral("speed"),
            QCoreApplication::translate(
                "CommandLine", "Speed of their answers as a factor; 0: without waiting (default: 1)."),
            QStringLiteral("FACTOR")},
    });
}

int PracticeVerb::execute(const QCommandLineParser &arguments, Console &console)
{
    const Expected<Providers::PracticeSetup> setup = setupFrom(arguments);
    if (!setup)
        return wrongInput(console, setup.error());
    Providers::PracticeServer server(*setup);
    if (!server.listen()) {
        return wrongInput(console,
            {.message = Message(CommandMessages::port, {QString::number(setup->port), server.errorText()})});
    }
    console.result(announcement(server));
    if (console.resultError() != 0)
        return Done; // nobody knows where to reach it
    Interrupt interrupt;
    QEventLoop loop;
    QObject::connect(&interrupt, &Interrupt::requested, &loop, &QEventLoop::quit);
    loop.exec();
    return Done;
}

} // namespace Pennybench::CommandLine
