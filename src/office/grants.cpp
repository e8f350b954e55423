#include "office/grants.h"

#include <array>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

using enum Permission;
using enum Deed;

/// Tables that rights are given for together; "@parties" in a grant stands for them.
struct Group {
    const char* name;
    const char* tables;
};

constexpr std::array groups{
    Group{"@parties",
          "party party_address party_channel party_bank_account party_tax_id party_language"},
    Group{"@items", "item item_price tax_code tax_rate tax_policy"},
    Group{"@sales",
          "sales_order sales_order_line delivery delivery_line sales_return sales_return_line "
          "invoice invoice_line invoice_tax credit_note credit_note_line credit_note_tax "
          "deposit_invoice deposit_invoice_tax deposit_deduction"},
    Group{"@stock", "warehouse stock_move stock_balance stock_take stock_transfer purchase_order "
                    "purchase_order_line goods_receipt goods_receipt_line bill bill_line bill_tax "
                    "purchase_return purchase_return_line"},
    Group{"@settlements", "open_item settlement allocation payment bank_account bank_statement "
                          "bank_line bank_rule bank_match bank_match_part payment_request "
                          "payment_request_portion"},
    Group{"@terms", "payment_terms payment_terms_instalment party_terms document_terms"},
    Group{"@receivables",
          "dunning_level dunning_text dunning_hold dunning_notice dunning_notice_item write_off "
          "credit_limit credit_hold credit_override"},
    Group{"@posting",
          "account account_role journal fiscal_year period lock_date lock_exception dimension "
          "dimension_value approval_rule approval_rule_approver approval tax_code "
          "tax_rate tax_policy tax_movement "
          "entry(id,hash,source,source_id,key,reverses)"},
    Group{"@posted", "entry entry_line entry_text journal commodity tax_movement"},
    Group{"@ledger", "account account_role account_statement journal fiscal_year period lock_date "
                     "lock_exception statement_note dimension "
                     "dimension_value entry entry_line entry_text entry_draft entry_draft_line "
                     "entry_template entry_template_line "
                     "account_month account_day entry_open year_closing year_closing_entry "
                     "account_merge approval_rule approval_rule_approver "
                     "tax_code tax_rate tax_policy tax_movement tax_return tax_return_box "
                     "revaluation revaluation_rate revaluation_line"},
    Group{"@schedules", "schedule schedule_line schedule_expense schedule_occurrence deferral "
                        "deferral_part"},
    Group{"@assets",
          "asset_class asset asset_move depreciation_run depreciation_entry loan loan_move"},
    Group{"@budgets", "budget budget_line budget_overrun forecast_scenario forecast_one_off"},
    Group{"@staff", "employee employment_contract leave_request leave_entry holiday"},
};

