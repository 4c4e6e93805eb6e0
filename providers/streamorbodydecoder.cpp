#include "providers/streamorbodydecoder.h"

#include <utility>

namespace Pennybench::Providers {

QList<ChatEvent> StreamOrBodyDecoder::append(QByteArrayView bytes)
{
    QList<ChatEvent> events;
    if (hasEnded())
        return events;
    if (m_form == Form::Unknown) {
        m_start.append(bytes);
        const char first = firstByte(m_start);
        if (first == '\0')
            return events;
        m_form = first == '{' || first == '[' || first == '<' ? Form::Whole : Form::Stream;
        if (isStream())
            takeStream(std::exchange(m_start, {}), events);
        return events;
    }
    if (isWholeBody())
        m_start.append(bytes);
    else
        takeStream(bytes, events);
    return events;
}

QList<ChatEvent> StreamOrBodyDecoder::finish()
{
    QList<ChatEvent> events;
    if (hasEnded())
        return events;
    if (isWholeBody())
        takeWholeBody(m_start, events);
    else
        finishStream(events);
    allTaken();
    conclude(events);
    return events;
}

} // namespace Pennybench::Providers
