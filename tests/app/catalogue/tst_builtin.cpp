#include "app/catalogue/catalogue.h"
#include "app/catalogue/cataloguewriter.h"
#include "app/catalogue/cost.h"
#include "app/catalogue/pricejson.h"
#include "app/catalogue/retirement.h"
#include "tests/app/catalogue/pricerows.h"
#include "tests/support/shareddata.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Pennybench;
using namespace Pennybench::Models;
using namespace Pennybench::Providers;
using namespace Qt::StringLiterals;

namespace {

QList<ModelEntry> modelsNamed(const QString &provider, const QString &apiName)
{
    QList<ModelEntry> found;
    for (const ModelEntry &model : builtInCatalogue().models()) {
        if (model.provider == provider && model.apiName == apiName)
            found += model;
    }
    return found;
}

/// "2026-09", "2025-01-20" and "2025-02-08T16:00Z", the forms of the table.
QDateTime tableMoment(QString text)
{
    if (text.isEmpty())
        return {};
    if (text.size() == 7)
        text += u"-01"_s;
    if (text.size() == 10)
        text += u"T00:00Z"_s;
    return QDateTime::fromString(text, Qt::ISODate);
}

QString decimal(const std::optional<Money> &perToken)
{
    return perToken ? perMillionTokens(*perToken) : QString();
}

bool sameDecimal(const std::optional<Money> &perToken, const QString &text)
{
    return decimal(perToken) == Money::fromDecimal(text)->toDecimal();
}

} // namespace

/// The catalogue that comes with the program.
class TestBuiltIn : public QObject {
    Q_OBJECT

private slots:
    void containsEveryRowOfThePriceTable_data();
    void containsEveryRowOfThePriceTable();
    void containsEverySystemOfTheArticle_data();
    void containsEverySystemOfTheArticle();
    void enoughModelsCanBeCalledToday();
    void saysWhereEverythingComesFrom();
    void namesOnlyModelsAndProvidersThatExist();
    void everyCurrentModelOfAMakerHasAPrice();
    void changesItsPriceWithTheClock();
    void saysThatAModelIsRetired_data();
    void saysThatAModelIsRetired();
    void findsNoSuccessorInACircle();
    void isTheSameAfterWritingAndReading();
    void keepsThePreviousFileAsABackup();
    void writesNothingIfItCannot();
};

void TestBuiltIn::containsEveryRowOfThePriceTable_data()
{
    QTest::addColumn<QStringList>("cells");
    QFile file(sharedData(u"prices.tsv"_s));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 2; i < lines.size(); ++i) {
        const QStringList cells = lines.at(i).split(u'\t');
        QTest::addRow("line %d: %s %s", int(i + 1), qPrintable(cells.at(2)), qPrintable(cells.at(3)))
            << cells;
    }
}

void TestBuiltIn::containsEveryRowOfThePriceTable()
{
    SHARED_DATA_OR_SKIP(path, u"prices.tsv"_s);
    QFETCH(QStringList, cells);
    const QString window = cells.at(5).section(u' ', -1);
    const QString days = cells.at(5).startsWith(u"Mon-Fri") ? u"Mon-Fri"_s : QString();
    const auto models = modelsNamed(cells.at(0), cells.at(1));
    QVERIFY(!models.isEmpty());
    int matches = 0;
    for (const ModelEntry &model : models) {
        for (const PriceRow &row : model.prices) {
            matches += row.from == tableMoment(cells.at(3)) && row.to == tableMoment(cells.at(4))
                && row.window == window && row.days == days && sameDecimal(row.input, cells.at(6))
                && (cells.at(7).isEmpty() || sameDecimal(row.cachedInput, cells.at(7)))
                && (cells.at(8).isEmpty() || sameDecimal(row.output, cells.at(8)))
                && row.confidence == cells.at(13);
        }
    }
    QVERIFY(matches >= 1);
    if (const int context = cells.at(10).toInt())
        QVERIFY(std::ranges::any_of(
            models, [context](const ModelEntry &model) { return model.context == context; }));
}

