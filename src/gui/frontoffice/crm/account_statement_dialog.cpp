#include "gui/frontoffice/crm/account_statement_dialog.h"

#include "backoffice/settlements/actions.h"
#include "gui/frontoffice/crm/account_statement_errors.h"
#include "gui/kit/attached_file.h"
#include "gui/kit/date_edit.h"
#include "gui/kit/errors.h"

#include <QComboBox>
#include <QSaveFile>
#include <QTemporaryDir>

namespace tandem::gui {

using namespace Qt::StringLiterals;
using printing::StatementOf;
using reports::AgedSide;

namespace {

constexpr Action writesStatement{settlements::actions::openItems.name,
                                 settlements::actions::openItems.permission,
                                 settlements::actions::openItems.label};

} // namespace

AccountStatementDialog::AccountStatementDialog(Desk& shared, const crm::Party& party,
                                               const QTemporaryDir& copies, QWidget* parent)
    : ShortDialog(shared, tr("Statement of account of %1").arg(party.name), parent)
    , m_party(party.id)
    , m_name(party.name)
    , m_copies(copies)
    , m_side(new QComboBox)
    , m_what(new QComboBox)
    , m_from(new DateEdit(desk().clock, locality()))
    , m_to(new DateEdit(desk().clock, locality()))
    , m_form(new QComboBox)
{
    setObjectName(u"accountStatementDialog"_s);
    setRecord(m_party.value());
    const QDate today = desk().clock.today();
    m_from->setValue(QDate(today.year(), 1, 1));
    m_to->setValue(today);
    m_side->addItem(tr("As a customer"), static_cast<int>(AgedSide::Receivable));
    m_side->addItem(tr("As a supplier"), static_cast<int>(AgedSide::Payable));
    m_side->setCurrentIndex(party.isCustomer || !party.isSupplier ? 0 : 1);
    m_what->addItem(tr("All that moved"), static_cast<int>(StatementOf::Movements));
    m_what->addItem(tr("What is open on the last day"), static_cast<int>(StatementOf::OpenItems));
    m_form->addItem(tr("Letter to print"), u"print"_s);
    m_form->addItem(tr("Letter as PDF"), u".pdf"_s);
    m_form->addItem(tr("Workbook (XLSX)"), u".xlsx"_s);
    m_form->addItem(tr("Table (CSV)"), u".csv"_s);
    addField(tr("&From"), u"from"_s, m_from);
    addField(tr("&To"), u"to"_s, m_to);
    addField(tr("&Account"), u"side"_s, m_side);
    addField(tr("&What"), u"what"_s, m_what);
    addField(tr("As a f&ile"), u"form"_s, m_form);
    finish(writesStatement, tr("&Make it"));
}

Result<AccountStatementQuestion> AccountStatementDialog::asked() const
{
    AccountStatementQuestion question{.party = m_party,
                                      .name = m_name,
                                      .side = static_cast<AgedSide>(m_side->currentData().toInt()),
                                      .what =
                                          static_cast<StatementOf>(m_what->currentData().toInt())};
    TANDEM_TRY(question.from, m_from->value());
    TANDEM_TRY(question.to, m_to->value());
    if (question.to < question.from)
        return fail(errors::daysBackward).at(u"to"_s);
    return question;
}

Result<AccountStatementDialog::Statements>
AccountStatementDialog::read(const AccountStatementQuestion& question)
{
    return office().read(settlements::actions::openItems, [&](Reader& books) {
        return reports::partyStatements(books, question.side, question.party, question.from,
                                        question.to);
    });
}

Result<std::int64_t> AccountStatementDialog::save()
{
    TANDEM_TRY(const auto question, asked());
    TANDEM_TRY(const auto statements, read(question));
    if (statements.empty())
        return fail(errors::statementEmpty);
    const QString form = m_form->currentData().toString();
    if (form == u".xlsx"_s || form == u".csv"_s)
        TANDEM_CHECK(writeTable(question, statements, form));
    else
        TANDEM_CHECK(writeLetters(question, statements));
    return 0;
}

Result<> AccountStatementDialog::writeTable(const AccountStatementQuestion& question,
                                            const Statements& statements, const QString& ending)
{
    const AccountStatementTable table = statementTable(question, statements, locality());
    const QString file = desk().chooseSaveFile(this, table.title + ending);
    if (file.isEmpty())
        return {};
    if (ending == u".csv"_s)
        return write(file, asCsv(table));
    TANDEM_CHECK(writeXlsx(table, file));
    desk().tell(tr("%1 saved").arg(file));
    return {};
}

/// A letter for each currency; of several, the code of the currency stands in the name.
Result<> AccountStatementDialog::writeLetters(const AccountStatementQuestion& question,
                                              const Statements& statements)
{
    const bool isShown = m_form->currentData().toString() == u"print"_s;
    for (const reports::PartyStatement& one : statements) {
        TANDEM_TRY(const auto letter,
                   office().read(settlements::actions::openItems, [&](Reader& books) {
                       return printing::letterOf(books, question.party, one, question.from,
                                                 question.to, question.what);
                   }));
        const QString part = statements.size() > 1 ? u' ' + one.currency : QString();
        const QString name = windowTitle().remove(u"[*]"_s) + part + u".pdf"_s;
        const QByteArray pdf = documents::letterPdf(letter);
        if (!isShown) {
            const QString file = desk().chooseSaveFile(this, name);
            if (!file.isEmpty())
                TANDEM_CHECK(write(file, pdf));
            continue;
        }
        TANDEM_TRY(
            const QString file,
            writeReadOnlyCopy(m_copies,
                              {.name = name, .mediaType = u"application/pdf"_s, .content = pdf}));
        if (!desk().showFile(file))
            desk().tell(tr("No program shows PDF files here. Save it instead."));
    }
    return {};
}

Result<> AccountStatementDialog::write(const QString& file, const QByteArray& bytes)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return fail(errors::fileNotWritten, {file});
    desk().tell(tr("%1 saved").arg(file));
    return {};
}

} // namespace tandem::gui
