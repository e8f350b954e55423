#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <cstdint>
#include <string_view>

namespace tandem {

/// SHA-256 over a list of fields, each with its length before it, so that no two lists of fields
/// give the same bytes. docs/ledger.md, "The chain", has the format; docs/verifier.py computes it
/// without Tandem.
class ChainHash {
public:
    ChainHash();

    ChainHash& add(std::int64_t number); ///< As its decimal digits.
    ChainHash& add(std::string_view utf8);
    ChainHash& add(const QString& text);
    ChainHash& add(const QByteArray& bytes);

    /// The 32 bytes of the hash. The object is used up.
    QByteArray result();

private:
    alignas(16) std::array<unsigned char, 112> m_state;
};

} // namespace tandem
