#pragma once

#include <QByteArray>

#include <cstdlib>

namespace Pennybench {

/// Makes a target known to the program that replays the corpora. Always true.
bool addFuzzTarget(const char *name, void (*target)(const QByteArray &input));

} // namespace Pennybench

/// FUZZ_TARGET(name) { … input … }: what fuzz_name.cpp does with an input: anything but crash, hang or leak.
#ifdef PENNYBENCH_LIBFUZZER
#define FUZZ_TARGET(name) void fuzz(const QByteArray &input)
void fuzz(const QByteArray &input);
#else
#define FUZZ_TARGET(name)                                                                                    \
    static void fuzz_##name(const QByteArray &input);                                                        \
    static const bool known_##name = Pennybench::addFuzzTarget(#name, fuzz_##name);                          \
    static void fuzz_##name(const QByteArray &input)
#endif

/// Ends the program where a promise does not hold, so that the input is kept.
inline void promise(bool holds)
{
    if (!holds)
        std::abort();
}

/// Calls use(piece) with the input cut into pieces whose lengths the input itself decides.
template <typename Use>
void inPieces(const QByteArray &input, Use use)
{
    for (qsizetype at = 0; at < input.size();) {
        const qsizetype length =
            std::min<qsizetype>(1 + static_cast<unsigned char>(input.at(at)) % 7, input.size() - at);
        use(QByteArrayView(input).sliced(at, length));
        at += length;
    }
}
