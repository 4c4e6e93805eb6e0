#include "tests/support/programhome.h"

#include <QEventLoop>
#include <QFile>
#include <QTimer>

namespace Pennybench {

ProgramHome::ProgramHome(const QString &program)
    : m_program(program)
{
    if (!m_folder.isValid())
        qFatal("%s", qPrintable(m_folder.errorString()));
}

QString ProgramHome::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                    : QString();
}

QProcessEnvironment ProgramHome::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
        environment.insert(QLatin1String(name), m_folder.path());
    environment.insert(QStringLiteral("PENNYBENCH_PRACTICE_SPEED"), QString::number(m_practiceSpeed));
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    return environment;
}

void ProgramHome::start(QProcess &process, const QStringList &arguments, Input input) const
{
    process.setProcessEnvironment(environment());
    if (input == Input::None)
        process.setStandardInputFile(QProcess::nullDevice());
    process.start(m_program, arguments);
}

void ProgramHome::startOnDisplay(
    QProcess &process, const QString &display, const QStringList &arguments) const
{
    QProcessEnvironment shown = environment();
    shown.insert(QStringLiteral("DISPLAY"), display);
    shown.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    process.setProcessEnvironment(shown);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(m_program, arguments);
}

Ran ProgramHome::run(const QStringList &arguments) const
{
    QProcess process;
    QEventLoop loop;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(120'000, &process, &QProcess::kill);
    start(process, arguments);
    if (process.state() != QProcess::NotRunning)
        loop.exec();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

} // namespace Pennybench
