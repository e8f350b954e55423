#include "data/check_codes.h"

#include "data/sha256.h"

#include <charconv>

namespace tandem {

namespace {

constexpr qsizetype codeBytes = 2;

} // namespace

void CheckCodes::append(char kind, std::string_view value)
{
    // The number of the field goes in, or two exchanged columns would keep their codes.
    const unsigned char head[2] = {static_cast<unsigned char>(m_codes.size() / codeBytes),
                                   static_cast<unsigned char>(kind)};
    Sha256 sha;
    sha.add(head, sizeof head);
    sha.add(value.data(), value.size());
    const auto hash = sha.result();
    m_codes.append(reinterpret_cast<const char*>(hash.data()), codeBytes);
}

CheckCodes& CheckCodes::add(std::int64_t number)
{
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
    append('i', {digits, static_cast<std::size_t>(end - digits)});
    return *this;
}

CheckCodes& CheckCodes::add(std::string_view utf8)
{
    append('t', utf8);
    return *this;
}

CheckCodes& CheckCodes::add(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    append('t', {utf8.constData(), static_cast<std::size_t>(utf8.size())});
    return *this;
}

CheckCodes& CheckCodes::add(const QByteArray& bytes)
{
    append('b', {bytes.constData(), static_cast<std::size_t>(bytes.size())});
    return *this;
}

CheckCodes& CheckCodes::addNull()
{
    append('n', {});
    return *this;
}

QByteArray CheckCodes::sealed() const
{
    CheckCodes seal;
    seal.add(m_codes);
    return m_codes + seal.m_codes;
}

std::optional<std::size_t> CheckCodes::alteredIn(const QByteArray& sealed) const
{
    const std::vector<std::size_t> altered = differencesTo(sealed.chopped(codeBytes));
    CheckCodes stored;
    stored.m_codes = sealed.chopped(codeBytes);
    if (stored.sealed() != sealed || altered.size() > 1)
        return static_cast<std::size_t>(m_codes.size() / codeBytes);
    return altered.empty() ? std::nullopt : std::optional(altered.front());
}

std::vector<std::size_t> CheckCodes::differencesTo(const QByteArray& stored) const
{
    std::vector<std::size_t> fields;
    for (qsizetype at = 0; at < m_codes.size(); at += codeBytes)
        if (stored.size() != m_codes.size()
            || stored.mid(at, codeBytes) != m_codes.mid(at, codeBytes))
            fields.push_back(static_cast<std::size_t>(at / codeBytes));
    return fields;
}

} // namespace tandem
