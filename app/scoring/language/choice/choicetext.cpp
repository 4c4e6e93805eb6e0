#include "app/scoring/language/choice/choicetext.h"

#include "app/scoring/language/unicodetext.h"

#include <QRegularExpression>

#include <array>
#include <utility>

namespace Pennybench {

namespace {

constexpr std::array<std::pair<char16_t, char16_t>, 13> lookAlikes{
    {{u'А', u'A'}, {u'В', u'B'}, {u'С', u'C'}, {u'Е', u'E'}, {u'Н', u'H'}, {u'І', u'I'}, {u'Ј', u'J'},
        {u'Ԍ', u'G'}, {u'Α', u'A'}, {u'Β', u'B'}, {u'Ε', u'E'}, {u'Η', u'H'}, {u'Ι', u'I'}}};

QChar withoutWidth(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= 0xFF01 && u <= 0xFF5E)
        return QChar(static_cast<char16_t>(u - 0xFF01 + u'!'));
    return c == u'【' || c == u'「' ? QChar(u'(') : c == u'】' || c == u'」' ? QChar(u')') : c;
}

QChar latinLookAlike(QChar c)
{
    for (const auto &[other, latin] : lookAlikes) {
        if (c == other)
            return latin;
    }
    return c;
}

/// Blanks out \text{, \mathbf{ and the like, and every brace but the one of \boxed.
void blankLatex(QString &text)
{
    static const QRegularExpression command(
        QStringLiteral("\\\\(?:text|mathrm|mathbf|textbf|textit|mbox|bf)\\s*\\{"));
    for (auto matches = command.globalMatch(QString(text)); matches.hasNext();) {
        const auto match = matches.next();
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i)
            text[i] = u' ';
    }
}

/// <answer> announces as "answer:" does; the text keeps its length.
void announceTags(QString &text)
{
    text.replace(QStringLiteral("<answer>"), QStringLiteral("answer: "), Qt::CaseInsensitive);
    text.replace(QStringLiteral("</answer>"), QString(9, u' '), Qt::CaseInsensitive);
}

} // namespace

QString choiceText(const QString &answer)
{
    QString text = answer;
    for (QChar &c : text) {
        c = withoutWidth(c);
        if (c == u'*' || c == u'$' || c == u'`' || c == u'"' || c == u'“' || c == u'”')
            c = u' ';
    }
    blankLatex(text);
    announceTags(text);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool alone = (i == 0 || !text.at(i - 1).isLetterOrNumber())
            && (i + 1 == text.size() || !text.at(i + 1).isLetterOrNumber());
        if (alone)
            text[i] = latinLookAlike(text.at(i));
    }
    return text;
}

QString unusualWriting(QChar letter)
{
    if (letter.unicode() >= 0xFF01 && letter.unicode() <= 0xFF5E)
        return QStringLiteral("a full-width letter");
    if (letter.script() == QChar::Script_Cyrillic)
        return QStringLiteral("a Cyrillic letter that looks the same");
    if (letter.script() == QChar::Script_Greek)
        return QStringLiteral("a Greek letter that looks the same");
    return {};
}

bool isJoined(QChar c)
{
    // Chinese stands directly beside a letter: 答案是B。
    const bool withBlanks = c.isLetterOrNumber() && !isWrittenWithoutBlanks(c.unicode());
    return withBlanks || c == u'\'' || c == u'’' || c == u'_' || c == u'^' || c == u'=' || c == u'\\'
        || c == u'+' || c == u'-' || c == u'/' || c == u'<' || c == u'>' || c == u'°' || c == u'{';
}

QString wordsOnly(const QString &text)
{
    QString words;
    for (const QChar c : nfc(text).toLower()) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            words += c;
        else if (!words.endsWith(u' '))
            words += u' ';
    }
    return words.trimmed();
}

} // namespace Pennybench
