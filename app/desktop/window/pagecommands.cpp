#include "app/desktop/window/pagecommands.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

namespace Pennybench::Desktop {

namespace {

constexpr int mostChoices = 12; ///< a longer list is searched where it stands

QString plain(QString text)
{
    return text.remove(u'&').simplified();
}

/// Collects the controls of one page.
class PageControls {
public:
    PageControls(QWidget &page, const QString &id, const QString &place, const std::function<void()> &show)
        : m_page(page)
        , m_id(id)
        , m_place(place)
        , m_show(show)
    {
    }

    QList<Command> collected()
    {
        for (QWidget *widget : m_page.findChildren<QWidget *>()) {
            if (!widget->isVisibleTo(&m_page))
                continue;
            if (auto *button = qobject_cast<QAbstractButton *>(widget))
                addButton(*button);
            else if (auto *tabs = qobject_cast<QTabBar *>(widget))
                addTabs(*tabs);
            else if (auto *choice = qobject_cast<QComboBox *>(widget))
                addChoices(*choice);
        }
        return m_commands;
    }

private:
    static bool isPartOfAnother(const QWidget &widget)
    {
        const QWidget *parent = widget.parentWidget();
        return qobject_cast<const QAbstractItemView *>(parent) || qobject_cast<const QTabBar *>(parent)
            || qobject_cast<const QLineEdit *>(parent) || widget.objectName().startsWith(u"qt_");
    }

    static QString nameOf(const QAbstractButton &button)
    {
        const QString text = plain(button.text());
        const bool isWord = std::ranges::any_of(text, [](QChar each) { return each.isLetter(); });
        // A column's button is told apart by its whole name.
        return !isWord || button.accessibleName().contains(text) ? plain(button.accessibleName()) : text;
    }

    void addButton(QAbstractButton &button)
    {
        if (isPartOfAnother(button))
            return;
        const QPointer<QAbstractButton> kept(&button);
        const QString name = nameOf(button);
        if (const QMenu *menu = menuOf(button)) {
            addMenu(*menu, name);
            return;
        }
        add(name, name.isEmpty() || button.objectName().isEmpty() ? name : button.objectName(), button,
            [kept] {
                if (kept)
                    kept->click();
            });
        if (!m_commands.isEmpty() && !button.shortcut().isEmpty())
            m_commands.last().keys = {button.shortcut()};
    }

    static const QMenu *menuOf(const QAbstractButton &button)
    {
        if (const auto *push = qobject_cast<const QPushButton *>(&button))
            return push->menu();
        const auto *tool = qobject_cast<const QToolButton *>(&button);
        return tool ? tool->menu() : nullptr;
    }

    void addMenu(const QMenu &menu, const QString &name)
    {
        for (QAction *action : menu.actions()) {
            if (action->isSeparator() || !action->isVisible())
                continue;
            const QString text = name + QStringLiteral(": ") + plain(action->text());
            if (action->menu()) {
                addMenu(*action->menu(), text);
                continue;
            }
            const QPointer<QAction> kept(action);
            put(text, text, action->isEnabled(), action->toolTip(), [kept] {
                if (kept)
                    kept->trigger();
            });
        }
    }

    void addTabs(QTabBar &tabs)
    {
        const QPointer<QTabBar> kept(&tabs);
        for (int tab = 0; tab < tabs.count(); ++tab) {
            add(plain(tabs.tabText(tab)), QStringLiteral("tab%1").arg(tab), tabs, [kept, tab] {
                if (kept)
                    kept->setCurrentIndex(tab);
            });
        }
    }

    void addChoices(QComboBox &choice)
    {
        const QString name = nameOf(choice);
        if (name.isEmpty() || choice.count() > mostChoices || choice.isEditable())
            return;
        const QPointer<QComboBox> kept(&choice);
        for (int item = 0; item < choice.count(); ++item) {
            add(name + QStringLiteral(": ") + choice.itemText(item),
                choice.objectName() + QString::number(item), choice, [kept, item] {
                    if (!kept)
                        return;
                    kept->setCurrentIndex(item);
                    emit kept->activated(item);
                });
        }
    }

    QString nameOf(const QComboBox &choice) const
    {
        if (!choice.accessibleName().isEmpty())
            return plain(choice.accessibleName());
        for (const QLabel *label : m_page.findChildren<QLabel *>()) {
            if (label->buddy() == &choice)
                return plain(label->text());
        }
        return {};
    }

    void add(const QString &text, const QString &id, const QWidget &control, const std::function<void()> &run)
    {
        put(text, id, control.isEnabled(), control.toolTip(), run);
    }

    void put(const QString &text, const QString &id, bool isEnabled, const QString &tip,
        const std::function<void()> &run)
    {
        const QString whole = m_id + u'/' + id;
        const bool isKnown =
            std::ranges::any_of(m_commands, [&](const Command &each) { return each.text == text; });
        if (text.isEmpty() || isKnown)
            return;
        QString refusal;
        if (!isEnabled)
            refusal = tip.isEmpty() ? QCoreApplication::translate("Commands", "Not possible at the moment")
                                    : tip.section(u'\n', 0, 0);
        m_commands += Command{.id = whole,
            .text = text,
            .place = m_place,
            .keys = {},
            .refusal = refusal,
            .run = [show = m_show, run] {
                show();
                run();
            }};
    }

    QWidget &m_page;
    QString m_id;
    QString m_place;
    std::function<void()> m_show;
    QList<Command> m_commands;
};

} // namespace

QList<Command> commandsOf(
    QWidget &page, const QString &id, const QString &place, const std::function<void()> &show)
{
    return PageControls(page, id, place, show).collected();
}

} // namespace Pennybench::Desktop
