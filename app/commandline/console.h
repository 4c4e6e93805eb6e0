#pragma once

#include <QString>

#include <cstdio>

namespace Pennybench {
class LogFile;
}

namespace Pennybench::CommandLine {

/// Where a verb speaks: results go to standard output, progress and messages to standard error. Text from
/// outside (model names, answers, server messages) has its control characters taken out on a terminal.
class Console {
public:
    explicit Console(std::FILE *out = stdout, std::FILE *err = stderr);

    /// Text as it is, with a line end; part of the result.
    void result(const QString &line);
    /// Bytes as they are; part of the result.
    void resultBytes(const QByteArray &bytes);
    /// One line for the person, on standard error.
    void message(const QString &line);
    /// Replaces the line of progress; does nothing unless standard error is a terminal.
    void progress(const QString &line);
    /// Takes the line of progress away.
    void endProgress();

    /// The errno of the first result that could not be written, 0 where all were; what follows it is dropped.
    int resultError() const { return m_resultError; }
    /// As resultError(), after the last result: some systems write only now.
    int endResults();

    /// The log of what the verb does; null: none is kept. It outlives the console's use.
    LogFile *log() const { return m_log; }
    void setLog(LogFile *log) { m_log = log; }

    bool outIsTerminal() const { return m_outIsTerminal; }
    /// Whether results may carry colour: a terminal, and NO_COLOR is not set.
    bool colour() const { return m_colour; }

private:
    std::FILE *m_out;
    std::FILE *m_err;
    bool m_outIsTerminal;
    bool m_errIsTerminal;
    bool m_colour;
    bool m_progressShown = false;
    int m_resultError = 0;
    LogFile *m_log = nullptr;
};

/// Without C0 and C1 controls, escape sequences and bidirectional overrides; line ends become blanks.
QString plainLine(const QString &text);

} // namespace Pennybench::CommandLine
