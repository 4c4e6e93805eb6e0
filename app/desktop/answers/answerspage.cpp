#include "app/desktop/answers/answerspage.h"

#include "app/desktop/answers/answercolumns.h"
#include "app/desktop/answers/inspector.h"
#include "app/desktop/common/wording.h"
#include "app/desktop/comparison/blindballot.h"
#include "widgets/eachlanguage.h"
#include "widgets/elidedlabel.h"
#include "widgets/linesarea.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Pennybench::Desktop {

namespace {

constexpr int linesOfQuestion = 3;

} // namespace

AnswersPage::AnswersPage(
    LiveComparison &comparison, const MatrixModel &matrix, Widgets::ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_shown(comparison.shown())
    , m_matrix(matrix)
    , m_columns(new AnswerColumns(comparison, matrix, theme))
    , m_ballot(new BlindBallot(comparison, theme))
    , m_stack(new QStackedWidget)
    , m_inspector(new Inspector(comparison.shown(), comparison.verdicts(), theme))
    , m_id(Widgets::plainLabel({}, "chipCode"))
    , m_prompt(Widgets::plainLabel({}))
    , m_expected(new Widgets::ElidedLabel("chip"))
{
    setObjectName(QStringLiteral("page"));
    setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(12);
    auto *across = new QSplitter;
    across->setChildrenCollapsible(false);
    across->setHandleWidth(12);
    m_stack->addWidget(m_columns);
    m_stack->addWidget(m_ballot);
    across->addWidget(m_stack);
    across->addWidget(m_inspector);
    across->setStretchFactor(0, 1);
    across->setSizes({900, 380});
    m_inspector->hide();
    layout->addWidget(across, 1);
    layout->addWidget(makeQuestion());

    connect(m_columns, &AnswerColumns::whyRequested, this, &AnswersPage::inspectModel);
    connect(m_ballot, &BlindBallot::whyRequested, this, [this](const Runs::AnswerKey &key) {
        for (int model = 0; model < m_columns->count(); ++model) {
            if (m_matrix.key(row(), model) == key)
                inspectModel(model);
        }
    });
    connect(m_columns, &AnswerColumns::contestantChosen, this, &AnswersPage::contestantChosen);
    connect(m_columns, &AnswerColumns::compareRequested, this, &AnswersPage::compareRequested);
    connect(m_inspector, &Inspector::closed, this, [this] { closeInnermost(); });
    connect(&m_shown, &ShownSession::planChanged, this, &AnswersPage::rebuild);
    connect(&m_shown, &ShownSession::answerStarted, this, &AnswersPage::onStarted);
    rebuild();
    if (m_shown.isUnderWay())
        load(rowInFlight());
    Widgets::inEachLanguage(this, [this] { sayWhatIsExpected(); });
}

QWidget *AnswersPage::makeQuestion()
{
    auto *card = new Widgets::Card;
    auto *text = new QVBoxLayout;
    text->setContentsMargins(16, 10, 12, 12);
    text->setSpacing(8);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_id);
    line->addWidget(m_expected);
    line->addStretch();
    QPushButton *together = toggle(
        line, [] { return tr("Scroll together"); }, "scrollTogether");
    connect(together, &QPushButton::toggled, m_columns, &AnswerColumns::setScrollingTogether);
    QPushButton *raw = toggle(
        line, [] { return tr("Raw text"); }, "rawText");
    connect(raw, &QPushButton::toggled, m_columns, &AnswerColumns::setRaw);
    m_follow = toggle(
        line, [] { return tr("Follow the run"); }, "followRun");
    m_follow->setChecked(true);
    connect(m_follow, &QPushButton::toggled, this, &AnswersPage::setFollowing);
    auto *paste = Widgets::saying(new QPushButton, [] { return tr("Add pasted answers…"); });
    paste->setObjectName(QStringLiteral("addPasted"));
    connect(paste, &QPushButton::clicked, this, &AnswersPage::pastingWanted);
    auto *previous = Widgets::saying(new QPushButton, [] { return tr("Previous"); });
    auto *next = Widgets::saying(new QPushButton, [] { return tr("Next"); });
    previous->setObjectName(QStringLiteral("previousPrompt"));
    next->setObjectName(QStringLiteral("nextPrompt"));
    line->addWidget(previous);
    line->addWidget(next);
    connect(previous, &QPushButton::clicked, this, [this] { showRow(row() - 1); });
    connect(next, &QPushButton::clicked, this, [this] { showRow(row() + 1); });
    text->addLayout(line);
    m_prompt->setWordWrap(true);
    m_prompt->setObjectName(QStringLiteral("question"));
    m_prompt->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_prompt->setContentsMargins(0, 0, 0, 0);
    m_prompt->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    // Beside the question: the line above it is full where the letters are large.
    auto *question = new QHBoxLayout;
    question->addWidget(new Widgets::LinesArea(m_prompt, linesOfQuestion), 1, Qt::AlignTop);
    m_hideNames = toggle(
        question, [] { return tr("Hide names"); }, "hideNames");
    question->setAlignment(m_hideNames, Qt::AlignBottom);
    connect(m_hideNames, &QPushButton::toggled, this, &AnswersPage::hideNames);
    question->addWidget(paste, 0, Qt::AlignBottom);
    text->addLayout(question);
    card->body()->addLayout(text);
    return card;
}

