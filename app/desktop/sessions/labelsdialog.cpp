#include "app/desktop/sessions/labelsdialog.h"

#include "app/desktop/common/lists.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Pennybench::Desktop {

namespace {

constexpr int dialogWidth = 480;
constexpr int linesOfNotes = 6;

} // namespace

LabelsDialog::LabelsDialog(
    const QString &title, const Store::SessionLabels &labels, const QStringList &known, QWidget *parent)
    : QDialog(parent)
    , m_before(title)
    , m_title(new QLineEdit(title))
    , m_tags(new QLineEdit(labels.tags.join(QStringLiteral(", "))))
    , m_notes(new QPlainTextEdit(labels.notes))
{
    setWindowTitle(tr("Title, tags and notes"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    m_title->setObjectName(QStringLiteral("sessionTitle"));
    m_title->selectAll();
    m_tags->setObjectName(QStringLiteral("sessionTags"));
    m_tags->setPlaceholderText(tr("Separated by commas"));
    completeTags(known);
    // It looks as the other long texts that are typed.
    m_notes->setObjectName(QStringLiteral("systemPrompt"));
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(m_notes->fontMetrics().lineSpacing() * linesOfNotes);
    auto *form = new QFormLayout;
    addNamedRow(
        form, [] { return tr("Title"); }, m_title);
    addNamedRow(
        form, [] { return tr("Tags"); }, m_tags);
    addNamedRow(
        form, [] { return tr("Notes"); }, m_notes);
    layout->addLayout(form);
    auto *buttons = new QDialogButtonBox;
    auto *save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    save->setObjectName(QStringLiteral("primary"));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(dialogWidth, sizeHint().height());
}

/// Offers tags for the last one that is being typed.
void LabelsDialog::completeTags(const QStringList &known)
{
    auto *completer = new QCompleter(known, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setWidget(m_tags);
    connect(m_tags, &QLineEdit::textEdited, this, [completer](const QString &text) {
        completer->setCompletionPrefix(text.section(u',', -1).trimmed());
        if (!completer->completionPrefix().isEmpty() && completer->completionCount() > 0)
            completer->complete();
    });
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, [this](const QString &tag) {
        const QString before = m_tags->text().section(u',', 0, -2).trimmed();
        m_tags->setText(before.isEmpty() ? tag : before + QStringLiteral(", ") + tag);
    });
}

QString LabelsDialog::title() const
{
    const QString typed = m_title->text().simplified();
    return typed.isEmpty() ? m_before : typed;
}

Store::SessionLabels LabelsDialog::labels() const
{
    return {.notes = m_notes->toPlainText().trimmed(), .tags = Store::tagsFromText(m_tags->text())};
}

} // namespace Pennybench::Desktop
