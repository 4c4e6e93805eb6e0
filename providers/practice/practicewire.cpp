#include "providers/practice/practicewire.h"

namespace Pennybench::Providers {

const PracticeWire &practiceWire(Dialect dialect)
{
    switch (dialect) {
    case Dialect::OpenAi:
    case Dialect::Completions: // which practice models do not speak
        return openAiPracticeWire();
    case Dialect::Gemini:
        return geminiPracticeWire();
    case Dialect::Anthropic:
        return anthropicPracticeWire();
    case Dialect::Ollama:
        return ollamaPracticeWire();
    }
    Q_UNREACHABLE();
}

QString practiceBasePath(Dialect dialect)
{
    switch (dialect) {
    case Dialect::OpenAi:
    case Dialect::Completions:
        return QStringLiteral("/v1");
    case Dialect::Gemini:
        return QStringLiteral("/gemini/v1beta");
    case Dialect::Anthropic:
        return QStringLiteral("/anthropic/v1");
    case Dialect::Ollama:
        return QStringLiteral("/ollama");
    }
    Q_UNREACHABLE();
}

} // namespace Pennybench::Providers
