#include "app/desktop/compare/trialdots.h"

#include "app/desktop/compare/comparedprompts.h"
#include "app/scoring/score.h"
#include "widgets/scorematrixview.h"

#include <QPainter>

namespace Pennybench::Desktop {

namespace {

using Scoring::Verdict;

void paintTrial(QPainter &painter, const QRectF &box, Verdict verdict, const Widgets::Theme &theme)
{
    painter.setPen(Qt::NoPen);
    switch (verdict) {
    case Verdict::Correct:
        painter.setBrush(theme.correct);
        painter.drawEllipse(box);
        return;
    case Verdict::Partial:
        painter.setPen(QPen(theme.partly, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(box);
        painter.setBrush(theme.partly);
        painter.drawPie(box, 90 * 16, 180 * 16);
        return;
    case Verdict::Incorrect:
    case Verdict::NoAnswer:
        painter.setPen(QPen(theme.wrong, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(box);
        return;
    case Verdict::Undecided:
    case Verdict::Error:
        painter.setPen(verdict == Verdict::Error ? theme.wrong : theme.undecided);
        painter.drawText(box.adjusted(-4, -6, 4, 6), Qt::AlignCenter,
            verdict == Verdict::Error ? QStringLiteral("!") : QStringLiteral("?"));
        return;
    }
}

} // namespace

TrialDots::TrialDots(const Widgets::ThemeSource &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void TrialDots::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariantList trials = index.data(ComparedPromptsModel::TrialsRole).toList();
    const double size = m_theme.bodyPixels() * 9.0 / 14;
    const double step = size * 4 / 3;
    const double left = option.rect.left() + 10;
    const Widgets::Theme &theme = m_theme.theme();
    if (trials.isEmpty() || left + step * static_cast<double>(trials.size()) > option.rect.right()) {
        QStyleOptionViewItem plain = option;
        plain.state &= ~QStyle::State_HasFocus;
        if (index.data(Widgets::ScoreMatrixView::CodeRole).toBool()) {
            plain.font.setFamilies(Widgets::codeFontFamilies());
            plain.font.setPixelSize(m_theme.bodyPixels() * 12 / 14);
            plain.palette.setColor(QPalette::Text, theme.dim);
        }
        using Reports::RightOn;
        const QVariant right = index.data(ComparedPromptsModel::RightRole);
        for (const QPalette::ColorRole role : {QPalette::Text, QPalette::HighlightedText}) {
            if (right == static_cast<int>(RightOn::OnlyFirst))
                plain.palette.setColor(role, theme.wrong);
            else if (right == static_cast<int>(RightOn::OnlySecond))
                plain.palette.setColor(role, theme.correct);
        }
        QStyledItemDelegate::paint(painter, plain, index);
    } else {
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, theme.accentTint);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setFont(option.font);
        QRectF box(left, option.rect.center().y() - size / 2, size, size);
        for (const QVariant &trial : trials) {
            paintTrial(*painter, box, static_cast<Verdict>(trial.toInt()), theme);
            box.translate(step, 0);
        }
        painter->restore();
    }
    painter->setPen(theme.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

} // namespace Pennybench::Desktop
