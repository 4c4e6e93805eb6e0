#include "app/desktop/comparison/livecomparison.h"
#include "app/desktop/window/mainwindow.h"
#include "tests/app/desktop/brokenvault.h"
#include "tests/app/desktop/windowbench.h"
#include "tests/support/rawserver.h"
#include "tests/support/testprogram.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QTimer>
#include <QTreeWidget>

using namespace Pennybench;
using namespace Pennybench::Desktop;
using namespace Pennybench::Models;
using namespace Pennybench::Secrets;
using namespace Pennybench::Widgets;
using namespace Qt::StringLiterals;

namespace {

/// With characters that change when they are URL-encoded.
const QByteArray key = "sk-CANARY/window+0123456789abcdef=";

QList<QByteArray> traces()
{
    return {key, key.toPercentEncoding(), key.toHex(), key.toBase64().chopped(4),
        ("x" + key).toBase64().mid(3).chopped(4), ("xx" + key).toBase64().mid(4).chopped(4),
        "0123456789abcdef"};
}

QString loggedText;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &message)
{
    loggedText += message + u'\n';
}

/// A vault like a desktop without a secret service.

/// An answer that gives the key back in pieces and in other spellings.
QByteArray leakyAnswer()
{
    const auto chunk = [](const QByteArray &text) {
        return "data: {\"model\":\"" + key + "\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" + text
            + "\"}}]}\n\n";
    };
    QByteArray body = chunk("Your key: ");
    for (const char c : key)
        body += chunk(QByteArray(1, c));
    body += chunk(" or " + key.toBase64() + " or " + key.toPercentEncoding());
    return httpResponse(200, "text/event-stream",
        body
            + "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\ndata: "
              "[DONE]\n\n");
}

QByteArray leakyError()
{
    return httpResponse(401, "application/json",
        "{\"error\":{\"message\":\"Bad key " + key + ", in base64 " + key.toBase64() + "\",\"code\":\"" + key
            + "\"}}");
}

Catalogue catalogueAt(const RawServer &server)
{
    Catalogue catalogue;
    for (const QString &id : {u"answers"_s, u"refuses"_s}) {
        ProviderEntry provider;
        provider.id = id;
        provider.name = id;
        provider.keyEnv = u"PENNYBENCH_CANARY_THAT_NOBODY_SETS"_s;
        provider.baseUrl = server.url(u'/' + id);
        catalogue.put(provider);
        ModelEntry model;
        model.id = id + u"/m"_s;
        model.provider = id;
        model.apiName = u"m"_s;
        model.name = id;
        catalogue.put(model);
    }
    return catalogue;
}

void addModelTexts(QStringList &texts, const QAbstractItemModel &model)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                texts += index.data(role).toString();
        }
    }
}

/// Everything that a widget shows or tells a screen reader.
QStringList allTextsOf(const QWidget &widget)
{
    QStringList texts{widget.windowTitle(), widget.toolTip(), widget.statusTip(), widget.whatsThis(),
        widget.accessibleName(), widget.accessibleDescription()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts += label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts += button->text();
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        texts += {edit->text(), edit->displayText(), edit->placeholderText()};
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(&widget))
        texts += edit->toPlainText();
    if (const auto *edit = qobject_cast<const QTextEdit *>(&widget))
        texts += {edit->toPlainText(), edit->toHtml()};
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view && view->model())
        addModelTexts(texts, *view->model());
    return texts;
}

QStringList leaksIn(const QByteArray &bytes)
{
    QStringList found;
    for (const QByteArray &trace : traces()) {
        if (bytes.contains(trace))
            found += QString::fromUtf8(trace);
    }
    return found;
}

} // namespace

/// A key that is entered in the window, and servers that give it back: it is found nowhere.
class TestWindowCanary : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theServersWereGivenTheKeyAndNobodyElse();
    void noSinkHoldsTheKey_data();
    void noSinkHoldsTheKey();

private:
    void addSink(const QString &name, const QByteArray &bytes) { m_sinks += {name, bytes}; }
    void enterKey(MainWindow &window, const QString &provider);
    void compare(MainWindow &window);
    void collectWindow(MainWindow &window);
    void collectFiles();
    void collectExports(const QString &session);

    QTemporaryDir m_home;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<RawServer> m_stranger;
    QList<std::pair<QString, QByteArray>> m_sinks;
};