void TestBuiltIn::containsEverySystemOfTheArticle_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("retired");
    QTest::addColumn<std::optional<bool>>("open");
    QTest::newRow("DeepSeek-V3") << u"deepseek/v3"_s << true << std::optional(true);
    QTest::newRow("DeepSeek R1") << u"deepseek/r1"_s << true << std::optional(true);
    QTest::newRow("o3-mini") << u"openai/o3-mini"_s << true << std::optional(false);
    QTest::newRow("o1-mini") << u"openai/o1-mini"_s << true << std::optional(false);
    QTest::newRow("ChatGPT") << u"openai/gpt-4o"_s << false << std::optional(false);
    QTest::newRow("ChatGPT, small") << u"openai/gpt-4o-mini"_s << false << std::optional(false);
    QTest::newRow("Gemini 2.0 Flash") << u"google/gemini-2.0-flash"_s << true << std::optional(false);
    QTest::newRow("Gemini 2.0 Flash-Lite")
        << u"google/gemini-2.0-flash-lite"_s << true << std::optional(false);
    QTest::newRow("s1") << u"local-vllm/s1-32b"_s << false << std::optional(true);
    QTest::newRow("TinyZero") << u"local-vllm/tinyzero-3b"_s << false << std::optional(true);
}

void TestBuiltIn::containsEverySystemOfTheArticle()
{
    QFETCH(QString, id);
    QFETCH(bool, retired);
    const ModelEntry *model = builtInCatalogue().model(id);
    QVERIFY(model);
    QTEST(model->openWeights, "open");
    QCOMPARE(model->isRetiredOn(today), retired);
    QVERIFY(model->released.isValid());
    if (retired) {
        QVERIFY(servedSuccessor(*model, builtInCatalogue(), today));
        const QDateTime inUse(model->released.addDays(20), QTime(12, 0), Qt::UTC);
        QVERIFY(priceAt(model->prices, inUse));
    }
}

void TestBuiltIn::enoughModelsCanBeCalledToday()
{
    QSet<QString> makers;
    int local = 0;
    for (const ProviderEntry &provider : builtInCatalogue().providers()) {
        local += provider.isLocal();
        if (!provider.isLocal())
            makers.insert(provider.id);
    }
    int callable = 0;
    for (const ModelEntry &model : builtInCatalogue().models())
        callable += !model.isRetiredOn(today);
    QVERIFY2(callable >= 35, qPrintable(QString::number(callable)));
    QVERIFY2(makers.size() >= 8, qPrintable(QString::number(makers.size())));
    QVERIFY2(local >= 4, qPrintable(QString::number(local)));
}

void TestBuiltIn::saysWhereEverythingComesFrom()
{
    const QStringList confidences{u"A"_s, u"B"_s, u"C"_s};
    for (const ModelEntry &model : builtInCatalogue().models()) {
        QVERIFY2(!model.source.isEmpty() && confidences.contains(model.confidence), qPrintable(model.id));
        for (const PriceRow &row : model.prices)
            QVERIFY2(!row.source.isEmpty() && confidences.contains(row.confidence), qPrintable(model.id));
    }
}

void TestBuiltIn::namesOnlyModelsAndProvidersThatExist()
{
    QSet<QString> used;
    for (const ModelEntry &model : builtInCatalogue().models()) {
        QVERIFY2(builtInCatalogue().provider(model.provider), qPrintable(model.id));
        QVERIFY2(model.id.startsWith(model.provider + u'/'), qPrintable(model.id));
        QVERIFY2(
            model.successor.isEmpty() || builtInCatalogue().model(model.successor), qPrintable(model.id));
        QVERIFY2(
            model.baseModel.isEmpty() || builtInCatalogue().model(model.baseModel), qPrintable(model.id));
        QVERIFY2(!model.simulated, qPrintable(model.id));
        QVERIFY2(model.maxOutput == 0 || model.rules.usualMaxTokens <= model.maxOutput, qPrintable(model.id));
        used.insert(model.provider);
    }
    for (const ProviderEntry &provider : builtInCatalogue().providers()) {
        QVERIFY2(used.contains(provider.id), qPrintable(provider.id));
        QVERIFY2(provider.isLocal() == provider.keyEnv.isEmpty(), qPrintable(provider.id));
        QVERIFY2(!provider.pricePerHour && !provider.allowPlaintext, qPrintable(provider.id));
    }
}

void TestBuiltIn::everyCurrentModelOfAMakerHasAPrice()
{
    const QDateTime noon(today, QTime(12, 0), Qt::UTC);
    for (const ModelEntry &model : builtInCatalogue().models()) {
        const bool priced = priceAt(model.prices, noon) != nullptr;
        const bool expected =
            !model.isRetiredOn(today) && !builtInCatalogue().provider(model.provider)->isLocal();
        QVERIFY2(priced == expected, qPrintable(model.id));
    }
}

