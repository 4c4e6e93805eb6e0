#include "app/desktop/start/startpage.h"

#include "app/desktop/common/lists.h"
#include "app/reports/publishedchart.h"
#include "widgets/card.h"
#include "widgets/eachlanguage.h"
#include "widgets/givenfocus.h"
#include "widgets/qualitycostplot.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTabBar>

namespace Pennybench::Desktop {

namespace {

constexpr int linesOfWhatCanBeDone = 3;

} // namespace

StartPage::StartPage(DesktopServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_finder(services)
    , m_title(Widgets::plainLabel({}, "pageTitle"))
    , m_practiceWords(Widgets::plainLabel({}, "dim"))
    , m_localWords(Widgets::plainLabel({}, "dim"))
    , m_keyWords(Widgets::plainLabel({}, "dim"))
    , m_tabs(new QTabBar)
    , m_plot(new Widgets::QualityCostPlot(services.theme))
{
    auto *layout = new QVBoxLayout(scrollingContentOf(*this));
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(12);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    for (int line = 0; line < linesOfWhatCanBeDone; ++line) {
        m_lines += Widgets::plainLabel({});
        m_lines.last()->setWordWrap(true);
        words->addWidget(m_lines.last());
    }
    layout->addLayout(words);
    layout->addWidget(makeWays());
    layout->addWidget(makePublished(), 1);
    connect(&m_finder, &ModelFinder::ended, this, &StartPage::take);
    Widgets::giveFocusOn(*this, *m_practice);
    Widgets::inEachLanguage(this, [this] { retranslate(); });
}

QPushButton *StartPage::addWay(QLayout &ways, const char *name, QLabel *explanation)
{
    auto *button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    explanation->setWordWrap(true);
    explanation->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *way = new QVBoxLayout;
    way->setSpacing(4);
    way->addWidget(button);
    way->addWidget(explanation, 1);
    static_cast<QHBoxLayout &>(ways).addLayout(way, 1);
    return button;
}

QWidget *StartPage::makeWays()
{
    auto *ways = new QWidget;
    auto *across = new QHBoxLayout(ways);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(16);
    m_practice = addWay(*across, "tryNow", m_practiceWords);
    m_local = addWay(*across, "askLocal", m_localWords);
    m_key = addWay(*across, "enterKey", m_keyWords);
    connect(m_practice, &QPushButton::clicked, this, &StartPage::practiceWanted);
    connect(m_key, &QPushButton::clicked, this, &StartPage::keyWanted);
    connect(m_local, &QPushButton::clicked, this, [this] {
        if (!m_localModels.isEmpty()) {
            emit localWanted(m_localModels);
            return;
        }
        m_wanted = true;
        look();
    });
    return ways;
}

QWidget *StartPage::makePublished()
{
    auto *card = new Widgets::Card([] { return tr("What others have published about real models"); });
    m_tabs->setObjectName(QStringLiteral("publishedViews"));
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(false);
    for (int view = MeasuredCost; view <= ListPrice; ++view)
        m_tabs->addTab(QString());
    card->header()->addWidget(m_tabs);
    card->body()->addWidget(m_plot, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int view) { showView(static_cast<View>(view)); });
    return card;
}

void StartPage::retranslate()
{
    m_title->setText(tr("What can be done here"));
    m_lines.at(0)->setText(
        tr("Ask several chatbots the same question, side by side, and see what each answer costs."));
    m_lines.at(1)->setText(
        tr("Let them answer suites of prompts, and see who is right, how often, and for how much."));
    m_lines.at(2)->setText(
        tr("Test what is said about cheap chatbots against answers of your own, and export a report."));
    m_practice->setText(tr("Try it now"));
    m_practiceWords->setText(
        tr("With practice models: no key, no cost. Their answers are simulated and marked so everywhere."));
    m_local->setText(tr("Ask a local server"));
    m_key->setText(tr("Enter a key"));
    m_keyWords->setText(tr("For models of a provider. You see what a question will cost before it is sent."));
    m_tabs->setAccessibleName(tr("Published charts"));
    m_tabs->setTabText(MeasuredCost, tr("Measured cost"));
    m_tabs->setTabText(ListPrice, tr("List price"));
    sayServers();
    showView(static_cast<View>(m_tabs->currentIndex()));
}

void StartPage::showView(View view)
{
    m_tabs->setCurrentIndex(view);
    m_plot->setAccessibleName(m_tabs->tabText(view));
    const auto chart =
        view == ListPrice ? Reports::publishedListPriceChart() : Reports::publishedAiderChart();
    if (chart)
        m_plot->setChart(*chart);
}

void StartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_found.isEmpty())
        look();
}

void StartPage::look()
{
    if (std::exchange(m_looking, true))
        return;
    sayServers();
    m_finder.findLocalServers();
}

void StartPage::take(const QString &message, const QStringList &models)
{
    m_looking = false;
    m_found = message;
    m_localModels = models;
    sayServers();
    if (std::exchange(m_wanted, false) && !m_localModels.isEmpty())
        emit localWanted(m_localModels);
}

void StartPage::sayServers()
{
    m_localWords->setText(m_looking ? tr("Looking for model servers on this machine…") : m_found);
}

} // namespace Pennybench::Desktop
