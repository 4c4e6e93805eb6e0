#include "app/runs/pastedanswers.h"

#include "app/suites/savedanswermessages.h"

#include <algorithm>

namespace Pennybench::Runs {

namespace {

namespace Texts = Suites::SavedAnswerMessages;

/// Shorter prompts stand in too many texts by chance.
constexpr qsizetype shortestToFind = 12;

QString foldedPrompt(const QString &text)
{
    return text.simplified().toCaseFolded();
}

/// A text without repeated spaces, and where each of its characters stood.
struct Squeezed {
    QString text;
    QList<qsizetype> places;
};

Squeezed squeezed(const QString &text)
{
    Squeezed result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isSpace = text.at(i).isSpace();
        if (isSpace && (result.text.isEmpty() || result.text.endsWith(u' ')))
            continue;
        result.text += isSpace ? QChar(u' ') : text.at(i).toLower();
        result.places += i;
    }
    return result;
}

/// One question that a saved answer may belong to.
struct PastedPlace {
    QString suite;
    QString promptId;
    int turn = 1;

    bool operator==(const PastedPlace &) const = default;
};

class PastedMatcher {
public:
    PastedMatcher(const RunPlan &plan, const PastingNotes &notes)
        : m_plan(plan)
        , m_notes(notes)
    {
        for (const Suites::Suite &suite : plan.suites) {
            for (const Suites::Prompt &prompt : suite.prompts) {
                m_byId[prompt.id] += {suite.id, &prompt};
                for (int turn = prompt.sharedTurns + 1; turn <= prompt.turnCount(); ++turn)
                    m_byText[foldedPrompt(prompt.turn(turn).text)] += PastedPlace{suite.id, prompt.id, turn};
            }
        }
        for (const Answer &answer : notes.earlier) {
            if (answer.key.model == notes.model)
                remember(answer);
        }
    }

    PastedAnswers match(const QList<Suites::SavedAnswer> &saved)
    {
        for (const Suites::SavedAnswer &answer : saved) {
            if (answer.promptId.isEmpty() && answer.prompt.trimmed().isEmpty())
                cut(answer);
            else
                matchOne(answer);
        }
        return std::move(m_result);
    }

private:
    void matchOne(const Suites::SavedAnswer &answer)
    {
        const Expected<PastedPlace> place = answer.promptId.isEmpty() ? byText(answer) : byId(answer);
        if (place)
            add(answer, *place);
        else
            m_result.unmatched += PastedAnswers::Unmatched{answer, place.error().message};
    }

    Expected<PastedPlace> byId(const Suites::SavedAnswer &answer) const
    {
        const Suites::Prompt *found = nullptr;
        PastedPlace place{.promptId = answer.promptId};
        for (const auto &[suite, prompt] : m_byId.value(answer.promptId)) {
            if (!answer.suite.isEmpty() && answer.suite != suite)
                continue;
            if (found)
                return failure({.message = Message(Texts::severalPrompts)});
            found = prompt;
            place.suite = suite;
        }
        if (!found)
            return failure({.message = Message(Texts::noSuchPrompt, {answer.promptId})});
        place.turn = answer.turn > 0 ? answer.turn : found->turnCount();
        if (place.turn > found->turnCount() || place.turn <= found->sharedTurns)
            return failure(
                {.message = Message(Texts::noSuchTurn, {answer.promptId, QString::number(place.turn)})});
        return place;
    }

    Expected<PastedPlace> byText(const Suites::SavedAnswer &answer) const
    {
        QList<PastedPlace> places = m_byText.value(foldedPrompt(answer.prompt));
        places.removeIf([&](const PastedPlace &place) {
            return (!answer.suite.isEmpty() && answer.suite != place.suite)
                || (answer.turn > 0 && answer.turn != place.turn);
        });
        if (places.size() == 1)
            return places.first();
        return failure(
            {.message = Message(places.isEmpty() ? Texts::noPromptWithText : Texts::severalPrompts)});
    }

