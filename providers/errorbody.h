#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace Pennybench::Providers {

/// What the vendors' different error bodies have in common.
struct ErrorBody {
    QJsonObject error;
    QString message;
    QString code; ///< a name, or a number as text
    QString type;
    QString status; ///< Gemini's "RESOURCE_EXHAUSTED"
    bool isJson = false;
};

/// Reads the body of an error: an object, or the first of a list. Empty if it is not JSON.
ErrorBody errorBodyFrom(const QByteArray &bytes);
/// The same for the object that holds "error", or is the error itself.
ErrorBody errorBodyFrom(const QJsonObject &root);

} // namespace Pennybench::Providers
