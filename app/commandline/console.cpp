#include "app/commandline/console.h"

#include <QByteArray>

#include <unistd.h>

namespace Pennybench {

namespace {

bool isBidirectionalControl(char16_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F;
}

void write(std::FILE *file, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), file);
    std::fflush(file);
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
    write(m_out, line.toUtf8() + '\n');
}

void Console::resultBytes(const QByteArray &bytes)
{
    write(m_out, bytes);
}

void Console::message(const QString &line)
{
    endProgress();
    write(m_err, line.toUtf8() + '\n');
}

void Console::progress(const QString &line)
{
    if (!m_errIsTerminal)
        return;
    write(m_err, "\r\x1b[2K" + line.toUtf8());
    m_progressShown = true;
}

void Console::endProgress()
{
    if (m_progressShown)
        write(m_err, "\r\x1b[2K");
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

} // namespace Pennybench
