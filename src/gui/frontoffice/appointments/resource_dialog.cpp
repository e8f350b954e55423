#include "gui/frontoffice/appointments/resource_dialog.h"

#include "frontoffice/appointments/actions.h"
#include "frontoffice/appointments/resource.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace tandem::gui {

using namespace Qt::StringLiterals;
using appointments::ResourceKind;

namespace {

QSpinBox* numberField(int least, int most, const QString& unit)
{
    auto* const field = new QSpinBox;
    field->setRange(least, most);
    field->setSuffix(unit);
    return field;
}

} // namespace

ResourceDialog::ResourceDialog(Desk& desk, QWidget* parent)
    : ShortDialog(desk, tr("New room, person or thing"), parent)
    , m_name(new QLineEdit)
    , m_kind(new QComboBox)
    , m_capacity(numberField(1, 1'000, {}))
    , m_before(numberField(0, 240, tr(" min")))
    , m_after(numberField(0, 240, tr(" min")))
{
    m_kind->addItem(tr("Room"), static_cast<int>(ResourceKind::Room));
    m_kind->addItem(tr("Person"), static_cast<int>(ResourceKind::Person));
    m_kind->addItem(tr("Thing"), static_cast<int>(ResourceKind::Equipment));
    addField(tr("&Name"), u"name"_s, m_name);
    addField(tr("&What it is"), u"kind"_s, m_kind);
    addField(tr("&Takes at once"), u"capacity"_s, m_capacity);
    addField(tr("Kept free &before"), u"beforeMinutes"_s, m_before);
    addField(tr("Kept free &after"), u"afterMinutes"_s, m_after);
    finish(appointments::actions::createResource, tr("&Save"));
}

Result<std::int64_t> ResourceDialog::save()
{
    const appointments::ResourceDraft draft{
        .name = m_name->text().simplified(),
        .kind = static_cast<ResourceKind>(m_kind->currentData().toInt()),
        .capacity = m_capacity->value(),
        .beforeMinutes = m_before->value(),
        .afterMinutes = m_after->value()};
    TANDEM_TRY(const Receipt made,
               office().create(
                   appointments::actions::createResource,
                   request({draft.name, QString::number(static_cast<int>(draft.kind)),
                            QString::number(draft.capacity), QString::number(draft.beforeMinutes),
                            QString::number(draft.afterMinutes)}),
                   [&](UnitOfWork& work) -> Result<Receipt> {
                       TANDEM_TRY(const auto id, appointments::createResource(work, draft));
                       return Receipt{id.value()};
                   }));
    desk().tell(tr("%1 can be booked").arg(draft.name));
    return made.id;
}

} // namespace tandem::gui
