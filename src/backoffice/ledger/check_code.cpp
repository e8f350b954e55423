#include "backoffice/ledger/check_code.h"

#include "data/chain_hash.h"

namespace tandem::ledger {
namespace {

constexpr std::array<std::uint16_t, 256> crcTable = [] {
    std::array<std::uint16_t, 256> table{};
    for (unsigned byte = 0; byte < 256; ++byte) {
        unsigned crc = byte << 8;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 0x8000U) != 0 ? (crc << 1) ^ 0x1021U : crc << 1;
        table[byte] = static_cast<std::uint16_t>(crc);
    }
    return table;
}();

class Crc {
public:
    void add(unsigned char byte)
    {
        m_value = static_cast<std::uint16_t>((m_value << 8) ^ crcTable[(m_value >> 8) ^ byte]);
    }
    std::uint16_t value() const { return m_value; }

private:
    std::uint16_t m_value = 0xffff;
};

std::uint16_t codeOf(const Field& field)
{
    Crc crc;
    crc.add(static_cast<unsigned char>(field.kind()));
    if (field.kind() == Cursor::Type::Integer) {
        auto rest = static_cast<std::uint64_t>(field.integer());
        for (; rest != 0; rest >>= 8)
            crc.add(static_cast<unsigned char>(rest));
    } else {
        for (const char byte : field.bytes())
            crc.add(static_cast<unsigned char>(byte));
    }
    return crc.value();
}

void addField(ChainHash& chain, const Field& field)
{
    if (field.kind() == Cursor::Type::Integer)
        chain.add(field.integer());
    else
        chain.add(field.bytes()); // NULL as no bytes: no text of the ledger tells them apart
}

} // namespace

QByteArray checkCodes(std::span<const Field> fields)
{
    QByteArray codes(static_cast<qsizetype>(2 * fields.size()), Qt::Uninitialized);
    char* at = codes.data();
    for (const Field& field : fields) {
        const std::uint16_t code = codeOf(field);
        *at++ = static_cast<char>(code >> 8);
        *at++ = static_cast<char>(code & 0xff);
    }
    return codes;
}

std::vector<std::size_t> alteredColumns(std::span<const Field> fields, const QByteArray& codes)
{
    const QByteArray computed = checkCodes(fields);
    std::vector<std::size_t> altered;
    if (codes.size() != computed.size())
        return altered;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const auto at = 2 * static_cast<qsizetype>(i);
        if (codes[at] != computed[at] || codes[at + 1] != computed[at + 1])
            altered.push_back(i);
    }
    return altered;
}

QByteArray chainLink(const EntryFields& header, std::span<const LineFields> lines)
{
    ChainHash chain;
    chain.add(std::string_view("tandem entry 1"));
    for (const Field& field : std::span(header).first(entryHashColumn))
        addField(chain, field);
    for (const LineFields& line : lines)
        for (const Field& field : line)
            addField(chain, field);
    return chain.result();
}

QByteArray textHash(const QByteArray& salt, const QString& text)
{
    return ChainHash().add(std::string_view("tandem text 1")).add(salt).add(text).result();
}

} // namespace tandem::ledger
