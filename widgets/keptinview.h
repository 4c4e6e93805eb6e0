#pragma once

#include <QPointer>
#include <QScrollArea>

namespace Pennybench::Widgets {

/// A scroll area that keeps one widget in it in view, also when its own size changes.
class KeptInView : public QScrollArea {
public:
    explicit KeptInView(QWidget *parent = nullptr);

    /// Scrolls to it, as little as is needed; nullptr keeps none in view.
    void keep(QWidget *widget);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QPointer<QWidget> m_kept;
};

} // namespace Pennybench::Widgets
