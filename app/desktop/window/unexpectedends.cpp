#include "app/desktop/window/unexpectedends.h"

#include "app/store/sessionname.h"
#include "widgets/figures.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace Pennybench::Desktop {

QString unexpectedEndText(const UnexpectedEnd &end)
{
    const QString when = Widgets::spokenLocale().toString(end.at.toLocalTime(), QLocale::ShortFormat);
    if (end.sessions.isEmpty())
        return QCoreApplication::translate(
            "UnexpectedEnd", "Pennybench ended unexpectedly on %1. No run was under way.")
            .arg(when);
    return QCoreApplication::translate("UnexpectedEnd",
        "Pennybench ended unexpectedly on %1 while a run was under way. All answers that had arrived are in "
        "%2; "
        "you can open it and continue.")
        .arg(when, Store::fileOrAddress(end.sessions.constFirst()));
}

QList<NoticeBar::Action> unexpectedEndActions(
    const UnexpectedEnd &end, const std::function<void(const QString &path)> &openSession)
{
    QList<NoticeBar::Action> actions;
    if (!end.sessions.isEmpty())
        actions += NoticeBar::Action{QCoreApplication::translate("UnexpectedEnd", "Open session"),
            [openSession, path = end.sessions.constFirst()] { openSession(path); }};
    actions += NoticeBar::Action{QCoreApplication::translate("UnexpectedEnd", "Open log folder"),
        [note = end.note] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(note).path())); }};
    return actions;
}

} // namespace Pennybench::Desktop
