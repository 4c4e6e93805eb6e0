#pragma once

#include "app/base/problem.h"
#include "app/catalogue/money.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace Pennybench::Models {

/// Prices are written for so many tokens.
inline constexpr qint64 tokensPerPrice = 1'000'000;

/// Reads the fields of one JSON object and of those inside it, and keeps the first thing that is wrong with
/// any of them, with the path of the field ("models[3].prices[0].input"). After that it goes on with
/// defaults, so that callers need to look for a problem only once. A field that is null counts as absent.
class JsonFields {
public:
    JsonFields(QJsonObject object, const QString &fileName);

    const std::optional<Problem> &problem() const { return *m_problem; }
    /// Reports a field that could be read but has an impossible value.
    void refuse(QStringView field, const Message &message);

    bool has(QStringView field) const;
    /// At most 10,000 characters, none of them a control character.
    QString text(QStringView field);
    /// As text(), and it must be present and not empty.
    QString requiredText(QStringView field);
    QStringList texts(QStringView field);
    bool flag(QStringView field, bool fallback);
    std::optional<bool> flag(QStringView field);
    /// A whole number from 0 to 2147483647; 0 if absent.
    int count(QStringView field);
    /// A number; missing where it is absent.
    std::optional<double> number(QStringView field);
    /// "2025-01-20"; invalid where it is absent or empty.
    QDate date(QStringView field);
    /// "2025-01-20" (midnight UTC) or ISO 8601 with a time and a zone; invalid where it is absent or empty.
    QDateTime moment(QStringView field);
    /// A decimal string, in US dollars, not negative; missing where it is absent.
    std::optional<Money> dollars(QStringView field);
    /// USD per million tokens as a decimal string with at most six decimals; the result is per token.
    std::optional<Money> tokenPrice(QStringView field);
    QJsonObject object(QStringView field);
    std::optional<JsonFields> fields(QStringView field);
    /// The objects of a list of at most 10,000; empty where it is absent.
    QList<JsonFields> list(QStringView field);
    /// As list(), but a single object counts as a list.
    QList<JsonFields> oneOrMore(QStringView field);

private:
    JsonFields(
        QJsonObject object, QString path, std::shared_ptr<std::optional<Problem>> problem, QString fileName);
    QJsonValue value(QStringView field) const;
    QString pathOf(QStringView field) const;

    QJsonObject m_object;
    QString m_path;
    QString m_fileName;
    std::shared_ptr<std::optional<Problem>> m_problem;
};

} // namespace Pennybench::Models
