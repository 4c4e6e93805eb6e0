#include "app/commandline/shellcompletions.h"

namespace Pennybench::CommandLine {

namespace {

QString fishLine(const QString &condition, const QString &what)
{
    return QStringLiteral("complete -c pennybench -n %1 %2\n").arg(shellQuoted(condition), what);
}

/// What stands at the place of a value or an argument.
QString fishValues(const PossibleValues &values)
{
    QString text = values.files || values.folders ? QStringLiteral(" -F") : QStringLiteral(" -f");
    if (!values.words.isEmpty())
        text += QStringLiteral(" -a ") + shellQuoted(values.words.join(u' '));
    return text;
}

QString fishOption(const QCommandLineOption &option)
{
    QString what;
    for (const QString &name : option.names())
        what += (name.size() == 1 ? QStringLiteral("-s ") : QStringLiteral("-l ")) + name + u' ';
    what += QStringLiteral("-d ") + shellQuoted(option.description());
    if (!option.valueName().isEmpty())
        what += QStringLiteral(" -r") + fishValues(possibleValues(option.valueName()));
    return what;
}

} // namespace

QString fishCompletion(const QList<VerbDescription> &verbs)
{
    const QString first = QStringLiteral("__fish_use_subcommand");
    QString text = QStringLiteral("# fish completion of pennybench, written by: pennybench completion fish\n"
                                  "complete -c pennybench -f\n");
    text += fishLine(first, QStringLiteral("-l help -d 'Show this.'"));
    text += fishLine(first, QStringLiteral("-l version -d 'Show the version.'"));
    text += fishLine(first, QStringLiteral("-k -a '(__fish_complete_suffix .pennybench)'"));
    for (const VerbDescription &verb : verbs) {
        const QString inside = QStringLiteral("__fish_seen_subcommand_from ") + verb.name;
        text += fishLine(first, QStringLiteral("-a %1 -d %2").arg(verb.name, shellQuoted(verb.summary)));
        for (const QCommandLineOption &option : verb.options)
            text += fishLine(inside, fishOption(option));
        for (const PositionalArgument &argument : verb.arguments)
            text += fishLine(inside, fishValues(possibleValues(argument.name)).trimmed());
    }
    return text;
}

} // namespace Pennybench::CommandLine
