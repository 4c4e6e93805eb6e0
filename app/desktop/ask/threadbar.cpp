#include "app/desktop/ask/threadbar.h"

#include "widgets/eachlanguage.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace Pennybench::Desktop {

namespace {

constexpr qsizetype longestQuestion = 20'000;
constexpr double linesShown = 4.7; ///< of a long question, the rest by scrolling

} // namespace

ThreadBar::ThreadBar(Asking &asking, Widgets::ThemeSource &theme, QWidget *parent)
    : Widgets::Card(QString(), parent)
    , m_asking(asking)
    , m_theme(theme)
    , m_scroll(new QScrollArea)
    , m_question(Widgets::plainLabel({}))
    , m_where(Widgets::plainLabel({}, "dim"))
    , m_branch(Widgets::plainLabel({}, "dim"))
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(14, 8, 8, 0);
    line->setSpacing(6);
    m_earlier = button("earlierQuestion");
    m_later = button("laterQuestion");
    m_earlierBranch = button("earlierBranch");
    m_laterBranch = button("laterBranch");
    m_keep = button("keepQuestion");
    m_edit = button("editQuestion");
    for (QWidget *widget : std::initializer_list<QWidget *>{m_earlier, m_where, m_later})
        line->addWidget(widget);
    line->addSpacing(12);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_earlierBranch, m_branch, m_laterBranch})
        line->addWidget(widget);
    line->addStretch();
    line->addWidget(m_keep);
    line->addWidget(m_edit);
    body()->addLayout(line);

    m_question->setObjectName(QStringLiteral("shownQuestion"));
    m_question->setWordWrap(true);
    m_question->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_question->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_question->setContentsMargins(14, 4, 14, 8);
    m_scroll->setObjectName(QStringLiteral("cardScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_question);
    body()->addWidget(m_scroll);
    connect(&theme, &Widgets::ThemeSource::changed, this, &ThreadBar::fit);

    connect(m_earlier, &QPushButton::clicked, this, &ThreadBar::showEarlier);
    connect(m_later, &QPushButton::clicked, this, &ThreadBar::showLater);
    connect(m_earlierBranch, &QPushButton::clicked, this, [this] { showAlternative(-1); });
    connect(m_laterBranch, &QPushButton::clicked, this, [this] { showAlternative(1); });
    connect(m_edit, &QPushButton::clicked, this, &ThreadBar::editRequested);
    connect(m_keep, &QPushButton::clicked, this, &ThreadBar::keepRequested);
    connect(&asking.session(), &ShownSession::stateChanged, this, &ThreadBar::refresh);
    connect(&asking, &Asking::turnChanged, this, &ThreadBar::refresh);
    Widgets::inEachLanguage(this, [this] { retranslate(); });
}

QPushButton *ThreadBar::button(const char *name)
{
    auto *made = new QPushButton;
    made->setObjectName(QStringLiteral("plain"));
    made->setProperty("name", QLatin1String(name));
    return made;
}

void ThreadBar::retranslate()
{
    m_earlier->setText(QStringLiteral("◂"));
    m_later->setText(QStringLiteral("▸"));
    m_earlierBranch->setText(QStringLiteral("◂"));
    m_laterBranch->setText(QStringLiteral("▸"));
    m_edit->setText(tr("Edit"));
    m_keep->setText(tr("Keep as a prompt…"));
    const auto name = [](QPushButton *button, const QString &text) {
        button->setAccessibleName(text);
        button->setToolTip(text);
    };
    name(m_earlier, tr("Earlier question (Alt+Up)"));
    name(m_later, tr("Later question (Alt+Down)"));
    name(m_earlierBranch, tr("The question that was asked here before"));
    name(m_laterBranch, tr("The question that was asked here afterwards"));
    name(m_keep,
        tr("Puts the question into a suite of your own, with its expected answer and scorer, and scores "
           "the answers at once"));
    name(m_edit, tr("Change this question and ask again from here; the old answers stay"));
    m_question->setAccessibleName(tr("Question that is shown"));
    refresh();
}

void ThreadBar::refresh()
{
    const Suites::Prompt *branch = m_asking.branch();
    setVisible(branch != nullptr);
    if (!branch)
        return;
    const int turn = m_asking.shown().turn;
    m_keep->setEnabled(!m_asking.session().isUnderWay());
    m_question->setText(m_asking.question().left(longestQuestion));
    fit();
    m_where->setText(tr("Question %1 of %2").arg(turn).arg(branch->turnCount()));
    m_earlier->setEnabled(turn > 1);
    m_later->setEnabled(turn < branch->turnCount());
    const QStringList alternatives = Runs::alternativesAt(m_asking.session().plan(), m_asking.shown());
    const qsizetype place = alternatives.indexOf(m_asking.shown().prompt);
    const bool any = alternatives.size() > 1;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_earlierBranch, m_branch, m_laterBranch})
        widget->setVisible(any);
    m_branch->setText(tr("Branch %1 of %2").arg(place + 1).arg(alternatives.size()));
    m_earlierBranch->setEnabled(place > 0);
    m_laterBranch->setEnabled(place + 1 < alternatives.size());
}

/// As high as the question, up to a few lines.
void ThreadBar::fit()
{
    const int most = static_cast<int>(m_theme.bodyPixels() * linesShown);
    const int needed = m_question->heightForWidth(std::max(1, width() - 2));
    m_scroll->setFixedHeight(std::clamp(needed, 1, most));
}

void ThreadBar::resizeEvent(QResizeEvent *event)
{
    Widgets::Card::resizeEvent(event);
    fit();
}

void ThreadBar::showEarlier()
{
    if (m_asking.shown().turn > 1)
        m_asking.showTurn({m_asking.shown().prompt, m_asking.shown().turn - 1});
}

void ThreadBar::showLater()
{
    if (!m_asking.isLastTurn())
        m_asking.showTurn({m_asking.shown().prompt, m_asking.shown().turn + 1});
}

void ThreadBar::showAlternative(int step)
{
    const QStringList alternatives = Runs::alternativesAt(m_asking.session().plan(), m_asking.shown());
    const qsizetype place = alternatives.indexOf(m_asking.shown().prompt) + step;
    if (place >= 0 && place < alternatives.size())
        m_asking.showTurn({alternatives.at(place), m_asking.shown().turn});
}

} // namespace Pennybench::Desktop
