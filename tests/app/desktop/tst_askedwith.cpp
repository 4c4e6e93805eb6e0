#include "app/desktop/common/columnsettings.h"
#include "app/desktop/setup/askedwith.h"
#include "app/desktop/setup/setuppage.h"
#include "tests/app/desktop/windowbench.h"
#include "tests/support/testprogram.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTranslator>
#include <QTreeWidget>

using namespace Pennybench;
using namespace Pennybench::Desktop;
using namespace Pennybench::Runs;
using namespace Qt::StringLiterals;

namespace {

const ObservedCatalogue &noProviders()
{
    static const ObservedCatalogue empty{Models::Catalogue()};
    return empty;
}

Models::ModelEntry modelNamed(const QString &id)
{
    return {.id = id, .provider = u"p"_s, .apiName = id, .name = id};
}

/// The dialog of settings of one model that opens when the button is pressed.
void giveSettings(QDialog &dialog, const char *button, const std::function<void(ColumnSettings &)> &enter)
{
    QTimer::singleShot(0, qApp, [enter] {
        auto *settings = qobject_cast<ColumnSettings *>(QApplication::activeModalWidget());
        QVERIFY(settings);
        enter(*settings);
        settings->findChild<QPushButton *>(u"primary"_s)->click();
    });
    dialog.findChild<QPushButton *>(QLatin1String(button))->click();
}

} // namespace

/// The settings that a comparison asks with, for all models and for some.
class TestAskedWith : public QObject {
    Q_OBJECT

private slots:
    void settingsOfAllAndExceptionsReachThePlan()
    {
        AskedWith askedWith;
        askedWith.all.temperature = 0.3;
        askedWith.all.system = u"Be brief."_s;
        OwnSettings hot;
        hot.temperature = 1.0;
        askedWith.own = {{u"b"_s, {OwnSettings(), hot}}};
        RunPlan plan;
        askedWith.apply(plan, {modelNamed(u"a"_s), modelNamed(u"b"_s)});
        QCOMPARE(plan.settings.system, u"Be brief."_s);
        QCOMPARE(plan.models.size(), 3);
        QCOMPARE(plan.settingsOf(u"a").temperature, std::optional(0.3));
        QCOMPARE(plan.settingsOf(plan.models.at(1).id).temperature, std::optional(0.3));
        QCOMPARE(plan.settingsOf(plan.models.at(2).id).temperature, std::optional(1.0));
        QCOMPARE(plan.modelIdOf(plan.models.at(2).id), u"b"_s);
    }

    void whatAModelDoesNotTakeIsSaidBesideIt()
    {
        Models::ModelEntry fixed = modelNamed(u"Fixed"_s);
        fixed.rules.rejects = {u"temperature"_s};
        AskedWithDialog dialog({}, {fixed, modelNamed(u"Free"_s)}, noProviders());
        auto *list = dialog.findChild<QTreeWidget *>(u"contestants"_s);
        QVERIFY(list->topLevelItem(0)->text(2).isEmpty());
        dialog.findChild<QCheckBox *>(u"hasTemperature"_s)->setChecked(true);
        QCOMPARE(list->topLevelItem(0)->text(2), u"Fixed takes no temperature."_s);
        QVERIFY(list->topLevelItem(1)->text(2).isEmpty());
        QVERIFY(dialog.askedWith().all.temperature);
    }

    void twoSettingsOfOneModelAreTwoContestantsAndOneIsTakenBack()
    {
        AskedWithDialog dialog({}, {modelNamed(u"a"_s)}, noProviders());
        giveSettings(dialog, "onceMore",
            [](ColumnSettings &settings) { settings.findChild<QLineEdit *>(u"seed"_s)->setText(u"7"_s); });
        auto *list = dialog.findChild<QTreeWidget *>(u"contestants"_s);
        QCOMPARE(list->topLevelItemCount(), 2);
        QCOMPARE(list->topLevelItem(1)->text(1), u"seed=7"_s);
        list->setCurrentItem(list->topLevelItem(1));
        dialog.findChild<QPushButton *>(u"asAll"_s)->click();
        QCOMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(dialog.askedWith(), AskedWith());
    }

    void aModelGetsSettingsOfItsOwn()
    {
        AskedWithDialog dialog({}, {modelNamed(u"a"_s), modelNamed(u"b"_s)}, noProviders());
        auto *list = dialog.findChild<QTreeWidget *>(u"contestants"_s);
        list->setCurrentItem(list->topLevelItem(1));
        giveSettings(dialog, "ownSettings", [](ColumnSettings &settings) {
            settings.findChild<QPlainTextEdit *>(u"systemPrompt"_s)->setPlainText(u"Rhyme."_s);
        });
        QCOMPARE(dialog.askedWith().own.value(u"b"_s).first().system, std::optional(u"Rhyme."_s));
        QVERIFY(!dialog.askedWith().own.contains(u"a"_s));
    }

