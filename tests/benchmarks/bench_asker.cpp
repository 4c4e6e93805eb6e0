// One run of the engine, or of a bare pool of network managers, against a server: the process that
// bench_engine measures and kills. Prints one JSON line when it is done.
//
//   bench_asker engine|pool --url URL --requests N [--models N] [--in-flight N] [--stream] [--session FILE]
//   [--stamps] [--first-token-ms N] [--clock-jumps] [--cancel-after-ms N] [--providers N] [--only N]
//   [--budget USD]
//
// --providers gives each model a provider of its own, and --only leaves this process the key of one of them.
// --cancel-after-ms also prints "cancelled" at that moment, and the process then lives on for half a second.

#include "app/catalogue/endpointfor.h"
#include "app/runs/run.h"
#include "app/store/lab.h"
#include "app/store/sessionfile.h"
#include "providers/base/clock.h"
#include "providers/chatclients.h"
#include "providers/transport/httptransport.h"
#include "tests/support/runplans.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTextStream>
#include <QTimer>

#include <sys/resource.h>

#include <vector>

using namespace Pennybench;
using namespace Pennybench::Models;
using namespace Pennybench::Providers;
using namespace Pennybench::Runs;
using namespace Pennybench::Scoring;
using namespace Pennybench::Store;

namespace {

struct Work {
    QUrl url;
    int requests = 0;
    int models = 1;
    int inFlight = 64;
    bool stream = false;
    bool stamps = false;
    bool clockJumps = false;
    int firstTokenMs = 0;
    int cancelAfterMs = 0;
    int providers = 0;
    int only = 0; ///< from 1; 0: all
    QString budget; ///< in USD
    QString session;
};

/// A wall clock that somebody sets an hour forth and back all the time.
class JumpingClock final : public Clock {
public:
    std::chrono::nanoseconds monotonic() const override { return m_real.monotonic(); }
    QDateTime utcNow() const override
    {
        m_ahead = !m_ahead;
        return m_real.utcNow().addSecs(m_ahead ? 3600 : -3600);
    }
    std::unique_ptr<PendingCall> callAt(
        std::chrono::nanoseconds moment, std::function<void()> call) const override
    {
        return m_real.callAt(moment, std::move(call));
    }

private:
    SystemClock m_real;
    mutable bool m_ahead = false;
};

double processorMs()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto ms = [](const timeval &time) { return time.tv_sec * 1e3 + time.tv_usec / 1e3; };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

double peakMb()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024.0;
}

void print(QJsonObject result, const QElapsedTimer &wall)
{
    result.insert(QStringLiteral("wall_ms"), static_cast<double>(wall.nsecsElapsed()) / 1e6);
    result.insert(QStringLiteral("cpu_ms"), processorMs());
    result.insert(QStringLiteral("peak_mb"), peakMb());
    QTextStream(stdout) << QJsonDocument(result).toJson(QJsonDocument::Compact) << '\n';
}

RunPlan planOf(const Work &work)
{
    // Many requests are trials of a thousand questions, so that the memory is the engine's, not the
    // questions'.
    constexpr int mostQuestions = 5'000;
    const int trials = work.requests > mostQuestions ? work.requests / 1'000 : 1;
    RunPlan plan = numberedPlan(work.requests / trials, work.providers > 0 ? 0 : work.models);
    plan.settings.trials = trials;
    plan.settings.budget = Money::fromDecimal(work.budget);
    if (plan.settings.budget)
        plan.settings.maxTokens = 20;
    if (work.providers > 0)
        plan.providers.clear();
    for (int i = 1; i <= work.providers; ++i)
        addProvider(plan, QStringLiteral("pr%1").arg(i));
    for (ProviderEntry &provider : plan.providers) {
        provider.baseUrl = work.url;
        provider.concurrency = work.inFlight;
        provider.stream = work.stream;
    }
    return plan;
}

