#pragma once

#include "app/store/votebook.h"
#include "providers/base/clock.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace Pennybench::Classroom {

/// Who may come in: device tokens, the short code, and how often anybody may try. A token is random and
/// carries a message authentication code under the room's salt, so that forged ones are told without keeping
/// a list and phones are known after a restart. One vote for a device is a courtesy, no proof: who clears the
/// cookie is a new device.
class VoteDoor {
public:
    enum class Entry { Right, Wrong, TooMany };

    /// Random salt, 128 bits of address and a code of four digits.
    static Store::VoteRoom newRoom();

    /// The clock outlives it.
    VoteDoor(Store::VoteRoom room, const Clock &clock);

    const Store::VoteRoom &room() const { return m_room; }
    QByteArray newToken() const; ///< letters, digits, "-" and "_"
    /// How the device is named in the session: a salted hash. Missing for a token that is not of this room.
    std::optional<QString> device(const QByteArray &token) const;
    /// False once the device asked more than ten times in this second.
    bool mayAsk(const QString &device);
    /// Compares the code. After 5 wrong ones in a minute on a connection, or 60 from an address, TooMany
    /// whatever the code; right codes are not counted.
    Entry tryCode(const QString &code, quint64 connection, const QString &address);

private:
    struct Window {
        std::chrono::nanoseconds start{0};
        int count = 0;
    };
    int countIn(Window &window, std::chrono::nanoseconds length) const;
    void forgetOld();

    Store::VoteRoom m_room;
    const Clock &m_clock;
    QHash<QString, Window> m_asked;
    QHash<quint64, Window> m_wrongOnConnection;
    QHash<QString, Window> m_wrongFromAddress;
};

} // namespace Pennybench::Classroom
