#include "app/desktop/claims/claimgrid.h"

#include "widgets/card.h"
#include "widgets/eachlanguage.h"
#include "widgets/flowlayout.h"

#include <QGridLayout>

#include <array>

namespace Pennybench::Desktop {

namespace {

constexpr std::array columnStretch{0, 27, 17, 31, 34};
constexpr std::array columnCharacters{4, 28, 20, 44, 46}; ///< at least

} // namespace

ClaimGrid::ClaimGrid(const Widgets::ThemeSource &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_counts(Widgets::plainLabel({}, "dim"))
    , m_simulated(Widgets::plainLabel({}, "badge"))
{
    setObjectName(QStringLiteral("cardScroll"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget;
    inside->setObjectName(QStringLiteral("claimGrid"));
    m_grid = new QGridLayout(inside);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    makeHead();
    setWidget(inside);
    const auto fit = [this] {
        QFont font = this->font();
        font.setPixelSize(std::max(10, m_theme.bodyPixels() * 12 / 14));
        const int width = QFontMetrics(font).averageCharWidth();
        for (int column = 0; column < 5; ++column)
            m_grid->setColumnMinimumWidth(column, columnCharacters.at(column) * width);
    };
    for (int column = 0; column < 5; ++column)
        m_grid->setColumnStretch(column, columnStretch.at(column));
    connect(&theme, &Widgets::ThemeSource::changed, this, fit);
    fit();
    Widgets::inEachLanguage(this, [this] { retranslate(); });
}

void ClaimGrid::makeHead()
{
    for (int column = 1; column < 5; ++column) {
        auto *cell = new QWidget;
        if (column == 4) {
            cell->setObjectName(QStringLiteral("publishedCell"));
            cell->setAttribute(Qt::WA_StyledBackground);
        }
        auto *flow = new Widgets::FlowLayout(8, 2, cell);
        flow->setContentsMargins(12, 7, 12, 7);
        m_heads += Widgets::plainLabel({}, "gridHead");
        flow->addWidget(m_heads.last());
        if (column == 2)
            flow->addWidget(m_counts);
        if (column == 3)
            flow->addWidget(m_simulated);
        m_grid->addWidget(cell, 0, column);
    }
    m_grid->addWidget(Widgets::hairline(), 1, 0, 1, 5);
}

void ClaimGrid::retranslate()
{
    m_heads.at(0)->setText(tr("The claim and its test"));
    m_heads.at(1)->setText(tr("Verdict"));
    m_heads.at(2)->setText(tr("Your evidence, 95 % interval"));
    m_heads.at(3)->setText(tr("Published evidence, never mixed with yours"));
    m_simulated->setText(tr("simulated"));
}

void ClaimGrid::makeRows(const ClaimEvidence &evidence)
{
    const auto &results = evidence.tested.results;
    // Rows that stay keep their widgets, and so the keyboard's place.
    qsizetype same = 0;
    while (same < m_ids.size() && same < results.size() && m_ids.at(same) == results.at(same).claim.id)
        ++same;
    while (m_rows.size() > same) {
        m_rows.takeLast()->remove();
        m_ids.removeLast();
    }
    for (qsizetype i = same; i < results.size(); ++i) {
        auto *row =
            new ClaimRow(results.at(i).claim, i >= evidence.firstOwn(), m_nextLine, *m_grid, m_theme, this);
        m_nextLine += 2;
        m_rows += row;
        m_ids += results.at(i).claim.id;
        connect(row, &ClaimRow::marginChanged, this, &ClaimGrid::marginChanged);
        connect(row, &ClaimRow::removeWanted, this, &ClaimGrid::removeWanted);
        connect(row, &ClaimRow::missingWanted, this, &ClaimGrid::missingWanted);
        connect(row, &ClaimRow::makingCostWanted, this, &ClaimGrid::makingCostWanted);
    }
}

void ClaimGrid::show(const ClaimEvidence &evidence)
{
    using Article::ClaimVerdict;
    makeRows(evidence);
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->show(evidence.tested.results.at(i), evidence.tested, static_cast<int>(i) + 1);
    QStringList counts;
    for (const ClaimVerdict verdict :
        {ClaimVerdict::Supported, ClaimVerdict::NotSupported, ClaimVerdict::NotEnoughEvidence})
        counts += QStringLiteral("%1 %2").arg(Article::signOf(verdict)).arg(evidence.tested.count(verdict));
    m_counts->setText(counts.join(QStringLiteral("   ")));
    m_simulated->setVisible(evidence.isSimulated());
}

} // namespace Pennybench::Desktop
