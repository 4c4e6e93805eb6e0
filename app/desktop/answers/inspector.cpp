#include "app/desktop/answers/inspector.h"

#include "app/desktop/answers/inspection.h"
#include "app/desktop/common/wording.h"
#include "widgets/eachlanguage.h"
#include "widgets/markedtext.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStyle>

namespace Pennybench::Desktop {

namespace {

QLabel *valueLabel(const QString &text)
{
    auto *label = Widgets::plainLabel(text, "code");
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

Inspector::Inspector(
    const ShownSession &shown, PersonVerdicts &verdicts, Widgets::ThemeSource &theme, QWidget *parent)
    : Widgets::Card(tr("Why this verdict"), parent)
    , m_shown(shown)
    , m_verdicts(verdicts)
    , m_close(new QPushButton)
    , m_verdict(new QPushButton)
    , m_decidedBy(Widgets::plainLabel({}, "dim"))
    , m_scorers(new QPushButton)
    , m_text(new Widgets::MarkedText(theme))
    , m_facts(new QWidget)
    , m_rows(new QFormLayout(m_facts))
{
    m_close->setObjectName(QStringLiteral("plain"));
    header()->addWidget(m_close);
    connect(m_close, &QPushButton::clicked, this, &Inspector::closed);
    body()->addWidget(makeVerdict());
    body()->addWidget(makeDecisions());
    body()->addWidget(Widgets::hairline());
    m_text->setObjectName(QStringLiteral("markedAnswer"));
    m_facts->setObjectName(QStringLiteral("cardPage"));
    m_rows->setContentsMargins(16, 12, 16, 12);
    m_rows->setHorizontalSpacing(12);
    m_rows->setVerticalSpacing(6);
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("cardScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_facts);
    auto *parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_text);
    parts->addWidget(scroll);
    parts->setSizes({300, 300});
    body()->addWidget(parts, 1);
    connect(&shown, &ShownSession::answerChanged, this, [this](const Runs::AnswerKey &key) {
        if (key == m_key && isVisible())
            refresh();
    });
    connect(&shown, &ShownSession::stateChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    Widgets::inEachLanguage(this, [this] { retranslate(); });
}

void Inspector::retranslate()
{
    m_close->setText(tr("Close"));
    m_text->setAccessibleName(tr("The answer, with what was extracted selected"));
    m_scorers->setText(tr("As the scorer"));
    m_scorers->setToolTip(tr("Restore the scorer's verdict"));
    for (const auto &[button, verdict] : std::as_const(m_decisions)) {
        button->setText(verdictWord(verdict));
        button->setAccessibleName(tr("Count as: %1").arg(verdictWord(verdict)));
    }
    refresh();
}

QWidget *Inspector::makeVerdict()
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(16, 12, 16, 4);
    layout->setSpacing(8);
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_verdict->setFocusPolicy(Qt::NoFocus);
    m_verdict->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_verdict->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_decidedBy->setWordWrap(true);
    layout->addWidget(m_verdict);
    layout->addWidget(m_decidedBy, 1);
    return line;
}

QWidget *Inspector::makeDecisions()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(16, 4, 16, 12);
    grid->setSpacing(6);
    const std::pair<Scoring::Verdict, const char *> offered[] = {
        {Scoring::Verdict::Correct, "overrideCorrect"}, {Scoring::Verdict::Partial, "overridePartial"},
        {Scoring::Verdict::Incorrect, "overrideIncorrect"},
        {Scoring::Verdict::Undecided, "overrideUndecided"}};
    int place = 0;
    for (const auto &[verdict, name] : offered) {
        auto *button = new QPushButton;
        button->setObjectName(QLatin1String(name));
        button->setCheckable(true);
        // A screen reader switches a button on, and does not click it.
        connect(button, &QPushButton::toggled, this, [this, verdict = verdict] {
            if (m_isRefreshing)
                return;
            m_verdicts.set(m_key, verdict);
            refresh();
        });
        grid->addWidget(button, place / 2, place % 2);
        m_decisions.append({button, verdict});
        ++place;
    }
    m_scorers->setObjectName(QStringLiteral("overrideNone"));
    connect(m_scorers, &QPushButton::clicked, this, [this] { m_verdicts.set(m_key, std::nullopt); });
    grid->addWidget(m_scorers, place / 2, 0, 1, 2);
    return box;
}

/// How many of a class voted for it; empty where it was no option.
QString Inspector::classVotes() const
{
    for (const Store::VoteQuestion &question : m_shown.votes()) {
        const std::optional<int> votes = Store::votesFor(question, m_key.model);
        const bool isIt = question.suite == m_key.suite && question.promptId == m_key.promptId;
        if (isIt && votes && m_key.trial == 1)
            return tr("%1 of %2").arg(*votes).arg(question.votes.size());
    }
    return {};
}

void Inspector::inspectAnswer(const Runs::AnswerKey &key)
{
    m_key = key;
    refresh();
}

void Inspector::refresh()
{
    const Models::ModelEntry *model = m_shown.plan().model(m_key.model);
    setTitle(tr("Why: %1").arg(model ? shortModelName(*model) : m_key.model));
    const Runs::Answer *answer = m_shown.wholeAnswer(m_key);
    Inspection shown = answer ? inspect(m_shown.plan(), *answer) : Inspection();
    m_verdict->setVisible(answer);
    m_verdict->setText(shown.verdict);
    m_verdict->setAccessibleName(answer ? shown.verdict : tr("Why this verdict"));
    m_verdict->setProperty("meaning", Widgets::meaningName(shown.meaning));
    m_verdict->style()->unpolish(m_verdict);
    m_verdict->style()->polish(m_verdict);
    m_decidedBy->setText(answer ? shown.decidedBy : tr("There is no answer yet."));
    const bool decidable = answer && answer->status == Runs::AnswerStatus::Ok && !m_shown.isReplay();
    const QScopedValueRollback refreshing(m_isRefreshing, true);
    for (const auto &[button, verdict] : std::as_const(m_decisions)) {
        button->setEnabled(decidable);
        button->setChecked(decidable && (answer->score || answer->override) && answer->verdict() == verdict);
    }
    m_scorers->setVisible(decidable && answer->override.has_value());
    m_text->showText(shown.text, shown.extractedAt, shown.extractedLength);
    if (const QString votes = classVotes(); answer && !votes.isEmpty())
        shown.rows.append({tr("Votes of a class"), votes});
    fillRows(shown.rows, shown.warnings);
}

void Inspector::fillRows(const QList<std::pair<QString, QString>> &rows, const QStringList &warnings)
{
    while (m_rows->rowCount() > 0)
        m_rows->removeRow(0);
    for (const auto &[label, value] : rows)
        m_rows->addRow(Widgets::plainLabel(label, "dim"), valueLabel(value.left(2000)));
    for (const QString &warning : warnings) {
        auto *label = Widgets::plainLabel(QStringLiteral("⚠ ") + warning, "warning");
        label->setWordWrap(true);
        m_rows->addRow(label);
    }
}

} // namespace Pennybench::Desktop
