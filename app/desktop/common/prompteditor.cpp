#include "app/desktop/common/prompteditor.h"

#include "app/base/language.h"
#include "app/desktop/common/framedtext.h"
#include "app/desktop/common/lists.h"
#include "app/suites/promptcheck.h"
#include "widgets/card.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Pennybench::Desktop {

namespace {

constexpr int questionLines = 4;
constexpr int hardest = 5;

QComboBox *editableChoice(const QStringList &choices)
{
    auto *box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItems(choices);
    return box;
}

QFormLayout *stackedForm()
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(8);
    return form;
}

} // namespace

PromptEditor::PromptEditor(const Suites::Prompt &prompt, const QStringList &categories,
    const Scoring::ScoringPermissions &may, Keep keep, QWidget *parent)
    : QDialog(parent)
    , m_prompt(prompt)
    , m_keep(std::move(keep))
    , m_head(stackedForm())
    , m_turns(stackedForm())
    , m_text(framedText(questionLines))
    , m_scorer(new ScorerForm)
    , m_category(nullptr)
    , m_language(nullptr)
    , m_difficulty(new QComboBox)
    , m_tags(new QLineEdit)
    , m_system(framedText(2))
    , m_solution(framedText(2))
    , m_id(new QLineEdit)
    , m_trial(new ScorerTrial(may))
    , m_problem(Widgets::plainLabel({}, "warning"))
{
    setObjectName(QStringLiteral("promptEditor"));
    setWindowTitle(prompt.id.isEmpty() ? tr("A new prompt") : tr("Prompt %1").arg(prompt.id));
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(16, 16, 16, 12);
    down->setSpacing(10);
    auto *across = new QHBoxLayout;
    across->setSpacing(12);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(makeFields(categories));
    across->addWidget(scroll, 3);
    across->addWidget(m_trial, 2);
    down->addLayout(across, 1);
    m_problem->setObjectName(QStringLiteral("promptProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    down->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox;
    auto *keepButton = buttons->addButton(tr("Keep"), QDialogButtonBox::AcceptRole);
    keepButton->setObjectName(QStringLiteral("primary"));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    down->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PromptEditor::keepAndClose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
    connect(m_scorer, &ScorerForm::changed, this, &PromptEditor::refreshTrial);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PromptEditor::refreshTrial);
    connect(m_language, &QComboBox::currentTextChanged, this, &PromptEditor::refreshTrial);
    refreshTrial();
    m_text->setFocus();
    resizeInLines(*this, 58, 46);
}

QWidget *PromptEditor::makeFields(const QStringList &categories)
{
    auto *inside = new QWidget;
    inside->setObjectName(QStringLiteral("page"));
    auto *down = new QVBoxLayout(inside);
    down->setContentsMargins(2, 2, 10, 2);
    down->setSpacing(8);
    down->addLayout(m_head);
    down->addLayout(m_turns);
    down->addWidget(m_scorer);
    auto *more = stackedForm();
    m_category = editableChoice(categories);
    m_language =
        editableChoice({QString(), QStringLiteral("en"), QStringLiteral("vi"), QStringLiteral("zh")});
    m_difficulty->addItem(tr("not graded"));
    for (int difficulty = 1; difficulty <= hardest; ++difficulty)
        m_difficulty->addItem(QString::number(difficulty));
    addNamedField(*more, tr("Category"), m_category, "promptCategory");
    addNamedField(*more, tr("Language (en, vi, zh …)"), m_language, "promptLanguage");
    addNamedField(*more, tr("Difficulty, 1 (easy) to 5"), m_difficulty, "promptDifficulty");
    addNamedField(*more, tr("Tags, separated by commas"), m_tags, "promptTags");
    addNamedField(*more, tr("System prompt"), m_system, "promptSystem");
    addNamedField(*more, tr("An answer that the scorer must accept"), m_solution, "promptSolution");
    addNamedField(*more, tr("Id"), m_id, "promptId");
    m_id->setPlaceholderText(tr("the next free one"));
    down->addLayout(more);
    down->addStretch();
    return inside;
}

void PromptEditor::fill()
{
    addNamedField(*m_turns, tr("Question"), m_text, "promptText");
    m_scorer->setSpec(m_prompt.scorer.type.isEmpty()
            ? Scoring::ScorerSpec{m_prompt.hasSeveralTurns() && !m_prompt.id.isEmpty()
                    ? QStringLiteral("none")
                    : QStringLiteral("text"),
                m_prompt.scorer.fields}
            : m_prompt.scorer);
    m_category->setEditText(m_prompt.category);
    m_language->setEditText(m_prompt.language);
    m_difficulty->setCurrentIndex(std::clamp(m_prompt.difficulty, 0, hardest));
    m_tags->setText(m_prompt.tags.join(QStringLiteral(", ")));
    m_system->setPlainText(m_prompt.system);
    m_solution->setPlainText(m_prompt.solution);
    m_id->setText(m_prompt.id);
    setTurns(m_prompt);
}

/// The questions before the last stand above it.
void PromptEditor::setTurns(const Suites::Prompt &prompt)
{
    m_prompt.earlier = prompt.earlier;
    for (QPlainTextEdit *text : std::as_const(m_earlier))
        m_turns->removeRow(text);
    m_earlier.clear();
    for (const Suites::Turn &turn : prompt.earlier) {
        auto *text = framedText(2);
        text->setPlainText(turn.text);
        const auto number = static_cast<int>(m_earlier.size());
        const QString name = tr("Question %1").arg(number + 1);
        text->setAccessibleName(name);
        m_turns->insertRow(number, Widgets::plainLabel(name), text);
        m_earlier += text;
    }
    m_text->setPlainText(prompt.text);
}

Suites::Prompt PromptEditor::prompt() const
{
    static const QRegularExpression comma(QStringLiteral("\\s*,\\s*"));
    Suites::Prompt prompt = m_prompt;
    for (qsizetype turn = 0; turn < m_earlier.size(); ++turn)
        prompt.earlier[turn].text = m_earlier.at(turn)->toPlainText();
    prompt.text = m_text->toPlainText();
    prompt.scorer = m_scorer->spec();
    prompt.category = m_category->currentText().trimmed();
    prompt.language = m_language->currentText().trimmed();
    prompt.difficulty = m_difficulty->currentIndex();
    prompt.tags = m_tags->text().trimmed().split(comma, Qt::SkipEmptyParts);
    prompt.system = m_system->toPlainText();
    prompt.solution = m_solution->toPlainText();
    prompt.id = m_id->text().trimmed();
    return prompt;
}

void PromptEditor::refreshTrial()
{
    const Suites::Prompt now = prompt();
    const auto fault = Suites::faultOf(now.scorer);
    m_trial->setScorer({.spec = now.scorer, .prompt = now.text, .language = now.language, .answer = {}},
        fault ? translated(fault->message) : QString());
}

void PromptEditor::keepAndClose()
{
    if (const auto wrong = m_keep(prompt())) {
        m_problem->setText(*wrong);
        m_problem->show();
        return;
    }
    accept();
}

} // namespace Pennybench::Desktop
