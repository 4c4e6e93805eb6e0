#include "app/desktop/claims/marginchip.h"

#include "app/article/figuretext.h"
#include "widgets/amountbox.h"
#include "widgets/card.h"
#include "widgets/eachlanguage.h"
#include "widgets/figures.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QShortcut>

#include <cmath>

namespace Pennybench::Desktop {

namespace {

QDoubleSpinBox *marginBox(const char *name, double value, double most, int decimals, double step)
{
    auto *box = new Widgets::AmountBox;
    box->setObjectName(QLatin1String(name));
    box->setDecimals(decimals);
    box->setRange(0, most);
    box->setSingleStep(step);
    box->setKeyboardTracking(false);
    box->setValue(value);
    return box;
}

} // namespace

QList<MarginChip::Kind> marginKindsOf(const Article::Claim &claim)
{
    const Article::Margin margin = Article::marginOf(claim);
    QList<MarginChip::Kind> kinds;
    if (margin.points)
        kinds += MarginChip::Kind::Points;
    if (margin.high)
        kinds += margin.low.value_or(0) > 0 ? MarginChip::Kind::Ratio : MarginChip::Kind::Below;
    if (margin.trials)
        kinds += MarginChip::Kind::Trials;
    return kinds;
}

MarginChip::MarginChip(Kind kind, QWidget *parent)
    : QPushButton(parent)
    , m_kind(kind)
{
    setObjectName(QStringLiteral("marginChip"));
    connect(this, &QPushButton::clicked, this, &MarginChip::openEditor);
    Widgets::inEachLanguage(this, [this] { retranslate(); });
}

void MarginChip::setMargin(const Article::Margin &margin)
{
    m_margin = margin;
    retranslate();
}

void MarginChip::retranslate()
{
    QString text;
    switch (m_kind) {
    case Kind::Points:
        text = tr("%1 points").arg(Article::plainPoints(m_margin.points.value_or(0)));
        break;
    case Kind::Ratio:
        text = tr("%1 to %2")
                   .arg(Article::ratioText(m_margin.low.value_or(0)),
                       Article::ratioText(m_margin.high.value_or(1)));
        break;
    case Kind::Below:
        text = Article::ratioText(m_margin.high.value_or(1));
        break;
    case Kind::Trials:
        text = tr("%1 trials").arg(m_margin.trials.value_or(5));
        break;
    }
    text = Widgets::decimalNumber(text);
    setText(text + QStringLiteral(" ✎"));
    setAccessibleName(tr("Margin: %1").arg(text));
    setToolTip(tr("Change the margin; all verdicts follow"));
}

void MarginChip::openEditor()
{
    auto *popup = new QWidget(this, Qt::Popup);
    popup->setObjectName(QStringLiteral("marginEditor"));
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QHBoxLayout(popup);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    constexpr double mostRatio = 100;
    const bool isRatio = m_kind == Kind::Ratio || m_kind == Kind::Below;
    QDoubleSpinBox *low = nullptr;
    if (m_kind == Kind::Ratio) {
        low = marginBox("marginLow", m_margin.low.value_or(0), mostRatio, 2, 0.05);
        low->setAccessibleName(tr("Lower ratio"));
        layout->addWidget(low);
        layout->addWidget(Widgets::plainLabel(tr("to"), "dim"));
    }
    QDoubleSpinBox *value = nullptr;
    if (isRatio)
        value = marginBox("marginValue", m_margin.high.value_or(1), mostRatio, 2, 0.05);
    else if (m_kind == Kind::Points)
        value = marginBox("marginValue", m_margin.points.value_or(0) * 100, 100, 1, 1);
    else
        value = marginBox("marginValue", m_margin.trials.value_or(5), 100, 0, 1);
    if (m_kind == Kind::Trials)
        value->setMinimum(2);
    value->setAccessibleName(tr("Margin"));
    layout->addWidget(value);
    if (!isRatio)
        layout->addWidget(Widgets::plainLabel(m_kind == Kind::Points ? tr("points") : tr("trials"), "dim"));
    const auto tell = [this, low, value] {
        Article::Margin margin;
        if (m_kind == Kind::Points)
            margin.points = value->value() / 100;
        else if (m_kind == Kind::Trials)
            margin.trials = static_cast<int>(std::lround(value->value()));
        else
            margin.high = value->value();
        if (low)
            margin.low = std::min(low->value(), value->value());
        emit changed(margin);
    };
    for (QDoubleSpinBox *box : {low, value}) {
        if (box)
            connect(box, &QDoubleSpinBox::valueChanged, this, tell);
    }
    connect(new QShortcut(Qt::Key_Escape, popup), &QShortcut::activated, popup, &QWidget::close);
    popup->adjustSize();
    popup->move(mapToGlobal(QPoint(0, height() + 2)));
    popup->show();
    QDoubleSpinBox *first = low ? low : value;
    first->setFocus();
    first->selectAll();
}

} // namespace Pennybench::Desktop
