#pragma once

#include "app/store/sessionfile.h"

#include <QSet>

namespace Pennybench::Reports {

/// Which prompts of a session are looked at; an empty set lets all pass. Of several tags a prompt needs one.
struct PromptFilter {
    QSet<QString> categories;
    QSet<QString> languages;
    QSet<QString> difficulties; ///< as numbers; "0": not graded
    QSet<QString> tags;
    QSet<QString> suites; ///< ids

    bool operator==(const PromptFilter &) const = default;
    bool isEmpty() const;
    bool lets(const QString &suite, const Suites::Prompt &prompt) const;
};

/// The session with those prompts alone and the answers to them.
Store::Session filtered(const Store::Session &session, const PromptFilter &filter);

} // namespace Pennybench::Reports
