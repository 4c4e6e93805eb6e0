#include "app/catalogue/rulesjson.h"

#include "app/catalogue/cataloguemessages.h"
#include "providers/completions/prompttemplate.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace Pennybench::Models {

namespace {

template <typename Value>
struct Name {
    Value value;
    QStringView text;
};
template <typename Value>
Name(Value, QStringView) -> Name<Value>;

/// The first one is the default.
constexpr std::array systemRoles{
    Name{Providers::ModelRules::SystemRole::System, QStringView(u"system")},
    Name{Providers::ModelRules::SystemRole::Developer, QStringView(u"developer")},
    Name{Providers::ModelRules::SystemRole::InUserMessage, QStringView(u"user")},
};

constexpr std::array tokenLimits{
    Name{Providers::ModelRules::TokenLimit::MaxTokens, QStringView(u"max_tokens")},
    Name{Providers::ModelRules::TokenLimit::MaxCompletionTokens, QStringView(u"max_completion_tokens")},
};

constexpr std::array thinkingForms{
    Name{Providers::ModelRules::Thinking::None, QStringView(u"none")},
    Name{Providers::ModelRules::Thinking::ReasoningEffort, QStringView(u"reasoning_effort")},
    Name{Providers::ModelRules::Thinking::ReasoningObject, QStringView(u"reasoning")},
    Name{Providers::ModelRules::Thinking::ThinkingSwitch, QStringView(u"thinking_switch")},
    Name{Providers::ModelRules::Thinking::Budget, QStringView(u"budget")},
    Name{Providers::ModelRules::Thinking::Level, QStringView(u"level")},
    Name{Providers::ModelRules::Thinking::Adaptive, QStringView(u"adaptive")},
    Name{Providers::ModelRules::Thinking::Think, QStringView(u"think")},
};

template <typename Names>
QString listed(const Names &names)
{
    QStringList texts;
    for (const auto &name : names)
        texts += name.text.toString();
    return texts.join(QStringLiteral(", "));
}

template <typename Names>
auto read(JsonFields &fields, QStringView field, const Names &names)
{
    const QString text = fields.text(field);
    const auto found = std::ranges::find_if(names, [&text](const auto &name) { return name.text == text; });
    if (found != names.end())
        return found->value;
    if (!text.isEmpty())
        fields.refuse(field, Message(CatalogueMessages::unknownValue, {text.left(40), listed(names)}));
    return names.front().value;
}

template <typename Names, typename Value>
void put(QJsonObject &json, const QString &field, const Names &names, Value value)
{
    const auto found = std::ranges::find_if(names, [value](const auto &name) { return name.value == value; });
    if (found != names.begin() && found != names.end())
        json.insert(field, found->text.toString());
}

void put(QJsonObject &json, const QString &field, const QJsonObject &inner)
{
    if (!inner.isEmpty())
        json.insert(field, inner);
}

QJsonObject effortsFrom(JsonFields &model)
{
    const QJsonObject efforts = model.object(u"efforts");
    for (auto it = efforts.begin(); it != efforts.end(); ++it) {
        const bool known = it.key() == u"low" || it.key() == u"medium" || it.key() == u"high";
        if (!known || (!it.value().isString() && !it.value().isDouble() && !it.value().isBool()))
            model.refuse(u"efforts", Message(CatalogueMessages::efforts));
    }
    return efforts;
}

QStringList thinkingMarksFrom(JsonFields &model)
{
    const QStringList marks = model.texts(u"thinking_marks");
    const bool arePair = marks.size() == 2 && !marks.first().isEmpty() && !marks.last().isEmpty();
    if (!marks.isEmpty() && !arePair)
        model.refuse(u"thinking_marks", Message(CatalogueMessages::thinkingMarks));
    return marks;
}

} // namespace

Providers::ModelRules modelRulesFrom(JsonFields &model)
{
    Providers::ModelRules rules;
    rules.rejects = model.texts(u"rejects");
    rules.systemRole = read(model, u"system_role", systemRoles);
    rules.tokenLimit = read(model, u"token_limit", tokenLimits);
    rules.thinking = read(model, u"thinking", thinkingForms);
    rules.efforts = effortsFrom(model);
    rules.usualMaxTokens = model.count(u"usual_max_tokens");
    rules.thinkingMarks = thinkingMarksFrom(model);
    rules.promptTemplate = model.text(u"template");
    if (!Providers::isPromptTemplate(rules.promptTemplate))
        model.refuse(u"template", Message(CatalogueMessages::promptTemplate));
    rules.extraBody = model.object(u"extra_body");
    return rules;
}

void putRules(QJsonObject &model, const Providers::ModelRules &rules)
{
    if (!rules.rejects.isEmpty())
        model.insert(QStringLiteral("rejects"), QJsonArray::fromStringList(rules.rejects));
    put(model, QStringLiteral("system_role"), systemRoles, rules.systemRole);
    put(model, QStringLiteral("token_limit"), tokenLimits, rules.tokenLimit);
    put(model, QStringLiteral("thinking"), thinkingForms, rules.thinking);
    put(model, QStringLiteral("efforts"), rules.efforts);
    if (rules.usualMaxTokens > 0)
        model.insert(QStringLiteral("usual_max_tokens"), rules.usualMaxTokens);
    if (!rules.thinkingMarks.isEmpty())
        model.insert(QStringLiteral("thinking_marks"), QJsonArray::fromStringList(rules.thinkingMarks));
    if (!rules.promptTemplate.isEmpty())
        model.insert(QStringLiteral("template"), rules.promptTemplate);
    put(model, QStringLiteral("extra_body"), rules.extraBody);
}

} // namespace Pennybench::Models
