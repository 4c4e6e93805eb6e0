#include "app/desktop/ask/lineupbutton.h"

#include "app/base/language.h"
#include "widgets/eachlanguage.h"

#include <QCoreApplication>
#include <QInputDialog>
#include <QMenu>

namespace Pennybench::Desktop {

namespace {

QString lineUpName(const Store::LineUp &lineUp)
{
    return lineUp.id.isEmpty() ? lineUp.name
                               : QCoreApplication::translate("LineUp", lineUp.name.toLatin1().constData());
}

} // namespace

LineUpButton::LineUpButton(Asking &asking)
    : m_asking(asking)
{
    setObjectName(QStringLiteral("lineUps"));
    connect(this, &QPushButton::clicked, this, &LineUpButton::offer);
    Widgets::inEachLanguage(this, [this] { retranslate(); });
}

void LineUpButton::retranslate()
{
    setText(tr("Line-up…"));
    setToolTip(tr("Choose models with their settings by name, or save these"));
}

void LineUpButton::offer()
{
    QMenu menu(this);
    const Expected<QList<Store::LineUp>> saved = Store::savedLineUps(Store::lineUpFile());
    if (!saved)
        emit said(translated(saved.error()));
    const auto offerOne = [&](const Store::LineUp &lineUp) {
        connect(menu.addAction(lineUpName(lineUp)), &QAction::triggered, this,
            [this, lineUp] { emit chosen(lineUp); });
    };
    for (const Store::LineUp &lineUp : Store::builtInLineUps())
        offerOne(lineUp);
    menu.addSeparator();
    for (const Store::LineUp &lineUp : saved.value_or(QList<Store::LineUp>()))
        offerOne(lineUp);
    menu.addSeparator();
    QAction *saving = menu.addAction(tr("Save these columns as…"));
    saving->setEnabled(saved && !m_asking.members().isEmpty());
    connect(saving, &QAction::triggered, this, &LineUpButton::save);
    if (saved && !saved->isEmpty()) {
        QMenu *remove = menu.addMenu(tr("Remove"));
        for (const Store::LineUp &lineUp : *saved) {
            connect(remove->addAction(lineUp.name), &QAction::triggered, this, [this, lineUp] {
                if (const auto done = Store::removeLineUp(Store::lineUpFile(), lineUp.name); !done)
                    emit said(translated(done.error()));
            });
        }
    }
    menu.exec(mapToGlobal(rect().bottomLeft() + QPoint(0, 4)));
}

void LineUpButton::save()
{
    bool named = false;
    const QString name =
        QInputDialog::getText(this, tr("Save the line-up"), tr("Name"), QLineEdit::Normal, {}, &named)
            .trimmed();
    if (!named || name.isEmpty())
        return;
    if (const auto done = Store::saveLineUp(Store::lineUpFile(), m_asking.lineUp(name)); !done)
        emit said(translated(done.error()));
}

} // namespace Pennybench::Desktop
