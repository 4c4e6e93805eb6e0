#include "app/catalogue/textfile.h"
#include "app/catalogue/usercatalogue.h"
#include "app/desktop/models/importdialog.h"
#include "app/desktop/models/modelspage.h"
#include "app/desktop/settings/keyscard.h"
#include "app/secrets/memoryvault.h"
#include "tests/app/desktop/brokenvault.h"
#include "tests/app/desktop/samplefiles.h"
#include "tests/support/rawserver.h"
#include "tests/support/testprogram.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Pennybench;
using namespace Pennybench::Desktop;
using namespace Pennybench::Models;
using namespace Pennybench::Secrets;
using namespace Pennybench::Widgets;
using namespace Qt::StringLiterals;

namespace {

ProviderEntry provider(const RawServer &server)
{
    ProviderEntry entry;
    entry.id = u"mine"_s;
    entry.name = u"Mine"_s;
    entry.keyEnv = u"PENNYBENCH_TEST_KEY_THAT_NOBODY_SETS"_s;
    entry.baseUrl = server.url(u"/v1"_s);
    return entry;
}

} // namespace

/// Where keys are entered and prices imported.
class TestCatalogueViews : public QObject {
    Q_OBJECT

private slots:
    void init();
    void keepsTestsAndForgetsAKey();
    void testsAKeyBeforeItIsKept();
    void saysWhyAKeyDoesNotWork();
    void keepsAKeyForTheSessionWithoutAKeyChain();
    void asksTheKeyChainOnlyAfterAClick();
    void showsWhatAnImportChangesAndCanBeCancelled();
    void importsAfterTheClick();
    void saysWhatIsWrongWithAFile();

private:
    void click(KeysCard &card, const char *button)
    {
        QTest::mouseClick(card.findChild<QPushButton *>(QLatin1String(button)), Qt::LeftButton);
    }
    QString status(KeysCard &card) { return card.findChild<QLabel *>(u"keyStatus"_s)->text(); }

    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<QTemporaryDir> m_home;
    ObservedCatalogue m_catalogue{Catalogue()};
};

void TestCatalogueViews::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", m_home->path().toLocal8Bit());
    m_server = std::make_unique<RawServer>([](const RawRequest &request, QTcpSocket *socket) {
        const bool right = request.headers.value("authorization") == "Bearer sk-right-key";
        socket->write(right
                ? httpResponse(200, "application/json", "{\"data\":[{\"id\":\"a\"},{\"id\":\"b\"}]}")
                : httpResponse(401, "application/json", "{\"error\":{\"message\":\"<b>Wrong</b> key\"}}"));
    });
    Catalogue catalogue;
    catalogue.put(provider(*m_server));
    m_catalogue.set(catalogue);
}

void TestCatalogueViews::keepsTestsAndForgetsAKey()
{
    MemoryVault vault;
    KeySource keys(vault);
    ProviderClients clients(keys);
    KeysCard card(m_catalogue, clients);
    auto *edit = card.findChild<QLineEdit *>(u"key"_s);
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
    QTest::keyClicks(edit, u" sk-right-key "_s);
    click(card, "keepKey");
    QVERIFY(edit->text().isEmpty());
    QTRY_COMPARE(status(card), u"The key is saved in the key chain."_s);
    click(card, "testKey");
    QTRY_COMPARE(status(card), u"The key works: 2 models can be called."_s);
    click(card, "forgetKey");
    QTRY_COMPARE(status(card), u"The key has been removed."_s);
    click(card, "testKey");
    QTRY_VERIFY(status(card).contains(u"Wrong"));
}

void TestCatalogueViews::testsAKeyBeforeItIsKept()
{
    MemoryVault vault;
    KeySource keys(vault);
    ProviderClients clients(keys);
    KeysCard card(m_catalogue, clients);
    QTest::keyClicks(card.findChild<QLineEdit *>(u"key"_s), u"sk-right-key"_s);
    click(card, "testKey");
    QTRY_COMPARE(status(card), u"The key works: 2 models can be called."_s);
    QSignalSpy read(&vault, &SecretVault::keyRead);
    vault.read(vaultSlot(provider(*m_server)));
    QTRY_COMPARE(read.size(), 1);
    QCOMPARE(read.at(0).at(1).toByteArray(), QByteArray());
}

