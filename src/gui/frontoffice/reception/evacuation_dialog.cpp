#include "gui/frontoffice/reception/evacuation_dialog.h"

#include "documents/table_document.h"
#include "frontoffice/reception/actions.h"
#include "gui/kit/cell.h"
#include "gui/kit/icon.h"
#include "gui/kit/plain_table.h"
#include "gui/kit/style.h"
#include "gui/kit/table_view.h"
#include "gui/kit/text_label.h"
#include "office/company.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;
using reception::Visit;

namespace {

} // namespace

EvacuationDialog::EvacuationDialog(Desk& desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_count(new TextLabel({}, TextRole::Title))
    , m_table(plainTable(
          {tr("Visitor"), tr("Company"), tr("With"), tr("Arrived"), tr("Last seen"), tr("Badge")},
          tr("Who is in the house"), {0, 1, 2}))
    , m_error(new TextLabel({}, TextRole::Body, ColorToken::Bad))
{
    setWindowTitle(tr("Evacuation list"));
    resize(scaled(820), scaled(520));
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin,
                            metrics::pageMargin);
    all->setSpacing(metrics::spaceMedium);
    m_table->verticalHeader()->setDefaultSectionSize(metrics::rowComfortableHeight);
    m_error->hide();
    auto* const seen = new QPushButton(tr("&Seen now"));
    seen->setEnabled(desk.office.allows(reception::actions::markSeen));
    auto* const print =
        new QPushButton(iconNamed(u"printer"_s, ColorToken::OnAccent), tr("&Print list"));
    setVariant(print, "primary");
    auto* const close = new QPushButton(tr("&Close"));
    auto* const buttons = new QHBoxLayout;
    buttons->addWidget(seen);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(print);
    all->addWidget(m_count);
    all->addWidget(m_table, 1);
    all->addWidget(m_error);
    all->addLayout(buttons);
    connect(seen, &QPushButton::clicked, this, &EvacuationDialog::markSeen);
    connect(new QShortcut(Qt::Key_Space, m_table, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, &EvacuationDialog::markSeen);
    connect(new QShortcut(QKeySequence::Print, this), &QShortcut::activated, this,
            &EvacuationDialog::save);
    connect(print, &QPushButton::clicked, this, &EvacuationDialog::save);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&desk.office, &Office::changed, this, &EvacuationDialog::reload);
    connect(&desk.background, &BackgroundReader::changed, this, &EvacuationDialog::reload);
    reload();
    m_table->setFocus();
}

QString EvacuationDialog::seenText(const Visit& visit) const
{
    return visit.seenAt ? instantText(*visit.seenAt, m_desk.locality) : QString();
}

void EvacuationDialog::reload()
{
    auto here = m_desk.office.read(reception::actions::evacuation, [&](Reader& books) {
        if (const auto home = company(books))
            m_company = home->name;
        return reception::evacuationList(books);
    });
    m_error->setVisible(!here);
    if (!here)
        return m_error->setText(textOf(here.error()));
    m_visits = *std::move(here);
    m_count->setText(tr("%n people in the house", nullptr, static_cast<int>(m_visits.size())));
    const int current = std::max(0, m_table->currentRow());
    m_table->setRowCount(static_cast<int>(m_visits.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Visit& one = m_visits[static_cast<std::size_t>(row)];
        const QStringList cells{
            one.visitorName, one.visitorCompany,
            one.hostName,    one.arrivedAt ? instantText(*one.arrivedAt, m_desk.locality) : u""_s,
            seenText(one),   one.badge};
        fillRow(*m_table, row, cells);
        m_table->item(row, 0)->setData(AvatarRole, true);
    }
    chooseRow(*m_table, std::min(current, m_table->rowCount() - 1));
}

void EvacuationDialog::markSeen()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    const Visit visit = m_visits[static_cast<std::size_t>(row)];
    const auto done = m_desk.office.change(reception::actions::markSeen, [&](UnitOfWork& work) {
        return reception::markSeen(work, visit.id);
    });
    if (!done)
        return m_desk.show(this, done.error());
    chooseRow(*m_table, std::min(row + 1, m_table->rowCount() - 1));
}

QByteArray EvacuationDialog::pdf() const
{
    documents::TableDocument table{.company = m_company,
                                   .title = tr("Evacuation list"),
                                   .note = m_count->text() + u", "_s
                                           + instantText(m_desk.clock.now(), m_desk.locality),
                                   .heads = {tr("Visitor"), tr("Company"), tr("With"),
                                             tr("Last seen"), tr("Badge"), tr("Here")},
                                   .widths = {24, 24, 20, 16, 9, 7},
                                   .rows = {},
                                   .on = m_desk.clock.today()};
    for (const Visit& one : m_visits)
        table.rows.push_back({one.visitorName, one.visitorCompany, one.hostName, seenText(one),
                              one.badge, u"____"_s});
    return documents::tablePdf(table);
}

void EvacuationDialog::save()
{
    const QString file = m_desk.chooseSaveFile(this, tr("Evacuation list") + u".pdf"_s);
    if (file.isEmpty())
        return;
    QSaveFile out(file);
    const QByteArray bytes = pdf();
    m_error->hide();
    if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit())
        return m_desk.tell(tr("%1 written").arg(file));
    m_error->setText(tr("%1 cannot be written: %2").arg(file, out.errorString()));
    m_error->show();
}

} // namespace tandem::gui
