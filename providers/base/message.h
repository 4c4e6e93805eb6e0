#pragma once

#include <QList>
#include <QString>

#include <functional>

class QJsonValue;

namespace Pennybench {

/// A kind of message: an id that never changes, and its English sentence with %1 to %9 for the arguments.
/// Write it as QT_TRANSLATE_NOOP("Message", "…"), so that it can be translated.
struct MessageText {
    const char *id;
    const char *english;
};

/// A message to a person: its kind and its arguments. The engine creates messages; the faces turn them into
/// sentences in the reader's language.
struct Message {
    QString id; ///< e.g. "request.refused"; empty: text is a quotation
    QString text; ///< the English sentence with %1 to %9, or the words
    QList<Message> arguments;

    Message() = default;
    /// A quotation: the words of a server or the system, a name, a number.
    Message(const QString &words);
    Message(const MessageText &what, QList<Message> arguments = {});

    bool isEmpty() const { return text.isEmpty(); }
    /// The sentence in English.
    QString english() const;
    /// The sentence in another language: translate gets each English sentence.
    QString sentence(const std::function<QString(const QString &english)> &translate) const;
    /// The same message with all quotations passed through change, for example to remove keys.
    Message withWords(const std::function<QString(const QString &words)> &change) const;

    /// Defined out of line: moc asks whether a type can be compared before a class that holds itself is
    /// complete.
    bool operator==(const Message &) const;
};

/// A string for words, else {"id", "text", "arguments"}.
QJsonValue toJson(const Message &message);
/// What toJson() made; an empty message for anything else.
Message messageFromJson(const QJsonValue &json);

} // namespace Pennybench
