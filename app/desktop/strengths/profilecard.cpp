#include "app/desktop/strengths/profilecard.h"

#include "app/article/articlemessages.h"
#include "app/article/evidence.h"
#include "app/article/figuretext.h"
#include "app/desktop/common/wording.h"
#include "app/desktop/strengths/categorycard.h"
#include "app/reports/numbertext.h"
#include "widgets/eachlanguage.h"
#include "widgets/emphasis.h"
#include "widgets/evidencelist.h"
#include "widgets/figures.h"
#include "widgets/radarview.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace Pennybench::Desktop {

namespace {

QString shownPoints(double share)
{
    return Widgets::decimalNumber(Article::signedPoints(share));
}

Widgets::EvidenceLine::Sign signOfStanding(Article::BesideMiddle standing)
{
    switch (standing) {
    case Article::BesideMiddle::Above:
        return Widgets::EvidenceLine::Sign::Yes;
    case Article::BesideMiddle::Below:
        return Widgets::EvidenceLine::Sign::No;
    case Article::BesideMiddle::TooClose:
        return Widgets::EvidenceLine::Sign::Close;
    case Article::BesideMiddle::Unknown:
        return Widgets::EvidenceLine::Sign::Unknown;
    }
    Q_UNREACHABLE();
}

/// "2 of 6" where 1 is the least; empty where the model has no such figure.
QString placeAmong(const QList<Runs::ModelSummary> &all, const Runs::ModelSummary &own,
    std::optional<double> Runs::ModelSummary::*figure)
{
    if (!(own.*figure))
        return {};
    int place = 1;
    int count = 0;
    for (const Runs::ModelSummary &one : all) {
        count += (one.*figure).has_value() ? 1 : 0;
        place += one.*figure && *(one.*figure) < *(own.*figure) ? 1 : 0;
    }
    return ProfileCard::tr("place %1 of %2 from the least").arg(place).arg(count);
}

/// As wide as what it scrolls up and down.
class WideEnough : public QScrollArea {
public:
    QSize minimumSizeHint() const override
    {
        const int inside = widget() ? widget()->minimumSizeHint().width() : 0;
        return {inside + verticalScrollBar()->sizeHint().width(), QScrollArea::minimumSizeHint().height()};
    }
};

} // namespace

ProfileCard::ProfileCard(const Widgets::ThemeSource &theme, QWidget *parent)
    : Card(QStringLiteral(" "), parent)
    , m_share(Widgets::plainLabel({}, "dim"))
    , m_words(Widgets::richLabel("findings"))
    , m_overHead(Widgets::plainLabel({}, "dim"))
    , m_over(new Widgets::EvidenceList(theme))
    , m_costs(Widgets::richLabel("findings"))
    , m_radarButton(new QPushButton)
    , m_radar(new Widgets::RadarView(theme))
    , m_radarWords(Widgets::plainLabel({}, "dim"))
{
    auto *answers = Widgets::saying(new QPushButton, [] { return tr("Its answers"); });
    answers->setObjectName(QStringLiteral("itsAnswers"));
    header()->addWidget(answers);
    connect(answers, &QPushButton::clicked, this, &ProfileCard::answersWanted);
    auto *scroll = new WideEnough;
    m_scroll = scroll;
    scroll->setObjectName(QStringLiteral("cardScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget;
    inside->setObjectName(QStringLiteral("cardPage"));
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(16, 8, 16, 12);
    layout->setSpacing(8);
    m_radarButton->setObjectName(QStringLiteral("showRadar"));
    m_radarButton->setCheckable(true);
    for (QLabel *label : {m_share, m_words, m_overHead, m_costs, m_radarWords})
        label->setWordWrap(true);
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_share, m_words, m_overHead, m_over, Widgets::hairline(), m_costs, m_radar, m_radarWords})
        layout->addWidget(widget);
    layout->addWidget(m_radarButton, 0, Qt::AlignLeft);
    layout->addStretch();
    scroll->setWidget(inside);
    body()->addWidget(scroll);
    const auto toggle = [this](bool isOn) {
        m_radar->setVisible(isOn);
        m_radarWords->setVisible(isOn);
        m_radarButton->setText(isOn ? tr("Hide the radar") : tr("Show a radar"));
    };
    connect(m_radarButton, &QPushButton::toggled, this, toggle);
    Widgets::inEachLanguage(this, [this, toggle] {
        m_over->setAccessibleName(tr("Points over the middle of the others"));
        m_radar->setAccessibleName(tr("Radar of strengths"));
        m_overHead->setText(tr("Points over the middle of the others, 95 % by Holm's procedure"));
        m_radarWords->setText(
            tr("Line: this model. Band: its 95 % interval. Dotted: the middle of all. The area "
               "means nothing; compare along one spoke."));
        toggle(m_radarButton->isChecked());
    });
}

