#include "gui/frontoffice/crm/pages.h"

#include "frontoffice/crm/actions.h"
#include "gui/frontoffice/crm/opportunity_dialog.h"
#include "gui/frontoffice/crm/party_dialog.h"
#include "gui/frontoffice/crm/party_page.h"
#include "gui/frontoffice/crm/pipeline_page.h"
#include "gui/kit/list_page.h"
#include "gui/kit/tabbed_page.h"
#include "reports/lists.h"
#include "workflows/bulk_edits.h"

#include <QAction>
#include <QCoreApplication>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

/// Everybody we deal with, and the way to a new one.
class PartiesPage final : public ListPage {
public:
    PartiesPage(Desk& desk, QWidget* parent)
        : ListPage(desk, reports::partyList(),
                   {.recordPage = u"crm.party"_s,
                    .emptyText = QCoreApplication::translate(
                        "Empty", "No customers yet. Ctrl+N makes the first one.")},
                   parent)
        , m_new(new QAction(QString(labelOf(crm::actions::createParty)).remove(u'&'), this))
    {
        setBulkEdits(workflows::partyEdits());
        m_new->setEnabled(desk.office.allows(crm::actions::createParty));
        connect(m_new, &QAction::triggered, this, [this, &desk] {
            auto* const dialog = new PartyDialog(desk, this);
            connect(dialog, &FormDialog::saved, this,
                    [&desk](std::int64_t party) { desk.open(u"crm.party"_s, party); });
            dialog->open();
        });
    }

    QAction* newAction() override { return m_new->isEnabled() ? m_new : nullptr; }

private:
    QAction* m_new;
};

/// All opportunities, won and lost ones as well, to be changed many at once.
class OpportunitiesPage final : public ListPage {
public:
    OpportunitiesPage(Desk& desk, QWidget* parent)
        : ListPage(desk, reports::opportunityList(),
                   {.emptyText = QCoreApplication::translate(
                        "Empty", "No opportunities yet. Ctrl+N makes the first one.")},
                   parent)
        , m_new(new QAction(QString(labelOf(crm::actions::createOpportunity)).remove(u'&'), this))
    {
        setBulkEdits(workflows::opportunityEdits());
        connect(this, &ListPage::recordOpened, this, &OpportunitiesPage::openForm);
        m_new->setEnabled(desk.office.allows(crm::actions::createOpportunity));
        connect(m_new, &QAction::triggered, this,
                [this] { (new OpportunityDialog(this->desk(), LookupHit(), this))->open(); });
    }

    QAction* newAction() override { return m_new->isEnabled() ? m_new : nullptr; }

private:
    void openForm(std::int64_t record)
    {
        readLater(
            crm::actions::opportunities,
            [record](Reader& books) { return opportunitySeen(books, crm::OpportunityId(record)); },
            [this](const OpportunitySeen& seen) {
                (new OpportunityDialog(desk(), seen, this))->open();
            });
    }

    QAction* m_new;
};

Page* makePipeline(Desk& desk, QWidget* parent)
{
    auto* const tabs = new TabbedPage(desk, parent);
    tabs->addTab(QCoreApplication::translate("View", "Board"), new PipelinePage(desk, nullptr));
    tabs->addTab(QCoreApplication::translate("View", "List"), new OpportunitiesPage(desk, nullptr));
    return tabs;
}

} // namespace

std::vector<PageSpec> crmPages()
{
    return {{.name = "crm.parties",
             .title = QT_TRANSLATE_NOOP("View", "Customers"),
             .icon = "users",
             .section = PageSection::FrontOffice,
             .view = crm::actions::parties,
             .make = [](Desk& desk, QWidget* parent) { return new PartiesPage(desk, parent); }},
            {.name = "crm.pipeline",
             .title = QT_TRANSLATE_NOOP("View", "Pipeline"),
             .icon = "columns-3",
             .section = PageSection::FrontOffice,
             .view = crm::actions::opportunities,
             .make = &makePipeline},
            {.name = "crm.party",
             .title = QT_TRANSLATE_NOOP("View", "Customer"),
             .icon = "users",
             .section = PageSection::Record,
             .view = crm::actions::parties,
             .make = [](Desk& desk, QWidget* parent) { return new PartyPage(desk, parent); }}};
}

} // namespace tandem::gui
