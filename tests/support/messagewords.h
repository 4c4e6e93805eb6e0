#pragma once

#include "providers/base/message.h"

#include <QStringList>

/// The messages in English, so that a test can look for words in them.
inline QStringList wordsOf(const QList<Pennybench::Message> &messages)
{
    QStringList words;
    for (const Pennybench::Message &message : messages)
        words += message.english();
    return words;
}
