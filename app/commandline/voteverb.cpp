#include "app/commandline/voteverb.h"

#include "app/base/interrupt.h"
#include "app/base/language.h"
#include "app/classroom/classroommessages.h"
#include "app/classroom/qrcode.h"
#include "app/classroom/voteserver.h"
#include "app/commandline/commandmessages.h"
#include "app/commandline/optionvalues.h"
#include "providers/base/clock.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>
#include <QTimer>

#include <unistd.h>

namespace Pennybench::CommandLine {

namespace {

constexpr std::chrono::milliseconds betweenLines{500};
constexpr qsizetype longestCommand = 1024;

QString jsonLine(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject pollLine(const Classroom::Poll &poll)
{
    QJsonObject line{{QStringLiteral("state"), Classroom::toText(poll.state())},
        {QStringLiteral("question"), poll.current()}, {QStringLiteral("phones"), poll.phones()},
        {QStringLiteral("voted"), poll.voted()}};
    const Classroom::VoteCounts counts = poll.counts();
    QJsonObject votes;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        votes.insert(it.key(), it.value());
    if (!votes.isEmpty())
        line.insert(QStringLiteral("votes"), votes);
    return line;
}

/// Prints what changed, at most twice a second, and does what standard input says.
class VoteSteps : public QObject {
public:
    VoteSteps(
        Classroom::Poll &poll, Console &console, QEventLoop &loop, std::optional<std::chrono::seconds> limit)
        : m_poll(poll)
        , m_console(console)
        , m_loop(loop)
        , m_limit(limit)
        , m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        m_pause.setSingleShot(true);
        m_pause.setInterval(betweenLines);
        connect(&poll, &Classroom::Poll::changed, this, &VoteSteps::print);
        connect(&poll, &Classroom::Poll::failed, this,
            [this](const Problem &problem) { m_console.message(plainLine(translated(problem))); });
        connect(&m_pause, &QTimer::timeout, this, [this] {
            if (m_waiting)
                print();
        });
        connect(&m_input, &QSocketNotifier::activated, this, &VoteSteps::readCommands);
        print();
    }

    /// The last state, which may still wait.
    void end()
    {
        m_pause.stop();
        if (m_waiting)
            print();
    }

private:
    void print()
    {
        m_waiting = m_pause.isActive();
        if (m_waiting)
            return;
        m_console.result(jsonLine(pollLine(m_poll)));
        m_pause.start();
        if (m_console.resultError() != 0)
            m_loop.quit(); // nobody follows
    }

    void readCommands()
    {
        char bytes[4096];
        const ssize_t count = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (count <= 0) {
            // Without a teacher the class goes on; a signal ends it.
            m_input.setEnabled(false);
            return;
        }
        m_bytes.append(bytes, count);
        for (qsizetype end = m_bytes.indexOf('\n'); end >= 0; end = m_bytes.indexOf('\n')) {
            const QString command = QString::fromUtf8(m_bytes.left(end)).simplified();
            m_bytes.remove(0, end + 1);
            if (!command.isEmpty())
                obey(command);
        }
        if (m_bytes.size() > longestCommand)
            m_bytes.clear();
    }

    void obey(const QString &command)
    {
        const QString verb = command.section(u' ', 0, 0);
        if (command == u"quit")
            return m_loop.quit();
        bool done = false;
        if (verb == u"open")
            done = m_poll.open(command.section(u' ', 1).toInt(), m_limit);
        else if (command == u"lock")
            done = m_poll.lock();
        else if (command == u"reveal")
            done = m_poll.reveal();
        if (!done && !m_poll.problem().message.isEmpty()) {
            m_console.message(plainLine(translated(m_poll.problem())));
        } else if (!done) {
            m_console.message(plainLine(QCoreApplication::translate(
                "CommandLine", "\"%1\" cannot be done now. Commands: open N (1 to %2), lock, reveal, quit.")
                                            .arg(command.left(80), QString::number(m_poll.questionCount()))));
        }
    }

    Classroom::Poll &m_poll;
    Console &m_console;
    QEventLoop &m_loop;
    std::optional<std::chrono::seconds> m_limit;
    QSocketNotifier m_input;
    QTimer m_pause;
    QByteArray m_bytes;
    bool m_waiting = false;
};

/// The address as a QR code for a dark or a light terminal: light modules are drawn, two rows on a line.
QString inBlocks(const Classroom::QrCode &code)
{
    constexpr int quiet = 4;
    const auto isLight = [&code](int row, int column) {
        return row < 0 || column < 0 || row >= code.size || column >= code.size || !code.isDark(row, column);
    };
    QString text;
    for (int row = -quiet; row < code.size + quiet; row += 2) {
        for (int column = -quiet; column < code.size + quiet; ++column) {
            const bool upper = isLight(row, column);
            const bool lower = row + 1 < code.size + quiet && isLight(row + 1, column);
            text += upper && lower ? u'█' : upper ? u'▀' : lower ? u'▄' : u' ';
        }
        text += u'\n';
    }
    return text;
}

} // namespace

QString VoteVerb::summary() const
{
    return QCoreApplication::translate(
        "CommandLine", "Serves the votes of a class about a session to phones.");
}

void VoteVerb::describe(OptionParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("SESSION"),
        QCoreApplication::translate(
            "CommandLine", "A session file (.pennybench), or postgresql://USER@HOST/DATABASE?session=NAME."),
        QStringLiteral("SESSION"));
    parser.addOptions({
        {QStringLiteral("address"),
            QCoreApplication::translate(
                "CommandLine", "This machine's address to serve at (default: that of the local network)."),
            QStringLiteral("ADDRESS")},
        {QStringLiteral("port"),
            QCoreApplication::translate(
                "CommandLine", "Port to listen on (default: the session's last, or a free one)."),
            QStringLiteral("N")},
        {QStringLiteral("model"),
            QCoreApplication::translate("CommandLine",
                "A model that the class votes about (2 to 4 of them; default: the first four)."),
            QStringLiteral("ID")},
        {QStringLiteral("seconds"),
            QCoreApplication::translate("CommandLine", "Locks each vote so many seconds after it opens."),
            QStringLiteral("N")},
    });
}

