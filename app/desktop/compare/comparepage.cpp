#include "app/desktop/compare/comparepage.h"

#include "app/desktop/common/filedialogs.h"
#include "app/desktop/compare/changescard.h"
#include "app/desktop/compare/comparedprompts.h"
#include "app/desktop/compare/headlinecard.h"
#include "app/desktop/compare/promptreading.h"
#include "app/desktop/compare/sidechooser.h"
#include "app/desktop/comparison/chosencontestant.h"
#include "app/desktop/comparison/comparewith.h"
#include "app/desktop/comparison/personverdicts.h"
#include "app/reports/findings.h"
#include "app/reports/sidebysidetables.h"
#include "app/reports/tabletext.h"
#include "widgets/card.h"
#include "widgets/elidedlabel.h"
#include "widgets/rowchartplot.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>

namespace Pennybench::Desktop {

namespace {

enum CompareStack { ShowSides, ShowMessage };
enum CopiedTable { Differences, Changes, Prompts };

} // namespace

void ComparePage::followSession()
{
    const auto soon = [this] { m_computation.soon(); };
    connect(&m_session, &ShownSession::answerChanged, this, [this] {
        if (!m_chooser->wish().ofTwoSessions)
            m_computation.soon();
    });
    connect(&m_session, &ShownSession::stateChanged, this, soon);
    connect(&m_verdicts, &PersonVerdicts::saved, this, [this](const QString &path) {
        const CompareWish &wish = m_chooser->wish();
        if (wish.ofTwoSessions && (path == wish.firstPath || path == wish.secondPath))
            m_computation.soon();
    });
    connect(&m_session, &ShownSession::planChanged, this, soon);
}

void ComparePage::compareSessions(const QString &first, const QString &second)
{
    CompareWish wish = m_chooser->wish();
    wish.ofTwoSessions = true;
    wish.second = wish.first;
    wish.firstPath = first;
    wish.secondPath = second;
    m_chooser->setWish(wish);
    m_computation.soon();
}

void ComparePage::compareContestants(const QString &first, const QString &second)
{
    CompareWish wish = m_chooser->wish();
    wish.ofTwoSessions = false;
    wish.first = contestantLettered(m_session.plan(), first);
    wish.second = contestantLettered(m_session.plan(), second);
    m_chooser->setWish(wish);
    m_computation.soon();
}

void ComparePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    CompareWish wish = m_chooser->wish();
    if (!wish.ofTwoSessions && wish.first.isEmpty()) {
        wish.first = contestantLettered(m_session.plan(), m_chosen.letter());
        m_chooser->setWish(wish);
    }
    if (wish.ofTwoSessions)
        m_chooser->setSessions(savedSessions(m_services.sessionFolder));
    m_computation.pageShown();
}

std::function<Compared()> ComparePage::compute()
{
    m_computed = m_chooser->wish();
    if (m_computed != m_compared.wish)
        m_notes->setFullText(tr("Comparing…"));
    const SessionSnapshot shown = m_computed.ofTwoSessions ? SessionSnapshot() : m_session.snapshot();
    return [wish = m_computed, shown, read = m_compared.read] {
        return compareAsWished(wish, shown.session(), read);
    };
}

void ComparePage::take(Compared compared)
{
    m_compared = std::move(compared);
    if (m_computed != m_chooser->wish()) {
        // Something else is wanted by now.
        m_computation.soon();
        return;
    }
    m_chooser->setContestants(m_compared);
    if (m_compared.sides)
        showSides();
    else
        showMessage();
    showNotes();
    m_copy->setEnabled(m_compared.sides != nullptr);
}

void ComparePage::showSides()
{
    const Reports::SideBySide &sides = *m_compared.sides;
    m_stack->setCurrentIndex(ShowSides);
    m_headline->show(sides);
    m_chart->setChart(Reports::sideChart(sides));
    m_changes->show(sides);
    const QModelIndex current = m_filter->mapToSource(m_table->currentIndex());
    const QString before =
        current.isValid() ? current.siblingAtColumn(ComparedPromptsModel::Id).data().toString() : QString();
    m_model->setSides(m_compared.sides);
    layOutColumns();
    fillFilters();
    filterRows();
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (m_filter->index(row, ComparedPromptsModel::Id).data().toString() == before)
            m_table->selectRow(row);
    }
    if (!m_table->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_table->selectRow(0);
    readCurrent();
}

