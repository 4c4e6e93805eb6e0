#pragma once

#include <QString>
#include <QStringList>

class QSettings;
class QWidget;

namespace Pennybench::Desktop {

/// What a file is chosen for. The filters are those of QFileDialog: "Table (*.csv)".
struct FilePurpose {
    QString name; ///< under which the folder is remembered
    QString title;
    QStringList filters;
    QString folder; ///< where to begin the first time; empty: the home folder
};

/// A file that was chosen for writing, and for which of the filters.
struct ChosenFile {
    QString path;
    QString filter;
};

/// What is offered where a suite is added.
QStringList suiteFileFilters();

/// Asks for a file to be read; empty where nothing was chosen. The dialog is the desktop's own where it has
/// one, else Qt's, in which nothing can be renamed, deleted or made. The folder is remembered.
QString chooseFileToOpen(QWidget *parent, QSettings &settings, const FilePurpose &purpose);
/// The same for a file to be written; the path is empty where nothing was chosen. An existing file is asked
/// about first.
ChosenFile chooseFileToSave(
    QWidget *parent, QSettings &settings, const FilePurpose &purpose, const QString &proposedName);

} // namespace Pennybench::Desktop
