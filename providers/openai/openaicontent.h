#pragma once

#include <QJsonObject>
#include <QString>

namespace Pennybench::Providers {

/// The content of one "delta" or "message", or beside them.
struct OpenAiContent {
    QString text;
    QString reasoning;
    bool isUnread = false; ///< something may be part of the answer in an unknown form
    bool isEmpty = true; ///< nothing but a role
};

/// Reads a delta or a message: an object, or the text itself. Its content may be a text, a list of texts and
/// of typed parts, or one part.
OpenAiContent openAiContent(const QJsonValue &message);

} // namespace Pennybench::Providers
