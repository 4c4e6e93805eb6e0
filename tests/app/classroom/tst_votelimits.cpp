#include "tests/app/classroom/classroomstage.h"
#include "tests/app/classroom/phoneclient.h"
#include "tests/support/testprogram.h"

#include <QDeadlineTimer>
#include <QTest>

#include <sys/resource.h>

#include <vector>

using namespace Pennybench;
using namespace Pennybench::Classroom;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Both ends of every connection are in this process.
bool mayOpen(rlim_t files)
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return false;
    limit.rlim_cur = std::max(limit.rlim_cur, std::min(files, limit.rlim_max));
    return setrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur >= files;
}

std::unique_ptr<QTcpSocket> silentFrom(const QHostAddress &address, const QUrl &url)
{
    auto socket = std::make_unique<QTcpSocket>();
    if (!socket->bind(address))
        return nullptr;
    socket->connectToHost(url.host(), static_cast<quint16>(url.port()));
    return socket->waitForConnected(30'000) ? std::move(socket) : nullptr;
}

int stillOpen(const std::vector<std::unique_ptr<QTcpSocket>> &sockets)
{
    int open = 0;
    for (const auto &socket : sockets) {
        socket->waitForReadyRead(1);
        open += socket->state() == QAbstractSocket::ConnectedState ? 1 : 0;
    }
    return open;
}

} // namespace

/// How much of a class's server one address, and all of them, can take.
class TestVoteLimits : public QObject {
    Q_OBJECT

private slots:
    void sixtyWrongCodesShutAnAddressOutForAWhile()
    {
        ClassroomStage stage;
        QVERIFY(stage.isReady());
        const QByteArray right = "{\"code\":\"" + stage.server().code().toUtf8() + "\"}";
        QList<int> wrong;
        int after = 0;
        int page = 0;
        besides([&] {
            for (int connection = 0; connection < 12; ++connection) {
                PhoneClient phone(stage.server().url());
                for (int i = 0; i < 5; ++i)
                    wrong += phone.post("/join", R"({"code":"wrong"})").status;
            }
            PhoneClient phone(stage.server().url());
            after = phone.post("/join", right).status;
            // Who has the address with its token needs no code.
            page = phone.join().status;
        });
        QCOMPARE(wrong, QList<int>(60, 403));
        QCOMPARE(after, 429);
        QCOMPARE(page, 200);
    }

    void silentConnectionsKeepNobodyOut()
    {
        constexpr int mostOfOneAddress = 64;
        ClassroomStage stage({.requestTime = 10min}); // so that only the limit ends them
        QVERIFY(stage.isReady());
        QVERIFY(stage.poll().open(1));
        PhoneAnswer voted;
        int open = 0;
        besides([&] {
            std::vector<std::unique_ptr<QTcpSocket>> silent;
            for (int i = 0; i < 400; ++i) {
                silent.push_back(silentFrom(QHostAddress(QHostAddress::LocalHost), stage.server().url()));
                if (silent.back() && i % 2 == 0) {
                    silent.back()->write("GET / HTTP/1.1\r\nHo");
                    silent.back()->waitForBytesWritten(30'000);
                }
            }
            std::erase(silent, nullptr);
            PhoneClient phone(stage.server().url());
            phone.join();
            voted = phone.vote(1, "A");
            const QDeadlineTimer patience(60s);
            do {
                open = stillOpen(silent);
            } while (open > mostOfOneAddress && !patience.hasExpired());
        });
        QCOMPARE(voted.status, 200);
        QCOMPARE(stage.poll().voted(), 1);
        QVERIFY2(open > 0 && open <= mostOfOneAddress, qPrintable(QString::number(open)));
    }

    void aSlowHeadIsGivenUp()
    {
        ClassroomStage stage({.requestTime = 300ms});
        QVERIFY(stage.isReady());
        bool closed = false;
        besides([&] {
            const auto slow = silentFrom(QHostAddress(QHostAddress::LocalHost), stage.server().url());
            if (!slow)
                return;
            slow->write("GET / HTTP/1.1\r\n");
            closed = slow->waitForDisconnected(30'000);
        });
        QVERIFY(closed);
    }

    void aDeviceThatFloodsHasOneVoteAndIsTold()
    {
        ClassroomStage stage;
        QVERIFY(stage.isReady());
        QVERIFY(stage.poll().open(1));
        int refused = 0;
        int kept = 0;
        besides([&] {
            PhoneClient phone(stage.server().url());
            phone.join();
            for (int i = 0; i < 1'000; ++i) {
                const int status = phone.vote(1, i % 2 == 0 ? "A" : "B").status;
                refused += status == 429 ? 1 : 0;
                kept += status == 200 ? 1 : 0;
            }
        });
        QCOMPARE(refused + kept, 1'000);
        QVERIFY(kept > 0);
        QVERIFY(refused > 0);
        QCOMPARE(stage.poll().voted(), 1);
    }

    void sixHundredSilentConnectionsInAllAreEnough()
    {
        constexpr int addresses = 12;
        constexpr int ofEach = 60; // fewer than one address may have
        constexpr int most = 600;
        if (!mayOpen(2 * addresses * ofEach + 200))
            QSKIP("this machine lets a process open too few files");
        ClassroomStage stage({.requestTime = 10min}); // so that only the limit ends them
        QVERIFY(stage.isReady());
        QVERIFY(stage.poll().open(1));
        PhoneAnswer voted;
        bool areConnected = true;
        int open = 0;
        besides([&] {
            std::vector<std::unique_ptr<QTcpSocket>> silent;
            for (int i = 0; i < addresses * ofEach && areConnected; ++i) {
                const QHostAddress from(u"127.0.0.%1"_s.arg(2 + i % addresses));
                silent.push_back(silentFrom(from, stage.server().url()));
                areConnected = silent.back() != nullptr;
            }
            if (!areConnected)
                return;
            PhoneClient phone(stage.server().url());
            phone.join();
            voted = phone.vote(1, "A");
            const QDeadlineTimer patience(120s);
            do {
                open = stillOpen(silent);
            } while (open > most && !patience.hasExpired());
        });
        QVERIFY(areConnected);
        QVERIFY2(open <= most && open > 500, qPrintable(QString::number(open)));
        QCOMPARE(voted.status, 200);
        QCOMPARE(stage.poll().voted(), 1);
    }
};

PENNYBENCH_TEST(TestVoteLimits)
#include "tst_votelimits.moc"
