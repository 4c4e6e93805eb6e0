#pragma once

#include "providers/base/message.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace Pennybench::Models {

/// Something in a price file that is not imported.
struct LeftOut {
    QString model; ///< "provider/name"
    QString field; ///< its path in the file, e.g. "cost.input_audio"; empty: the whole model
    Message reason; ///< a clause without a full stop

    bool operator==(const LeftOut &) const = default;
};

/// "acme/loud: cost.input_audio is left out: …."
Message said(const LeftOut &leftOut);

// The sentences about an import, one function each.

namespace ImportNotes {

// Reasons of LeftOut.
Message notAPrice();
Message notAStep();
Message stepTwice();
Message noInputPrice();
Message noOutputPrice();
Message chargedApart();
Message otherModality();
Message otherService();
Message longerCache();
Message otherPriceHolds(const QString &field);
Message unknownField();
Message notALimit();
Message onlyContextAndOutput();
Message notADay();
Message unknownCondition();
Message commentOfMakers(const QString &comment);
Message catalogueSaysOtherwise(const QString &own, const QString &offered);
Message retired();
Message lookedAtBefore(const QDate &checked, const QDate &begins);
Message pricesByTheHourStay();

// Whole sentences.
Message noUsableName();
Message otherAddress(const QString &provider, const QString &offered, const QString &own);
Message modelsToAdd(qsizetype count);
Message modelsOfOtherProviders(qsizetype count, const QStringList &providers);
Message modelsWithoutText(const QStringList &models);
Message leftOutOfOthers(qsizetype models, const QString &field, const Message &reason);

} // namespace ImportNotes

} // namespace Pennybench::Models
