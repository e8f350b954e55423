#include "base/check.h"
#include "formats/camt.h"

namespace formats = tandem::formats;
using tandem::require;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto statements = formats::readCamt(bytes);
    if (!statements) {
        require(!statements.error().text().isEmpty(), "an error has a text");
        return 0;
    }
    for (const formats::BankStatement& statement : *statements) {
        for (const formats::BankLine& line : statement.lines) {
            const auto again = tandem::Decimal::parse(line.amount.toString());
            require(again && *again == line.amount, "an amount prints as it is read");
        }
        for (const tandem::Error& warning : statement.warnings)
            require(!warning.text().isEmpty(), "a warning has a text");
    }
    return 0;
}
