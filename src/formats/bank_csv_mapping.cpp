#include "formats/bank_csv.h"

#include "formats/bank_errors.h"
#include "formats/column_mapping.h"
#include "formats/csv_errors.h"

#include <array>

namespace tandem::formats {
namespace {

using namespace Qt::StringLiterals;

template <class Value>
struct Named {
    QStringView name;
    Value value;
};

constexpr std::array<Named<AmountRule>, 4> rules{{{u"signed", AmountRule::Signed},
                                                  {u"in_out", AmountRule::InOut},
                                                  {u"flag", AmountRule::Flag},
                                                  {u"card", AmountRule::Card}}};
constexpr std::array<Named<QChar>, 4> delimiters{
    {{u"comma", u','}, {u"semicolon", u';'}, {u"tab", u'\t'}, {u"pipe", u'|'}}};
constexpr std::array<Named<QChar>, 2> decimalMarks{{{u"point", u'.'}, {u"comma", u','}}};

constexpr std::array<Named<QString BankCsvMapping::*>, 12> texts{
    {{u"date", &BankCsvMapping::date},
     {u"date_format", &BankCsvMapping::dateFormat},
     {u"value_date", &BankCsvMapping::valueDate},
     {u"amount", &BankCsvMapping::amount},
     {u"in", &BankCsvMapping::in},
     {u"out", &BankCsvMapping::out},
     {u"flag", &BankCsvMapping::flag},
     {u"payee", &BankCsvMapping::payee},
     {u"iban", &BankCsvMapping::iban},
     {u"reference", &BankCsvMapping::reference},
     {u"currency", &BankCsvMapping::currency},
     {u"currency_code", &BankCsvMapping::currencyCode}}};

template <class Value, std::size_t Size>
QString nameOf(const std::array<Named<Value>, Size>& list, Value value)
{
    const auto* const found = std::ranges::find(list, value, &Named<Value>::value);
    return found == list.end() ? QString(value) : found->name.toString();
}

template <std::size_t Size>
QString nameOf(const std::array<Named<AmountRule>, Size>& list, AmountRule value)
{
    return std::ranges::find(list, value, &Named<AmountRule>::value)->name.toString();
}

template <class Value, std::size_t Size>
Result<Value> valueOf(const std::array<Named<Value>, Size>& list, const QString& field,
                      const QString& name)
{
    QStringList known;
    for (const Named<Value>& each : list) {
        if (each.name == name)
            return each.value;
        known += each.name.toString();
    }
    return fail(errors::bankCsvMappingValue, {field, name, known.join(u", "_s)});
}

/// "description", "description2", "description3" …
QString descriptionField(qsizetype index)
{
    return index == 0 ? u"description"_s : u"description"_s + QString::number(index + 1);
}

Result<> setField(BankCsvMapping& mapping, const QString& field, const QString& text)
{
    if (field == u"encoding") {
        TANDEM_TRY(mapping.encoding, encodingNamed(text));
    } else if (field == u"delimiter") {
        TANDEM_TRY(mapping.delimiter, valueOf(delimiters, field, text));
    } else if (field == u"rule") {
        TANDEM_TRY(mapping.rule, valueOf(rules, field, text));
    } else if (field == u"decimal") {
        TANDEM_TRY(mapping.decimalMark, valueOf(decimalMarks, field, text));
    } else if (field == u"skip") {
        bool isNumber = false;
        mapping.skip = text.toInt(&isNumber);
        if (!isNumber || mapping.skip < 0)
            return fail(errors::bankCsvMappingValue, {field, text, u"0, 1, 2 …"_s});
    } else if (field == descriptionField(mapping.description.size())) {
        mapping.description += text;
    } else {
        const auto* const found =
            std::ranges::find(texts, QStringView(field), &Named<QString BankCsvMapping::*>::name);
        if (found == texts.end())
            return fail(errors::mappingFieldUnknown,
                        {field, u"encoding, delimiter, skip, date, date_format, value_date, rule, "
                                "amount, in, out, flag, decimal, payee, description, iban, "
                                "reference, currency, currency_code"_s});
        mapping.*(found->value) = text;
    }
    return {};
}

QStringList lackingIn(const BankCsvMapping& mapping)
{
    QStringList lacking;
    if (mapping.date.isEmpty())
        lacking += u"date"_s;
    if (mapping.dateFormat.isEmpty())
        lacking += u"date_format"_s;
    const bool isInOut = mapping.rule == AmountRule::InOut;
    if (!isInOut && mapping.amount.isEmpty())
        lacking += u"amount"_s;
    if (isInOut && mapping.in.isEmpty())
        lacking += u"in"_s;
    if (isInOut && mapping.out.isEmpty())
        lacking += u"out"_s;
    if (mapping.rule == AmountRule::Flag && mapping.flag.isEmpty())
        lacking += u"flag"_s;
    return lacking;
}

} // namespace

QString BankCsvMapping::text() const
{
    ColumnMapping pairs;
    pairs.set(u"encoding"_s, encodingName(encoding));
    pairs.set(u"delimiter"_s, nameOf(delimiters, delimiter));
    pairs.set(u"skip"_s, QString::number(skip));
    pairs.set(u"rule"_s, nameOf(rules, rule));
    pairs.set(u"decimal"_s, nameOf(decimalMarks, decimalMark));
    for (const auto& each : texts) {
        if (const QString& value = this->*(each.value); !value.isEmpty())
            pairs.set(each.name.toString(), value);
    }
    for (qsizetype i = 0; i < description.size(); ++i)
        pairs.set(descriptionField(i), description[i]);
    return pairs.text();
}

Result<BankCsvMapping> BankCsvMapping::parse(QStringView text)
{
    TANDEM_TRY(const ColumnMapping pairs, ColumnMapping::parse(text));
    BankCsvMapping mapping;
    for (const QString& field : pairs.fields())
        TANDEM_CHECK(setField(mapping, field, pairs.column(field)));
    if (const QStringList lacking = lackingIn(mapping); !lacking.isEmpty())
        return fail(errors::bankCsvMappingIncomplete, {lacking.join(u", "_s)});
    return mapping;
}

} // namespace tandem::formats
