#include "app/suites/suiteedits.h"

#include "app/suites/promptcheck.h"
#include "app/suites/suitelimits.h"
#include "app/suites/suitemessages.h"

#include <algorithm>

namespace Pennybench::Suites {

namespace {

qsizetype promptPlace(const Suite &suite, const QString &id)
{
    const auto prompt = std::find_if(
        suite.prompts.cbegin(), suite.prompts.cend(), [&id](const Prompt &each) { return each.id == id; });
    return prompt == suite.prompts.cend() ? -1 : prompt - suite.prompts.cbegin();
}

/// "mine-1", "mine-2" …
QString freePromptId(const Suite &suite)
{
    QSet<QString> taken;
    for (const Prompt &prompt : suite.prompts)
        taken += prompt.id;
    const QString stem = (suite.id.isEmpty() ? QStringLiteral("prompt") : suite.id) + u'-';
    qsizetype number = suite.prompts.size() + 1;
    while (taken.contains(stem + QString::number(number)))
        ++number;
    return stem + QString::number(number);
}

Unexpected atField(const char *field, const Message &message)
{
    return failure({.message = message, .field = QString::fromLatin1(field)});
}

Unexpected isGone(const QString &id)
{
    return atField("id", Message(SuiteMessages::noSuchPrompt, {id}));
}

/// As it is read again: a scorer "none" of one of several turns is no scorer.
Prompt normalised(Prompt prompt)
{
    for (Turn &turn : prompt.earlier) {
        if (turn.scorer.type == u"none")
            turn.scorer = {};
    }
    if (prompt.hasSeveralTurns() && prompt.scorer.type == u"none")
        prompt.scorer = {};
    return prompt;
}

} // namespace

Expected<Suite> withPrompt(Suite suite, Prompt prompt)
{
    if (suite.prompts.size() >= largestRowCount)
        return atField("prompts", Message(SuiteMessages::tooManyPrompts, {QString::number(largestRowCount)}));
    if (prompt.id.isEmpty())
        prompt.id = freePromptId(suite);
    if (promptPlace(suite, prompt.id) >= 0)
        return atField("id", Message(SuiteMessages::idUsedTwice, {prompt.id}));
    if (const auto fault = faultOf(prompt))
        return failure(*fault);
    suite.prompts += normalised(std::move(prompt));
    return suite;
}

Expected<Suite> withPromptChanged(Suite suite, const QString &id, const Prompt &prompt)
{
    const qsizetype place = promptPlace(suite, id);
    if (place < 0)
        return isGone(id);
    if (prompt.id.isEmpty())
        return atField("id", Message(SuiteMessages::noPromptId));
    if (prompt.id != id && promptPlace(suite, prompt.id) >= 0)
        return atField("id", Message(SuiteMessages::idUsedTwice, {prompt.id}));
    if (const auto fault = faultOf(prompt))
        return failure(*fault);
    suite.prompts[place] = normalised(prompt);
    return suite;
}

Expected<Suite> withoutPrompts(Suite suite, const QSet<QString> &ids)
{
    suite.prompts.removeIf([&ids](const Prompt &prompt) { return ids.contains(prompt.id); });
    if (suite.prompts.isEmpty())
        return atField("prompts", Message(SuiteMessages::lastPrompt));
    return suite;
}

Expected<Suite> withPromptMoved(Suite suite, const QString &id, int by)
{
    const qsizetype place = promptPlace(suite, id);
    if (place < 0)
        return isGone(id);
    suite.prompts.move(place, std::clamp<qsizetype>(place + by, 0, suite.prompts.size() - 1));
    return suite;
}

Expected<Suite> withTitle(Suite suite, const QString &title)
{
    if (title.trimmed().isEmpty())
        return atField("title", Message(SuiteMessages::noTitle));
    suite.title = title.trimmed();
    return suite;
}

} // namespace Pennybench::Suites
