#include "data/sha256.h"

namespace tandem {

Sha256::Sha256()
{
    sha256_init(&m_state);
}

void Sha256::add(const void* data, std::size_t size)
{
    sha256_update(&m_state, size, static_cast<const unsigned char*>(data));
}

Sha256::Hash Sha256::result()
{
    Hash hash{};
    sha256_digest(&m_state, hash.size(), hash.data());
    return hash;
}

} // namespace tandem
