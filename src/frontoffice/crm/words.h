#pragma once

#include "base/check.h"

#include <QString>

#include <array>
#include <optional>

namespace tandem::crm {

/// One value of an enum and the word that stands for it in the books.
template <class Value>
struct Word {
    Value value;
    QLatin1StringView word;
};

/// The word of `value`, which has one.
template <class Value, std::size_t count>
QString wordIn(const std::array<Word<Value>, count>& words, Value value)
{
    for (const auto& known : words)
        if (known.value == value)
            return known.word;
    require(false, "every value of an enum has its word");
    return {};
}

/// The value of `word`, or nothing if no value is called so.
template <class Value, std::size_t count>
std::optional<Value> valueNamed(const std::array<Word<Value>, count>& words, const QString& word)
{
    for (const auto& known : words)
        if (known.word == word)
            return known.value;
    return std::nullopt;
}

/// The value of `word`, which was read from the books and so is known.
template <class Value, std::size_t count>
Value valueIn(const std::array<Word<Value>, count>& words, const QString& word)
{
    const auto value = valueNamed(words, word);
    require(value.has_value(), "the books hold only words that are known");
    return *value;
}

} // namespace tandem::crm
