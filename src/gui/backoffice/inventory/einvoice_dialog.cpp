#include "gui/backoffice/inventory/einvoice_dialog.h"

#include "backoffice/inventory/actions.h"
#include "frontoffice/crm/actions.h"
#include "frontoffice/crm/party_queries.h"
#include "gui/backoffice/inventory/tax_combo.h"
#include "gui/fields/account_edit.h"
#include "gui/kit/list_lookup.h"
#include "gui/kit/row_table.h"
#include "reports/lists.h"
#include "workflows/einvoice_bill_errors.h"
#include "workflows/receive_einvoice.h"

#include <QCheckBox>
#include <QComboBox>

namespace tandem::gui {

using namespace Qt::StringLiterals;
using workflows::EInvoicePlan;
using workflows::SupplierMatch;

namespace {

constexpr int widthWanted = 760;
constexpr int rowsMax = 9;

/// As people there write it, with at least so many digits after the point and a real minus.
QString numberOf(const formats::StatedDecimal& value, const Locality& locality, int digitsMin = 0)
{
    if (!value)
        return {};
    return formatNumber(value->trimmed(digitsMin), locality.numbers).replace(u'-', QChar(0x2212));
}

QString amountOf(const formats::StatedDecimal& value, const Locality& locality)
{
    return numberOf(value, locality, 2);
}

int signOf(const formats::StatedDecimal& value)
{
    return !value || value->isZero() ? 0 : value->isNegative() ? -1 : 1;
}

RowCell numberCell(const formats::StatedDecimal& value, const QString& text)
{
    return {.text = text, .sign = signOf(value)};
}

} // namespace

Result<EInvoiceSeen> EInvoiceSeen::of(Reader& books, const workflows::EInvoiceFile& file)
{
    TANDEM_TRY(auto plan, workflows::planEInvoice(books, file, {}));
    EInvoiceSeen seen{.plan = std::move(plan)};
    if (seen.plan.bill.supplier.isSet()) {
        TANDEM_TRY(const crm::Party supplier, crm::party(books, seen.plan.bill.supplier));
        seen.supplier = supplier.name;
    }
    return seen;
}

EInvoiceDialog::EInvoiceDialog(Desk& shared, workflows::EInvoiceFile file, const EInvoiceSeen& seen,
                               QWidget* parent)
    : ShortDialog(shared, tr("Electronic invoice %1").arg(seen.plan.invoice.number), parent)
    , m_file(std::move(file))
    , m_supplier(
          new LookupEdit(listLookup(desk(), this, reports::partyList(),
                                    {.code = u"code"_s, .text = u"name"_s, .note = u"town"_s})))
{
    setMinimumWidth(widthWanted);
    addFacts(seen.plan);
    addLines(seen.plan);
    addSupplier(seen);
    addTaxChoices(seen.plan);
    if (!seen.accounts.empty()) {
        m_account = new AccountEdit;
        m_account->setAccounts(seen.accounts);
        m_account->setPlaceholderText(tr("purchases that are not for stock"));
        addField(tr("&Account"), u"account"_s, m_account);
    }
    finish(inventory::actions::importBill, tr("Save &bill"));
    m_supplier->setFocus();
    // What a choice here mends is not said as an error.
    for (const Error& obstacle : seen.plan.obstacles) {
        if (obstacle.code != &workflows::errors::einvoiceTaxCodeMissing
            && obstacle.code != &workflows::errors::einvoiceTaxCodeAmbiguous
            && obstacle.code != &workflows::errors::einvoiceSupplierUnknown)
            showError(obstacle);
    }
}

void EInvoiceDialog::addFacts(const EInvoicePlan& plan)
{
    const formats::EInvoice& invoice = plan.invoice;
    const formats::EInvoiceTotals& totals = invoice.totals;
    addNote(
        tr("%1 of %2 to %3")
            .arg(invoice.seller.name, dayText(invoice.issuedOn, locality()), invoice.buyer.name));
    addNote(tr("Net %1, tax %2, with tax %3 %4; to be paid %5")
                .arg(amountOf(totals.taxExclusive, locality()), amountOf(totals.tax, locality()),
                     amountOf(totals.taxInclusive, locality()), invoice.currency,
                     amountOf(totals.payable, locality())));
    if (!plan.orderNumber.isEmpty())
        addNote(tr("It bills purchase order %1.").arg(plan.orderNumber));
    for (const Error& note : plan.notes)
        addNote(textOf(note));
    constexpr std::size_t violationsShown = 6;
    for (std::size_t at = 0; at < std::min(violationsShown, plan.violations.size()); ++at)
        addNote(textOf(plan.violations[at].what));
}

void EInvoiceDialog::addLines(const EInvoicePlan& plan)
{
    auto* const table = new RowTable({{tr("Description"), ColumnFit::Stretch},
                                      {tr("Quantity"), ColumnFit::Contents, Qt::AlignRight},
                                      {tr("Price"), ColumnFit::Contents, Qt::AlignRight},
                                      {tr("Tax"), ColumnFit::Contents, Qt::AlignRight},
                                      {tr("Net"), ColumnFit::Contents, Qt::AlignRight}},
                                     metrics::rowDenseHeight);
    table->setAccessibleName(tr("Lines of the invoice"));
    std::vector<RowOfCells> rows;
    const auto row = [&](const QString& text, const formats::StatedDecimal& quantity,
                         const formats::StatedDecimal& price, const QString& category,
                         const formats::StatedDecimal& rate, const formats::StatedDecimal& net) {
        const QString tax = rate ? numberOf(rate, locality()) + u" %"_s : category;
        rows.push_back({.cells = {{.text = text},
                                  numberCell(quantity, numberOf(quantity, locality())),
                                  numberCell(price, amountOf(price, locality())),
                                  {.text = tax, .isMuted = true},
                                  numberCell(net, amountOf(net, locality()))}});
    };
    for (const formats::EInvoiceLine& line : plan.invoice.lines)
        row(line.name, line.quantity, line.price, line.category, line.rate, line.net);
    for (const formats::EInvoiceAdjustment& adjustment : plan.invoice.adjustments) {
        const bool isCharge = adjustment.kind == formats::EInvoiceAdjustment::Kind::Charge;
        const Decimal amount = adjustment.amount.value_or(Decimal());
        row(adjustment.reason, {}, {}, adjustment.category, adjustment.rate,
            isCharge ? amount : -amount);
    }
    table->setRows(std::move(rows));
    table->fitHeight(rowsMax);
    addField(tr("&Lines"), u"lines"_s, table);
}

void EInvoiceDialog::addSupplier(const EInvoiceSeen& seen)
{
    const EInvoicePlan& plan = seen.plan;
    if (plan.bill.supplier.isSet())
        m_supplier->setHit({.id = plan.bill.supplier.value(), .text = seen.supplier});
    addField(tr("&Supplier"), u"supplier"_s, m_supplier);
    if (plan.bill.supplier.isSet() || !office().allows(crm::actions::createParty))
        return;
    m_newSupplier = new QCheckBox(tr("&Make a new supplier of %1").arg(plan.newSupplier.name));
    addField(QString(), u"newSupplier"_s, m_newSupplier);
}

void EInvoiceDialog::addTaxChoices(const EInvoicePlan& plan)
{
    for (const Error& obstacle : plan.obstacles) {
        if (obstacle.code != &workflows::errors::einvoiceTaxCodeMissing
            && obstacle.code != &workflows::errors::einvoiceTaxCodeAmbiguous)
            continue;
        const auto percent = Decimal::parse(obstacle.arguments.value(1));
        if (!percent)
            continue;
        auto* const combo = new QComboBox;
        fillTaxCodes(desk(), combo, tax::TaxDirection::Input, {});
        addField(tr("Tax code for %1 at %2 %")
                     .arg(obstacle.arguments.front(), numberOf(*percent, locality())),
                 u"taxCode%1"_s.arg(m_taxes.size()), combo);
        m_taxes.push_back({obstacle.arguments.front(), *percent, combo});
    }
}

workflows::EInvoiceChoices EInvoiceDialog::choices() const
{
    workflows::EInvoiceChoices choices{.supplier = PartyId(m_supplier->record())};
    if (m_newSupplier && m_newSupplier->isChecked() && !choices.supplier.isSet())
        choices.unknownSupplier = workflows::UnknownSupplier::Create;
    for (const TaxChoice& tax : m_taxes)
        choices.taxCodes.push_back({tax.category, tax.percent, taxCodeIn(tax.combo)});
    return choices;
}

Result<std::int64_t> EInvoiceDialog::save()
{
    workflows::EInvoiceChoices chosen = choices();
    if (m_account && !m_account->text().trimmed().isEmpty()) {
        TANDEM_TRY(chosen.account, m_account->value());
    }
    const QStringList body{u"e-invoice"_s, QString::fromLatin1(m_file.bytes.toBase64()),
                           QString::number(chosen.supplier.value()),
                           QString::number(chosen.account.value())};
    TANDEM_TRY(const Receipt receipt,
               workflows::receiveEInvoice(office(), request(body), m_file, chosen,
                                          workflows::ImportMode::Save));
    desk().tell(tr("Bill %1 saved").arg(receipt.number));
    return receipt.id;
}

} // namespace tandem::gui
