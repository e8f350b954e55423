#pragma once

#include "data/row.h"

#include <QByteArray>

#include <array>
#include <span>
#include <string_view>
#include <vector>

namespace tandem::ledger {

/// A value of a chained row, as the chain and the check codes see it. Refers to its text.
class Field {
public:
    Field() = default; ///< NULL.
    Field(std::int64_t integer) : m_kind(Cursor::Type::Integer), m_integer(integer) {}
    Field(std::string_view text) : m_kind(Cursor::Type::Text), m_bytes(text) {}
    Field(const QByteArray& bytes)
        : m_kind(Cursor::Type::Bytes)
        , m_bytes(bytes.constData(), static_cast<std::size_t>(bytes.size()))
    {
    }
    /// NULL for 0, which no key is.
    static Field orNull(std::int64_t key) { return key == 0 ? Field() : Field(key); }
    /// NULL for no bytes.
    static Field orNull(const QByteArray& bytes)
    {
        return bytes.isEmpty() ? Field() : Field(bytes);
    }

    Cursor::Type kind() const { return m_kind; }
    std::int64_t integer() const { return m_integer; }
    std::string_view bytes() const { return m_bytes; }

private:
    Cursor::Type m_kind = Cursor::Type::Null;
    std::int64_t m_integer = 0;
    std::string_view m_bytes{};
};

/// The columns of `entry` and `entry_line` that are chained, in the order of their tables: all but
/// check_codes. The last one of an entry is its own hash.
inline constexpr std::array entryColumns{
    "id",         "posted_on", "posted_at_ms",  "user_id", "journal_id",
    "source",     "source_id", "reference",     "key",     "reverses",
    "line_count", "text_hash", "previous_hash", "hash"};
inline constexpr std::array lineColumns{
    "id",           "entry_id",   "line_number", "posted_on",          "account_id", "currency",
    "amount_minor", "base_minor", "party_id",    "dimension_value_id", "memo_hash"};
inline constexpr std::size_t entryHashColumn = entryColumns.size() - 1;

using EntryFields = std::array<Field, entryColumns.size()>;
using LineFields = std::array<Field, lineColumns.size()>;

/// Two bytes for each field: CRC-16 (CCITT) over its kind and value, so that any change of a field
/// within 16 bits is seen for certain. docs/ledger.md, "The chain".
QByteArray checkCodes(std::span<const Field> fields);

/// The columns, by number, whose code in `codes` is not that of `fields`.
std::vector<std::size_t> alteredColumns(std::span<const Field> fields, const QByteArray& codes);

/// The link of the chain that an entry is: SHA-256 over all fields of header and lines but the
/// header's own hash. docs/ledger.md, "The chain".
QByteArray chainLink(const EntryFields& header, std::span<const LineFields> lines);

/// What stands in the chain for words: their salted hash.
QByteArray textHash(const QByteArray& salt, const QString& text);

} // namespace tandem::ledger
