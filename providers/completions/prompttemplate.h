#pragma once

#include "providers/chatrequest.h"

#include <QStringList>

namespace Pennybench::Providers {

/// The form of prompt that a model was trained on, for servers that continue a raw text.
struct PromptTemplate {
    /// With {prompt}, and {system} where a system text has a place. Ends where the model goes on.
    QString text;
    QString usualSystem; ///< stands for {system} where the request has none
    QString thinkingBegins; ///< the mark before the thinking; the text may end with it
    QString thinkingEnds;
    QStringList stops; ///< marks that end the answer

    bool operator==(const PromptTemplate &) const = default;
};

/// A built-in template by its name ("chatml", "s1", "tinyzero"), else the words themselves as the text, with
/// the model's own marks or <think> and </think>.
PromptTemplate promptTemplateFor(const ModelRules &rules);
/// Whether the rules name a built-in template, or a text with {prompt}.
bool isPromptTemplate(const QString &words);

/// The whole text that the model continues: what was said before, the system text and the prompt.
QString filledTemplate(const PromptTemplate &form, const ChatRequest &request);

} // namespace Pennybench::Providers
