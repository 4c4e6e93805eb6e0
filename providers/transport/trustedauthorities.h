#pragma once

#include "providers/base/message.h"

#include <QSslConfiguration>

namespace Pennybench::Providers {

/// The authorities that encrypted connections trust.
struct TrustedAuthorities {
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    Message problem; ///< why they could not be read, as a clause in brackets; then nothing is trusted

    /// Those in the file SSL_CERT_FILE and in the folders SSL_CERT_DIR (several are separated by ":"), in
    /// PEM. If both variables are empty or unset, the system's.
    static TrustedAuthorities fromEnvironment();
};

} // namespace Pennybench::Providers
