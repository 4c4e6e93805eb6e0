#include "app/commandline/commandline.h"

#include <QCoreApplication>
#include <QGuiApplication>

namespace Pennybench {

namespace {

QString helpForAll(const std::vector<std::unique_ptr<Verb>> &verbs)
{
    QString text = QStringLiteral(
        "Usage: pennybench [VERB] [OPTIONS]\n"
        "       pennybench FILE.pennybench\n\n"
        "Benchmarks cheap chatbots side by side. Without a verb the window opens, with the saved comparison\n"
        "where one is given.\n\n"
        "Verbs (each has its own --help):\n");
    for (const auto &verb : verbs)
        text += QStringLiteral("  %1%2\n").arg(verb->name(), -10).arg(verb->summary());
    text += QStringLiteral("\nOptions:\n  --help      Show this.\n  --version   Show the version.");
    return text;
}

QStringList argumentList(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    return arguments;
}

void describe(QCommandLineParser &parser, const Verb &verb)
{
    parser.setApplicationDescription(verb.summary());
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Show this.")});
    verb.describe(parser);
}

int badUsage(Console &console, const QString &message)
{
    console.message(QStringLiteral("pennybench: ") + message);
    return WrongInput;
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, bool drawsPictures)
{
    if (!drawsPictures)
        return std::make_unique<QCoreApplication>(argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

int runVerb(Verb &verb, int &argc, char **argv, Console &console)
{
    QStringList arguments = argumentList(argc, argv);
    arguments.removeAt(1);
    QCommandLineParser parser;
    describe(parser, verb);
    if (!parser.parse(arguments)) {
        return badUsage(
            console, parser.errorText() + QStringLiteral(" See pennybench %1 --help.").arg(verb.name()));
    }
    const auto application = makeApplication(argc, argv, verb.drawsPictures(parser));
    if (parser.isSet(QStringLiteral("help"))) {
        QString help = parser.helpText();
        help.replace(QStringLiteral("Usage: %1").arg(arguments.first()),
            QStringLiteral("Usage: pennybench %1").arg(verb.name()));
        console.result(help.trimmed());
        return Done;
    }
    return verb.execute(parser, console);
}

} // namespace

int wrongInput(Console &console, const Problem &problem)
{
    console.message(QStringLiteral("pennybench: ") + plainLine(problem.describe()));
    return WrongInput;
}

bool isForCommandLine(const QStringList &arguments)
{
    if (arguments.size() < 2)
        return false;
    const QString &first = arguments.at(1);
    if (first.endsWith(u".pennybench"))
        return false;
    return !first.startsWith(u'-') || first == u"--help" || first == u"-h" || first == u"--version";
}

int runCommandLine(int &argc, char **argv)
{
    Console console;
    const QString first = argumentList(argc, argv).value(1);
    const auto verbs = allVerbs();
    if (first == u"--version") {
        console.result(QStringLiteral("pennybench %1").arg(QCoreApplication::applicationVersion()));
        return Done;
    }
    if (first == u"--help" || first == u"-h") {
        console.result(helpForAll(verbs));
        return Done;
    }
    for (const auto &verb : verbs) {
        if (verb->name() == first)
            return runVerb(*verb, argc, argv, console);
    }
    return badUsage(
        console, QStringLiteral("there is no verb \"%1\". See pennybench --help.").arg(plainLine(first)));
}

} // namespace Pennybench