// "@posting" is what who makes an entry must find, "@posted" what is written then: the lines of an
// entry are written without being read.
// Nobody may update or delete a row of a chained table: that is left to triggers and the few
// functions of 0012_login_roles.sql. A test compares.
constexpr std::array all{
    Grant{
        std::nullopt, Select,
        "schema_migration company setting role role_permission user_role cover request "
        "number_series sign_in_failure access_token commodity pen entry(id,hash) anchor "
        "audit(id,hash,topics,at_ms,user_id,covered_user_id,action) "
        "audit_row(id,audit_id,table_name,row_id) note attachment attachment_content exchange_rate "
        "app_user(id,name,full_name,is_active,version) list_view list_view_default notice"},
    // Of notes and files each sees and writes what hangs on records of their own rights: policies
    // of 0016_records.sql.
    Grant{std::nullopt, Insert,
          "audit audit_row audit_image request number_series sign_in_failure access_token anchor "
          "notice note "
          "attachment attachment_content list_view list_view_default"},
    Grant{std::nullopt, Update,
          "number_series(last_number) sign_in_failure app_user(password_hash,version) list_view "
          "notice(seen_at_ms,version) note(body,version) access_token(revoked_at_ms,version)"},
    Grant{std::nullopt, Delete, "sign_in_failure list_view list_view_default attachment"},
    Grant{std::nullopt, Execute,
          "take_pen raise_next_key written_row user_to_let_in set_login renew_logins "
          "acting_user lower_case may may_on_record remove_unused_content"},

    Grant{ReceptionRead, Select, "visit employee @parties"},
    Grant{ReceptionWrite, Select, "visit resource outbox_message @parties"},
    Grant{ReceptionWrite, Insert, "visit outbox_message"},
    Grant{ReceptionWrite, Update, "visit"},

    Grant{CrmRead, Select,
          "interaction opportunity_stage opportunity opportunity_owner opportunity_move "
          "search_entry @parties"},
    Grant{CrmWrite, Select,
          "interaction opportunity_stage opportunity opportunity_owner opportunity_move "
          "search_entry employee(id,party_id,name,job_title,version) @parties"},
    Grant{CrmWrite, Insert,
          "interaction opportunity_stage opportunity opportunity_owner opportunity_move "
          "search_entry @parties"},
    // An employee has the name of the party.
    Grant{CrmWrite, Update,
          "opportunity opportunity_owner search_entry employee(name,sort_name,job_title,version) "
          "@parties"},
    Grant{CrmWrite, Delete,
          "party_address party_channel party_bank_account party_tax_id party_language "
          "opportunity_owner search_entry"},

    Grant{AppointmentRead, Select, "resource appointment appointment_resource @parties"},
    Grant{AppointmentWrite, Select, "resource appointment appointment_resource @parties"},
    Grant{AppointmentWrite, Insert, "resource appointment appointment_resource"},
    Grant{AppointmentWrite, Update, "resource appointment appointment_resource"},
    Grant{AppointmentWrite, Delete, "appointment_resource"},

    Grant{SalesRead, Select, "open_item @sales @items @parties"},
    Grant{SalesWrite, Select, "warehouse stock_move stock_balance @sales @items @parties @posting"},
    Grant{SalesWrite, Insert, "stock_move stock_balance @sales @posted"},
    Grant{SalesWrite, Update,
          "sales_order sales_order_line delivery_line invoice_line invoice_tax stock_balance"},
    Grant{SalesWrite, Delete, "sales_order_line"}, // of a quote that is changed
    Grant{SalesWrite, Execute, "add_to_month add_to_day"},
    Grant{SalesInvoice, Select, "open_item @sales @items @parties @posting"},
    Grant{SalesInvoice, Insert,
          "invoice invoice_line invoice_tax credit_note credit_note_line credit_note_tax "
          "open_item @posted"},
    Grant{SalesInvoice, Update, "sales_order sales_order_line invoice invoice_line invoice_tax"},
    Grant{SalesInvoice, Insert, "deposit_invoice deposit_invoice_tax deposit_deduction"},
    Grant{SalesInvoice, Update, "deposit_invoice deposit_invoice_tax"},
    // A credit note is set against what is open of its invoice.
    Grant{SalesInvoice, Select, "settlement allocation"},
    Grant{SalesInvoice, Insert, "settlement allocation"},
    Grant{SalesInvoice, Update, "open_item"},
    Grant{SalesInvoice, Execute, "add_to_month add_to_day"},

    // Terms of payment stand on parties, orders, invoices and bills.
    Grant{CrmRead, Select, "@terms"},
    Grant{CrmWrite, Select, "@terms"},
    Grant{CrmWrite, Insert, "party_terms"},
    Grant{CrmWrite, Update, "party_terms"},
    Grant{CrmWrite, Delete, "party_terms"},
    Grant{SalesRead, Select, "@terms"},
    Grant{SalesWrite, Select, "@terms"},
    Grant{SalesWrite, Insert, "document_terms"},
    Grant{SalesWrite, Delete, "document_terms"},
    Grant{SalesInvoice, Select, "@terms"},
    Grant{SalesInvoice, Insert, "document_terms"},
    Grant{LedgerRead, Select, "@terms"},
    Grant{SettlementRead, Select, "@terms"},
    Grant{SettlementWrite, Select, "@terms"},
    Grant{InventoryRead, Select, "@terms"},
    Grant{PurchaseWrite, Select, "@terms"},
    Grant{PurchaseWrite, Insert, "document_terms"},
    Grant{Import, Select, "@terms"},
    Grant{Import, Insert, "document_terms"},
    Grant{Import, Update, "deposit_invoice_tax"},
    Grant{SettingsWrite, Insert, "payment_terms payment_terms_instalment"},
    Grant{SettingsWrite, Update, "payment_terms"},
    Grant{SettingsWrite, Delete, "payment_terms_instalment"},

    Grant{LedgerRead, Select, "@ledger open_item allocation @parties"},
    Grant{LedgerPost, Select, "approval @ledger @parties"},
    Grant{LedgerPost, Insert, "entry_draft entry_draft_line approval @posted"},
    Grant{LedgerPost, Update, "entry_draft"},
    Grant{LedgerPost, Delete, "entry_draft entry_draft_line"},
    Grant{LedgerPost, Insert, "entry_template entry_template_line"},
    Grant{LedgerPost, Update, "entry_template"},
    Grant{LedgerPost, Delete, "entry_template entry_template_line"},
    // A merged account leaves templates, too.
    Grant{LedgerClose, Update, "entry_template entry_template_line"},
    // A forecast of the cash looks at what will be asked for, too.
    Grant{LedgerRead, Select,
          "allocation bank_account sales_order sales_order_line purchase_order "
          "purchase_order_line @budgets"},
    Grant{LedgerPost, Select, "@budgets"},
    Grant{LedgerPost, Insert, "budget budget_line forecast_scenario forecast_one_off"},
    Grant{LedgerPost, Update, "budget budget_line forecast_scenario"},
    Grant{LedgerPost, Delete, "budget budget_line forecast_scenario forecast_one_off"},
    Grant{LedgerPost, Insert, "exchange_rate"},
    Grant{LedgerPost, Update, "exchange_rate"},
    Grant{LedgerPost, Delete, "exchange_rate"},
    Grant{LedgerPost, Execute, "add_to_month add_to_day"},
    // What a period is held against before it is closed.
    Grant{LedgerClose, Select,
          "stock_move goods_receipt purchase_return bill bill_line bill_tax invoice credit_note "
          "open_item "
          "allocation bank_account bank_statement bank_line bank_rule @ledger @parties"},
    Grant{LedgerClose, Insert,
          "account account_role fiscal_year period lock_date journal dimension dimension_value "
          "commodity year_closing year_closing_entry account_merge revaluation revaluation_rate "
          "revaluation_line @posted"},
    Grant{
        LedgerClose, Update,
        "account account_role period lock_date dimension dimension_value year_closing entry_draft "
        "entry_draft_line bank_rule"},
    Grant{LedgerClose, Delete, "account"}, // that was never used
    Grant{LedgerRead, Select, "@schedules @assets"},
    Grant{LedgerPost, Select, "@schedules @assets"},
    Grant{LedgerPost, Insert, "@schedules @assets"},
    Grant{LedgerPost, Update,
          "schedule schedule_occurrence deferral deferral_part asset depreciation_run loan"},
    Grant{LedgerClose, Select, "asset_class"},
    Grant{LedgerClose, Insert, "asset_class"},
    Grant{LedgerClose, Insert, "account_statement lock_exception statement_note"},
    Grant{LedgerClose, Update, "account_statement lock_exception statement_note"},
    Grant{LedgerClose, Delete, "lock_date"},
    Grant{LedgerClose, Insert, "tax_return tax_return_box"},
    Grant{LedgerClose, Update, "tax_return tax_movement(tax_return_id)"},
    Grant{LedgerClose, Execute, "erase_entry_texts add_to_month add_to_day"},

    Grant{SettlementRead, Select, "account account_role @settlements @parties"},
    Grant{SettlementWrite, Select, "entry entry_line entry_text @settlements @parties @posting"},
    Grant{SettlementWrite, Insert, "approval @settlements @posted"},
    Grant{SettlementWrite, Update,
          "open_item payment bank_account bank_line bank_rule bank_match setting "
          "payment_request"},
    // A file of the bank that was a mistake is taken back.
    Grant{SettlementWrite, Delete, "bank_rule bank_statement bank_line bank_match bank_match_part"},
    Grant{SettlementWrite, Execute, "add_to_month add_to_day"},
    // Tax is withheld of what a document asks for without its tax.
    Grant{SettlementRead, Select, "withholding_code withholding_rate withheld_tax"},
    Grant{SettlementWrite, Select,
          "withholding_code withholding_rate withheld_tax invoice invoice_line invoice_tax bill "
          "bill_line bill_tax"},
    Grant{SettlementWrite, Insert, "withheld_tax"},
    Grant{LedgerClose, Select, "payment withholding_code withheld_tax"},

    Grant{SettlementRead, Select, "@receivables"},
    Grant{SettlementWrite, Select, "@receivables"},
    Grant{SettlementWrite, Insert,
          "dunning_hold dunning_notice dunning_notice_item write_off "
          "credit_limit credit_hold"},
    Grant{SettlementWrite, Update,
          "dunning_hold dunning_notice dunning_notice_item write_off credit_limit credit_hold"},
    Grant{SettlementWrite, Delete, "credit_limit"},
    Grant{Approve, Select, "write_off"},
    // Whether an order keeps within the credit of its customer.
    Grant{SalesRead, Select, "credit_limit credit_hold credit_override"},
    Grant{SalesWrite, Select, "open_item credit_limit credit_hold credit_override"},
    Grant{SalesWrite, Insert, "credit_override"},
    Grant{SettingsWrite, Insert, "dunning_level dunning_text"},
    Grant{SettingsWrite, Update, "dunning_level"},
    Grant{SettingsWrite, Delete, "dunning_level dunning_text"},

    Grant{InventoryRead, Select,
          "open_item budget budget_overrun fiscal_year account @stock @items @parties"},
    Grant{InventoryWrite, Select, "@stock @items @parties @posting"},
    Grant{InventoryWrite, Insert,
          "item item_price warehouse stock_move stock_balance stock_take stock_transfer "
          "goods_receipt "
          "goods_receipt_line purchase_return purchase_return_line @posted"},
    Grant{InventoryWrite, Update,
          "item item_price stock_balance purchase_order purchase_order_line"},
    Grant{InventoryWrite, Delete, "item_price"},
    Grant{InventoryWrite, Execute, "add_to_month add_to_day"},
    // A credit note is set against what is open of its bill.
    Grant{PurchaseWrite, Select, "settlement allocation"},
    Grant{PurchaseWrite, Insert, "settlement allocation"},
    Grant{PurchaseWrite, Update, "open_item"},
    // An order is compared with what the budget leaves.
    Grant{PurchaseWrite, Select,
          "open_item budget budget_line account_month year_closing @stock @items @parties "
          "@posting"},
    Grant{PurchaseWrite, Insert,
          "purchase_order purchase_order_line goods_receipt goods_receipt_line bill bill_line "
          "bill_tax stock_move stock_balance open_item budget_overrun @posted"},
    Grant{PurchaseWrite, Update, "purchase_order purchase_order_line bill stock_balance"},
    Grant{PurchaseWrite, Execute, "add_to_month add_to_day"},

    Grant{HrRead, Select, "@staff @parties"},
    Grant{HrWrite, Select, "approval search_entry @staff @parties"},
    Grant{HrWrite, Insert, "approval search_entry @staff @parties"},
    Grant{HrWrite, Update, "employee employment_contract leave_request party search_entry"},
    Grant{HrWrite, Delete, "approval holiday"},
    Grant{LeaveApprove, Select, "approval @staff"},
    Grant{LeaveApprove, Insert, "approval leave_entry"},
    Grant{LeaveApprove, Update, "approval leave_request"},

    Grant{ReportRead, Select,
          "open_item allocation delivery invoice invoice_line credit_note credit_note_line "
          "item party sales_order stock_move visit opportunity opportunity_move"},
    Grant{ReportRead, Execute, "cash_at"},
    Grant{Approve, Select, "approval budget budget_line fiscal_year account"},
    Grant{Approve, Update, "approval budget"},
    Grant{Approve, Select, "approval_signature approval_rule approval_rule_approver"},
    Grant{Approve, Insert, "approval_signature"},
    Grant{Import, Select,
          "job search_entry budget budget_line @sales @stock @items @parties @ledger @settlements "
          "@staff"},
    Grant{Import, Insert,
          "job search_entry setting account account_role fiscal_year period dimension "
          "dimension_value budget_overrun @sales @stock @items @parties @staff @settlements "
          "@posted"},
    Grant{Import, Insert, "exchange_rate"},
    Grant{Import, Update,
          "job search_entry setting account commodity party employee item sales_order "
          "sales_order_line delivery_line invoice invoice_line invoice_tax stock_balance "
          "purchase_order purchase_order_line open_item bank_account"},
    Grant{Import, Delete, "item_price party_address party_channel party_language"},
    Grant{Import, Execute, "add_to_month add_to_day"},
    // A copy, an export and a proof of the books are of the whole books.
    Grant{Export, Select, "*"},
    Grant{Export, Insert, "book_export"},
    Grant{AuditRead, Select, "*"},
    Grant{BackupMake, Select, "*"},
    Grant{BackupMake, Insert, "job"},
    Grant{BackupMake, Update, "job"},
    Grant{SettingsWrite, Select, "*"},
    Grant{SettingsWrite, Insert,
          "company setting tax_code tax_rate tax_policy approval_rule image_erasure"},
    Grant{SettingsWrite, Update, "company setting tax_code tax_rate tax_policy"},
    Grant{SettingsWrite, Update, "approval_rule"},
    Grant{SettingsWrite, Delete, "tax_rate approval_rule"},
    Grant{SettingsWrite, Insert, "approval_rule_approver"},
    Grant{SettingsWrite, Delete, "approval_rule_approver"},
    Grant{SettingsWrite, Execute, "erase_row_images"},
    Grant{SettingsWrite, Insert, "withholding_code withholding_rate"},
    Grant{SettingsWrite, Update, "withholding_code"},
    Grant{SettingsWrite, Delete, "withholding_rate"},
    Grant{UsersManage, Insert, "app_user user_role cover role role_permission"},
    Grant{UsersManage, Update, "app_user(full_name,is_active) cover"},
    Grant{UsersManage, Delete, "user_role role role_permission"},
};

