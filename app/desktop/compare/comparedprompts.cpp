#include "app/desktop/compare/comparedprompts.h"

#include "app/desktop/common/wording.h"
#include "app/reports/findings.h"
#include "app/reports/sidebysidetables.h"
#include "widgets/scorematrixview.h"

namespace Pennybench::Desktop {

namespace {

constexpr qsizetype longestLine = 160;
constexpr qsizetype longestPromptTip = 800;

QVariantList trialsOf(const Reports::SideBySide &sides, const QList<qsizetype> &answers)
{
    QVariantList verdicts;
    for (const qsizetype place : answers)
        verdicts += static_cast<int>(sides.session.answers.at(place).verdict());
    return verdicts;
}

/// A mark; with several trials the points too.
QString changeText(const Reports::SideBySide &sides, const Reports::ComparedPrompt &prompt)
{
    QString mark = QStringLiteral("–");
    if (prompt.right == Reports::RightOn::NotDecided)
        return QStringLiteral("?");
    if (prompt.right == Reports::RightOn::OnlyFirst)
        mark = QStringLiteral("▼");
    else if (prompt.right == Reports::RightOn::OnlySecond)
        mark = QStringLiteral("▲");
    return sides.trials > 1 && prompt.change() != 0 ? mark + u' ' + Reports::signedPoints(prompt.change())
                                                    : mark;
}

/// What the scorer says of the side that did not get it right; the second one's words where neither did.
QString whyNot(const Reports::SideBySide &sides, const Reports::ComparedPrompt &prompt)
{
    if (prompt.right == Reports::RightOn::Both)
        return {};
    const auto &places = prompt.right == Reports::RightOn::OnlySecond ? prompt.first : prompt.second;
    for (const qsizetype place : places) {
        const Runs::Answer &answer = sides.session.answers.at(place);
        if (answer.verdict() != Scoring::Verdict::Correct)
            return reasonOf(answer).simplified().left(longestLine);
    }
    return {};
}

/// The letter first, since the names of two models may differ only where the column ends.
QString lettered(const Reports::SideBySide &sides, const Reports::Contender &contender, const QString &title)
{
    return sides.first.letter() == sides.second.letter() ? title : contender.letter() + u' ' + title;
}

} // namespace

void ComparedPromptsModel::setSides(const std::shared_ptr<const Reports::SideBySide> &sides)
{
    beginResetModel();
    m_sides = sides;
    m_texts.clear();
    // The prompts stand in the order of the plan.
    for (const Suites::Suite &suite : sides ? sides->session.plan.suites : QList<Suites::Suite>()) {
        for (const Suites::Prompt &prompt : suite.prompts)
            m_texts += &prompt;
    }
    endResetModel();
}

void ComparedPromptsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int ComparedPromptsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_sides ? 0 : static_cast<int>(m_sides->prompts.size());
}

int ComparedPromptsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString ComparedPromptsModel::shown(const Reports::ComparedPrompt &prompt, int row, int column) const
{
    switch (column) {
    case Id:
        return prompt.id;
    case Text:
        return m_texts.at(row)->text.section(u'\n', 0, 0).simplified().left(longestLine);
    case Category:
        return Reports::categoryName(prompt.category);
    case First:
        return Reports::rightTrials(*m_sides, prompt.first);
    case Second:
        return Reports::rightTrials(*m_sides, prompt.second);
    case Change:
        return changeText(*m_sides, prompt);
    case Why:
        return whyNot(*m_sides, prompt);
    default:
        return Reports::costChangeText(prompt.costRatio);
    }
}

QVariant ComparedPromptsModel::sortValue(const Reports::ComparedPrompt &prompt, int row, int column) const
{
    switch (column) {
    case First:
        return prompt.firstShare;
    case Second:
        return prompt.secondShare;
    case Change:
        // What differs stands at the ends.
        return prompt.right == Reports::RightOn::NotDecided ? 0 : prompt.change();
    case Cost:
        return prompt.costRatio.value_or(-1);
    case Id:
        return row;
    default:
        return shown(prompt, row, column);
    }
}

QVariant ComparedPromptsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Reports::ComparedPrompt &prompt = m_sides->prompts.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return shown(prompt, index.row(), column);
    case Qt::TextAlignmentRole:
        return column == Cost ? QVariant(Qt::AlignVCenter | Qt::AlignRight) : QVariant();
    case Widgets::ScoreMatrixView::CodeRole:
        return column == Id;
    case TrialsRole:
        if (column == First || column == Second)
            return trialsOf(*m_sides, column == First ? prompt.first : prompt.second);
        return {};
    case RightRole:
        return column == Change ? QVariant(static_cast<int>(prompt.right)) : QVariant();
    case SortRole:
        return sortValue(prompt, index.row(), column);
    case Qt::ToolTipRole:
        if (column == Change)
            return Reports::rightOnText(*m_sides, prompt.right).toHtmlEscaped();
        if (column == Why)
            return shown(prompt, index.row(), column).toHtmlEscaped();
        return m_texts.at(index.row())->text.left(longestPromptTip).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return column == Change ? Reports::rightOnText(*m_sides, prompt.right)
                                : shown(prompt, index.row(), column);
    default:
        return {};
    }
}

QVariant ComparedPromptsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && (section == First || section == Second))
        return headerData(section, orientation, Qt::DisplayRole).toString().toHtmlEscaped();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Id:
        return tr("prompt");
    case Category:
        return tr("category");
    case First:
        return m_sides ? lettered(*m_sides, m_sides->first, Reports::firstTitle(*m_sides)) : QString();
    case Second:
        return m_sides ? lettered(*m_sides, m_sides->second, Reports::secondTitle(*m_sides)) : QString();
    case Change:
        return tr("change");
    case Why:
        return tr("why");
    case Cost:
        return tr("cost");
    default:
        return QString();
    }
}

void ComparedPromptsFilter::setRight(std::optional<Reports::RightOn> right)
{
    m_right = right;
    invalidateFilter();
}

void ComparedPromptsFilter::setCategory(const QString &category)
{
    m_category = category;
    invalidateFilter();
}

bool ComparedPromptsFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const Reports::ComparedPrompt &prompt = static_cast<ComparedPromptsModel *>(sourceModel())->prompt(row);
    return (!m_right || prompt.right == *m_right) && (m_category.isEmpty() || prompt.category == m_category);
}

} // namespace Pennybench::Desktop