int VoteVerb::execute(const QCommandLineParser &arguments, Console &console)
{
    const QStringList names = arguments.positionalArguments();
    if (names.size() != 1)
        return wrongInput(console, {.message = CommandMessages::nameSession});
    const auto port = integerOption(arguments, QStringLiteral("port"), 0, 65'535);
    const auto seconds = integerOption(arguments, QStringLiteral("seconds"), 1, 3'600);
    if (!port || !seconds)
        return wrongInput(console, !port ? port.error() : seconds.error());
    const auto file =
        Store::SessionFile::open(names.first(), Store::AnswerDetail::All, Store::SessionUse::Votes);
    if (!file) {
        wrongInput(console, file.error());
        return SessionUnusable;
    }
    const SystemClock clock;
    const auto poll = Classroom::Poll::create(**file, arguments.values(QStringLiteral("model")), clock);
    if (!poll)
        return wrongInput(console, poll.error());
    const QList<QHostAddress> addresses = Classroom::addressesForPhones();
    const QString typed = arguments.value(QStringLiteral("address"));
    const QHostAddress address = arguments.isSet(QStringLiteral("address"))
        ? QHostAddress(typed)
        : addresses.value(0, QHostAddress(QHostAddress::LocalHost));
    if (address.isNull())
        return wrongInput(console, {.message = Message(Classroom::ClassroomMessages::oneAddress, {typed})});
    const auto server =
        Classroom::VoteServer::start(**poll, clock, address, static_cast<quint16>(port->value_or(0)));
    if (!server)
        return wrongInput(console, server.error());
    console.result(jsonLine(
        {{QStringLiteral("url"), (*server)->url().toString()}, {QStringLiteral("code"), (*server)->code()}}));
    // On paper or in a file nobody points a phone at it.
    if (isatty(STDERR_FILENO))
        console.message(inBlocks(Classroom::qrCode((*server)->url().toString())));
    Interrupt interrupt;
    QEventLoop loop;
    QObject::connect(&interrupt, &Interrupt::requested, &loop, &QEventLoop::quit);
    const std::optional<std::chrono::seconds> limit =
        *seconds ? std::optional(std::chrono::seconds(**seconds)) : std::nullopt;
    VoteSteps steps(**poll, console, loop, limit);
    loop.exec();
    steps.end();
    return Done;
}

} // namespace Pennybench::CommandLine
