#include "providers/codec.h"
#include "providers/transport/jsonarrayreader.h"
#include "providers/transport/linereader.h"
#include "providers/transport/ssereader.h"

#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

using namespace Pennybench;
using namespace Pennybench::Providers;

namespace {

constexpr qsizetype total = 100LL * 1000 * 1000;

/// Peak resident memory of this process in MB.
double peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// The unit again and again, until there are about a million bytes.
QByteArray block(const QByteArray &unit)
{
    return unit.repeated(1'000'000 / unit.size());
}

template <typename Reader>
void measure(const char *name, const QByteArray &unit)
{
    const QByteArray bytes = block(unit);
    for (const qsizetype chunk : {1, 64, 1024, 16 * 1024, 64 * 1024}) {
        Reader reader;
        qsizetype events = 0;
        QElapsedTimer clock;
        clock.start();
        for (qsizetype done = 0; done < total; done += bytes.size()) {
            for (qsizetype at = 0; at < bytes.size(); at += chunk)
                events += reader.append(QByteArrayView(bytes).sliced(at, std::min(chunk, bytes.size() - at)))
                              .size();
        }
        const double seconds = static_cast<double>(clock.nsecsElapsed()) / 1e9;
        std::printf("%-12s %8lld bytes a chunk %8.0f MB/s %10lld events %8.1f MB peak\n", name,
            static_cast<long long>(chunk), static_cast<double>(total) / 1e6 / seconds,
            static_cast<long long>(events), peakMegabytes());
    }
}

/// What one event costs from its bytes to its ChatEvent, framing included.
void measureDecoding(const char *name, Dialect dialect, const QByteArray &event)
{
    constexpr int count = 200'000;
    const auto decoder = codecFor(dialect).decoder({});
    QElapsedTimer clock;
    clock.start();
    qsizetype produced = 0;
    for (int i = 0; i < count; ++i)
        produced += decoder->append(event).size();
    std::printf("%-12s decoding %6.2f us an event (must: at most 20), %lld events out of %d\n", name,
        static_cast<double>(clock.nsecsElapsed()) / 1e3 / count, static_cast<long long>(produced), count);
}

} // namespace

/// The readers must be linear: at least 100 MB/s from chunks of 1 KB up, whatever the chunking, memory flat.
int main()
{
    const QByteArray json =
        R"({"id":"x","object":"chat.completion.chunk","model":"m","choices":[{"index":0,"delta":{"content":" token"},"finish_reason":null}]})";
    measure<SseReader>("sse", "data: " + json + "\n\n");
    measure<LineReader>("json lines", json + "\n");
    measure<JsonArrayReader>("json array", json + ",\n");
    measureDecoding("openai", Dialect::OpenAi, "data: " + json + "\n\n");
    measureDecoding("gemini", Dialect::Gemini,
        "data: {\"candidates\":[{\"content\":{\"parts\":[{\"text\":\" token\"}],\"role\":\"model\"}}],"
        "\"usageMetadata\":{\"promptTokenCount\":9,\"totalTokenCount\":9},\"modelVersion\":\"m\"}\r\n\r\n");
    measureDecoding("anthropic", Dialect::Anthropic,
        "event: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":"
        "\"text_delta\",\"text\":\" token\"}}\n\n");
    measureDecoding("ollama", Dialect::Ollama,
        "{\"model\":\"m\",\"created_at\":\"t\",\"message\":{\"role\":\"assistant\",\"content\":\" "
        "token\"},\"done\":false}\n");
    return 0;
}
