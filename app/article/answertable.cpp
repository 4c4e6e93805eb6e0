#include "app/article/answertable.h"

#include "app/article/articledata.h"
#include "app/runs/contestants.h"
#include "app/runs/promptindex.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Pennybench::Article {

namespace {

/// "deepseek/r1@2" of several sessions is "deepseek/r1".
QString withoutSession(const QString &id)
{
    const qsizetype at = id.lastIndexOf(u'@');
    bool isNumber = false;
    id.mid(at + 1).toInt(&isNumber);
    return at > 0 && isNumber ? id.left(at) : id;
}

QList<Respondent> contestantsOf(const Runs::RunPlan &plan, const QList<Runs::ModelSummary> &summaries)
{
    const QStringList names = Runs::contestantNames(plan.models);
    const QList<int> families = Runs::contestantFamilies(plan.models);
    QList<Respondent> contestants;
    for (qsizetype i = 0; i < plan.models.size(); ++i) {
        const Models::ModelEntry &model = plan.models.at(i);
        const auto summary = std::find_if(summaries.begin(), summaries.end(),
            [&](const Runs::ModelSummary &one) { return one.model == model.id; });
        if (summary == summaries.end())
            continue;
        const Providers::Effort effort = plan.settingsOf(model.id).effort;
        contestants += Respondent{.id = model.id,
            .letter = Runs::contestantLetter(static_cast<int>(i)),
            .name = names.at(i),
            .baseModel =
                model.baseModel.isEmpty() ? withoutSession(plan.modelIdOf(model.id)) : model.baseModel,
            .simulated = model.simulated || summary->simulated,
            .effort = effort == Providers::Effort::Default ? QString() : Providers::toText(effort),
            .family = families.at(i)};
    }
    return contestants;
}

QList<AskedPrompt> promptsOf(const Runs::RunPlan &plan, const Runs::Tally &tally)
{
    const Runs::PromptIndex index(plan);
    QList<AskedPrompt> prompts;
    for (const auto &[suite, id] : tally.prompts()) {
        const Suites::Prompt *prompt = index.find(suite, id);
        prompts += AskedPrompt{.suite = suite,
            .id = id,
            .category = prompt ? prompt->category : QString(),
            .language = prompt ? prompt->language : QString()};
    }
    return prompts;
}

} // namespace

bool AskedPrompt::isIn(QStringView wanted) const
{
    const qsizetype colon = wanted.indexOf(u':');
    if (colon < 0)
        return wanted.isEmpty() || category == wanted;
    return category == wanted.left(colon) && language == wanted.mid(colon + 1);
}

std::optional<double> PromptAnswers::mean() const
{
    if (scores.isEmpty())
        return std::nullopt;
    return std::accumulate(scores.begin(), scores.end(), 0.0) / static_cast<double>(scores.size());
}

std::optional<double> PromptAnswers::deviation() const
{
    if (scores.size() < 2)
        return std::nullopt;
    const double middle = *mean();
    double squares = 0;
    for (const double score : scores)
        squares += (score - middle) * (score - middle);
    return std::sqrt(squares / static_cast<double>(scores.size() - 1));
}

AnswerTable::AnswerTable(QList<Respondent> contestants, QList<AskedPrompt> prompts)
    : m_contestants(std::move(contestants))
    , m_prompts(std::move(prompts))
    , m_cells(static_cast<size_t>(m_contestants.size() * m_prompts.size()))
{
}

QList<int> AnswerTable::promptsIn(QStringView category) const
{
    QList<int> numbers;
    for (int i = 0; i < m_prompts.size(); ++i) {
        if (m_prompts.at(i).isIn(category))
            numbers += i;
    }
    return numbers;
}

QStringList AnswerTable::categories() const
{
    QStringList found;
    QStringList languages;
    for (const AskedPrompt &prompt : m_prompts) {
        if (!prompt.category.isEmpty() && !found.contains(prompt.category))
            found += prompt.category;
        if (prompt.category == u"language" && !languages.contains(prompt.language))
            languages += prompt.language;
    }
    if (languages.size() < 2 || languages.contains(QString()))
        return found;
    QStringList split;
    for (const QString &category : std::as_const(found)) {
        if (category != u"language")
            split += category;
        else
            for (const QString &language : std::as_const(languages))
                split += QStringLiteral("language:") + language;
    }
    return split;
}

QList<int> AnswerTable::compared() const
{
    QList<int> real;
    QList<int> all;
    for (int i = 0; i < m_contestants.size(); ++i) {
        all += i;
        if (!m_contestants.at(i).simulated)
            real += i;
    }
    return real.isEmpty() ? all : real;
}

int AnswerTable::contestantCalled(QStringView name) const
{
    const auto only = [&](const auto &fits) {
        int found = -1;
        for (int i = 0; i < m_contestants.size(); ++i) {
            if (!fits(m_contestants.at(i)))
                continue;
            if (found >= 0)
                return -1;
            found = i;
        }
        return found;
    };
    const QString folded = foldedName(name);
    if (folded.isEmpty())
        return -1;
    if (const int exact = only([&](const Respondent &one) { return one.id == name; }); exact >= 0)
        return exact;
    if (const int letter = only([&](const Respondent &one) { return one.letter == name; }); letter >= 0)
        return letter;
    if (const int named = only([&](const Respondent &one) { return foldedName(one.name) == folded; });
        named >= 0)
        return named;
    return only(
        [&](const Respondent &one) { return foldedName(one.id.mid(one.id.indexOf(u'/') + 1)) == folded; });
}

AnswerTable tableOf(const Runs::RunPlan &plan, const Runs::Tally &tally)
{
    const QList<Runs::ModelSummary> summaries = tally.summaries();
    AnswerTable table(contestantsOf(plan, summaries), promptsOf(plan, tally));
    table.setTrials(tally.trials());
    QStringList ids; // all that have answers, so that the lines below are those of all prompts
    for (const Runs::ModelSummary &summary : summaries)
        ids += summary.model;
    const Statistics::OutcomeTable outcomes = tally.outcomes(ids);
    QHash<std::pair<QString, QString>, int> lines;
    for (const auto &place : tally.prompts())
        lines.insert(place, static_cast<int>(lines.size()));
    for (int c = 0; c < table.contestants().size(); ++c) {
        const QString id = table.contestants().at(c).id;
        const auto column = static_cast<size_t>(ids.indexOf(id));
        for (int line = 0; line < outcomes.prompts(); ++line) {
            const Statistics::PromptOutcome &outcome = outcomes.row(line)[column];
            table.at(line, c) = {.correct = outcome.correct, .cost = outcome.cost, .priced = outcome.priced};
        }
        for (const Runs::PromptSpread &spread : tally.spread(id))
            table.at(lines.value({spread.suite, spread.promptId}), c).scores = spread.trials.scores;
    }
    return table;
}

} // namespace Pennybench::Article
