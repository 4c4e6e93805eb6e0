#include "app/catalogue/usercatalogue.h"
#include "app/desktop/common/timelimitscard.h"
#include "app/desktop/models/cataloguemodel.h"
#include "app/desktop/models/importdialog.h"
#include "app/desktop/models/modelspage.h"
#include "app/desktop/settings/keyscard.h"
#include "app/desktop/setup/modelchooser.h"
#include "app/desktop/setup/retirementbar.h"
#include "app/desktop/setup/setuppage.h"
#include "tests/app/desktop/desk.h"
#include "tests/app/desktop/samplefiles.h"
#include "tests/support/rawserver.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

using namespace Pennybench;
using namespace Pennybench::Desktop;
using namespace Pennybench::Models;
using namespace Pennybench::Providers;
using namespace Pennybench::Runs;
using namespace Pennybench::Widgets;
using namespace Qt::StringLiterals;

namespace {

void moveTo(ObservedCatalogue &catalogue, const QString &provider, const QUrl &url)
{
    ProviderEntry entry = *catalogue.provider(provider);
    entry.baseUrl = url;
    catalogue.change([&](Catalogue &changed) { changed.put(entry); });
}

/// A port on which nothing listens.
QUrl nowhere()
{
    QTcpServer closed;
    closed.listen(QHostAddress::LocalHost);
    return QUrl(u"http://127.0.0.1:%1/v1"_s.arg(closed.serverPort()));
}

QTreeWidgetItem *itemNamed(const QWidget &page, const QString &name)
{
    auto *list = page.findChild<QTreeWidget *>(u"modelList"_s);
    for (int i = 0; i < list->topLevelItemCount(); ++i) {
        if (list->topLevelItem(i)->text(0) == name)
            return list->topLevelItem(i);
    }
    return nullptr;
}

QStringList idsOf(const RunPlan &plan)
{
    QStringList ids;
    for (const ModelEntry &model : plan.models)
        ids += model.id;
    return ids;
}

QString noticesOf(const QWidget &page)
{
    QStringList texts;
    const auto *bar = page.findChild<RetirementBar *>();
    for (const QLabel *label : bar->findChildren<QLabel *>(u"retirementNotice"_s))
        texts += label->text();
    return texts.join(u'\n');
}

} // namespace

/// How models are found, fetched, chosen and replaced, and what a run is allowed to take.
class TestModelViews : public QObject {
    Q_OBJECT

private slots:
    void findsTheServersOfThisMachineWithoutAKey();
    void saysWhereItLookedForServers();
    void fetchesTheModelsOfAProvider();
    void saysWhyModelsCannotBeFetched();
    void aRetiredModelSaysSoAndIsReplacedWithOneClick();
    void aModelThatEndsSoonSaysSo();
    void manyRetiredModelsTakeNoMoreRoomThanThree();
    void anImportCanBeUndone();
    void anImportCanAddModels();
    void whatIsAddedToTheCatalogueAppearsInEveryListAtOnce();
    void limitsOfTimeReachThePlan();
};

