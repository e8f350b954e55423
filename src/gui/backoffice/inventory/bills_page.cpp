#include "gui/backoffice/inventory/bills_page.h"

#include "backoffice/inventory/actions.h"
#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/actions.h"
#include "gui/backoffice/inventory/bill_dialog.h"
#include "gui/backoffice/inventory/einvoice_dialog.h"
#include "reports/lists.h"

#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPushButton>

namespace tandem::gui {

using namespace Qt::StringLiterals;

BillsPage::BillsPage(Desk& shared, QWidget* parent)
    : NewRecordList(shared, reports::billList(),
                    {.recordPage = u"inventory.bill"_s,
                     .emptyText = QCoreApplication::translate(
                         "Empty", "No bills yet. Ctrl+N enters one; drop an electronic invoice "
                                  "here, or receive the bill of a purchase order.")},
                    inventory::actions::receiveBill, &BillsPage::enter, parent)
{
    auto* const import = new QPushButton;
    import->setObjectName(u"importBillButton"_s);
    import->setProperty("compact", true);
    import->setToolTip(tr("UBL, CII, Factur-X or ZUGFeRD; or drop the file onto the list"));
    bind(import, inventory::actions::importBill, [this] { return chooseFile(); });
    addTool(import);
    setAcceptDrops(office().allows(inventory::actions::importBill));
}

void BillsPage::enter(NewRecordList& list)
{
    auto& page = static_cast<BillsPage&>(list);
    auto* const dialog = new BillDialog(page.desk(), &page);
    connect(dialog, &FormDialog::saved, &page,
            [&page](qint64 bill) { page.desk().open(u"inventory.bill"_s, bill); });
    dialog->open();
}

Result<> BillsPage::chooseFile()
{
    const QString path =
        desk().chooseFile(this, tr("Electronic invoices (*.xml *.pdf);;All files (*)"));
    if (path.isEmpty())
        return {};
    TANDEM_TRY(FileToAttach file, readFileToAttach(path));
    take({std::move(file)});
    return {};
}

void BillsPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (holdsFiles(event->mimeData()))
        event->acceptProposedAction();
}

void BillsPage::dropEvent(QDropEvent* event)
{
    auto files = filesIn(event->mimeData(), tr("invoice"));
    if (!files)
        return desk().show(this, files.error());
    event->acceptProposedAction();
    take(*std::move(files));
}

void BillsPage::take(std::vector<FileToAttach> files)
{
    for (FileToAttach& file : files)
        m_waiting.push_back(std::move(file));
    if (!m_isLooking)
        lookAtNext();
}

void BillsPage::lookAtNext()
{
    m_isLooking = !m_waiting.empty();
    if (!m_isLooking)
        return;
    const workflows::EInvoiceFile file{m_waiting.front().name, m_waiting.front().content};
    m_waiting.pop_front();
    const bool maySeeAccounts = office().allows(ledger::actions::accounts);
    desk().background.read(
        inventory::actions::purchases, this,
        [file, maySeeAccounts](Reader& books) -> Result<EInvoiceSeen> {
            TANDEM_TRY(EInvoiceSeen seen, EInvoiceSeen::of(books, file));
            if (maySeeAccounts) {
                TANDEM_TRY(seen.accounts, ledger::accounts(books));
            }
            return seen;
        },
        [this, file](const Result<EInvoiceSeen>& seen) {
            if (!seen) {
                desk().show(this, seen.error());
                return lookAtNext();
            }
            auto* const dialog = new EInvoiceDialog(desk(), file, *seen, this);
            connect(dialog, &QDialog::finished, this, &BillsPage::lookAtNext);
            connect(dialog, &FormDialog::saved, this,
                    [this](qint64 bill) { desk().open(u"inventory.bill"_s, bill); });
            dialog->open();
        });
}

} // namespace tandem::gui
