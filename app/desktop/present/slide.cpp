#include "app/desktop/present/slide.h"

#include "app/base/selfnaming.h"
#include "app/desktop/common/wording.h"
#include "app/reports/numbertext.h"
#include "app/runs/contestants.h"
#include "app/runs/tellingnames.h"
#include "widgets/figures.h"

#include <algorithm>

namespace Pennybench::Desktop {

namespace {

QString answerText(const Runs::Answer *answer)
{
    if (!answer || answer->text.trimmed().isEmpty())
        return Presentation::tr("*No answer came.*");
    return answer->text;
}

bool showsNames(Step step)
{
    return step == Step::Names || step == Step::Chart || step == Step::End;
}

/// The counts of the question, as far as the class may know them.
void addVotes(Slide &slide, const Presentation &presentation)
{
    const Store::VoteQuestion *asked = presentation.poll().asked(slide.question);
    const bool isAsked = asked && (slide.step == Step::Vote || slide.step == Step::Locked);
    slide.voted = isAsked ? static_cast<int>(asked->votes.size()) : 0;
    slide.phones = presentation.poll().phones();
    if (slide.step == Step::Vote) {
        slide.seconds = presentation.poll().secondsLeft();
        slide.isPaused = presentation.poll().isPaused();
    }
    slide.hasVotes = asked && (slide.step == Step::Votes || slide.step == Step::Names);
    if (!slide.hasVotes)
        return;
    const Classroom::VoteCounts counts = Classroom::voteCounts(*asked);
    for (OptionOnSlide &option : slide.options)
        option.votes = counts.value(option.letter);
    slide.tie = counts.value(Classroom::tieChoice);
    slide.bad = counts.value(Classroom::badChoice);
}

} // namespace

QString maskedAnswer(const Presentation &presentation, int question, int option)
{
    return maskSelfNaming(
        answerText(presentation.answer(question, option)), Runs::tellingNames(presentation.shown().plan()))
        .text;
}

NamedOption namedOption(const Presentation &presentation, int question, int option, bool dark)
{
    const Runs::RunPlan &plan = presentation.shown().plan();
    const QString contestant = presentation.poll().question(question).contestants.at(option);
    const auto place = std::ranges::find(plan.models, contestant, &Models::ModelEntry::id);
    NamedOption named;
    if (place != plan.models.end()) {
        const auto number = static_cast<int>(place - plan.models.begin());
        named.name = Runs::contestantNames(plan.models).at(number);
        named.mark = Widgets::modelMark(
            Runs::contestantLetter(number), Runs::contestantFamilies(plan.models).at(number), dark);
    }
    const Runs::Answer *answer = presentation.answer(question, option);
    if (!answer)
        return named;
    named.verdict = verdictWord(plan, *answer);
    named.meaning = meaningOf(plan, *answer);
    named.extracted = answer->score ? answer->score->extracted.simplified() : QString();
    if (answer->cost)
        named.dollars = answer->cost->amount.toDouble();
    named.cost = Reports::dollars(answer->cost ? std::optional(answer->cost->amount) : std::nullopt);
    if (answer->latency) {
        const double seconds = std::chrono::duration<double>(*answer->latency).count();
        named.time = Presentation::tr("%1 s", "seconds").arg(Widgets::fixedNumber(seconds, 1));
    }
    return named;
}

Slide slideOf(const Presentation &presentation, const PhoneAddress &phone, bool dark)
{
    Slide slide{.step = presentation.step(),
        .question = presentation.question(),
        .questions = presentation.questionCount(),
        .isSimulated = presentation.shown().isSimulated(),
        .goesOn = presentation.goesOn(),
        .phone = phone};
    if (slide.step != Step::Lobby && slide.step != Step::End)
        slide.prompt = presentation.prompt(slide.question).wholeText();
    slide.isWaiting = slide.step == Step::Prompt && !presentation.refusal().isEmpty();
    const bool hasOptions =
        slide.step != Step::Lobby && slide.step != Step::Prompt && slide.step != Step::End;
    const auto options = presentation.poll().question(slide.question).contestants.size();
    for (int option = 0; hasOptions && option < options; ++option) {
        OptionOnSlide &shown = slide.options.emplaceBack();
        shown.letter = Store::optionLetter(option);
        if (slide.step == Step::Vote || slide.step == Step::Locked)
            shown.text = maskedAnswer(presentation, slide.question, option);
        if (showsNames(slide.step))
            shown.named = namedOption(presentation, slide.question, option, dark);
    }
    addVotes(slide, presentation);
    return slide;
}

} // namespace Pennybench::Desktop
