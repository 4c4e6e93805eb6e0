#include "app/desktop/comparison/chosencontestant.h"
#include "app/desktop/strengths/categorycard.h"
#include "app/desktop/strengths/profilecard.h"
#include "app/desktop/strengths/strengthspage.h"
#include "widgets/card.h"
#include "widgets/eachlanguage.h"
#include "widgets/givenfocus.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableWidget>

namespace Pennybench::Desktop {

StrengthsPage::StrengthsPage(
    const ShownSession &session, DesktopServices &services, ChosenContestant &chosen, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_services(services)
    , m_chosen(chosen)
    , m_tabs(new QTabBar)
    , m_views(new QStackedWidget)
    , m_dotViews(new QStackedWidget)
    , m_cardScroll(new QScrollArea)
    , m_cardGrid(new QGridLayout)
    , m_profile(new ProfileCard(services.theme))
    , m_table(makeTable("strengthFigures"))
    , m_lineUp(makeTable("lineUp"))
    , m_badge(Widgets::plainLabel({}, "badge"))
    , m_nothing(Widgets::plainLabel({}, "dim"))
    , m_caption(Widgets::plainLabel({}, "dim"))
    , m_remedy(new QPushButton)
    , m_computation(
          this, computationPause,
          [this] { return [shown = m_session.snapshot()] { return strengthEvidence(shown.session()); }; },
          [this](StrengthEvidence evidence) {
              m_evidence = std::move(evidence);
              showEvidence();
          })
{
    setObjectName(QStringLiteral("page"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(makeTools());
    m_dotViews->addWidget(makeDots());
    m_dotViews->addWidget(makeEmpty());
    m_views->addWidget(m_dotViews);
    for (QTableWidget *table : {m_table, m_lineUp}) {
        auto *card = new Widgets::Card;
        card->body()->addWidget(table);
        m_views->addWidget(card);
    }
    m_lineUp->setWordWrap(true);
    m_lineUp->horizontalHeader()->setStretchLastSection(true);
    layout->addWidget(m_views, 1);
    m_caption->setWordWrap(true);
    layout->addWidget(m_caption);
    Widgets::giveFocusOn(*this, *m_tabs);
    const auto soon = [this] { m_computation.soon(); };
    connect(m_tabs, &QTabBar::currentChanged, m_views, &QStackedWidget::setCurrentIndex);
    connect(&session, &ShownSession::answerChanged, this, soon);
    connect(&session, &ShownSession::stateChanged, this, soon);
    connect(&session, &ShownSession::planChanged, this, soon);
    connect(&session, &ShownSession::decided, this, soon);
    connect(&chosen, &ChosenContestant::changed, this, &StrengthsPage::select);
    connect(&services.catalogue, &ObservedCatalogue::changed, this, &StrengthsPage::fillLineUp);
    connect(m_profile, &ProfileCard::answersWanted, this, &StrengthsPage::answersWanted);
    Widgets::inEachLanguage(this, [this] { retranslate(); });
}

QTableWidget *StrengthsPage::makeTable(const char *name)
{
    auto *table = new QTableWidget;
    table->setObjectName(QLatin1String(name));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    return table;
}

QWidget *StrengthsPage::makeTools()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_tabs->setObjectName(QStringLiteral("strengthTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideRight);
    for (int view = Dots; view <= LineUp; ++view)
        m_tabs->addTab(QString());
    row->addWidget(m_tabs, 1);
    row->addWidget(m_badge);
    m_badge->hide();
    return tools;
}

QWidget *StrengthsPage::makeDots()
{
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(12);
    m_cardScroll->setWidgetResizable(true);
    m_cardScroll->setFrameShape(QFrame::NoFrame);
    m_cardScroll->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget;
    inside->setObjectName(QStringLiteral("page"));
    auto *outer = new QVBoxLayout(inside);
    outer->setContentsMargins(0, 0, 0, 0);
    m_cardGrid->setSpacing(12);
    outer->addLayout(m_cardGrid);
    outer->addStretch();
    m_cardScroll->setWidget(inside);
    splitter->addWidget(m_cardScroll);
    splitter->addWidget(m_profile);
    splitter->setSizes({900, 400});
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    m_cardScroll->viewport()->installEventFilter(this);
    return splitter;
}

QWidget *StrengthsPage::makeEmpty()
{
    auto *empty = new QWidget;
    auto *layout = new QVBoxLayout(empty);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_remedy->setObjectName(QStringLiteral("strengthsRemedy"));
    layout->addStretch();
    layout->addWidget(m_nothing);
    layout->addSpacing(12);
    layout->addWidget(m_remedy, 0, Qt::AlignCenter);
    layout->addStretch();
    connect(m_remedy, &QPushButton::clicked, this, &StrengthsPage::comparisonWanted);
    return empty;
}

void StrengthsPage::retranslate()
{
    m_tabs->setAccessibleName(tr("How strengths are shown"));
    m_tabs->setTabText(Dots, tr("Dots"));
    m_tabs->setTabText(Table, tr("Table"));
    m_tabs->setTabText(LineUp, tr("As in February 2025"));
    m_badge->setText(tr("simulated"));
    m_table->setAccessibleName(tr("Strengths by category as a table"));
    m_lineUp->setAccessibleName(tr("The article's models, and what can be done with each today"));
    m_nothing->setText(
        tr("Strengths by category will stand here, as soon as a comparison has an answer that is "
           "scored."));
    m_remedy->setText(tr("New comparison"));
    fillLineUp();
    showEvidence();
    m_computation.soon();
}

} // namespace Pennybench::Desktop
