#pragma once

#include "providers/chatrequest.h"
#include "providers/endpoint.h"
#include "providers/modelrules.h"

#include <QJsonObject>
#include <QList>
#include <QUrl>

#include <utility>

namespace Pennybench::Providers {

/// The base URL with the path appended, its query kept.
QUrl urlBelow(const QUrl &base, const QString &path);

/// All that the request says, in order: the system text, what was said before, the prompt. Where the model
/// takes no system text, that stands at the head of the first message of the user.
QList<ChatMessage> messagesOf(const ChatRequest &request);

/// Content type, accepted encodings and the endpoint's own headers. A stream asks for no compression, because
/// compression could delay pieces.
QList<std::pair<QByteArray, QByteArray>> commonHeaders(const Endpoint &endpoint, bool stream);

/// The model's name for the effort: the one in the catalogue, else ours. Empty for Default.
QString effortName(const ChatRequest &request);
/// The effort as the catalogue has it for this model, whatever its kind; else its name.
QJsonValue effortValue(const ChatRequest &request);
/// The effort as a number of thinking tokens, if the catalogue gives one.
std::optional<int> effortBudget(const ChatRequest &request);

/// The limit of output tokens to ask for: the request's own, else the usual one; never more than the model
/// gives. 0: none.
int tokenLimit(const ChatRequest &request, int usual);

/// Removes the fields that the model rejects and adds the catalogue's extra ones.
QJsonObject withRules(QJsonObject body, const ModelRules &rules);

} // namespace Pennybench::Providers
