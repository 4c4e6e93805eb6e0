#include "app/catalogue/usercatalogue.h"
#include "app/desktop/models/importdialog.h"
#include "app/desktop/models/modelspage.h"
#include "app/desktop/models/updatedialog.h"
#include "app/desktop/setup/oldpricesbar.h"
#include "app/desktop/setup/setuppage.h"
#include "tests/app/desktop/desk.h"
#include "tests/app/desktop/samplefiles.h"
#include "tests/support/rawserver.h"
#include "tests/support/testprogram.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

using namespace Pennybench;
using namespace Pennybench::Desktop;
using namespace Pennybench::Models;
using namespace Qt::StringLiterals;

namespace {

QTreeWidgetItem *modelItem(const QWidget &page, const QString &name)
{
    const auto *list = page.findChild<QTreeWidget *>(u"modelList"_s);
    const auto found = list->findItems(name, Qt::MatchExactly, 0);
    return found.isEmpty() ? nullptr : found.first();
}

} // namespace

/// Prices that are fetched in the window, and the note that they are old.
class TestPriceUpdates : public QObject {
    Q_OBJECT

private slots:
    void init();

    void fetchesOnlyWhatWasAgreedTo();
    void showsTheModelsInUseFirstAndChangesAfterAYes();
    void nothingIsAskedForAfterCancel();
    void saysWhyNoFileCame();
    void anAddressOfOnesOwnIsRemembered();
    void saysWhatIsWrongWithAnAddress_data();
    void saysWhatIsWrongWithAnAddress();
    void oldPricesOfChosenModelsAreNoted();

private:
    QByteArray m_file;
    std::unique_ptr<RawServer> m_server;
};

