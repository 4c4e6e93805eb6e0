#include "app/commandline/manualpage.h"

#include "app/catalogue/catalogue.h"
#include "app/commandline/shellcompletions.h"

#include <QCoreApplication>

namespace Pennybench::CommandLine {

namespace {

/// As text of the page: nothing in it is a command, and a hyphen stays one that can be copied.
QString manText(QString text)
{
    text.replace(u'\\', QStringLiteral("\\e")).replace(u'-', QStringLiteral("\\-"));
    return text.startsWith(u'.') || text.startsWith(u'\'') ? QStringLiteral("\\&") + text : text;
}

QString manSection(const char *title)
{
    return QStringLiteral(".SH %1\n").arg(QLatin1String(title));
}

QString manParagraph(const QString &text)
{
    return QStringLiteral(".PP\n%1\n").arg(manText(text));
}

QString manEntry(const QString &head, const QString &text)
{
    return QStringLiteral(".TP\n%1\n%2\n").arg(head, manText(text));
}

QString bold(const QString &text)
{
    return QStringLiteral("\\fB%1\\fR").arg(manText(text));
}

QString italic(const QString &text)
{
    return QStringLiteral("\\fI%1\\fR").arg(manText(text));
}

QString manOption(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : writtenNames(option))
        names += bold(name);
    QString head = names.join(QStringLiteral(", "));
    if (!option.valueName().isEmpty())
        head += u' ' + italic(option.valueName());
    return manEntry(head, option.description());
}

QString manVerb(const VerbDescription &verb)
{
    QString head = bold(QStringLiteral("pennybench ") + verb.name) + QStringLiteral(" [options]");
    for (const PositionalArgument &argument : verb.arguments)
        head += u' ' + italic(argument.name);
    QString text = QStringLiteral(".SS %1\n%2\n").arg(head, manText(verb.summary));
    for (const PositionalArgument &argument : verb.arguments)
        text += manEntry(italic(argument.name), argument.description);
    for (const QCommandLineOption &option : verb.options)
        text += manOption(option);
    return text;
}

QString manExitStatus()
{
    const std::pair<ExitCode, const char *> codes[] = {
        {Done, "Done."},
        {SomeAnswersFailed, "Done, but some answers ended in an error; each is recorded."},
        {WrongInput, "Wrong arguments or input, and nothing was sent; or a result could not be written."},
        {StoppedByBudget, "Stopped by the budget."},
        {SessionUnusable, "The session file cannot be used."},
        {ThresholdMissed, "A check of compare's --fail-under or --fail-if-worse failed."},
        {Interrupted, "Interrupted; all finished answers are saved."},
        {ClosedPipe, "Nobody reads the results any more."},
    };
    QString text = manSection("EXIT STATUS");
    for (const auto &[code, meaning] : codes)
        text += manEntry(bold(QString::number(code)), QLatin1String(meaning));
    return text;
}

QString manEnvironment()
{
    QString text = manSection("ENVIRONMENT");
    for (const Models::ProviderEntry &provider : Models::builtInCatalogue().providers()) {
        if (!provider.keyEnv.isEmpty())
            text += manEntry(bold(provider.keyEnv), QStringLiteral("The key of %1.").arg(provider.name));
    }
    return text
        + manEntry(
            bold(QStringLiteral("NO_COLOR")), QStringLiteral("Where it is set, results have no colour."));
}

QString manFiles()
{
    return manSection("FILES")
        + manEntry(italic(QStringLiteral("~/.local/share/pennybench/sessions")),
            QStringLiteral("One file for each comparison: prompts, answers, prices and scores, never a key."))
        + manEntry(italic(QStringLiteral("~/.config/pennybench")),
            QStringLiteral("Settings of the window, and your own catalogue."))
        + manEntry(italic(QStringLiteral("~/.local/state/pennybench")),
            QStringLiteral("The log, and notes of runs that ended unexpectedly."));
}

QString manExamples()
{
    const std::pair<const char *, const char *> lines[] = {
        {"pennybench run", "Compares the practice models, which need no account."},
        {"pennybench run --model deepseek/flash --suite math --limit 5 --dry-run",
            "Says what a comparison would cost, and sends nothing."},
        {"pennybench run --model deepseek/flash --suite math --limit 5 --budget 0.05 --csv answers.csv",
            "Runs it within a budget of 5 cents and writes a table of the answers."},
    };
    QString text = manSection("EXAMPLES");
    for (const auto &[line, meaning] : lines)
        text += manEntry(bold(QLatin1String(line)), QLatin1String(meaning));
    return text;
}

} // namespace

QString manualPage(const QList<VerbDescription> &verbs)
{
    QString text = QStringLiteral(".\\\" Written by: pennybench manual\n"
                                  ".TH PENNYBENCH 1 \"\" \"pennybench %1\" \"User Commands\"\n")
                       .arg(QCoreApplication::applicationVersion());
    text += manSection("NAME") + QStringLiteral("pennybench \\- benchmark cheap chatbots side by side\n");
    text += manSection("SYNOPSIS") + bold(QStringLiteral("pennybench")) + u' '
        + italic(QStringLiteral("VERB")) + QStringLiteral(" [options]\n.br\n")
        + bold(QStringLiteral("pennybench")) + QStringLiteral(" [")
        + italic(QStringLiteral("FILE.pennybench")) + QStringLiteral("]\n");
    text += manSection("DESCRIPTION")
        + manParagraph(QStringLiteral(
            "Pennybench sends the same prompts to several chatbots at once, scores their answers, and "
            "compares "
            "quality with measured cost. Without a verb the window opens, with the saved comparison where "
            "one "
            "is given. With a verb neither a window nor a display is needed: results go to standard output, "
            "progress and messages to standard error."))
        + manParagraph(
            QStringLiteral("Keys come from the environment or from the key chain; they are never an "
                           "argument."));
    text += manSection("VERBS");
    for (const VerbDescription &verb : verbs)
        text += manVerb(verb);
    return text + manExitStatus() + manEnvironment() + manFiles() + manExamples();
}

} // namespace Pennybench::CommandLine