void TestCatalogueViews::saysWhyAKeyDoesNotWork()
{
    MemoryVault vault;
    KeySource keys(vault);
    ProviderClients clients(keys);
    KeysCard card(m_catalogue, clients);
    click(card, "keepKey");
    QVERIFY(status(card).contains(u"Enter a key first."));
    QTest::keyClicks(card.findChild<QLineEdit *>(u"key"_s), u"sk-wrong-key"_s);
    click(card, "testKey");
    QTRY_VERIFY(status(card).contains(u"<b>Wrong</b> key"));
    QCOMPARE(card.findChild<QLabel *>(u"keyStatus"_s)->textFormat(), Qt::PlainText);
    QVERIFY(card.findChild<QPushButton *>(u"testKey"_s)->isEnabled());
}

void TestCatalogueViews::keepsAKeyForTheSessionWithoutAKeyChain()
{
    BrokenVault vault;
    KeySource keys(vault);
    ProviderClients clients(keys);
    KeysCard card(m_catalogue, clients);
    QTest::keyClicks(card.findChild<QLineEdit *>(u"key"_s), u"sk-right-key"_s);
    click(card, "keepKey");
    QTRY_COMPARE(status(card), u"The key is kept until the program ends. No key chain."_s);
    click(card, "testKey");
    QTRY_COMPARE(status(card), u"The key works: 2 models can be called."_s);
    click(card, "forgetKey");
    QTRY_COMPARE(status(card), u"No key chain."_s);
    click(card, "testKey");
    QTRY_VERIFY(status(card).contains(u"Wrong"));
}

void TestCatalogueViews::asksTheKeyChainOnlyAfterAClick()
{
    BrokenVault vault;
    KeySource keys(vault);
    ProviderClients clients(keys);
    QSignalSpy failed(&vault, &SecretVault::failed);
    KeysCard card(m_catalogue, clients);
    QCoreApplication::processEvents();
    QVERIFY(failed.isEmpty());
}

void TestCatalogueViews::showsWhatAnImportChangesAndCanBeCancelled()
{
    ObservedCatalogue catalogue(builtInCatalogue());
    QString shown;
    QTimer::singleShot(0, this, [&shown] {
        auto *dialog = qobject_cast<ImportDialog *>(QApplication::activeModalWidget());
        shown = dialog->findChild<QPlainTextEdit *>(u"changes"_s)->toPlainText();
        dialog->reject();
    });
    QCOMPARE(
        *importPrices({*readTextFile(pricesFile), pricesFile}, catalogue, QDate(2026, 11, 23), {}, nullptr),
        false);
    QVERIFY2(shown.contains(u"openai/gpt-6-luna: price added: 0.2 in") && shown.contains(u"keys.evil.test"),
        qPrintable(shown));
    QCOMPARE(catalogue.value(), builtInCatalogue());
    QVERIFY(!QFile::exists(userCataloguePath()));
}

void TestCatalogueViews::importsAfterTheClick()
{
    QSettings settings(m_home->filePath(u"s.ini"_s), QSettings::IniFormat);
    const SystemClock clock;
    MemoryVault vault;
    KeySource keys(vault);
    ProviderClients clients(keys);
    ThemeSource theme;
    DesktopServices services{builtInCatalogue(), clock, clients, theme, settings, m_home->path()};
    ModelsPage page(services);
    QSignalSpy reset(page.findChild<QTableView *>(u"catalogue"_s)->model(), &QAbstractItemModel::modelReset);
    QTimer::singleShot(0, this, [] { qobject_cast<QDialog *>(QApplication::activeModalWidget())->accept(); });
    page.importFile(pricesFile);
    QCOMPARE(reset.size(), 1);
    QVERIFY(services.catalogue.model(u"openai/gpt-6-luna")->prices.size() > 1);
    QCOMPARE(readUserCatalogue()->models().size(), 1);
    QCOMPARE(services.catalogue.providers(), builtInCatalogue().providers());
}

void TestCatalogueViews::saysWhatIsWrongWithAFile()
{
    QSettings settings(m_home->filePath(u"s.ini"_s), QSettings::IniFormat);
    const SystemClock clock;
    MemoryVault vault;
    KeySource keys(vault);
    ProviderClients clients(keys);
    ThemeSource theme;
    DesktopServices services{builtInCatalogue(), clock, clients, theme, settings, m_home->path()};
    ModelsPage page(services);
    page.importFile(u"/missing.json"_s);
    const auto *message = page.findChild<QLabel *>(u"importMessage"_s);
    QVERIFY(message->isVisibleTo(&page));
    QVERIFY(message->text().contains(u"/missing.json"));
}

PENNYBENCH_TEST(TestCatalogueViews)
#include "tst_catalogueviews.moc"
