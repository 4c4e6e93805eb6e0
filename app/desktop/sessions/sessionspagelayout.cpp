#include "app/desktop/common/filedialogs.h"
#include "app/desktop/sessions/hitlist.h"
#include "app/desktop/sessions/labdialog.h"
#include "app/desktop/sessions/labsessions.h"
#include "app/desktop/sessions/ownratingsdialog.h"
#include "app/desktop/sessions/sessionlist.h"
#include "app/desktop/sessions/sessionspage.h"
#include "widgets/card.h"
#include "widgets/choicename.h"
#include "widgets/eachlanguage.h"
#include "widgets/elidedlabel.h"
#include "widgets/flowlayout.h"
#include "widgets/givenfocus.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Pennybench::Desktop {

namespace {

constexpr int narrowestFilter = 14; ///< characters

} // namespace

void SessionsPage::layOut()
{
    setObjectName(QStringLiteral("page"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    auto *card = new Widgets::Card([] { return tr("Saved comparisons"); });
    auto *own = Widgets::saying(new QPushButton, [] { return tr("Your blind votes…"); });
    own->setObjectName(QStringLiteral("ownRatingsButton"));
    connect(own, &QPushButton::clicked, this,
        [this] { OwnRatingsDialog(m_services.sessionFolder, this).exec(); });
    auto *lab = Widgets::saying(new QPushButton, [] { return tr("Connect to a lab…"); });
    lab->setObjectName(QStringLiteral("labButton"));
    connect(lab, &QPushButton::clicked, this, &SessionsPage::openFromLab);
    card->header()->addWidget(own);
    card->header()->addWidget(lab);
    card->header()->addWidget(m_other);
    m_empty->setObjectName(QStringLiteral("dim"));
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_notes->setContentsMargins(16, 6, 16, 6);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_hits);
    m_stack->addWidget(m_empty);
    card->body()->addWidget(makeSearch());
    card->body()->addWidget(m_stack, 1);
    makeActions();
    card->body()->addWidget(m_notes);
    card->body()->addWidget(m_line);
    layout->addWidget(card);
    // A list without sessions is not shown.
    Widgets::giveFocusOn(*this, [this]() -> QWidget * {
        return m_stack->currentWidget() == m_list ? static_cast<QWidget *>(m_list) : m_typed;
    });
    connect(m_other, &QPushButton::clicked, this, [this] {
        const QString path = chooseFileToOpen(this, m_services.settings,
            {QStringLiteral("sessions"), tr("Open a comparison"), {tr("Comparisons (*.pennybench)")},
                m_services.sessionFolder});
        if (!path.isEmpty())
            emit openRequested(path);
    });
    Widgets::inEachLanguage(this, [this] { retranslate(); });
}

void SessionsPage::openFromLab()
{
    auto *dialog = new LabDialog(m_services.settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (!dialog->session().isEmpty())
            emit openRequested(dialog->session());
    });
    connect(dialog, &QDialog::finished, m_lab, &LabSessions::look);
    dialog->open();
}

QWidget *SessionsPage::makeSearch()
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(16, 10, 12, 10);
    layout->setSpacing(8);
    m_typed->setObjectName(QStringLiteral("sessionSearch"));
    m_typed->setClearButtonEnabled(true);
    m_filter->setObjectName(QStringLiteral("sessionFilter"));
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_filter->setMinimumContentsLength(narrowestFilter);
    m_found->setObjectName(QStringLiteral("dim"));
    m_found->setTextFormat(Qt::PlainText);
    layout->addWidget(m_typed, 1);
    layout->addWidget(m_found);
    layout->addWidget(m_filter);
    return line;
}

template <typename Words, typename Act>
QPushButton *SessionsPage::offer(
    QWidget *line, const char *name, Needs needs, Words words, Act act, bool isOfFiles, bool inTrash)
{
    auto *button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    Widgets::inEachLanguage(button, [button, words] {
        const auto [text, explanation] = words();
        button->setText(text);
        button->setToolTip(explanation);
    });
    button->setEnabled(false);
    line->layout()->addWidget(button);
    m_actions.append({button, needs, inTrash, isOfFiles});
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void SessionsPage::makeActions()
{
    auto *layout = new QVBoxLayout(m_line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(Widgets::hairline());
    auto *line = new QWidget;
    layout->addWidget(line);
    auto *buttons = new Widgets::FlowLayout(8, 6, line);
    buttons->setContentsMargins(16, 10, 12, 12);
    offer(
        line, "openSession", Needs::One,
        [] { return std::pair(tr("Open"), tr("Show its answers and verdicts")); },
        [this] { emit openRequested(chosen()); });
    offer(
        line, "continueSession", Needs::One,
        [] { return std::pair(tr("Continue"), tr("Ask for the missing answers")); },
        [this] { emit continueRequested(chosen()); });
    offer(
        line, "replaySession", Needs::One,
        [] { return std::pair(tr("Replay"), tr("Replay it as it happened; no model is asked")); },
        [this] { emit replayRequested(chosen()); });
    offer(
        line, "compareSessions", Needs::Two,
        [] {
            return std::pair(
                tr("Compare"), tr("Select two comparisons, the second with Ctrl, to see them side by side"));
        },
        [this] { compareChosen(); });
    offer(
        line, "labelSession", Needs::One,
        [] { return std::pair(tr("Rename and label…"), tr("Change its title, tags and notes (F2)")); },
        [this] { label(); }, true);
    offer(
        line, "duplicateSession", Needs::One,
        [] { return std::pair(tr("Duplicate"), tr("Copy it as it is now (Ctrl+D)")); },
        [this] { duplicate(); }, true);
    offer(
        line, "deleteSession", Needs::Any,
        [] { return std::pair(tr("Delete"), tr("Move it to the trash (Delete)")); }, [this] { remove(); },
        true);
    offer(
        line, "restoreSession", Needs::Any,
        [] { return std::pair(tr("Restore"), tr("Take it out of the trash")); }, [this] { restore(); }, true,
        true);
}

void SessionsPage::retranslate()
{
    m_other->setText(tr("Open another file…"));
    m_typed->setPlaceholderText(tr("Search all prompts and answers"));
    m_typed->setAccessibleName(tr("Search all prompts and answers"));
    Widgets::nameChoice(m_filter, tr("Which comparisons are shown"));
    m_hits->setAccessibleName(tr("What was found"));
    // What is not seen is filled when it is shown.
    if (isVisible())
        refresh();
    sayHowManyFound();
}

} // namespace Pennybench::Desktop
