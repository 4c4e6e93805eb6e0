#pragma once

#include "app/store/sessionindex.h"
#include "widgets/theme.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace Pennybench::Desktop {

/// What a search found, a row a hit.
class HitModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// isOther: they are not those from before with some more behind them.
    void setHits(const QList<Store::SearchHit> &hits, bool isOther);
    const Store::SearchHit &hit(int row) const { return m_hits.at(row); }
    /// "Maths, Code: 4 models · aime-3 · Scholar", with the session and whose words it is.
    QString heading(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Store::SearchHit> m_hits;
};

/// The hits in two lines each: where it is, and its surroundings with what was found marked. Return and a
/// double click choose one.
class HitList : public QListView {
    Q_OBJECT

public:
    explicit HitList(const Widgets::ThemeSource &theme, QWidget *parent = nullptr);

    void setHits(const QList<Store::SearchHit> &hits, bool isOther);
    int count() const { return m_model->rowCount(); }
    /// As if Return was pressed on it; the first one where none is current.
    void chooseCurrent();

signals:
    void chosen(const Pennybench::Store::SearchHit &hit);

private:
    HitModel *m_model;
};

/// Draws a hit.
class HitDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    HitDelegate(const HitModel &model, const Widgets::ThemeSource &theme, QObject *parent);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const HitModel &m_model;
    const Widgets::ThemeSource &m_theme;
};

} // namespace Pennybench::Desktop
