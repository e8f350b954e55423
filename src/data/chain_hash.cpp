#include "data/chain_hash.h"

#include <charconv>
#include <new>

#include <sodium.h>

namespace tandem {
namespace {

crypto_hash_sha256_state* stateOf(std::array<unsigned char, 104>& bytes)
{
    static_assert(sizeof(crypto_hash_sha256_state) <= 104);
    return std::launder(reinterpret_cast<crypto_hash_sha256_state*>(bytes.data()));
}

void addBytes(crypto_hash_sha256_state* state, const char* data, std::size_t size)
{
    // The length goes first, in eight bytes, the lowest first.
    unsigned char field[8 + 56];
    for (int i = 0; i < 8; ++i)
        field[i] = static_cast<unsigned char>(size >> (8 * i));
    if (size <= 56) {
        std::copy_n(data, size, field + 8);
        crypto_hash_sha256_update(state, field, 8 + size);
        return;
    }
    crypto_hash_sha256_update(state, field, 8);
    crypto_hash_sha256_update(state, reinterpret_cast<const unsigned char*>(data), size);
}

} // namespace

ChainHash::ChainHash()
{
    crypto_hash_sha256_init(new (m_state.data()) crypto_hash_sha256_state);
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
    QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256_final(stateOf(m_state), reinterpret_cast<unsigned char*>(hash.data()));
    return hash;
}

} // namespace tandem
