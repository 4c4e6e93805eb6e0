#include "app/desktop/compare/sidechooser.h"

#include "app/reports/findings.h"
#include "widgets/choicename.h"
#include "widgets/eachlanguage.h"
#include "widgets/figures.h"
#include "widgets/modelmark.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace Pennybench::Desktop {

namespace {

constexpr int leastSessionCharacters = 6;
constexpr int leastContestantCharacters = 5;
constexpr int contestantTile = 18;

QComboBox *narrowBox(int characters)
{
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(characters);
    return box;
}

} // namespace

SideChooser::SideChooser(const Widgets::ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_twoModels(new QPushButton)
    , m_twoSessions(new QPushButton)
    , m_sessions{narrowBox(leastSessionCharacters), narrowBox(leastSessionCharacters)}
    , m_contestants{narrowBox(leastContestantCharacters), narrowBox(leastContestantCharacters)}
    , m_swap(new QPushButton(QStringLiteral("⇄")))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *modes = new QButtonGroup(this);
    for (QPushButton *mode : {m_twoModels, m_twoSessions}) {
        mode->setCheckable(true);
        modes->addButton(mode);
        layout->addWidget(mode);
    }
    m_twoModels->setObjectName(QStringLiteral("twoModels"));
    m_twoSessions->setObjectName(QStringLiteral("twoSessions"));
    m_swap->setObjectName(QStringLiteral("swapSides"));
    for (const int side : {0, 1}) {
        m_sessions[side]->setObjectName(
            side == 0 ? QStringLiteral("firstSession") : QStringLiteral("secondSession"));
        m_contestants[side]->setObjectName(
            side == 0 ? QStringLiteral("firstContestant") : QStringLiteral("secondContestant"));
        layout->addWidget(m_sessions[side], 3);
        layout->addWidget(m_contestants[side], 2);
        if (side == 0)
            layout->addWidget(m_swap);
        connect(m_sessions[side], &QComboBox::activated, this,
            [this, side](int index) { chooseSession(side, index); });
        connect(m_contestants[side], &QComboBox::activated, this, [this, side] { chooseContestant(side); });
    }
    layout->addStretch(1);
    // A screen reader switches a button on, and does not click it.
    connect(modes, &QButtonGroup::idToggled, this, [this](int, bool isOn) {
        if (!isOn || m_wish.ofTwoSessions == m_twoSessions->isChecked())
            return;
        m_wish.ofTwoSessions = m_twoSessions->isChecked();
        m_wish.second = m_wish.ofTwoSessions ? m_wish.first : QString();
        showMode();
        if (m_wish.ofTwoSessions)
            emit sessionsWanted();
        emit changed();
    });
    connect(m_swap, &QPushButton::clicked, this, &SideChooser::swap);
    Widgets::inEachLanguage(this, [this] { retranslate(); });
}

void SideChooser::retranslate()
{
    m_twoModels->setText(tr("Two models"));
    m_twoModels->setToolTip(tr("Two models, or settings of one, in the session that is shown"));
    m_twoSessions->setText(tr("Two sessions"));
    m_twoSessions->setToolTip(tr("The same prompts before and after"));
    m_swap->setAccessibleName(tr("Swap the two"));
    m_swap->setToolTip(tr("Swap the two"));
    Widgets::nameChoice(m_sessions[0], tr("Session before"));
    Widgets::nameChoice(m_sessions[1], tr("Session after"));
    Widgets::nameChoice(m_contestants[0], tr("First model"));
    Widgets::nameChoice(m_contestants[1], tr("Second model"));
    fillSessions();
    showMode();
}

void SideChooser::showMode()
{
    m_twoModels->setChecked(!m_wish.ofTwoSessions);
    m_twoSessions->setChecked(m_wish.ofTwoSessions);
    for (QComboBox *box : m_sessions)
        box->setVisible(m_wish.ofTwoSessions);
}

void SideChooser::setWish(const CompareWish &wish)
{
    m_wish = wish;
    fillSessions();
    showMode();
}

void SideChooser::setSessions(const QList<SavedSession> &sessions)
{
    m_saved = sessions;
    fillSessions();
}

void SideChooser::fillSessions()
{
    for (const int side : {0, 1}) {
        const QString &path = side == 0 ? m_wish.firstPath : m_wish.secondPath;
        if (!path.isEmpty() && std::ranges::find(m_saved, path, &SavedSession::path) == m_saved.end())
            m_saved.prepend(savedSession(path));
    }
    for (const int side : {0, 1}) {
        QComboBox &box = *m_sessions[side];
        box.clear();
        for (const SavedSession &saved : std::as_const(m_saved)) {
            const QString date = Widgets::spokenLocale().toString(saved.saved.date(), QLocale::ShortFormat);
            box.addItem(QStringLiteral("%1 · %2").arg(Reports::sessionTitle(saved.title), date), saved.path);
            box.setItemData(box.count() - 1, saved.path.toHtmlEscaped(), Qt::ToolTipRole);
        }
        box.addItem(tr("Another file…"));
        box.setPlaceholderText(side == 0 ? tr("before: choose a session") : tr("after: choose a session"));
        const QString &path = side == 0 ? m_wish.firstPath : m_wish.secondPath;
        box.setCurrentIndex(path.isEmpty() ? -1 : box.findData(path));
    }
}

void SideChooser::chooseSession(int side, int index)
{
    QString &path = side == 0 ? m_wish.firstPath : m_wish.secondPath;
    const QString chosen = m_sessions[side]->itemData(index).toString();
    if (chosen.isEmpty()) {
        m_sessions[side]->setCurrentIndex(path.isEmpty() ? -1 : m_sessions[side]->findData(path));
        emit otherFileWanted(side);
        return;
    }
    path = chosen;
    emit changed();
}

void SideChooser::chooseContestant(int side)
{
    const QString chosen = m_contestants[side]->currentData().toString();
    (side == 0 ? m_wish.first : m_wish.second) = chosen;
    // The same model again is what two sessions are compared by.
    if (side == 0 && m_wish.ofTwoSessions && m_contestants[1]->findData(chosen) >= 0)
        m_wish.second = chosen;
    emit changed();
}

void SideChooser::swap()
{
    std::swap(m_wish.firstPath, m_wish.secondPath);
    std::swap(m_wish.first, m_wish.second);
    fillSessions();
    emit changed();
}

void SideChooser::fillContestants(
    QComboBox &box, const QList<NamedContestant> &contestants, const QString &taken)
{
    box.clear();
    const int pixels = contestantTile * m_theme.bodyPixels() / 14;
    box.setIconSize({pixels, pixels});
    for (const NamedContestant &contestant : contestants) {
        const Widgets::ModelMark mark =
            Widgets::modelMark(contestant.letter, contestant.family, m_theme.theme().dark);
        box.addItem(
            QIcon(Widgets::letterTile(mark, pixels, devicePixelRatioF())), contestant.name, contestant.id);
    }
    box.setCurrentIndex(box.findData(taken));
    box.setEnabled(box.count() > 0);
}

void SideChooser::setContestants(const Compared &compared)
{
    m_wish.first = compared.wish.first;
    m_wish.second = compared.wish.second;
    fillContestants(*m_contestants[0], compared.firstChoices, m_wish.first);
    fillContestants(*m_contestants[1], compared.secondChoices, m_wish.second);
    m_swap->setEnabled(!compared.firstChoices.isEmpty());
}

} // namespace Pennybench::Desktop
