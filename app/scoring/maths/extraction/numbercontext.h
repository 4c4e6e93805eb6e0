#pragma once

#include "app/scoring/maths/extraction/answerformulas.h"

#include <QList>
#include <QString>
#include <QStringList>

class QRegularExpression;

namespace Pennybench::Scoring {

/// Number words that count something: "three carts", "only one is left", "ba chiếc xe", "三辆车"; not "the
/// two numbers", "one would need", "in two steps".
QList<TextSpan> countedWords(const QString &text, const TextSpan &within);

// What the words around a number say about it. Positions are UTF-16 units of the text.

QString textBetween(const QString &text, qsizetype from, qsizetype to);
/// The words that the number before end counts, three at most: "red marbles".
QStringList countedThing(const QString &text, qsizetype end);
/// What precedes the number in its own clause; from: where the part that is looked at begins.
QString leadOf(const QString &text, qsizetype from, qsizetype start);
/// Whether the number only names a step, a page, a position or the like.
bool isLabel(const QString &text, qsizetype from, const TextSpan &number);

/// Where a pattern of dates or times of day matches.
QList<TextSpan> matchesOf(const QRegularExpression &pattern, const QString &text, const TextSpan &within);

/// Whether the words before a number deny it: "not", "không phải", "不是".
bool isDeniedBy(const QString &lead);
/// Whether what lies between an earlier number and this one makes this one a detail of it: "24 pencils in 6
/// boxes".
bool isDetail(const QString &between);
/// "10-15", "from 10 to 15".
bool isRange(const QString &lead, const QString &between);

/// How the words between two values join them, without the thing that the first one counts.
enum class Joint { None, And, Or };
Joint jointOf(QString between);

/// "3 hours and 20 minutes": one quantity in two units.
bool isCompound(const QStringList &first, const QStringList &second);
/// What the question asks to be counted: the words after the last "how many".
QStringList askedThing(const QString &question);

} // namespace Pennybench::Scoring
