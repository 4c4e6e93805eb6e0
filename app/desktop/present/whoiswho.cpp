#include "app/desktop/present/whoiswho.h"

#include "app/desktop/present/slideparts.h"
#include "app/desktop/present/votebars.h"
#include "widgets/eachlanguage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>

#include <algorithm>

namespace Pennybench::Desktop {

namespace {

constexpr int signSide = 18;
constexpr int rowHeight = 44;
constexpr int leastRowHeight = 26;
constexpr int verdictColumn = 2;
constexpr int votesColumn = 6;
constexpr int columns = 7;

QColor verdictColour(Widgets::Meaning meaning, const Widgets::Theme &theme)
{
    switch (meaning) {
    case Widgets::Meaning::Correct:
        return theme.correct;
    case Widgets::Meaning::Partly:
        return theme.partly;
    case Widgets::Meaning::Wrong:
        return theme.wrong;
    default:
        return theme.undecided;
    }
}

QIcon signIcon(int option, const QColor &ink, double ratio)
{
    QPixmap picture(QSize(signSide, signSide) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(signSide / 24.0, signSide / 24.0);
    painter.fillPath(optionShape(option), ink);
    return picture;
}

} // namespace

WhoIsWho::WhoIsWho(const Presentation &presentation, const Widgets::ThemeSource &theme)
    : Widgets::Card([] { return tr("Who is who"); })
    , m_presentation(presentation)
    , m_theme(theme)
    , m_cover(new QPushButton)
    , m_views(new QStackedWidget)
    , m_table(new QTableWidget)
    , m_sums(Widgets::plainLabel({}, "dim"))
    , m_badge(Widgets::plainLabel({}, "badge"))
{
    header()->addWidget(m_badge);
    m_cover->setObjectName(QStringLiteral("cover"));
    m_cover->setFocusPolicy(Qt::TabFocus);
    header()->addWidget(m_cover);
    connect(m_cover, &QPushButton::clicked, this, &WhoIsWho::coverPressed);
    m_table->setObjectName(QStringLiteral("whoIsWho"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::TabFocus);
    m_table->setShowGrid(false);
    m_table->setColumnCount(columns);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(leastRowHeight);
    m_table->viewport()->installEventFilter(this);
    m_table->setItemDelegateForColumn(votesColumn, new VoteBars(theme, m_table));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_views->addWidget(m_table);
    auto *covered = Widgets::saying(
        Widgets::plainLabel({}, "dim"), [] { return tr("Covered. W shows who is who on this screen."); });
    covered->setAlignment(Qt::AlignCenter);
    m_views->addWidget(covered);
    body()->addWidget(m_views, 1);
    m_sums->setContentsMargins(12, 4, 12, 8);
    body()->addWidget(m_sums);
    Widgets::inEachLanguage(this, [this] {
        m_table->setAccessibleName(tr("Who is who"));
        m_badge->setText(tr("Practice models: simulated answers"));
        refresh();
    });
}

void WhoIsWho::setCovered(bool covered)
{
    m_isCovered = covered;
    refresh();
}

void WhoIsWho::refresh()
{
    m_cover->setText(m_isCovered ? tr("W  Show") : tr("W  Cover"));
    m_badge->setVisible(m_presentation.shown().isSimulated());
    m_views->setCurrentIndex(m_isCovered ? 1 : 0);
    m_table->clearContents();
    m_table->setRowCount(0);
    m_sums->clear();
    if (m_isCovered)
        return;
    m_table->setHorizontalHeaderLabels({tr("option"), tr("model"), tr("verdict"), tr("extracted"), tr("cost"),
        tr("time"), tr("votes so far")});
    const int question = m_presentation.question();
    const auto options = m_presentation.poll().question(question).contestants.size();
    m_table->setRowCount(static_cast<int>(options));
    for (int option = 0; option < options; ++option)
        fillRow(option);
    fitRows();
    const Store::VoteQuestion *asked = m_presentation.poll().asked(question);
    const Classroom::VoteCounts counts = asked ? Classroom::voteCounts(*asked) : Classroom::VoteCounts();
    QString sums = tr("equally good: %1   none is good: %2")
                       .arg(counts.value(Classroom::tieChoice))
                       .arg(counts.value(Classroom::badChoice));
    const QString expected = m_presentation.prompt(question).scorer.expected().simplified();
    constexpr qsizetype longestExpected = 80;
    if (!expected.isEmpty() && expected.size() <= longestExpected)
        sums += QStringLiteral("   ") + tr("expected: %1").arg(expected);
    m_sums->setText(sums);
}

bool WhoIsWho::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitRows();
    return Widgets::Card::eventFilter(watched, event);
}

/// On a small screen all options are seen, too.
void WhoIsWho::fitRows()
{
    const int rows = std::max(1, m_table->rowCount());
    const int each = std::clamp(m_table->viewport()->height() / rows, leastRowHeight, rowHeight);
    m_table->verticalHeader()->setDefaultSectionSize(each);
}

void WhoIsWho::fillRow(int option)
{
    const int question = m_presentation.question();
    const NamedOption named = namedOption(m_presentation, question, option, m_theme.theme().dark);
    const Store::VoteQuestion *asked = m_presentation.poll().asked(question);
    const QString letter = Store::optionLetter(option);
    const Classroom::VoteCounts counts = asked ? Classroom::voteCounts(*asked) : Classroom::VoteCounts();
    const int votes = counts.value(letter);
    int most = 0;
    for (int other = 0; other < m_table->rowCount(); ++other)
        most = std::max(most, counts.value(Store::optionLetter(other)));
    constexpr qsizetype longestExtracted = 32;
    const QString shortened = named.extracted.size() > longestExtracted
        ? named.extracted.left(longestExtracted - 1) + u'…'
        : named.extracted;
    const QStringList cells{
        letter, named.name, named.verdict, shortened, named.cost, named.time, QString::number(votes)};
    for (int column = 0; column < cells.size(); ++column)
        m_table->setItem(option, column, new QTableWidgetItem(cells.at(column)));
    m_table->item(option, 0)->setIcon(signIcon(option, m_theme.theme().ink, devicePixelRatioF()));
    m_table->item(option, verdictColumn)->setForeground(verdictColour(named.meaning, m_theme.theme()));
    m_table->item(option, votesColumn)->setData(VoteBars::mostRole, most);
    m_table->item(option, 1)->setIcon(QIcon(markPicture(named, signSide, devicePixelRatioF())));
}

} // namespace Pennybench::Desktop
