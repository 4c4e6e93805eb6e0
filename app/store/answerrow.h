#pragma once

#include "app/runs/answer.h"

#include <QSqlQuery>
#include <QVariant>

#include <functional>

namespace Pennybench::Store {

/// Saves an answer under a new number in place of one with its key, with a place for each of answerValues().
/// onServer: as PostgreSQL says it, with the places $1, $2 and so on; in a file :v0, :v1, see bindValues().
QString saveAnswerSql(bool onServer);
/// The same for what a judge model said, which has a table of its own.
QString saveJudgementSql(bool onServer);
/// The same on a server for an answer that was claimed, where settle() of postgresql-lab.sql says that it is
/// new: what settle() is given follows the answer's values.
QString settleAnswerSql();
QString settleJudgementSql();
/// price: the number of the answer's price row; null if it has none.
QVariantList answerValues(const Runs::Answer &answer, const QVariant &price);

/// "UPDATE answer SET verdict = …" with a place for each of scoreValues().
QString saveScoreSql(bool onServer);
QVariantList scoreValues(const Runs::AnswerKey &key, const Scoring::Score &score);

/// " WHERE suite = …" with a place for each of keyValues(). before: how many other places come first.
QString whereKeySql(bool onServer, qsizetype before = 0);
QVariantList keyValues(const Runs::AnswerKey &key);

/// A person's verdict, which may be taken back, as one value.
QVariantList verdictValues(const std::optional<Scoring::Verdict> &verdict);

/// Binds to the places of a statement of a file.
void bindValues(QSqlQuery &query, const QVariantList &values);

/// Which columns are read.
enum class AnswerDetail {
    All,
    /// Everything but the text, the reasoning and the trace.
    Head,
    /// All numbers and names. The texts of the answer, its error and its score stay empty, but for the
    /// scorer's name, and so do the model's names at the provider and the trace.
    WithoutTexts,
    /// What a Tally counts, and no more: the key, simulated, status, error kind, finish reason, completion
    /// tokens, cost without its price row, time to first token, speed, verdict, score, its scorer and
    /// override.
    Figures,
    /// The key, simulated, status and the text of the answer.
    Text
};

/// PostgreSQL's texts have no null character. On a server each stands as two others that do not occur in what
/// people write; the first function writes them, the second reads them.
QString withoutNulls(const QString &text);
QString withNulls(const QString &text);
/// What SQLite takes as it is and PostgreSQL does not: also a truth value, which its columns keep as a
/// number.
QVariant forServer(const QVariant &value);

/// "SELECT number, … FROM answer"; a WHERE and ORDER BY may follow. from: where the rows of that table come
/// from.
QString readAnswersSql(AnswerDetail detail, const QString &from = QStringLiteral("answer"));
/// The same of what judge models said, whose number is rowid.
QString readJudgementsSql(AnswerDetail detail, const QString &from = QStringLiteral("judgement"));
/// The answer in the current row of the query, read with the same detail. priceOf returns the price row of a
/// number.
Runs::Answer readAnswer(const QSqlQuery &query, AnswerDetail detail,
    const std::function<std::optional<Models::PriceRow>(qint64)> &priceOf);

} // namespace Pennybench::Store
