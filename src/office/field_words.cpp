#include "office/field_words.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace tandem {

namespace {

struct Field {
    const char* column;
    const char* words;
};

/// By column, for the search.
constexpr std::array fields{
    Field{"account_id", QT_TRANSLATE_NOOP("Field", "Account")},
    Field{"amount_minor", QT_TRANSLATE_NOOP("Field", "Amount")},
    Field{"appointment_id", QT_TRANSLATE_NOOP("Field", "Appointment")},
    Field{"arrived_at_ms", QT_TRANSLATE_NOOP("Field", "Arrived")},
    Field{"badge", QT_TRANSLATE_NOOP("Field", "Badge")},
    Field{"bank_account_id", QT_TRANSLATE_NOOP("Field", "Bank account")},
    Field{"bank_line_id", QT_TRANSLATE_NOOP("Field", "Bank line")},
    Field{"bank_reference", QT_TRANSLATE_NOOP("Field", "Bank's reference")},
    Field{"base_minor", QT_TRANSLATE_NOOP("Field", "At home")},
    Field{"base_net_minor", QT_TRANSLATE_NOOP("Field", "Net at home")},
    Field{"base_rounding_minor", QT_TRANSLATE_NOOP("Field", "Rounding at home")},
    Field{"base_tax_minor", QT_TRANSLATE_NOOP("Field", "Tax at home")},
    Field{"batch_id", QT_TRANSLATE_NOOP("Field", "Batch")},
    Field{"billed_on", QT_TRANSLATE_NOOP("Field", "Billed on")},
    Field{"booked_on", QT_TRANSLATE_NOOP("Field", "Booked on")},
    Field{"checker_id", QT_TRANSLATE_NOOP("Field", "Checked by")},
    Field{"closed_on", QT_TRANSLATE_NOOP("Field", "Decided on")},
    Field{"closes_on", QT_TRANSLATE_NOOP("Field", "To be decided by")},
    Field{"code", QT_TRANSLATE_NOOP("Field", "Code")},
    Field{"company_id", QT_TRANSLATE_NOOP("Field", "Company")},
    Field{"content", QT_TRANSLATE_NOOP("Field", "Content")},
    Field{"cost_minor", QT_TRANSLATE_NOOP("Field", "Cost")},
    Field{"counterparty_iban", QT_TRANSLATE_NOOP("Field", "IBAN of the other side")},
    Field{"counterparty_name", QT_TRANSLATE_NOOP("Field", "Name of the other side")},
    Field{"credit_number", QT_TRANSLATE_NOOP("Field", "Number of the credit note")},
    Field{"credit_reason", QT_TRANSLATE_NOOP("Field", "Reason of the credit note")},
    Field{"credited_bill_id", QT_TRANSLATE_NOOP("Field", "Credited bill")},
    Field{"credited_on", QT_TRANSLATE_NOOP("Field", "Credited on")},
    Field{"currency", QT_TRANSLATE_NOOP("Field", "Currency")},
    Field{"customer_id", QT_TRANSLATE_NOOP("Field", "Customer")},
    Field{"days_micro", QT_TRANSLATE_NOOP("Field", "Days")},
    Field{"delivered_on", QT_TRANSLATE_NOOP("Field", "Delivered on")},
    Field{"delivery_id", QT_TRANSLATE_NOOP("Field", "Delivery")},
    Field{"difference_minor", QT_TRANSLATE_NOOP("Field", "Difference")},
    Field{"discount_keeps_tax", QT_TRANSLATE_NOOP("Field", "Discount keeps the tax")},
    Field{"discount_lost_minor", QT_TRANSLATE_NOOP("Field", "Discount lost")},
    Field{"discount_net_minor", QT_TRANSLATE_NOOP("Field", "Discount, net")},
    Field{"discount_rate", QT_TRANSLATE_NOOP("Field", "Rate of discount")},
    Field{"discount_taken_minor", QT_TRANSLATE_NOOP("Field", "Discount taken")},
    Field{"discount_tax_minor", QT_TRANSLATE_NOOP("Field", "Discount, tax")},
    Field{"discount_until", QT_TRANSLATE_NOOP("Field", "Discount until")},
    Field{"document_discount_micro",
          QT_TRANSLATE_NOOP("Field", "Rate of the discount on the document")},
    Field{"document_discount_minor", QT_TRANSLATE_NOOP("Field", "Discount on the document")},
    Field{"due_on", QT_TRANSLATE_NOOP("Field", "Due on")},
    Field{"effective_on", QT_TRANSLATE_NOOP("Field", "Takes effect on")},
    Field{"employee_id", QT_TRANSLATE_NOOP("Field", "Employee")},
    Field{"end_to_end_id", QT_TRANSLATE_NOOP("Field", "Payer's reference")},
    Field{"ends_at_ms", QT_TRANSLATE_NOOP("Field", "Ends")},
    Field{"exchange_rate_id", QT_TRANSLATE_NOOP("Field", "Exchange rate")},
    Field{"expected_at_ms", QT_TRANSLATE_NOOP("Field", "Expected")},
    Field{"expected_minor", QT_TRANSLATE_NOOP("Field", "Expected amount")},
    Field{"expires_on", QT_TRANSLATE_NOOP("Field", "Expires on")},
    Field{"first_on", QT_TRANSLATE_NOOP("Field", "First day")},
    Field{"grant_id", QT_TRANSLATE_NOOP("Field", "Grant")},
    Field{"happened_at_ms", QT_TRANSLATE_NOOP("Field", "When")},
    Field{"hired_on", QT_TRANSLATE_NOOP("Field", "Hired on")},
    Field{"host_answered_at_ms", QT_TRANSLATE_NOOP("Field", "Host answered")},
    Field{"host_name", QT_TRANSLATE_NOOP("Field", "Host")},
    Field{"host_party_id", QT_TRANSLATE_NOOP("Field", "Host")},
    Field{"instalment", QT_TRANSLATE_NOOP("Field", "Instalment")},
    Field{"invoice_id", QT_TRANSLATE_NOOP("Field", "Invoice")},
    Field{"is_active", QT_TRANSLATE_NOOP("Field", "Active")},
    Field{"is_customer", QT_TRANSLATE_NOOP("Field", "Customer")},
    Field{"is_employee", QT_TRANSLATE_NOOP("Field", "Employee")},
    Field{"is_media", QT_TRANSLATE_NOOP("Field", "Media contact")},
    Field{"is_reversal", QT_TRANSLATE_NOOP("Field", "Reversal")},
    Field{"is_rounded", QT_TRANSLATE_NOOP("Field", "Rounded to coins")},
    Field{"is_supplier", QT_TRANSLATE_NOOP("Field", "Supplier")},
    Field{"is_visitor", QT_TRANSLATE_NOOP("Field", "Visitor")},
    Field{"issued_on", QT_TRANSLATE_NOOP("Field", "Issued on")},
    Field{"item_group", QT_TRANSLATE_NOOP("Field", "Group")},
    Field{"item_id", QT_TRANSLATE_NOOP("Field", "Item")},
    Field{"job_title", QT_TRANSLATE_NOOP("Field", "Position")},
    Field{"journal_id", QT_TRANSLATE_NOOP("Field", "Journal")},
    Field{"kind", QT_TRANSLATE_NOOP("Field", "Kind")},
    Field{"last_on", QT_TRANSLATE_NOOP("Field", "Last day")},
    Field{"left_at_ms", QT_TRANSLATE_NOOP("Field", "Left")},
    Field{"left_on", QT_TRANSLATE_NOOP("Field", "Left on")},
    Field{"maker_id", QT_TRANSLATE_NOOP("Field", "Made by")},
    Field{"manager_id", QT_TRANSLATE_NOOP("Field", "Manager")},
    Field{"matched_on", QT_TRANSLATE_NOOP("Field", "Matched on")},
    Field{"name", QT_TRANSLATE_NOOP("Field", "Name")},
    Field{"net_minor", QT_TRANSLATE_NOOP("Field", "Net")},
    Field{"note", QT_TRANSLATE_NOOP("Field", "Note")},
    Field{"number", QT_TRANSLATE_NOOP("Field", "Number")},
    Field{"open_base_minor", QT_TRANSLATE_NOOP("Field", "Open, in our currency")},
    Field{"open_minor", QT_TRANSLATE_NOOP("Field", "Open")},
    Field{"ordered_on", QT_TRANSLATE_NOOP("Field", "Ordered on")},
    Field{"original_base_minor", QT_TRANSLATE_NOOP("Field", "In our currency")},
    Field{"original_minor", QT_TRANSLATE_NOOP("Field", "Of")},
    Field{"party_id", QT_TRANSLATE_NOOP("Field", "Customer or supplier")},
    Field{"payment_terms_days", QT_TRANSLATE_NOOP("Field", "Days to pay")},
    Field{"percent_micro", QT_TRANSLATE_NOOP("Field", "Share")},
    Field{"posted_on", QT_TRANSLATE_NOOP("Field", "Posted on")},
    Field{"price_basis", QT_TRANSLATE_NOOP("Field", "Prices")},
    Field{"price_micro", QT_TRANSLATE_NOOP("Field", "Price")},
    Field{"probability_percent", QT_TRANSLATE_NOOP("Field", "Chance, %")},
    Field{"purchase_order_id", QT_TRANSLATE_NOOP("Field", "Purchase order")},
    Field{"purchase_price_micro", QT_TRANSLATE_NOOP("Field", "Purchase price")},
    Field{"purpose", QT_TRANSLATE_NOOP("Field", "Reason for the visit")},
    Field{"quantity_from_micro", QT_TRANSLATE_NOOP("Field", "From quantity")},
    Field{"quoted", QT_TRANSLATE_NOOP("Field", "Quoted currency")},
    Field{"rate_on", QT_TRANSLATE_NOOP("Field", "Day of the rate")},
    Field{"rates", QT_TRANSLATE_NOOP("Field", "Exchange rates")},
    Field{"reason", QT_TRANSLATE_NOOP("Field", "Reason")},
    Field{"received_on", QT_TRANSLATE_NOOP("Field", "Received on")},
    Field{"reference", QT_TRANSLATE_NOOP("Field", "Reference")},
    Field{"remark", QT_TRANSLATE_NOOP("Field", "Remark")},
    Field{"remittance", QT_TRANSLATE_NOOP("Field", "Text")},
    Field{"returned_on", QT_TRANSLATE_NOOP("Field", "Returned on")},
    Field{"revaluation_id", QT_TRANSLATE_NOOP("Field", "Revaluation")},
    Field{"reverses", QT_TRANSLATE_NOOP("Field", "Reverses")},
    Field{"rounding_minor", QT_TRANSLATE_NOOP("Field", "Rounding")},
    Field{"salary_minor", QT_TRANSLATE_NOOP("Field", "Salary")},
    Field{"salary_period", QT_TRANSLATE_NOOP("Field", "Salary for each")},
    Field{"sales_order_id", QT_TRANSLATE_NOOP("Field", "Order")},
    Field{"sales_price_micro", QT_TRANSLATE_NOOP("Field", "Sales price")},
    Field{"seen_at_ms", QT_TRANSLATE_NOOP("Field", "Seen")},
    Field{"side", QT_TRANSLATE_NOOP("Field", "Side")},
    Field{"source", QT_TRANSLATE_NOOP("Field", "Source")},
    Field{"stage_id", QT_TRANSLATE_NOOP("Field", "Stage")},
    Field{"starts_at_ms", QT_TRANSLATE_NOOP("Field", "Begins")},
    Field{"state", QT_TRANSLATE_NOOP("Field", "State")},
    Field{"statement_id", QT_TRANSLATE_NOOP("Field", "Statement")},
    Field{"stays", QT_TRANSLATE_NOOP("Field", "Stays")},
    Field{"stock_minor", QT_TRANSLATE_NOOP("Field", "Value of the stock")},
    Field{"subject", QT_TRANSLATE_NOOP("Field", "Subject")},
    Field{"supplier_id", QT_TRANSLATE_NOOP("Field", "Supplier")},
    Field{"supplier_number", QT_TRANSLATE_NOOP("Field", "Supplier's number")},
    Field{"tax_code_id", QT_TRANSLATE_NOOP("Field", "Tax code")},
    Field{"tax_minor", QT_TRANSLATE_NOOP("Field", "Tax")},
    Field{"time_zone", QT_TRANSLATE_NOOP("Field", "Time zone")},
    Field{"title", QT_TRANSLATE_NOOP("Field", "Title")},
    Field{"transaction_code", QT_TRANSLATE_NOOP("Field", "Kind of transaction")},
    Field{"undone_on", QT_TRANSLATE_NOOP("Field", "Undone on")},
    Field{"unit", QT_TRANSLATE_NOOP("Field", "Unit")},
    Field{"user_id", QT_TRANSLATE_NOOP("Field", "User")},
    Field{"valid_from", QT_TRANSLATE_NOOP("Field", "Valid from")},
    Field{"valid_to", QT_TRANSLATE_NOOP("Field", "Valid to")},
    Field{"value", QT_TRANSLATE_NOOP("Field", "Value")},
    Field{"value_minor", QT_TRANSLATE_NOOP("Field", "Value")},
    Field{"value_on", QT_TRANSLATE_NOOP("Field", "Value date")},
    Field{"valued_on", QT_TRANSLATE_NOOP("Field", "Valued on")},
    Field{"visitor_company", QT_TRANSLATE_NOOP("Field", "Company")},
    Field{"visitor_name", QT_TRANSLATE_NOOP("Field", "Visitor")},
    Field{"visitor_party_id", QT_TRANSLATE_NOOP("Field", "Visitor")},
    Field{"warehouse_id", QT_TRANSLATE_NOOP("Field", "Warehouse")},
    Field{"weekly_minutes", QT_TRANSLATE_NOOP("Field", "Minutes a week")},
};

constexpr std::array innerFields{
    "amount_scale", "amount_units",  "check_codes",      "created_at_ms",
    "fingerprint",  "hash",          "hindrance",        "id",
    "key",          "line_count",    "match_beginnings", "match_endings",
    "match_exact",  "match_id",      "match_skeleton",   "occurrence",
    "portion",      "posted_at_ms",  "previous_hash",    "request_id",
    "sort_name",    "source_id",     "text_hash",        "version",
    "visitor_key",  "written_at_ms",
};

} // namespace

const char* fieldWords(const QString& column)
{
    const QByteArray name = column.toLatin1();
    const auto found = std::ranges::lower_bound(fields, std::string_view(name), {}, &Field::column);
    return found != fields.end() && name == found->column ? found->words : nullptr;
}

bool isInnerField(const QString& column)
{
    return std::ranges::any_of(
        innerFields, [&](const char* inner) { return column == QLatin1StringView(inner); });
}

} // namespace tandem
