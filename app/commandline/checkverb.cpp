#include "app/commandline/checkverb.h"

#include "app/commandline/checkedfile.h"

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
        {QStringLiteral("message"), finding.problem.message}};
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
        {QStringLiteral("holds"), file.title}, {QStringLiteral("ok"), !file.hasErrors()},
        {QStringLiteral("problems"), problems}};
}

void print(const CheckedFile &file, Console &console)
{
    qsizetype errors = 0;
    for (const Suites::SuiteFinding &finding : file.findings) {
        errors += finding.severity == Suites::SuiteFinding::Severity::Error ? 1 : 0;
        console.result(
            plainLine(severityText(finding.severity) + QStringLiteral(": ") + finding.problem.describe()));
    }
    const qsizetype warnings = file.findings.size() - errors;
    const QString verdict = file.findings.isEmpty()
        ? QStringLiteral("nothing wrong")
        : QStringLiteral("errors: %1, warnings: %2").arg(errors).arg(warnings);
    const QString holds = file.title.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(file.title);
    console.result(plainLine(QStringLiteral("%1: %2%3: %4").arg(file.path, file.kind, holds, verdict)));
}

} // namespace

QString CheckVerb::summary() const
{
    return QStringLiteral("Checks suites, catalogues, answers and sessions for errors.");
}

void CheckVerb::describe(OptionParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("FILE"),
        QStringLiteral("What to check (several can be given)."), QStringLiteral("FILE…"));
    parser.addOptions({
        {QStringLiteral("json"), QStringLiteral("Prints one JSON array.")},
        {QStringLiteral("suite"), QStringLiteral("The suite that answers belong to."),
            QStringLiteral("NAME|FILE")},
        {QStringLiteral("allow-code"), QStringLiteral("Runs solutions that are code in the sandbox.")},
    });
}

int CheckVerb::execute(const QCommandLineParser &arguments, Console &console)
{
    const QStringList names = arguments.positionalArguments();
    if (names.isEmpty())
        return wrongInput(console, {.message = QStringLiteral("Name at least one file to check.")});
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