    void thePageAsksWithThem()
    {
        WindowBench bench;
        bench.window->showPage(MainWindow::SetUp);
        const auto *page = partOf<SetupPage>(*bench.window);
        QVERIFY(!page->plan().settings.temperature);
        const auto before = page->plan().models.size();
        QTimer::singleShot(0, qApp, [] {
            auto *dialog = qobject_cast<AskedWithDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->findChild<QCheckBox *>(u"hasTemperature"_s)->setChecked(true);
            dialog->findChild<QDoubleSpinBox *>(u"temperature"_s)->setValue(0.25);
            giveSettings(*dialog, "onceMore", [](ColumnSettings &settings) {
                settings.findChild<QLineEdit *>(u"seed"_s)->setText(u"7"_s);
            });
            dialog->findChild<QPushButton *>(u"primary"_s)->click();
        });
        bench.click("askedWith");
        const RunPlan plan = page->plan();
        QCOMPARE(plan.settings.temperature, std::optional(0.25));
        QCOMPARE(plan.models.size(), before + 1);
        QCOMPARE(plan.contestants.size(), 1);
        QCOMPARE(plan.contestants.first().settings.seed, std::optional<qint64>(7));
        bench.openWindow();
        const auto *again = partOf<SetupPage>(*bench.window);
        QCOMPARE(again->plan().settings.temperature, std::optional(0.25));
        QVERIFY2(again->plan().contestants == plan.contestants, "they are kept for the next time");
    }

    void whatIsKeptIsReadAsItWas()
    {
        AskedWith askedWith;
        askedWith.all.system = u"Hãy ngắn gọn."_s;
        OwnSettings forced;
        forced.wait = 0;
        forced.thinkMax = 4000;
        askedWith.own = {{u"b"_s, {OwnSettings(), forced}}};
        QCOMPARE(askedWithFromJson(toJson(askedWith)), askedWith);
        QCOMPARE(askedWithFromJson("{\"all\": 3"), AskedWith());
    }

    void onlyAModelThatContinuesRawTextIsToldHowLongToThink()
    {
        const Models::ModelEntry model = modelNamed(u"s1"_s);
        Models::ProviderEntry provider{.id = u"p"_s};
        ColumnSettings chat(model, &provider, {}, false);
        QVERIFY(chat.findChild<QSpinBox *>(u"wait"_s)->isHidden());
        QCOMPARE(chat.settings(), OwnSettings());
        provider.dialect = Providers::Dialect::Completions;
        ColumnSettings raw(model, &provider, {}, false);
        QVERIFY(!raw.findChild<QSpinBox *>(u"wait"_s)->isHidden());
        QCOMPARE(raw.settings(), OwnSettings());
        raw.findChild<QSpinBox *>(u"wait"_s)->setValue(0);
        raw.findChild<QSpinBox *>(u"thinkMax"_s)->setValue(8000);
        QCOMPARE(raw.settings().wait, std::optional(0));
        QCOMPARE(raw.settings().thinkMax, std::optional(8000));
        ColumnSettings again(model, &provider, raw.settings(), false);
        QCOMPARE(again.settings(), raw.settings());
    }

    void aTemperatureIsTypedWithTheSignOfTheLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("shown");
        QTest::newRow("a comma in Vietnamese") << u"vi"_s << u"0,30"_s;
        QTest::newRow("a point in Chinese") << u"zh_CN"_s << u"0.30"_s;
        QTest::newRow("a point in English") << u"en"_s << u"0.30"_s;
    }

    void aTemperatureIsTypedWithTheSignOfTheLanguage()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, shown);
        QTranslator translator;
        if (translator.load(u":/i18n/pennybench_%1.qm"_s.arg(language)))
            QCoreApplication::installTranslator(&translator);
        OwnSettings settings;
        settings.temperature = 0.3;
        ColumnSettings dialog(modelNamed(u"a"_s), nullptr, settings, false);
        auto *temperature = dialog.findChild<QDoubleSpinBox *>(u"temperature"_s);
        QCOMPARE(temperature->text(), shown);
        for (const QString &typed : {u"0.75"_s, u"0,75"_s}) {
            temperature->clear();
            QTest::keyClicks(temperature, typed);
            QCOMPARE(dialog.settings().temperature, std::optional(0.75));
        }
    }
};

PENNYBENCH_TEST(TestAskedWith)
#include "tst_askedwith.moc"
