#include "providers/answertexts.h"

#include <utility>

namespace Pennybench::Providers {

namespace {

QString wholeLetters(const QString &text)
{
    LetterJoiner letters;
    const QString whole = letters.append(text);
    return whole + letters.finish();
}

} // namespace

AnswerTexts::AnswerTexts(const QStringList &thinkingMarks)
    : m_thinkingMarks(thinkingMarks)
    , m_splitter(thinkingMarks)
{
}

void AnswerTexts::addAnswer(const QString &text, QList<ChatEvent> &events, int choice)
{
    if (text.isEmpty() || choice > m_choice.value_or(choice))
        return;
    const bool isOther = choice < m_choice.value_or(choice);
    m_choice = choice;
    if (isOther)
        replaceAll(QString(), m_reasoning, events);
    if (m_hasReasoningField) {
        giveText(text, events);
        return;
    }
    give(m_splitter.append(text), events);
}

void AnswerTexts::addReasoning(const QString &text, QList<ChatEvent> &events, int choice)
{
    if (text.isEmpty() || choice > m_reasoningChoice.value_or(choice))
        return;
    if (!std::exchange(m_hasReasoningField, true))
        giveHeld(events);
    const bool isOther = choice < m_reasoningChoice.value_or(choice);
    m_reasoningChoice = choice;
    if (isOther)
        replaceAll(m_text, QString(), events);
    giveReasoning(text, events);
}

void AnswerTexts::setWhole(
    const QString &text, const QString &reasoning, QList<ChatEvent> &events, int choice)
{
    if (choice > m_choice.value_or(choice))
        return;
    ThinkPieces whole{wholeLetters(reasoning), wholeLetters(text)};
    if (reasoning.isEmpty())
        whole = splitThinking(whole.text, m_thinkingMarks);
    if (whole.text.isEmpty() && whole.reasoning.isEmpty())
        return;
    giveHeld(events);
    if (whole.text.isEmpty())
        whole.text = m_text;
    else
        m_choice = choice;
    if (whole.reasoning.isEmpty())
        whole.reasoning = m_reasoning;
    if (!whole.text.startsWith(m_text) || !whole.reasoning.startsWith(m_reasoning)) {
        replaceAll(whole.text, whole.reasoning, events);
        return;
    }
    give({whole.reasoning.mid(m_reasoning.size()), whole.text.mid(m_text.size())}, events);
}

bool AnswerTexts::repeatsAll(const QString &text) const
{
    return m_pieces > 1 && text == m_text;
}

void AnswerTexts::give(const ThinkPieces &pieces, QList<ChatEvent> &events)
{
    giveReasoning(pieces.reasoning, events);
    giveText(pieces.text, events);
}

void AnswerTexts::giveText(const QString &text, QList<ChatEvent> &events)
{
    const QString letters = m_textLetters.append(text);
    if (letters.isEmpty())
        return;
    ++m_pieces;
    m_text += letters;
    events += TextAdded{letters};
}

void AnswerTexts::giveReasoning(const QString &text, QList<ChatEvent> &events)
{
    const QString letters = m_reasoningLetters.append(text);
    if (letters.isEmpty())
        return;
    m_reasoning += letters;
    events += ReasoningAdded{letters};
}

void AnswerTexts::replaceAll(const QString &text, const QString &reasoning, QList<ChatEvent> &events)
{
    m_splitter = ThinkSplitter(m_thinkingMarks);
    m_textLetters = {};
    m_reasoningLetters = {};
    m_text = text;
    m_reasoning = reasoning;
    m_pieces = 0;
    events += TextReplaced{text, reasoning};
}

void AnswerTexts::giveHeld(QList<ChatEvent> &events)
{
    const ThinkPieces rest = m_splitter.finish();
    m_splitter = ThinkSplitter(m_thinkingMarks);
    give(rest, events);
    give({m_reasoningLetters.finish(), m_textLetters.finish()}, events);
}

} // namespace Pennybench::Providers
