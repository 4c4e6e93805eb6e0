#include "app/desktop/charts/chartspage.h"

#include "app/base/language.h"
#include "app/base/outputfile.h"
#include "app/desktop/charts/filterbar.h"
#include "app/desktop/common/exportfile.h"
#include "app/desktop/common/filedialogs.h"
#include "app/desktop/common/findingscard.h"
#include "app/desktop/common/wording.h"
#include "app/desktop/comparison/chosencontestant.h"
#include "app/desktop/comparison/comparewith.h"
#include "app/reports/findings.h"
#include "app/reports/judgedlines.h"
#include "app/reports/picturereports.h"
#include "app/reports/tabletext.h"
#include "app/runs/contestants.h"
#include "app/store/sessionname.h"
#include "widgets/card.h"
#include "widgets/eachlanguage.h"
#include "widgets/givenfocus.h"
#include "widgets/qualitycostplot.h"
#include "widgets/rowchartplot.h"

#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableWidget>

#include <algorithm>

namespace Pennybench::Desktop {

namespace {

enum ChartStack { ShowQuality, ShowRows, ShowTable, ShowNothing };

QStringList chartWords(const Store::Session &session)
{
    const Runs::Tally tally(session.answers);
    const QList<Runs::ModelSummary> summaries = tally.summaries();
    return Reports::findings(withShortNames(session.plan), tally, Runs::standingsIn(tally, summaries))
        + Reports::judgedLines(session, summaries);
}

} // namespace

ChartsPage::ChartsPage(
    const ShownSession &session, DesktopServices &services, ChosenContestant &chosen, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_services(services)
    , m_chosen(chosen)
    , m_filters(new FilterBar)
    , m_across(new QComboBox)
    , m_unit(new QComboBox)
    , m_layUnder(new QPushButton)
    , m_kinds(new QTabBar)
    , m_asTable(new QPushButton)
    , m_copy(new QPushButton)
    , m_copyTable(new QPushButton)
    , m_compare(new QPushButton)
    , m_save(new QPushButton)
    , m_views(new QStackedWidget)
    , m_quality(new Widgets::QualityCostPlot(services.theme))
    , m_rows(new Widgets::RowChartPlot(services.theme))
    , m_table(new QTableWidget)
    , m_nothing(Widgets::plainLabel(QString(), "dim"))
    , m_remedy(new QPushButton)
    , m_words(new FindingsCard)
    , m_computation(
          this, computationPause, [this] { return compute(); },
          [this](Shown shown) { take(std::move(shown)); })
{
    setObjectName(QStringLiteral("page"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_filters);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(12);
    splitter->addWidget(makeChartCard());
    splitter->addWidget(makeWords());
    splitter->setSizes({960, 340});
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    layout->addWidget(splitter, 1);
    Widgets::giveFocusOn(*this, *m_kinds);

    connect(&session, &ShownSession::answerChanged, this, &ChartsPage::soon);
    connect(&session, &ShownSession::stateChanged, this, &ChartsPage::soon);
    connect(&session, &ShownSession::planChanged, this, [this] {
        m_filters->setSuites(m_session.plan().suites);
        soon();
    });
    connect(m_filters, &FilterBar::changed, this, &ChartsPage::soon);
    connect(&chosen, &ChosenContestant::changed, this, &ChartsPage::select);
    for (auto *box : {m_across, m_unit})
        connect(box, &QComboBox::activated, this, &ChartsPage::soon);
    m_filters->setSuites(session.plan().suites);
    Widgets::inEachLanguage(this, [this] { retranslate(); });
}

void ChartsPage::showKind(Reports::ChartKind kind)
{
    m_kinds->setCurrentIndex(static_cast<int>(kind));
}

Reports::ChartWish ChartsPage::wish() const
{
    Reports::ChartWish wish{.kind = static_cast<Reports::ChartKind>(m_kinds->currentIndex()),
        .axis = static_cast<Widgets::CostAxis>(m_across->currentData().toInt())};
    if (m_unit->currentData().toInt() > 0)
        wish.unit = static_cast<Models::CostUnit>(m_unit->currentData().toInt());
    return wish;
}

void ChartsPage::soon()
{
    const Reports::ChartWish wanted = wish();
    const bool isQuality = wanted.kind == Reports::ChartKind::QualityCost;
    const bool isCost = isQuality && wanted.axis == Widgets::CostAxis::Cost;
    m_across->setVisible(isQuality);
    m_layUnder->setVisible(isCost);
    m_unit->setVisible(isCost || wanted.kind == Reports::ChartKind::Cost);
    m_computation.soon();
}

void ChartsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_computation.pageShown();
}

std::function<ChartsPage::Shown()> ChartsPage::compute() const
{
    return
        [shown = m_session.snapshot(), filter = m_filters->filter(), wish = wish(), published = m_published] {
            const Store::Session all = shown.session();
            const Store::Session session = Reports::filtered(all, filter);
            Shown drawn{Reports::sessionChart(session, wish), chartWords(session), !all.answers.isEmpty()};
            auto *chart = std::get_if<Widgets::QualityCostChart>(&drawn.chart.drawing);
            if (chart && chart->axis == Widgets::CostAxis::Cost)
                Reports::layUnder(*chart, published);
            return drawn;
        };
}

void ChartsPage::take(Shown shown)
{
    m_shown = std::move(shown);
    if (const auto *rows = std::get_if<Widgets::RowChart>(&m_shown.chart.drawing))
        m_rows->setChart(*rows);
    else
        m_quality->setChart(std::get<Widgets::QualityCostChart>(m_shown.chart.drawing));
    fillTable();
    m_words->setSentences(m_shown.words, Runs::contestantNames(m_session.plan().models));
    m_nothing->setText(m_shown.hasAnswers && !m_filters->filter().isEmpty()
            ? tr("No answer passes these filters.")
            : tr("Charts of a comparison will stand here, as soon as it has an answer that is scored."));
    m_remedy->setText(m_filters->filter().isEmpty() ? tr("New comparison") : tr("Reset the filters"));
    showView();
    select(m_chosen.letter());
}

void ChartsPage::showView()
{
    const bool isEmpty = m_shown.chart.isEmpty();
    const bool isRows = std::holds_alternative<Widgets::RowChart>(m_shown.chart.drawing);
    m_views->setCurrentIndex(isEmpty ? ShowNothing
            : m_asTable->isChecked() ? ShowTable
            : isRows                 ? ShowRows
                                     : ShowQuality);
    for (QPushButton *button : {m_asTable, m_copy, m_copyTable, m_save})
        button->setEnabled(!isEmpty);
}

void ChartsPage::fillTable()
{
    const QSignalBlocker blocker(m_table);
    const Reports::TextTable &table = m_shown.chart.table;
    m_table->clear();
    m_table->setColumnCount(static_cast<int>(table.columns.size()));
    m_table->setHorizontalHeaderLabels(table.columns);
    m_table->setRowCount(static_cast<int>(table.rows.size()));
    for (int row = 0; row < table.rows.size(); ++row) {
        for (int column = 0; column < table.columns.size(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(table.rows.at(row).value(column)));
    }
}

void ChartsPage::select(const QString &letter)
{
    fillCompareMenu(*m_compare->menu(), m_session.plan(), letter,
        [this](const QString &first, const QString &second) { emit compareRequested(first, second); });
    m_compare->setEnabled(m_compare->menu()->isEnabled());
    m_quality->setSelected(letter);
    m_rows->setSelected(letter);
    if (m_shown.chart.letters.value(m_table->currentRow()) == letter)
        return;
    const QSignalBlocker blocker(m_table);
    const qsizetype row = m_shown.chart.letters.indexOf(letter);
    if (row >= 0)
        m_table->selectRow(static_cast<int>(row));
    else
        m_table->clearSelection();
}

void ChartsPage::copyPicture()
{
    if (std::holds_alternative<Widgets::RowChart>(m_shown.chart.drawing))
        m_rows->copy();
    else
        m_quality->copy();
}

void ChartsPage::copyTable(bool asMarkdown)
{
    const Reports::TextTable &table = m_shown.chart.table;
    QGuiApplication::clipboard()->setText(
        asMarkdown ? Reports::markdownText(table) : Reports::csvText(table));
}

void ChartsPage::save()
{
    const FilePurpose purpose{QStringLiteral("export"), tr("Save the chart"),
        {tr("Picture (*.png)"), tr("Vectors (*.svg)"), tr("Page (*.pdf)")}};
    const ChosenFile chosen = chooseFileToSave(this, m_services.settings, purpose,
        Store::shortSessionName(m_session.sessionPath()) + QStringLiteral(".png"));
    if (chosen.path.isEmpty())
        return;
    const QString path = withEndingOf(chosen.filter, chosen.path);
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    Expected<void> written =
        Reports::writeDrawing(bytes, QFileInfo(path).suffix().toLower(), m_shown.chart.drawing);
    if (written)
        written = writeWholeFile(path, bytes.data());
    emit said(written ? tr("Wrote %1").arg(path) : translated(written.error()));
}

void ChartsPage::layUnder()
{
    if (!m_published.isEmpty()) {
        m_published.clear();
        retranslate();
        return;
    }
    const QString path = chooseFileToOpen(this, m_services.settings,
        {QStringLiteral("published"), tr("Published figures"), {tr("Table (*.tsv *.csv *.txt)")}});
    if (path.isEmpty())
        return;
    auto figures = Reports::readPublishedFigures(path);
    if (!figures) {
        emit said(translated(figures.error()));
        return;
    }
    m_published = *std::move(figures);
    retranslate();
}

} // namespace Pennybench::Desktop
