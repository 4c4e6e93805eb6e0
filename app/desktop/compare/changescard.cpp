#include "app/desktop/compare/changescard.h"

#include "app/reports/sidebysidewords.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace Pennybench::Desktop {

namespace {

QString changedRow(
    const QString &title, const QString &first, const QString &second, const QString &change, bool isChanged)
{
    const QString after =
        isChanged ? QStringLiteral("<b>%1</b>").arg(second.toHtmlEscaped()) : second.toHtmlEscaped();
    const QString behind = change.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(change.toHtmlEscaped());
    return QStringLiteral("<p style=\"margin: 0 0 8px 0\">%1<br>%2 → %3%4</p>")
        .arg(title.toHtmlEscaped(), first.toHtmlEscaped(), after, behind);
}

} // namespace

ChangesCard::ChangesCard(QWidget *parent)
    : Card([] { return tr("What changed"); }, parent)
    , m_rows(Widgets::richLabel("status"))
{
    m_rows->setWordWrap(true);
    m_rows->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_rows->setContentsMargins(16, 10, 16, 10);
    m_rows->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("cardScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_rows);
    body()->addWidget(scroll);
}

void ChangesCard::show(const Reports::SideBySide &sides)
{
    setTitle(sides.isOverTime ? tr("What changed") : tr("What else differs"));
    QString html;
    QStringList same;
    const auto orNone = [](const QString &text) { return text.isEmpty() ? tr("none") : text; };
    for (const Reports::SideFact &fact : sides.facts) {
        if (fact.isSame())
            same += Reports::factTitle(fact.kind);
        else
            html +=
                changedRow(Reports::factTitle(fact.kind), orNone(fact.first), orNone(fact.second), {}, true);
    }
    for (const Reports::SideFigureText &figure : Reports::figureTexts(sides))
        html += changedRow(figure.title, figure.first, figure.second, figure.change, figure.isClear);
    if (!same.isEmpty())
        html += QStringLiteral("<p style=\"margin: 0\">%1</p>")
                    .arg(tr("The same for both: %1.").arg(same.join(QStringLiteral(", "))).toHtmlEscaped());
    m_rows->setText(html);
    m_rows->setAccessibleName(tr("What changed"));
}

} // namespace Pennybench::Desktop