void TestWindowCanary::initTestCase()
{
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
        qputenv(name, m_home.path().toLocal8Bit());
    m_stranger = std::make_unique<RawServer>([](const RawRequest &, QTcpSocket *) {});
    m_server = std::make_unique<RawServer>([this](const RawRequest &request, QTcpSocket *socket) {
        if (request.method == "GET")
            socket->write(httpResponse(
                307, "text/plain", "", {"Location: " + m_stranger->url(u"/models"_s).toEncoded()}));
        else
            socket->write(request.path.startsWith("/answers") ? leakyAnswer() : leakyError());
    });
    const QtMessageHandler before = qInstallMessageHandler(keepLog);
    QSettings settings(m_home.filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings.setValue(u"codeConsent"_s, true);
    settings.setValue(u"budget"_s, 0.0);
    const SystemClock clock;
    BrokenVault vault;
    KeySource keys(vault);
    ProviderClients clients(keys);
    ThemeSource theme;
    DesktopServices services{catalogueAt(*m_server), clock, clients, theme, settings, m_home.path()};
    const auto made = WindowBench::newWindow(services);
    MainWindow &window = *made;
    window.show();
    enterKey(window, u"answers"_s);
    enterKey(window, u"refuses"_s);
    compare(window);
    qWarning("A warning that names %s", key.constData());
    collectWindow(window);
    settings.sync();
    qInstallMessageHandler(before);
    addSink(u"the log"_s, loggedText.toUtf8());
    collectExports(window.comparison().shown().sessionPath());
    collectFiles();
}

void TestWindowCanary::enterKey(MainWindow &window, const QString &provider)
{
    window.showPage(MainWindow::Settings);
    auto *choice = partOf<QComboBox>(window, u"keyProvider"_s);
    choice->setCurrentIndex(choice->findData(provider));
    auto *edit = partOf<QLineEdit>(window, u"key"_s);
    edit->setFocus();
    QTest::keyClicks(edit, QString::fromUtf8(key));
    addSink(u"the field while the key of %1 stands in it"_s.arg(provider), edit->displayText().toUtf8());
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(edit, Qt::Key_C, Qt::ControlModifier);
    addSink(u"the clipboard"_s, QApplication::clipboard()->text().toUtf8());
    auto *test = partOf<QPushButton>(window, u"testKey"_s);
    QTest::mouseClick(test, Qt::LeftButton);
    QTRY_VERIFY(test->isEnabled());
    auto *keep = partOf<QPushButton>(window, u"keepKey"_s);
    QTest::mouseClick(keep, Qt::LeftButton);
    QTRY_VERIFY(keep->isEnabled());
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
    addSink(u"the field of %1 after undo"_s.arg(provider), edit->text().toUtf8());
    addSink(
        u"what the page says of %1"_s.arg(provider), partOf<QLabel>(window, u"keyStatus"_s)->text().toUtf8());
}

void TestWindowCanary::compare(MainWindow &window)
{
    window.showPage(MainWindow::SetUp);
    auto *models = partOf<QTreeWidget>(window, u"modelList"_s);
    for (int i = 0; i < models->topLevelItemCount(); ++i)
        models->topLevelItem(i)->setCheckState(0, Qt::Checked);
    for (QSpinBox *box : window.findChildren<QSpinBox *>()) {
        if (box->minimum() == 0 && box->maximum() == 100'000)
            box->setValue(1);
    }
    partOf<QCheckBox>(window, u"allowUnpriced"_s)->setChecked(true);
    window.startComparison();
    QTRY_VERIFY_WITH_TIMEOUT(window.comparison().shown().state() == ShownSession::State::Ended, 60'000);
    QVERIFY(window.comparison().shown().progress().finished >= 2);
}

void TestWindowCanary::collectWindow(MainWindow &window)
{
    const std::pair<MainWindow::Page, QString> pages[] = {{MainWindow::SetUp, u"New"_s},
        {MainWindow::Answers, u"Answers"_s}, {MainWindow::Bench, u"Bench"_s},
        {MainWindow::Compare, u"Compare"_s}, {MainWindow::Sessions, u"Sessions"_s},
        {MainWindow::Models, u"Models"_s}, {MainWindow::Settings, u"Settings"_s}};
    for (const auto &[page, name] : pages) {
        window.showPage(page);
        QCoreApplication::processEvents();
        QStringList texts;
        for (const QWidget *widget : window.findChildren<QWidget *>())
            texts += allTextsOf(*widget);
        addSink(u"the window on the page "_s + name, texts.join(u'\n').toUtf8());
    }
}

void TestWindowCanary::collectExports(const QString &session)
{
    const QList<QStringList> exports{{u"export"_s, session, u"--csv"_s, u"-"_s},
        {u"export"_s, session, u"--jsonl"_s, u"-"_s},
        {u"export"_s, session, u"--html"_s, m_home.filePath(u"r.html"_s)},
        {u"compare"_s, session, u"--json"_s}};
    for (const QStringList &arguments : exports) {
        QProcess process;
        process.start(QStringLiteral(PENNYBENCH_PROGRAM), arguments);
        QVERIFY(process.waitForFinished(60'000));
        addSink(arguments.join(u' '), process.readAllStandardOutput() + process.readAllStandardError());
    }
}

void TestWindowCanary::collectFiles()
{
    QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        addSink(u"the file "_s + QDir(m_home.path()).relativeFilePath(file.fileName()), file.readAll());
    }
    QFile commandLine(u"/proc/self/cmdline"_s);
    QVERIFY(commandLine.open(QIODevice::ReadOnly));
    addSink(u"the command line"_s, commandLine.readAll());
    // What every process that the program starts inherits.
    addSink(
        u"the environment"_s, QProcessEnvironment::systemEnvironment().toStringList().join(u'\n').toUtf8());
}

void TestWindowCanary::theServersWereGivenTheKeyAndNobodyElse()
{
    int given = 0;
    for (const RawRequest &request : m_server->requests()) {
        given += request.headers.value("authorization") == "Bearer " + key ? 1 : 0;
        QVERIFY(!request.path.contains("CANARY") && !request.body.contains("CANARY"));
    }
    QVERIFY2(given >= 4, qPrintable(QString::number(given)));
    QCOMPARE(m_stranger->requests().size(), 0);
}

void TestWindowCanary::noSinkHoldsTheKey_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const auto &[name, bytes] : std::as_const(m_sinks))
        QTest::newRow(qPrintable(name)) << bytes;
}

void TestWindowCanary::noSinkHoldsTheKey()
{
    QFETCH(QByteArray, bytes);
    QVERIFY2(leaksIn(bytes).isEmpty(), qPrintable(leaksIn(bytes).join(u'\n')));
    QVERIFY(m_sinks.size() >= 12);
}

PENNYBENCH_TEST(TestWindowCanary)
#include "tst_windowcanary.moc"
