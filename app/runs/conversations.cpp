#include "app/runs/conversations.h"

namespace Pennybench::Runs {

void Conversations::keep(const Answer &answer)
{
    const int number = m_index.number(answer.key);
    if (number >= 0 && !m_index.followers(number).isEmpty())
        m_texts.insert(number, answer.text);
}

bool Conversations::mayAsk(int number) const
{
    const int before = m_index.forerunner(number);
    return before < 0 || m_texts.contains(before);
}

Conversations::Said Conversations::said(int number) const
{
    QList<int> chain;
    for (int before = m_index.forerunner(number); before >= 0; before = m_index.forerunner(before))
        chain.prepend(before);
    Said said;
    QString open;
    for (const int turn : std::as_const(chain)) {
        open += m_index.promptAsAsked(turn).text;
        const QString answer = m_texts.value(turn);
        if (answer.trimmed().isEmpty()) {
            open += QStringLiteral("\n\n");
            continue;
        }
        said.earlier.append({Providers::Role::User, std::exchange(open, {})});
        said.earlier.append({Providers::Role::Assistant, answer});
    }
    said.prompt = open + m_index.promptAsAsked(number).text;
    return said;
}

Suites::Prompt Conversations::asCounted(int number) const
{
    Suites::Prompt counted = m_index.promptAsAsked(number);
    if (m_index.forerunner(number) < 0)
        return counted;
    const Said all = said(number);
    counted.text.clear();
    for (const Providers::ChatMessage &message : all.earlier)
        counted.text += message.text + u'\n';
    counted.text += all.prompt;
    return counted;
}

} // namespace Pennybench::Runs
