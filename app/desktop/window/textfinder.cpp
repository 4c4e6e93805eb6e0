#include "app/desktop/window/textfinder.h"

#include "app/desktop/common/foldedtext.h"
#include "widgets/elidedlabel.h"

#include <QAbstractItemView>
#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QTextDocumentFragment>
#include <QTextEdit>

namespace Pennybench::Desktop {

namespace {

constexpr int mostCells = 200'000; ///< of a list that are looked at

QString textOf(const QLabel &label)
{
    if (const auto *elided = qobject_cast<const Widgets::ElidedLabel *>(&label))
        return elided->fullText();
    return label.textFormat() == Qt::RichText ? QTextDocumentFragment::fromHtml(label.text()).toPlainText()
                                              : label.text();
}

} // namespace

TextFinder::~TextFinder()
{
    clear();
}

bool TextFinder::canSearch(const QWidget &page)
{
    const auto isSeen = [](const QWidget *widget) { return widget->isVisible(); };
    return std::ranges::any_of(page.findChildren<QTextEdit *>(), isSeen)
        || std::ranges::any_of(page.findChildren<QAbstractItemView *>(), isSeen)
        || std::ranges::any_of(page.findChildren<QLabel *>(), isSeen);
}

qsizetype TextFinder::find(QWidget &page, const QString &words)
{
    clear();
    m_hits.clear();
    m_length = words.size();
    const QString wanted = folded(words);
    if (wanted.isEmpty())
        return 0;
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        if (!widget->isVisible() || m_hits.size() >= most)
            continue;
        if (auto *text = qobject_cast<QTextEdit *>(widget))
            findIn(*text, wanted);
        else if (auto *view = qobject_cast<QAbstractItemView *>(widget))
            findIn(*view, wanted);
        else if (auto *label = qobject_cast<QLabel *>(widget))
            findIn(*label, wanted);
    }
    return m_hits.size();
}

void TextFinder::findIn(QTextEdit &text, const QString &wanted)
{
    const QString all = folded(text.document()->toRawText());
    for (qsizetype at = all.indexOf(wanted); at >= 0 && m_hits.size() < most;
         at = all.indexOf(wanted, at + wanted.size()))
        m_hits += Hit{.widget = &text, .from = static_cast<int>(at), .index = {}};
}

void TextFinder::findIn(QAbstractItemView &view, const QString &wanted)
{
    const QAbstractItemModel *model = view.model();
    if (!model || qobject_cast<QHeaderView *>(&view))
        return;
    int left = mostCells;
    for (int row = 0; row < model->rowCount(view.rootIndex()); ++row) {
        for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
            if (--left < 0 || m_hits.size() >= most)
                return;
            const QModelIndex index = model->index(row, column, view.rootIndex());
            if (folded(index.data().toString()).contains(wanted))
                m_hits += Hit{.widget = &view, .index = index};
        }
    }
}

void TextFinder::findIn(QLabel &label, const QString &wanted)
{
    if (folded(textOf(label)).contains(wanted))
        m_hits += Hit{.widget = &label, .index = {}};
}

void TextFinder::show(qsizetype hit)
{
    clear();
    const Hit &shown = m_hits.at(hit);
    if (!shown.widget)
        return;
    for (QWidget *around = shown.widget->parentWidget(); around; around = around->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(around))
            scroll->ensureWidgetVisible(shown.widget);
    }
    if (auto *text = qobject_cast<QTextEdit *>(shown.widget.data())) {
        QTextCursor cursor(text->document());
        cursor.setPosition(shown.from);
        cursor.setPosition(shown.from + static_cast<int>(m_length), QTextCursor::KeepAnchor);
        text->setTextCursor(cursor);
        text->ensureCursorVisible();
        m_marked = text;
        frame(*text);
    } else if (auto *view = qobject_cast<QAbstractItemView *>(shown.widget.data())) {
        view->setCurrentIndex(shown.index);
        view->scrollTo(shown.index);
        frame(*view);
    } else {
        frame(*shown.widget);
    }
}

/// A frame of its own, because a style sheet's border would move what is inside.
void TextFinder::frame(QWidget &widget)
{
    m_frame = new QFrame(&widget);
    m_frame->setObjectName(QStringLiteral("foundFrame"));
    m_frame->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_frame->setGeometry(widget.rect());
    m_frame->show();
}

void TextFinder::clear()
{
    delete m_frame;
    if (m_marked) {
        QTextCursor cursor = m_marked->textCursor();
        cursor.clearSelection();
        m_marked->setTextCursor(cursor);
    }
    m_marked = nullptr;
}

} // namespace Pennybench::Desktop
