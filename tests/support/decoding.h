#pragma once

#include "providers/codec.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace Pennybench {

/// What a decoder made of one body.
struct Reading {
    QString text;
    QString reasoning;
    Providers::TokenUsage usage;
    QStringList notes;
    int replacements = 0; ///< how often the text was replaced
    std::optional<Providers::Finished> finished;
    std::optional<Providers::Failed> failed;
    int afterEnding = 0; ///< events that came after the ending: there must be none

    /// "stop", "length" and so on for an answer, "truncated" and so on for a failure, "none" for neither.
    QString ending() const;
    QString servedModel() const;
};

/// The body as it comes in these pieces.
Reading readIn(Providers::Dialect dialect, const QList<QByteArray> &pieces);
/// The body whole, byte by byte, and cut in two at every place.
QList<Reading> readingsOf(Providers::Dialect dialect, const QByteArray &body);

/// One data event of a stream.
QByteArray dataEvent(const QByteArray &json);
/// One event of Anthropic's stream, and the one that begins it: model "c", 10 tokens in, 5 of them cached.
QByteArray anthropicEvent(const QByteArray &json);
QByteArray anthropicStart();
/// One chunk of chat completions: the fields of its delta, and what stands beside the delta.
QByteArray deltaEvent(const QByteArray &fields, const QByteArray &rest = {});
/// The chunk that says why the answer ended, and the end mark behind it.
inline const QByteArray stopEvent = deltaEvent("", ",\"finish_reason\":\"stop\"");
inline const QByteArray doneMark = "data: [DONE]\n\n";

/// Columns and one row of a test that compares readings.
void addReadingColumns();
void addReadingRow(const char *name, Providers::Dialect dialect, const QByteArray &body, const char *ending,
    const QString &text = QStringLiteral("Hi"), const QString &reasoning = {},
    const QString &served = QStringLiteral("m"));
/// The test of such a row: its body says the same however it is split.
void compareReadings();

} // namespace Pennybench
