#include "app/desktop/sessions/ownratingsdialog.h"

#include "widgets/card.h"
#include "widgets/figures.h"

#include <QDialogButtonBox>
#include <QLocale>
#include <QPushButton>
#include <QtConcurrentRun>
#include <QVBoxLayout>

namespace Pennybench::Desktop {

OwnRatingsDialog::OwnRatingsDialog(const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_text(Widgets::plainLabel(tr("The comparisons are being read …")))
{
    setWindowTitle(tr("Your blind votes"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    m_text->setObjectName(QStringLiteral("ownRatings"));
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(m_text->fontMetrics().averageCharWidth() * 70);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(m_text, 1);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] { fill(m_reading.result()); });
    m_reading.setFuture(QtConcurrent::run([folder] { return Classroom::ownRatingsIn(folder); }));
}

OwnRatingsDialog::~OwnRatingsDialog()
{
    m_reading.waitForFinished();
}

void OwnRatingsDialog::fill(const Classroom::OwnRatings &own)
{
    const Classroom::ClassRatings &ratings = own.ratings;
    QStringList lines;
    if (ratings.votes == 0) {
        lines += tr("There are no votes yet. Switch on \"Hide names\" on Ask or Answers, and choose the best "
                    "answers before you see whose they are.");
    } else {
        lines +=
            tr("Votes: %1, comparisons with votes: %2, from %3 to %4.")
                .arg(ratings.votes)
                .arg(own.sessions)
                .arg(Widgets::spokenLocale().toString(own.first.toLocalTime().date(), QLocale::ShortFormat),
                    Widgets::spokenLocale().toString(own.last.toLocalTime().date(), QLocale::ShortFormat));
    }
    if (ratings.votes > 0 && ratings.state == Classroom::RatingsState::NotEnoughVotes)
        lines += tr("Too few votes for ratings: they take 20 comparisons of two answers.");
    if (ratings.state == Classroom::RatingsState::NotConnected)
        lines += tr("No ratings: some models never won or never lost against the others.");
    for (const Classroom::ClassRating &rating : ratings.ratings)
        lines += tr("%1: strength %2 (95 % from %3 to %4; the mean is 0)")
                     .arg(rating.contestant, Widgets::fixedNumber(rating.strength.estimate, 2),
                         Widgets::fixedNumber(rating.strength.low, 2),
                         Widgets::fixedNumber(rating.strength.high, 2));
    if (own.unreadable > 0)
        lines += tr("%n comparisons could not be read.", nullptr, own.unreadable);
    m_text->setText(lines.join(QStringLiteral("\n")));
    adjustSize();
}

} // namespace Pennybench::Desktop
