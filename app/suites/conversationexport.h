#pragma once

#include "app/suites/savedanswers.h"

#include <QJsonObject>

namespace Pennybench::Suites {

/// Whether the object is a conversation as a web chat exports it: "mapping" (ChatGPT, DeepSeek),
/// "chat_messages" (Claude) or "messages" with roles (many others).
bool isExportedConversation(const QJsonObject &object);

/// What was asked and answered in it, in order, along the branch that was shown last. An answer in several
/// messages is joined.
QList<SavedAnswer> answersOfConversation(const QJsonObject &conversation);

} // namespace Pennybench::Suites
