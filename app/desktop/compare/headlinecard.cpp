#include "app/desktop/compare/headlinecard.h"

#include "app/reports/numbertext.h"
#include "app/reports/sidebysidewords.h"
#include "widgets/elidedlabel.h"
#include "widgets/emphasis.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Pennybench::Desktop {

/// The decided prompts as a bar: only the first right, both, neither, only the second.
class RightBar : public QWidget {
public:
    explicit RightBar(const Widgets::ThemeSource &theme)
        : m_theme(theme)
    {
        setFixedHeight(12);
    }

    void setCounts(const QList<int> &counts)
    {
        m_counts = counts;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Widgets::Theme &theme = m_theme.theme();
        const QColor inks[] = {theme.wrong, theme.line, theme.undecidedTint, theme.correct};
        double sum = 0;
        for (const int count : std::as_const(m_counts))
            sum += count;
        if (sum == 0)
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme.line);
        double left = 0.5;
        for (qsizetype i = 0; i < m_counts.size(); ++i) {
            const double part = (width() - 1) * m_counts.at(i) / sum;
            painter.setBrush(inks[i]);
            if (part > 0)
                painter.drawRoundedRect(QRectF(left, 0.5, std::max(part, 3.0), height() - 1), 3, 3);
            left += part;
        }
    }

private:
    const Widgets::ThemeSource &m_theme;
    QList<int> m_counts;
};

HeadlineCard::HeadlineCard(const Widgets::ThemeSource &theme, QWidget *parent)
    : Card(QString(), parent)
    , m_title(new Widgets::ElidedLabel("cardTitle", 8))
    , m_basis(new Widgets::ElidedLabel("dim", 6))
    , m_figure(Widgets::plainLabel({}, "figure"))
    , m_interval(Widgets::plainLabel({}, "dim"))
    , m_shares(Widgets::richLabel("status"))
    , m_bar(new RightBar(theme))
    , m_counts(Widgets::plainLabel({}, "dim"))
    , m_words(Widgets::richLabel("findings"))
    , m_simulated(new Widgets::ElidedLabel("badge", 6))
{
    auto *content = new QWidget;
    content->setObjectName(QStringLiteral("cardPage"));
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_basis);
    layout->addLayout(head);
    auto *answer = new QHBoxLayout;
    answer->setSpacing(10);
    answer->addWidget(m_figure);
    answer->addWidget(m_interval, 1, Qt::AlignBottom);
    layout->addLayout(answer);
    layout->addWidget(m_shares);
    layout->addWidget(m_bar);
    layout->addWidget(m_counts);
    layout->addWidget(m_words);
    layout->addWidget(m_simulated, 0, Qt::AlignLeft);
    layout->addStretch();
    for (QLabel *label : {m_shares, m_counts, m_words, m_interval})
        label->setWordWrap(true);
    m_figure->setObjectName(QStringLiteral("figure"));
    m_title->setAccessibleName(QStringLiteral("headline"));
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("cardScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    body()->addWidget(scroll);
}

void HeadlineCard::show(const Reports::SideBySide &sides)
{
    using Reports::RightOn;
    const Reports::SideHeadline headline = Reports::headlineOf(sides);
    m_title->setFullText(headline.title);
    m_title->setAccessibleName(headline.title);
    m_basis->setFullText(headline.basis);
    m_figure->setText(headline.figure);
    m_interval->setText(headline.interval);
    const auto share = [](const Statistics::Interval &interval) {
        return QStringLiteral("%1 (%2)").arg(
            Reports::percent(interval.estimate), Reports::percentRange(interval));
    };
    m_shares->setVisible(sides.compared() > 0);
    m_shares->setText(
        Widgets::withStrongFigures(QStringLiteral("%1 %2  →  %3 %4")
                                       .arg(Reports::firstTitle(sides), share(sides.firstShare),
                                           Reports::secondTitle(sides), share(sides.secondShare)),
            {Reports::firstTitle(sides), Reports::secondTitle(sides)}));
    m_bar->setCounts({sides.count(RightOn::OnlyFirst), sides.count(RightOn::Both),
        sides.count(RightOn::Neither), sides.count(RightOn::OnlySecond)});
    QStringList counts;
    const std::pair<RightOn, QString> order[] = {{RightOn::OnlyFirst, QStringLiteral("▼\u00a0")},
        {RightOn::Both, {}}, {RightOn::Neither, {}}, {RightOn::OnlySecond, QStringLiteral("▲\u00a0")},
        {RightOn::NotDecided, {}}};
    for (const auto &[right, mark] : order) {
        // A mark and a count stay with their words.
        if (right != RightOn::NotDecided || sides.count(right) > 0)
            counts += mark + Reports::rightOnText(sides, right) + QChar(QChar::Nbsp)
                + QString::number(sides.count(right));
    }
    m_counts->setText(counts.join(QStringLiteral(" · ")));
    m_bar->setAccessibleName(m_counts->text());
    QString html;
    for (const QString &sentence : Reports::sideFindings(sides))
        html += QStringLiteral("<p style=\"margin: 5px 0\">%1</p>")
                    .arg(Widgets::withStrongFigures(
                        sentence, {Reports::firstTitle(sides), Reports::secondTitle(sides)}));
    m_words->setText(html);
    m_words->setAccessibleName(tr("What the answers show"));
    m_simulated->setFullText(tr("Practice models: simulated answers"));
    m_simulated->setVisible(sides.isSimulated);
}

} // namespace Pennybench::Desktop
