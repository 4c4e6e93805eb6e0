#include "app/classroom/qrcode.h"
#include "app/classroom/voteserver.h"
#include "tests/app/classroom/phoneclient.h"
#include "tests/support/runplans.h"
#include "tests/support/sessions.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace Pennybench;
using namespace Pennybench::Classroom;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestVoteServer : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_path = m_folder.freshPath();
        m_file = createdSession(m_path);
        startServer();
        QVERIFY(m_server);
    }

    void cleanup() { stop(); }

    void aPhoneJoinsVotesAndChangesItsMind()
    {
        QList<PhoneAnswer> got;
        QVERIFY(m_poll->open(1, 60s));
        besides([&] {
            PhoneClient phone(m_server->url());
            got += phone.join();
            got += phone.state();
            got += phone.vote(1, "A");
            got += phone.vote(1, "B");
            got += phone.vote(2, "A");
            got += phone.vote(1, "Z");
            got += phone.state();
        });
        QList<int> statuses;
        for (const PhoneAnswer &answer : std::as_const(got))
            statuses += answer.status;
        QCOMPARE(statuses, (QList<int>{200, 200, 200, 200, 409, 400, 200}));
        QCOMPARE(got.at(1).json().value(u"options").toArray().size(), 2);
        QVERIFY(got.at(1).json().value(u"vote").isNull());
        QVERIFY(got.at(1).json().value(u"seconds").toInt() > 0);
        QCOMPARE(got.last().json().value(u"vote").toString(), u"B"_s);
        QVERIFY(m_poll->lock());
        QCOMPARE(m_poll->counts().value(u"B"_s), 1);
        QCOMPARE(m_poll->counts().value(u"A"_s), 0);
    }

    void thePageIsSmallWholeInItselfAndNamesNobody()
    {
        PhoneAnswer page;
        PhoneAnswer vietnamese;
        besides([&] {
            PhoneClient phone(m_server->url());
            page = phone.join();
            vietnamese =
                phone.raw("GET / HTTP/1.1\r\n" + phone.usual() + "Accept-Language: vi-VN,en;q=0.5\r\n\r\n");
        });
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.size() < 20'000);
        QVERIFY(vietnamese.body.contains("<html lang=\"vi\">"));
        QVERIFY(page.body.contains("<html lang=\"en\">"));
        for (const char *outside : {"src=", "href=\"", "@import", "url("})
            QVERIFY2(!page.body.contains(outside), outside);
        for (const Models::ModelEntry &model : m_file->session().plan.models) {
            QVERIFY(!page.body.contains(model.id.toUtf8()));
            QVERIFY(!page.body.contains(model.name.toUtf8()));
        }
        for (const char *header : {"httponly", "samesite=strict", "cache-control: no-store",
                 "x-content-type-options: nosniff", "default-src 'none'"})
            QVERIFY2(page.head.toLower().contains(header), header);
    }

    void aBadRequestIsRefusedAndNotCounted_data()
    {
        // %H the host, %C a good cookie, %P the room, %B a good vote.
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const char *request, int status) {
            QTest::newRow(name) << QByteArray(request) << status;
        };
        row("a foreign host",
            "POST %Pvote HTTP/1.1\r\nHost: evil.example\r\nCookie: %C\r\nContent-Type: "
            "application/json\r\nContent-Length: 29\r\n\r\n%B",
            421);
        row("a foreign origin",
            "POST %Pvote HTTP/1.1\r\nHost: %H\r\nOrigin: http://evil.example\r\nCookie: %C\r\n"
            "Content-Type: application/json\r\nContent-Length: 29\r\n\r\n%B",
            403);
        row("the origin null",
            "POST %Pvote HTTP/1.1\r\nHost: %H\r\nOrigin: null\r\nCookie: %C\r\nContent-Type: "
            "application/json\r\nContent-Length: 29\r\n\r\n%B",
            403);
        row("a form",
            "POST %Pvote HTTP/1.1\r\nHost: %H\r\nCookie: %C\r\nContent-Type: text/plain\r\n"
            "Content-Length: 29\r\n\r\n%B",
            400);
        row("no cookie",
            "POST %Pvote HTTP/1.1\r\nHost: %H\r\nContent-Type: application/json\r\n"
            "Content-Length: 29\r\n\r\n%B",
            403);
        row("a forged cookie",
            "POST %Pvote HTTP/1.1\r\nHost: %H\r\nCookie: "
            "phone=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\r\n"
            "Content-Type: application/json\r\nContent-Length: 29\r\n\r\n%B",
            403);
        row("a wrong room",
            "POST /t/guess/vote HTTP/1.1\r\nHost: %H\r\nCookie: %C\r\nContent-Type: application/json\r\n"
            "Content-Length: 29\r\n\r\n%B",
            404);
        row("a path upwards", "GET /../../etc/passwd HTTP/1.1\r\nHost: %H\r\n\r\n", 404);
        row("another method", "DELETE %Pvote HTTP/1.1\r\nHost: %H\r\nCookie: %C\r\n\r\n", 404);
        row("a length that is too large",
            "POST %Pvote HTTP/1.1\r\nHost: %H\r\nCookie: %C\r\nContent-Length: 300000000\r\n\r\n", 413);
        row("a negative length",
            "POST %Pvote HTTP/1.1\r\nHost: %H\r\nCookie: %C\r\nContent-Length: -1\r\n\r\n", 400);
        row("a length that is no number",
            "POST %Pvote HTTP/1.1\r\nHost: %H\r\nCookie: %C\r\nContent-Length: 0x1d\r\n\r\n", 400);
        row("two lengths",
            "POST %Pvote HTTP/1.1\r\nHost: %H\r\nCookie: %C\r\nContent-Length: 29\r\nContent-Length: "
            "30\r\n\r\n",
            400);
        row("a body in chunks",
            "POST %Pvote HTTP/1.1\r\nHost: %H\r\nCookie: %C\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            400);
        row("an upgrade",
            "GET %Pstate HTTP/1.1\r\nHost: %H\r\nCookie: %C\r\nUpgrade: websocket\r\nConnection: "
            "Upgrade\r\n\r\n",
            400);
        row("two requests at once",
            "GET %Pstate HTTP/1.1\r\nHost: %H\r\nCookie: %C\r\n\r\nGET / HTTP/1.1\r\nHost: %H\r\n\r\n", 400);
        row("JSON that is none",
            "POST %Pvote HTTP/1.1\r\nHost: %H\r\nCookie: %C\r\nContent-Type: "
            "application/json\r\nContent-Length: 5\r\n\r\n{\"a\":",
            400);
        row("a head that is too large", "GET / HTTP/1.1\r\nHost: %H\r\nX: %L\r\n\r\n", 431);
    }

    void aBadRequestIsRefusedAndNotCounted()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        QVERIFY(m_poll->open(1));
        PhoneAnswer answer;
        PhoneAnswer good;
        besides([&] {
            PhoneClient phone(m_server->url());
            phone.join();
            const QByteArray body = PhoneClient::voteBody(1, "A");
            request.replace("%H", phone.host()).replace("%C", phone.cookie()).replace("%P", phone.room());
            request.replace("Content-Length: 29", "Content-Length: " + QByteArray::number(body.size()));
            request.replace("%B", body).replace("%L", QByteArray(9'000, 'x'));
            phone.leave();
            answer = phone.raw(request);
            PhoneClient other(m_server->url());
            good = other.join();
        });
        QCOMPARE(answer.status, status);
        QCOMPARE(good.status, 200);
        QCOMPARE(m_poll->voted(), 0);
    }

    void theCodeLeadsToTheRoomAndWrongOnesRunOut()
    {
        QVERIFY2(QRegularExpression(u"^\\d{4}$"_s).match(m_server->code()).hasMatch(),
            qPrintable(m_server->code()));
        const QByteArray right = "{\"code\":\"" + m_server->code().toUtf8() + "\"}";
        const QByteArray wrong = R"({"code":"wrong"})";
        PhoneAnswer joined;
        QList<int> statuses;
        PhoneAnswer elsewhere;
        besides([&] {
            PhoneClient phone(m_server->url());
            joined = phone.post("/join", right);
            for (int i = 0; i < 6; ++i)
                statuses += phone.post("/join", wrong).status;
            PhoneClient other(m_server->url());
            elsewhere = other.post("/join", right);
        });
        QCOMPARE(joined.json().value(u"path").toString(), m_server->url().path());
        QCOMPARE(statuses, (QList<int>{403, 403, 403, 403, 403, 429}));
        QCOMPARE(elsewhere.status, 200);
    }

    void twoHundredPhonesAreCountedOnceInEachRound()
    {
        constexpr int rounds = 5;
        constexpr int threads = 10;
        constexpr int phonesOfThread = 20;
        stop();
        m_path = m_folder.freshPath();
        m_file = createdSession(m_path, numberedPlan(rounds, 2));
        startServer();
        QVERIFY(m_server);
        std::vector<QByteArray> cookies(threads * phonesOfThread);
        std::atomic<int> failed = 0;
        for (int round = 1; round <= rounds; ++round) {
            QVERIFY(m_poll->open(round));
            besides([&] {
                std::vector<std::thread> crowd;
                for (int t = 0; t < threads; ++t) {
                    crowd.emplace_back([&, t, round] {
                        for (int i = 0; i < phonesOfThread; ++i) {
                            // A phone comes back with its cookie on another connection.
                            PhoneClient phone(m_server->url());
                            QByteArray &cookie = cookies[static_cast<size_t>(t * phonesOfThread + i)];
                            phone.setCookie(cookie);
                            phone.join();
                            failed += phone.vote(round, i % 4 == 0 ? "B" : "A").status == 200 ? 0 : 1;
                            cookie = phone.cookie();
                        }
                    });
                }
                for (std::thread &thread : crowd)
                    thread.join();
            });
            QCOMPARE(failed.load(), 0);
            QVERIFY(m_poll->lock());
            QCOMPARE(m_poll->counts().value(u"A"_s), 150);
            QCOMPARE(m_poll->counts().value(u"B"_s), 50);
            QCOMPARE(m_poll->phones(), 200);
        }
        const auto session = Store::readSession(m_path);
        QVERIFY(session.has_value());
        const QList<Store::VoteQuestion> *read = &session->votes;
        QCOMPARE(read->size(), rounds);
        for (const Store::VoteQuestion &question : *read)
            QCOMPARE(question.votes.size(), 200);
    }

    void phonesComeBackToTheSameAddressAfterARestart()
    {
        QVERIFY(m_poll->open(1));
        QByteArray cookie;
        besides([&] {
            PhoneClient phone(m_server->url());
            phone.join();
            cookie = phone.cookie();
            phone.vote(1, "A");
        });
        const QUrl before = m_server->url();
        stop();
        auto file = Store::SessionFile::open(m_path);
        QVERIFY(file.has_value());
        m_file = *std::move(file);
        startServer();
        QVERIFY(m_server);
        QCOMPARE(m_server->url(), before);
        PhoneAnswer state;
        besides([&] {
            PhoneClient phone(before);
            phone.setCookie(cookie);
            state = phone.state();
        });
        QCOMPARE(state.status, 200);
        QCOMPARE(state.json().value(u"state").toString(), u"open"_s);
        QCOMPARE(state.json().value(u"vote").toString(), u"A"_s);
    }

    void anAddressOfAnotherMachineIsRefused()
    {
        const auto other = VoteServer::start(*m_poll, m_clock, QHostAddress(u"203.0.113.9"_s));
        QVERIFY(!other.has_value());
        QVERIFY(!VoteServer::start(*m_poll, m_clock, QHostAddress(QHostAddress::Any)).has_value());
    }

    void aBrowserShowsTheOptionsInItsLanguage()
    {
        const QString browser = QStandardPaths::findExecutable(u"chromium"_s);
        if (browser.isEmpty())
            QSKIP("there is no chromium on this machine to be a phone");
        QVERIFY(m_poll->open(1));
        QTemporaryDir profile;
        QProcess process;
        process.start(browser,
            {u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--accept-lang=vi"_s,
                u"--user-data-dir="_s + profile.path(), u"--virtual-time-budget=3000"_s, u"--dump-dom"_s,
                m_server->url().toString()});
        QTRY_VERIFY_WITH_TIMEOUT(process.state() == QProcess::NotRunning, 120'000);
        const QByteArray shown = process.readAllStandardOutput();
        QVERIFY2(
            shown.contains("<h1 id=\"title\">Câu trả lời nào tốt nhất?</h1>"), shown.left(2'000).constData());
        QCOMPARE(shown.count("type=\"radio\""), 4);
        QCOMPARE(m_poll->phones(), 1);
    }

    void theAddressIsAQrCode()
    {
        const QrCode code = qrCode(m_server->url().toString());
        QVERIFY(code.size >= 25);
        QCOMPARE(code.modules.size(), code.size * code.size);
        for (int i = 0; i < 7; ++i) { // the upper edge of the finder pattern
            QVERIFY(code.isDark(0, i));
            QVERIFY(code.isDark(0, code.size - 1 - i));
        }
        QVERIFY(!code.isDark(1, 1));
        QCOMPARE(qrCode(QString(3'000, u'x')).size, 0);
    }

private:
    void startServer()
    {
        auto poll = Poll::create(*m_file, {}, m_clock);
        if (!poll)
            return;
        m_poll = *std::move(poll);
        auto server = VoteServer::start(*m_poll, m_clock, QHostAddress(QHostAddress::LocalHost), 0);
        if (server)
            m_server = *std::move(server);
    }

    void stop()
    {
        m_server.reset();
        m_poll.reset();
        m_file.reset();
    }

    SessionFolder m_folder;
    SystemClock m_clock;
    QString m_path;
    std::unique_ptr<Store::SessionFile> m_file;
    std::unique_ptr<Poll> m_poll;
    std::unique_ptr<VoteServer> m_server;
};

PENNYBENCH_TEST(TestVoteServer)
#include "tst_voteserver.moc"