void ComparePage::showMessage()
{
    m_stack->setCurrentIndex(ShowMessage);
    m_model->setSides({});
    m_reading->read({}, -1);
    QString message;
    QString button = tr("Choose two sessions");
    switch (m_compared.obstacle) {
    case Obstacle::NothingShown:
        message = tr("Two models of a session, or two sessions, are compared here prompt by prompt.");
        button = tr("New comparison");
        break;
    case Obstacle::OneModel:
        message = tr("The session that is shown has one model only, so there is no second one to compare it "
                     "with.");
        break;
    case Obstacle::NoSessionChosen:
        message = tr("Choose two sessions above, or select two in the list of sessions.");
        break;
    case Obstacle::SameSession:
        message =
            tr("Before and after are the same session. Choose another one, or compare two models of it.");
        break;
    case Obstacle::SameModel:
        message = tr("Both sides are the same model. Choose another one for one of them.");
        button = tr("Take another model");
        break;
    case Obstacle::Broken:
        message = tr("A session cannot be read. %1").arg(m_compared.problem);
        break;
    case Obstacle::NothingShared:
        message =
            tr("These sessions have no prompt in common. A prompt is the same if its text, system text and "
               "scorer are the same.");
        break;
    case Obstacle::NothingAnswered:
        message = tr("One of the two has no answer yet.");
        button = tr("Take another model");
        break;
    case Obstacle::None:
        break;
    }
    m_message->setText(message);
    m_remedy->setText(button);
}

void ComparePage::remedy()
{
    if (m_compared.obstacle == Obstacle::NothingShown) {
        emit comparisonWanted();
        return;
    }
    if (m_compared.obstacle != Obstacle::SameModel && m_compared.obstacle != Obstacle::NothingAnswered) {
        emit sessionsWanted();
        return;
    }
    CompareWish wish = m_chooser->wish();
    for (const NamedContestant &contestant : std::as_const(m_compared.secondChoices)) {
        if (contestant.id != wish.first && contestant.id != wish.second) {
            wish.second = contestant.id;
            break;
        }
    }
    m_chooser->setWish(wish);
    m_computation.soon();
}

void ComparePage::showNotes()
{
    QStringList notes;
    const Reports::PromptOverlap &overlap = m_compared.overlap;
    if (m_compared.sides && m_compared.wish.ofTwoSessions) {
        notes += tr("%1 prompts are in both with the same text and scorer").arg(overlap.shared);
        if (overlap.changed > 0)
            notes += tr("%1 changed").arg(overlap.changed);
        if (overlap.onlyFirst > 0)
            notes += tr("%1 only before").arg(overlap.onlyFirst);
        if (overlap.onlySecond > 0)
            notes += tr("%1 only after").arg(overlap.onlySecond);
    } else if (m_compared.sides) {
        notes += tr("%1 prompts, %2 decided for both")
                     .arg(m_compared.sides->prompts.size())
                     .arg(m_compared.sides->compared());
    }
    QStringList sentences{notes.join(QStringLiteral(", "))};
    for (const QString &title : std::as_const(m_compared.beingWritten))
        sentences += tr("“%1” is being written, so these are its answers so far").arg(title);
    if (m_compared.sides && !m_compared.wish.ofTwoSessions && m_session.isUnderWay())
        sentences += tr("The session is under way, so these are its answers so far");
    sentences.removeAll(QString());
    m_notes->setFullText(sentences.join(QStringLiteral(". ")));
}

