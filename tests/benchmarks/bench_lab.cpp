#include "app/store/sessioncopy.h"
#include "tests/benchmarks/benchtools.h"
#include "tests/support/labserver.h"
#include "tests/support/sessions.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <sys/resource.h>

#include <cstdio>

using namespace Pennybench;

namespace {

constexpr int answers = 4'000;

double processorMs(int who)
{
    rusage used{};
    getrusage(who, &used);
    const auto ms = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return ms(used.ru_utime) + ms(used.ru_stime);
}

/// As a run does it: each is noted and then saved.
void keepAnswers(const QString &what, const QString &path)
{
    const Runs::RunPlan plan = fullPlan();
    const auto session = createdSession(path, plan);
    Runs::Answer answer = fullAnswer(plan, 1);
    const double before = processorMs(RUSAGE_SELF);
    QElapsedTimer timer;
    timer.start();
    double noting = 0;
    for (int i = 0; i < answers; ++i) {
        answer.key.promptId = QStringLiteral("q%1").arg(i);
        QElapsedTimer one;
        one.start();
        if (!session->noteLeaving(answer.key, answer.attempts))
            qFatal("a note was not kept");
        noting += static_cast<double>(one.nsecsElapsed()) / 1e6;
        session->save(answer);
    }
    if (!session->flush())
        qFatal("the answers were not kept");
    const double wall = static_cast<double>(timer.elapsed());
    row(what + QStringLiteral(": answers noted and saved a second"), number(answers / wall * 1e3, 0), {});
    row(what + QStringLiteral(": the window's thread waits for a note"),
        number(noting / answers, 3) + QStringLiteral(" ms"), {});
    row(what + QStringLiteral(": processor time of the program an answer"),
        number((processorMs(RUSAGE_SELF) - before) / answers, 3) + QStringLiteral(" ms"), {});
}

template <typename Work>
void timed(const QString &what, Work work)
{
    QElapsedTimer timer;
    timer.start();
    if (!work())
        qFatal("%s: failed", qPrintable(what));
    row(what, number(static_cast<double>(timer.elapsed()), 0) + QStringLiteral(" ms"), {});
}

} // namespace

/// What sessions in a database cost beside those in files. The server runs on this machine and does not wait
/// for the disk.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (const QString missing = LabServer::whatIsMissing(); !missing.isEmpty()) {
        std::printf("not measured: %s\n", qPrintable(missing));
        return 0;
    }
    LabServer server;
    if (!server.begin())
        qFatal("%s", server.log().constData());
    const double before = processorMs(RUSAGE_CHILDREN);
    const SessionFolder files;
    const QString file = files.pathOf(QStringLiteral("a.pennybench"));
    const QString there = server.at(QStringLiteral("a"));
    keepAnswers(QStringLiteral("file"), file);
    keepAnswers(QStringLiteral("server"), there);
    server.stop();
    row(QStringLiteral("server: processor time of the server an answer"),
        number((processorMs(RUSAGE_CHILDREN) - before) / answers, 3) + QStringLiteral(" ms"), {});
    if (!server.start())
        qFatal("%s", server.log().constData());
    const QString size = QStringLiteral("%1 answers, ").arg(answers);
    timed(size + QStringLiteral("file to server"),
        [&] { return Store::copyUnchanged(file, server.at(QStringLiteral("b"))).has_value(); });
    timed(size + QStringLiteral("server to file"), [&] {
        return Store::copyUnchanged(there, files.pathOf(QStringLiteral("b.pennybench"))).has_value();
    });
    timed(size + QStringLiteral("read from the file"), [&] { return Store::readSession(file).has_value(); });
    timed(
        size + QStringLiteral("read from the server"), [&] { return Store::readSession(there).has_value(); });
    return 0;
}
