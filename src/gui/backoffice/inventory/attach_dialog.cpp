#include "gui/backoffice/inventory/attach_dialog.h"

#include "backoffice/inventory/actions.h"
#include "gui/backoffice/inventory/attach_errors.h"
#include "gui/kit/list_lookup.h"
#include "office/attachments.h"
#include "reports/lists.h"
#include "reports/record_kinds.h"

namespace tandem::gui {

using namespace Qt::StringLiterals;

AttachDialog::AttachDialog(Desk& shared, FileToAttach file, QWidget* parent)
    : ShortDialog(shared, tr("Attach %1").arg(shownFileName(file.name)), parent)
    , m_file(std::move(file))
    , m_bill(new LookupEdit(
          listLookup(desk(), this, reports::billList(),
                     {.code = u"number"_s, .text = u"supplier_number"_s, .note = u"supplier"_s})))
    , m_entry(new LookupEdit(
          listLookup(desk(), this, reports::entryList(),
                     {.code = u"number"_s, .text = u"text"_s, .note = u"reference"_s})))
{
    addNote(tr("Find the bill, or the entry of the journal, by its number or its words."));
    addField(tr("&Bill"), u"bill"_s, m_bill);
    addField(tr("&Entry"), u"entry"_s, m_entry);
    finish(inventory::actions::importBill, tr("A&ttach"));
}

Result<std::int64_t> AttachDialog::save()
{
    const bool isBill = m_bill->record() != 0;
    if (isBill == (m_entry->record() != 0))
        return fail(errors::recordNotChosen).at(u"bill"_s);
    const RecordKind kind = isBill ? reports::billKind() : reports::entryKind();
    const std::int64_t record = isBill ? m_bill->record() : m_entry->record();
    TANDEM_CHECK(office().change(attachTo(kind), [&](UnitOfWork& work) {
        return attach(work, {QString::fromLatin1(kind.table), record}, m_file.name,
                      m_file.mediaType, m_file.content);
    }));
    desk().tell(tr("%1 attached").arg(shownFileName(m_file.name)));
    return record;
}

} // namespace tandem::gui
