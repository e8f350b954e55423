#include "gui/office/trail_words.h"

#include "reports/action_words.h"

#include <QCoreApplication>

#include <array>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

struct Table {
    const char* name;
    const char* words;
};

constexpr std::array tables{
    Table{"party", QT_TRANSLATE_NOOP("Table", "customers and suppliers")},
    Table{"interaction", QT_TRANSLATE_NOOP("Table", "notes of talks")},
    Table{"opportunity", QT_TRANSLATE_NOOP("Table", "opportunities")},
    Table{"appointment", QT_TRANSLATE_NOOP("Table", "appointments")},
    Table{"resource", QT_TRANSLATE_NOOP("Table", "rooms and resources")},
    Table{"visit", QT_TRANSLATE_NOOP("Table", "visits")},
    Table{"sales_order", QT_TRANSLATE_NOOP("Table", "orders")},
    Table{"delivery", QT_TRANSLATE_NOOP("Table", "deliveries")},
    Table{"sales_return", QT_TRANSLATE_NOOP("Table", "returns")},
    Table{"invoice", QT_TRANSLATE_NOOP("Table", "invoices")},
    Table{"credit_note", QT_TRANSLATE_NOOP("Table", "credit notes")},
    Table{"deposit_invoice", QT_TRANSLATE_NOOP("Table", "deposit invoices")},
    Table{"deposit_deduction", QT_TRANSLATE_NOOP("Table", "deducted deposits")},
    Table{"item", QT_TRANSLATE_NOOP("Table", "items")},
    Table{"item_price", QT_TRANSLATE_NOOP("Table", "prices")},
    Table{"warehouse", QT_TRANSLATE_NOOP("Table", "warehouses")},
    Table{"stock_move", QT_TRANSLATE_NOOP("Table", "stock moves")},
    Table{"stock_take", QT_TRANSLATE_NOOP("Table", "stock counts")},
    Table{"stock_transfer", QT_TRANSLATE_NOOP("Table", "stock transfers")},
    Table{"holiday", QT_TRANSLATE_NOOP("Table", "public holidays")},
    Table{"party_language", QT_TRANSLATE_NOOP("Table", "languages of parties")},
    Table{"opportunity_owner", QT_TRANSLATE_NOOP("Table", "owners of opportunities")},
    Table{"purchase_order", QT_TRANSLATE_NOOP("Table", "purchase orders")},
    Table{"goods_receipt", QT_TRANSLATE_NOOP("Table", "goods receipts")},
    Table{"purchase_return", QT_TRANSLATE_NOOP("Table", "goods sent back")},
    Table{"bill", QT_TRANSLATE_NOOP("Table", "bills")},
    Table{"open_item", QT_TRANSLATE_NOOP("Table", "open items")},
    Table{"payment", QT_TRANSLATE_NOOP("Table", "payments")},
    Table{"settlement", QT_TRANSLATE_NOOP("Table", "allocations")},
    Table{"bank_statement", QT_TRANSLATE_NOOP("Table", "bank statements")},
    Table{"bank_line", QT_TRANSLATE_NOOP("Table", "bank lines")},
    Table{"bank_match", QT_TRANSLATE_NOOP("Table", "bank matches")},
    Table{"bank_rule", QT_TRANSLATE_NOOP("Table", "bank rules")},
    Table{"account", QT_TRANSLATE_NOOP("Table", "accounts")},
    Table{"exchange_rate", QT_TRANSLATE_NOOP("Table", "exchange rates")},
    Table{"revaluation", QT_TRANSLATE_NOOP("Table", "revaluations")},
    Table{"revaluation_line", QT_TRANSLATE_NOOP("Table", "revalued items")},
    Table{"revaluation_rate", QT_TRANSLATE_NOOP("Table", "rates of revaluations")},
    Table{"account_merge", QT_TRANSLATE_NOOP("Table", "merges of accounts")},
    Table{"account_role", QT_TRANSLATE_NOOP("Table", "roles of accounts")},
    Table{"entry", QT_TRANSLATE_NOOP("Table", "ledger entries")},
    Table{"entry_draft", QT_TRANSLATE_NOOP("Table", "drafts of entries")},
    Table{"entry_template", QT_TRANSLATE_NOOP("Table", "templates of entries")},
    Table{"fiscal_year", QT_TRANSLATE_NOOP("Table", "fiscal years")},
    Table{"period", QT_TRANSLATE_NOOP("Table", "periods")},
    Table{"lock_date", QT_TRANSLATE_NOOP("Table", "lock dates")},
    Table{"tax_code", QT_TRANSLATE_NOOP("Table", "tax codes")},
    Table{"tax_rate", QT_TRANSLATE_NOOP("Table", "tax rates")},
    Table{"withholding_code", QT_TRANSLATE_NOOP("Table", "withholding taxes")},
    Table{"withholding_rate", QT_TRANSLATE_NOOP("Table", "withholding rates")},
    Table{"withheld_tax", QT_TRANSLATE_NOOP("Table", "withheld tax")},
    Table{"dimension", QT_TRANSLATE_NOOP("Table", "dimensions")},
    Table{"employee", QT_TRANSLATE_NOOP("Table", "employees")},
    Table{"employment_contract", QT_TRANSLATE_NOOP("Table", "contracts")},
    Table{"leave_request", QT_TRANSLATE_NOOP("Table", "leave requests")},
    Table{"leave_entry", QT_TRANSLATE_NOOP("Table", "leave accounts")},
    Table{"company", QT_TRANSLATE_NOOP("Table", "the company")},
    Table{"setting", QT_TRANSLATE_NOOP("Table", "settings")},
    Table{"app_user", QT_TRANSLATE_NOOP("Table", "users")},
    Table{"user_role", QT_TRANSLATE_NOOP("Table", "roles of users")},
    Table{"role", QT_TRANSLATE_NOOP("Table", "roles")},
    Table{"role_permission", QT_TRANSLATE_NOOP("Table", "rights of roles")},
    Table{"access_token", QT_TRANSLATE_NOOP("Table", "access tokens")},
    Table{"cover", QT_TRANSLATE_NOOP("Table", "standing in")},
    Table{"approval_rule", QT_TRANSLATE_NOOP("Table", "approval rules")},
    Table{"approval_rule_approver", QT_TRANSLATE_NOOP("Table", "approvers of rules")},
    Table{"payment_terms", QT_TRANSLATE_NOOP("Table", "terms of payment")},
    Table{"party_terms", QT_TRANSLATE_NOOP("Table", "terms of parties")},
    Table{"document_terms", QT_TRANSLATE_NOOP("Table", "terms of documents")},
    Table{"payment_request", QT_TRANSLATE_NOOP("Table", "payments that wait")},
    Table{"dunning_level", QT_TRANSLATE_NOOP("Table", "levels of dunning")},
    Table{"dunning_text", QT_TRANSLATE_NOOP("Table", "words of dunning")},
    Table{"dunning_hold", QT_TRANSLATE_NOOP("Table", "holds of dunning")},
    Table{"dunning_notice", QT_TRANSLATE_NOOP("Table", "dunning notices")},
    Table{"dunning_notice_item", QT_TRANSLATE_NOOP("Table", "items of dunning notices")},
    Table{"write_off", QT_TRANSLATE_NOOP("Table", "write-offs")},
    Table{"credit_limit", QT_TRANSLATE_NOOP("Table", "credit limits")},
    Table{"credit_hold", QT_TRANSLATE_NOOP("Table", "credit stops")},
    Table{"credit_override", QT_TRANSLATE_NOOP("Table", "overridden credit limits")},
    Table{"approval", QT_TRANSLATE_NOOP("Table", "approvals")},
    Table{"approval_signature", QT_TRANSLATE_NOOP("Table", "signatures under approvals")},
    Table{"note", QT_TRANSLATE_NOOP("Table", "notes")},
    Table{"attachment", QT_TRANSLATE_NOOP("Table", "attachments")},
    Table{"anchor", QT_TRANSLATE_NOOP("Table", "signatures")},
    Table{"outbox_message", QT_TRANSLATE_NOOP("Table", "messages")},
    Table{"job", QT_TRANSLATE_NOOP("Table", "jobs")}};

