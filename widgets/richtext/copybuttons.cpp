#include "widgets/richtext/copybuttons.h"

#include "widgets/eachlanguage.h"
#include "widgets/richtext/richtextview.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>

namespace Pennybench::Widgets {

namespace {

constexpr int saidMs = 1500; ///< how long a button says that it has copied

} // namespace

CopyButtons::CopyButtons(RichTextView *view)
    : QObject(view)
    , m_view(*view)
{
    inEachLanguage(view, [this] {
        for (QToolButton *made : std::as_const(m_buttons))
            label(*made);
    });
}

void CopyButtons::show(const RichDocument &document)
{
    m_document = &document;
    place();
}

void CopyButtons::label(QToolButton &made)
{
    made.setText(tr("Copy"));
    made.setAccessibleName(tr("Copy the code"));
}

QToolButton *CopyButtons::button(qsizetype number)
{
    while (m_buttons.size() <= number) {
        auto *made = new QToolButton(m_view.viewport());
        made->setObjectName(QStringLiteral("copyCode"));
        made->setCursor(Qt::ArrowCursor);
        const qsizetype mine = m_buttons.size();
        connect(made, &QToolButton::clicked, this, [this, mine] { copy(mine); });
        label(*made);
        m_buttons += made;
        m_blocks += -1;
    }
    return m_buttons.at(number);
}

void CopyButtons::place()
{
    if (!m_document || !m_offered)
        return;
    const QList<RichDocument::CodeBlock> &blocks = m_document->codeBlocks();
    const double top = m_view.verticalScrollBar()->value();
    qsizetype used = 0;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const QRectF head = m_document->documentLayout()->blockBoundingRect(blocks.at(i).head.block());
        const double y = head.top() - top;
        if (y > m_view.viewport()->height())
            break;
        if (y + head.height() < 0)
            continue;
        QToolButton *made = button(used);
        if (m_blocks.at(used) != i)
            label(*made);
        m_blocks[used] = i;
        made->adjustSize();
        const int right = m_view.viewport()->width() - static_cast<int>(m_document->documentMargin()) - 6;
        made->move(right - made->width(), static_cast<int>(head.center().y() - top - made->height() / 2.0));
        made->show();
        ++used;
    }
    for (qsizetype rest = used; rest < m_buttons.size(); ++rest)
        m_buttons.at(rest)->hide();
}

void CopyButtons::copy(qsizetype number)
{
    const qsizetype block = m_blocks.at(number);
    if (block < 0 || block >= m_document->codeBlocks().size())
        return;
    QApplication::clipboard()->setText(m_document->codeBlocks().at(block).code);
    QToolButton *pressed = m_buttons.at(number);
    pressed->setText(tr("Copied"));
    QTimer::singleShot(saidMs, pressed, [this, pressed] {
        label(*pressed);
        place();
    });
    place();
}

} // namespace Pennybench::Widgets
