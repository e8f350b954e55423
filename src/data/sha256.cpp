#include "data/sha256.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

#ifdef __x86_64__
#include <cpuid.h>
#include <immintrin.h>
#endif

namespace tandem {

namespace {

constexpr std::size_t blockBytes = 64;

#ifdef __x86_64__

bool findInstructions()
{
    unsigned a = 0;
    unsigned b = 0;
    unsigned c = 0;
    unsigned d = 0;
    constexpr unsigned shaBit = 1U << 29;
    const bool hasSha = __get_cpuid_count(7, 0, &a, &b, &c, &d) != 0 && (b & shaBit) != 0;
    return hasSha && __builtin_cpu_supports("sse4.1") && __builtin_cpu_supports("ssse3");
}

alignas(16) constexpr std::array<std::uint32_t, 64> roundConstants{
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

/// Takes whole blocks into `state`. The instructions want it as two halves, ABEF and CDGH; each
/// step makes four words of the message, but the first four are read, and does four rounds.
__attribute__((target("sha,sse4.1,ssse3"))) void
compress(std::uint32_t* state, const unsigned char* data, std::size_t blockCount)
{
    const __m128i bigEndian = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
    const __m128i* const constants = reinterpret_cast<const __m128i*>(roundConstants.data());
    __m128i* const stored = reinterpret_cast<__m128i*>(state);
    const __m128i cdab = _mm_shuffle_epi32(_mm_loadu_si128(stored), 0xb1);
    const __m128i efgh = _mm_shuffle_epi32(_mm_loadu_si128(stored + 1), 0x1b);
    __m128i abef = _mm_alignr_epi8(cdab, efgh, 8);
    __m128i cdgh = _mm_blend_epi16(efgh, cdab, 0xf0);
    for (; blockCount > 0; --blockCount, data += blockBytes) {
        const __m128i abefBefore = abef;
        const __m128i cdghBefore = cdgh;
        __m128i words[4];
#pragma GCC unroll 16
        for (unsigned step = 0; step < 16; ++step) {
            __m128i& now = words[step % 4];
            const __m128i& last = words[(step + 3) % 4];
            if (step < 4) {
                const auto* read = reinterpret_cast<const __m128i*>(data) + step;
                now = _mm_shuffle_epi8(_mm_loadu_si128(read), bigEndian);
            } else {
                const __m128i middle = _mm_alignr_epi8(last, words[(step + 2) % 4], 4);
                now = _mm_add_epi32(_mm_sha256msg1_epu32(now, words[(step + 1) % 4]), middle);
                now = _mm_sha256msg2_epu32(now, last);
            }
            const __m128i sum = _mm_add_epi32(now, _mm_load_si128(constants + step));
            cdgh = _mm_sha256rnds2_epu32(cdgh, abef, sum);
            abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(sum, 0x0e));
        }
        abef = _mm_add_epi32(abef, abefBefore);
        cdgh = _mm_add_epi32(cdgh, cdghBefore);
    }
    const __m128i feba = _mm_shuffle_epi32(abef, 0x1b);
    const __m128i dchg = _mm_shuffle_epi32(cdgh, 0xb1);
    _mm_storeu_si128(stored, _mm_blend_epi16(feba, dchg, 0xf0));
    _mm_storeu_si128(stored + 1, _mm_alignr_epi8(dchg, feba, 8));
}

#else

bool findInstructions()
{
    return false;
}

void compress(std::uint32_t*, const unsigned char*, std::size_t) {}

#endif

bool hasInstructions()
{
    static const bool has = findInstructions();
    return has;
}

} // namespace

Sha256::Sha256()
{
    crypto_hash_sha256_init(&m_state);
}

void Sha256::add(const void* data, std::size_t size)
{
    const auto* bytes = static_cast<const unsigned char*>(data);
    if (!hasInstructions()) {
        crypto_hash_sha256_update(&m_state, bytes, size);
        return;
    }
    if (size == 0)
        return;
    const std::size_t filled = (m_state.count / 8) % blockBytes;
    m_state.count += std::uint64_t{size} * 8;
    if (filled > 0) {
        const std::size_t taken = std::min(size, blockBytes - filled);
        std::memcpy(m_state.buf + filled, bytes, taken);
        if (filled + taken < blockBytes)
            return;
        compress(m_state.state, m_state.buf, 1);
        bytes += taken;
        size -= taken;
    }
    compress(m_state.state, bytes, size / blockBytes);
    const std::size_t rest = size % blockBytes;
    if (rest > 0)
        std::memcpy(m_state.buf, bytes + (size - rest), rest);
}

/// A bit that is set, zeros, and the count of bits, the highest byte first, fill the last block.
void Sha256::pad()
{
    constexpr std::size_t countAt = blockBytes - 8;
    const std::size_t filled = (m_state.count / 8) % blockBytes;
    m_state.buf[filled] = 0x80;
    std::fill(m_state.buf + filled + 1, m_state.buf + blockBytes, 0);
    if (filled >= countAt) {
        compress(m_state.state, m_state.buf, 1);
        std::fill(m_state.buf, m_state.buf + countAt, 0);
    }
    for (std::size_t i = 0; i < 8; ++i)
        m_state.buf[countAt + i] = static_cast<unsigned char>(m_state.count >> (56 - 8 * i));
    compress(m_state.state, m_state.buf, 1);
}

std::array<unsigned char, crypto_hash_sha256_BYTES> Sha256::result()
{
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    if (!hasInstructions()) {
        crypto_hash_sha256_final(&m_state, hash.data());
        return hash;
    }
    pad();
    for (std::size_t i = 0; i < hash.size(); ++i)
        hash[i] = static_cast<unsigned char>(m_state.state[i / 4] >> (24 - 8 * (i % 4)));
    return hash;
}

} // namespace tandem
