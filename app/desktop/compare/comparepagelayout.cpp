#include "app/desktop/compare/changescard.h"
#include "app/desktop/compare/comparedprompts.h"
#include "app/desktop/compare/comparepage.h"
#include "app/desktop/compare/headlinecard.h"
#include "app/desktop/compare/promptreading.h"
#include "app/desktop/compare/sidechooser.h"
#include "app/desktop/compare/trialdots.h"
#include "app/desktop/comparison/chosencontestant.h"
#include "widgets/card.h"
#include "widgets/choicename.h"
#include "widgets/eachlanguage.h"
#include "widgets/elidedlabel.h"
#include "widgets/givenfocus.h"
#include "widgets/rowchartplot.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>

#include <algorithm>

namespace Pennybench::Desktop {

namespace {

/// Qt cuts a heading off in the middle of a letter.
class NamesHeader final : public QHeaderView {
public:
    NamesHeader()
        : QHeaderView(Qt::Horizontal)
    {
    }

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override
    {
        constexpr int padding = 18;
        QHeaderView::initStyleOptionForIndex(option, section);
        option->text = fontMetrics().elidedText(option->text, Qt::ElideRight, sectionSize(section) - padding);
    }
};

constexpr int leastWidthWithCategory = 680;
constexpr int leastWidthWithReason = 860;
constexpr int rightTabs = 6; ///< all, and each of RightOn

QSplitter *cardSplitter(Qt::Orientation orientation)
{
    auto *splitter = new QSplitter(orientation);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(12);
    return splitter;
}

} // namespace

ComparePage::ComparePage(const ShownSession &session, PersonVerdicts &verdicts, DesktopServices &services,
    ChosenContestant &chosen, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_verdicts(verdicts)
    , m_services(services)
    , m_chosen(chosen)
    , m_chooser(new SideChooser(services.theme))
    , m_notes(new Widgets::ElidedLabel("dim", 12))
    , m_copy(makeCopyButton())
    , m_stack(new QStackedWidget)
    , m_message(Widgets::plainLabel({}))
    , m_remedy(new QPushButton)
    , m_headline(new HeadlineCard(services.theme))
    , m_chart(new Widgets::RowChartPlot(services.theme))
    , m_changes(new ChangesCard)
    , m_rights(new QTabBar)
    , m_category(new QComboBox)
    , m_model(new ComparedPromptsModel(this))
    , m_filter(new ComparedPromptsFilter(this))
    , m_table(new QTableView)
    , m_legend(new Widgets::ElidedLabel("dim", 6))
    , m_count(Widgets::plainLabel({}, "dim"))
    , m_reading(new PromptReading(services.theme))
    , m_computation(
          this, computationPause, [this] { return compute(); },
          [this](Compared compared) { take(std::move(compared)); })
{
    setObjectName(QStringLiteral("page"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_chooser);
    auto *notes = new QHBoxLayout;
    notes->setSpacing(8);
    notes->addWidget(m_notes, 1);
    notes->addWidget(m_copy);
    layout->addLayout(notes);
    auto *whole = cardSplitter(Qt::Vertical);
    m_figures = makeFigures();
    whole->addWidget(m_figures);
    auto *below = cardSplitter(Qt::Horizontal);
    m_promptsCard = makePrompts();
    below->addWidget(m_promptsCard);
    below->addWidget(m_reading);
    below->setSizes({680, 540});
    whole->addWidget(below);
    whole->setSizes({285, 435});
    whole->setStretchFactor(1, 1);
    m_stack->addWidget(whole);
    m_stack->addWidget(makeMessage());
    m_stack->setCurrentIndex(1);
    layout->addWidget(m_stack, 1);
    Widgets::giveFocusOn(*this, *m_table);

    const auto soon = [this] { m_computation.soon(); };
    connect(m_chooser, &SideChooser::changed, this, soon);
    connect(m_chooser, &SideChooser::sessionsWanted, this,
        [this] { m_chooser->setSessions(savedSessions(m_services.sessionFolder)); });
    connect(m_chooser, &SideChooser::otherFileWanted, this, &ComparePage::chooseOther);
    m_reading->setTexts([this](const Runs::Answer &answer) {
        const Runs::Answer *read =
            m_compared.wish.ofTwoSessions ? nullptr : m_session.wholeAnswer(answer.key);
        return read ? *read : answer;
    });
    connect(m_reading, &PromptReading::enlargedChanged, this, &ComparePage::enlarge);
    connect(m_reading, &PromptReading::stepWanted, this, &ComparePage::step);
    connect(m_reading, &PromptReading::overruled, this, &ComparePage::overrule);
    connect(&services.theme, &Widgets::ThemeSource::changed, this, [this] {
        m_table->verticalHeader()->setDefaultSectionSize(m_services.theme.bodyPixels() * 29 / 14);
        layOutColumns();
        m_computation.soon();
    });
    followSession();
    Widgets::inEachLanguage(this, [this] { retranslate(); });
}

QPushButton *ComparePage::makeCopyButton()
{
    auto *button = new QPushButton;
    button->setObjectName(QStringLiteral("copyCompared"));
    button->setMenu(new QMenu(button));
    button->setEnabled(false);
    return button;
}

QWidget *ComparePage::makeFigures()
{
    auto *figures = cardSplitter(Qt::Horizontal);
    auto *where = new Widgets::Card([] { return tr("Where the difference lies"); });
    where->body()->addWidget(m_chart);
    figures->addWidget(m_headline);
    figures->addWidget(where);
    figures->addWidget(m_changes);
    figures->setSizes({400, 560, 300});
    figures->setStretchFactor(1, 1);
    return figures;
}

QLayout *ComparePage::makeFilters()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 12, 6);
    head->setSpacing(8);
    m_rights->setObjectName(QStringLiteral("rightOn"));
    m_rights->setDrawBase(false);
    m_rights->setExpanding(false);
    m_rights->setUsesScrollButtons(false);
    m_rights->setElideMode(Qt::ElideRight);
    for (int i = 0; i < rightTabs; ++i)
        m_rights->addTab(QString());
    head->addWidget(m_rights, 1);
    m_category->setObjectName(QStringLiteral("comparedCategory"));
    m_category->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_category->setMinimumContentsLength(8);
    head->addWidget(m_category);
    connect(m_rights, &QTabBar::currentChanged, this, &ComparePage::filterRows);
    connect(m_category, &QComboBox::activated, this, &ComparePage::filterRows);
    return head;
}

QWidget *ComparePage::makePrompts()
{
    auto *card = new Widgets::Card;
    card->body()->addLayout(makeFilters());
    card->body()->addWidget(Widgets::hairline());
    m_filter->setSourceModel(m_model);
    m_filter->setSortRole(ComparedPromptsModel::SortRole);
    m_table->setObjectName(QStringLiteral("comparedPrompts"));
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new TrialDots(m_services.theme, m_table));
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_services.theme.bodyPixels() * 29 / 14);
    auto *header = new NamesHeader;
    m_table->setHorizontalHeader(header);
    header->setSectionsClickable(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(ComparedPromptsModel::Text, QHeaderView::Stretch);
    m_table->viewport()->installEventFilter(this);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ComparedPromptsModel::Change, Qt::AscendingOrder);
    m_table->installEventFilter(this);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ComparePage::readCurrent);
    connect(m_table, &QTableView::doubleClicked, m_reading, [this] { m_reading->setEnlarged(true); });
    card->body()->addWidget(m_table, 1);
    card->body()->addWidget(Widgets::hairline());
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(14, 6, 14, 8);
    foot->addWidget(m_legend, 1);
    foot->addWidget(m_count);
    card->body()->addLayout(foot);
    return card;
}

