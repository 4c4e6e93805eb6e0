#include "app/desktop/suites/promptmodel.h"

#include "widgets/eachlanguage.h"

namespace Pennybench::Desktop {

namespace {

constexpr qsizetype longestCell = 200;

QString cellText(const Suites::Prompt &prompt, int column)
{
    switch (column) {
    case PromptModel::Id:
        return prompt.id;
    case PromptModel::Category:
        return prompt.category;
    case PromptModel::Language:
        return prompt.language;
    case PromptModel::Scorer:
        return prompt.scorer.type;
    case PromptModel::Difficulty:
        return prompt.difficulty > 0 ? QString::number(prompt.difficulty) : QString();
    case PromptModel::Expected:
        return prompt.scorer.expected();
    default:
        return prompt.text;
    }
}

} // namespace

PromptModel::PromptModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    Widgets::inEachLanguage(this, [this] { emit headerDataChanged(Qt::Horizontal, 0, Columns - 1); });
}

void PromptModel::setPrompts(const QList<Suites::Prompt> &prompts)
{
    beginResetModel();
    m_prompts = prompts;
    endResetModel();
}

int PromptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_prompts.size());
}

int PromptModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant PromptModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return cellText(m_prompts.at(index.row()), index.column()).left(longestCell).simplified();
}

QVariant PromptModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Id:
        return tr("id");
    case Category:
        return tr("category");
    case Language:
        return tr("language");
    case Scorer:
        return tr("scorer");
    case Difficulty:
        return tr("difficulty");
    case Expected:
        return tr("expected");
    default:
        return tr("prompt");
    }
}

} // namespace Pennybench::Desktop