void ProfileCard::show(const StrengthEvidence &evidence, int contestant)
{
    if (contestant < 0)
        return;
    const Article::Respondent &who = evidence.table.contestants().at(contestant);
    setTitle(QStringLiteral("%1  %2").arg(who.letter, who.name));
    QStringList names;
    for (const Article::Respondent &one : evidence.table.contestants())
        names += one.name;
    QString html;
    for (const Message &sentence : Article::profileOf(evidence.categories, contestant))
        html += QStringLiteral("<p style=\"margin: 3px 0\">%1</p>")
                    .arg(Widgets::withStrongFigures(sentenceOf(sentence), names));
    m_words->setText(html);
    showOver(evidence, contestant);
    showCosts(evidence, contestant);
    showRadar(evidence, contestant);
}

void ProfileCard::showOver(const StrengthEvidence &evidence, int contestant)
{
    QList<Widgets::EvidenceLine> lines;
    for (const Article::CategoryStrengths &category : evidence.categories) {
        const Article::Strength *row = evidence.strength(category, contestant);
        if (!row)
            continue;
        Widgets::EvidenceLine line{.sign = signOfStanding(row->standing),
            .name = categoryTitle(category.category),
            .from = 0,
            .family = evidence.table.contestants().at(contestant).family};
        if (row->overMiddle) {
            line.value = row->overMiddle->estimate;
            line.low = row->overMiddle->low;
            line.high = row->overMiddle->high;
            line.figure = shownPoints(*line.value);
            line.range = tr("%1 to %2").arg(shownPoints(*line.low), shownPoints(*line.high));
            line.count = QStringLiteral("n %1").arg(row->prompts);
            line.words =
                QStringLiteral("%1: %2 (%3), %4").arg(line.name, line.figure, line.range, line.count);
        } else {
            line.note = evidence.compared.size() < 2 ? tr("nobody to compare with")
                                                     : tr("%1 prompts, too few").arg(row->prompts);
            line.words = line.name + QStringLiteral(": ") + line.note;
        }
        lines += line;
    }
    m_over->setLines(lines);
    m_scroll->updateGeometry();
}

void ProfileCard::showCosts(const StrengthEvidence &evidence, int contestant)
{
    const QString &id = evidence.table.contestants().at(contestant).id;
    const auto own = std::ranges::find(evidence.summaries, id, &Runs::ModelSummary::model);
    if (own == evidence.summaries.end())
        return;
    m_share->setText(tr("%1 correct (%2), %3 prompts")
                         .arg(Reports::percent(own->share.estimate), Reports::percentRange(own->share))
                         .arg(own->prompts));
    const Models::CostUnit unit = Runs::costUnitOf(evidence.summaries);
    QString rows;
    const auto add = [&rows](const QString &name, const QString &value, const QString &beside) {
        const QString below = beside.isEmpty()
            ? QString()
            : QStringLiteral("<br><small>%1</small>").arg(beside.toHtmlEscaped());
        rows += QStringLiteral(
            "<tr><td style=\"padding: 3px 12px 3px 0\">%1%2</td><td align=\"right\" width=\"1%\" "
            "style=\"padding: 3px 0; white-space: pre\"><b>%3</b></td></tr>")
                    .arg(name.toHtmlEscaped(), below, value.toHtmlEscaped());
    };
    const auto &all = evidence.summaries;
    add(tr("Cost %1").arg(Reports::perAnswers(unit)), Reports::dollarsIn(unit, own->costPerAnswer),
        placeAmong(all, *own, &Runs::ModelSummary::costPerAnswer));
    add(tr("Cost %1").arg(Reports::perCorrectAnswers(unit)), Reports::dollarsIn(unit, own->costPerCorrect),
        placeAmong(all, *own, &Runs::ModelSummary::costPerCorrect));
    add(tr("First token, median"), Reports::duration(own->medianTtftMs),
        placeAmong(all, *own, &Runs::ModelSummary::medianTtftMs));
    if (own->medianTokensPerSecond)
        add(tr("Then"), tr("%1 tokens per second").arg(Widgets::fixedNumber(*own->medianTokensPerSecond, 0)),
            {});
    m_costs->setText(QStringLiteral("<table width=\"100%\">%1</table>").arg(rows));
}

void ProfileCard::showRadar(const StrengthEvidence &evidence, int contestant)
{
    QList<Widgets::RadarSpoke> spokes;
    for (const Article::CategoryStrengths &category : evidence.categories) {
        const Article::Strength *row = evidence.strength(category, contestant);
        if (!row)
            continue;
        double sum = 0;
        for (const Article::Strength &one : category.rows)
            sum += one.score.estimate;
        spokes += {.name = categoryTitle(category.category),
            .value = row->score.estimate,
            .low = row->score.low,
            .high = row->score.high,
            .middle = sum / static_cast<double>(category.rows.size())};
    }
    m_radar->setSpokes(spokes, evidence.table.contestants().at(contestant).family);
    m_radarButton->setEnabled(spokes.size() >= 3);
    m_radarButton->setToolTip(spokes.size() >= 3 ? QString() : tr("A radar needs three categories"));
}

} // namespace Pennybench::Desktop
