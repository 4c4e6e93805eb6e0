// The faults of one request, again and again: runs the tests whose rows begin with the number of a fault in
// the list (1 to 37 and 45 to 47), and counts by number. Ends with 1 when something went wrong or a number
// has no row.
//
//   bench_faults [--rounds N]      20 without it; 0 only looks whether every number has a row

#include "tests/benchmarks/benchtools.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QMap>
#include <QRegularExpression>

#include <memory>
#include <vector>

using namespace Pennybench;

namespace {

constexpr size_t atOnce = 4; ///< files: their tests mostly wait
constexpr int longest = 600'000; ///< ms for one file

struct Count {
    int right = 0;
    int leftOut = 0; ///< where the machine lacks what the row needs
    QString wrong; ///< the last row that went wrong
};

struct TestFile {
    const char *program;
    const char *name;
};

constexpr TestFile testFiles[] = {
    {"providers/tests_providers", "tst_faults"},
    {"providers/tests_providers", "tst_limits"},
    {"providers/tests_providers", "tst_compression"},
    {"providers/tests_providers", "tst_connections"},
    {"providers/tests_providers", "tst_networkfailures"},
    {"app/runs/tests_runs", "tst_faultyruns"},
    {"providers/tests_providers", "tst_discovery"},
    {"app/commandline/tests_commandline", "tst_reportedanswers"},
};

bool isInList(int number)
{
    return (number >= 1 && number <= 37) || (number >= 45 && number <= 47);
}

/// "openai: 05-08 status 400" is of the numbers 5 to 8.
QList<int> numbersOf(const QString &row)
{
    static const QRegularExpression form(QStringLiteral("(?:^|[(: ])(\\d\\d)(?:-(\\d\\d))?(?: |\\)|$)"));
    const auto match = form.match(row);
    QList<int> numbers;
    const int first = match.captured(1).toInt();
    const int last = match.capturedLength(2) > 0 ? match.captured(2).toInt() : first;
    for (int number = first; match.hasMatch() && number <= last; ++number) {
        if (isInList(number))
            numbers += number;
    }
    return numbers;
}

std::unique_ptr<QProcess> started(const TestFile &tests, const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("NO_PROXY"), QStringLiteral("*"));
    process->setProcessEnvironment(environment);
    process->setStandardErrorFile(QProcess::nullDevice());
    process->start(QStringLiteral(PENNYBENCH_BENCH_FOLDER "/../") + QLatin1String(tests.program),
        QStringList{QLatin1String(tests.name)} + arguments);
    return process;
}

/// What all tests print, so many files of them at a time.
QStringList printedBy(const QStringList &arguments)
{
    QStringList lines;
    for (size_t from = 0; from < std::size(testFiles); from += atOnce) {
        std::vector<std::unique_ptr<QProcess>> running;
        for (size_t file = from; file < std::min(from + atOnce, std::size(testFiles)); ++file)
            running.push_back(started(testFiles[file], arguments));
        for (const auto &process : running) {
            if (!process->waitForFinished(longest))
                process->kill();
            lines += QString::fromUtf8(process->readAllStandardOutput()).split(u'\n');
        }
    }
    return lines;
}

void countRows(QMap<int, Count> &counts, int rounds)
{
    static const QRegularExpression verdict(
        QStringLiteral("^(PASS|FAIL!|XPASS|SKIP) +: \\w+::\\w+\\((.*)\\)"));
    for (int round = 0; round < rounds; ++round) {
        for (const QString &line : printedBy({})) {
            const auto match = verdict.match(line);
            for (const int number : numbersOf(match.captured(2))) {
                Count &count = counts[number];
                if (match.captured(1) == u"SKIP")
                    ++count.leftOut;
                else if (match.captured(1) == u"PASS")
                    ++count.right;
                else
                    count.wrong = match.captured(2);
            }
        }
    }
}

QMap<int, int> rowsByNumber()
{
    QMap<int, int> rows;
    for (const QString &line : printedBy({QStringLiteral("-datatags")})) {
        for (const int number : numbersOf(line.section(u' ', 2)))
            ++rows[number];
    }
    return rows;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("rounds"), QStringLiteral("How often each."), QStringLiteral("N"),
        QStringLiteral("20")});
    parser.addHelpOption();
    parser.process(application);
    const int rounds = parser.value(QStringLiteral("rounds")).toInt();
    QElapsedTimer time;
    time.start();
    const QMap<int, int> rows = rowsByNumber();
    QMap<int, Count> counts;
    countRows(counts, rounds);
    row(QStringLiteral("fault"), QStringLiteral("seen"), QStringLiteral("must"));
    bool good = true;
    for (int number = 1; number <= 47; ++number) {
        if (!isInList(number))
            continue;
        const Count count = counts.value(number);
        const int expected = rows.value(number) * rounds - count.leftOut;
        row(QStringLiteral("%1, %2 rows").arg(number).arg(rows.value(number)),
            QStringLiteral("%1 of %2 right").arg(count.right).arg(expected)
                + (count.wrong.isEmpty() ? QString() : QStringLiteral(", last wrong: ") + count.wrong),
            QStringLiteral("all"));
        good = good && rows.value(number) > 0 && count.right == expected;
    }
    row(QStringLiteral("all of it"), QStringLiteral("%1 s").arg(time.elapsed() / 1000), QString());
    return good ? 0 : 1;
}
