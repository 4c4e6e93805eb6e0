#include "app/scoring/language/choicescorer.h"

#include "app/scoring/visibleanswer.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace Pennybench {

namespace {

struct Choice {
    QChar letter;
    qsizetype at = -1;
};

/// Full-width letters as ASCII, emphasis marks as blanks; the length does not change.
QString plain(QString text)
{
    for (QChar &c : text) {
        if (c.unicode() >= 0xFF21 && c.unicode() <= 0xFF3A)
            c = QChar(static_cast<char16_t>(c.unicode() - 0xFF21 + u'A'));
        else if (c == u'*' || c == u'$' || c == u'`')
            c = u' ';
    }
    return text;
}

std::optional<Choice> lastMatch(const QString &text, const QString &pattern, QChar last)
{
    const QRegularExpression expression(QString(pattern).replace(u'#', QStringLiteral("A-%1").arg(last)),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption);
    std::optional<Choice> found;
    auto matches = expression.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        found = Choice{match.captured(1).at(0), match.capturedStart(1)};
    }
    return found;
}

std::optional<Choice> chosen(const QString &text, QChar last)
{
    static const QString patterns[] = {
        QStringLiteral("\\\\boxed\\s*\\{\\s*(?:\\\\text\\s*\\{)?\\s*\\(?([#])"),
        QStringLiteral("(?i:answer(?:\\s+is)?|choice(?:\\s+is)?|đáp án(?:\\s+(?:đúng\\s+)?là)?|chọn|câu trả "
                       "lời(?:\\s+là)?|"
                       "答案(?:是|为|選|选)?|选择?|正确(?:答案|选项)(?:是|为)?)\\s*[:：]?\\s*\\(?（?([#])(?!["
                       "\\p{L}\\p{N}])"),
        QStringLiteral("^\\s*\\(?([#])\\s*[.):）]?\\s*$"),
        QStringLiteral("^\\s*\\(?([#])[.):）]\\s"),
        QStringLiteral("(?<![\\p{L}\\p{N}'’])([#])(?![\\p{L}\\p{N}'’])"),
    };
    for (const QString &pattern : patterns) {
        if (const auto choice = lastMatch(text, pattern, last))
            return choice;
    }
    return std::nullopt;
}

} // namespace

Score ChoiceScorer::score(const ScoringInput &input) const
{
    Score score{.expected = input.spec.expected().trimmed().toUpper(), .scorer = name()};
    const qsizetype options = input.spec.fields.value(u"options").toArray().size();
    const QChar last(
        static_cast<char16_t>(u'A' + (options >= 2 ? std::min<qsizetype>(options, 26) : 10) - 1));
    const VisibleAnswer visible = visibleAnswer(input.answer);
    const auto choice = chosen(plain(visible.text), last);
    if (!choice) {
        score.verdict = Verdict::NoAnswer;
        score.score = 0;
        score.reason = input.truncated
            ? QStringLiteral("The answer was cut at the token limit before it chose.")
            : QStringLiteral("The answer chooses none of the letters.");
        return score;
    }
    score.extracted = choice->letter;
    score.extractedAt = choice->at + visible.offset;
    const bool right = score.extracted == score.expected;
    score.verdict = right ? Verdict::Correct : Verdict::Incorrect;
    score.score = right ? 1 : 0;
    score.reason = right ? QStringLiteral("chose %1").arg(score.extracted)
                         : QStringLiteral("chose %1, expected %2").arg(score.extracted, score.expected);
    return score;
}

QString ChoiceScorer::problemWith(const ScorerSpec &spec) const
{
    const QString expected = spec.expected().trimmed();
    const bool letter =
        expected.size() == 1 && expected.at(0).toUpper() >= u'A' && expected.at(0).toUpper() <= u'Z';
    return letter ? QString() : QStringLiteral("\"expected\" must be one letter, not \"%1\".").arg(expected);
}

} // namespace Pennybench
