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

constexpr int atOnce = 4; ///< test programs: they mostly wait
constexpr int longest = 600'000; ///< ms for one program

struct Count {
    int right = 0;
    int leftOut = 0; ///< where the machine lacks what the row needs
    QString wrong; ///< the last row that went wrong
};

QStringList programs()
{
    const QString tests = QStringLiteral(PENNYBENCH_BENCH_FOLDER "/../");
    QStringList paths;
    for (const char *name : {"providers/tst_faults", "providers/tst_limits", "providers/tst_compression",
             "providers/tst_connections", "providers/tst_networkfailures", "app/runs/tst_faultyruns",
             "providers/tst_discovery", "app/commandline/tst_reportedanswers"})
        paths += tests + QLatin1String(name);
    return paths;
}

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

std::unique_ptr<QProcess> started(const QString &program, const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("NO_PROXY"), QStringLiteral("*"));
    process->setProcessEnvironment(environment);
    process->setStandardErrorFile(QProcess::nullDevice());
    process->start(program, arguments);
    return process;
}

/// What all programs print, so many of them at a time.
QStringList printedBy(const QStringList &arguments)
{
    QStringList lines;
    const QStringList all = programs();
    for (qsizetype from = 0; from < all.size(); from += atOnce) {
        std::vector<std::unique_ptr<QProcess>> running;
        for (const QString &program : all.mid(from, atOnce))
            running.push_back(started(program, arguments));
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
