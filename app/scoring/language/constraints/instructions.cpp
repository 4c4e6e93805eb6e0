#include "app/scoring/language/constraints/instructions.h"

#include "app/scoring/language/texts.h"
#include "app/scoring/specmessages.h"

#include <QJsonArray>

namespace Pennybench::Scoring {

namespace {

/// The instruction of this name, or null.
const Instruction *instructionOf(const QString &id)
{
    for (const auto &instructions : {countingInstructions(), otherInstructions()}) {
        for (const Instruction &instruction : instructions) {
            if (instruction.id == id)
                return &instruction;
        }
    }
    return nullptr;
}

/// How a count may stand to the number that is wanted: below "<", equal "=" or above ">".
QStringView allowedBy(QStringView relation)
{
    static constexpr std::pair<QStringView, QStringView> relations[] = {{u"less than", u"<"},
        {u"at most", u"<="}, {u"exactly", u"="}, {u"at least", u"=>"}, {u"more than", u">"}};
    for (const auto &[name, allowed] : relations) {
        if (name == relation)
            return allowed;
    }
    return {};
}

bool isTextList(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    return !list.isEmpty() && std::all_of(list.begin(), list.end(), [](const QJsonValue &item) {
        return item.isString() && !item.toString().isEmpty();
    });
}

Message problemWithArgument(QStringView kind, const QJsonValue &value)
{
    if (kind == u"texts")
        return isTextList(value) ? Message() : Message(SpecMessages::texts);
    if (kind == u"count")
        return value.toInt(-1) >= 0 ? Message() : Message(SpecMessages::aCount);
    if (kind == u"relation")
        return isRelation(value.toString()) ? Message() : Message(SpecMessages::aRelation);
    return value.toString().trimmed().isEmpty() ? Message(SpecMessages::aText) : Message();
}

QStringList looseVariants(const QString &text)
{
    const qsizetype first = text.indexOf(u'\n');
    const qsizetype last = text.lastIndexOf(u'\n');
    const QString withoutFirst = first < 0 ? QString() : text.mid(first + 1).trimmed();
    const QString withoutLast = last < 0 ? QString() : text.left(last).trimmed();
    const QString withoutBoth = first < last ? text.mid(first + 1, last - first - 1).trimmed() : QString();
    QStringList variants{text, withoutFirst, withoutLast, withoutBoth};
    for (const QString &variant : QStringList(variants))
        variants += QString(variant).remove(u'*');
    return variants;
}

} // namespace

QString Check::given(QStringView argument) const
{
    return arguments.value(argument).toString().trimmed();
}

bool Check::holds(QStringView relation, qsizetype count, QStringView argument) const
{
    const qsizetype wanted = arguments.value(argument).toInt();
    return allowedBy(relation).contains(count < wanted ? u'<' : count > wanted ? u'>' : u'=');
}

bool isRelation(QStringView relation)
{
    return !allowedBy(relation).isEmpty();
}

QRegularExpression givenPattern(
    const QString &keyword, const QString &frame, QRegularExpression::PatternOptions options)
{
    options |= QRegularExpression::UseUnicodePropertiesOption;
    const auto framed = [&](const QString &text) {
        return QString(frame).replace(QStringLiteral("%1"), text);
    };
    const QRegularExpression pattern(framed(nfc(keyword)), options);
    return pattern.isValid() ? pattern
                             : QRegularExpression(framed(QRegularExpression::escape(nfc(keyword))), options);
}

qsizetype countMatches(const QRegularExpression &pattern, const QString &text)
{
    qsizetype count = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext(); matches.next())
        ++count;
    return count;
}

std::optional<QStringList> partsBetween(const QString &text, const QString &divider)
{
    QStringList parts;
    for (const QString &part : text.split(divider))
        parts += part.trimmed();
    if (parts.first().isEmpty())
        parts.removeFirst();
    if (!parts.isEmpty() && parts.last().isEmpty())
        parts.removeLast();
    return parts.contains(QString()) ? std::nullopt : std::optional(parts);
}

Message problemWithInstruction(const QJsonObject &instruction)
{
    const QString id = instruction.value(u"id").toString();
    const Instruction *known = instructionOf(id);
    if (!known)
        return Message(SpecMessages::noInstruction, {id});
    for (const QStringView argument : known->arguments.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype colon = argument.indexOf(u':');
        const QString name = argument.left(colon).toString();
        const Message wanted = problemWithArgument(argument.mid(colon + 1), instruction.value(name));
        if (!wanted.isEmpty())
            return Message(SpecMessages::argument, {id, name, wanted});
    }
    return {};
}

Finding checkStrictly(const QJsonObject &instruction, const CheckedText &checked)
{
    if (checked.text.trimmed().isEmpty())
        return {false, QStringLiteral("empty")};
    return instructionOf(instruction.value(u"id").toString())
        ->check({checked.text, checked.language, instruction});
}

bool isFollowedLoosely(const QJsonObject &instruction, const CheckedText &checked)
{
    const QStringList variants = looseVariants(checked.text);
    return std::any_of(variants.begin(), variants.end(), [&](const QString &variant) {
        return checkStrictly(instruction, {variant, checked.language}).followed;
    });
}

} // namespace Pennybench::Scoring
