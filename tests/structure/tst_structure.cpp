#include "tests/support/testprogram.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

/// The directions of ARCHITECTURE.md, read off the include lines.
class TestStructure : public QObject {
    Q_OBJECT

private slots:
    void aRoomIncludesOnlyWhatItMayUse_data();
    void aRoomIncludesOnlyWhatItMayUse();
    void aWingOfMathsIncludesOnlyLowerWings_data();
    void aWingOfMathsIncludesOnlyLowerWings();
    void aPageIncludesNoOtherPage_data();
    void aPageIncludesNoOtherPage();
    void aRoomStandsInItsNamespace_data();
    void aRoomStandsInItsNamespace();
    void theEngineIncludesNoWindowSystem();
    void theChartLibraryIsIncludedOnlyInSourcesOfWidgets();
    void noTwoHeadersDefineTheSameName();
    void theTopLevelHoldsOnlyTheFixedRooms();
};

namespace {

const QString root = QStringLiteral(PENNYBENCH_SOURCE);

QStringList sourcesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator it(root + u'/' + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
        QDirIterator::Subdirectories);
    while (it.hasNext())
        files += it.next();
    return files;
}

/// What stands between the quotes or brackets of the file's include lines.
QStringList includesOf(const QString &path)
{
    static const QRegularExpression line(
        QStringLiteral("^\\s*#\\s*include\\s*[\"<]([^\">]+)[\">]"), QRegularExpression::MultilineOption);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList includes;
    auto matches = line.globalMatch(QString::fromUtf8(file.readAll()));
    while (matches.hasNext())
        includes += matches.next().captured(1);
    return includes;
}

/// "app/runs" for "app/runs/run.h", "providers" for "providers/openai/codec.h", "providers/base" for what
/// lies there.
QString roomOf(const QString &include)
{
    const QStringList parts = include.split(u'/');
    if (parts.first() == u"app" && parts.size() > 2)
        return parts.first() + u'/' + parts.at(1);
    if (include.startsWith(u"providers/base/"))
        return QStringLiteral("providers/base");
    return parts.size() > 1 ? parts.first() : QString();
}

bool isOurs(const QString &room)
{
    return room.startsWith(u"app") || room.startsWith(u"providers") || room == u"widgets" || room == u"tests";
}

} // namespace

void TestStructure::aRoomIncludesOnlyWhatItMayUse_data()
{
    QTest::addColumn<QString>("room");
    QTest::addColumn<QStringList>("allowed");

    const auto row = [](const char *room, const char *allowed) {
        QTest::newRow(room) << QString::fromLatin1(room)
                            << QString::fromLatin1(allowed).split(u' ', Qt::SkipEmptyParts);
    };
    row("providers/base", "");
    row("providers", "providers/base");
    row("widgets", "");
    row("app/base", "providers/base");
    row("app/catalogue", "app/base providers providers/base");
    row("app/scoring", "app/base providers/base");
    row("app/suites", "app/base app/scoring providers/base");
    row("app/statistics", "app/base");
    row("app/runs", "app/base providers providers/base app/catalogue app/scoring app/statistics app/suites");
    row("app/article",
        "app/base providers providers/base app/catalogue app/runs app/scoring app/statistics app/suites");
    row("app/store", "app/base providers providers/base app/catalogue app/runs app/scoring app/suites");
    row("app/classroom",
        "app/base providers providers/base app/catalogue app/runs app/scoring app/statistics app/store "
        "app/suites");
    row("app/secrets", "app/base providers providers/base app/catalogue");
    row("app/reports",
        "app/article app/base app/classroom providers providers/base app/catalogue app/runs app/scoring "
        "app/statistics "
        "app/store "
        "app/suites widgets");
    row("app/commandline",
        "app/article app/base app/classroom providers providers/base app/catalogue app/reports app/runs "
        "app/scoring "
        "app/secrets "
        "app/statistics "
        "app/store "
        "app/suites");
    row("app/desktop",
        "app/article app/base app/classroom providers providers/base app/catalogue app/reports app/runs "
        "app/scoring "
        "app/secrets "
        "app/statistics "
        "app/store "
        "app/suites widgets");
}

