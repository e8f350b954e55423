#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace tandem::test {

/// A cell of a workbook: what kind it says it is, and its text.
struct WorkbookCell {
    enum class Kind { Text, Number, Formula };

    Kind kind = Kind::Text;
    QString text;
    QString format; ///< Of a number: "#,##0.00".
};

/// The first sheet of a workbook by reference: "B2". Reads what XlsxWriter writes, and throws on
/// anything else.
QMap<QString, WorkbookCell> readWorkbook(const QString& path);

} // namespace tandem::test
