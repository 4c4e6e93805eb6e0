#include "providers/endpoint.h"

namespace Pennybench::Providers {

QString toText(Dialect dialect)
{
    switch (dialect) {
    case Dialect::OpenAi:
        return QStringLiteral("openai");
    case Dialect::Gemini:
        return QStringLiteral("gemini");
    case Dialect::Anthropic:
        return QStringLiteral("anthropic");
    case Dialect::Ollama:
        return QStringLiteral("ollama");
    case Dialect::Completions:
        return QStringLiteral("openai-completions");
    }
    Q_UNREACHABLE();
}

std::optional<Dialect> dialectFromText(QStringView text)
{
    for (Dialect dialect :
        {Dialect::OpenAi, Dialect::Gemini, Dialect::Anthropic, Dialect::Ollama, Dialect::Completions}) {
        if (toText(dialect) == text)
            return dialect;
    }
    return std::nullopt;
}

} // namespace Pennybench::Providers
