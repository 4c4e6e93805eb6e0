#include "app/desktop/present/revealslide.h"

#include "app/desktop/present/buildupview.h"
#include "app/desktop/present/chartsofar.h"
#include "widgets/elidedlabel.h"
#include "widgets/figures.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace Pennybench::Desktop {

namespace {

constexpr qsizetype longestOnSlide = 16; ///< characters

int votesForAnswers(const Slide &slide)
{
    int sum = 0;
    for (const OptionOnSlide &option : slide.options)
        sum += option.votes;
    return sum;
}

void addFigure(QHBoxLayout &line, int figure, const QString &words)
{
    line.addWidget(slideLabel("slideStrong", QString::number(figure)), 0, Qt::AlignBaseline);
    line.addWidget(slideLabel("slideDim", words), 0, Qt::AlignBaseline);
    line.addSpacing(24);
}

} // namespace

QString votesForCorrect(const Slide &slide)
{
    int correct = 0;
    bool isDecided = false;
    for (const OptionOnSlide &option : slide.options) {
        if (!option.named)
            return {};
        const bool isCorrect = option.named->meaning == Widgets::Meaning::Correct;
        correct += isCorrect ? option.votes : 0;
        isDecided = isDecided || isCorrect || option.named->meaning == Widgets::Meaning::Wrong;
    }
    const int all = votesForAnswers(slide) + slide.tie + slide.bad;
    if (!isDecided || all == 0)
        return {};
    return RevealSlide::tr("%1 of %2 votes went to an answer that the scorer found correct.")
        .arg(correct)
        .arg(all);
}

QString likedBest(const Slide &slide)
{
    const auto most = std::ranges::max_element(slide.options, {}, &OptionOnSlide::votes);
    if (most == slide.options.end() || most->votes == 0 || !most->named
        || std::ranges::count(slide.options, most->votes, &OptionOnSlide::votes) > 1)
        return {};
    const NamedOption &liked = *most->named;
    if (liked.meaning == Widgets::Meaning::Wrong)
        return RevealSlide::tr("%1 was liked best and was wrong.").arg(liked.name);
    if (liked.meaning != Widgets::Meaning::Correct)
        return {};
    const NamedOption *cheapest = nullptr;
    for (const OptionOnSlide &option : slide.options) {
        const NamedOption &other = *option.named;
        if (other.meaning == Widgets::Meaning::Correct && other.dollars.value_or(0) > 0
            && (!cheapest || *other.dollars < *cheapest->dollars))
            cheapest = &other;
    }
    constexpr double worthTelling = 1.5;
    if (!cheapest || !liked.dollars || *liked.dollars < worthTelling * *cheapest->dollars)
        return {};
    return RevealSlide::tr("%1 was liked best and costs %2 times as much as %3, which was right, too.")
        .arg(liked.name, Widgets::shortNumber(*liked.dollars / *cheapest->dollars, 2), cheapest->name);
}

RevealSlide::RevealSlide(const Slide &slide, const Presentation &presentation, const SlideLook &look)
    : SlideView(look)
    , m_title(look, {38, leastSlideText}, 0, this)
    , m_isTight(slide.options.size() > 3)
{
    addHead(slide);
    auto *across = new QHBoxLayout;
    across->setSpacing(look.px(26));
    constexpr int votesPart = 63;
    constexpr int chartPart = 37;
    across->addWidget(votesCard(slide), votesPart);
    if (slide.step == Step::Names)
        across->addWidget(chartCard(presentation), chartPart);
    down()->addLayout(across, 1);
    QStringList sentences{votesForCorrect(slide), likedBest(slide)};
    sentences.removeAll(QString());
    if (sentences.isEmpty())
        return;
    QLabel *label = slideLabel("slideStrong", sentences.join(u' '));
    label->setWordWrap(true);
    down()->addWidget(label);
}

QWidget *RevealSlide::votesCard(const Slide &slide)
{
    auto *card = new QFrame;
    card->setObjectName(QStringLiteral("card"));
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(look().px(44), look().px(24), look().px(44), look().px(16));
    rows->setSpacing(look().px(6));
    int most = 1;
    for (const OptionOnSlide &option : slide.options)
        most = std::max(most, option.votes);
    for (int option = 0; option < slide.options.size(); ++option)
        addOption(*rows, slide.options.at(option), option, most);
    addSums(*rows, slide);
    return card;
}

QWidget *RevealSlide::chartCard(const Presentation &presentation) const
{
    const Widgets::QualityCostChart chart = chartSoFar(presentation);
    const auto count = static_cast<int>(presentation.named().size());
    auto *card = new QFrame;
    card->setObjectName(QStringLiteral("card"));
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(look().px(30), look().px(28), look().px(30), look().px(24));
    const auto add = [inside](const char *name, const QString &text) {
        if (text.isEmpty())
            return;
        QLabel *label = slideLabel(name, text);
        label->setWordWrap(true);
        inside->addWidget(label);
    };
    auto *head = new QHBoxLayout;
    head->addWidget(slideLabel("slideStrong", tr("Share correct")), 0, Qt::AlignBaseline);
    head->addStretch();
    head->addWidget(slideLabel("slideDim", tr("questions so far: %1").arg(count)), 0, Qt::AlignBaseline);
    inside->addLayout(head);
    if (chart.points.isEmpty()) {
        add("slideDim", tr("No answer has been decided yet."));
        inside->addStretch();
        return card;
    }
    inside->addWidget(new BuildUpView(chart, look()), 1);
    add("slideDim", Widgets::costWords(chart.answers));
    if (count > 1)
        add("slideDim", tr("hollow: where they stood before"));
    add("slideStrong", tooFewToTell(presentation));
    return card;
}

