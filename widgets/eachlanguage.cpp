#include "widgets/eachlanguage.h"

#include <QEvent>
#include <QObject>

namespace Pennybench::Widgets {

namespace {

/// A widget passes the change of the language on to its children, but an object does not: its own events are
/// watched.
class TextSetter final : public QObject {
public:
    TextSetter(QObject *owner, const std::function<void()> &setTexts)
        : QObject(owner)
        , m_setTexts(setTexts)
    {
        if (!owner->isWidgetType())
            owner->installEventFilter(this);
    }

    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            m_setTexts();
        return QObject::event(event);
    }

    bool eventFilter(QObject *owner, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            m_setTexts();
        return QObject::eventFilter(owner, event);
    }

private:
    std::function<void()> m_setTexts;
};

} // namespace

void inEachLanguage(QObject *owner, const std::function<void()> &setTexts)
{
    setTexts();
    new TextSetter(owner, setTexts);
}

} // namespace Pennybench::Widgets
