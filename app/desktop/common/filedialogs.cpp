#include "app/desktop/common/filedialogs.h"

#include "app/desktop/common/exportfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>

namespace Pennybench::Desktop {

namespace {

/// Only what lupdate needs to know the texts' context.
struct DialogTexts {
    Q_DECLARE_TR_FUNCTIONS(FileDialogs)
};

QString folderKey(const FilePurpose &purpose)
{
    return QStringLiteral("folders/") + purpose.name;
}

QString firstFolder(const QSettings &settings, const FilePurpose &purpose)
{
    const QString remembered = settings.value(folderKey(purpose)).toString();
    if (!remembered.isEmpty() && QFileInfo(remembered).isDir())
        return remembered;
    return purpose.folder.isEmpty() ? QDir::homePath() : purpose.folder;
}

/// ReadOnly is for Qt's own dialog: without it its keys rename and delete.
void prepare(QFileDialog &dialog, const QSettings &settings, const FilePurpose &purpose)
{
    dialog.setOption(QFileDialog::ReadOnly);
    dialog.setNameFilters(purpose.filters);
    dialog.setDirectory(firstFolder(settings, purpose));
}

QString chosenIn(QFileDialog &dialog, QSettings &settings, const FilePurpose &purpose)
{
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    const QString path = dialog.selectedFiles().constFirst();
    settings.setValue(folderKey(purpose), QFileInfo(path).absolutePath());
    return path;
}

/// A filter that is chosen changes the ending of the name, so that what is shown is what will be written.
void followFilter(QFileDialog &dialog)
{
    const auto follow = [&dialog](const QString &filter) {
        dialog.setDefaultSuffix(endingsOf(filter).value(0));
        const QStringList files = dialog.selectedFiles();
        if (!files.isEmpty() && !QFileInfo(files.first()).isDir())
            dialog.selectFile(QFileInfo(withEndingOf(filter, files.first())).fileName());
    };
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, follow);
    dialog.setDefaultSuffix(endingsOf(dialog.nameFilters().value(0)).value(0));
}

bool mayReplace(const QString &path, QWidget *parent)
{
    QMessageBox box(QMessageBox::NoIcon, DialogTexts::tr("Replace the file?"),
        DialogTexts::tr("%1 already exists.").arg(QFileInfo(path).fileName()), QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    const QPushButton *replace = box.addButton(DialogTexts::tr("Replace"), QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(DialogTexts::tr("Cancel"), QMessageBox::RejectRole));
    box.exec();
    return box.clickedButton() == replace;
}

} // namespace

QStringList suiteFileFilters()
{
    return {DialogTexts::tr("Tables and suites (*.csv *.tsv *.xlsx *.json *.jsonl *.gz)"),
        DialogTexts::tr("All files (*)")};
}

QString chooseFileToOpen(QWidget *parent, QSettings &settings, const FilePurpose &purpose)
{
    QFileDialog dialog(parent, purpose.title);
    dialog.setFileMode(QFileDialog::ExistingFile);
    prepare(dialog, settings, purpose);
    return chosenIn(dialog, settings, purpose);
}

ChosenFile chooseFileToSave(
    QWidget *parent, QSettings &settings, const FilePurpose &purpose, const QString &proposedName)
{
    QFileDialog dialog(parent, purpose.title);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    prepare(dialog, settings, purpose);
    followFilter(dialog);
    dialog.selectFile(proposedName);
    const QString chosen = chosenIn(dialog, settings, purpose);
    if (chosen.isEmpty())
        return {};
    const QString path = withEndingOf(dialog.selectedNameFilter(), chosen);
    // The dialog has asked about the name that it knew.
    if (path != chosen && QFileInfo::exists(path) && !mayReplace(path, parent))
        return {};
    return {path, dialog.selectedNameFilter()};
}

} // namespace Pennybench::Desktop
