#include "app/desktop/common/exportfile.h"
#include "app/desktop/common/filedialogs.h"
#include "tests/support/testprogram.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QRandomGenerator>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Pennybench;
using namespace Pennybench::Desktop;
using namespace Qt::StringLiterals;

namespace {

const QStringList filters{u"Table (*.csv)"_s, u"Workbook (*.xlsx)"_s, u"Chart (*.png *.svg)"_s};

void write(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("kept");
}

/// Calls for the dialog that opens next.
void withNextDialog(const std::function<void(QFileDialog &)> &act)
{
    QTimer::singleShot(0, qApp, [act] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return withNextDialog(act);
        act(*dialog);
    });
}

/// Says no to the question that opens next.
void refuseNextQuestion(bool &asked)
{
    QTimer::singleShot(0, qApp, [&asked] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box)
            return refuseNextQuestion(asked);
        asked = true;
        box->reject();
    });
}

} // namespace

/// What Export writes where, and that choosing a file changes no other one.
class TestExporting : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void theChosenFilterDecidesTheEnding_data();
    void theChosenFilterDecidesTheEnding();
    void theEndingDecidesWhatIsWritten();
    void theFilterThatIsChosenInTheDialogIsHonoured();
    void aFileOfTheNewNameIsNotReplacedUnasked();
    void theFolderIsRemembered();
    void noKeyDeletesOrRenamesAnything();
};

void TestExporting::theChosenFilterDecidesTheEnding_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("path");
    QTest::newRow("a missing ending is added") << filters.at(1) << u"/a/name"_s << u"/a/name.xlsx"_s;
    QTest::newRow("the proposed one is replaced") << filters.at(1) << u"/a/name.csv"_s << u"/a/name.xlsx"_s;
    QTest::newRow("the right one stays") << filters.at(0) << u"/a/name.csv"_s << u"/a/name.csv"_s;
    QTest::newRow("capital letters are right") << filters.at(0) << u"/a/NAME.CSV"_s << u"/a/NAME.CSV"_s;
    QTest::newRow("each of two is right") << filters.at(2) << u"/a/name.svg"_s << u"/a/name.svg"_s;
    QTest::newRow("the first of two is added") << filters.at(2) << u"/a/name"_s << u"/a/name.png"_s;
    QTest::newRow("a point in the name is no ending") << filters.at(0) << u"/a/v1.2"_s << u"/a/v1.2.csv"_s;
    QTest::newRow("a date in the name") << filters.at(1) << u"/a/2026-11.28"_s << u"/a/2026-11.28.xlsx"_s;
}

void TestExporting::theChosenFilterDecidesTheEnding()
{
    QFETCH(const QString, filter);
    QFETCH(const QString, typed);
    QTEST(withEndingOf(filter, typed), "path");
}

void TestExporting::theEndingDecidesWhatIsWritten()
{
    QCOMPARE(reportFileFor(u"a.xlsx"_s).xlsx, u"a.xlsx"_s);
    QCOMPARE(reportFileFor(u"a.HTML"_s).html, u"a.HTML"_s);
    QCOMPARE(reportFileFor(u"a.svg"_s).chart, u"a.svg"_s);
    QVERIFY(reportFileFor(u"a.txt"_s).isEmpty());
}

void TestExporting::theFilterThatIsChosenInTheDialogIsHonoured()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    withNextDialog([](QFileDialog &dialog) {
        dialog.selectNameFilter(filters.at(1));
        emit dialog.filterSelected(filters.at(1));
        QMetaObject::invokeMethod(&dialog, "accept");
    });
    const ChosenFile chosen = chooseFileToSave(
        nullptr, settings, {u"export"_s, u"Export"_s, filters, folder.path()}, u"name.csv"_s);
    QCOMPARE(chosen.path, folder.filePath(u"name.xlsx"_s));
}

void TestExporting::aFileOfTheNewNameIsNotReplacedUnasked()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    write(folder.filePath(u"name.xlsx"_s));
    bool asked = false;
    withNextDialog([&asked](QFileDialog &dialog) {
        dialog.selectNameFilter(filters.at(1));
        dialog.findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(u"name.csv"_s);
        refuseNextQuestion(asked);
        QMetaObject::invokeMethod(&dialog, "accept");
        // Where the dialog itself has asked it stays open.
        if (asked)
            dialog.reject();
    });
    const ChosenFile chosen = chooseFileToSave(
        nullptr, settings, {u"export"_s, u"Export"_s, filters, folder.path()}, u"name.csv"_s);
    QVERIFY(asked);
    QVERIFY(chosen.path.isEmpty());
}

void TestExporting::theFolderIsRemembered()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    QDir(folder.path()).mkdir(u"inside"_s);
    write(folder.filePath(u"inside/a.json"_s));
    const FilePurpose purpose{u"prices"_s, u"Import"_s, {u"All files (*)"_s}, folder.path()};
    withNextDialog([&](QFileDialog &dialog) {
        dialog.selectFile(folder.filePath(u"inside/a.json"_s));
        QMetaObject::invokeMethod(&dialog, "accept");
    });
    QCOMPARE(chooseFileToOpen(nullptr, settings, purpose), folder.filePath(u"inside/a.json"_s));
    QString again;
    withNextDialog([&again](QFileDialog &dialog) {
        again = dialog.directory().absolutePath();
        dialog.reject();
    });
    QVERIFY(chooseFileToOpen(nullptr, settings, purpose).isEmpty());
    QCOMPARE(again, folder.filePath(u"inside"_s));
}

/// Keys that came at random into Qt's dialog once deleted a whole folder.
void TestExporting::noKeyDeletesOrRenamesAnything()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    const QDir files(folder.filePath(u"files"_s));
    QDir(folder.path()).mkdir(u"files"_s);
    for (const QString &name : {u"one"_s, u"two"_s}) {
        files.mkdir(name);
        write(files.filePath(name + u"/inside.txt"_s));
        write(files.filePath(name + u".csv"_s));
    }
    const QStringList before = files.entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    QRandomGenerator random(7);
    static constexpr Qt::Key keys[] = {Qt::Key_Delete, Qt::Key_F2, Qt::Key_Tab, Qt::Key_Down, Qt::Key_Up,
        Qt::Key_Left, Qt::Key_Right, Qt::Key_Space, Qt::Key_Backspace, Qt::Key_X, Qt::Key_Y, Qt::Key_Home,
        Qt::Key_Menu};
    withNextDialog([&](QFileDialog &dialog) {
        for (int i = 0; i < 400; ++i) {
            QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : &dialog;
            QTest::keyClick(target, keys[random.bounded(static_cast<int>(std::size(keys)))]);
            // A question that deletes would be agreed to.
            if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget()))
                box->accept();
            if (QWidget *popup = QApplication::activePopupWidget())
                popup->close();
        }
        dialog.reject();
    });
    chooseFileToSave(nullptr, settings, {u"export"_s, u"Export"_s, filters, files.path()}, u"name.csv"_s);
    QCOMPARE(files.entryList(QDir::AllEntries | QDir::NoDotAndDotDot), before);
    QVERIFY(QFile::exists(files.filePath(u"one/inside.txt"_s)));
}

PENNYBENCH_TEST(TestExporting)
#include "tst_exporting.moc"