/// A table without words of its own belongs to one that has some: its lines, its texts.
QString wordsOf(const QString& table)
{
    const auto found = std::ranges::find_if(
        tables, [&](const Table& one) { return table == QLatin1StringView(one.name); });
    if (found != tables.end())
        return QCoreApplication::translate("Table", found->words);
    for (const Table& one : tables)
        if (table.startsWith(QLatin1StringView(one.name) + u'_'))
            return QCoreApplication::translate("Table", one.words);
    return QString(table).replace(u'_', u' ');
}

} // namespace

QString actionWords(const QString& action)
{
    const Action* const known = reports::actionNamed(action);
    if (!known)
        return QString(action).replace(u'.', u": "_s).replace(u'_', u' ');
    return QCoreApplication::translate("Action", known->label).remove(u'&');
}

QString tableWords(const QString& tableNames)
{
    QStringList all;
    for (const QString& name : tableNames.split(u' ', Qt::SkipEmptyParts))
        if (const QString words = wordsOf(name); !all.contains(words))
            all += words;
    return all.join(u", "_s);
}

std::vector<std::pair<QString, QString>> tablesLookedFor()
{
    std::vector<std::pair<QString, QString>> all;
    for (const Table& one : tables)
        all.emplace_back(QString::fromLatin1(one.name),
                         QCoreApplication::translate("Table", one.words));
    std::ranges::sort(all, {}, &std::pair<QString, QString>::second);
    return all;
}

} // namespace tandem::gui