void TestStructure::aRoomIncludesOnlyWhatItMayUse()
{
    QFETCH(QString, room);
    QFETCH(QStringList, allowed);
    const QStringList files = sourcesBelow(room);
    QVERIFY2(!files.isEmpty(), "the room is empty or its name is wrong");
    QStringList wrong;
    for (const QString &file : files) {
        for (const QString &include : includesOf(file)) {
            const QString target = roomOf(include);
            if (isOurs(target) && target != room && !allowed.contains(target))
                wrong += QDir(root).relativeFilePath(file) + QStringLiteral(" includes ") + include;
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestStructure::aWingOfMathsIncludesOnlyLowerWings_data()
{
    QTest::addColumn<QStringList>("allowed");
    QTest::newRow("reading") << QStringList{QStringLiteral("reading")};
    QTest::newRow("values") << QStringList{QStringLiteral("reading"), QStringLiteral("values")};
    QTest::newRow("extraction") << QStringList{QStringLiteral("reading"), QStringLiteral("extraction")};
    QTest::newRow("comparison") << QStringList{QStringLiteral("reading"), QStringLiteral("values"),
        QStringLiteral("extraction"), QStringLiteral("comparison")};
}

void TestStructure::aWingOfMathsIncludesOnlyLowerWings()
{
    QFETCH(QStringList, allowed);
    const QString maths = QStringLiteral("app/scoring/maths/");
    const QStringList files = sourcesBelow(maths + QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!files.isEmpty());
    QStringList wrong;
    for (const QString &file : files) {
        for (const QString &include : includesOf(file)) {
            if (include.startsWith(maths) && !allowed.contains(include.mid(maths.size()).section(u'/', 0, 0)))
                wrong += QDir(root).relativeFilePath(file) + QStringLiteral(" includes ") + include;
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestStructure::aPageIncludesNoOtherPage_data()
{
    QTest::addColumn<QStringList>("allowed");
    const QDir desktop(root + QStringLiteral("/app/desktop"));
    const QStringList folders = desktop.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(folders.contains(QStringLiteral("common")));
    for (const QString &folder : folders) {
        QStringList allowed{folder};
        if (folder == u"window")
            allowed = folders;
        else if (folder == u"comparison")
            allowed += QStringLiteral("common");
        else if (folder != u"common")
            allowed += {QStringLiteral("common"), QStringLiteral("comparison")};
        QTest::newRow(qPrintable(folder)) << allowed;
    }
}

void TestStructure::aPageIncludesNoOtherPage()
{
    QFETCH(QStringList, allowed);
    const QString desktop = QStringLiteral("app/desktop/");
    QStringList wrong;
    for (const QString &file : sourcesBelow(desktop + QString::fromLatin1(QTest::currentDataTag()))) {
        for (const QString &include : includesOf(file)) {
            if (include.startsWith(desktop)
                && !allowed.contains(include.mid(desktop.size()).section(u'/', 0, 0)))
                wrong += QDir(root).relativeFilePath(file) + QStringLiteral(" includes ") + include;
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestStructure::aRoomStandsInItsNamespace_data()
{
    QTest::addColumn<QString>("name");
    const auto row = [](const char *room, const char *name) {
        QTest::newRow(room) << QStringLiteral("Pennybench") + QString::fromLatin1(name);
    };
    row("providers/base", "");
    row("providers", "::Providers");
    row("widgets", "::Widgets");
    row("app/base", "");
    row("app/catalogue", "::Models");
    row("app/scoring", "::Scoring");
    row("app/suites", "::Suites");
    row("app/statistics", "::Statistics");
    row("app/runs", "::Runs");
    row("app/store", "::Store");
    row("app/classroom", "::Classroom");
    row("app/secrets", "::Secrets");
    row("app/reports", "::Reports");
    row("app/commandline", "::CommandLine");
    row("app/desktop", "::Desktop");
}

/// A file that only includes its header opens no namespace.
void TestStructure::aRoomStandsInItsNamespace()
{
    QFETCH(QString, name);
    const QString room = QString::fromLatin1(QTest::currentDataTag());
    const QString inner = name.contains(u':') ? QStringLiteral("(?:::\\w+)?") : QString();
    const QRegularExpression opening(
        QStringLiteral("^namespace %1%2 \\{$").arg(name, inner), QRegularExpression::MultilineOption);
    QStringList wrong;
    for (const QString &path : sourcesBelow(room)) {
        const QString relative = QDir(root).relativeFilePath(path);
        if (roomOf(relative) != room)
            continue;
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        if (text.contains(QLatin1String("namespace ")) && !opening.match(text).hasMatch())
            wrong += relative;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestStructure::theEngineIncludesNoWindowSystem()
{
    static const QRegularExpression gui(
        QStringLiteral("^(QApplication|QGuiApplication|QWidget|QPainter|QPixmap|QImage|QColor|QFont|QIcon|"
                       "QtGui|QtWidgets).*"));
    QStringList wrong;
    for (const char *room : {"providers", "app/base", "app/catalogue", "app/scoring", "app/suites",
             "app/statistics", "app/runs", "app/article", "app/store"}) {
        for (const QString &file : sourcesBelow(QString::fromLatin1(room))) {
            for (const QString &include : includesOf(file)) {
                if (gui.match(include).hasMatch())
                    wrong += QDir(root).relativeFilePath(file) + QStringLiteral(" includes ") + include;
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestStructure::theChartLibraryIsIncludedOnlyInSourcesOfWidgets()
{
    QStringList wrong;
    for (const char *room : {"providers", "app", "widgets"}) {
        for (const QString &file : sourcesBelow(QString::fromLatin1(room))) {
            const bool mayUse = file.startsWith(root + QStringLiteral("/widgets/")) && file.endsWith(u".cpp");
            if (!mayUse && includesOf(file).contains(QStringLiteral("qcustomplot.h")))
                wrong += QDir(root).relativeFilePath(file);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

/// Two classes of one name in one program destroy each other's objects, and no compiler says so.
void TestStructure::noTwoHeadersDefineTheSameName()
{
    static const QRegularExpression definition(
        QStringLiteral("^(?:class|struct|enum class) (\\w+)(?: final)?(?: :[^;]*)?(?: \\{.*)?$"),
        QRegularExpression::MultilineOption);
    QHash<QString, QString> places;
    QStringList wrong;
    for (const char *room : {"providers", "app", "widgets", "tests"}) {
        for (const QString &path : sourcesBelow(QString::fromLatin1(room))) {
            QFile file(path);
            if (!path.endsWith(u".h") || !file.open(QIODevice::ReadOnly))
                continue;
            const QString text = QString::fromUtf8(file.readAll());
            for (const auto &match : definition.globalMatch(text)) {
                const QString name = match.captured(1);
                if (places.contains(name))
                    wrong += QStringLiteral("%1 is defined in %2 and %3").arg(name, places.value(name), path);
                places.insert(name, path);
            }
        }
    }
    QVERIFY(places.size() > 100);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestStructure::theTopLevelHoldsOnlyTheFixedRooms()
{
    const QStringList fixed{QStringLiteral("ARCHITECTURE.md"), QStringLiteral("CHANGELOG.md"),
        QStringLiteral("CMakeLists.txt"), QStringLiteral("CMakePresets.json"),
        QStringLiteral("CONTRIBUTING.md"), QStringLiteral("LICENSE"), QStringLiteral("README.md"),
        QStringLiteral("app"), QStringLiteral("build"), QStringLiteral("dev"), QStringLiteral("docs"),
        QStringLiteral("providers"), QStringLiteral("resources"), QStringLiteral("tests"),
        QStringLiteral("widgets")};
    for (const QString &entry : QDir(root).entryList(QDir::AllEntries | QDir::NoDotAndDotDot))
        QVERIFY2(fixed.contains(entry), qPrintable(entry));
}

PENNYBENCH_TEST(TestStructure)
#include "tst_structure.moc"
