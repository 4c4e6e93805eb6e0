#include "app/reports/undecided.h"

#include "app/base/language.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace Pennybench::Reports {

namespace {

constexpr qsizetype shownReasons = 5;

struct Undecided {
    Message reason; ///< of the first; the others of its kind may have other arguments
    int answers = 0;
};

/// Older sessions keep reasons as sentences, which are their own kinds.
QString kindOf(const Message &reason)
{
    return reason.id.isEmpty() ? reason.text : reason.id;
}

QList<Undecided> byReason(const QList<Runs::Answer> &answers)
{
    QHash<QString, qsizetype> places;
    QList<Undecided> kinds;
    for (const Runs::Answer &answer : answers) {
        if (answer.status != Runs::AnswerStatus::Ok || answer.verdict() != Scoring::Verdict::Undecided)
            continue;
        const Message reason = answer.score && !answer.override ? answer.score->reason : Message();
        const auto place = places.constFind(kindOf(reason));
        if (place == places.cend()) {
            places.insert(kindOf(reason), kinds.size());
            kinds += Undecided{reason, 1};
        } else {
            ++kinds[*place].answers;
        }
    }
    std::ranges::stable_sort(kinds, std::ranges::greater(), &Undecided::answers);
    return kinds;
}

QString undecidedText(const char *text)
{
    return QCoreApplication::translate("Undecided", text);
}

} // namespace

QStringList undecidedLines(const QList<Runs::Answer> &answers)
{
    const QList<Undecided> kinds = byReason(answers);
    if (kinds.isEmpty())
        return {};
    int undecided = 0;
    for (const Undecided &kind : kinds)
        undecided += kind.answers;
    const auto came = std::ranges::count(answers, Runs::AnswerStatus::Ok, &Runs::Answer::status);
    QStringList lines{
        undecidedText(QT_TRANSLATE_NOOP("Undecided", "Undecided and in no share: %1 of %2 answers"))
            .arg(undecided)
            .arg(came)};
    int rest = undecided;
    for (const Undecided &kind : kinds.first(std::min(kinds.size(), shownReasons))) {
        const QString reason = kind.reason.isEmpty()
            ? undecidedText(QT_TRANSLATE_NOOP("Undecided", "by a person's verdict, or without a reason"))
            : translated(kind.reason);
        lines += QStringLiteral("  %1 × %2").arg(kind.answers).arg(reason);
        rest -= kind.answers;
    }
    if (rest > 0)
        lines += undecidedText(QT_TRANSLATE_NOOP("Undecided", "  %1 for other reasons")).arg(rest);
    return lines;
}

} // namespace Pennybench::Reports