void ComparePage::layOutColumns()
{
    const auto scaled = [this](int pixels) { return pixels * m_services.theme.bodyPixels() / 14; };
    const std::pair<int, int> widths[] = {{ComparedPromptsModel::Id, 104},
        {ComparedPromptsModel::Category, 84}, {ComparedPromptsModel::Change, 84},
        {ComparedPromptsModel::Why, 180}, {ComparedPromptsModel::Cost, 84}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, scaled(width));
    for (const int named : {ComparedPromptsModel::First, ComparedPromptsModel::Second})
        m_table->setColumnWidth(
            named, std::clamp(m_table->horizontalHeader()->sectionSizeHint(named), scaled(86), scaled(140)));
    // Where there is little room the category goes, which the list above tells too, and the reason, which
    // stands under the answer.
    m_table->setColumnHidden(
        ComparedPromptsModel::Category, m_table->viewport()->width() < scaled(leastWidthWithCategory));
    m_table->setColumnHidden(
        ComparedPromptsModel::Why, m_table->viewport()->width() < scaled(leastWidthWithReason));
}

QWidget *ComparePage::makeMessage()
{
    auto *empty = new Widgets::Card;
    m_message->setObjectName(QStringLiteral("compareMessage"));
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setContentsMargins(24, 0, 24, 0);
    m_remedy->setObjectName(QStringLiteral("compareRemedy"));
    empty->body()->addStretch();
    empty->body()->addWidget(m_message);
    empty->body()->addSpacing(12);
    empty->body()->addWidget(m_remedy, 0, Qt::AlignCenter);
    empty->body()->addStretch();
    connect(m_remedy, &QPushButton::clicked, this, &ComparePage::remedy);
    return empty;
}

void ComparePage::retranslate()
{
    m_copy->setText(tr("Copy table"));
    m_copy->menu()->clear();
    const QStringList tables{tr("Differences"), tr("What changed"), tr("Prompts shown")};
    for (int table = 0; table < tables.size(); ++table) {
        for (const bool asMarkdown : {false, true})
            m_copy->menu()->addAction(QStringLiteral("%1: %2").arg(tables.at(table),
                                          asMarkdown ? QStringLiteral("Markdown") : QStringLiteral("CSV")),
                this, [this, table, asMarkdown] { copy(table, asMarkdown); });
    }
    m_rights->setAccessibleName(tr("Who was right"));
    Widgets::nameChoice(m_category, tr("Category"));
    m_table->setAccessibleName(tr("Prompts and how both answered"));
    m_model->retranslate();
    m_remedy->setText(tr("Choose two sessions"));
    m_computation.soon();
}

} // namespace Pennybench::Desktop
