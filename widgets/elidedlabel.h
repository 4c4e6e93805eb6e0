#pragma once

#include <QLabel>

namespace Pennybench::Widgets {

/// A line of plain text that gives way: where there is no room it ends in "…" and the whole is the tooltip.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    /// Never narrower than leastCharacters of usual width, or than its text.
    explicit ElidedLabel(const char *name, int leastCharacters = 4, QWidget *parent = nullptr);

    void setFullText(const QString &text);
    QString fullText() const { return m_full; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void elide();
    /// What the style sheet puts around the text.
    int frame() const;

    int m_leastCharacters;
    QString m_full;
};

} // namespace Pennybench::Widgets
