#include "base/check.h"
#include "formats/einvoice_check.h"
#include "formats/einvoice_reader.h"

namespace formats = tandem::formats;
using tandem::require;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto invoice = formats::readEInvoice(bytes);
    if (!invoice) {
        require(!invoice.error().text().isEmpty(), "an error has a text");
        return 0;
    }
    for (const formats::EInvoiceViolation& violation : formats::checkEInvoice(*invoice)) {
        require(!violation.rule.isEmpty(), "a violation names its rule");
        require(!violation.what.text().isEmpty(), "a violation has a text");
    }
    return 0;
}
