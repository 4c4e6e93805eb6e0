#include "app/desktop/claims/claimrow.h"

#include "app/article/claimwords.h"
#include "app/desktop/claims/claimwording.h"
#include "app/desktop/common/wording.h"
#include "widgets/card.h"
#include "widgets/eachlanguage.h"
#include "widgets/evidencelist.h"
#include "widgets/figures.h"
#include "widgets/lanechart.h"

#include <QGridLayout>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace Pennybench::Desktop {

namespace {

QVBoxLayout *cellLayout(QWidget *cell)
{
    auto *layout = new QVBoxLayout(cell);
    layout->setContentsMargins(12, 9, 12, 9);
    layout->setSpacing(4);
    return layout;
}

QLabel *wrappingLabel(const char *name)
{
    auto *label = Widgets::plainLabel({}, name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

QString meaningOfVerdict(Article::ClaimVerdict verdict)
{
    switch (verdict) {
    case Article::ClaimVerdict::Supported:
        return QStringLiteral("correct");
    case Article::ClaimVerdict::NotSupported:
        return QStringLiteral("wrong");
    case Article::ClaimVerdict::NotEnoughEvidence:
        return QStringLiteral("undecided");
    }
    Q_UNREACHABLE();
}

} // namespace

ClaimRow::ClaimRow(const Article::Claim &claim, bool isOwn, int line, QGridLayout &grid,
    const Widgets::ThemeSource &theme, QWidget *parent)
    : QObject(parent)
    , m_claim(claim)
    , m_isOwn(isOwn)
{
    m_number = Widgets::plainLabel({}, "claimNumber");
    m_number->setContentsMargins(16, 9, 0, 9);
    m_cells = {m_number, makeClaim(), makeVerdict(), makeEvidence(theme), makePublished(theme)};
    for (int column = 0; column < m_cells.size(); ++column) {
        const bool isGround = column == 4;
        grid.addWidget(
            m_cells.at(column), line, column, isGround ? Qt::Alignment() : Qt::Alignment(Qt::AlignTop));
    }
    m_cells += Widgets::hairline();
    grid.addWidget(m_cells.last(), line + 1, 0, 1, 5);
}

void ClaimRow::remove()
{
    for (QWidget *cell : std::as_const(m_cells)) {
        cell->hide();
        cell->deleteLater();
    }
    deleteLater();
}

QWidget *ClaimRow::makeClaim()
{
    auto *cell = new QWidget;
    auto *layout = cellLayout(cell);
    m_title = wrappingLabel("claimTitle");
    layout->addWidget(m_title);
    const QList<MarginChip::Kind> kinds = marginKindsOf(m_claim);
    for (const MarginChip::Kind kind : kinds) {
        m_tests += wrappingLabel("dim");
        m_chips += new MarginChip(kind);
        layout->addWidget(m_tests.last());
        layout->addWidget(m_chips.last(), 0, Qt::AlignLeft);
        connect(m_chips.last(), &MarginChip::changed, this,
            [this](const Article::Margin &margin) { emit marginChanged(m_claim.id, margin); });
    }
    if (kinds.isEmpty()) {
        m_fact = Widgets::saying(
            wrappingLabel("dim"), [] { return tr("facts with their source; there is no margin"); });
        layout->addWidget(m_fact);
    }
    if (m_isOwn) {
        m_removeButton = Widgets::saying(new QPushButton, [] { return tr("Remove"); });
        m_removeButton->setObjectName(QStringLiteral("link"));
        m_removeButton->setProperty("action", QStringLiteral("removeClaim"));
        layout->addWidget(m_removeButton, 0, Qt::AlignLeft);
        connect(m_removeButton, &QPushButton::clicked, this, [this] { emit removeWanted(m_claim.id); });
    }
    return cell;
}

QWidget *ClaimRow::makeVerdict()
{
    auto *cell = new QWidget;
    auto *layout = cellLayout(cell);
    m_verdict = Widgets::plainLabel({}, "verdictChip");
    m_verdict->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_reason = wrappingLabel("dim");
    m_needs = new QPushButton;
    m_needs->setObjectName(QStringLiteral("link"));
    layout->addWidget(m_verdict, 0, Qt::AlignLeft);
    layout->addWidget(m_reason);
    layout->addWidget(m_needs, 0, Qt::AlignLeft);
    connect(m_needs, &QPushButton::clicked, this, &ClaimRow::missingWanted);
    return cell;
}

QWidget *ClaimRow::makeEvidence(const Widgets::ThemeSource &theme)
{
    auto *cell = new QWidget;
    auto *layout = cellLayout(cell);
    m_evidence = new Widgets::EvidenceList(theme);
    m_lesson = wrappingLabel("dim");
    layout->addWidget(m_evidence);
    layout->addWidget(m_lesson);
    return cell;
}

QWidget *ClaimRow::makePublished(const Widgets::ThemeSource &theme)
{
    auto *cell = new QWidget;
    cell->setObjectName(QStringLiteral("publishedCell"));
    cell->setAttribute(Qt::WA_StyledBackground);
    auto *layout = cellLayout(cell);
    m_published = Widgets::richLabel("dim");
    m_published->setWordWrap(true);
    m_lanesHead = wrappingLabel("dim");
    m_lanes = new Widgets::LaneView(theme);
    m_more = Widgets::saying(new QPushButton, [] { return tr("Cost of making ›"); });
    m_more->setObjectName(QStringLiteral("link"));
    layout->addWidget(m_published);
    layout->addWidget(m_lanesHead);
    layout->addWidget(m_lanes);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(m_more, &QPushButton::clicked, this, &ClaimRow::makingCostWanted);
    return cell;
}

void ClaimRow::show(const Article::ClaimResult &result, const Article::TestedClaims &claims, int number)
{
    m_claim = result.claim;
    m_number->setText(QString::number(number));
    m_title->setText(sentenceOf(Article::titleOf(result.claim, claims.casting())));
    const Article::Margin margin = Article::marginOf(result.claim);
    for (int i = 0; i < m_chips.size(); ++i) {
        m_tests.at(i)->setText(testBefore(result.claim, i));
        m_chips.at(i)->setMargin(margin);
    }
    showVerdict(result);
    const QList<Widgets::EvidenceLine> lines = evidenceLines(result, claims);
    m_evidence->setAccessibleName(tr("Your evidence for claim %1").arg(number));
    m_evidence->setLines(lines);
    m_evidence->setVisible(!lines.isEmpty());
    m_lesson->setText(lines.isEmpty() ? tr("A fact: nothing to measure with prompts.")
                                      : sentenceOf(Article::lessonOf(result.claim)));
    m_lesson->setVisible(!m_lesson->text().isEmpty());
    showPublished(result);
}

void ClaimRow::showVerdict(const Article::ClaimResult &result)
{
    const QString words = sentenceOf(Article::verdictWords(result.verdict));
    m_verdict->setText(QStringLiteral("%1 %2").arg(Article::signOf(result.verdict), words));
    m_verdict->setProperty("meaning", meaningOfVerdict(result.verdict));
    m_verdict->style()->unpolish(m_verdict);
    m_verdict->style()->polish(m_verdict);
    const QString reason =
        result.simulated ? tr("%1; simulated").arg(verdictReason(result)) : verdictReason(result);
    const QString needs = needsText(result);
    m_reason->setText(needs.isEmpty() ? reason : reason + u'\n' + needs);
    m_needs->setText(tr("Ask what is missing") + QStringLiteral(" ›"));
    m_needs->setVisible(!needs.isEmpty());
}

void ClaimRow::showPublished(const Article::ClaimResult &result)
{
    const QString html = publishedHtml(result);
    const QString words = publishedWords(result);
    const QString tip = words.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    m_published->setText(
        html.isEmpty() && result.published.isEmpty() ? tr("Nobody has published a figure.") : html);
    m_published->setToolTip(tip);
    m_published->setAccessibleDescription(words);
    m_published->setVisible(!m_published->text().isEmpty());
    const Widgets::LaneChart lanes = ratioLanes(result);
    m_lanes->setVisible(!lanes.dots.isEmpty());
    m_lanesHead->setVisible(!lanes.dots.isEmpty());
    if (!lanes.dots.isEmpty()) {
        const auto [low, high] = std::ranges::minmax(lanes.dots, {}, &Widgets::LaneDot::value);
        m_lanesHead->setText(tr("%1 to %2: measured cost of o3-mini over o1-mini · dashed: %3")
                                 .arg(Widgets::fixedNumber(low.value, 2), Widgets::fixedNumber(high.value, 2),
                                     lanes.markLabel));
        m_lanes->setChart(lanes);
    }
    m_more->setVisible(std::ranges::any_of(result.published,
        [](const Article::Fact &fact) { return fact.kind == Article::FactKind::MakingCost; }));
}

} // namespace Pennybench::Desktop
