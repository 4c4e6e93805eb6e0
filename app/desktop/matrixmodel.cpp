#include "app/desktop/matrixmodel.h"

#include "app/desktop/wording.h"
#include "widgets/eachlanguage.h"

namespace Pennybench {

namespace {

constexpr qsizetype longestTip = 800;

} // namespace

CellState cellState(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Correct:
        return CellState::Correct;
    case Verdict::Partial:
        return CellState::Partly;
    case Verdict::Incorrect:
        return CellState::Wrong;
    case Verdict::NoAnswer:
        return CellState::NoAnswer;
    case Verdict::Undecided:
        return CellState::Undecided;
    case Verdict::Error:
        return CellState::Error;
    }
    Q_UNREACHABLE();
}

MatrixModel::MatrixModel(const LiveComparison &comparison, QObject *parent)
    : QAbstractTableModel(parent)
    , m_comparison(comparison)
{
    connect(&comparison, &LiveComparison::planChanged, this, &MatrixModel::reset);
    connect(&comparison, &LiveComparison::answerStarted, this, &MatrixModel::changed);
    connect(&comparison, &LiveComparison::answerChanged, this, &MatrixModel::changed);
    reset();
    inEachLanguage(this, [this] { emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1); });
}

void MatrixModel::reset()
{
    beginResetModel();
    m_rows.clear();
    m_rowOf.clear();
    for (const Suite &suite : m_comparison.plan().suites) {
        for (const Prompt &prompt : suite.prompts) {
            m_rowOf.insert({suite.id, prompt.id}, static_cast<int>(m_rows.size()));
            m_rows += Row{suite.id, &prompt};
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
    return parent.isValid() ? 0 : FirstModel + static_cast<int>(m_comparison.plan().models.size());
}

AnswerKey MatrixModel::key(int row, int model) const
{
    const Row &entry = m_rows.at(row);
    return {entry.suite, entry.prompt->id, m_comparison.plan().models.at(model).id, 1};
}

const Prompt *MatrixModel::prompt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).prompt : nullptr;
}

int MatrixModel::rowOf(const AnswerKey &key) const
{
    return m_rowOf.value({key.suite, key.promptId}, -1);
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    if (index.column() >= FirstModel) {
        const int model = index.column() - FirstModel;
        if (role == ScoreMatrixView::StateRole)
            return static_cast<int>(state(index.row(), model));
        if (role == Qt::ToolTipRole)
            return explanation(index.row(), model).toHtmlEscaped();
        if (role == Qt::AccessibleTextRole)
            return explanation(index.row(), model);
        return {};
    }
    if (role == ScoreMatrixView::CodeRole)
        return index.column() == Id;
    if (role == Qt::ToolTipRole) {
        return QStringLiteral("<p>%1</p><p>%2</p>")
            .arg(row.prompt->text.left(longestTip).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")),
                row.prompt->language.toHtmlEscaped());
    }
    if (role == Qt::DisplayRole) {
        switch (index.column()) {
        case Id:
            return row.prompt->id;
        case Text:
            return row.prompt->text.section(u'\n', 0, 0).simplified().left(160);
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
    if (role == ScoreMatrixView::MarkRole)
        return model >= 0 ? QVariant(model) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    if (model >= 0)
        return shortModelName(m_comparison.plan().models.at(model));
    return section == Id ? tr("prompt") : QString();
}

void MatrixModel::changed(const AnswerKey &key)
{
    const int row = rowOf(key);
    if (row >= 0)
        emit dataChanged(index(row, FirstModel), index(row, columnCount() - 1));
}

CellState MatrixModel::state(int row, int model) const
{
    AnswerKey trial = key(row, model);
    int right = 0;
    int decided = 0;
    bool inFlight = false;
    CellState last = CellState::Empty;
    for (trial.trial = 1; trial.trial <= m_comparison.plan().settings.trials; ++trial.trial) {
        const Answer *answer = m_comparison.answer(trial);
        inFlight = inFlight || m_comparison.isInFlight(trial) || m_comparison.waiting(trial)
            || (answer && answer->status == AnswerStatus::Ok && !answer->score);
        if (!answer || (answer->status == AnswerStatus::Ok && !answer->score && !answer->override))
            continue;
        last = cellState(answer->verdict());
        ++decided;
        right += answer->verdict() == Verdict::Correct ? 1 : 0;
    }
    if (decided == 0)
        return inFlight ? CellState::Running : CellState::Empty;
    if (right > 0 && right < decided)
        return CellState::Partly;
    return last;
}

QString MatrixModel::explanation(int row, int model) const
{
    const AnswerKey first = key(row, model);
    const QString name = m_comparison.plan().models.at(model).name;
    if (const Answer *answer = m_comparison.answer(first))
        return name + QStringLiteral(": ") + verdictWord(*answer) + QStringLiteral(". ") + reasonOf(*answer);
    if (const auto waiting = m_comparison.waiting(first))
        return waitingText(m_comparison.plan(), *waiting, m_comparison.left(*waiting));
    return name + QStringLiteral(": ")
        + (m_comparison.isInFlight(first) ? tr("answering") : tr("not asked yet"));
}

} // namespace Pennybench
