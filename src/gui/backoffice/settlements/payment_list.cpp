#include "gui/backoffice/settlements/payment_list.h"

#include "backoffice/ledger/account_queries.h"
#include "backoffice/settlements/actions.h"
#include "backoffice/settlements/open_item_queries.h"
#include "backoffice/tax/actions.h"
#include "base/random.h"
#include "gui/backoffice/settlements/record_payment_dialog.h"
#include "gui/backoffice/settlements/withhold_dialog.h"
#include "gui/backoffice/settlements/write_off_dialog.h"
#include "reports/lists.h"
#include "workflows/pay.h"

#include <QAction>
#include <QPushButton>

namespace tandem::gui {

using namespace Qt::StringLiterals;

PaymentList::PaymentList(Desk& shared, QWidget* parent)
    : ListPage(shared, reports::paymentList(),
               {.rowHeight = metrics::rowDenseHeight, .emptyText = tr("No payments yet.")}, parent)
    , m_new(new QAction(tr("Record a payment"), this))
    , m_cancel(new QPushButton)
{
    m_new->setEnabled(office().allows(settlements::actions::receivePayment));
    bind(m_cancel, settlements::actions::cancelPayment, [this] { return cancelCurrent(); });
    m_cancel->setProperty("compact", true);
    addTool(m_cancel);
    connect(m_new, &QAction::triggered, this, &PaymentList::openRecord);
}

void PaymentList::openRecord()
{
    readLater(
        settlements::actions::payments, [](Reader& books) { return ledger::accounts(books); },
        [this](const std::vector<ledger::Account>& accounts) {
            (new RecordPaymentDialog(desk(), accounts, this))->open();
        });
}

Result<> PaymentList::cancelCurrent()
{
    const std::int64_t id = currentRecord();
    if (id == 0
        || !desk().confirm(this,
                           tr("Cancel this payment? What it paid is open again, and its entry is "
                              "reversed."),
                           tr("Cancel the payment")))
        return {};
    TANDEM_CHECK(workflows::cancelPayment(office(), PaymentId(id)));
    desk().tell(tr("The payment is cancelled"));
    return {};
}

OpenItemList::OpenItemList(Desk& shared, QWidget* parent)
    : ListPage(shared, reports::openItemList(),
               {.rowHeight = metrics::rowDenseHeight, .emptyText = tr("Nothing is open.")}, parent)
    , m_writeOff(new QPushButton)
    , m_giveUp(new QPushButton)
    , m_withhold(new QPushButton)
{
    bind(m_writeOff, settlements::actions::writeOff, [this] { return writeOffCurrent(); });
    bind(m_giveUp, settlements::actions::writeOffBadDebt, [this] { return giveUpCurrent(); });
    bind(m_withhold, tax::actions::withholdTax, [this] { return withholdCurrent(); });
    m_giveUp->setObjectName(u"giveUpButton"_s);
    for (QPushButton* const button : {m_giveUp, m_withhold})
        button->setText(button->text() + u"\u2026"_s);
    for (QPushButton* const button : {m_withhold, m_writeOff, m_giveUp}) {
        button->setProperty("compact", true);
        addTool(button);
    }
    connect(this, &ListPage::recordOpened, this, &OpenItemList::openDocument);
}

Result<> OpenItemList::giveUpCurrent()
{
    const std::int64_t id = currentRecord();
    if (id == 0)
        return {};
    TANDEM_TRY(const auto item, office().read(settlements::actions::openItems, [&](Reader& books) {
        return settlements::openItemById(books, settlements::OpenItemId(id));
    }));
    (new WriteOffDialog(desk(), item, this))->open();
    return {};
}

/// Goes to what an item is about: its invoice, its bill, else its party.
void OpenItemList::openDocument(std::int64_t record)
{
    if (record == 0)
        return;
    readLater(
        settlements::actions::openItems,
        [record](Reader& books) {
            return settlements::openItemById(books, settlements::OpenItemId(record));
        },
        [this](const settlements::OpenItem& item) {
            if (item.source == u"invoice"_s)
                desk().open(u"sales.invoice"_s, item.sourceId);
            else if (item.source == u"bill"_s)
                desk().open(u"inventory.bill"_s, item.sourceId);
            else
                desk().open(u"crm.party"_s, item.party.value());
        });
}

/// Asks which tax is kept back of the item, and books it.
Result<> OpenItemList::withholdCurrent()
{
    const settlements::OpenItemId id(currentRecord());
    if (!id.isSet())
        return {};
    struct Read {
        settlements::OpenItem item;
        std::vector<tax::WithholdingCode> codes;
    };
    readLater(
        tax::actions::withholding,
        [id](Reader& books) -> Result<Read> {
            TANDEM_TRY(const auto item, settlements::openItemById(books, id));
            TANDEM_TRY(const auto codes, tax::withholdingCodes(books, books.today()));
            return Read{item, codes};
        },
        [this](const Read& read) {
            (new WithholdDialog(desk(), read.item, read.codes, this))->open();
        });
    return {};
}

Result<> OpenItemList::writeOffCurrent()
{
    const std::int64_t id = currentRecord();
    if (id == 0
        || !desk().confirm(this, tr("Write the rest of this item off as a small difference?"),
                           tr("Write off")))
        return {};
    const Request request{.key = makeUuid(desk().clock.now(), desk().random), .bodyHash = {}};
    TANDEM_CHECK(workflows::writeOff(office(), request, settlements::OpenItemId(id)));
    desk().tell(tr("The rest is written off"));
    return {};
}

} // namespace tandem::gui
