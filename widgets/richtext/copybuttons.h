#pragma once

#include <QList>
#include <QObject>

class QToolButton;

namespace Pennybench::Widgets {

class RichDocument;
class RichTextView;

/// The buttons that copy code, each at the upper right corner of its block; only those in view exist.
class CopyButtons : public QObject {
    Q_OBJECT

public:
    explicit CopyButtons(RichTextView *view);

    /// None where it is false.
    void setOffered(bool offered) { m_offered = offered; }
    void show(const RichDocument &document);
    /// Puts the buttons where their blocks are now.
    void place();

private:
    static void label(QToolButton &made);
    QToolButton *button(qsizetype number);
    void copy(qsizetype number);

    RichTextView &m_view;
    bool m_offered = true;
    const RichDocument *m_document = nullptr;
    QList<QToolButton *> m_buttons;
    QList<qsizetype> m_blocks; ///< whose code each button copies
};

} // namespace Pennybench::Widgets
