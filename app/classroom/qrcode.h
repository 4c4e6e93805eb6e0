#pragma once

#include <QBitArray>
#include <QString>

namespace Pennybench::Classroom {

/// A QR code as a square of modules, row by row; true is dark. What draws it leaves four light modules around
/// it.
struct QrCode {
    int size = 0; ///< modules on a side; 0: none could be made
    QBitArray modules;

    bool isDark(int row, int column) const { return modules.testBit(row * size + column); }
};

/// With error correction M, of the smallest version that holds the text's UTF-8. Empty for a text of more
/// than 2,331 bytes, and where the program was built without libqrencode.
QrCode qrCode(const QString &text);

} // namespace Pennybench::Classroom
