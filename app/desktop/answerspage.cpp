#include "app/desktop/answerspage.h"

#include "app/desktop/wording.h"
#include "widgets/answerpane.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Pennybench {

namespace {

/// How often the figures of an answer that streams are written anew.
constexpr int statusMs = 200;

QPushButton *button(const QString &text, const char *name)
{
    auto *made = new QPushButton(text);
    made->setObjectName(QLatin1String(name));
    return made;
}

} // namespace

AnswersPage::AnswersPage(
    LiveComparison &comparison, const MatrixModel &matrix, ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_comparison(comparison)
    , m_matrix(matrix)
    , m_theme(theme)
    , m_id(plainLabel({}, "chip"))
    , m_prompt(plainLabel({}))
    , m_expected(plainLabel({}, "chip"))
    , m_follow(new QPushButton(tr("Follow the run")))
    , m_columns(new QHBoxLayout)
{
    setObjectName(QStringLiteral("page"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(12);

    auto *columns = new QWidget;
    columns->setObjectName(QStringLiteral("page"));
    columns->setLayout(m_columns);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(12);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(columns);
    layout->addWidget(scroll, 1);

    auto *card = new Card;
    auto *text = new QVBoxLayout;
    text->setContentsMargins(16, 10, 12, 12);
    text->setSpacing(8);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_id);
    line->addWidget(m_expected);
    line->addStretch();
    auto *previous = button(tr("Previous"), "previousPrompt");
    auto *next = button(tr("Next"), "nextPrompt");
    m_follow->setObjectName(QStringLiteral("followRun"));
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    line->addWidget(previous);
    line->addWidget(next);
    line->addWidget(m_follow);
    text->addLayout(line);
    m_prompt->setWordWrap(true);
    m_prompt->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->addWidget(m_prompt);
    card->body()->addLayout(text);
    layout->addWidget(card);

    connect(previous, &QPushButton::clicked, this, [this] { showRow(std::max(0, m_row - 1)); });
    connect(
        next, &QPushButton::clicked, this, [this] { showRow(std::min(m_matrix.rowCount() - 1, m_row + 1)); });
    connect(m_follow, &QPushButton::toggled, this, &AnswersPage::setFollowing);
    connect(&comparison, &LiveComparison::planChanged, this, &AnswersPage::rebuild);
    connect(&comparison, &LiveComparison::answerStarted, this, &AnswersPage::onStarted);
    connect(&comparison, &LiveComparison::answerChanged, this, &AnswersPage::onChanged);
    connect(
        &comparison, &LiveComparison::textAdded, this, [this](const AnswerKey &key, const QString &added) {
            if (isShown(key))
                m_panes.at(modelOf(key))->appendText(added);
        });
    connect(&comparison, &LiveComparison::reasoningAdded, this,
        [this](const AnswerKey &key, const QString &added) {
            if (isShown(key))
                m_panes.at(modelOf(key))->appendReasoning(added);
        });
    connect(&theme, &ThemeSource::changed, this, [this] {
        for (int model = 0; model < m_panes.size(); ++model) {
            const ModelEntry &entry = m_comparison.plan().models.at(model);
            m_panes.at(model)->setModel(entry.name, modelMark(model, m_theme.theme().dark),
                priceText(entry, QDateTime::currentDateTimeUtc()));
        }
    });
    m_tick.setInterval(statusMs);
    connect(&m_tick, &QTimer::timeout, this, &AnswersPage::refreshInFlight);
    connect(&comparison, &LiveComparison::stateChanged, this, [this] {
        if (m_comparison.isUnderWay())
            m_tick.start();
        else
            m_tick.stop();
    });
    rebuild();
}

void AnswersPage::refreshInFlight()
{
    for (int model = 0; model < m_panes.size() && m_row >= 0 && isVisible(); ++model) {
        if (m_comparison.isInFlight(m_matrix.key(m_row, model)))
            refreshStatus(model);
    }
}

void AnswersPage::rebuild()
{
    qDeleteAll(m_panes);
    m_panes.clear();
    m_row = -1;
    const QList<ModelEntry> &models = m_comparison.plan().models;
    for (int model = 0; model < models.size(); ++model) {
        auto *pane = new AnswerPane;
        pane->setModel(models.at(model).name, modelMark(model, m_theme.theme().dark),
            priceText(models.at(model), QDateTime::currentDateTimeUtc()));
        connect(pane, &AnswerPane::verdictClicked, this, [this, model, pane] { offerOverride(model, pane); });
        m_columns->addWidget(pane, 1);
        m_panes += pane;
    }
    m_following = true;
    m_follow->setChecked(true);
    if (m_matrix.rowCount() > 0)
        load(0);
}

void AnswersPage::showRow(int row)
{
    setFollowing(false);
    load(row);
}

void AnswersPage::setFollowing(bool following)
{
    m_following = following;
    m_follow->setChecked(following);
}

void AnswersPage::load(int row)
{
    const Prompt *prompt = m_matrix.prompt(row);
    if (!prompt)
        return;
    m_row = row;
    m_id->setText(prompt->id);
    m_prompt->setText(prompt->text.left(4000));
    const QString expected = prompt->scorer.expected().simplified();
    m_expected->setVisible(!expected.isEmpty());
    m_expected->setText(tr("expected: %1").arg(expected.left(60)));
    for (int model = 0; model < m_panes.size(); ++model)
        loadPane(model);
}

void AnswersPage::loadPane(int model)
{
    AnswerPane *pane = m_panes.at(model);
    const AnswerKey key = m_matrix.key(m_row, model);
    const Answer *answer = m_comparison.answer(key);
    if (answer) {
        pane->showWhole(answer->reasoning, answer->text);
    } else {
        pane->clear();
        const LiveComparison::Partial partial = m_comparison.partial(key);
        if (!partial.reasoning.isEmpty())
            pane->appendReasoning(partial.reasoning);
        if (!partial.text.isEmpty())
            pane->appendText(partial.text);
    }
    refreshStatus(model);
}

void AnswersPage::refreshStatus(int model)
{
    AnswerPane *pane = m_panes.at(model);
    const AnswerKey key = m_matrix.key(m_row, model);
    if (const Answer *answer = m_comparison.answer(key)) {
        pane->setStatus(statusText(*answer));
        pane->setVerdict(meaningOf(*answer), verdictWord(*answer), reasonOf(*answer));
    } else if (m_comparison.isInFlight(key)) {
        const LiveComparison::Partial partial = m_comparison.partial(key);
        const QString state = !partial.text.isEmpty()
            ? tr("● answering")
            : (partial.reasoning.isEmpty() ? tr("● waiting for the first token") : tr("● thinking"));
        pane->setStatus(state + QStringLiteral("   ") + statusText(m_comparison.estimateSoFar(key)));
        pane->setVerdict(Meaning::None, QString(), QString());
    } else {
        pane->setStatus(m_comparison.isUnderWay() ? tr("in the queue") : tr("not asked"));
        pane->setVerdict(Meaning::None, QString(), QString());
    }
}

void AnswersPage::onStarted(const AnswerKey &key)
{
    if (m_following && !isShown(key) && key.trial == 1) {
        bool busy = false;
        for (int model = 0; model < m_panes.size() && m_row >= 0; ++model) {
            const AnswerKey shown = m_matrix.key(m_row, model);
            busy = busy || m_comparison.isInFlight(shown) || !m_comparison.answer(shown);
        }
        if (!busy)
            load(m_matrix.rowOf(key));
    }
    if (isShown(key))
        loadPane(modelOf(key));
}

void AnswersPage::onChanged(const AnswerKey &key)
{
    if (!isShown(key))
        return;
    const int model = modelOf(key);
    const Answer *answer = m_comparison.answer(key);
    if (answer && m_panes.at(model)->text() != answer->text)
        m_panes.at(model)->showWhole(answer->reasoning, answer->text);
    else
        m_panes.at(model)->finish();
    refreshStatus(model);
}

bool AnswersPage::isShown(const AnswerKey &key) const
{
    return m_row >= 0 && key.trial == 1 && m_matrix.rowOf(key) == m_row && modelOf(key) >= 0;
}

int AnswersPage::modelOf(const AnswerKey &key) const
{
    const QList<ModelEntry> &models = m_comparison.plan().models;
    for (int model = 0; model < models.size(); ++model) {
        if (models.at(model).id == key.model)
            return model;
    }
    return -1;
}

void AnswersPage::offerOverride(int model, QWidget *at)
{
    const AnswerKey key = m_matrix.key(m_row, model);
    const Answer *answer = m_comparison.answer(key);
    if (!answer || answer->status != AnswerStatus::Ok)
        return;
    QMenu menu(at);
    const auto offer = [&](const QString &text, std::optional<Verdict> verdict) {
        connect(menu.addAction(text), &QAction::triggered, this,
            [this, key, verdict] { m_comparison.setOverride(key, verdict); });
    };
    offer(tr("Count as correct"), Verdict::Correct);
    offer(tr("Count as wrong"), Verdict::Incorrect);
    if (answer->override)
        offer(tr("Take the scorer's verdict again"), std::nullopt);
    menu.exec(QCursor::pos());
}

} // namespace Pennybench
