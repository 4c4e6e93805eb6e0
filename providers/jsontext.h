#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>
#include <QString>

namespace Pennybench::Providers {

/// The text as a JSON string in UTF-8, quotes included. Half a surrogate pair is kept as an escape.
QByteArray jsonString(const QString &text);

/// Writes the members of one JSON object directly to bytes, in the given order. Filling and writing a
/// QJsonObject costs several times as much, and a run writes one for every request.
class JsonMembers {
public:
    void add(QByteArrayView name, const QString &text);
    void add(QByteArrayView name, double number);
    void add(QByteArrayView name, qint64 number);
    void add(QByteArrayView name, bool value);
    /// json: a whole JSON value.
    void addJson(QByteArrayView name, QByteArrayView json);
    void addAll(const QJsonObject &members);

    QByteArray object() const { return m_bytes.isEmpty() ? QByteArray("{}") : m_bytes + '}'; }

private:
    QByteArray m_bytes; ///< the object without its last brace
};

} // namespace Pennybench::Providers
