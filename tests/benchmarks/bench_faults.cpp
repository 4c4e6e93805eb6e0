// The faults of one request, again and again: runs the tests of servers, networks and machines that
// misbehave, and counts their rows. Ends with 1 when a row went wrong or none was seen.
//
//   bench_faults [--rounds N]      20 without it

#include "tests/benchmarks/benchtools.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QMap>
#include <QRegularExpression>

#include <memory>

using namespace Pennybench;

namespace {

constexpr size_t atOnce = 4; ///< files: their tests mostly wait
constexpr int longest = 600'000; ///< ms for one file

struct Count {
    int right = 0;
    int leftOut = 0; ///< where the machine lacks what the row needs
    QStringList wrong; ///< rows that went wrong
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

std::shared_ptr<QProcess> started(const TestFile &tests)
{
    auto process = std::make_shared<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("NO_PROXY"), QStringLiteral("*"));
    process->setProcessEnvironment(environment);
    process->setStandardErrorFile(QProcess::nullDevice());
    process->start(QStringLiteral(PENNYBENCH_BENCH_FOLDER "/../") + QLatin1String(tests.program),
        {QLatin1String(tests.name)});
    return process;
}

QString printedBy(QProcess &process)
{
    if (!process.waitForFinished(longest))
        process.kill();
    return QString::fromUtf8(process.readAllStandardOutput());
}

void countRows(const QString &printed, Count &count)
{
    static const QRegularExpression verdict(
        QStringLiteral("^(PASS|FAIL!|XPASS|SKIP) +: \\w+::(\\w+\\(.*\\))"),
        QRegularExpression::MultilineOption);
    for (auto matches = verdict.globalMatch(printed); matches.hasNext();) {
        const auto match = matches.next();
        if (match.captured(2) == u"initTestCase()" || match.captured(2) == u"cleanupTestCase()")
            continue;
        if (match.captured(1) == u"SKIP")
            ++count.leftOut;
        else if (match.captured(1) == u"PASS")
            ++count.right;
        else
            count.wrong += match.captured(2);
    }
}

/// The files by their place in the list, so many at a time.
QMap<size_t, Count> playedRounds(int rounds)
{
    QMap<size_t, Count> counts;
    for (int round = 0; round < rounds; ++round) {
        for (size_t from = 0; from < std::size(testFiles); from += atOnce) {
            QMap<size_t, std::shared_ptr<QProcess>> running;
            for (size_t file = from; file < std::min(from + atOnce, std::size(testFiles)); ++file)
                running.insert(file, started(testFiles[file]));
            for (auto process = running.begin(); process != running.end(); ++process)
                countRows(printedBy(*process.value()), counts[process.key()]);
        }
    }
    return counts;
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
    const int rounds = std::max(1, parser.value(QStringLiteral("rounds")).toInt());
    QElapsedTimer time;
    time.start();
    row(QStringLiteral("faults"), QStringLiteral("seen"), QStringLiteral("must"));
    bool good = true;
    const QMap<size_t, Count> counts = playedRounds(rounds);
    for (auto count = counts.begin(); count != counts.end(); ++count) {
        const qsizetype all = count->right + count->wrong.size();
        QString seen = QStringLiteral("%1 of %2 right in %3 rounds").arg(count->right).arg(all).arg(rounds);
        if (count->leftOut > 0)
            seen += QStringLiteral(", %1 left out here").arg(count->leftOut);
        if (!count->wrong.isEmpty())
            seen += QStringLiteral(", last wrong: ") + count->wrong.last();
        row(QLatin1String(testFiles[count.key()].name), seen, QStringLiteral("all"));
        good = good && count->right > 0 && count->wrong.isEmpty();
    }
    row(QStringLiteral("all of it"), QStringLiteral("%1 s").arg(time.elapsed() / 1000), QString());
    return good ? 0 : 1;
}
