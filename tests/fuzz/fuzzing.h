#pragma once

#include <QByteArray>

#include <cstdlib>

/// What a target does with an input: anything but crash, hang or leak. Each fuzz_*.cpp defines it.
void fuzz(const QByteArray &input);

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
