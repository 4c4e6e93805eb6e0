#include "app/catalogue/usercatalogue.h"
#include "app/desktop/settings/providerdialog.h"
#include "app/desktop/settings/providerscard.h"
#include "app/secrets/keysource.h"
#include "app/secrets/memoryvault.h"
#include "tests/support/rawserver.h"
#include "tests/support/testprogram.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

using namespace Pennybench;
using namespace Pennybench::Desktop;
using namespace Pennybench::Models;
using namespace Pennybench::Secrets;
using namespace Qt::StringLiterals;

namespace {

constexpr int longestAskMs = 60'000;

template <typename T>
T *fieldOf(QWidget &widget, const char *name)
{
    return widget.findChild<T *>(QLatin1String(name));
}

void inOpenDialog(const std::function<void(QDialog &)> &act)
{
    QTimer::singleShot(0, qApp, [act] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return inOpenDialog(act);
        act(*dialog);
    });
}

} // namespace

/// The card in a home of its own, over a server that lists two models for the right key.
struct ProviderDesk {
    ProviderDesk()
        : settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat)
        , server([](const RawRequest &request, QTcpSocket *socket) {
            const bool right = request.headers.value("authorization") == "Bearer sk-right-key";
            socket->write(right ? httpResponse(200, "application/json", R"({"data":[{"id":"a"},{"id":"b"}]})")
                                : httpResponse(401, "application/json", R"({"error":{"message":"Wrong"}})"));
        })
        , keys(vault)
        , clients(keys)
        , services{builtInCatalogue(), clock, clients, theme, settings, folder.path()}
    {
        qputenv("XDG_CONFIG_HOME", folder.path().toLocal8Bit());
        card = std::make_unique<ProvidersCard>(services);
        card->show();
    }

    QPushButton &button(const char *name) { return *fieldOf<QPushButton>(*card, name); }
    QTreeWidget &list() { return *fieldOf<QTreeWidget>(*card, "ownProviders"); }
    Catalogue onDisk() { return readUserCatalogue().value_or(Catalogue()); }
    /// Enters the server with both of its models.
    void addServer()
    {
        inOpenDialog([this](QDialog &dialog) {
            fieldOf<QLineEdit>(dialog, "providerName")->setText(u"My server"_s);
            fieldOf<QLineEdit>(dialog, "providerUrl")->setText(server.url(u"/v1"_s).toString());
            fieldOf<QLineEdit>(dialog, "providerKey")->setText(u"sk-right-key"_s);
            fieldOf<QSpinBox>(dialog, "providerPerMinute")->setValue(30);
            fieldOf<QPushButton>(dialog, "fetchModels")->click();
            auto *models = fieldOf<QTableWidget>(dialog, "ownModels");
            QTRY_COMPARE_WITH_TIMEOUT(models->rowCount(), 2, longestAskMs);
            models->item(0, 2)->setText(u"0,5"_s);
            models->item(0, 3)->setText(u"1.5"_s);
            fieldOf<QPushButton>(dialog, "primary")->click();
        });
        button("addProvider").click();
    }

    QTemporaryDir folder;
    SystemClock clock;
    MemoryVault vault;
    QSettings settings;
    RawServer server;
    KeySource keys;
    ProviderClients clients;
    Widgets::ThemeSource theme;
    DesktopServices services;
    std::unique_ptr<ProvidersCard> card;
};

/// Providers of one's own in the settings, over loopback.
class TestOwnProviders : public QObject {
    Q_OBJECT

private slots:
    void aCardThatEndsTellsNobodyOfItsSteps()
    {
        ProviderDesk desk;
        desk.addServer();
        QVERIFY(desk.card->undoStack().canUndo());
        int told = 0;
        connect(&desk.card->undoStack(), &QUndoStack::indexChanged, this, [&told] { ++told; });
        desk.card.reset();
        QCOMPARE(told, 0);
    }

