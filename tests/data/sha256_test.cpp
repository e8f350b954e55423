#include "data/sha256.h"

#include <QByteArray>

#include <gtest/gtest.h>

#include <random>

namespace tandem {
namespace {

QByteArray hashOf(const QByteArray& bytes)
{
    Sha256 sha;
    sha.add(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    const auto hash = sha.result();
    return {reinterpret_cast<const char*>(hash.data()), static_cast<qsizetype>(hash.size())};
}

// Source: FIPS 180-4 and NIST's example values for SHA-256.
TEST(Sha256, GivesTheValuesOfTheStandard)
{
    EXPECT_EQ(hashOf("").toHex(),
              "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(hashOf("abc").toHex(),
              "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(hashOf("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq").toHex(),
              "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    EXPECT_EQ(hashOf(QByteArray(1'000'000, 'a')).toHex(),
              "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

// Property: of any bytes, in whatever parts they come, it is what libsodium computes.
TEST(Sha256, AgreesWithLibsodiumOverAllLengthsAndParts)
{
    std::mt19937_64 random(20241231);
    for (int length = 0; length <= 400; ++length) {
        QByteArray bytes(length, Qt::Uninitialized);
        for (char& byte : bytes)
            byte = static_cast<char>(random());
        unsigned char wanted[crypto_hash_sha256_BYTES];
        crypto_hash_sha256(wanted, reinterpret_cast<const unsigned char*>(bytes.constData()),
                           static_cast<unsigned long long>(length));
        for (int round = 0; round < 5; ++round) {
            Sha256 sha;
            for (int at = 0; at < length;) {
                const int part =
                    std::min(length - at, static_cast<int>(random() % (round == 0 ? 4 : 150)));
                sha.add(bytes.constData() + at, static_cast<std::size_t>(part));
                at += part;
            }
            const auto hash = sha.result();
            ASSERT_EQ(0, std::memcmp(hash.data(), wanted, sizeof wanted)) << length;
        }
    }
}

} // namespace
} // namespace tandem
