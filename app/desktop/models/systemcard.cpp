#include "app/desktop/models/systemcard.h"

#include "app/article/articlemessages.h"
#include "app/desktop/common/wording.h"
#include "widgets/figures.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace Pennybench::Desktop {

namespace {

QString dayText(const QDate &day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QStringLiteral("–");
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

struct FactLine {
    QString name;
    QString (*value)(const SystemFacts &);
};

QList<FactLine> factLines()
{
    return {{SystemCard::tr("maker"), [](const SystemFacts &facts) { return facts.system.maker; }},
        {SystemCard::tr("country"), [](const SystemFacts &facts) { return facts.system.country; }},
        {SystemCard::tr("weights"), [](const SystemFacts &facts) { return facts.weights; }},
        {SystemCard::tr("licence"), [](const SystemFacts &facts) { return orDash(facts.licence); }},
        {SystemCard::tr("released"), [](const SystemFacts &facts) { return dayText(facts.released); }},
        {SystemCard::tr("callable until"), [](const SystemFacts &facts) { return dayText(facts.retired); }},
        {SystemCard::tr("successor"), [](const SystemFacts &facts) { return orDash(facts.successor); }},
        {SystemCard::tr("context"),
            [](const SystemFacts &facts) {
                return facts.context > 0 ? Widgets::wholeNumber(facts.context) : QStringLiteral("–");
            }},
        {SystemCard::tr("launch, in / out"),
            [](const SystemFacts &facts) { return orDash(facts.launchPrice); }},
        {SystemCard::tr("today, in / out"),
            [](const SystemFacts &facts) { return orDash(facts.todayPrice); }}};
}

QString cardRow(const QStringList &cells)
{
    QString html;
    for (const QString &text : cells)
        html += QStringLiteral("<td style=\"padding: 1px 10px 2px 0\">%1</td>").arg(text);
    return QStringLiteral("<tr>%1</tr>").arg(html);
}

} // namespace

SystemCard::SystemCard(const Widgets::ThemeSource &theme, QWidget *parent)
    : Card(QStringLiteral(" "), parent)
    , m_state(Widgets::plainLabel({}, "chip"))
    , m_facts(Widgets::richLabel("dim"))
    , m_priceHead(Widgets::plainLabel({}, "dim"))
    , m_history(new Widgets::PriceHistoryView(theme))
    , m_results(Widgets::richLabel("dim"))
    , m_ways(Widgets::plainLabel({}, "dim"))
{
    setProperty("article", true);
    header()->addWidget(m_state);
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(16, 8, 16, 10);
    inside->setSpacing(6);
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_facts, m_priceHead, m_history, m_results, Widgets::hairline(), m_ways})
        inside->addWidget(widget);
    inside->addStretch();
    for (QLabel *label : {m_facts, m_priceHead, m_results, m_ways}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    body()->addLayout(inside);
}

void SystemCard::show(const SystemFacts &facts, const QList<SystemFacts> &shown, const QString &measured,
    const Models::Catalogue &catalogue, const Widgets::Theme &theme)
{
    setTitle(facts.name);
    setAccessibleName(facts.name);
    m_state->setText(facts.isRetired ? tr("retired %1").arg(dayText(facts.retired)) : tr("served"));
    const QString mark = QStringLiteral("<span style=\"color: %1\">●</span> ").arg(theme.accent.name());
    QString html;
    for (const FactLine &line : factLines()) {
        const QString value = line.value(facts);
        const bool differs =
            std::ranges::any_of(shown, [&](const SystemFacts &other) { return line.value(other) != value; });
        html += cardRow({(differs ? mark : QStringLiteral("&ensp; ")) + line.name.toHtmlEscaped(),
            QStringLiteral("<b>%1</b>").arg(value.toHtmlEscaped())});
    }
    m_facts->setText(QStringLiteral("<table>%1</table>").arg(html));
    m_priceHead->setText(facts.history.own.isEmpty()
            ? tr("Price: nobody has published one.")
            : tr("Price, USD per million tokens, log scale; dashed grey: its successor"));
    m_history->setVisible(!facts.history.own.isEmpty());
    m_history->setAccessibleName(tr("Prices of %1").arg(facts.name));
    m_history->setHistory(facts.history);
    QString results;
    QStringList words;
    for (const PublishedResult &result : facts.results) {
        results += cardRow(
            {result.benchmark.toHtmlEscaped(), QStringLiteral("<b>%1</b>").arg(result.values.toHtmlEscaped()),
                result.source.toHtmlEscaped(), result.grade.toHtmlEscaped()});
        words += result.words;
    }
    results = results.isEmpty() ? tr("Nobody has published a result.").toHtmlEscaped()
                                : QStringLiteral("<table width=\"100%\">%1</table>").arg(results);
    m_results->setText(tr("Published results, source and grade").toHtmlEscaped() + results + u' '
        + (measured.isEmpty() ? tr("Measured here: the open session has no answers of it.")
                              : tr("Measured here: %1").arg(measured))
              .toHtmlEscaped());
    m_results->setToolTip(words.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
    QStringList ways;
    for (const Article::RunnableModel &way : facts.ways)
        ways += sentenceOf(Article::wayWords(way, catalogue));
    m_ways->setText(tr("What can be done today: %1").arg(ways.join(u' ')));
}

} // namespace Pennybench::Desktop