void TestModelViews::findsTheServersOfThisMachineWithoutAKey()
{
    RawServer ollama([](const RawRequest &, QTcpSocket *socket) {
        socket->write(httpResponse(
            200, "application/json", R"({"models":[{"model":"mine:7b"},{"model":"llama3.2:3b"}]})"));
    });
    RawServer vllm([](const RawRequest &, QTcpSocket *socket) {
        socket->write(httpResponse(200, "application/json", R"({"data":[{"id":"simplescaling/s1.1-7B"}]})"));
    });
    Desk desk;
    moveTo(desk.services.catalogue, u"local-ollama"_s, ollama.url());
    moveTo(desk.services.catalogue, u"local-vllm"_s, vllm.url(u"/v1"_s));
    for (const QString &other : {u"local-llamacpp"_s, u"local-lmstudio"_s})
        moveTo(desk.services.catalogue, other, nowhere());
    SetupPage page(desk.services);
    page.show();
    auto *find = page.findChild<QPushButton *>(u"findLocal"_s);
    QTest::mouseClick(find, Qt::LeftButton);
    QVERIFY(!find->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(find->isEnabled(), 10'000);
    QTreeWidgetItem *mine = itemNamed(page, u"mine:7b"_s);
    QVERIFY(mine);
    QVERIFY(itemNamed(page, u"simplescaling/s1.1-7B"_s));
    mine->setCheckState(0, Qt::Checked);
    QCOMPARE(idsOf(page.plan()), QStringList{u"local-ollama/mine:7b"_s});
    QCOMPARE(page.plan().providers.first().baseUrl, ollama.url());
    for (const RawServer *server : {&ollama, &vllm})
        QVERIFY(!server->requests().first().headers.contains("authorization"));
    const auto labels = page.findChildren<QLabel *>();
    QVERIFY(
        std::ranges::any_of(labels, [](const QLabel *label) { return label->text().contains(u"Ollama"); }));
    // What was ticked stays ticked when servers are looked for again.
    QTest::mouseClick(find, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(find->isEnabled(), 10'000);
    QCOMPARE(idsOf(page.plan()), QStringList{u"local-ollama/mine:7b"_s});
}

void TestModelViews::saysWhereItLookedForServers()
{
    Desk desk;
    for (const QString &id : {u"local-ollama"_s, u"local-llamacpp"_s, u"local-lmstudio"_s, u"local-vllm"_s})
        moveTo(desk.services.catalogue, id, nowhere());
    ModelFinder finder(desk.services);
    QSignalSpy ended(&finder, &ModelFinder::ended);
    finder.findLocalServers();
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 10'000);
    const QString message = ended.first().first().toString();
    for (const QString &name : {u"Ollama"_s, u"llama.cpp"_s, u"LM Studio"_s, u"vLLM"_s})
        QVERIFY2(message.contains(name), qPrintable(message));
}

void TestModelViews::fetchesTheModelsOfAProvider()
{
    QByteArray list = R"({"data":[{"id":"gpt-6-luna"})";
    for (int i = 0; i < 5000; ++i)
        list += ",{\"id\":\"account-" + QByteArray::number(i) + "\"}";
    RawServer server([&](const RawRequest &request, QTcpSocket *socket) {
        const bool right = request.headers.value("authorization") == "Bearer sk-right-key";
        socket->write(httpResponse(right ? 200 : 401, "application/json", right ? list + "]}" : "{}"));
    });
    Desk desk;
    moveTo(desk.services.catalogue, u"openai"_s, server.url(u"/v1"_s));
    desk.keys.keepForThisSession(*desk.services.catalogue.provider(u"openai"), "sk-right-key");
    ModelsPage page(desk.services);
    auto *provider = page.findChild<QComboBox *>(u"fetchProvider"_s);
    provider->setCurrentIndex(provider->findData(u"openai"_s));
    auto *fetch = page.findChild<QPushButton *>(u"fetchModels"_s);
    const int before = page.findChild<QTableView *>(u"catalogue"_s)->model()->rowCount();
    QTest::mouseClick(fetch, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(fetch->isEnabled(), 20'000);
    const QString message = page.findChild<QLabel *>(u"importMessage"_s)->text();
    QVERIFY2(message.contains(u"5001") && message.contains(u"5000"), qPrintable(message));
    QCOMPARE(page.findChild<QTableView *>(u"catalogue"_s)->model()->rowCount(), before + 5000);
    SetupPage setup(desk.services);
    QTreeWidgetItem *item = itemNamed(setup, u"account-4999"_s);
    QVERIFY(item);
    item->setCheckState(0, Qt::Checked);
    QCOMPARE(idsOf(setup.plan()), QStringList{u"openai/account-4999"_s});
}

void TestModelViews::saysWhyModelsCannotBeFetched()
{
    Desk desk;
    moveTo(desk.services.catalogue, u"groq"_s, QUrl(u"https://groq.invalid/v1"_s));
    ModelsPage page(desk.services);
    auto *provider = page.findChild<QComboBox *>(u"fetchProvider"_s);
    provider->setCurrentIndex(provider->findData(u"groq"_s));
    auto *fetch = page.findChild<QPushButton *>(u"fetchModels"_s);
    QTest::mouseClick(fetch, Qt::LeftButton);
    QTRY_VERIFY(fetch->isEnabled());
    const QString message = page.findChild<QLabel *>(u"importMessage"_s)->text();
    QVERIFY2(message.contains(u"GROQ_API_KEY"), qPrintable(message));
}

void TestModelViews::aRetiredModelSaysSoAndIsReplacedWithOneClick()
{
    Desk desk;
    SetupPage page(desk.services);
    page.show();
    const auto *bar = page.findChild<RetirementBar *>();
    QVERIFY(!bar->isVisible());
    QTreeWidgetItem *retired = itemNamed(page, u"o3-mini"_s);
    QVERIFY(retired->text(2).contains(u"2026-10-23"));
    retired->setCheckState(0, Qt::Checked);
    QVERIFY(bar->isVisible());
    QVERIFY2(noticesOf(page).contains(u"o3-mini was retired on 2026-10-23"), qPrintable(noticesOf(page)));
    auto *use = bar->findChild<QPushButton *>();
    QCOMPARE(use->text(), u"Use GPT-6 Luna instead"_s);
    QTest::mouseClick(use, Qt::LeftButton);
    QCOMPARE(idsOf(page.plan()), QStringList{u"openai/gpt-6-luna"_s});
    QVERIFY(!bar->isVisible());
}

void TestModelViews::aModelThatEndsSoonSaysSo()
{
    Desk desk;
    SetupPage page(desk.services);
    itemNamed(page, u"Gemini 2.5 Flash"_s)->setCheckState(0, Qt::Checked);
    QVERIFY2(noticesOf(page).contains(u"Gemini 2.5 Flash will be retired on 2026-12-01"),
        qPrintable(noticesOf(page)));
    QCOMPARE(page.findChild<RetirementBar *>()->findChild<QPushButton *>()->property("model").toString(),
        u"google/gemini-2.5-flash"_s);
}

void TestModelViews::manyRetiredModelsTakeNoMoreRoomThanThree()
{
    RetirementBar bar;
    QList<ModelEntry> retired;
    for (const ModelEntry &model : builtInCatalogue().models()) {
        if (model.isRetiredOn(QDate(2026, 11, 23)))
            retired += model;
    }
    QVERIFY(retired.size() > 4);
    bar.tellOf(retired, builtInCatalogue(), QDate(2026, 11, 23));
    QCOMPARE(bar.findChildren<QPushButton *>().size(), 3);
}

void TestModelViews::anImportCanBeUndone()
{
    Desk desk;
    ModelsPage page(desk.services);
    QTimer::singleShot(0, this, [] { qobject_cast<QDialog *>(QApplication::activeModalWidget())->accept(); });
    page.importFile(pricesFile);
    QVERIFY(desk.services.catalogue.value() != builtInCatalogue());
    auto *undo = page.findChild<QPushButton *>(u"undoImport"_s);
    QVERIFY(undo->isVisibleTo(&page));
    QTest::mouseClick(undo, Qt::LeftButton);
    QCOMPARE(desk.services.catalogue.value(), builtInCatalogue());
    QCOMPARE(readUserCatalogue()->models().size(), 0);
    QVERIFY(!undo->isVisibleTo(&page));
}

void TestModelViews::whatIsAddedToTheCatalogueAppearsInEveryListAtOnce()
{
    Desk desk;
    SetupPage setup(desk.services);
    ModelsPage models(desk.services);
    KeysCard keys(desk.services.catalogue, desk.clients);
    const auto *table = models.findChild<QTableView *>(u"catalogue"_s);
    const QAbstractItemModelTester proxyTester(table->model());
    const QAbstractItemModelTester tester(models.findChild<CatalogueModel *>());
    const int before = table->model()->rowCount();
    keys.findChild<QLineEdit *>(u"key"_s)->setText(u"half-typed"_s);
    desk.services.catalogue.change([](Catalogue &catalogue) {
        ProviderEntry provider;
        provider.id = u"new"_s;
        provider.name = u"New provider"_s;
        provider.keyEnv = u"NEW_KEY"_s;
        provider.baseUrl = QUrl(u"https://new.example/v1"_s);
        catalogue.put(provider);
        ModelEntry model;
        model.id = u"new/model"_s;
        model.provider = u"new"_s;
        model.name = u"New model"_s;
        catalogue.put(model);
    });
    QCOMPARE(table->model()->rowCount(), before + 1);
    QVERIFY(itemNamed(setup, u"New model"_s));
    QVERIFY(keys.findChild<QComboBox *>(u"keyProvider"_s)->findData(u"new"_s) >= 0);
    QVERIFY(models.findChild<QComboBox *>(u"fetchProvider"_s)->findData(u"new"_s) >= 0);
    QCOMPARE(keys.findChild<QLineEdit *>(u"key"_s)->text(), u"half-typed"_s);
}

void TestModelViews::anImportCanAddModels()
{
    Desk desk;
    ModelsPage page(desk.services);
    const qsizetype before = desk.services.catalogue.models().size();
    QTimer::singleShot(0, this, [] {
        auto *dialog = qobject_cast<ImportDialog *>(QApplication::activeModalWidget());
        auto *add = dialog->findChild<QCheckBox *>(u"addModels"_s);
        QVERIFY(add->isVisible());
        add->setChecked(true);
        dialog->accept();
    });
    page.importFile(pricesFile);
    QVERIFY(desk.services.catalogue.models().size() > before);
}

void TestModelViews::limitsOfTimeReachThePlan()
{
    Desk desk;
    QCOMPARE(SetupPage(desk.services).plan().settings.timeLimits, TimeLimits());
    TimeLimitsCard card(desk.settings);
    const std::pair<QString, int> limits[] = {
        {u"connect"_s, 11}, {u"firstToken"_s, 222}, {u"idle"_s, 33}, {u"total"_s, 444}};
    for (const auto &[name, seconds] : limits)
        card.findChild<QSpinBox *>(u"timeLimit_"_s + name)->setValue(seconds);
    using std::chrono::seconds;
    QCOMPARE(SetupPage(desk.services).plan().settings.timeLimits,
        (TimeLimits{seconds(11), seconds(222), seconds(33), seconds(444)}));
    auto *firstToken = card.findChild<QSpinBox *>(u"timeLimit_firstToken"_s);
    firstToken->setValue(static_cast<int>(Timeouts().firstToken.count() / 1000));
    QCOMPARE(SetupPage(desk.services).plan().settings.timeLimits.firstToken, Timeouts().firstToken);
    firstToken->setValue(0);
    QVERIFY(!SetupPage(desk.services).plan().settings.timeLimits.firstToken);
    desk.settings.remove(u"timeouts/idle"_s);
    desk.settings.setValue(u"timeouts/silence"_s, 33); // as version 0.1 saved it
    TimeLimitsCard again(desk.settings);
    QCOMPARE(again.findChild<QSpinBox *>(u"timeLimit_idle"_s)->value(), 33);
}

PENNYBENCH_TEST(TestModelViews)
#include "tst_modelviews.moc"
