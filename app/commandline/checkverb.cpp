#include "app/commandline/checkverb.h"

#include "app/base/language.h"
#include "app/commandline/checkedfile.h"
#include "app/commandline/commandmessages.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Pennybench::CommandLine {

namespace {

QString severityText(Suites::SuiteFinding::Severity severity)
{
    return severity == Suites::SuiteFinding::Severity::Error ? QStringLiteral("error")
                                                             : QStringLiteral("warning");
}

QJsonObject toJson(const Suites::SuiteFinding &finding)
{
    QJsonObject object{{QStringLiteral("severity"), severityText(finding.severity)},
        {QStringLiteral("message"), finding.problem.message.english()},
        {QStringLiteral("said"), Pennybench::toJson(finding.problem.message)}};
    if (finding.problem.line > 0)
        object.insert(QStringLiteral("line"), finding.problem.line);
    if (finding.problem.column > 0)
        object.insert(QStringLiteral("column"), finding.problem.column);
    if (!finding.problem.field.isEmpty())
        object.insert(QStringLiteral("field"), finding.problem.field);
    if (!finding.promptId.isEmpty())
        object.insert(QStringLiteral("prompt_id"), finding.promptId);
    return object;
}

QJsonObject toJson(const CheckedFile &file)
{
    QJsonArray problems;
    for (const Suites::SuiteFinding &finding : file.findings)
        problems += toJson(finding);
    return {{QStringLiteral("file"), file.path}, {QStringLiteral("kind"), file.kind},
        {QStringLiteral("holds"), file.title.english()}, {QStringLiteral("ok"), !file.hasErrors()},
        {QStringLiteral("problems"), problems}};
}

/// The same in the language that is spoken.
QString shownSeverity(Suites::SuiteFinding::Severity severity)
{
    return severity == Suites::SuiteFinding::Severity::Error
        ? QCoreApplication::translate("CommandLine", "error")
        : QCoreApplication::translate("CommandLine", "warning");
}

QString shownKind(const QString &kind)
{
    for (const char *known : {QT_TRANSLATE_NOOP("CommandLine", "suite"),
             QT_TRANSLATE_NOOP("CommandLine", "catalogue"), QT_TRANSLATE_NOOP("CommandLine", "claims"),
             QT_TRANSLATE_NOOP("CommandLine", "answers"), QT_TRANSLATE_NOOP("CommandLine", "session")}) {
        if (kind == QLatin1String(known))
            return QCoreApplication::translate("CommandLine", known);
    }
    return kind;
}

void print(const CheckedFile &file, Console &console)
{
    qsizetype errors = 0;
    for (const Suites::SuiteFinding &finding : file.findings) {
        errors += finding.severity == Suites::SuiteFinding::Severity::Error ? 1 : 0;
        console.result(plainLine(
            QStringLiteral("%1: %2").arg(shownSeverity(finding.severity), translated(finding.problem))));
    }
    const qsizetype warnings = file.findings.size() - errors;
    const QString verdict = file.findings.isEmpty()
        ? QCoreApplication::translate("CommandLine", "nothing wrong")
        : QCoreApplication::translate("CommandLine", "errors: %1, warnings: %2").arg(errors).arg(warnings);
    const QString holds =
        file.title.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(translated(file.title));
    console.result(
        plainLine(QStringLiteral("%1: %2%3: %4").arg(file.path, shownKind(file.kind), holds, verdict)));
}

} // namespace

QString CheckVerb::summary() const
{
    return QCoreApplication::translate(
        "CommandLine", "Checks suites, catalogues, answers and sessions for errors.");
}

void CheckVerb::describe(OptionParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("FILE"),
        QCoreApplication::translate("CommandLine", "What to check (several can be given)."),
        QStringLiteral("FILE…"));
    parser.addOptions({
        {QStringLiteral("json"), QCoreApplication::translate("CommandLine", "Prints one JSON array.")},
        {QStringLiteral("suite"),
            QCoreApplication::translate("CommandLine", "The suite that answers belong to."),
            QStringLiteral("NAME|FILE")},
        {QStringLiteral("allow-code"),
            QCoreApplication::translate("CommandLine", "Runs solutions that are code in the sandbox.")},
    });
}

int CheckVerb::execute(const QCommandLineParser &arguments, Console &console)
{
    const QStringList names = arguments.positionalArguments();
    if (names.isEmpty())
        return wrongInput(console, {.message = CommandMessages::nameFile});
    std::optional<Suites::Suite> suite;
    if (arguments.isSet(QStringLiteral("suite"))) {
        const Expected<Suites::Suite> found = Suites::findSuite(arguments.value(QStringLiteral("suite")));
        if (!found)
            return wrongInput(console, found.error());
        suite = *found;
    }
    const Scoring::ScoringPermissions permissions{.allowCode = arguments.isSet(QStringLiteral("allow-code"))};
    const bool json = arguments.isSet(QStringLiteral("json"));
    QJsonArray array;
    bool wrong = false;
    for (const QString &name : names) {
        const CheckedFile file = checkFile(name, suite ? &*suite : nullptr, permissions);
        wrong = wrong || file.hasErrors();
        if (json)
            array += toJson(file);
        else
            print(file, console);
        if (console.resultError() != 0)
            break;
    }
    if (json)
        console.resultBytes(QJsonDocument(array).toJson());
    return wrong ? WrongInput : Done;
}

} // namespace Pennybench::CommandLine
