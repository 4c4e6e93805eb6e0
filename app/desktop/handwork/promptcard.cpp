#include "app/desktop/handwork/promptcard.h"

#include "widgets/card.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace Pennybench::Desktop {

PromptCard::PromptCard(const QList<Suites::Suite> &suites, QWidget *parent)
    : QDialog(parent, Qt::Tool | Qt::WindowStaysOnTopHint)
    , m_place(Widgets::plainLabel({}, "message"))
    , m_prompt(new QPlainTextEdit)
    , m_answer(new QPlainTextEdit)
    , m_copy(new QPushButton)
    , m_previous(new QPushButton(tr("Previous")))
    , m_next(new QPushButton(tr("Next")))
{
    for (const Suites::Suite &suite : suites) {
        for (const Suites::Prompt &prompt : suite.prompts) {
            for (int turn = prompt.sharedTurns + 1; turn <= prompt.turnCount(); ++turn)
                m_questions += Suites::SavedAnswer{
                    .suite = suite.id, .promptId = prompt.id, .prompt = prompt.turn(turn).text, .turn = turn};
        }
    }
    setWindowTitle(tr("Prompts one by one"));
    setObjectName(QStringLiteral("promptCard"));
    resize(380, 360);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    m_place->setObjectName(QStringLiteral("cardPlace"));
    layout->addWidget(m_place);
    m_prompt->setReadOnly(true);
    m_prompt->setAccessibleName(tr("Prompt"));
    layout->addWidget(m_prompt, 1);
    m_copy->setObjectName(QStringLiteral("primary"));
    layout->addWidget(m_copy);
    m_answer->setObjectName(QStringLiteral("cardAnswer"));
    m_answer->setAccessibleName(tr("Answer"));
    m_answer->setPlaceholderText(tr("Paste the answer here"));
    layout->addWidget(m_answer, 1);
    auto *paste = new QPushButton(tr("Paste the answer"));
    paste->setObjectName(QStringLiteral("pasteAnswer"));
    auto *done = new QPushButton(tr("Done"));
    done->setObjectName(QStringLiteral("cardDone"));
    auto *line = new QHBoxLayout;
    for (QPushButton *button : {paste, m_previous, m_next, done}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    layout->addLayout(line);
    connect(m_copy, &QPushButton::clicked, this, &PromptCard::copyPrompt);
    connect(paste, &QPushButton::clicked, this, &PromptCard::pasteAnswer);
    connect(m_previous, &QPushButton::clicked, this, [this] { show(m_shown - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { show(m_shown + 1); });
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_answer, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_questions.isEmpty())
            m_questions[m_shown].text = m_answer->toPlainText();
    });
    show(0);
}

void PromptCard::show(qsizetype question)
{
    if (m_questions.isEmpty())
        return;
    m_shown = std::clamp<qsizetype>(question, 0, m_questions.size() - 1);
    const Suites::SavedAnswer &shown = m_questions.at(m_shown);
    m_place->setText(tr("Prompt %1 of %2 · %3").arg(m_shown + 1).arg(m_questions.size()).arg(shown.promptId));
    m_copy->setText(tr("Copy prompt %1 of %2").arg(m_shown + 1).arg(m_questions.size()));
    m_prompt->setPlainText(shown.prompt);
    const QString answer = shown.text;
    m_answer->setPlainText(answer);
    m_previous->setEnabled(m_shown > 0);
    m_next->setEnabled(m_shown + 1 < m_questions.size());
}

void PromptCard::copyPrompt()
{
    if (!m_questions.isEmpty())
        QGuiApplication::clipboard()->setText(m_questions.at(m_shown).prompt);
}

void PromptCard::pasteAnswer()
{
    m_answer->setPlainText(QGuiApplication::clipboard()->text());
}

QList<Suites::SavedAnswer> PromptCard::answers() const
{
    QList<Suites::SavedAnswer> given = m_questions;
    given.removeIf([](const Suites::SavedAnswer &answer) { return answer.text.trimmed().isEmpty(); });
    return given;
}

} // namespace Pennybench::Desktop
