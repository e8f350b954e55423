#include "gui/backoffice/inventory/labels_dialog.h"

#include "backoffice/inventory/actions.h"
#include "backoffice/inventory/item_queries.h"
#include "documents/label_document.h"
#include "gui/kit/errors.h"

#include <QSaveFile>
#include <QSpinBox>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

/// Printing is a look at the items: who may see them may print their labels.
constexpr Action printLabels{"inventory.print_labels", Permission::InventoryRead,
                             QT_TRANSLATE_NOOP("Action", "Print &labels")};

} // namespace

LabelsDialog::LabelsDialog(Desk& shared, std::vector<ItemId> items, QWidget* parent)
    : ShortDialog(shared, tr("Labels"), parent)
    , m_items(std::move(items))
    , m_copies(new QSpinBox)
    , m_firstPlace(new QSpinBox)
{
    constexpr int copiesMax = 500;
    m_copies->setRange(1, copiesMax);
    m_firstPlace->setRange(1, documents::labelsOnSheet);
    addNote(tr("Sheets of A4 with 3 by 8 labels of 70 by 37 mm: %n items.", nullptr,
               static_cast<int>(m_items.size())));
    addField(tr("&Labels of each"), u"copies"_s, m_copies);
    addField(tr("&First free place"), u"firstPlace"_s, m_firstPlace);
    finish(printLabels, tr("&Save PDF"));
}

Result<std::int64_t> LabelsDialog::save()
{
    std::vector<documents::Label> labels;
    TANDEM_CHECK(office().read(inventory::actions::items, [&](Reader& books) -> Result<> {
        for (const ItemId id : m_items) {
            TANDEM_TRY(const inventory::Item item, inventory::item(books, id));
            const QString price = QString::fromLatin1(locality().currency.code().data(), 3) + u' '
                                  + priceText(item.salesPrice.millionths(), locality());
            labels.insert(labels.end(), static_cast<std::size_t>(m_copies->value()),
                          {item.code, item.name, price});
        }
        return {};
    }));
    const QString file = desk().chooseSaveFile(this, tr("Labels.pdf"));
    if (file.isEmpty())
        return 0;
    const QByteArray pdf =
        documents::labelSheets(labels, m_firstPlace->value(), desk().clock.today());
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(pdf) != pdf.size() || !out.commit())
        return fail(errors::fileNotWritten, {file});
    desk().tell(tr("%1 written").arg(file));
    return 0;
}

} // namespace tandem::gui
