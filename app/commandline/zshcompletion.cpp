#include "app/commandline/shellcompletions.h"

namespace Pennybench::CommandLine {

namespace {

/// For a place where zsh gives a meaning to colons and brackets.
QString zshText(QString text)
{
    for (const char16_t c : {u'\\', u':', u'[', u']'})
        text.replace(QChar(c), QStringLiteral("\\") + QChar(c));
    return text;
}

QString zshAction(const PossibleValues &values)
{
    const QString files = values.files ? QStringLiteral("_files") : QStringLiteral("_files -/");
    const bool paths = values.files || values.folders;
    if (values.words.isEmpty())
        return paths ? files : QStringLiteral(" ");
    const QString words = values.words.join(u' ');
    return paths ? QStringLiteral("_alternative \"words:name:(%1)\" \"files:file:%2\"").arg(words, files)
                 : QStringLiteral("(%1)").arg(words);
}

/// "(-o --output)"{-o,--output}"[What it does.]:FILE:_files"; every option may be repeated.
QString zshOption(const QCommandLineOption &option)
{
    QString meaning = u'[' + zshText(option.description()) + u']';
    if (!option.valueName().isEmpty())
        meaning += QStringLiteral(":%1:%2").arg(
            zshText(option.valueName()), zshAction(possibleValues(option.valueName())));
    QStringList specifications;
    for (const QString &name : writtenNames(option))
        specifications += shellQuoted(u'*' + name + meaning);
    return specifications.join(u' ');
}

QString zshVerb(const VerbDescription &verb)
{
    QStringList specifications;
    for (const QCommandLineOption &option : verb.options)
        specifications += zshOption(option);
    for (const PositionalArgument &argument : verb.arguments) {
        const QString several = argument.name.endsWith(u'…') ? QStringLiteral("*") : QString();
        specifications +=
            shellQuoted(QStringLiteral("%1:%2:%3")
                            .arg(several, zshText(argument.name), zshAction(possibleValues(argument.name))));
    }
    return QStringLiteral("    %1)\n      _arguments \\\n        %2 ;;\n")
        .arg(verb.name, specifications.join(QStringLiteral(" \\\n        ")));
}

} // namespace

QString zshCompletion(const QList<VerbDescription> &verbs)
{
    QString first;
    QString cases;
    for (const VerbDescription &verb : verbs) {
        first += QStringLiteral("    %1\n").arg(shellQuoted(verb.name + u':' + zshText(verb.summary)));
        cases += zshVerb(verb);
    }
    return QStringLiteral("#compdef pennybench\n"
                          "# zsh completion of pennybench, written by: pennybench completion zsh\n"
                          "_pennybench() {\n"
                          "  local -a verbs=(\n"
                          "%1"
                          "  )\n"
                          "  if (( CURRENT == 2 )); then\n"
                          "    _describe -t verbs verb verbs\n"
                          "    compadd -- --help --version\n"
                          "    _files -g '*.pennybench'\n"
                          "    return\n"
                          "  fi\n"
                          "  shift words\n"
                          "  (( CURRENT-- ))\n"
                          "  case $words[1] in\n"
                          "%2"
                          "  esac\n"
                          "}\n"
                          "_pennybench \"$@\"\n")
        .arg(first, cases);
}

} // namespace Pennybench::CommandLine