    /// What stands behind each prompt's text, up to the next one's.
    void cut(const Suites::SavedAnswer &whole)
    {
        const Squeezed text = squeezed(whole.text);
        struct Found {
            qsizetype at;
            qsizetype end;
            PastedPlace place;
        };
        QList<Found> found;
        for (auto it = m_byText.begin(); it != m_byText.end(); ++it) {
            const QString prompt = squeezed(it.key()).text;
            const qsizetype at = prompt.size() < shortestToFind ? -1 : text.text.indexOf(prompt);
            if (at >= 0 && it->size() == 1)
                found += Found{at, at + prompt.size(), it->first()};
        }
        std::ranges::sort(found, {}, &Found::at);
        if (found.isEmpty()) {
            m_result.unmatched += PastedAnswers::Unmatched{whole, Message(Texts::containsNoPrompt)};
            return;
        }
        for (qsizetype i = 0; i < found.size(); ++i) {
            const qsizetype from =
                found.at(i).end < text.places.size() ? text.places.at(found.at(i).end) : whole.text.size();
            const qsizetype to =
                i + 1 < found.size() ? text.places.at(found.at(i + 1).at) : whole.text.size();
            Suites::SavedAnswer piece = whole;
            piece.text = whole.text.mid(from, std::max<qsizetype>(0, to - from)).trimmed();
            add(piece, found.at(i).place);
        }
    }

    void add(const Suites::SavedAnswer &saved, const PastedPlace &place)
    {
        const std::optional<Models::Money> typed = Models::Money::fromDecimal(saved.costUsd);
        if (!saved.costUsd.isEmpty() && !typed) {
            m_result.unmatched +=
                PastedAnswers::Unmatched{saved, Message(Texts::wrongCost, {saved.costUsd.left(40)})};
            return;
        }
        const AnswerKey anyTrial{place.suite, place.promptId, m_notes.model, 0, place.turn};
        const QList<QString> known = m_texts.value(anyTrial);
        if (m_earlier.value(anyTrial).contains(saved.text)) {
            m_result.unmatched += PastedAnswers::Unmatched{saved, Message(Texts::isThere)};
            return;
        }
        Answer answer{.key = anyTrial, .run = m_notes.run};
        answer.key.trial = saved.trial > 0 ? saved.trial : static_cast<int>(known.size()) + 1;
        answer.provider = Models::pastedProviderId.toString();
        const Models::ModelEntry *contestant = m_plan.model(m_notes.model);
        answer.requestedModel = contestant ? contestant->apiName : QString();
        answer.askedAt = saved.at.isValid() ? saved.at : m_notes.now;
        answer.text = saved.text;
        answer.reasoning = saved.reasoning;
        if (const auto cost = typed ? typed : m_notes.costEach)
            answer.cost = Models::Cost{.amount = *cost};
        m_texts[anyTrial] += saved.text;
        m_result.answers += answer;
    }

    void remember(const Answer &answer)
    {
        AnswerKey anyTrial = answer.key;
        anyTrial.trial = 0;
        m_texts[anyTrial] += answer.text;
        m_earlier[anyTrial] += answer.text;
    }

    const RunPlan &m_plan;
    const PastingNotes &m_notes;
    QHash<QString, QList<std::pair<QString, const Suites::Prompt *>>> m_byId;
    QHash<QString, QList<PastedPlace>> m_byText;
    QHash<AnswerKey, QList<QString>> m_texts; ///< of all trials, whose key has trial 0
    QHash<AnswerKey, QList<QString>> m_earlier;
    PastedAnswers m_result;
};

} // namespace

Models::ModelEntry pastedContestant(
    const QString &name, const QString &shownName, const Models::Catalogue &catalogue)
{
    const Models::ModelEntry *known = catalogue.model(name);
    Models::ModelEntry entry{.id = Models::pastedProviderId.toString() + u'/' + name,
        .provider = Models::pastedProviderId.toString(),
        .apiName = known ? known->apiName : name,
        .name = shownName,
        .family = known ? (known->family.isEmpty() ? known->id : known->family) : QString()};
    if (known) {
        entry.baseModel = known->baseModel.isEmpty() ? known->id : known->baseModel;
        entry.openWeights = known->openWeights;
        entry.licence = known->licence;
        entry.simulated = known->simulated;
    }
    return entry;
}

void addPasted(RunPlan &plan, const Models::ModelEntry &contestant)
{
    if (!plan.model(contestant.id))
        plan.models += contestant;
    if (!plan.provider(Models::pastedProviderId))
        plan.providers += Models::ProviderEntry{
            .id = Models::pastedProviderId.toString(), .name = QStringLiteral("Pasted answers")};
}

PastedAnswers matchSavedAnswers(
    const RunPlan &plan, const QList<Suites::SavedAnswer> &saved, const PastingNotes &notes)
{
    return PastedMatcher(plan, notes).match(saved);
}

} // namespace Pennybench::Runs
