#include "app/commandline/suitesverb.h"

#include "app/base/language.h"
#include "app/base/outputfile.h"
#include "app/commandline/commandmessages.h"
#include "app/commandline/texttable.h"
#include "app/suites/importedsuites.h"
#include "app/suites/suitewriter.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace Pennybench::CommandLine {

namespace {

QStringList languagesOf(const Suites::Suite &suite)
{
    QStringList languages;
    for (const Suites::Prompt &prompt : suite.prompts) {
        if (!prompt.language.isEmpty() && !languages.contains(prompt.language))
            languages += prompt.language;
    }
    return languages;
}

QStringList scorersOf(const Suites::Suite &suite)
{
    QStringList types;
    for (const Suites::Prompt &prompt : suite.prompts) {
        for (int turn = 1; turn <= prompt.turnCount(); ++turn) {
            const QString type = prompt.turn(turn).scorer.type;
            if (!type.isEmpty() && !types.contains(type))
                types += type;
        }
    }
    return types;
}

QJsonArray warningsOf(const Suites::Suite &suite)
{
    QJsonArray warnings;
    for (const Message &warning : suite.warnings)
        warnings += warning.english();
    return warnings;
}

QJsonObject summaryOf(const Suites::Suite &suite)
{
    return {{QStringLiteral("id"), suite.id}, {QStringLiteral("title"), suite.title},
        {QStringLiteral("prompts"), suite.prompts.size()}, {QStringLiteral("licence"), suite.licence},
        {QStringLiteral("source"), suite.source},
        {QStringLiteral("languages"), QJsonArray::fromStringList(languagesOf(suite))},
        {QStringLiteral("scorers"), QJsonArray::fromStringList(scorersOf(suite))},
        {QStringLiteral("warnings"), warningsOf(suite)}};
}

Suites::BadRows badRowsFrom(const QCommandLineParser &arguments)
{
    return arguments.isSet(QStringLiteral("skip-bad-rows")) ? Suites::BadRows::Skip : Suites::BadRows::Refuse;
}

void printWarnings(const Suites::Suite &suite, const QString &name, Console &console)
{
    for (const Message &warning : suite.warnings)
        console.message(plainLine(name + QStringLiteral(": ") + translated(warning)));
}

/// Several files become one suite: ids that two of them share get the file's id before them.
void append(Suites::Suite &whole, const Suites::Suite &part)
{
    QSet<QString> ids;
    for (const Suites::Prompt &prompt : std::as_const(whole.prompts))
        ids += prompt.id;
    for (const Suites::Prompt &prompt : part.prompts) {
        whole.prompts += prompt;
        if (ids.contains(prompt.id))
            whole.prompts.last().id = part.id + u'/' + prompt.id;
    }
    whole.id += u'+' + part.id;
    whole.title += QStringLiteral(" + ") + part.title;
    if (part.licence != whole.licence)
        whole.licence += QStringLiteral(", ") + part.licence;
    if (part.source != whole.source)
        whole.source += QStringLiteral(", ") + part.source;
    for (const Message &warning : part.warnings) {
        if (!whole.warnings.contains(warning))
            whole.warnings += warning;
    }
}

QString summaryLine(const Suites::Suite &suite, const QString &where)
{
    return QCoreApplication::translate("CommandLine", "%1: %2 prompts, licence %3, source %4 -> %5")
        .arg(suite.title)
        .arg(suite.prompts.size())
        .arg(
            suite.licence.isEmpty() ? QCoreApplication::translate("CommandLine", "not known") : suite.licence,
            suite.source.isEmpty() ? QCoreApplication::translate("CommandLine", "not known") : suite.source,
            where);
}

/// Writes the file, or keeps the suite among the imported ones.
int import(const QCommandLineParser &arguments, Console &console)
{
    std::optional<Suites::Suite> whole;
    for (const QString &path : arguments.values(QStringLiteral("import"))) {
        const Expected<Suites::Suite> suite = Suites::readSuiteFile(path, badRowsFrom(arguments));
        if (!suite)
            return wrongInput(console, suite.error());
        if (whole)
            append(*whole, *suite);
        else
            whole = *suite;
    }
    if (const QString id = arguments.value(QStringLiteral("id")); !id.isEmpty())
        whole->id = id;
    if (const QString title = arguments.value(QStringLiteral("title")); !title.isEmpty())
        whole->title = title;
    printWarnings(*whole, whole->id, console);
    const QString out = arguments.value(QStringLiteral("o"));
    if (out == u"-" || namesStandardOutput(out)) {
        console.resultBytes(QJsonDocument(Suites::toJson(*whole)).toJson());
        return Done;
    }
    if (out.isEmpty()) {
        const Expected<QString> id = Suites::keepImportedSuite(*whole);
        if (!id)
            return wrongInput(console, id.error());
        console.message(plainLine(summaryLine(*whole, QStringLiteral("--suite %1").arg(*id))));
        return Done;
    }
    if (const auto problem = Suites::writeSuiteFile(*whole, out))
        return wrongInput(console, *problem);
    console.message(plainLine(summaryLine(*whole, out)));
    return Done;
}

} // namespace

