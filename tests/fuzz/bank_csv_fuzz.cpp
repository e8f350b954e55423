#include "base/check.h"
#include "formats/bank_csv.h"

namespace formats = tandem::formats;
using tandem::require;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    const auto file = formats::readBankCsv(bytes);
    if (!file) {
        require(!file.error().text().isEmpty(), "an error has a text");
        return 0;
    }
    const QString text = file->mapping.text();
    const auto mapping = formats::BankCsvMapping::parse(text);
    require(mapping && mapping->text() == text, "a detected mapping can be saved and read");
    const auto again = formats::readBankCsv(bytes, *mapping);
    require(again && again->lines.size() == file->lines.size(),
            "the saved mapping reads what detection read");
    for (std::size_t i = 0; i < file->lines.size(); ++i) {
        require(again->lines[i].amount == file->lines[i].amount
                    && again->lines[i].remittance == file->lines[i].remittance,
                "the saved mapping reads each line alike");
    }
    return 0;
}
