#pragma once

#include "app/base/crashrecord.h"
#include "app/desktop/window/noticebar.h"

namespace Pennybench::Desktop {

/// When it happened, in which run, and that nothing is lost; in the language of the window.
QString unexpectedEndText(const UnexpectedEnd &end);
/// Opens the session that was being written, and the folder with the note.
QList<NoticeBar::Action> unexpectedEndActions(
    const UnexpectedEnd &end, const std::function<void(const QString &path)> &openSession);

} // namespace Pennybench::Desktop
