#include "app/desktop/strengths/categorycard.h"

#include "app/article/articlemessages.h"
#include "app/article/figuretext.h"
#include "app/desktop/common/wording.h"
#include "app/reports/numbertext.h"
#include "widgets/categorydots.h"
#include "widgets/figures.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace Pennybench::Desktop {

QString categoryTitle(const QString &category)
{
    QString title = sentenceOf(Article::ArticleMessages::categoryName(category));
    if (!title.isEmpty())
        title[0] = title.at(0).toUpper();
    return title;
}

QString firstWords(const StrengthEvidence &evidence, const Article::CategoryStrengths &category)
{
    QStringList names;
    for (const int contestant : category.first) {
        const Article::Respondent &who = evidence.table.contestants().at(contestant);
        names += QStringLiteral("%1 %2").arg(who.letter, who.name);
    }
    if (category.hasWinner())
        return CategoryCard::tr("✓ %1: ahead of every other").arg(names.first());
    return names.isEmpty()
        ? CategoryCard::tr("Nobody to compare with")
        : CategoryCard::tr("≈ Too close to call: %1").arg(names.join(QStringLiteral(", ")));
}

QString leadWords(const StrengthEvidence &evidence, const Article::CategoryStrengths &category)
{
    if (category.rows.size() < 2)
        return {};
    if (!category.lead)
        return CategoryCard::tr("Too few prompts for an interval.");
    QList<Article::Strength> rows = category.rows;
    std::ranges::stable_sort(
        rows, std::ranges::greater(), [](const Article::Strength &row) { return row.score.estimate; });
    rows.removeIf([&](const Article::Strength &row) {
        return !category.first.contains(row.contestant)
            && evidence.table.contestants().at(row.contestant).simulated
            && !evidence.table.contestants().at(category.first.first()).simulated;
    });
    QString words;
    if (rows.size() > 1)
        words = CategoryCard::tr("%1 over %2: %3 points (95 % %4 to %5).")
                    .arg(evidence.table.contestants().at(category.first.first()).name,
                        evidence.table.contestants().at(rows.at(1).contestant).name,
                        Widgets::decimalNumber(Article::signedPoints(category.lead->estimate)),
                        Widgets::decimalNumber(Article::signedPoints(category.lead->low)),
                        Widgets::decimalNumber(Article::signedPoints(category.lead->high)));
    if (!category.hasWinner() && category.promptsForFivePoints > 0)
        words += u' '
            + CategoryCard::tr("About %1 prompts would show 5.")
                  .arg(Article::aboutText(category.promptsForFivePoints));
    return words;
}

CategoryCard::CategoryCard(const Widgets::ThemeSource &theme, QWidget *parent)
    : Card(QStringLiteral(" "), parent)
    , m_count(Widgets::plainLabel({}, "dim"))
    , m_dots(new Widgets::CategoryDots(theme))
    , m_first(Widgets::plainLabel({}, "accentText"))
    , m_lead(Widgets::plainLabel({}, "dim"))
{
    header()->addWidget(m_count);
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(10, 6, 10, 10);
    inside->setSpacing(4);
    inside->addWidget(m_dots);
    for (QLabel *label : {m_first, m_lead}) {
        label->setWordWrap(true);
        inside->addWidget(label);
    }
    inside->addStretch();
    body()->addLayout(inside);
    connect(m_dots, &Widgets::CategoryDots::chosen, this, &CategoryCard::chosen);
}

void CategoryCard::setSelected(const QString &letter)
{
    m_dots->setSelected(letter);
}

void CategoryCard::show(const StrengthEvidence &evidence, const Article::CategoryStrengths &category)
{
    setTitle(categoryTitle(category.category));
    m_count->setText(tr("%n prompts", nullptr, category.prompts));
    QList<Widgets::CategoryDot> dots;
    double sum = 0;
    for (const Article::Strength &row : category.rows) {
        const Article::Respondent &who = evidence.table.contestants().at(row.contestant);
        sum += row.score.estimate;
        dots += {.letter = who.letter,
            .name = who.name,
            .family = who.family,
            .value = row.score.estimate,
            .low = row.score.low,
            .high = row.score.high,
            .isFirst = category.first.contains(row.contestant),
            .words = tr("%1 %2: %3 (%4), %5 prompts")
                         .arg(who.letter, who.name, Reports::percent(row.score.estimate),
                             Reports::percentRange(row.score))
                         .arg(row.prompts)};
    }
    m_dots->setAccessibleName(categoryTitle(category.category));
    m_dots->setDots(dots, category.hasWinner(),
        dots.size() > 1 ? std::optional(sum / static_cast<double>(dots.size())) : std::nullopt);
    m_first->setText(firstWords(evidence, category));
    m_lead->setText(leadWords(evidence, category));
}

} // namespace Pennybench::Desktop