/// The question has been read before: one line of it, or with formulas as many as they need, up to two.
QWidget *RevealSlide::newTitle(const QString &prompt)
{
    const PlainLine line = plainLine(prompt);
    if (!line.hasFormulas) {
        auto *title = new Widgets::ElidedLabel("slideStrong");
        title->setFullText(line.text);
        return title;
    }
    Widgets::RichTextView *title = m_title.add(prompt, QFont::DemiBold);
    constexpr double mostHeight = 104;
    title->setFixedHeight(look().px(mostHeight));
    connect(&m_title, &FittedTexts::fitted, title, [this, title] {
        const int wanted = static_cast<int>(std::ceil(m_title.heightAt(title->viewport()->width())));
        title->setFixedHeight(std::min(wanted, look().px(mostHeight)));
    });
    return title;
}

void RevealSlide::addHead(const Slide &slide)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(look().px(30));
    head->addWidget(slideLabel("slideDim", questionWords(slide)));
    head->addWidget(newTitle(slide.prompt), 1);
    if (slide.isSimulated)
        head->addWidget(newBadge());
    down()->addLayout(head);
}

void RevealSlide::addOption(QVBoxLayout &rows, const OptionOnSlide &option, int number, int most)
{
    auto *across = new QHBoxLayout;
    across->setSpacing(look().px(24));
    across->addWidget(new OptionSign(number, look().px(52), look().colours().ink));
    QLabel *letter = slideLabel("slideLetter", option.letter);
    letter->setFixedWidth(look().px(76));
    across->addWidget(letter);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(look().px(m_isTight ? 4 : 10));
    lines->addLayout(barLine(option, most));
    if (option.named)
        lines->addLayout(nameLine(*option.named));
    across->addLayout(lines, 1);
    rows.addLayout(across, 1);
    auto *line = new QFrame;
    line->setObjectName(QStringLiteral("hairline"));
    rows.addWidget(line);
}

QLayout *RevealSlide::barLine(const OptionOnSlide &option, int most) const
{
    auto *bar = new QHBoxLayout;
    bar->setSpacing(look().px(24));
    constexpr int whole = 1000;
    const int part = whole * option.votes / most;
    const QColor colour = option.named ? option.named->mark.colour : look().colours().dim;
    bar->addWidget(new VoteBar(colour, look().px(m_isTight ? 44 : 56)), std::max(part, 1));
    bar->addWidget(slideLabel(m_isTight ? "slideVotesOfFour" : "slideVotes", QString::number(option.votes)),
        0, Qt::AlignVCenter);
    bar->addWidget(slideLabel("slideDim", votesWord(option.votes)), 0, Qt::AlignVCenter);
    bar->addStretch(whole - part + 1);
    if (option.named && !option.named->extracted.isEmpty()
        && option.named->extracted.size() <= longestOnSlide) {
        bar->addWidget(slideLabel("slideDim", tr("answer")), 0, Qt::AlignVCenter);
        bar->addWidget(slideLabel("slideStrong", option.named->extracted), 0, Qt::AlignVCenter);
    }
    return bar;
}

QLayout *RevealSlide::nameLine(const NamedOption &named) const
{
    auto *line = new QHBoxLayout;
    line->setSpacing(look().px(22));
    QLabel *mark = slideLabel("slideMark");
    mark->setPixmap(markPicture(named, look().px(40), devicePixelRatioF()));
    line->addWidget(mark, 0, Qt::AlignVCenter);
    auto *name = new Widgets::ElidedLabel("slideStrong");
    name->setFullText(named.name);
    line->addWidget(name, 0, Qt::AlignVCenter);
    QLabel *verdict = slideLabel("verdictChip", named.verdict);
    verdict->setProperty("meaning", Widgets::meaningName(named.meaning));
    verdict->setVisible(!named.verdict.isEmpty());
    line->addWidget(verdict, 0, Qt::AlignVCenter);
    line->addStretch();
    const auto addColumn = [&](const QString &text, double width) {
        QLabel *column = slideLabel("slideDim", text);
        column->setMinimumWidth(look().px(width));
        column->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        line->addWidget(column);
    };
    addColumn(named.cost, 210);
    addColumn(named.time, 120);
    return line;
}

void RevealSlide::addSums(QVBoxLayout &rows, const Slide &slide)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(look().px(14));
    const int votes = votesForAnswers(slide);
    addFigure(*line, votes, tr("for an answer"));
    addFigure(*line, slide.tie, tr("equally good"));
    addFigure(*line, slide.bad, tr("none is good"));
    line->addStretch();
    rows.addLayout(line);
}

} // namespace Pennybench::Desktop
