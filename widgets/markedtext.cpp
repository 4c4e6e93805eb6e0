#include "widgets/markedtext.h"

#include <QTextBlock>

namespace Pennybench::Widgets {

MarkedText::MarkedText(const ThemeSource &theme, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(12);
    connect(&theme, &ThemeSource::changed, this, &MarkedText::mark);
}

void MarkedText::showText(const QString &text, qsizetype at, qsizetype length)
{
    // A document counts line ends of two characters as one; so that places agree, they become one before.
    QString shown = text.left(longestShown);
    const qsizetype returns = at > 0 ? QStringView(shown).left(at).count(QStringLiteral("\r\n")) : 0;
    shown.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    setPlainText(shown);
    const bool inside = at >= 0 && length > 0 && at - returns + length <= shown.size();
    m_at = inside ? static_cast<int>(at - returns) : -1;
    m_length = inside ? static_cast<int>(length) : 0;
    mark();
    QTextCursor cursor(document());
    cursor.setPosition(std::max(m_at, 0));
    setTextCursor(cursor);
    if (m_at >= 0)
        centerCursor();
}

void MarkedText::mark()
{
    QList<QTextEdit::ExtraSelection> selections;
    if (m_at >= 0) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(m_at);
        selection.cursor.setPosition(m_at + m_length, QTextCursor::KeepAnchor);
        selection.format.setBackground(m_theme.theme().badgeTint);
        selection.format.setForeground(m_theme.theme().badge);
        selection.format.setFontWeight(QFont::Bold);
        selections += selection;
    }
    setExtraSelections(selections);
}

QString MarkedText::marked() const
{
    const QList<QTextEdit::ExtraSelection> selections = extraSelections();
    return selections.isEmpty() ? QString() : selections.first().cursor.selectedText();
}

} // namespace Pennybench::Widgets
