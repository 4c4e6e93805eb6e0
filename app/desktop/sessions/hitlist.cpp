#include "app/desktop/sessions/hitlist.h"

#include "app/desktop/common/wording.h"
#include "app/reports/findings.h"

#include <QPainter>
#include <QTextLayout>

namespace Pennybench::Desktop {

namespace {

constexpr int hitMargin = 10; ///< pixels at the left and right, at the usual size
constexpr int hitPadding = 6; ///< above and below

/// The snippet on one line, its marks strong and in the accent.
void paintSnippet(
    QPainter &painter, const QRectF &place, const Store::Snippet &snippet, const Widgets::Theme &theme)
{
    QTextLayout layout(snippet.text, painter.font());
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const Store::TextPlace &mark : snippet.marks) {
        QTextCharFormat format;
        format.setFontWeight(QFont::DemiBold);
        format.setForeground(theme.accent);
        formats.append({static_cast<int>(mark.start), static_cast<int>(mark.length), format});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(place.width());
    layout.endLayout();
    painter.save();
    painter.setClipRect(place);
    painter.setPen(theme.dim);
    layout.draw(&painter, place.topLeft());
    painter.restore();
}

} // namespace

void HitModel::setHits(const QList<Store::SearchHit> &hits, bool isOther)
{
    if (isOther || hits.size() < m_hits.size()) {
        beginResetModel();
        m_hits = hits;
        endResetModel();
        return;
    }
    if (hits.size() == m_hits.size())
        return;
    beginInsertRows({}, static_cast<int>(m_hits.size()), static_cast<int>(hits.size()) - 1);
    m_hits = hits;
    endInsertRows();
}

QString HitModel::heading(int row) const
{
    const Store::SearchHit &found = hit(row);
    QStringList parts{Reports::sessionTitle(found.title)};
    if (found.kind == Store::SearchHit::Kind::About)
        parts += tr("title, tags and notes");
    else
        parts += found.key.promptId;
    if (found.kind == Store::SearchHit::Kind::Prompt)
        parts += tr("prompt");
    if (found.kind == Store::SearchHit::Kind::Answer) {
        parts += found.model.name.isEmpty() ? found.key.model : shortModelName(found.model);
        if (found.model.simulated)
            parts += tr("simulated");
    }
    return parts.join(QStringLiteral(" · "));
}

int HitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant HitModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return heading(index.row());
    // The whole of it for who does not see the marks.
    if (role == Qt::AccessibleTextRole)
        return QString(heading(index.row()) + QStringLiteral(": ") + hit(index.row()).snippet.text);
    return {};
}

HitDelegate::HitDelegate(const HitModel &model, const Widgets::ThemeSource &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_theme(theme)
{
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int scaled = hitPadding * m_theme.bodyPixels() / Widgets::ThemeSource::usualPixels;
    return {QStyledItemDelegate::sizeHint(option, index).width(),
        2 * option.fontMetrics.lineSpacing() + 3 * scaled};
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Widgets::Theme &theme = m_theme.theme();
    const auto scaled = [this](int pixels) {
        return pixels * m_theme.bodyPixels() / Widgets::ThemeSource::usualPixels;
    };
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.accentTint);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme.undecidedTint);
    const QRect inner =
        option.rect.adjusted(scaled(hitMargin), scaled(hitPadding), -scaled(hitMargin), -scaled(hitPadding));
    const int line = option.fontMetrics.lineSpacing();
    painter->setFont(option.font);
    painter->setPen(theme.ink);
    painter->drawText(QRect(inner.topLeft(), QSize(inner.width(), line)),
        int(Qt::AlignVCenter) | Qt::AlignLeft | Qt::TextDontClip,
        option.fontMetrics.elidedText(m_model.heading(index.row()), Qt::ElideMiddle, inner.width()));
    const QRect second(inner.left(), inner.bottom() - line + 1, inner.width(), line);
    paintSnippet(*painter, second, m_model.hit(index.row()).snippet, theme);
    painter->setPen(theme.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

HitList::HitList(const Widgets::ThemeSource &theme, QWidget *parent)
    : QListView(parent)
    , m_model(new HitModel(this))
{
    setObjectName(QStringLiteral("hitList"));
    setModel(m_model);
    setItemDelegate(new HitDelegate(*m_model, theme, this));
    setUniformItemSizes(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(this, &QListView::activated, this,
        [this](const QModelIndex &index) { emit chosen(m_model->hit(index.row())); });
    connect(&theme, &Widgets::ThemeSource::changed, this, [this] { scheduleDelayedItemsLayout(); });
}

void HitList::setHits(const QList<Store::SearchHit> &hits, bool isOther)
{
    m_model->setHits(hits, isOther);
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0));
}

void HitList::chooseCurrent()
{
    if (m_model->rowCount() > 0)
        emit chosen(m_model->hit(std::max(0, currentIndex().row())));
}

} // namespace Pennybench::Desktop
