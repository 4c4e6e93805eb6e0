#pragma once

#include <QList>
#include <QString>

#include <functional>

class QJsonValue;

namespace Pennybench {

/// What can be said: a name that stays the same for ever, and its English sentence with %1 to %9 where the
/// arguments go. Written QT_TRANSLATE_NOOP("Message", "…"), so that the sentence can be translated.
struct MessageText {
    const char *id;
    const char *english;
};

/// Something said to a person: what it is, and its arguments. The engine says messages, the faces make
/// sentences of them in the language of whoever reads.
struct Message {
    QString id; ///< e.g. "request.refused"; empty: text is somebody else's words, as they are
    QString text; ///< the English sentence with %1 to %9, or the words
    QList<Message> arguments;

    Message() = default;
    /// Somebody else's words: a server's, the system's, a name, a number.
    Message(const QString &words);
    Message(const MessageText &what, QList<Message> arguments = {});

    bool isEmpty() const { return text.isEmpty(); }
    /// The sentence in English.
    QString english() const;
    /// The sentence with every text that can be translated put through translate, which is given the
    /// English one.
    QString sentence(const std::function<QString(const QString &english)> &translate) const;
    /// The same message with all words of others put through change: keys are taken out so.
    Message withWords(const std::function<QString(const QString &words)> &change) const;

    bool operator==(const Message &) const = default;
};

/// A string for words, else {"id", "text", "arguments"}.
QJsonValue toJson(const Message &message);
/// What toJson() made; an empty message for anything else.
Message messageFromJson(const QJsonValue &json);

} // namespace Pennybench
