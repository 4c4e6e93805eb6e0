#pragma once

#include <QHash>
#include <QMutex>
#include <QTranslator>

namespace Pennybench::Desktop {

/// The program's texts in a language. Remembers which English text each one stands for that was asked for, so
/// that a command is found by its English name, too. translate() may be called from any thread.
class EnglishNames : public QTranslator {
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *source, const char *disambiguation = nullptr,
        int n = -1) const override;
    /// The English of a text as a control shows it, without & and with its figures and names in place, which
    /// are put into English, too. Empty where it is not known.
    QString english(const QString &shown) const;

private:
    struct Template {
        QString before; ///< what stands before its one argument
        QString after;
        QString english;
    };

    QString whole(const QString &shown) const;
    QString ofTemplate(const QString &shown) const;

    mutable QMutex m_mutex;
    mutable QHash<QString, QString> m_english; ///< by what is shown; several after each other
    mutable QHash<QString, Template> m_templates; ///< the same, of texts with one argument
};

} // namespace Pennybench::Desktop
