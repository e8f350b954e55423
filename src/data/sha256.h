#pragma once

#include <array>
#include <cstddef>

#include <nettle/sha2.h>

namespace tandem {

/// SHA-256. Every line, every header and every row of the trail is hashed, column by column, so
/// the library matters: this one uses what the processor has for it. Source: FIPS 180-4.
class Sha256 {
public:
    using Hash = std::array<unsigned char, SHA256_DIGEST_SIZE>;

    Sha256();

    void add(const void* data, std::size_t size);
    /// The hash. The object is used up.
    Hash result();

private:
    sha256_ctx m_state;
};

} // namespace tandem
