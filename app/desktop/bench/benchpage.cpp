#include "app/desktop/bench/benchpage.h"

#include "app/desktop/bench/chartcard.h"
#include "app/desktop/bench/totalsrow.h"
#include "app/desktop/common/findingscard.h"
#include "app/desktop/common/wording.h"
#include "app/desktop/comparison/comparewith.h"
#include "app/reports/findings.h"
#include "app/reports/judgedlines.h"
#include "app/reports/numbertext.h"
#include "app/reports/qualitycost.h"
#include "app/runs/contestants.h"
#include "app/runs/summary.h"
#include "widgets/card.h"
#include "widgets/chiprow.h"
#include "widgets/eachlanguage.h"
#include "widgets/givenfocus.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>

namespace Pennybench::Desktop {

namespace {

constexpr int updateMs = 150;
constexpr qsizetype countedAtOnce = 4000; ///< answers, in less than a frame
// Widths at a text of 14 pixels.
constexpr int widestId = 112;
constexpr int languageWidth = 38;
constexpr int modelWidth = 100;
constexpr int narrowModelWidth = 88; ///< a cost per correct answer still fits
constexpr int readableText = 170; ///< enough of a prompt to know it by

QStringList verdictWords()
{
    QStringList words;
    for (const Scoring::Verdict verdict :
        {Scoring::Verdict::Correct, Scoring::Verdict::Partial, Scoring::Verdict::Incorrect,
            Scoring::Verdict::NoAnswer, Scoring::Verdict::Undecided, Scoring::Verdict::Error})
        words += verdictWord(verdict);
    return words;
}

} // namespace

BenchPage::BenchPage(
    const ShownSession &shown, const MatrixModel &matrix, Widgets::ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_shown(shown)
    , m_theme(theme)
    , m_view(new Widgets::ScoreMatrixView(theme))
    , m_totals(new TotalsRow(m_view, MatrixModel::FirstModel))
    , m_scores(new TotalsRow(m_view, MatrixModel::FirstModel))
    , m_costs(new TotalsRow(m_view, MatrixModel::FirstModel))
    , m_chart(new ChartCard(theme))
    , m_legend(new Widgets::ChipRow(verdictWords()))
    , m_words(new FindingsCard)
    , m_counting(
          this, computationPause,
          [this] {
              return [number = m_plan, plan = m_shown.plan(), tally = m_shown.tally()] {
                  Counted result = counted(plan, tally);
                  result.plan = number;
                  return result;
              };
          },
          [this](const Counted &result) {
              if (result.plan == m_plan)
                  show(result);
          })
    , m_wording(
          this, computationPause, [this] { return findings(); },
          [this](const Findings &findings) { showWords(findings); })
{
    setObjectName(QStringLiteral("page"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(12);
    splitter->addWidget(makeMatrix(matrix));
    auto *right = new QSplitter(Qt::Vertical);
    right->setChildrenCollapsible(false);
    right->setHandleWidth(12);
    right->addWidget(m_chart);
    right->addWidget(m_words);
    right->setSizes({420, 340});
    splitter->addWidget(right);
    splitter->setSizes({820, 540});
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    layout->addWidget(splitter);

    m_updateSoon.setSingleShot(true);
    m_updateSoon.setInterval(updateMs);
    connect(&m_updateSoon, &QTimer::timeout, this, &BenchPage::update);
    const auto soon = [this] {
        if (!m_updateSoon.isActive())
            m_updateSoon.start();
    };
    connect(&shown, &ShownSession::answerChanged, this, soon);
    connect(&shown, &ShownSession::stateChanged, this, soon);
    connect(&shown, &ShownSession::planChanged, this, [this] {
        layOutColumns();
        m_chart->forget();
        ++m_plan;
        update();
    });
    connect(&theme, &Widgets::ThemeSource::changed, this, &BenchPage::layOutColumns);
    connect(m_chart, &ChartCard::contestantChosen, this, &BenchPage::contestantChosen);
    connect(m_chart, &ChartCard::standingsChanged, this, &BenchPage::updateWords);
    Widgets::inEachLanguage(this, [this] { retranslate(); });
}

void BenchPage::retranslate()
{
    m_view->setAccessibleName(tr("Prompts and models with verdicts"));
    m_legend->setTexts(verdictWords());
    update();
}

QWidget *BenchPage::makeMatrix(const MatrixModel &matrix)
{
    auto *card = new Widgets::Card([] { return tr("Prompts × models"); });
    m_view->setObjectName(QStringLiteral("matrix"));
    m_view->setModel(const_cast<MatrixModel *>(&matrix));
    m_view->viewport()->installEventFilter(this);
    connect(m_view, &Widgets::ScoreMatrixView::cellChosen, this, [this](int row, int column) {
        if (column >= MatrixModel::FirstModel)
            emit contestantChosen(Runs::contestantLetter(column - MatrixModel::FirstModel));
        emit promptChosen(row, column >= MatrixModel::FirstModel ? column - MatrixModel::FirstModel : -1);
    });
    connect(m_view, &Widgets::ScoreMatrixView::headChosen, this, &BenchPage::contestantChosen);
    connect(m_view, &Widgets::ScoreMatrixView::menuRequested, this, &BenchPage::offerMenu);
    Widgets::giveFocusOn(*this, *m_view);
    card->body()->addWidget(m_view, 1);
    card->body()->addWidget(Widgets::hairline());
    card->body()->addWidget(m_totals);
    card->body()->addWidget(m_scores);
    card->body()->addWidget(Widgets::hairline());
    card->body()->addWidget(m_costs);
    card->header()->addWidget(m_legend, 1);
    return card;
}

void BenchPage::offerMenu(const QPoint &at)
{
    QMenu menu(this);
    fillCompareMenu(*menu.addMenu(QString()), m_shown.plan(), m_view->chosen(),
        [this](const QString &first, const QString &second) { emit compareRequested(first, second); });
    menu.exec(at);
}

void BenchPage::layOutColumns()
{
    QHeaderView *header = m_view->horizontalHeader();
    if (header->count() == 0)
        return;
    const auto scaled = [this](int pixels) { return pixels * m_theme.bodyPixels() / 14; };
    const int models = header->count() - MatrixModel::FirstModel;
    const int narrowestId = header->sectionSizeHint(MatrixModel::Id);
    const int id =
        std::clamp(m_view->codeWidth(longestId()), narrowestId, std::max(narrowestId, scaled(widestId)));
    const int room = m_view->viewport()->width() - id - scaled(readableText);
    // Where there is little room the language goes first, which the prompt's tip tells too; then the columns
    // of the models give way.
    const bool showsLanguage = room - scaled(languageWidth) >= models * scaled(modelWidth);
    const int each = (room - (showsLanguage ? scaled(languageWidth) : 0)) / std::max(models, 1);
    for (int column = 0; column < header->count(); ++column)
        header->setSectionResizeMode(column, QHeaderView::Fixed);
    m_view->setColumnWidth(MatrixModel::Id, id);
    m_view->setColumnWidth(MatrixModel::Language, scaled(languageWidth));
    m_view->setColumnHidden(MatrixModel::Language, !showsLanguage);
    for (int column = MatrixModel::FirstModel; column < header->count(); ++column)
        m_view->setColumnWidth(column, std::clamp(each, scaled(narrowModelWidth), scaled(modelWidth)));
    header->setSectionResizeMode(MatrixModel::Text, QHeaderView::Stretch);
    header->setMinimumSectionSize(30);
}

QString BenchPage::longestId() const
{
    QString longest;
    for (const Suites::Suite &suite : m_shown.plan().suites) {
        for (const Suites::Prompt &prompt : suite.prompts)
            longest = prompt.id.size() > longest.size() ? prompt.id : longest;
    }
    return longest;
}

void BenchPage::selectRow(int row)
{
    m_view->selectRow(row);
    m_view->scrollTo(m_view->model()->index(row, 0));
}

void BenchPage::selectContestant(const QString &letter)
{
    m_chart->setChosen(letter);
    m_view->setChosen(letter);
}

bool BenchPage::isLarge() const
{
    return m_shown.tally().size() > countedAtOnce;
}

void BenchPage::update()
{
    if (isLarge())
        m_counting.soon();
    else
        show(counted(m_shown.plan(), m_shown.tally()));
}

BenchPage::Counted BenchPage::counted(const Runs::RunPlan &plan, const Runs::Tally &tally)
{
    Counted counted{.summaries = tally.summaries()};
    QStringList models;
    for (const Runs::ModelSummary &summary : std::as_const(counted.summaries))
        models += summary.model;
    counted.outcomes = tally.outcomes(models);
    counted.caption = Reports::chartCaption(plan, counted.summaries, tally);
    return counted;
}

void BenchPage::show(const Counted &counted)
{
    updateTotals(counted.summaries);
    m_chart->setCounted(m_shown.plan(), counted.summaries, counted.outcomes, counted.caption);
    updateWords();
}

void BenchPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (isLarge()) {
        m_counting.pageShown();
        m_wording.pageShown();
    }
}

void BenchPage::updateTotals(const QList<Runs::ModelSummary> &summaries)
{
    using Cells = QList<std::pair<QString, QString>>;
    Cells shares;
    Cells scores;
    Cells costs;
    const Models::CostUnit unit = Runs::costUnitOf(summaries);
    for (const Models::ModelEntry &model : m_shown.plan().models) {
        std::pair<QString, QString> share;
        std::pair<QString, QString> score;
        std::pair<QString, QString> cost;
        for (const Runs::ModelSummary &summary : summaries) {
            if (summary.model != model.id || summary.prompts == 0)
                continue;
            share = {Reports::percent(summary.share.estimate), Reports::percentRange(summary.share)};
            score = {Reports::percent(summary.score.estimate), Reports::percentRange(summary.score)};
            if (summary.costPerCorrect)
                cost.first = Reports::dollarsIn(unit, summary.costPerCorrect);
        }
        shares += share;
        scores += score;
        costs += cost;
    }
    const bool any = !shares.isEmpty();
    m_totals->setCells(any ? tr("share correct, 95 % interval") : QString(), shares);
    m_scores->setVisible(Runs::tellsScores(summaries));
    m_scores->setCells(any ? tr("mean score, 95 % interval") : QString(), scores);
    m_costs->setCells(any ? Reports::costPerCorrectTitle(unit) : QString(), costs);
}

void BenchPage::updateWords()
{
    if (isLarge())
        m_wording.soon();
    else
        showWords(findings()());
}

std::function<BenchPage::Findings()> BenchPage::findings() const
{
    return [number = m_plan, plan = withShortNames(m_shown.plan()), tally = m_shown.tally(),
               standings = m_chart->standings(), session = m_shown.snapshot(),
               isJudged = !m_shown.judgements().isEmpty()] {
        QStringList sentences = Reports::findings(plan, tally, standings);
        if (isJudged)
            sentences += Reports::judgedLines(session.session(), tally.summaries());
        return Findings{number, sentences};
    };
}

void BenchPage::showWords(const Findings &findings)
{
    if (findings.plan != m_plan)
        return;
    QStringList sentences = findings.sentences;
    const QStringList names = Runs::contestantNames(m_shown.plan().models);
    if (sentences.isEmpty())
        sentences += tr("The findings appear here, with numbers and intervals.");
    if (m_shown.isSimulated())
        sentences += tr("Practice models: simulated answers and invented prices, not those of a real model.");
    m_words->setSentences(sentences, names);
}

bool BenchPage::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_view->viewport() && event->type() == QEvent::Resize)
        layOutColumns();
    return QWidget::eventFilter(object, event);
}

} // namespace Pennybench::Desktop
