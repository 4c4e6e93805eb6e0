#include "app/commandline/commandline.h"

#include "app/base/language.h"
#include "app/base/logfile.h"
#include "app/base/outputfile.h"
#include "app/commandline/commandmessages.h"
#include "app/commandline/verbdescription.h"

#include <QApplication>
#include <QCoreApplication>
#include <QLoggingCategory>

#include <fcntl.h>

#include <cerrno>
#include <csignal>

namespace Pennybench::CommandLine {

namespace {

/// Qt's own words on a command line, so that they are in the translations of the program.
[[maybe_unused]] constexpr const char *wordsOfQt[] = {QT_TRANSLATE_NOOP("QCommandLineParser", "Usage: %1"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "[options]"), QT_TRANSLATE_NOOP("QCommandLineParser", "Options:"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Arguments:"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unknown option '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unknown options: %1."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Missing value after '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unexpected value after '%1'.")};

QString helpForAll(const std::vector<std::unique_ptr<Verb>> &verbs)
{
    QString text = QCoreApplication::translate("CommandLine",
        "Usage: pennybench [VERB] [OPTIONS]\n"
        "       pennybench FILE.pennybench\n\n"
        "Benchmarks cheap chatbots side by side. Without a verb the window opens, with the saved comparison\n"
        "where one is given.\n\n"
        "Verbs (each has its own --help):\n");
    for (const auto &verb : verbs)
        text += QStringLiteral("  %1  %2\n").arg(verb->name(), -14).arg(verb->summary());
    text += QCoreApplication::translate(
        "CommandLine", "\nOptions:\n  --help          Show this.\n  --version       Show the version.");
    return text;
}

QStringList argumentList(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    return arguments;
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
    // Where XDG_RUNTIME_DIR is not set, Qt warns about a folder that pictures do not need.
    QLoggingCategory::defaultCategory()->setEnabled(QtWarningMsg, false);
    auto application = std::make_unique<QApplication>(argc, argv);
    QLoggingCategory::defaultCategory()->setEnabled(QtWarningMsg, true);
    return application;
}

/// What --language says, before the parser can: its own texts depend on it.
QString languageIn(const QStringList &arguments)
{
    const QString option = QStringLiteral("--language");
    QString language = spokenLanguages().constFirst();
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments.at(i) == option && i + 1 < arguments.size())
            language = arguments.at(i + 1);
        else if (arguments.at(i).startsWith(option + u'='))
            language = arguments.at(i).section(u'=', 1);
    }
    return language;
}

int unknownLanguage(Console &console, const QString &language)
{
    return badUsage(console,
        QStringLiteral("--language must be one of %1, not \"%2\".")
            .arg(spokenLanguages().join(QStringLiteral(", ")), plainLine(language)));
}

QString helpFor(const Verb &verb, const QStringList &arguments)
{
    OptionParser parser;
    describe(parser, verb);
    QString help = parser.helpText().trimmed();
    const qsizetype program = help.indexOf(arguments.first());
    return program < 0
        ? help
        : help.replace(program, arguments.first().size(), QStringLiteral("pennybench %1").arg(verb.name()));
}

/// The log that --log names, else the usual one of a verb that keeps it. Without the usual one the work goes
/// on.
Expected<std::unique_ptr<LogFile>> openLog(
    const QCommandLineParser &arguments, const Verb &verb, Console &console)
{
    const QString named = arguments.value(QStringLiteral("log"));
    if (named.isEmpty() && !verb.keepsLog())
        return {};
    auto log = LogFile::open(named.isEmpty() ? defaultLogPath() : named);
    if (!log && named.isEmpty()) {
        console.message(QCoreApplication::translate("CommandLine", "There is no log: %1")
                            .arg(plainLine(translated(log.error()))));
        return {};
    }
    return log;
}

int executeLogged(Verb &verb, const QCommandLineParser &arguments, Console &console)
{
    const auto log = openLog(arguments, verb, console);
    if (!log)
        return wrongInput(console, log.error());
    if (!*log)
        return verb.execute(arguments, console);
    const MessagesToLog messages(**log);
    console.setLog(log->get());
    (*log)->write(verb.name(),
        QStringLiteral("begins, pennybench %1, Qt %2")
            .arg(QCoreApplication::applicationVersion(), QLatin1String(qVersion())));
    const int code = verb.execute(arguments, console);
    (*log)->write(verb.name(), QStringLiteral("ends with %1").arg(code));
    console.setLog(nullptr);
    return code;
}

int runVerb(Verb &verb, int &argc, char **argv, Console &console)
{
    QStringList arguments = argumentList(argc, argv);
    arguments.removeAt(1);
    OptionParser parser;
    describe(parser, verb);
    const bool isUnderstood = parser.parse(arguments);
    const auto application = makeApplication(argc, argv, isUnderstood && verb.drawsPictures(parser));
    QTranslator translator;
    const QString language = languageIn(arguments);
    if (!speak(language, translator))
        return unknownLanguage(console, language);
    if (!isUnderstood) {
        parser.parse(arguments); // again, for its words
        return badUsage(console,
            parser.errorText() + u' '
                + QCoreApplication::translate("CommandLine", "See pennybench %1 --help.").arg(verb.name()));
    }
    if (parser.isSet(QStringLiteral("help"))) {
        console.result(helpFor(verb, arguments));
        return Done;
    }
    return executeLogged(verb, parser, console);
}

/// A file that is opened later must not become standard output by getting its number: what was closed is
/// opened so that nothing can be written to it.
void keepStandardDescriptors()
{
    for (const int number : {0, 1, 2}) {
        if (fcntl(number, F_GETFD) < 0)
            (void)open("/dev/null", number == 0 ? O_WRONLY : O_RDONLY);
    }
}

/// A closed pipe and a limit of a file's size come as errors of the writing, which can be told.
void ignoreSignalsOfWriting()
{
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
}

Problem resultsNotWritten(int error)
{
    return {.message = Message(CommandMessages::outputFailed, {errorWords(error)})};
}

int codeAfterWriting(int code, bool worksUnread, Console &console)
{
    const int error = console.endResults();
    if (error == 0 || (error == EPIPE && worksUnread))
        return code;
    return error == EPIPE ? int(ClosedPipe) : wrongInput(console, resultsNotWritten(error));
}

int answer(int &argc, char **argv, Console &console)
{
    const QString first = argumentList(argc, argv).value(1);
    if (first == u"--version") {
        console.result(QStringLiteral("pennybench %1").arg(QCoreApplication::applicationVersion()));
        return codeAfterWriting(Done, false, console);
    }
    const auto verbs = allVerbs();
    for (const auto &verb : verbs) {
        if (verb->name() == first)
            return codeAfterWriting(runVerb(*verb, argc, argv, console), verb->worksUnread(), console);
    }
    const QString language = languageIn(argumentList(argc, argv));
    const QCoreApplication application(argc, argv);
    QTranslator translator;
    if (!speak(language, translator))
        return unknownLanguage(console, language);
    if (first == u"--help" || first == u"-h") {
        console.result(helpForAll(verbs));
        return codeAfterWriting(Done, false, console);
    }
    return badUsage(console,
        QCoreApplication::translate("CommandLine", "There is no verb \"%1\". See pennybench --help.")
            .arg(plainLine(first)));
}

} // namespace

int wrongInput(Console &console, const Problem &problem)
{
    console.message(QStringLiteral("pennybench: ") + plainLine(translated(problem)));
    return WrongInput;
}

bool isForCommandLine(const QStringList &arguments)
{
    if (arguments.size() < 2)
        return false;
    const QString &first = arguments.at(1);
    if (first.endsWith(u".pennybench") || first.contains(u'/'))
        return false;
    return !first.startsWith(u'-') || first == u"--help" || first == u"-h" || first == u"--version";
}

int runCommandLine(int &argc, char **argv)
{
    keepStandardDescriptors();
    ignoreSignalsOfWriting();
    Console console;
    return answer(argc, argv, console);
}

} // namespace Pennybench::CommandLine
