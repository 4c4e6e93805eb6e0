#pragma once

#include "providers/endpoint.h"
#include "providers/jsontext.h"
#include "providers/modelrules.h"
#include "providers/transport/httptransport.h"

namespace Pennybench::Providers {

/// A request's body without the fields that the model rejects, and with the catalogue's own instead of ours.
class OpenAiBody {
public:
    /// The rules must outlive it.
    explicit OpenAiBody(const ModelRules &rules)
        : m_rules(rules)
    {
    }

    template <typename Value>
    void add(QLatin1String name, const Value &value)
    {
        if (isOurs(name))
            m_members.add(name, value);
    }
    void addJson(QLatin1String name, const QByteArray &json)
    {
        if (isOurs(name))
            m_members.addJson(name, json);
    }
    QByteArray bytes()
    {
        m_members.addAll(m_rules.extraBody);
        return m_members.object();
    }

private:
    bool isOurs(QLatin1String name) const
    {
        return !m_rules.rejects.contains(name) && !m_rules.extraBody.contains(name);
    }

    const ModelRules &m_rules;
    JsonMembers m_members;
};

/// A request to a path below the base URL, with the key as a bearer token.
HttpRequest openAiRequest(const Endpoint &endpoint, const QString &path, const QByteArray &body, bool stream);

} // namespace Pennybench::Providers
