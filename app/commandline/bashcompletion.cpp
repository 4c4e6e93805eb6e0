#include "app/commandline/shellcompletions.h"

namespace Pennybench::CommandLine {

QStringList writtenNames(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names())
        names += (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name;
    return names;
}

QString shellQuoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

namespace {

QString bashReply(const PossibleValues &values)
{
    QString reply = QStringLiteral("COMPREPLY=($(compgen");
    if (!values.words.isEmpty())
        reply += QStringLiteral(" -W ") + shellQuoted(values.words.join(u' '));
    if (values.files)
        reply += QStringLiteral(" -f");
    if (values.folders)
        reply += QStringLiteral(" -d");
    return reply + QStringLiteral(" -- \"$current\"))");
}

bool canComplete(const PossibleValues &values)
{
    return values.files || values.folders || !values.words.isEmpty();
}

/// What follows an option with a value; nothing is offered for numbers and texts.
QString bashValues(const VerbDescription &verb)
{
    QString cases;
    for (const QCommandLineOption &option : verb.options) {
        if (option.valueName().isEmpty())
            continue;
        const PossibleValues values = possibleValues(option.valueName());
        QStringList patterns;
        for (const QString &name : writtenNames(option))
            patterns += verb.name + u':' + name;
        cases += QStringLiteral("        %1) %2return ;;\n")
                     .arg(patterns.join(u'|'),
                         canComplete(values) ? bashReply(values) + QStringLiteral("; ") : QString());
    }
    return cases;
}

QString bashVerb(const VerbDescription &verb)
{
    QStringList options;
    for (const QCommandLineOption &option : verb.options)
        options += writtenNames(option);
    PossibleValues arguments;
    for (const PositionalArgument &argument : verb.arguments) {
        const PossibleValues values = possibleValues(argument.name);
        arguments.files = arguments.files || values.files;
        arguments.words += values.words;
    }
    QString text = QStringLiteral("        %1)\n"
                                  "            if [[ $current == -* ]]; then\n"
                                  "                %2\n")
                       .arg(verb.name, bashReply({options, false, false}));
    if (canComplete(arguments))
        text += QStringLiteral("            else\n                %1\n").arg(bashReply(arguments));
    return text + QStringLiteral("            fi ;;\n");
}

} // namespace

QString bashCompletion(const QList<VerbDescription> &verbs)
{
    QStringList first;
    QString values;
    QString options;
    for (const VerbDescription &verb : verbs) {
        first += verb.name;
        values += bashValues(verb);
        options += bashVerb(verb);
    }
    first += {QStringLiteral("--help"), QStringLiteral("--version")};
    return QStringLiteral("# bash completion of pennybench, written by: pennybench completion bash\n"
                          "_pennybench()\n"
                          "{\n"
                          "    local IFS=$' \\t\\n' current=$2 previous=$3 verb=${COMP_WORDS[1]}\n"
                          "    COMPREPLY=()\n"
                          "    if ((COMP_CWORD == 1)); then\n"
                          "        COMPREPLY=($(compgen -W %1 -d -- \"$current\")\n"
                          "            $(compgen -f -X '!*.pennybench' -- \"$current\"))\n"
                          "        return\n"
                          "    fi\n"
                          "    case $verb:$previous in\n"
                          "%2"
                          "    esac\n"
                          "    case $verb in\n"
                          "%3"
                          "    esac\n"
                          "}\n"
                          "complete -o filenames -F _pennybench pennybench\n")
        .arg(shellQuoted(first.join(u' ')), values, options);
}

} // namespace Pennybench::CommandLine
