#include "app/desktop/present/figureslides.h"

#include "app/classroom/classratings.h"
#include "app/desktop/present/chartsofar.h"
#include "app/reports/findings.h"
#include "widgets/chartfile.h"
#include "widgets/figures.h"

#include <QPainter>
#include <QVBoxLayout>

namespace Pennybench::Desktop {

namespace {

/// A chart's smallest text has 12 pixels; on a slide it is as large as any other.
constexpr double smallestChartText = 12;
constexpr double chartScale = leastSlideText / smallestChartText;
constexpr double slideWidth = 1920 - 2 * 56;
constexpr double chartHeight = 700; ///< of a slide, in units
constexpr qsizetype mostFindings = 5;

/// The chart in a height that fits the slide.
QPicture fittingPicture(const Widgets::QualityCostChart &chart, bool dark)
{
    Widgets::PictureWish wish{.width = static_cast<int>(slideWidth / chartScale), .dark = dark};
    QPicture picture = chartPicture(chart, wish);
    const double over = picture.boundingRect().height() - chartHeight / chartScale;
    constexpr double leastAxes = 0.2;
    wish.axesOfWidth = std::max(leastAxes, wish.axesOfWidth - over / wish.width);
    return chartPicture(chart, wish);
}

QString strengthWords(const Presentation &presentation, const Classroom::ClassRatings &ratings)
{
    QStringList words;
    for (const Classroom::ClassRating &rating : ratings.ratings) {
        words += EndSlide::tr("%1 %2 (%3 to %4)")
                     .arg(Reports::modelName(presentation.shown().plan(), rating.contestant),
                         Widgets::fixedNumber(rating.strength.estimate, 2),
                         Widgets::fixedNumber(rating.strength.low, 2),
                         Widgets::fixedNumber(rating.strength.high, 2));
    }
    return EndSlide::tr("Strength in the eyes of the class, 95 % interval, from %1 votes: %2.")
        .arg(QString::number(ratings.votes), words.join(QStringLiteral(", ")));
}

} // namespace

ChartSlide::ChartSlide(const Slide &slide, const Presentation &presentation, const SlideLook &look)
    : SlideView(look)
    , m_place(new QWidget)
{
    down()->addLayout(newHead(slide));
    const auto count = static_cast<int>(presentation.named().size());
    down()->addWidget(slideLabel("slideTitle", tr("Quality and cost, questions so far: %1").arg(count)));
    const Widgets::QualityCostChart chart = chartSoFar(presentation);
    m_place->setAccessibleName(Widgets::inWords(Widgets::ChartDrawing(chart)));
    down()->addWidget(m_place, 1);
    if (chart.points.isEmpty())
        down()->addWidget(slideLabel("slideBody", tr("No answer has been decided yet.")));
    else
        m_chart = fittingPicture(chart, look.colours().dark);
    const QString tooFew = tooFewToTell(presentation);
    if (!tooFew.isEmpty())
        down()->addWidget(slideLabel("slideStrong", tooFew));
}

void ChartSlide::paintEvent(QPaintEvent *)
{
    if (m_chart.isNull())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF place = m_place->geometry();
    const QSizeF size = m_chart.boundingRect().size();
    const double scale =
        std::min({chartScale * look().unit, place.width() / size.width(), place.height() / size.height()});
    painter.translate(place.left() + (place.width() - size.width() * scale) / 2, place.top());
    painter.scale(scale, scale);
    Widgets::playPicture(painter, {}, m_chart);
}

QStringList endFindings(const Presentation &presentation)
{
    QStringList sentences;
    QList<Store::VoteQuestion> questions;
    for (const Store::VoteQuestion &question : presentation.poll().asked()) {
        if (presentation.named().contains(question.number))
            questions += question;
    }
    const Classroom::ClassRatings ratings = Classroom::classRatings(questions);
    if (ratings.state == Classroom::RatingsState::Enough)
        sentences += strengthWords(presentation, ratings);
    else if (ratings.votes > 0)
        sentences += EndSlide::tr("Votes so far: %1, too few to say which model the class likes best.")
                         .arg(ratings.votes);
    const Classroom::ScorerAgreement agreement =
        Classroom::scorerAgreement(questions, presentation.shown().answers());
    if (agreement.questions > 0)
        sentences += EndSlide::tr("The class preferred a right answer in %1 of %2 questions.")
                         .arg(agreement.agreed)
                         .arg(agreement.questions);
    const Runs::Tally tally = seenAnswers(presentation);
    if (!tally.isEmpty())
        sentences += Reports::findings(
            presentation.shown().plan(), tally, Runs::standingsIn(tally, tally.summaries()));
    return sentences.mid(0, mostFindings);
}

EndSlide::EndSlide(const Slide &slide, const Presentation &presentation, const SlideLook &look)
    : SlideView(look)
{
    Slide head = slide;
    head.question = 0;
    down()->addLayout(newHead(head));
    down()->addWidget(slideLabel("slideBig", tr("What was found")));
    QStringList sentences = endFindings(presentation);
    if (sentences.isEmpty())
        sentences += tr("No names were shown, so there is nothing to tell yet.");
    for (const QString &sentence : std::as_const(sentences)) {
        QLabel *label = slideLabel("slideBody", sentence);
        label->setWordWrap(true);
        down()->addWidget(label);
    }
    down()->addStretch();
}

} // namespace Pennybench::Desktop
