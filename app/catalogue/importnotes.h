#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

namespace Pennybench::Models {

/// Something in a price file that is not imported.
struct LeftOut {
    QString model; ///< "provider/name"
    QString field; ///< its path in the file, e.g. "cost.input_audio"; empty: the whole model
    QString reason; ///< a clause without a full stop

    bool operator==(const LeftOut &) const = default;
};

/// "acme/loud: cost.input_audio is left out: …."
QString toText(const LeftOut &leftOut);

// The sentences about an import, one function each.

namespace ImportNotes {

// Reasons of LeftOut.
QString notAPrice();
QString notAStep();
QString stepTwice();
QString noInputPrice();
QString noOutputPrice();
QString chargedApart();
QString otherModality();
QString otherService();
QString longerCache();
QString otherPriceHolds(const QString &field);
QString unknownField();
QString notALimit();
QString onlyContextAndOutput();
QString notADay();
QString unknownCondition();
QString commentOfMakers(const QString &comment);
QString catalogueSaysOtherwise(const QString &own, const QString &offered);
QString retired();
QString lookedAtBefore(const QDate &checked, const QDate &begins);
QString pricesByTheHourStay();

// Whole sentences.
QString noUsableName();
QString otherAddress(const QString &provider, const QString &offered, const QString &own);
QString modelsToAdd(qsizetype count);
QString modelsOfOtherProviders(qsizetype count, const QStringList &providers);
QString modelsWithoutText(const QStringList &models);
QString leftOutOfOthers(qsizetype models, const QString &field, const QString &reason);

} // namespace ImportNotes

} // namespace Pennybench::Models
