#include "app/classroom/voteserver.h"
#include "tests/app/classroom/phoneclient.h"
#include "tests/support/memory.h"
#include "tests/support/runplans.h"
#include "tests/support/sessions.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <thread>
#include <vector>

using namespace Pennybench;
using namespace Pennybench::Classroom;

namespace {

constexpr int rounds = 5;
constexpr int threads = 20;
constexpr int phonesOfThread = 10;
constexpr int gapTickMs = 5;

} // namespace

/// 200 phones join and vote over loopback, in five rounds: what a vote takes, and what the server's thread
/// misses meanwhile.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    SessionFolder folder;
    const SystemClock clock;
    const auto file = createdSession(folder.freshPath(), numberedPlan(rounds, 2));
    const auto poll = Poll::create(*file, {}, clock);
    const auto server = VoteServer::start(**poll, clock, QHostAddress(QHostAddress::LocalHost));
    if (!server) {
        std::printf("not measured: %s\n", qPrintable(server.error().describe()));
        return 0;
    }
    const qint64 before = peakMemory();
    qint64 longestGap = 0;
    QElapsedTimer sinceTick;
    QTimer ticks;
    QObject::connect(&ticks, &QTimer::timeout, &ticks,
        [&] { longestGap = std::max(longestGap, sinceTick.restart() - gapTickMs); });
    std::vector<QByteArray> cookies(threads * phonesOfThread);
    std::vector<double> times;
    int wrong = 0;
    for (int round = 1; round <= rounds; ++round) {
        (*poll)->open(round);
        std::vector<double> taken(cookies.size());
        QElapsedTimer whole;
        whole.start();
        sinceTick.start();
        ticks.start(gapTickMs);
        besides([&] {
            std::vector<std::thread> crowd;
            for (int t = 0; t < threads; ++t) {
                crowd.emplace_back([&, t, round] {
                    for (int i = 0; i < phonesOfThread; ++i) {
                        const auto number = static_cast<size_t>(t * phonesOfThread + i);
                        PhoneClient phone((*server)->url());
                        phone.setCookie(cookies[number]);
                        phone.join();
                        QElapsedTimer one;
                        one.start();
                        phone.vote(round, "A");
                        taken[number] = static_cast<double>(one.nsecsElapsed()) / 1e6;
                        cookies[number] = phone.cookie();
                    }
                });
            }
            for (std::thread &thread : crowd)
                thread.join();
        });
        ticks.stop();
        (*poll)->lock();
        wrong += std::abs((*poll)->counts().value(QStringLiteral("A")) - static_cast<int>(cookies.size()));
        times.insert(times.end(), taken.begin(), taken.end());
        std::printf(
            "round %d           %6lld ms for 200 phones\n", round, static_cast<long long>(whole.elapsed()));
    }
    std::sort(times.begin(), times.end());
    std::printf("vote, p50          %6.1f ms\nvote, p95          %6.1f ms\nlongest gap        %6lld ms\n"
                "memory             %6lld MB more\nnot counted once   %6d\n",
        times.at(times.size() / 2), times.at(times.size() * 95 / 100), static_cast<long long>(longestGap),
        static_cast<long long>(peakMemory() - before), wrong);
    return wrong == 0 ? 0 : 1;
}
