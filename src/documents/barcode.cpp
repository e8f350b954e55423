#include "documents/barcode.h"

#include <memory>
#include <zint.h>

namespace tandem::documents {

std::vector<bool> code128(const QString& text)
{
    const std::unique_ptr<zint_symbol, decltype(&ZBarcode_Delete)> symbol(ZBarcode_Create(),
                                                                          &ZBarcode_Delete);
    if (!symbol || text.isEmpty())
        return {};
    symbol->symbology = BARCODE_CODE128;
    symbol->input_mode = UNICODE_MODE;
    const QByteArray utf8 = text.toUtf8();
    const auto* const bytes = reinterpret_cast<const unsigned char*>(utf8.constData());
    if (ZBarcode_Encode(symbol.get(), bytes, static_cast<int>(utf8.size())) >= ZINT_ERROR)
        return {};
    std::vector<bool> modules;
    modules.reserve(static_cast<std::size_t>(symbol->width));
    for (int module = 0; module < symbol->width; ++module)
        modules.push_back(((symbol->encoded_data[0][module >> 3] >> (module & 7)) & 1) != 0);
    return modules;
}

} // namespace tandem::documents
