#include "app/desktop/comparison/openedsession.h"

namespace Pennybench::Desktop {

OpenedSession::OpenedSession(ShownSession &shown)
    : m_shown(shown)
    , m_loader(shown)
{
}

void OpenedSession::close()
{
    m_loader.drop();
    m_file.reset();
}

Expected<Store::SessionFile *> OpenedSession::create(const QString &path)
{
    auto file = Store::SessionFile::create(path, m_shown.plan());
    if (!file)
        return failure(file.error());
    m_file = *std::move(file);
    m_shown.setFile(path, m_file->session());
    return m_file.get();
}

Expected<Store::SessionFile *> OpenedSession::open()
{
    if (m_file)
        return m_file.get();
    m_loader.finish();
    const bool isWhole = !m_shown.lacksTexts();
    auto file = Store::SessionFile::open(m_shown.sessionPath(),
        isWhole ? Store::AnswerDetail::All : Store::AnswerDetail::Head, Store::SessionUse::Votes);
    if (!file)
        return failure(file.error());
    m_file = *std::move(file);
    m_shown.setFile(m_shown.sessionPath(), m_file->session(), isWhole);
    return m_file.get();
}

} // namespace Pennybench::Desktop