void TestBuiltIn::changesItsPriceWithTheClock()
{
    const ModelEntry *flash = builtInCatalogue().model(u"deepseek/flash");
    const TokenUsage usage{.prompt = 1'000'000, .completion = 0};
    const auto cost = [&](const QString &moment) {
        return costOf(usage, flash->prices, QDateTime::fromString(moment, Qt::ISODate))->amount.toDecimal();
    };
    QCOMPARE(cost(u"2026-11-23T03:59:59Z"_s), u"0.3"_s);
    QCOMPARE(cost(u"2026-11-23T04:00:00Z"_s), u"0.15"_s);
    QCOMPARE(cost(u"2026-11-28T03:00:00Z"_s), u"0.15"_s);
}

void TestBuiltIn::saysThatAModelIsRetired_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("notice");
    QTest::newRow("a model that is served") << u"openai/gpt-6-luna"_s << QString();
    QTest::newRow("one that ends next year") << u"openai/gpt-4o-mini"_s << QString();
    QTest::newRow("a successor that is served")
        << u"openai/o3-mini"_s
        << u"o3-mini was retired on 2026-10-23 and may no longer answer; its successor is GPT-6 Luna (openai/gpt-6-luna)."_s;
    QTest::newRow("a successor that is retired as well")
        << u"openai/o1-mini"_s
        << u"o1-mini was retired on 2025-10-27 and may no longer answer; its successor is GPT-6 Luna (openai/gpt-6-luna)."_s;
    QTest::newRow("one that ends soon, with its successor of then")
        << u"google/gemini-2.5-flash"_s
        << u"Gemini 2.5 Flash will be retired on 2026-12-01; its successor is Gemini 3.5 Flash-Lite "
           "(google/gemini-3.5-flash-lite)."_s;
}

void TestBuiltIn::saysThatAModelIsRetired()
{
    QFETCH(QString, id);
    QTEST(retirementNotice(*builtInCatalogue().model(id), builtInCatalogue(), today).english(), "notice");
}

void TestBuiltIn::findsNoSuccessorInACircle()
{
    Catalogue circle;
    for (const auto &[id, successor] : {std::pair(u"a"_s, u"b"_s), {u"b"_s, u"a"_s}, {u"c"_s, u"a"_s}}) {
        ModelEntry model;
        model.id = id;
        model.name = id;
        model.successor = successor;
        model.retired = QDate(2026, 1, 1);
        circle.put(model);
    }
    for (const QString &id : {u"a"_s, u"c"_s})
        QVERIFY(
            retirementNotice(*circle.model(id), circle, today).english().endsWith(u"no successor is known."));
}

void TestBuiltIn::isTheSameAfterWritingAndReading()
{
    const auto read = readCatalogue(toJson(builtInCatalogue()), u"written"_s, Catalogue());
    QVERIFY2(read, read ? "" : qPrintable(read.error().describe()));
    QCOMPARE(*read, builtInCatalogue());
}

void TestBuiltIn::keepsThePreviousFileAsABackup()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"new/catalogue.json"_s);
    QVERIFY(!writeCatalogueFile(Catalogue(), path));
    QCOMPARE(*readCatalogueFile(path + u".bak"_s, Catalogue()), Catalogue());
    QVERIFY(!writeCatalogueFile(builtInCatalogue(), path));
    QCOMPARE(*readCatalogueFile(path, Catalogue()), builtInCatalogue());
    QCOMPARE(*readCatalogueFile(path + u".bak"_s, Catalogue()), Catalogue());
    QVERIFY(!undoCatalogueWrite(path));
    QCOMPARE(*readCatalogueFile(path, Catalogue()), Catalogue());
    QVERIFY(!undoCatalogueWrite(path));
    QCOMPARE(*readCatalogueFile(path, Catalogue()), builtInCatalogue());
    QVERIFY(undoCatalogueWrite(folder.filePath(u"none.json"_s)));
}

void TestBuiltIn::writesNothingIfItCannot()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"catalogue.json"_s));
    const auto problem = writeCatalogueFile(Catalogue(), folder.filePath(u"catalogue.json"_s));
    QVERIFY(problem);
    QVERIFY(problem->file.startsWith(folder.path()));
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(writeCatalogueFile(Catalogue(), folder.filePath(u"file/catalogue.json"_s)));
}

PENNYBENCH_TEST(TestBuiltIn)
#include "tst_builtin.moc"
