#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace Pennybench {

/// What a run of the program left.
struct Ran {
    int exitCode = -1; ///< -1: it crashed, or had to be ended
    QString out;
    QString err;
};

/// A home of its own for the real program, run as a person or a script would: without a display, its data,
/// settings and cache in a folder that goes with it.
class ProgramHome {
public:
    explicit ProgramHome(const QString &program);

    /// The practice models of what is started from now on answer at this factor of their speed; 20 until
    /// then.
    void setPracticeSpeed(double factor) { m_practiceSpeed = factor; }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// The path of a new file with this content; empty where it cannot be written.
    QString write(const QString &name, const QByteArray &content) const;
    /// What the program reads from its standard input: nothing, or what the test writes.
    enum class Input { None, Pipe };
    /// Starts the program, for a test that talks to it while it runs.
    void start(QProcess &process, const QStringList &arguments, Input input = Input::None) const;
    /// The same with a window, on this display of an X server.
    void startOnDisplay(QProcess &process, const QString &display, const QStringList &arguments) const;
    /// Runs it to its end, at most two minutes. Events of this thread go on, so that a server can answer.
    Ran run(const QStringList &arguments) const;

private:
    QProcessEnvironment environment() const;

    const QString m_program;
    double m_practiceSpeed = 20;
    QTemporaryDir m_folder;
};

} // namespace Pennybench
