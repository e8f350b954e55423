#include "frontoffice/sales/actions.h"
#include "frontoffice/sales/delivery_queries.h"
#include "frontoffice/sales/deposit_queries.h"
#include "frontoffice/sales/invoice_queries.h"
#include "frontoffice/sales/order_queries.h"
#include "gui/frontoffice/sales/deposit_credit_dialog.h"
#include "gui/frontoffice/sales/document_page.h"
#include "printing/deposit_printing.h"
#include "printing/sales_printing.h"
#include "reports/record_kinds.h"
#include "workflows/write_einvoice.h"

/// The documents that have a page of their own.
namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* orderText = QT_TRANSLATE_NOOP("tandem::gui::DocumentPage", "Or&der");

Result<SeenDocument> seenOrder(Reader& books, std::int64_t record)
{
    TANDEM_TRY(const auto order, sales::order(books, OrderId(record)));
    TANDEM_TRY(auto document, printing::documentOf(books, order));
    return SeenDocument{std::move(document), record};
}

Result<SeenDocument> seenDelivery(Reader& books, std::int64_t record)
{
    TANDEM_TRY(const auto delivery, sales::delivery(books, DeliveryId(record)));
    TANDEM_TRY(auto document, printing::documentOf(books, delivery));
    return SeenDocument{std::move(document), delivery.order.value()};
}

Result<SeenDocument> seenCreditNote(Reader& books, std::int64_t record)
{
    TANDEM_TRY(const auto note, sales::creditNote(books, sales::CreditNoteId(record)));
    TANDEM_TRY(auto document, printing::documentOf(books, note));
    return SeenDocument{std::move(document), note.invoice.value()};
}

Result<SeenDocument> seenDeposit(Reader& books, std::int64_t record)
{
    TANDEM_TRY(const auto deposit, sales::deposit(books, sales::DepositId(record)));
    TANDEM_TRY(auto document, printing::documentOf(books, deposit));
    const bool isDeducted = std::ranges::any_of(
        deposit.taxes, [](const sales::DepositTax& tax) { return !tax.deductedNet.isZero(); });
    const QString note = deposit.isCredited()
                             ? DocumentPage::tr("Credited by %1").arg(deposit.creditNumber)
                             : QString();
    return SeenDocument{std::move(document), deposit.order.value(), note,
                        !deposit.isCredited() && !isDeducted};
}

Result<formats::EInvoice> electronicCreditNote(Reader& books, std::int64_t record)
{
    TANDEM_TRY(const auto note, sales::creditNote(books, sales::CreditNoteId(record)));
    return workflows::eInvoiceOf(books, note);
}

Result<formats::EInvoice> electronicDeposit(Reader& books, std::int64_t record)
{
    TANDEM_TRY(const auto deposit, sales::deposit(books, sales::DepositId(record)));
    TANDEM_TRY(const auto printed, printing::documentOf(books, deposit));
    return workflows::eInvoiceOf(books, {.of = deposit, .text = printed.lines.front().description});
}

} // namespace

DocumentSource orderDocument()
{
    return {.kind = reports::orderKind(),
            .topics = {{"sales_order"}, {"sales_order_line"}, {"party"}},
            .postedAs = {},
            .originPage = u"sales.order"_s,
            .originText = orderText,
            .read = &seenOrder};
}

DocumentSource deliveryNote()
{
    return {.kind = reports::deliveryKind(),
            .topics = {{"delivery"}, {"party"}},
            .postedAs = u"delivery"_s,
            .originPage = u"sales.order"_s,
            .originText = orderText,
            .read = &seenDelivery};
}

DocumentSource creditNoteDocument()
{
    return {.kind = reports::creditNoteKind(),
            .topics = {{"credit_note"}, {"party"}},
            .postedAs = u"credit_note"_s,
            .originPage = u"sales.invoice"_s,
            .originText = QT_TRANSLATE_NOOP("tandem::gui::DocumentPage", "&Invoice"),
            .read = &seenCreditNote,
            .electronic = &electronicCreditNote};
}

DocumentSource depositDocument()
{
    return {.kind = reports::depositKind(),
            .topics = {{"deposit_invoice"}, {"party"}},
            .postedAs = u"deposit_invoice"_s,
            .originPage = u"sales.order"_s,
            .originText = orderText,
            .read = &seenDeposit,
            .electronic = &electronicDeposit,
            .deed = DocumentDeed{
                sales::actions::creditDeposit,
                [](Desk& desk, std::int64_t record, const QString& number, QWidget* parent) {
                    return new DepositCreditDialog(desk, sales::DepositId(record), number, parent);
                }}};
}

} // namespace tandem::gui
