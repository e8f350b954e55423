#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace tandem {

/// A code of 16 bits for each field of a row, kept beside the row's hash: the hash proves that a
/// row was altered, the codes tell which of its columns. Two bytes of SHA-256 over the field's
/// number and its value, in the order the fields are added. Source: docs/data.md, "Proof".
class CheckCodes {
public:
    CheckCodes& add(std::int64_t number);
    CheckCodes& add(std::string_view utf8);
    CheckCodes& add(const QString& text);
    CheckCodes& add(const QByteArray& bytes);
    CheckCodes& addNull();

    const QByteArray& bytes() const { return m_codes; }
    /// The codes and a code of themselves: for rows that have no hash beside them.
    QByteArray sealed() const;

    /// The numbers, from 0, of the fields whose codes are not those of `stored`; all of them if
    /// `stored` is of another length.
    std::vector<std::size_t> differencesTo(const QByteArray& stored) const;

    /// The column, by number, that was altered in a row whose codes are `sealed`: the number of
    /// fields if it is the codes themselves, nothing if all is well.
    std::optional<std::size_t> alteredIn(const QByteArray& sealed) const;

private:
    void append(char kind, std::string_view value);

    QByteArray m_codes;
};

} // namespace tandem
