#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace Pennybench {

/// bench_loadserver as a process of its own.
class LoadServer {
public:
    explicit LoadServer(const QString &arguments);
    ~LoadServer();

    QString url() const;
    /// How many questions have come.
    int count() const { return get("/count").toInt(); }
    /// How many of them are not answered yet and have their connection still.
    int pending() const { return get("/pending").toInt(); }
    /// The most of them that ever were pending at once.
    int most() const { return get("/most").toInt(); }
    /// How often each has come, by the model's own name and the number of the question.
    QHash<QString, int> counts() const;

private:
    QByteArray get(const QByteArray &path) const;

    QProcess m_process;
    quint16 m_port = 0;
};

/// What one run of bench_asker, or of curl, took.
struct Figures {
    double wallMs = 0;
    double cpuMs = 0;
    double peakMb = 0;
    QJsonObject all;
};

/// bench_asker's arguments; how is "engine" or "pool", options are separated by spaces.
QStringList askerArguments(const QString &how, const LoadServer &server, int requests, const QString &options,
    const QString &session = {});
QString askerProgram();
Figures asked(const QString &how, const LoadServer &server, int requests, const QString &options,
    const QString &session = {});
/// curl's own parallel mode on the same questions, 64 at once.
Figures askedByCurl(const LoadServer &server, int requests, const QTemporaryDir &work);

/// What the thread has computed so far, whatever else the machine does.
double threadMs();

/// One line of the table.
void row(const QString &what, const QString &figure, const QString &must);
QString number(double value, int decimals = 2);
/// "0.72 (0.70 to 0.75)": the median of several rounds and their range.
QString medianOf(QList<double> values, int decimals = 2);

} // namespace Pennybench
