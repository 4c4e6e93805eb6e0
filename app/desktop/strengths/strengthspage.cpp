#include "app/desktop/strengths/strengthspage.h"

#include "app/article/publishedrows.h"
#include "app/article/waystorun.h"
#include "app/desktop/common/wording.h"
#include "app/desktop/comparison/chosencontestant.h"
#include "app/desktop/strengths/categorycard.h"
#include "app/desktop/strengths/profilecard.h"
#include "app/reports/numbertext.h"
#include "widgets/eachlanguage.h"
#include "widgets/figures.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableWidget>

#include <array>

namespace Pennybench::Desktop {

namespace {

/// The benchmarks that stand for the article's kinds of strength.
constexpr std::array lineUpBenchmarks{"MATH-500", "Aider polyglot", "GPQA Diamond", "LMArena Text"};

/// The latest published figure of the benchmark; those of the maker at medium effort first.
QString publishedCell(const QString &system, const QString &benchmark)
{
    const Article::Fact *best = nullptr;
    for (const Article::Fact &fact : Article::builtInArticle().facts) {
        if (fact.kind != Article::FactKind::Result || fact.system != system || fact.benchmark != benchmark)
            continue;
        const bool isUsual = fact.effort.isEmpty() || fact.effort == u"medium";
        if (!best || (isUsual && best->effort != u"medium" && !best->effort.isEmpty()))
            best = &fact;
    }
    return best ? Widgets::shortNumber(best->value.value_or(0), 4) : QStringLiteral("–");
}

} // namespace

void StrengthsPage::showView(View view)
{
    m_tabs->setCurrentIndex(view);
}

void StrengthsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_computation.pageShown();
}

bool StrengthsPage::eventFilter(QObject *watched, QEvent *event)
{
    // The window, the profile beside the cards, or who drags between them gave them other room.
    if (watched == m_cardScroll->viewport() && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &StrengthsPage::placeCards, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void StrengthsPage::showEvidence()
{
    while (m_cards.size() > m_evidence.categories.size())
        delete m_cards.takeLast();
    while (m_cards.size() < m_evidence.categories.size()) {
        m_cards += new CategoryCard(m_services.theme);
        connect(m_cards.last(), &CategoryCard::chosen, &m_chosen, &ChosenContestant::choose);
    }
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_cards.at(i)->show(m_evidence, m_evidence.categories.at(i));
    m_dotViews->setCurrentIndex(m_evidence.isEmpty() ? 1 : 0);
    m_badge->setVisible(m_evidence.isSimulated());
    m_caption->setVisible(!m_evidence.isEmpty());
    m_caption->setText(tr(
        "%1 prompts, up to %2 trials. Trials of a prompt are averaged first. Score: Wilson's interval over "
        "prompts; differences paired by prompt, Holm's procedure. Dotted: the middle of all.")
                           .arg(m_evidence.table.prompts().size())
                           .arg(m_evidence.table.trials()));
    placeCards();
    // Once more when the new cards have their fonts, which decide how wide they are.
    QMetaObject::invokeMethod(this, &StrengthsPage::placeCards, Qt::QueuedConnection);
    fillTable();
    select();
}

/// As many beside each other as have their room.
void StrengthsPage::placeCards()
{
    int widest = 1;
    for (const CategoryCard *card : std::as_const(m_cards))
        widest = std::max(widest, card->minimumSizeHint().width());
    const int room = m_cardScroll->viewport()->width() + m_cardGrid->spacing();
    const int columns = std::clamp(room / (widest + m_cardGrid->spacing()), 1, 3);
    for (CategoryCard *card : std::as_const(m_cards))
        m_cardGrid->removeWidget(card);
    for (int i = 0; i < m_cards.size(); ++i)
        m_cardGrid->addWidget(m_cards.at(i), i / columns, i % columns);
    for (int column = 0; column < 3; ++column)
        m_cardGrid->setColumnStretch(column, column < columns ? 1 : 0);
}

void StrengthsPage::select()
{
    const int contestant = m_evidence.contestantAt(m_chosen.letter());
    const QString letter = contestant < 0 ? QString() : m_evidence.table.contestants().at(contestant).letter;
    for (CategoryCard *card : std::as_const(m_cards))
        card->setSelected(letter);
    m_profile->setVisible(contestant >= 0);
    m_profile->show(m_evidence, contestant);
}

void StrengthsPage::fillTable()
{
    QStringList columns{tr("model")};
    for (const Article::CategoryStrengths &category : m_evidence.categories)
        columns += QStringLiteral("%1 (%2)").arg(categoryTitle(category.category)).arg(category.prompts);
    m_table->clear();
    m_table->setColumnCount(static_cast<int>(columns.size()));
    m_table->setHorizontalHeaderLabels(columns);
    m_table->setRowCount(static_cast<int>(m_evidence.compared.size()));
    for (int row = 0; row < m_evidence.compared.size(); ++row) {
        const int contestant = m_evidence.compared.at(row);
        const Article::Respondent &who = m_evidence.table.contestants().at(contestant);
        m_table->setItem(row, 0, new QTableWidgetItem(QStringLiteral("%1  %2").arg(who.letter, who.name)));
        for (int i = 0; i < m_evidence.categories.size(); ++i) {
            const Article::CategoryStrengths &category = m_evidence.categories.at(i);
            const Article::Strength *strength = m_evidence.strength(category, contestant);
            QString text = QStringLiteral("–");
            if (strength)
                text = QStringLiteral("%1 (%2)%3")
                           .arg(Reports::percent(strength->score.estimate),
                               Reports::percentRange(strength->score),
                               !category.first.contains(contestant) ? QString()
                                   : category.hasWinner()           ? QStringLiteral(" ✓")
                                                                    : QStringLiteral(" ≈"));
            m_table->setItem(row, i + 1, new QTableWidgetItem(text));
        }
    }
    m_table->resizeColumnsToContents();
}

void StrengthsPage::fillLineUp()
{
    QStringList columns{tr("model"), tr("what the article says")};
    for (const char *benchmark : lineUpBenchmarks)
        columns += QLatin1String(benchmark);
    columns += tr("what can be done today");
    const auto &systems = Article::builtInArticle().systems;
    m_lineUp->clear();
    m_lineUp->setColumnCount(static_cast<int>(columns.size()));
    m_lineUp->setHorizontalHeaderLabels(columns);
    m_lineUp->setRowCount(static_cast<int>(systems.size()));
    const QDate today = m_services.clock.utcNow().date();
    for (int row = 0; row < systems.size(); ++row) {
        const Article::System &system = systems.at(row);
        QStringList cells{system.name, sentenceOf(system.says)};
        for (const char *benchmark : lineUpBenchmarks)
            cells += publishedCell(system.id, QLatin1String(benchmark));
        QStringList ways;
        for (const Article::RunnableModel &way : Article::waysToRun(system, m_services.catalogue, today))
            ways += sentenceOf(Article::wayWords(way, m_services.catalogue));
        cells += ways.join(u' ');
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells.at(column));
            item->setToolTip(cells.at(column).toHtmlEscaped());
            m_lineUp->setItem(row, column, item);
        }
    }
    m_lineUp->resizeColumnsToContents();
    constexpr int charactersOfSaying = 44;
    m_lineUp->setColumnWidth(1,
        std::min(m_lineUp->columnWidth(1), m_lineUp->fontMetrics().averageCharWidth() * charactersOfSaying));
    m_lineUp->resizeRowsToContents();
}

} // namespace Pennybench::Desktop