/// How long the pieces took from the server's write to the reader, in ms. The pieces are moments.
class Delays {
public:
    void add(const QString &text)
    {
        for (const QString &stamp : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            add(stamp.toLongLong());
    }
    /// The same from the bytes of a body, which hold each moment as a text of digits and a space.
    void addRaw(const QByteArray &bytes)
    {
        static const QRegularExpression stamps(QStringLiteral("\"([0-9]{6,}) \""));
        for (const auto &match : stamps.globalMatch(QString::fromLatin1(bytes)))
            add(match.captured(1).toLongLong());
    }
    void put(QJsonObject &result)
    {
        result.insert(QStringLiteral("pieces"), static_cast<int>(m_delays.size()));
        if (m_delays.isEmpty())
            return;
        std::sort(m_delays.begin(), m_delays.end());
        result.insert(QStringLiteral("longest_delay_ms"), m_delays.last());
        result.insert(QStringLiteral("p999_delay_ms"), m_delays.at(m_delays.size() * 999 / 1'000));
    }

private:
    void add(qint64 stamp)
    {
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        m_delays += std::chrono::duration<double, std::milli>(now - std::chrono::nanoseconds(stamp)).count();
    }

    QList<double> m_delays;
};

Expected<std::unique_ptr<SessionFile>> openSession(const Work &work, const RunPlan &plan)
{
    if (sessionExists(work.session).value_or(true))
        return SessionFile::open(work.session);
    auto created = SessionFile::create(work.session, plan);
    return created || !isServerAddress(work.session) ? std::move(created) : SessionFile::open(work.session);
}

int askWithEngine(const Work &work)
{
    const RunPlan plan = planOf(work);
    auto file = openSession(work, plan);
    if (!file) {
        QTextStream(stderr) << file.error().describe() << '\n';
        return 4;
    }
    const SystemClock steady;
    const JumpingClock jumping;
    const Clock &clock = work.clockJumps ? static_cast<const Clock &>(jumping) : steady;
    Timeouts timeouts;
    if (work.firstTokenMs > 0)
        timeouts.firstToken = std::chrono::milliseconds(work.firstTokenMs);
    const auto transport = makeNetworkTransport();
    ScoringService scoring({});
    const auto makeClient = [&](const ProviderEntry &provider) -> Expected<std::unique_ptr<ChatClient>> {
        if (work.only > 0 && provider.id != QStringLiteral("pr%1").arg(work.only))
            return failure({.message = QStringLiteral("There is no key for %1.").arg(provider.id)});
        Endpoint endpoint = endpointFor(provider, {});
        endpoint.timeouts = timeouts;
        return makeChatClient(endpoint, *transport, steady);
    };
    QElapsedTimer wall;
    wall.start();
    Run run(plan, (*file)->session().answers, {clock, makeClient, **file, scoring});
    Delays delays;
    if (work.stamps)
        QObject::connect(
            &run, &Run::textAdded, &run, [&](const AnswerKey &, const QString &text) { delays.add(text); });
    const int lingerMs = work.cancelAfterMs > 0 ? 500 : 0;
    QObject::connect(
        &run, &Run::ended, qApp, [lingerMs] { QTimer::singleShot(lingerMs, qApp, &QCoreApplication::quit); });
    if (work.cancelAfterMs > 0) {
        QTimer::singleShot(work.cancelAfterMs, &run, [&run] {
            run.cancel();
            QTextStream(stdout) << "cancelled\n";
        });
    }
    run.start();
    QCoreApplication::exec();
    const RunProgress progress = run.progress();
    QJsonObject result{{QStringLiteral("finished"), progress.finished},
        {QStringLiteral("scored"), progress.scored}, {QStringLiteral("failed"), progress.failed},
        {QStringLiteral("descriptors"), static_cast<int>(QDir(QStringLiteral("/proc/self/fd")).count())}};
    delays.put(result);
    print(result, wall);
    return 0;
}

/// The floor: as many managers as are needed, each kept at six requests, the answers read and thrown away.
class Pool : public QObject {
public:
    explicit Pool(const Work &work)
        : m_stamps(work.stamps)
        , m_request(QUrl(work.url.toString() + QStringLiteral("/chat/completions")))
        , m_left(work.requests)
        , m_waiting(work.requests)
    {
        m_request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        m_body = work.stream
            ? R"({"model":"m","messages":[{"role":"user","content":"6 x 7?"}],"stream":true})"
            : R"({"model":"m","messages":[{"role":"user","content":"6 x 7?"}]})";
        for (int i = 0; i < (work.inFlight + 5) / 6; ++i) {
            m_managers.push_back(std::make_unique<QNetworkAccessManager>());
            m_managers.back()->setProxy(QNetworkProxy::NoProxy);
        }
        for (int i = 0; i < work.inFlight; ++i)
            ask(*m_managers.at(static_cast<size_t>(i) / 6));
    }

    Delays delays;

private:
    void ask(QNetworkAccessManager &manager)
    {
        if (m_left == 0)
            return;
        --m_left;
        QNetworkReply *reply = manager.post(m_request, m_body);
        if (m_stamps)
            connect(
                reply, &QNetworkReply::readyRead, this, [this, reply] { delays.addRaw(reply->readAll()); });
        connect(reply, &QNetworkReply::finished, this, [this, reply, &manager] {
            reply->readAll();
            reply->deleteLater();
            if (--m_waiting == 0)
                QCoreApplication::quit();
            ask(manager);
        });
    }

    bool m_stamps;
    std::vector<std::unique_ptr<QNetworkAccessManager>> m_managers;
    QNetworkRequest m_request;
    QByteArray m_body;
    int m_left;
    int m_waiting;
};

int askWithPool(const Work &work)
{
    QElapsedTimer wall;
    wall.start();
    Pool pool(work);
    QCoreApplication::exec();
    QJsonObject result{{QStringLiteral("finished"), work.requests}};
    pool.delays.put(result);
    print(result, wall);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QString n = QStringLiteral("N");
    parser.addOptions({{QStringLiteral("url"), QString(), QStringLiteral("URL")},
        {QStringLiteral("requests"), QString(), n, QStringLiteral("100")},
        {QStringLiteral("models"), QString(), n, QStringLiteral("1")},
        {QStringLiteral("in-flight"), QString(), n, QStringLiteral("64")},
        {QStringLiteral("session"), QString(), QStringLiteral("FILE")}, {QStringLiteral("stream"), QString()},
        {QStringLiteral("providers"), QString(), n}, {QStringLiteral("only"), QString(), n},
        {QStringLiteral("budget"), QString(), n}, {QStringLiteral("stamps"), QString()},
        {QStringLiteral("clock-jumps"), QString()}, {QStringLiteral("first-token-ms"), QString(), n},
        {QStringLiteral("cancel-after-ms"), QString(), n}});
    parser.process(application);
    const Work work{.url = QUrl(parser.value(QStringLiteral("url"))),
        .requests = parser.value(QStringLiteral("requests")).toInt(),
        .models = parser.value(QStringLiteral("models")).toInt(),
        .inFlight = parser.value(QStringLiteral("in-flight")).toInt(),
        .stream = parser.isSet(QStringLiteral("stream")),
        .stamps = parser.isSet(QStringLiteral("stamps")),
        .clockJumps = parser.isSet(QStringLiteral("clock-jumps")),
        .firstTokenMs = parser.value(QStringLiteral("first-token-ms")).toInt(),
        .cancelAfterMs = parser.value(QStringLiteral("cancel-after-ms")).toInt(),
        .providers = parser.value(QStringLiteral("providers")).toInt(),
        .only = parser.value(QStringLiteral("only")).toInt(),
        .budget = parser.value(QStringLiteral("budget")),
        .session = parser.value(QStringLiteral("session"))};
    return parser.positionalArguments().value(0) == u"pool" ? askWithPool(work) : askWithEngine(work);
}
