#include "app/desktop/charts/filterbar.h"

#include "app/desktop/common/wording.h"
#include "app/reports/findings.h"
#include "widgets/card.h"
#include "widgets/eachlanguage.h"
#include "widgets/flowlayout.h"

#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace Pennybench::Desktop {

using Reports::PromptFilter;

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_kinds{{&PromptFilter::categories}, {&PromptFilter::languages}, {&PromptFilter::difficulties},
          {&PromptFilter::tags}, {&PromptFilter::suites}}
    , m_count(Widgets::plainLabel(QString(), "dim"))
    , m_reset(new QPushButton)
{
    auto *layout = new Widgets::FlowLayout(8, 6, this);
    layout->setContentsMargins(0, 0, 0, 0);
    const char *names[] = {
        "filterCategory", "filterLanguage", "filterDifficulty", "filterTag", "filterSuite"};
    for (qsizetype i = 0; i < m_kinds.size(); ++i) {
        m_kinds[i].button = new QPushButton;
        m_kinds[i].button->setObjectName(QLatin1String(names[i]));
        m_kinds[i].button->setMenu(new QMenu(m_kinds.at(i).button));
        layout->addWidget(m_kinds.at(i).button);
    }
    m_reset->setObjectName(QStringLiteral("resetFilters"));
    layout->addWidget(m_count);
    layout->addWidget(m_reset);
    connect(m_reset, &QPushButton::clicked, this, &FilterBar::reset);
    Widgets::inEachLanguage(this, [this] { retranslate(); });
}

void FilterBar::retranslate()
{
    m_reset->setText(tr("Reset"));
    m_reset->setToolTip(tr("Look at all prompts again"));
    setSuites(m_suites);
}

QString FilterBar::titleOf(const Kind &kind) const
{
    if (kind.chosen == &PromptFilter::categories)
        return tr("Category");
    if (kind.chosen == &PromptFilter::languages)
        return tr("Language");
    if (kind.chosen == &PromptFilter::difficulties)
        return tr("Difficulty");
    return kind.chosen == &PromptFilter::tags ? tr("Tag") : tr("Suite");
}

void FilterBar::setSuites(const QList<Suites::Suite> &suites)
{
    m_suites = suites;
    for (Kind &kind : m_kinds)
        kind.choices.clear();
    const auto add = [this](int kind, const QString &value, const QString &text) {
        const std::pair choice(value, text.isEmpty() ? tr("none") : text);
        if (!m_kinds.at(kind).choices.contains(choice))
            m_kinds[kind].choices += choice;
    };
    for (const Suites::Suite &suite : suites) {
        add(4, suite.id, Reports::suiteTitle(suite));
        for (const Suites::Prompt &prompt : suite.prompts) {
            add(0, prompt.category, prompt.category);
            add(1, prompt.language, prompt.language);
            add(2, QString::number(prompt.difficulty),
                prompt.difficulty == 0 ? tr("not graded") : QString::number(prompt.difficulty));
            for (const QString &tag : prompt.tags)
                add(3, tag, tag);
        }
    }
    for (Kind &kind : m_kinds)
        fill(kind);
    showState();
}

void FilterBar::fill(Kind &kind)
{
    std::ranges::sort(kind.choices, {}, &std::pair<QString, QString>::second);
    QSet<QString> &chosen = m_filter.*kind.chosen;
    QSet<QString> still;
    QMenu *menu = kind.button->menu();
    menu->clear();
    for (const auto &[value, text] : std::as_const(kind.choices)) {
        QAction *action = menu->addAction(QString(text).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(chosen.contains(value));
        if (action->isChecked())
            still.insert(value);
        connect(action, &QAction::toggled, this, [this, member = kind.chosen, value = value](bool on) {
            if (on)
                (m_filter.*member).insert(value);
            else
                (m_filter.*member).remove(value);
            showState();
            emit changed();
        });
    }
    chosen = still;
    kind.button->setVisible(kind.choices.size() > 1);
}

void FilterBar::showState()
{
    int all = 0;
    int left = 0;
    for (const Suites::Suite &suite : std::as_const(m_suites)) {
        for (const Suites::Prompt &prompt : suite.prompts) {
            ++all;
            left += m_filter.lets(suite.id, prompt) ? 1 : 0;
        }
    }
    for (const Kind &kind : std::as_const(m_kinds)) {
        const qsizetype chosen = (m_filter.*kind.chosen).size();
        kind.button->setText(chosen == 0
                ? tr("%1: all %2").arg(titleOf(kind)).arg(kind.choices.size())
                : tr("%1: %2 of %3").arg(titleOf(kind)).arg(chosen).arg(kind.choices.size()));
    }
    m_count->setText(all == 0 ? QString() : tr("%1 of %2 prompts").arg(left).arg(all));
    m_reset->setVisible(!m_filter.isEmpty());
}

void FilterBar::reset()
{
    m_filter = {};
    setSuites(m_suites);
    emit changed();
}

} // namespace Pennybench::Desktop
