#include "widgets/scorematrixview.h"

#include "widgets/modelmark.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <cmath>

namespace Pennybench::Widgets {

namespace {

QString symbolOf(CellState state)
{
    switch (state) {
    case CellState::Correct:
        return QStringLiteral("✓");
    case CellState::Partly:
        return QStringLiteral("½");
    case CellState::Wrong:
        return QStringLiteral("×");
    case CellState::NoAnswer:
        return QStringLiteral("–");
    case CellState::Undecided:
        return QStringLiteral("?");
    case CellState::Error:
        return QStringLiteral("!");
    case CellState::Empty:
        return QStringLiteral("·");
    case CellState::Running:
        break;
    }
    return {};
}

std::pair<QColor, QColor> coloursOf(CellState state, const Theme &theme)
{
    switch (state) {
    case CellState::Correct:
        return {theme.correct, theme.correctTint};
    case CellState::Partly:
        return {theme.partly, theme.partlyTint};
    case CellState::Wrong:
    case CellState::NoAnswer:
    case CellState::Error:
        return {theme.wrong, theme.wrongTint};
    case CellState::Undecided:
        return {theme.undecided, theme.undecidedTint};
    case CellState::Running:
        return {theme.accent, Qt::transparent};
    case CellState::Empty:
        break;
    }
    return {theme.dim, Qt::transparent};
}

QFont codeFont(const ThemeSource &theme)
{
    QFont font;
    font.setFamilies(codeFontFamilies());
    font.setPixelSize(std::max(10, theme.bodyPixels() * 12 / 14));
    return font;
}

class VerdictDelegate final : public QStyledItemDelegate {
public:
    VerdictDelegate(const ThemeSource &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QVariant value = index.data(ScoreMatrixView::StateRole);
        const Theme &theme = m_theme.theme();
        painter->save();
        if (!value.isValid()) {
            QStyleOptionViewItem plain = option;
            plain.state &= ~QStyle::State_HasFocus;
            if (index.data(ScoreMatrixView::CodeRole).toBool()) {
                plain.font = codeFont(m_theme);
                plain.palette.setColor(QPalette::Text, theme.dim);
            }
            QStyledItemDelegate::paint(painter, plain, index);
        } else {
            if (option.state & QStyle::State_Selected)
                painter->fillRect(option.rect, theme.accentTint);
            paintCell(*painter, option, static_cast<CellState>(value.toInt()), theme);
            if (option.state & QStyle::State_HasFocus) {
                painter->setPen(QPen(theme.accent, 1.5));
                painter->setBrush(Qt::NoBrush);
                painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), 6, 6);
            }
        }
        painter->setPen(theme.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->restore();
    }

private:
    static void paintCell(
        QPainter &painter, const QStyleOptionViewItem &option, CellState state, const Theme &theme)
    {
        const auto [ink, tint] = coloursOf(state, theme);
        painter.setRenderHint(QPainter::Antialiasing);
        const int width = std::min(option.rect.width() - 12, 84);
        QRectF box(0, 0, width, option.rect.height() - 11);
        box.moveCenter(QRectF(option.rect).center());
        if (state == CellState::Running) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(ink);
            painter.drawEllipse(box.center(), 4.5, 4.5);
            return;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(tint);
        painter.drawRoundedRect(box, 6, 6);
        painter.setPen(ink);
        QFont font = option.font;
        font.setBold(true);
        painter.setFont(font);
        painter.drawText(box, Qt::AlignCenter, symbolOf(state));
    }

    const ThemeSource &m_theme;
};

/// Draws a model's name with its mark.
class MarkHeader final : public QHeaderView {
public:
    MarkHeader(const ThemeSource &theme, ScoreMatrixView *parent)
        : QHeaderView(Qt::Horizontal, parent)
        , m_theme(theme)
        , m_view(*parent)
    {
        setSectionsClickable(true);
        setContextMenuPolicy(Qt::CustomContextMenu);
        setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        setHighlightSections(false);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const QVariant letter = model()->headerData(section, Qt::Horizontal, ScoreMatrixView::LetterRole);
        if (!letter.isValid()) {
            painter->save();
            QHeaderView::paintSection(painter, rect, section);
            painter->restore();
            return;
        }
        const Theme &theme = m_theme.theme();
        painter->save();
        const bool isChosen = letter.toString() == m_view.chosen();
        painter->fillRect(rect, isChosen ? theme.accentTint : theme.panel);
        painter->setPen(QPen(isChosen ? theme.accent : theme.line, isChosen ? 2 : 1));
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        const int family = model()->headerData(section, Qt::Horizontal, ScoreMatrixView::FamilyRole).toInt();
        const ModelMark mark = modelMark(letter.toString(), family, theme.dark);
        QFont font = painter->font();
        font.setBold(true);
        painter->setFont(font);
        const int available = rect.width() - 22;
        const QString name = painter->fontMetrics().elidedText(
            model()->headerData(section, Qt::Horizontal).toString(), Qt::ElideRight, available);
        const int width = painter->fontMetrics().horizontalAdvance(name) + 18;
        const int left = rect.left() + std::max(2, (rect.width() - width) / 2);
        paintMark(*painter, mark, QPointF(left + 7, rect.center().y()), 7);
        painter->setPen(theme.ink);
        painter->drawText(QRect(left + 18, rect.top(), rect.right() - left - 18, rect.height()),
            Qt::AlignVCenter | Qt::AlignLeft, name);
        painter->restore();
    }

private:
    const ThemeSource &m_theme;
    const ScoreMatrixView &m_view;
};

} // namespace

ScoreMatrixView::ScoreMatrixView(const ThemeSource &theme, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
{
    setHorizontalHeader(new MarkHeader(theme, this));
    setItemDelegate(new VerdictDelegate(theme, this));
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    const auto choose = [this](const QModelIndex &index) { emit cellChosen(index.row(), index.column()); };
    connect(this, &QTableView::clicked, this, choose);
    connect(this, &QTableView::activated, this, choose);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        if (const QString letter = letterOf(column); !letter.isEmpty())
            emit headChosen(letter);
    });
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this, [this](const QPoint &at) {
        offerMenu(horizontalHeader()->logicalIndexAt(at), horizontalHeader()->viewport()->mapToGlobal(at));
    });
    const auto rescale = [this, &theme] {
        verticalHeader()->setDefaultSectionSize(theme.bodyPixels() * 31 / 14);
        viewport()->update();
        horizontalHeader()->viewport()->update();
    };
    connect(&theme, &ThemeSource::changed, this, rescale);
    rescale();
}

void ScoreMatrixView::setChosen(const QString &letter)
{
    m_chosen = letter;
    horizontalHeader()->viewport()->update();
}

QString ScoreMatrixView::letterOf(int column) const
{
    return model() ? model()->headerData(column, Qt::Horizontal, LetterRole).toString() : QString();
}

void ScoreMatrixView::offerMenu(int column, const QPoint &globalPosition)
{
    const QString letter = letterOf(column);
    if (letter.isEmpty())
        return;
    emit headChosen(letter);
    emit menuRequested(globalPosition);
}

void ScoreMatrixView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    offerMenu(
        index.column(), byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

int ScoreMatrixView::codeWidth(const QString &text) const
{
    const int margin = style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1;
    return QFontMetrics(codeFont(m_theme)).horizontalAdvance(text) + 2 * margin + 16;
}

} // namespace Pennybench::Widgets
