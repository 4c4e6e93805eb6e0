#include "widgets/givenfocus.h"

#include <QFocusEvent>
#include <QWidget>

namespace Pennybench::Widgets {

namespace {

class FocusGiver : public QObject {
public:
    FocusGiver(QWidget &from, const std::function<QWidget *()> &to)
        : QObject(&from)
        , m_to(to)
    {
        from.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *from, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn)
            m_to()->setFocus(static_cast<QFocusEvent *>(event)->reason());
        return QObject::eventFilter(from, event);
    }

private:
    std::function<QWidget *()> m_to;
};

} // namespace

void giveFocusOn(QWidget &from, const std::function<QWidget *()> &to)
{
    new FocusGiver(from, to);
}

void giveFocusOn(QWidget &from, QWidget &to)
{
    giveFocusOn(from, [&to] { return &to; });
}

} // namespace Pennybench::Widgets
