#pragma once

#include <QWidget>

class QLabel;

namespace Pennybench::Widgets {

/// Chips in a line at the right; the last ones are left out where there is no room for them.
class ChipRow : public QWidget {
    Q_OBJECT

public:
    explicit ChipRow(const QStringList &texts, QWidget *parent = nullptr);

    /// As many as before, in another language.
    void setTexts(const QStringList &texts);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();

    QList<QLabel *> m_chips;
};

} // namespace Pennybench::Widgets