void ComparePage::fillFilters()
{
    using Reports::RightOn;
    const Reports::SideBySide &sides = *m_compared.sides;
    const QSignalBlocker blocker(m_rights);
    m_rights->setTabText(0, tr("All %1").arg(sides.prompts.size()));
    // Short, since names of models are long; the whole is the tab's tip and accessible name.
    const std::pair<RightOn, QString> kinds[] = {{RightOn::OnlyFirst, QStringLiteral("▼")},
        {RightOn::OnlySecond, QStringLiteral("▲")}, {RightOn::Both, tr("Both")},
        {RightOn::Neither, tr("Neither")}, {RightOn::NotDecided, QStringLiteral("?")}};
    int tab = 1;
    for (const auto &[right, mark] : kinds) {
        const QString whole = Reports::rightOnText(sides, right);
        m_rights->setTabText(tab, QStringLiteral("%1 %2").arg(mark).arg(sides.count(right)));
        m_rights->setTabToolTip(tab, whole.toHtmlEscaped());
        m_rights->setAccessibleTabName(tab, QStringLiteral("%1 %2").arg(whole).arg(sides.count(right)));
        m_rights->setTabData(tab++, static_cast<int>(right));
    }
    const QString category = m_category->currentData().toString();
    m_category->clear();
    m_category->addItem(tr("All categories"), QString());
    for (const Reports::CategoryDifference &of : sides.categories)
        m_category->addItem(Reports::categoryName(of.category), of.category);
    m_category->setCurrentIndex(std::max(0, m_category->findData(category)));
    m_category->setVisible(!sides.categories.isEmpty());
    m_legend->setFullText(tr("● right  ○ not right, one mark per trial  ·  ▼ %1  ▲ %2")
                              .arg(Reports::rightOnText(sides, RightOn::OnlyFirst),
                                  Reports::rightOnText(sides, RightOn::OnlySecond)));
}

void ComparePage::filterRows()
{
    const QVariant right = m_rights->tabData(m_rights->currentIndex());
    m_filter->setCategory(m_category->currentData().toString());
    m_filter->setRight(
        right.isValid() ? std::optional(static_cast<Reports::RightOn>(right.toInt())) : std::nullopt);
    m_count->setText(tr("%1 of %2 shown").arg(m_filter->rowCount()).arg(m_model->rowCount()));
}

void ComparePage::readCurrent()
{
    const QModelIndex row = m_filter->mapToSource(m_table->currentIndex());
    m_reading->read(m_compared.sides, row.isValid() ? row.row() : -1);
}

void ComparePage::step(int rows)
{
    const int last = m_filter->rowCount() - 1;
    if (last >= 0)
        m_table->selectRow(std::clamp(m_table->currentIndex().row() + rows, 0, last));
}

void ComparePage::enlarge(bool enlarged)
{
    m_figures->setVisible(!enlarged);
    m_promptsCard->setVisible(!enlarged);
}

bool ComparePage::closeReading()
{
    if (!m_reading->isEnlarged())
        return false;
    m_reading->setEnlarged(false);
    m_table->setFocus();
    return true;
}

void ComparePage::overrule(bool second, const Runs::Answer &answer, std::optional<Scoring::Verdict> verdict)
{
    const CompareWish &wish = m_compared.wish;
    const qsizetype place = m_compared.sides ? m_compared.sides->session.answers.indexOf(answer) : -1;
    // The sides may have changed while the menu was open.
    if (place < 0)
        return;
    const Runs::AnswerKey key = m_compared.sides->ownKeys.at(place);
    if (!wish.ofTwoSessions)
        m_verdicts.set(key, verdict);
    else
        m_verdicts.setIn(second ? wish.secondPath : wish.firstPath, key, answer.override, verdict);
}

void ComparePage::chooseOther(int side)
{
    const QString path = chooseFileToOpen(this, m_services.settings,
        {QStringLiteral("sessions"), tr("Open a comparison"), {tr("Comparisons (*.pennybench)")},
            m_services.sessionFolder});
    if (path.isEmpty())
        return;
    CompareWish wish = m_chooser->wish();
    (side == 0 ? wish.firstPath : wish.secondPath) = path;
    m_chooser->setWish(wish);
    m_computation.soon();
}

QList<qsizetype> ComparePage::shownPrompts() const
{
    QList<qsizetype> prompts;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        prompts += m_filter->mapToSource(m_filter->index(row, 0)).row();
    return prompts;
}

void ComparePage::copy(int which, bool asMarkdown)
{
    if (!m_compared.sides)
        return;
    const Reports::SideBySide &sides = *m_compared.sides;
    const Reports::TextTable table = which == Differences ? Reports::sideDifferenceTable(sides)
        : which == Changes                                ? Reports::sideChangeTable(sides)
                                                          : Reports::sidePromptTable(sides, shownPrompts());
    QGuiApplication::clipboard()->setText(
        asMarkdown ? Reports::markdownText(table) : Reports::csvText(table));
}

bool ComparePage::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_table->viewport() && event->type() == QEvent::Resize)
        layOutColumns();
    if (object == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_table->currentIndex().isValid()) {
            m_reading->setEnlarged(true);
            m_reading->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

} // namespace Pennybench::Desktop
