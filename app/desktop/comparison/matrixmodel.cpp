#include "app/desktop/comparison/matrixmodel.h"

#include "app/desktop/common/wording.h"
#include "app/desktop/comparison/waitingtext.h"
#include "app/runs/contestants.h"
#include "widgets/eachlanguage.h"

namespace Pennybench::Desktop {

namespace {

constexpr qsizetype longestTip = 800;

} // namespace

Widgets::CellState cellState(Scoring::Verdict verdict)
{
    switch (verdict) {
    case Scoring::Verdict::Correct:
        return Widgets::CellState::Correct;
    case Scoring::Verdict::Partial:
        return Widgets::CellState::Partly;
    case Scoring::Verdict::Incorrect:
        return Widgets::CellState::Wrong;
    case Scoring::Verdict::NoAnswer:
        return Widgets::CellState::NoAnswer;
    case Scoring::Verdict::Undecided:
        return Widgets::CellState::Undecided;
    case Scoring::Verdict::Error:
        return Widgets::CellState::Error;
    }
    Q_UNREACHABLE();
}

MatrixModel::MatrixModel(const ShownSession &shown, QObject *parent)
    : QAbstractTableModel(parent)
    , m_shown(shown)
{
    connect(&shown, &ShownSession::planChanged, this, &MatrixModel::reset);
    connect(&shown, &ShownSession::answerStarted, this, &MatrixModel::changed);
    connect(&shown, &ShownSession::answerChanged, this, &MatrixModel::changed);
    connect(&shown, &ShownSession::answersLoaded, this, [this] {
        if (rowCount() > 0)
            emit dataChanged(index(0, FirstModel), index(rowCount() - 1, columnCount() - 1));
    });
    reset();
    Widgets::inEachLanguage(this, [this] { emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1); });
}

void MatrixModel::reset()
{
    beginResetModel();
    m_rows.clear();
    m_rowOf.clear();
    m_families = Runs::contestantFamilies(m_shown.plan().models);
    m_names = Runs::contestantNames(m_shown.plan().models);
    for (const Suites::Suite &suite : m_shown.plan().suites) {
        for (const Suites::Prompt &prompt : suite.prompts) {
            m_rowOf.insert({suite.id, prompt.id}, static_cast<int>(m_rows.size()));
            for (int turn = prompt.sharedTurns + 1; turn <= prompt.turnCount(); ++turn)
                m_rows += Row{suite.id, &prompt, turn};
        }
    }
    endResetModel();
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstModel + static_cast<int>(m_shown.plan().models.size());
}

Runs::AnswerKey MatrixModel::key(int row, int model) const
{
    const Row &entry = m_rows.at(row);
    return {entry.suite, entry.prompt->id, m_shown.plan().models.at(model).id, 1, entry.turn};
}

const Suites::Prompt *MatrixModel::prompt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).prompt : nullptr;
}

Suites::Turn MatrixModel::turn(int row) const
{
    const Suites::Prompt *asked = prompt(row);
    return asked ? asked->turn(m_rows.at(row).turn) : Suites::Turn();
}

int MatrixModel::rowOf(const Runs::AnswerKey &key) const
{
    const int first = m_rowOf.value({key.suite, key.promptId}, -1);
    const Suites::Prompt *asked = prompt(first);
    if (!asked || key.turn <= asked->sharedTurns || key.turn > asked->turnCount())
        return -1;
    return first + key.turn - asked->sharedTurns - 1;
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    if (index.column() >= FirstModel) {
        const int model = index.column() - FirstModel;
        if (role == Widgets::ScoreMatrixView::StateRole)
            return static_cast<int>(state(index.row(), model));
        if (role == Qt::ToolTipRole)
            return explanation(index.row(), model).toHtmlEscaped();
        if (role == Qt::AccessibleTextRole)
            return explanation(index.row(), model);
        return {};
    }
    if (role == Widgets::ScoreMatrixView::CodeRole)
        return index.column() == Id;
    if (role == Qt::ToolTipRole) {
        return QStringLiteral("<p>%1</p><p>%2</p>")
            .arg(turn(index.row())
                     .text.left(longestTip)
                     .toHtmlEscaped()
                     .replace(u'\n', QStringLiteral("<br>")),
                row.prompt->language.toHtmlEscaped());
    }
    if (role == Qt::DisplayRole) {
        switch (index.column()) {
        case Id:
            return row.prompt->turnCount() > 1 ? QStringLiteral("%1 · %2").arg(row.prompt->id).arg(row.turn)
                                               : row.prompt->id;
        case Text:
            return turn(index.row()).text.section(u'\n', 0, 0).simplified().left(160);
        default:
            return row.prompt->language;
        }
    }
    return {};
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const int model = section - FirstModel;
    if (role == Widgets::ScoreMatrixView::LetterRole)
        return model >= 0 ? QVariant(Runs::contestantLetter(model)) : QVariant();
    if (role == Widgets::ScoreMatrixView::FamilyRole)
        return model >= 0 ? QVariant(m_families.at(model)) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    if (model >= 0)
        return m_names.at(model);
    return section == Id ? tr("prompt") : QString();
}

void MatrixModel::changed(const Runs::AnswerKey &key)
{
    const int row = rowOf(key);
    if (row >= 0)
        emit dataChanged(index(row, FirstModel), index(row, columnCount() - 1));
}

Widgets::CellState MatrixModel::state(int row, int model) const
{
    Runs::AnswerKey trial = key(row, model);
    int right = 0;
    int decided = 0;
    bool inFlight = false;
    const bool isScored = !turn(row).scorer.type.isEmpty();
    Widgets::CellState last = Widgets::CellState::Empty;
    for (trial.trial = 1; trial.trial <= m_shown.plan().settings.trials; ++trial.trial) {
        const Runs::Answer *answer = m_shown.answer(trial);
        inFlight = inFlight || m_shown.inFlight().contains(trial) || m_shown.inFlight().waiting(trial)
            || (isScored && answer && answer->status == Runs::AnswerStatus::Ok && !answer->score);
        const bool isUnscored =
            answer && answer->status == Runs::AnswerStatus::Ok && !answer->score && !answer->override;
        if (!answer || (isUnscored && isScored))
            continue;
        last = cellState(answer->verdict());
        ++decided;
        right += answer->verdict() == Scoring::Verdict::Correct ? 1 : 0;
    }
    if (decided == 0)
        return inFlight ? Widgets::CellState::Running : Widgets::CellState::Empty;
    if (right > 0 && right < decided)
        return Widgets::CellState::Partly;
    return last;
}

QString MatrixModel::explanation(int row, int model) const
{
    const Runs::AnswerKey first = key(row, model);
    const QString name = m_shown.plan().models.at(model).name;
    if (const Runs::Answer *answer = m_shown.answer(first))
        return name + QStringLiteral(": ") + verdictWord(m_shown.plan(), *answer) + QStringLiteral(". ")
            + reasonOf(*answer);
    if (const auto waiting = m_shown.inFlight().waiting(first))
        return waitingText(m_shown.plan(), *waiting, m_shown.inFlight().left(*waiting));
    return name + QStringLiteral(": ")
        + (m_shown.inFlight().contains(first) ? tr("answering") : tr("not asked yet"));
}

} // namespace Pennybench::Desktop
