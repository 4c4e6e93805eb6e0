#include "app/reports/reportfiles.h"
#include "tests/benchmarks/benchtools.h"

#include <QApplication>
#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <cstdio>

using namespace Pennybench;
using namespace Pennybench::Reports;

namespace {

constexpr int models = 10;
constexpr int tableRows = 100'000;
constexpr int pageAnswers = 10'000;

Runs::Answer answerTo(const Suites::Prompt &prompt, int model, int number)
{
    Runs::Answer answer{.key = {QStringLiteral("s"), prompt.id, QStringLiteral("p/m%1").arg(model), 1}};
    answer.provider = QStringLiteral("p");
    answer.requestedModel = answer.servedModel = QStringLiteral("m%1").arg(model);
    answer.askedAt = QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC).addMSecs(number * 37);
    answer.finishReason = Providers::FinishReason::Stop;
    answer.httpStatus = 200;
    answer.attempts = 1;
    for (int line = 0; line < 12; ++line)
        answer.text += QStringLiteral("Step %1: %2 \"times\" %3 gives <b>%4</b>, and so on.\n")
                           .arg(line)
                           .arg(number)
                           .arg(line)
                           .arg(number * line);
    answer.timeToFirstToken = std::chrono::microseconds(250'000 + number % 1'000);
    answer.latency = std::chrono::microseconds(1'250'000 + number % 10'000);
    answer.outputTokensPerSecond = 50 + number % 40;
    answer.usage.prompt = 40;
    answer.usage.completion = 180;
    Models::PriceRow row;
    row.source = QStringLiteral("bench");
    answer.cost = Models::Cost{.amount = Models::Money::fromPicodollars(81'000'000 + number), .row = row};
    const bool right = (number * 7919) % (model + 3) != 0;
    answer.score = Scoring::Score{.verdict = right ? Scoring::Verdict::Correct : Scoring::Verdict::Incorrect,
        .score = right ? 1.0 : 0.0,
        .extracted = QString::number(number),
        .expected = QString::number(number),
        .scorer = QStringLiteral("number/4"),
        .reason = QStringLiteral("The last number of the answer is the expected one.")};
    return answer;
}

Store::Session sessionOf(int answers)
{
    Store::Session session{.id = QStringLiteral("bench"), .title = QStringLiteral("Bench")};
    Suites::Suite suite{.id = QStringLiteral("s"), .title = QStringLiteral("Bench")};
    const QStringList categories{QStringLiteral("math"), QStringLiteral("code"), QStringLiteral("science")};
    for (int i = 0; i < answers / models; ++i) {
        Suites::Prompt prompt{.id = QStringLiteral("q%1").arg(i), .category = categories.at(i % 3)};
        prompt.text = QStringLiteral("What is %1 times %2? Show each step.").arg(i).arg(i + 1);
        suite.prompts += prompt;
        for (int model = 0; model < models; ++model)
            session.answers += answerTo(prompt, model, i * models + model);
    }
    for (int model = 0; model < models; ++model)
        session.plan.models += Models::ModelEntry{.id = QStringLiteral("p/m%1").arg(model)};
    session.plan.suites = {suite};
    return session;
}

/// A line of /proc/self/status, in MB.
double statusMb(const char *field)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QString text = QString::fromUtf8(file.readAll());
    const QRegularExpression line(QLatin1String(field) + QStringLiteral(":\\s+(\\d+) kB"));
    return line.match(text).captured(1).toDouble() / 1024;
}

/// One report in a process of its own: seconds, and what its peak is above the session that it is made of.
int writePart(const QString &kind, int answers, const QString &path)
{
    const Store::Session session = sessionOf(answers);
    ReportFiles files;
    (kind == u"csv"           ? files.csv
            : kind == u"xlsx" ? files.xlsx
            : kind == u"html" ? files.html
                              : files.pdf) = path;
    QBuffer unused;
    const double before = statusMb("VmRSS");
    QElapsedTimer clock;
    clock.start();
    const WrittenReports written = writeReports(files, session, unused);
    std::printf("%f %f\n", static_cast<double>(clock.elapsed()) / 1000, statusMb("VmHWM") - before);
    return written.problems.isEmpty() ? 0 : 1;
}

struct Part {
    double seconds = 0;
    double mb = 0; ///< above the session
    double fileMb = 0;
};

Part part(const QString &kind, int answers, const QString &path)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {kind, QString::number(answers), path});
    process.waitForFinished(-1);
    const QStringList words = QString::fromUtf8(process.readAllStandardOutput()).trimmed().split(u' ');
    if (process.exitCode() != 0 || words.size() != 2)
        qFatal("a report could not be written");
    return {
        words.at(0).toDouble(), words.at(1).toDouble(), static_cast<double>(QFileInfo(path).size()) / 1e6};
}

/// The seconds that sqlite3 needs to write the same table again.
double sqliteSeconds(const QString &csv, const QString &database)
{
    QProcess import;
    import.start(QStringLiteral("sqlite3"),
        {database, QStringLiteral(".mode csv"), QStringLiteral(".import '%1' answers").arg(csv)});
    import.waitForFinished(-1);
    QElapsedTimer clock;
    clock.start();
    QProcess process;
    process.setStandardOutputFile(csv + QStringLiteral(".again"));
    process.start(QStringLiteral("sqlite3"),
        {QStringLiteral("-csv"), QStringLiteral("-header"), database,
            QStringLiteral("select * from answers")});
    process.waitForFinished(-1);
    return static_cast<double>(clock.elapsed()) / 1000;
}

void compareTables(const QTemporaryDir &work)
{
    const QString csv = work.filePath(QStringLiteral("r.csv"));
    const Part table = part(QStringLiteral("csv"), tableRows, csv);
    row(QStringLiteral("CSV, 100,000 rows"),
        QStringLiteral("%1 s, %2 MB").arg(number(table.seconds), number(table.fileMb, 0)), QString());
    if (!QStandardPaths::findExecutable(QStringLiteral("sqlite3")).isEmpty()) {
        const double other = sqliteSeconds(csv, work.filePath(QStringLiteral("r.sqlite")));
        row(QStringLiteral("  of what sqlite3 -csv needs for the same table"),
            QStringLiteral("%1 (%2 s)").arg(number(table.seconds / other), number(other)),
            QStringLiteral("<= 1.5"));
    }
}

} // namespace

/// Without arguments: the table. With kind, number of answers and path: one report.
int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4)
        return writePart(arguments.at(1), arguments.at(2).toInt(), arguments.at(3));
    const QTemporaryDir work;
    compareTables(work);
    const Part book = part(QStringLiteral("xlsx"), tableRows, work.filePath(QStringLiteral("r.xlsx")));
    row(QStringLiteral("XLSX, 100,000 rows"),
        QStringLiteral("%1 s, %2 MB above the session").arg(number(book.seconds), number(book.mb, 0)),
        QStringLiteral("< 15 s"));
    const Part page = part(QStringLiteral("html"), pageAnswers, work.filePath(QStringLiteral("r.html")));
    row(QStringLiteral("HTML, 10,000 answers"),
        QStringLiteral("%1 s, %2 MB, %3 MB above the session")
            .arg(number(page.seconds), number(page.fileMb, 0), number(page.mb, 0)),
        QStringLiteral("< 10 s, < 60 MB"));
    const Part paper = part(QStringLiteral("pdf"), pageAnswers, work.filePath(QStringLiteral("r.pdf")));
    row(QStringLiteral("PDF, 10,000 answers, without them"),
        QStringLiteral("%1 s, %2 MB").arg(number(paper.seconds), number(paper.fileMb, 1)), QString());
    return 0;
}
