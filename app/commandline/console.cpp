#include "app/commandline/console.h"

#include "app/base/outputfile.h"

#include <QByteArray>

#include <unistd.h>

#include <cerrno>

namespace Pennybench::CommandLine {

namespace {

bool isBidirectionalControl(char16_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F;
}

/// What cannot be said to the person cannot be said at all.
void say(std::FILE *file, const QByteArray &bytes)
{
    (void)writeFully(fileno(file), bytes.constData(), bytes.size());
}

} // namespace

Console::Console(std::FILE *out, std::FILE *err)
    : m_out(out)
    , m_err(err)
    , m_outIsTerminal(isatty(fileno(out)) == 1)
    , m_errIsTerminal(isatty(fileno(err)) == 1)
    , m_colour(m_outIsTerminal && !qEnvironmentVariableIsSet("NO_COLOR"))
{
}

void Console::result(const QString &line)
{
    resultBytes(line.toUtf8() + '\n');
}

void Console::resultBytes(const QByteArray &bytes)
{
    if (m_resultError == 0)
        m_resultError = writeFully(fileno(m_out), bytes.constData(), bytes.size());
}

int Console::endResults()
{
    const int copy = m_resultError == 0 ? dup(fileno(m_out)) : -1;
    if (copy >= 0 && close(copy) != 0 && errno != EINTR)
        m_resultError = errno;
    return m_resultError;
}

void Console::message(const QString &line)
{
    endProgress();
    say(m_err, line.toUtf8() + '\n');
}

void Console::progress(const QString &line)
{
    if (!m_errIsTerminal)
        return;
    say(m_err, "\r\x1b[2K" + line.toUtf8());
    m_progressShown = true;
}

void Console::endProgress()
{
    if (m_progressShown)
        say(m_err, "\r\x1b[2K");
    m_progressShown = false;
}

QString plainLine(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\r' || c == u'\t')
            plain += u' ';
        else if (c.unicode() >= 0x20 && !(c.unicode() >= 0x7f && c.unicode() < 0xa0)
            && !isBidirectionalControl(c.unicode()))
            plain += c;
    }
    return plain;
}

} // namespace Pennybench::CommandLine
