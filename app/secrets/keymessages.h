#pragma once

#include "providers/base/message.h"

/// Why there is no key. An id never changes its meaning.
namespace Pennybench::Secrets::KeyMessages {

inline constexpr MessageText noKey{"key.no-key",
    QT_TRANSLATE_NOOP("Message",
        "There is no key for %1: set the environment variable %2, or enter the key in the window under "
        "Settings. If it is already in the key chain, the key chain may be locked: unlock it and try "
        "again.")};
inline constexpr MessageText noKeyNoVault{"key.no-key-no-vault",
    QT_TRANSLATE_NOOP("Message", "There is no key for %1 in the environment variable %2. %3")};
inline constexpr MessageText otherHost{"key.other-host",
    QT_TRANSLATE_NOOP("Message",
        "The key in %1 belongs to %2 and is not sent to %3: give this provider its own variable in "
        "key_env.")};
inline constexpr MessageText vaultUnusable{"key.vault-unusable",
    QT_TRANSLATE_NOOP("Message",
        "The key chain cannot be used (%1): start and unlock a key chain such as GNOME Keyring or KWallet, "
        "or put the key into an environment variable.")};
inline constexpr MessageText builtWithoutVault{"key.built-without-vault",
    QT_TRANSLATE_NOOP("Message",
        "This program was built without the key chain: put the key into an environment variable. A key that "
        "is "
        "entered in Settings holds until the program ends.")};
inline constexpr MessageText noService{
    "key.no-service", QT_TRANSLATE_NOOP("Message", "no secret service is running")};
inline constexpr MessageText noReply{"key.no-reply", QT_TRANSLATE_NOOP("Message", "it does not answer")};

} // namespace Pennybench::Secrets::KeyMessages
