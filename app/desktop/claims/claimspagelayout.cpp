#include "app/desktop/claims/claimgrid.h"
#include "app/desktop/claims/claimspage.h"
#include "app/desktop/claims/makingcostview.h"
#include "app/desktop/claims/ownclaimform.h"
#include "app/reports/makingcost.h"
#include "app/reports/publishedchart.h"
#include "widgets/card.h"
#include "widgets/eachlanguage.h"
#include "widgets/flowlayout.h"
#include "widgets/givenfocus.h"
#include "widgets/modelmark.h"
#include "widgets/qualitycostplot.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

namespace Pennybench::Desktop {

namespace {

QPixmap markPixmap(const Article::Respondent &who, const Widgets::ThemeSource &theme, double ratio)
{
    const int size = theme.bodyPixels() + 4;
    QPixmap pixmap((QSizeF(size, size) * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    Widgets::paintMark(painter, Widgets::modelMark({}, who.family, theme.theme().dark),
        QPointF(size / 2.0, size / 2.0), size * 0.3);
    return pixmap;
}

} // namespace

ClaimsPage::ClaimsPage(LiveComparison &comparison, DesktopServices &services, QWidget *parent)
    : QWidget(parent)
    , m_comparison(comparison)
    , m_session(comparison.shown())
    , m_services(services)
    , m_tabs(new QTabBar)
    , m_report(new QPushButton)
    , m_ask(new QPushButton)
    , m_views(new QStackedWidget)
    , m_claimViews(new QStackedWidget)
    , m_nothing(Widgets::plainLabel({}, "dim"))
    , m_remedy(new QPushButton)
    , m_playersHead(Widgets::plainLabel({}, "dim"))
    , m_players(new QWidget)
    , m_choose(new QPushButton)
    , m_grid(new ClaimGrid(services.theme))
    , m_form(new OwnClaimForm)
    , m_computation(
          this, computationPause, [this] { return test(); },
          [this](ClaimEvidence evidence) { take(std::move(evidence)); })
{
    setObjectName(QStringLiteral("page"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(makeTools());
    m_claimViews->addWidget(makeClaims());
    m_claimViews->addWidget(makeEmpty());
    auto *making = new MakingCostView(services.theme);
    m_views->addWidget(m_claimViews);
    m_views->addWidget(making);
    m_views->addWidget(makePublished());
    layout->addWidget(m_views, 1);
    Widgets::giveFocusOn(*this, *m_tabs);
    connect(making, &MakingCostView::saveWanted, this,
        [this] { saveChart(Reports::makingCostChart(), QStringLiteral("cost-of-making.png")); });
    connect(making, &MakingCostView::answerCostWanted, this, &ClaimsPage::answerCostWanted);
    connectParts();
    Widgets::inEachLanguage(this, [this] { retranslate(); });
}

QWidget *ClaimsPage::makeTools()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_tabs->setObjectName(QStringLiteral("claimTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideRight);
    for (int tab = Claims; tab <= Published; ++tab)
        m_tabs->addTab(QString());
    row->addWidget(m_tabs, 1);
    m_report->setObjectName(QStringLiteral("claimReport"));
    m_ask->setObjectName(QStringLiteral("askMissing"));
    m_ask->setProperty("action", QStringLiteral("askMissing"));
    row->addWidget(m_report);
    row->addWidget(m_ask);
    return tools;
}

QWidget *ClaimsPage::makeClaims()
{
    auto *view = new QWidget;
    auto *layout = new QVBoxLayout(view);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *cast = new QHBoxLayout;
    cast->setSpacing(12);
    new Widgets::FlowLayout(14, 2, m_players);
    m_players->layout()->addWidget(m_playersHead);
    cast->addWidget(m_players, 1);
    m_choose->setObjectName(QStringLiteral("link"));
    m_choose->setProperty("action", QStringLiteral("chooseRoles"));
    cast->addWidget(m_choose, 0, Qt::AlignTop);
    layout->addLayout(cast);
    auto *card = new Widgets::Card;
    card->body()->addWidget(m_grid);
    layout->addWidget(card, 1);
    auto *own = new Widgets::Card;
    own->body()->addWidget(m_form);
    layout->addWidget(own);
    return view;
}

QWidget *ClaimsPage::makeEmpty()
{
    auto *empty = new QWidget;
    auto *layout = new QVBoxLayout(empty);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_remedy->setObjectName(QStringLiteral("claimsRemedy"));
    layout->addStretch();
    layout->addWidget(m_nothing);
    layout->addSpacing(12);
    layout->addWidget(m_remedy, 0, Qt::AlignCenter);
    layout->addStretch();
    connect(m_remedy, &QPushButton::clicked, this, &ClaimsPage::comparisonWanted);
    return empty;
}

QWidget *ClaimsPage::makePublished()
{
    auto *card = new Widgets::Card([] { return tr("Quality against measured cost, published by others"); });
    m_published = new Widgets::QualityCostPlot(m_services.theme);
    auto *copy = Widgets::saying(new QPushButton, [] { return tr("Copy"); });
    copy->setObjectName(QStringLiteral("copyPublished"));
    auto *save = Widgets::saying(new QPushButton, [] { return tr("Save…"); });
    save->setObjectName(QStringLiteral("savePublished"));
    card->header()->addWidget(copy);
    card->header()->addWidget(save);
    card->body()->addWidget(m_published, 1);
    connect(copy, &QPushButton::clicked, m_published, &Widgets::QualityCostPlot::copy);
    connect(save, &QPushButton::clicked, this, [this] {
        if (const auto chart = Reports::publishedAiderChart())
            saveChart(*chart, QStringLiteral("published.png"));
    });
    return card;
}

void ClaimsPage::connectParts()
{
    const auto soon = [this] { m_computation.soon(); };
    connect(m_tabs, &QTabBar::currentChanged, m_views, &QStackedWidget::setCurrentIndex);
    connect(&m_session, &ShownSession::answerChanged, this, soon);
    connect(&m_session, &ShownSession::stateChanged, this, soon);
    connect(&m_session, &ShownSession::planChanged, this, soon);
    connect(&m_session, &ShownSession::decided, this, soon);
    connect(&m_services.catalogue, &ObservedCatalogue::changed, this, soon);
    connect(&m_services.theme, &Widgets::ThemeSource::changed, this, &ClaimsPage::showPlayers);
    connect(m_report, &QPushButton::clicked, this, &ClaimsPage::saveReport);
    connect(m_ask, &QPushButton::clicked, this, &ClaimsPage::askMissing);
    connect(m_choose, &QPushButton::clicked, this, &ClaimsPage::chooseRoles);
    connect(m_grid, &ClaimGrid::marginChanged, this, &ClaimsPage::changeMargin);
    connect(m_grid, &ClaimGrid::removeWanted, this, &ClaimsPage::removeOwn);
    connect(m_grid, &ClaimGrid::missingWanted, this, &ClaimsPage::askMissing);
    connect(m_grid, &ClaimGrid::makingCostWanted, this, [this] { showTab(MakingCost); });
    connect(m_form, &OwnClaimForm::added, this, &ClaimsPage::addOwn);
}

void ClaimsPage::retranslate()
{
    m_tabs->setAccessibleName(tr("What is shown of the article"));
    m_tabs->setTabText(Claims, tr("Claims"));
    m_tabs->setTabText(MakingCost, tr("Cost of making"));
    m_tabs->setTabText(Published, tr("Published chart"));
    m_report->setText(tr("Report…"));
    m_report->setToolTip(tr("A report of the claims with charts, method and sources"));
    m_choose->setText(tr("Choose who plays whom…"));
    m_nothing->setText(tr(
        "The article's claims will be tested here, as soon as a comparison has an answer that is scored."));
    m_remedy->setText(tr("New comparison"));
    m_published->setAccessibleName(tr("Quality against measured cost, published by others"));
    if (const auto chart = Reports::publishedAiderChart())
        m_published->setChart(*chart);
    showState();
    m_computation.soon();
}

void ClaimsPage::showPlayers()
{
    QLayout *flow = m_players->layout();
    while (flow->count() > 1) {
        QLayoutItem *item = flow->takeAt(1);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const Article::TestedClaims &claims = m_evidence.tested;
    QMap<int, QStringList> systems;
    for (const Article::Player &player : claims.casting().players())
        systems[player.contestant] += player.systemName;
    m_playersHead->setText(systems.isEmpty() ? tr("Nobody plays a role of the article yet.")
            : claims.isSimulated()           ? tr("Practice run-through:")
                                             : tr("Who plays whom:"));
    for (auto it = systems.begin(); it != systems.end(); ++it) {
        const Article::Respondent &who = claims.table.contestants().at(it.key());
        auto *one = new QWidget;
        auto *row = new QHBoxLayout(one);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(4);
        auto *mark = new QLabel;
        mark->setPixmap(markPixmap(who, m_services.theme, devicePixelRatioF()));
        row->addWidget(mark);
        const QString text = who.simulated ? tr("%1 plays %2").arg(who.name, it->join(QStringLiteral(", ")))
                                           : tr("%1 is %2").arg(who.name, it->join(QStringLiteral(", ")));
        row->addWidget(Widgets::plainLabel(text, "player"));
        flow->addWidget(one);
    }
}

} // namespace Pennybench::Desktop
