#include "data/chain_hash.h"

#include "data/sha256.h"

#include <charconv>
#include <new>

namespace tandem {
namespace {

Sha256& stateOf(std::array<unsigned char, 112>& bytes)
{
    static_assert(sizeof(Sha256) <= 112 && std::is_trivially_destructible_v<Sha256>);
    return *std::launder(reinterpret_cast<Sha256*>(bytes.data()));
}

void addBytes(Sha256& state, const char* data, std::size_t size)
{
    // The length goes first, in eight bytes, the lowest first.
    unsigned char field[8 + 56];
    for (int i = 0; i < 8; ++i)
        field[i] = static_cast<unsigned char>(size >> (8 * i));
    if (size <= 56) {
        std::copy_n(data, size, field + 8);
        state.add(field, 8 + size);
        return;
    }
    state.add(field, 8);
    state.add(data, size);
}

} // namespace

ChainHash::ChainHash()
{
    new (m_state.data()) Sha256;
}

ChainHash& ChainHash::add(std::int64_t number)
{
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
    addBytes(stateOf(m_state), digits, static_cast<std::size_t>(end - digits));
    return *this;
}

ChainHash& ChainHash::add(std::string_view utf8)
{
    addBytes(stateOf(m_state), utf8.data(), utf8.size());
    return *this;
}

ChainHash& ChainHash::add(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    return add(utf8);
}

ChainHash& ChainHash::add(const QByteArray& bytes)
{
    addBytes(stateOf(m_state), bytes.constData(), static_cast<std::size_t>(bytes.size()));
    return *this;
}

QByteArray ChainHash::result()
{
    const auto hash = stateOf(m_state).result();
    return {reinterpret_cast<const char*>(hash.data()), qsizetype(hash.size())};
}

} // namespace tandem
