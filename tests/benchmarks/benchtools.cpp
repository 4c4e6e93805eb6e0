#include "tests/benchmarks/benchtools.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTextStream>

#include <sys/resource.h>

#include <algorithm>
#include <ctime>

namespace Pennybench {

namespace {

const QString folder = QStringLiteral(PENNYBENCH_BENCH_FOLDER "/");

double childrenCpuMs()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto ms = [](const timeval &time) { return time.tv_sec * 1e3 + time.tv_usec / 1e3; };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

} // namespace

LoadServer::LoadServer(const QString &arguments)
{
    m_process.start(folder + QStringLiteral("bench_loadserver"), arguments.split(QLatin1Char(' ')));
    if (!m_process.waitForReadyRead(10'000))
        qFatal("bench_loadserver does not start");
    m_port = m_process.readLine().trimmed().toUShort();
}

LoadServer::~LoadServer()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished(5'000);
}

QString LoadServer::url() const
{
    return QStringLiteral("http://127.0.0.1:%1/v1").arg(m_port);
}

QHash<QString, int> LoadServer::counts() const
{
    QHash<QString, int> counts;
    for (const QByteArray &line : get("/counts").split('\n')) {
        const qsizetype space = line.lastIndexOf(' ');
        if (space > 0)
            counts.insert(QString::fromUtf8(line.left(space)), line.mid(space + 1).toInt());
    }
    return counts;
}

QByteArray LoadServer::get(const QByteArray &path) const
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), m_port);
    socket.waitForConnected(5'000);
    socket.write("GET " + path + " HTTP/1.1\r\n\r\n");
    QByteArray response;
    const QByteArray mark = "Content-Length: ";
    for (;;) {
        const qsizetype end = response.indexOf("\r\n\r\n");
        const qsizetype at = response.indexOf(mark) + mark.size();
        if (end >= 0 && response.size() - end - 4 >= response.mid(at, end - at).toInt())
            return response.mid(end + 4);
        if (!socket.waitForReadyRead(5'000))
            return {};
        response += socket.readAll();
    }
}

QString askerProgram()
{
    return folder + QStringLiteral("bench_asker");
}

QStringList askerArguments(const QString &how, const LoadServer &server, int requests, const QString &options,
    const QString &session)
{
    QStringList arguments{
        how, QStringLiteral("--url"), server.url(), QStringLiteral("--requests"), QString::number(requests)};
    arguments += options.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (!session.isEmpty())
        arguments += {QStringLiteral("--session"), session};
    return arguments;
}

Figures asked(const QString &how, const LoadServer &server, int requests, const QString &options,
    const QString &session)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(askerProgram(), askerArguments(how, server, requests, options, session));
    process.waitForFinished(-1);
    const QJsonObject result = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    return {result.value(QStringLiteral("wall_ms")).toDouble(),
        result.value(QStringLiteral("cpu_ms")).toDouble(), result.value(QStringLiteral("peak_mb")).toDouble(),
        result};
}

Figures askedByCurl(const LoadServer &server, int requests, const QTemporaryDir &work)
{
    QFile config(work.filePath(QStringLiteral("curl.conf")));
    if (!config.open(QIODevice::WriteOnly | QIODevice::Truncate))
        qFatal("no room for curl's configuration");
    const QByteArray one = "url = \"" + server.url().toUtf8()
        + "/chat/completions\"\nheader = \"Content-Type: application/json\"\n"
          "data = "
          "\"{\\\"model\\\":\\\"m\\\",\\\"messages\\\":[{\\\"role\\\":\\\"user\\\",\\\"content\\\":\\\"6 x "
          "7?\\\"}]}\"\n"
          "output = \"/dev/null\"\n";
    for (int i = 0; i < requests; ++i)
        config.write(i == 0 ? one : "next\n" + one);
    config.close();
    const double before = childrenCpuMs();
    QElapsedTimer wall;
    wall.start();
    QProcess curl;
    curl.start(QStringLiteral("curl"),
        {QStringLiteral("-s"), QStringLiteral("-Z"), QStringLiteral("--parallel-immediate"),
            QStringLiteral("--parallel-max"), QStringLiteral("64"), QStringLiteral("-K"), config.fileName()});
    curl.waitForFinished(-1);
    return {static_cast<double>(wall.nsecsElapsed()) / 1e6, childrenCpuMs() - before, 0, {}};
}

double threadMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

void row(const QString &what, const QString &figure, const QString &must)
{
    static QTextStream out(stdout);
    out << what.leftJustified(60) << "  " << figure.leftJustified(70) << "  " << must << '\n';
    out.flush();
}

QString number(double value, int decimals)
{
    return QString::number(value, 'f', decimals);
}

QString medianOf(QList<double> values, int decimals)
{
    std::sort(values.begin(), values.end());
    return QStringLiteral("%1 (%2 to %3)")
        .arg(number(values.at(values.size() / 2), decimals), number(values.first(), decimals),
            number(values.last(), decimals));
}

} // namespace Pennybench
