#include "app/desktop/benchpage.h"

#include "app/desktop/wording.h"
#include "app/reports/findings.h"
#include "app/reports/numbertext.h"
#include "app/runs/summary.h"
#include "widgets/card.h"
#include "widgets/qualitycostplot.h"

#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace Pennybench {

namespace {

constexpr int updateMs = 150;
constexpr int modelColumnWidth = 100;

/// A row of cells under the matrix whose widths follow the matrix's columns.
class TotalsRow final : public QWidget {
public:
    TotalsRow(QTableView *view, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_view(view)
    {
        connect(view->horizontalHeader(), &QHeaderView::sectionResized, this, [this] { place(); });
        connect(view->horizontalHeader(), &QHeaderView::geometriesChanged, this, [this] { place(); });
        connect(view->horizontalScrollBar(), &QScrollBar::valueChanged, this, [this] { place(); });
    }

    void setCells(const QString &title, const QList<std::pair<QString, QString>> &cells)
    {
        while (m_labels.size() < cells.size() * 2 + 1) {
            auto *label =
                plainLabel({}, m_labels.size() % 2 == 0 && !m_labels.isEmpty() ? "dim" : "cardTitle", this);
            label->show();
            m_labels += label;
        }
        for (qsizetype i = cells.size() * 2 + 1; i < m_labels.size(); ++i)
            m_labels.at(i)->hide();
        m_labels.first()->setText(title);
        for (qsizetype i = 0; i < cells.size(); ++i) {
            m_labels.at(1 + 2 * i)->setText(cells.at(i).first);
            m_labels.at(2 + 2 * i)->setText(cells.at(i).second);
        }
        m_cells = cells.size();
        m_twoLines =
            std::any_of(cells.begin(), cells.end(), [](const auto &cell) { return !cell.second.isEmpty(); });
        place();
    }

protected:
    void resizeEvent(QResizeEvent *) override { place(); }

private:
    void place()
    {
        if (m_labels.isEmpty())
            return;
        const int line = fontMetrics().height() + 2;
        setFixedHeight((m_twoLines ? 2 : 1) * line + 12);
        m_labels.first()->setGeometry(12, 6, 280, (m_twoLines ? 2 : 1) * line);
        const int shift = m_view->viewport()->x();
        for (qsizetype i = 0; i < m_cells; ++i) {
            const auto column = static_cast<int>(i) + MatrixModel::FirstModel;
            const int left = m_view->columnViewportPosition(column) + shift;
            const int width = m_view->columnWidth(column);
            for (int part = 0; part < 2; ++part) {
                QLabel *label = m_labels.at(1 + 2 * i + part);
                label->setAlignment(Qt::AlignCenter);
                label->setGeometry(left, 6 + part * line, width, line);
                label->show();
            }
        }
    }

    QTableView *m_view;
    QList<QLabel *> m_labels;
    qsizetype m_cells = 0;
    bool m_twoLines = false;
};

} // namespace

BenchPage::BenchPage(
    LiveComparison &comparison, const MatrixModel &matrix, ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_comparison(comparison)
    , m_theme(theme)
    , m_view(new ScoreMatrixView(theme))
    , m_totals(new TotalsRow(m_view))
    , m_costs(new TotalsRow(m_view))
    , m_plot(new QualityCostPlot(theme))
    , m_words(new Card(tr("In words")))
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
    auto *chart = new Card(tr("Quality against cost"));
    chart->body()->addWidget(m_plot);
    right->addWidget(chart);
    right->addWidget(m_words);
    right->setSizes({440, 300});
    splitter->addWidget(right);
    splitter->setSizes({820, 540});
    layout->addWidget(splitter);

    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *words = plainLabel({});
    words->setObjectName(QStringLiteral("findings"));
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    words->setContentsMargins(16, 12, 16, 12);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    scroll->setWidget(words);
    scroll->setObjectName(QStringLiteral("cardScroll"));
    m_words->body()->addWidget(scroll);

    m_updateSoon.setSingleShot(true);
    m_updateSoon.setInterval(updateMs);
    connect(&m_updateSoon, &QTimer::timeout, this, &BenchPage::update);
    const auto soon = [this] {
        if (!m_updateSoon.isActive())
            m_updateSoon.start();
    };
    connect(&comparison, &LiveComparison::answerChanged, this, soon);
    connect(&comparison, &LiveComparison::stateChanged, this, soon);
    connect(&comparison, &LiveComparison::planChanged, this, [this] {
        layOutColumns();
        update();
    });
    connect(&theme, &ThemeSource::changed, this, &BenchPage::layOutColumns);
    update();
}

QWidget *BenchPage::makeMatrix(const MatrixModel &matrix)
{
    auto *card = new Card(tr("Prompts × models"));
    m_view->setObjectName(QStringLiteral("matrix"));
    m_view->setAccessibleName(tr("Prompts and models with verdicts"));
    m_view->setModel(const_cast<MatrixModel *>(&matrix));
    connect(m_view, &ScoreMatrixView::rowChosen, this, &BenchPage::promptChosen);
    card->body()->addWidget(m_view, 1);
    card->body()->addWidget(hairline());
    card->body()->addWidget(m_totals);
    card->body()->addWidget(hairline());
    card->body()->addWidget(m_costs);
    for (const QString &meaning : {tr("✓ correct"), tr("½ partly"), tr("× wrong"), tr("? undecided")})
        card->header()->addWidget(plainLabel(meaning, "chip"));
    return card;
}

void BenchPage::layOutColumns()
{
    QHeaderView *header = m_view->horizontalHeader();
    if (header->count() == 0)
        return;
    const int scale = m_theme.bodyPixels();
    for (int column = 0; column < header->count(); ++column)
        header->setSectionResizeMode(column, QHeaderView::Fixed);
    m_view->setColumnWidth(MatrixModel::Id, 100 * scale / 14);
    m_view->setColumnWidth(MatrixModel::Language, 38 * scale / 14);
    for (int column = MatrixModel::FirstModel; column < header->count(); ++column)
        m_view->setColumnWidth(column, modelColumnWidth * scale / 14);
    header->setSectionResizeMode(MatrixModel::Text, QHeaderView::Stretch);
    header->setMinimumSectionSize(30);
}

void BenchPage::selectRow(int row)
{
    m_view->selectRow(row);
    m_view->scrollTo(m_view->model()->index(row, 0));
}

void BenchPage::update()
{
    const QList<ModelSummary> summaries = summarise(m_comparison.answers());
    updateTotals(summaries);
    updatePlot(summaries);
    updateWords();
}

void BenchPage::updateTotals(const QList<ModelSummary> &summaries)
{
    using Cells = QList<std::pair<QString, QString>>;
    Cells shares;
    Cells costs;
    for (const ModelEntry &model : m_comparison.plan().models) {
        std::pair<QString, QString> share;
        std::pair<QString, QString> cost;
        for (const ModelSummary &summary : summaries) {
            if (summary.model != model.id || summary.prompts == 0)
                continue;
            share = {percent(summary.share.estimate), percentRange(summary.share)};
            if (summary.costPerCorrect)
                cost.first = dollars(std::optional(summary.costPerCorrect->estimate));
        }
        shares += share;
        costs += cost;
    }
    const bool any = !shares.isEmpty();
    static_cast<TotalsRow *>(m_totals)->setCells(
        any ? tr("share correct, 95 % interval") : QString(), shares);
    static_cast<TotalsRow *>(m_costs)->setCells(any ? tr("cost per correct answer") : QString(), costs);
}

void BenchPage::updatePlot(const QList<ModelSummary> &summaries)
{
    const QList<int> front = frontierOf(summaries);
    QList<PlotPoint> points;
    for (int i = 0; i < summaries.size(); ++i) {
        const ModelSummary &summary = summaries.at(i);
        if (summary.prompts == 0)
            continue;
        PlotPoint point;
        for (int m = 0; m < m_comparison.plan().models.size(); ++m) {
            if (m_comparison.plan().models.at(m).id == summary.model) {
                point.mark = m;
                point.name = shortModelName(m_comparison.plan().models.at(m));
            }
        }
        if (summary.costPerAnswer) {
            point.cost = summary.costPerAnswer->estimate;
            point.costLow = summary.costPerAnswer->low;
            point.costHigh = summary.costPerAnswer->high;
        }
        point.share = summary.share.estimate;
        point.shareLow = summary.share.low;
        point.shareHigh = summary.share.high;
        point.onFrontier = front.contains(i);
        point.simulated = summary.simulated;
        point.prompts = summary.prompts;
        points += point;
    }
    m_plot->setPoints(points);
}

void BenchPage::updateWords()
{
    auto *words = findChild<QLabel *>(QStringLiteral("findings"));
    QStringList sentences = findings(m_comparison.plan(), m_comparison.answers());
    if (sentences.isEmpty())
        sentences += tr("What the answers show will stand here, with numbers and intervals.");
    if (m_comparison.isSimulated())
        sentences += tr("Practice models: simulated answers and invented prices, not those of a real model.");
    const QString text = sentences.join(QStringLiteral("\n\n"));
    if (words->text() != text)
        words->setText(text);
}

void BenchPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        update();
    QWidget::changeEvent(event);
}

} // namespace Pennybench
