#include "app/classroom/votedoor.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <algorithm>

namespace Pennybench::Classroom {

namespace {

using namespace std::chrono_literals;

constexpr int asksASecond = 10;
constexpr int wrongOnConnection = 5;
constexpr int wrongFromAddress = 60;
constexpr int idBytes = 16;
constexpr int proofBytes = 16;
constexpr qsizetype mostWindows = 4096;

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return bytes;
}

QByteArray proofOf(const QByteArray &id, const QByteArray &salt)
{
    return QMessageAuthenticationCode::hash(id, salt, QCryptographicHash::Sha256).left(proofBytes);
}

constexpr auto urlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

bool sameBytes(const QByteArray &one, const QByteArray &other)
{
    int difference = one.size() == other.size() ? 0 : 1;
    for (qsizetype i = 0; i < std::min(one.size(), other.size()); ++i)
        difference |= one.at(i) ^ other.at(i);
    return difference == 0;
}

} // namespace

Store::VoteRoom VoteDoor::newRoom()
{
    constexpr quint32 codes = 10'000;
    return {.salt = randomBytes(32),
        .token = QString::fromLatin1(randomBytes(idBytes).toBase64(urlSafe)),
        .code = QString::number(QRandomGenerator::system()->bounded(codes)).rightJustified(4, u'0')};
}

VoteDoor::VoteDoor(Store::VoteRoom room, const Clock &clock)
    : m_room(std::move(room))
    , m_clock(clock)
{
}

QByteArray VoteDoor::newToken() const
{
    const QByteArray id = randomBytes(idBytes);
    return (id + proofOf(id, m_room.salt)).toBase64(urlSafe);
}

std::optional<QString> VoteDoor::device(const QByteArray &token) const
{
    const auto decoded = QByteArray::fromBase64Encoding(
        token, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != idBytes + proofBytes)
        return std::nullopt;
    const QByteArray id = decoded.decoded.left(idBytes);
    if (!sameBytes(decoded.decoded.mid(idBytes), proofOf(id, m_room.salt)))
        return std::nullopt;
    return QString::fromLatin1(
        QCryptographicHash::hash(m_room.salt + id, QCryptographicHash::Sha256).left(idBytes).toHex());
}

int VoteDoor::countIn(Window &window, std::chrono::nanoseconds length) const
{
    const auto now = m_clock.monotonic();
    if (window.count == 0 || now - window.start >= length)
        window = {now, 0};
    return window.count;
}

bool VoteDoor::mayAsk(const QString &device)
{
    forgetOld();
    Window &window = m_asked[device];
    if (countIn(window, 1s) >= asksASecond)
        return false;
    ++window.count;
    return true;
}

VoteDoor::Entry VoteDoor::tryCode(const QString &code, quint64 connection, const QString &address)
{
    forgetOld();
    Window &own = m_wrongOnConnection[connection];
    Window &shared = m_wrongFromAddress[address];
    if (countIn(own, 1min) >= wrongOnConnection || countIn(shared, 1min) >= wrongFromAddress)
        return Entry::TooMany;
    if (sameBytes(code.toUtf8(), m_room.code.toUtf8()))
        return Entry::Right;
    ++own.count;
    ++shared.count;
    return Entry::Wrong;
}

/// What strangers make us remember stays small.
void VoteDoor::forgetOld()
{
    const auto now = m_clock.monotonic();
    const auto prune = [&](auto &windows) {
        using Place = typename std::decay_t<decltype(windows)>::iterator;
        if (windows.size() > mostWindows)
            windows.removeIf([&](Place entry) { return now - entry->start >= 1min; });
    };
    prune(m_asked);
    prune(m_wrongOnConnection);
    prune(m_wrongFromAddress);
}

} // namespace Pennybench::Classroom
