#pragma once

#include "providers/chatevent.h"
#include "providers/completions/prompttemplate.h"

#include <QList>

namespace Pennybench::Providers {

/// Budget forcing (arXiv 2501.19393): a model thinks until it ends its thinking; then "Wait" is put behind
/// what it thought and it goes on, as often as the request says, within a limit of thinking tokens; then the
/// mark that ends thinking is put there for it, and it answers. Each step continues the whole text so far in
/// a request of its own. Turns the events of these requests into those of one. Pure: sends nothing.
class ForcedThinking {
public:
    explicit ForcedThinking(const ChatRequest &request);

    /// Whether the request is to be asked in this way: its prompt's form ends inside thinking, or its
    /// thinking is lengthened or limited.
    static bool concerns(const ChatRequest &request);

    /// What is to be sent next.
    ChatRequest next() const;
    /// Takes an event of the request under way and gives what is to be passed on. After its ending either
    /// wantsMore() or an ending was among these.
    QList<ChatEvent> take(const ChatEvent &event);
    bool wantsMore() const { return m_wantsMore; }

private:
    void add(const QString &text, QList<ChatEvent> &events);
    void finish(const Finished &finished, QList<ChatEvent> &events);
    void beginAnswer();
    void end(const Finished &finished, QList<ChatEvent> &events);
    std::optional<int> left() const;
    qint64 tokensOfPart() const;

    ChatRequest m_request;
    PromptTemplate m_form;
    QString m_text; ///< all that was sent and has come, without the part under way
    QString m_part; ///< of the request under way
    bool m_isThinking = true;
    bool m_hasStarted = false;
    bool m_wantsMore = false;
    int m_waits = 0; ///< that were put in
    qint64 m_thought = 0; ///< tokens
    qint64 m_spent = 0; ///< tokens of output
    QList<qint64> m_parts; ///< tokens of output of each request
    TokenUsage m_before; ///< of the requests that have ended
    std::optional<TokenUsage> m_usage; ///< of the one under way
};

} // namespace Pennybench::Providers
