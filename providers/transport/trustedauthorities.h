#pragma once

#include <QSslConfiguration>
#include <QString>

namespace Pennybench::Providers {

/// Whom encrypted connections trust.
struct TrustedAuthorities {
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    QString problem; ///< why they could not be read, in words that fit into brackets; then nobody is trusted

    /// Those in the file SSL_CERT_FILE and in the folders SSL_CERT_DIR (several are parted by ":"), in PEM;
    /// where both variables are empty or unset, the system's.
    static TrustedAuthorities fromEnvironment();
};

} // namespace Pennybench::Providers
