#include "base/check.h"
#include "formats/exchange_rates.h"

namespace formats = tandem::formats;
using tandem::require;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto rates = formats::readExchangeRates(bytes);
    if (!rates) {
        require(!rates.error().text().isEmpty(), "an error has a text");
        return 0;
    }
    require(!rates->empty(), "a file that was read holds rates");
    for (const formats::StatedRate& rate : *rates) {
        require(rate.on.isValid(), "a rate has a day");
        const auto again = tandem::Decimal::parse(rate.value.toString());
        require(again && *again == rate.value, "a rate prints as it is read");
    }
    return 0;
}
