#include "app/desktop/present/revealslide.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace Pennybench::Desktop {

namespace {

constexpr qsizetype longestHeadline = 90; ///< characters: the question was read before

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

RevealSlide::RevealSlide(const Slide &slide, const SlideLook &look)
    : SlideView(look)
{
    addTitle(slide);
    auto *card = new QFrame;
    card->setObjectName(QStringLiteral("card"));
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(look.px(44), look.px(28), look.px(44), look.px(24));
    int most = 1;
    for (const OptionOnSlide &option : slide.options)
        most = std::max(most, option.votes);
    for (int option = 0; option < slide.options.size(); ++option)
        addOption(*rows, slide.options.at(option), option, most);
    addSums(*rows, slide);
    down()->addWidget(card, 1);
    const QString words = votesForCorrect(slide);
    if (!words.isEmpty())
        down()->addWidget(slideLabel("slideStrong", words));
}

void RevealSlide::addTitle(const Slide &slide)
{
    QString title = slide.prompt.simplified();
    if (title.size() > longestHeadline)
        title = title.left(longestHeadline).trimmed() + u'…';
    down()->addLayout(newHead(slide));
    auto *label = slideLabel("slideStrong", title);
    label->setWordWrap(true);
    down()->addWidget(label);
}

void RevealSlide::addOption(QVBoxLayout &rows, const OptionOnSlide &option, int number, int most)
{
    const Widgets::Theme &theme = look().colours();
    auto *across = new QHBoxLayout;
    across->setSpacing(look().px(24));
    across->addWidget(new OptionSign(number, look().px(52), theme.ink));
    QLabel *letter = slideLabel("slideLetter", option.letter);
    letter->setFixedWidth(look().px(76));
    across->addWidget(letter);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(look().px(10));
    auto *bar = new QHBoxLayout;
    bar->setSpacing(look().px(24));
    constexpr int whole = 1000;
    const int part = whole * option.votes / most;
    auto *drawn = new VoteBar(option.named ? option.named->mark.colour : theme.dim, look().px(56));
    bar->addWidget(drawn, std::max(part, 1));
    bar->addWidget(slideLabel("slideVotes", QString::number(option.votes)), 0, Qt::AlignVCenter);
    bar->addWidget(slideLabel("slideDim", votesWord(option.votes)), 0, Qt::AlignVCenter);
    bar->addStretch(whole - part + 1);
    lines->addLayout(bar);
    if (option.named)
        lines->addLayout(nameLine(*option.named));
    across->addLayout(lines, 1);
    rows.addLayout(across, 1);
    rows.addSpacing(look().px(6));
    auto *line = new QFrame;
    line->setObjectName(QStringLiteral("hairline"));
    rows.addWidget(line);
}

QLayout *RevealSlide::nameLine(const NamedOption &named) const
{
    auto *line = new QHBoxLayout;
    line->setSpacing(look().px(22));
    QLabel *mark = slideLabel("slideMark");
    mark->setPixmap(markPicture(named, look().px(40), devicePixelRatioF()));
    line->addWidget(mark, 0, Qt::AlignVCenter);
    line->addWidget(slideLabel("slideStrong", named.name), 0, Qt::AlignVCenter);
    QLabel *verdict = slideLabel("verdictChip", named.verdict);
    verdict->setProperty("meaning", Widgets::meaningName(named.meaning));
    verdict->setVisible(!named.verdict.isEmpty());
    line->addWidget(verdict, 0, Qt::AlignVCenter);
    line->addStretch();
    constexpr qsizetype longestExtracted = 24;
    if (!named.extracted.isEmpty() && named.extracted.size() <= longestExtracted) {
        line->addWidget(slideLabel("slideDim", tr("answer")));
        line->addWidget(slideLabel("slideStrong", named.extracted));
        line->addSpacing(look().px(24));
    }
    const auto addColumn = [&](const QString &text, double width) {
        QLabel *column = slideLabel("slideDim", text);
        column->setMinimumWidth(look().px(width));
        column->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        line->addWidget(column);
    };
    addColumn(named.cost, 250);
    addColumn(named.time, 150);
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
