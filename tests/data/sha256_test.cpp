#include "data/sha256.h"

#include <QByteArray>

#include <gtest/gtest.h>

namespace tandem {
namespace {

QByteArray hashOf(const QByteArray& bytes, qsizetype partBytes)
{
    Sha256 sha;
    for (qsizetype at = 0; at < bytes.size(); at += partBytes)
        sha.add(bytes.constData() + at,
                static_cast<std::size_t>(std::min(partBytes, bytes.size() - at)));
    const auto hash = sha.result();
    return QByteArray(reinterpret_cast<const char*>(hash.data()), qsizetype(hash.size())).toHex();
}

// Source: FIPS 180-4 and NIST's example values for SHA-256.
TEST(Sha256, GivesTheValuesOfTheStandardInWhateverParts)
{
    for (const qsizetype part : {1, 7, 64, 1'000}) {
        EXPECT_EQ(hashOf("", part),
                  "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        EXPECT_EQ(hashOf("abc", part),
                  "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        EXPECT_EQ(hashOf("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", part),
                  "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
        EXPECT_EQ(hashOf(QByteArray(1'000'000, 'a'), part),
                  "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }
}

} // namespace
} // namespace tandem
