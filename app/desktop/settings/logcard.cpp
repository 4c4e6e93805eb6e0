#include "app/desktop/settings/logcard.h"

#include "widgets/eachlanguage.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QUrl>

namespace Pennybench::Desktop {

LogCard::LogCard(const LogFile *log, QWidget *parent)
    : Widgets::Card([] { return tr("Log"); }, parent)
{
    const QString path = log ? log->path() : QString();
    auto *explanation = Widgets::saying(Widgets::plainLabel({}), [path] {
        return path.isEmpty()
            ? tr("No log is kept, because its file cannot be written.")
            : tr("%1 lists the requests of each run and how they ended. It contains no keys, "
                 "prompts or answers.")
                  .arg(path);
    });
    explanation->setWordWrap(true);
    auto *open = new QPushButton;
    open->setObjectName(QStringLiteral("openLogFolder"));
    Widgets::inEachLanguage(open, [open] { open->setText(tr("Open log folder")); });
    open->setEnabled(log != nullptr);
    connect(open, &QPushButton::clicked, this,
        [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).path())); });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(open);
    buttons->addStretch(1);
    auto *lines = new QVBoxLayout;
    lines->setContentsMargins(16, 12, 16, 12);
    lines->setSpacing(8);
    lines->addWidget(explanation);
    lines->addLayout(buttons);
    body()->addLayout(lines);
}

} // namespace Pennybench::Desktop