QPushButton *AnswersPage::toggle(QHBoxLayout *line, const std::function<QString()> &text, const char *name)
{
    auto *made = Widgets::saying(new QPushButton, text);
    made->setObjectName(QLatin1String(name));
    made->setCheckable(true);
    line->addWidget(made);
    return made;
}

void AnswersPage::selectContestant(const QString &letter)
{
    m_columns->setChosen(letter);
}

int AnswersPage::row() const
{
    return m_columns->row();
}

void AnswersPage::rebuild()
{
    m_inspector->hide();
    m_inspected = -1;
    setFollowing(true);
    load(0);
}

/// The first one that is being answered; else the first of all.
int AnswersPage::rowInFlight() const
{
    for (int row = 0; row < m_matrix.rowCount(); ++row) {
        for (int model = 0; model < m_columns->count(); ++model) {
            if (m_shown.inFlight().contains(m_matrix.key(row, model)))
                return row;
        }
    }
    return 0;
}

void AnswersPage::showRow(int row)
{
    setFollowing(false);
    load(std::clamp(row, 0, std::max(0, m_matrix.rowCount() - 1)));
}

void AnswersPage::setFollowing(bool following)
{
    m_following = following;
    m_follow->setChecked(following);
}

void AnswersPage::load(int row)
{
    const Suites::Prompt *prompt = m_matrix.prompt(row);
    if (!prompt)
        return;
    m_columns->showRow(row);
    m_id->setText(prompt->id);
    m_prompt->setText(m_matrix.turn(row).text.left(4000));
    const QString expected = m_matrix.turn(row).scorer.expected().simplified();
    m_expected->setVisible(!expected.isEmpty() && !m_hideNames->isChecked());
    sayWhatIsExpected();
    if (m_hideNames->isChecked())
        askBlindly();
    if (m_inspected >= 0 && m_inspected < m_columns->count())
        m_inspector->inspectAnswer(m_matrix.key(row, m_inspected));
    if (!m_following)
        emit rowChanged(row);
}

void AnswersPage::hideNames(bool hidden)
{
    closeInnermost();
    m_inspector->hide();
    m_stack->setCurrentIndex(hidden ? 1 : 0);
    const bool isExpected = m_matrix.prompt(row()) && !m_matrix.turn(row()).scorer.expected().isEmpty();
    m_expected->setVisible(!hidden && isExpected);
    askBlindly();
    setFocus();
}

/// Where names are not hidden, nothing is made ready.
void AnswersPage::askBlindly()
{
    QList<Runs::AnswerKey> keys;
    for (int model = 0; m_hideNames->isChecked() && row() >= 0 && model < m_columns->count(); ++model)
        keys += m_matrix.key(row(), model);
    m_ballot->ask(keys);
}

void AnswersPage::sayWhatIsExpected()
{
    if (m_matrix.prompt(row()))
        m_expected->setFullText(
            tr("expected: %1").arg(m_matrix.turn(row()).scorer.expected().simplified().left(60)));
}

void AnswersPage::inspectModel(int model)
{
    const bool isBlind = m_hideNames->isChecked() && !m_ballot->isRevealed();
    if (model < 0 || model >= m_columns->count() || row() < 0 || isBlind)
        return;
    m_inspected = model;
    m_inspector->show();
    m_inspector->inspectAnswer(m_matrix.key(row(), model));
    m_columns->keepInView(model);
}

bool AnswersPage::closeInnermost()
{
    if (m_inspector->isVisible()) {
        const int model = std::exchange(m_inspected, -1);
        m_inspector->hide();
        m_columns->keepInView(-1);
        m_columns->focusColumn(model);
        return true;
    }
    if (m_columns->enlarged() < 0)
        return false;
    m_columns->enlarge(-1);
    return true;
}

void AnswersPage::onStarted(const Runs::AnswerKey &key)
{
    if (!m_following || key.trial != 1 || m_matrix.rowOf(key) == row() || !m_columns->isRowDone())
        return;
    load(m_matrix.rowOf(key));
}

void AnswersPage::keyPressEvent(QKeyEvent *event)
{
    const int column = m_columns->currentColumn();
    const int inspected = m_inspected >= 0 ? m_inspected : column;
    const int number = event->key() - Qt::Key_0;
    if (m_hideNames->isChecked() && number >= 0 && number <= BlindBallot::mostAnswers) {
        m_ballot->vote(number);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_PageUp:
        showRow(row() - 1);
        break;
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        showRow(row() + 1);
        break;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int step = event->key() == Qt::Key_Left ? -1 : 1;
        const int next = std::clamp(inspected + step, 0, std::max(0, m_columns->count() - 1));
        if (m_inspected >= 0)
            inspectModel(next);
        m_columns->focusColumn(next);
        break;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        inspectModel(column);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace Pennybench::Desktop