QString wordFor(Deed deed)
{
    switch (deed) {
    case Select:
        return u"SELECT"_s;
    case Insert:
        return u"INSERT"_s;
    case Update:
        return u"UPDATE"_s;
    case Delete:
        return u"DELETE"_s;
    case Execute:
        return u"EXECUTE"_s;
    }
    return {};
}

/// The objects of a grant, its groups spelled out.
QStringList objectsOf(const Grant& grant)
{
    QString objects = QString::fromLatin1(grant.objects);
    for (const Group& group : groups)
        objects.replace(QLatin1StringView(group.name), QLatin1StringView(group.tables));
    return objects.split(u' ', Qt::SkipEmptyParts);
}

/// The statement for one table, function or "*" of a grant.
GrantStatement statementFor(const Grant& grant, const QString& object)
{
    GrantStatement statement{.right = grant.permission ? nameOf(*grant.permission) : u"everybody"_s,
                             .deed = wordFor(grant.deed),
                             .objects = object.section(u'(', 0, 0)};
    if (object == u"*"_s)
        statement.objects = u"ALL TABLES IN SCHEMA public"_s;
    else if (grant.deed == Execute)
        statement.objects = u"FUNCTION "_s + object;
    else if (object.contains(u'('))
        statement.deed += u" ("_s + object.section(u'(', 1);
    return statement;
}

} // namespace

std::span<const Grant> grants()
{
    return all;
}

std::vector<GrantStatement> grantStatements()
{
    std::vector<GrantStatement> statements;
    for (const Grant& grant : all) {
        QString tables;
        for (const QString& object : objectsOf(grant)) {
            const bool isPlain =
                grant.deed != Execute && object != u"*"_s && !object.contains(u'(');
            if (isPlain)
                tables += (tables.isEmpty() ? QString() : u", "_s) + object;
            else
                statements.push_back(statementFor(grant, object));
        }
        if (!tables.isEmpty())
            statements.push_back(statementFor(grant, tables));
    }
    return statements;
}

} // namespace tandem