QString SuitesVerb::summary() const
{
    return QCoreApplication::translate(
        "CommandLine", "Lists the suites, or the content of files; imports tables and public sets.");
}

void SuitesVerb::describe(OptionParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("FILE"),
        QCoreApplication::translate("CommandLine", "A suite's file (several can be given)."),
        QStringLiteral("[FILE…]"));
    parser.addOptions({
        {QStringLiteral("json"), QCoreApplication::translate("CommandLine", "Prints one JSON array.")},
        {QStringLiteral("import"),
            QCoreApplication::translate("CommandLine",
                "Makes a suite from the file (repeatable: several become one). Without -o it is "
                "saved and can be used with --suite."),
            QStringLiteral("FILE")},
        {QStringLiteral("o"),
            QCoreApplication::translate(
                "CommandLine", "With --import: where to write the suite; - for standard output."),
            QStringLiteral("FILE")},
        {QStringLiteral("id"), QCoreApplication::translate("CommandLine", "With --import: the suite's id."),
            QStringLiteral("ID")},
        {QStringLiteral("title"),
            QCoreApplication::translate("CommandLine", "With --import: the suite's title."),
            QStringLiteral("TITLE")},
        {QStringLiteral("skip-bad-rows"),
            QCoreApplication::translate("CommandLine", "Leaves out rows with errors instead of stopping.")},
    });
}

int SuitesVerb::execute(const QCommandLineParser &arguments, Console &console)
{
    const QStringList named = arguments.positionalArguments();
    if (arguments.isSet(QStringLiteral("import"))) {
        if (named.isEmpty())
            return import(arguments, console);
        return wrongInput(console, {.message = Message(CommandMessages::noSuiteOption, {named.first()})});
    }
    QList<QStringList> rows;
    QJsonArray array;
    for (const QString &name :
        named.isEmpty() ? Suites::builtInSuiteIds() + Suites::importedSuitePaths() : named) {
        const Expected<Suites::Suite> suite = Suites::findSuite(name, badRowsFrom(arguments));
        if (!suite) {
            const int code = wrongInput(console, suite.error());
            if (named.isEmpty()) // one kept suite that cannot be read hides no other
                continue;
            return code;
        }
        printWarnings(*suite, name, console);
        array += summaryOf(*suite);
        rows += {suite->id, QString::number(suite->prompts.size()), languagesOf(*suite).join(u' '),
            scorersOf(*suite).join(u' '), suite->licence, suite->source};
    }
    if (arguments.isSet(QStringLiteral("json"))) {
        console.resultBytes(QJsonDocument(array).toJson());
        return Done;
    }
    console.result(
        textTable({QStringLiteral("suite"), QStringLiteral("prompts"), QStringLiteral("languages"),
                      QStringLiteral("scorers"), QStringLiteral("licence"), QStringLiteral("source")},
            rows));
    return Done;
}

} // namespace Pennybench::CommandLine