void TestPriceUpdates::init()
{
    QFile file(pricesFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_file = file.readAll();
    m_server = std::make_unique<RawServer>([this](const RawRequest &, QTcpSocket *socket) {
        socket->write(httpResponse(m_file.isEmpty() ? 500 : 200, "application/json", m_file));
    });
}

void TestPriceUpdates::fetchesOnlyWhatWasAgreedTo()
{
    Desk desk;
    desk.settings.setValue(u"prices/address/genai-prices"_s, m_server->url(u"/data.json"_s).toString());
    ModelsPage page(desk.services);
    QString explained;
    QTimer::singleShot(0, this, [&] {
        auto *dialog = qobject_cast<UpdateDialog *>(QApplication::activeModalWidget());
        explained = dialog->findChild<QLabel *>(u"explanation"_s)->text();
        QCOMPARE(m_server->requests().size(), 0);
        dialog->accept();
    });
    QString shown;
    QTimer watch;
    connect(&watch, &QTimer::timeout, this, [&] {
        if (auto *dialog = qobject_cast<ImportDialog *>(QApplication::activeModalWidget())) {
            shown = dialog->findChild<QPlainTextEdit *>(u"changes"_s)->toPlainText();
            dialog->reject();
        }
    });
    watch.start(10);
    page.findChild<QAction *>(u"updatePrices"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), 30'000);
    QVERIFY2(explained.contains(u"127.0.0.1") && explained.contains(u"no key"), qPrintable(explained));
    QVERIFY2(shown.contains(u"openai/gpt-6-luna: price added: 0.2 in"), qPrintable(shown));
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(desk.services.catalogue.value(), builtInCatalogue());
    QVERIFY(!QFile::exists(userCataloguePath()));
}

void TestPriceUpdates::showsTheModelsInUseFirstAndChangesAfterAYes()
{
    Desk desk;
    desk.settings.setValue(u"prices/address/genai-prices"_s, m_server->url(u"/data.json"_s).toString());
    ModelsPage page(desk.services);
    page.setModelsInUse([] { return QSet<QString>{u"openai/gpt-6-luna"_s}; });
    QString shown;
    QTimer watch;
    connect(&watch, &QTimer::timeout, this, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        if (const auto *changes = dialog->findChild<QPlainTextEdit *>(u"changes"_s))
            shown = changes->toPlainText();
        dialog->accept();
    });
    watch.start(10);
    page.updatePrices();
    auto *undo = page.findChild<QPushButton *>(u"undoImport"_s);
    QTRY_VERIFY_WITH_TIMEOUT(undo->isVisibleTo(&page), 30'000);
    watch.stop();
    QVERIFY2(shown.startsWith(u"Models that are chosen on New:\nopenai/gpt-6-luna: price ended"),
        qPrintable(shown));
    QCOMPARE(desk.services.catalogue.value().pricesChecked(u"openai/gpt-6-luna"_s), QDate(2026, 11, 23));
    QVERIFY(desk.services.catalogue.model(u"openai/gpt-6-luna")->prices.size() > 1);
    undo->click();
    QCOMPARE(desk.services.catalogue.value(), builtInCatalogue());
}

void TestPriceUpdates::nothingIsAskedForAfterCancel()
{
    Desk desk;
    desk.settings.setValue(u"prices/address/genai-prices"_s, m_server->url(u"/data.json"_s).toString());
    ModelsPage page(desk.services);
    QTimer::singleShot(0, this, [] { qobject_cast<QDialog *>(QApplication::activeModalWidget())->reject(); });
    page.updatePrices();
    QVERIFY(page.findChild<QAction *>(u"updatePrices"_s)->isEnabled());
    QCOMPARE(m_server->openConnections(), 0);
    QCOMPARE(m_server->requests().size(), 0);
}

void TestPriceUpdates::saysWhyNoFileCame()
{
    m_file.clear();
    Desk desk;
    desk.settings.setValue(u"prices/address/genai-prices"_s, m_server->url(u"/data.json"_s).toString());
    ModelsPage page(desk.services);
    QTimer::singleShot(0, this, [] { qobject_cast<QDialog *>(QApplication::activeModalWidget())->accept(); });
    page.updatePrices();
    const auto *message = page.findChild<QLabel *>(u"importMessage"_s);
    QTRY_VERIFY_WITH_TIMEOUT(message->text().contains(u"HTTP 500"), 30'000);
    QVERIFY(page.findChild<QAction *>(u"updatePrices"_s)->isEnabled());
}

void TestPriceUpdates::anAddressOfOnesOwnIsRemembered()
{
    Desk desk;
    {
        UpdateDialog dialog(desk.settings);
        auto *source = dialog.findChild<QComboBox *>(u"priceSource"_s);
        source->setCurrentIndex(source->findData(u"models.dev"_s));
        dialog.findChild<QLineEdit *>(u"priceAddress"_s)->setText(u"https://mirror.test/api.json"_s);
        dialog.accept();
        QCOMPARE(dialog.address(), QUrl(u"https://mirror.test/api.json"_s));
    }
    UpdateDialog again(desk.settings);
    QCOMPARE(again.findChild<QComboBox *>(u"priceSource"_s)->currentText(), u"models.dev"_s);
    auto *address = again.findChild<QLineEdit *>(u"priceAddress"_s);
    QCOMPARE(address->text(), u"https://mirror.test/api.json"_s);
    address->clear();
    again.accept();
    QCOMPARE(again.address(), QUrl(u"https://models.dev/api.json"_s));
    QVERIFY(!desk.settings.contains(u"prices/address/models.dev"_s));
}

void TestPriceUpdates::saysWhatIsWrongWithAnAddress_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("canFetch");
    QTest::newRow("a path") << u"/home/me/data.json"_s << u"Import prices…"_s << false;
    QTest::newRow("a password") << u"https://a:b@mirror.test/"_s << u"password"_s << false;
    QTest::newRow("not encrypted") << u"http://mirror.test/p.json"_s << u"not encrypted"_s << true;
    QTest::newRow("nothing: the usual one") << QString() << u"raw.githubusercontent.com"_s << true;
}

void TestPriceUpdates::saysWhatIsWrongWithAnAddress()
{
    QFETCH(QString, typed);
    QFETCH(QString, words);
    Desk desk;
    const UpdateDialog dialog(desk.settings);
    dialog.findChild<QLineEdit *>(u"priceAddress"_s)->setText(typed);
    const QString said = dialog.findChild<QLabel *>(u"explanation"_s)->text();
    QVERIFY2(said.contains(words), qPrintable(said));
    QTEST(dialog.findChild<QPushButton *>(u"fetch"_s)->isEnabled(), "canFetch");
}

void TestPriceUpdates::oldPricesOfChosenModelsAreNoted()
{
    Desk desk;
    SetupPage page(desk.services);
    page.show();
    const auto *bar = page.findChild<OldPricesBar *>();
    QVERIFY(!bar->isVisible());
    modelItem(page, u"GPT-6 Luna"_s)->setCheckState(0, Qt::Checked);
    QVERIFY(!bar->isVisible());
    modelItem(page, u"GPT-4o mini (ChatGPT)"_s)->setCheckState(0, Qt::Checked);
    QVERIFY(bar->isVisible());
    const auto *text = bar->findChild<QLabel *>(u"oldPrices"_s);
    QVERIFY2(text->text().contains(u"90 days") && text->text().contains(u"GPT-4o mini (ChatGPT) (2024-07-18)")
            && !text->text().contains(u"Luna"),
        qPrintable(text->text()));
    QSignalSpy wanted(&page, &SetupPage::priceUpdateWanted);
    bar->findChild<QPushButton *>(u"updateOldPrices"_s)->click();
    QCOMPARE(wanted.size(), 1);
    desk.services.catalogue.change([](Catalogue &catalogue) {
        catalogue.setPricesChecked(u"openai/gpt-4o-mini"_s, QDate(2026, 11, 1));
    });
    QVERIFY(!bar->isVisible());
}

PENNYBENCH_TEST(TestPriceUpdates)
#include "tst_priceupdates.moc"