    void aProviderIsEnteredTestedAndKeptWithItsModelsAndPrices()
    {
        ProviderDesk desk;
        desk.addServer();
        const Catalogue kept = desk.onDisk();
        const ProviderEntry *provider = kept.provider(u"my-server"_s);
        QVERIFY(provider);
        QCOMPARE(provider->requestsPerMinute, 30);
        QCOMPARE(provider->keyEnv, u"MY_SERVER_API_KEY"_s);
        QCOMPARE(kept.models().size(), 2);
        const ModelEntry *model = kept.model(u"my-server/a"_s);
        QVERIFY(model);
        QCOMPARE(model->prices.first().input, *Money::fromDecimal(u"0.0000005"));
        QVERIFY2(kept.model(u"my-server/b"_s)->prices.isEmpty(), "a price that was not entered is not known");
        QVERIFY2(desk.services.catalogue.model(u"my-server/a"_s), "it can be chosen at once");
        QCOMPARE(desk.list().topLevelItemCount(), 1);
        QSignalSpy found(&desk.keys, &KeySource::keyFound);
        desk.keys.request(*provider);
        QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, longestAskMs);
        QCOMPARE(found.first().at(1).toByteArray(), QByteArray("sk-right-key"));
        QFile file(userCataloguePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("sk-right-key"), "the key is not in the file");
    }

    void aRemovedProviderComesBackByUndo()
    {
        ProviderDesk desk;
        desk.addServer();
        const Catalogue before = desk.onDisk();
        desk.button("removeProvider").click();
        QVERIFY(desk.onDisk().providers().isEmpty());
        QVERIFY(!desk.services.catalogue.provider(u"my-server"_s));
        QVERIFY(!desk.services.catalogue.model(u"my-server/a"_s));
        desk.button("undoProvider").click();
        QCOMPARE(desk.onDisk(), before);
        QVERIFY(desk.services.catalogue.model(u"my-server/a"_s));
        desk.button("undoProvider").click();
        QVERIFY2(!QFile::exists(userCataloguePath()), "there was no file before");
        desk.button("redoProvider").click();
        QCOMPARE(desk.onDisk(), before);
    }

    void aChangeKeepsTheIdAndRemovesWhatIsNotTicked()
    {
        ProviderDesk desk;
        desk.addServer();
        inOpenDialog([](QDialog &dialog) {
            fieldOf<QLineEdit>(dialog, "providerName")->setText(u"Better name"_s);
            auto *models = fieldOf<QTableWidget>(dialog, "ownModels");
            models->item(1, 0)->setCheckState(Qt::Unchecked);
            fieldOf<QLineEdit>(dialog, "newModelName")->setText(u"c"_s);
            fieldOf<QPushButton>(dialog, "addModelName")->click();
            fieldOf<QPushButton>(dialog, "primary")->click();
        });
        desk.button("changeProvider").click();
        const Catalogue kept = desk.onDisk();
        QCOMPARE(kept.provider(u"my-server"_s)->name, u"Better name"_s);
        QVERIFY(kept.model(u"my-server/a"_s) && kept.model(u"my-server/c"_s));
        QVERIFY(!kept.model(u"my-server/b"_s) && !desk.services.catalogue.model(u"my-server/b"_s));
        QCOMPARE(kept.model(u"my-server/a"_s)->prices.size(), 1);
    }

    void aTestSaysWhatTheServerSaid()
    {
        ProviderDesk desk;
        QString said;
        inOpenDialog([&](QDialog &dialog) {
            fieldOf<QLineEdit>(dialog, "providerName")->setText(u"x"_s);
            fieldOf<QLineEdit>(dialog, "providerUrl")->setText(desk.server.url(u"/v1"_s).toString());
            fieldOf<QLineEdit>(dialog, "providerKey")->setText(u"sk-wrong"_s);
            fieldOf<QPushButton>(dialog, "testProvider")->click();
            auto *status = fieldOf<QLabel>(dialog, "providerStatus");
            QTRY_VERIFY_WITH_TIMEOUT(status->text().contains(u"Wrong"), longestAskMs);
            fieldOf<QLineEdit>(dialog, "providerKey")->setText(u"sk-right-key"_s);
            fieldOf<QPushButton>(dialog, "testProvider")->click();
            QTRY_COMPARE_WITH_TIMEOUT(status->text(), u"It works: 2 models can be called."_s, longestAskMs);
            said = status->text();
            dialog.reject();
        });
        desk.button("addProvider").click();
        QVERIFY(!said.isEmpty());
        QVERIFY2(!QFile::exists(userCataloguePath()), "nothing is kept by a test");
    }

    void mistakesOfTheAddressAreNamedWhileItIsTyped()
    {
        ProviderClients clients;
        const Catalogue catalogue;
        ProviderDialog dialog(
            {}, {}, catalogue, clients, [](const ProviderDraft &) { return std::optional<QString>(); });
        dialog.show();
        auto *url = fieldOf<QLineEdit>(dialog, "providerUrl");
        auto *use = fieldOf<QPushButton>(dialog, "link");
        QVERIFY(!use->isVisible());
        url->setText(u"api.example.com"_s);
        QVERIFY(use->isVisible());
        QVERIFY(!fieldOf<QPushButton>(dialog, "testProvider")->isEnabled());
        use->click();
        QCOMPARE(url->text(), u"https://api.example.com"_s);
        use->click();
        QCOMPARE(url->text(), u"https://api.example.com/v1"_s);
        QVERIFY(!use->isVisible());
        url->setText(u"https://api.example.com/v1/messages"_s);
        use->click();
        QCOMPARE(
            fieldOf<QComboBox>(dialog, "providerDialect")->currentText().section(u':', 0, 0), u"anthropic"_s);
        url->setText(u"http://api.example.com/v1"_s);
        auto *plaintext = fieldOf<QCheckBox>(dialog, "providerPlaintext");
        QVERIFY(plaintext->isVisible());
        QVERIFY(!fieldOf<QPushButton>(dialog, "testProvider")->isEnabled());
        plaintext->setChecked(true);
        QVERIFY(fieldOf<QPushButton>(dialog, "testProvider")->isEnabled());
    }

    void aPriceThatIsNoneKeepsTheDialogOpen()
    {
        ProviderDesk desk;
        QString said;
        inOpenDialog([&](QDialog &dialog) {
            fieldOf<QLineEdit>(dialog, "providerName")->setText(u"x"_s);
            fieldOf<QLineEdit>(dialog, "providerUrl")->setText(desk.server.url(u"/v1"_s).toString());
            fieldOf<QLineEdit>(dialog, "newModelName")->setText(u"m"_s);
            fieldOf<QPushButton>(dialog, "addModelName")->click();
            fieldOf<QTableWidget>(dialog, "ownModels")->item(0, 2)->setText(u"cheap"_s);
            fieldOf<QPushButton>(dialog, "primary")->click();
            said = fieldOf<QLabel>(dialog, "providerStatus")->text();
            dialog.reject();
        });
        desk.button("addProvider").click();
        QVERIFY2(said.startsWith(u"m: This is not a price"), qPrintable(said));
        QVERIFY(!QFile::exists(userCataloguePath()));
    }

    void aModelOfAnyProviderIsAddedByItsName()
    {
        ProviderDesk desk;
        const QString provider = builtInCatalogue().providers().first().id;
        inOpenDialog([&provider](QDialog &dialog) {
            auto *choice = fieldOf<QComboBox>(dialog, "modelProvider");
            choice->setCurrentIndex(choice->findData(provider));
            fieldOf<QLineEdit>(dialog, "modelApiName")->setText(u"brand-new-9"_s);
            fieldOf<QLineEdit>(dialog, "modelInput")->setText(u"0.1"_s);
            fieldOf<QLineEdit>(dialog, "modelOutput")->setText(u"0.4"_s);
            fieldOf<QPushButton>(dialog, "primary")->click();
        });
        desk.button("addModelOfAny").click();
        const ModelEntry *added = desk.services.catalogue.model(provider + u"/brand-new-9"_s);
        QVERIFY(added);
        QCOMPARE(*added->prices.first().output, *Money::fromDecimal(u"0.0000004"));
        QCOMPARE(desk.onDisk().models().size(), 1);
    }
};

PENNYBENCH_TEST(TestOwnProviders)
#include "tst_ownproviders.moc"
