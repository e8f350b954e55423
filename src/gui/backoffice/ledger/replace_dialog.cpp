#include "gui/backoffice/ledger/replace_dialog.h"

#include "backoffice/ledger/actions.h"
#include "gui/fields/account_edit.h"
#include "gui/kit/date_edit.h"
#include "gui/kit/dialog_column.h"
#include "gui/kit/row_table.h"
#include "gui/kit/style.h"
#include "gui/kit/text_label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;

ReplaceDialog::ReplaceDialog(Desk& shared, const std::vector<ledger::Account>& accounts,
                             QWidget* parent)
    : FormDialog(shared, parent)
    , m_place(new QComboBox)
    , m_from(new DateEdit(shared.clock, shared.locality))
    , m_to(new DateEdit(shared.clock, shared.locality))
    , m_account(new AccountEdit)
    , m_accountBy(new AccountEdit)
    , m_memo(new QLineEdit)
    , m_memoBy(new QLineEdit)
    , m_party(new QLineEdit)
    , m_partyBy(new QLineEdit)
    , m_dimension(new QLineEdit)
    , m_dimensionBy(new QLineEdit)
    , m_table(new RowTable({{tr("Entry")},
                            {tr("Date")},
                            {tr("Line")},
                            {tr("Before"), ColumnFit::Stretch},
                            {tr("After"), ColumnFit::Stretch},
                            {tr("State")}}))
    , m_words(new TextLabel({}, TextRole::Body, ColorToken::Muted))
{
    for (const ledger::Account& account : accounts)
        m_titles[account.id] = titleOf(account);
    m_account->setAccounts(accounts);
    m_accountBy->setAccounts(accounts);
    build();
    const QDate today = desk().clock.today();
    m_from->setValue(QDate(today.year(), 1, 1));
    m_to->setValue(today);
    forget();
}

void ReplaceDialog::build()
{
    constexpr QSize usual(900, 640);
    setWindowTitle(tr("Find and replace"));
    auto* const all = columnWithNote(
        *this, usual,
        tr("Lines that have all of what stands on the left get what stands on the right. Posted "
           "entries stay: each is reversed on its day and posted there anew."));
    m_place->setObjectName(u"placeCombo"_s);
    m_place->addItems({tr("drafts"), tr("templates"), tr("posted entries")});
    m_from->setObjectName(u"fromEdit"_s);
    m_to->setObjectName(u"toEdit"_s);
    auto* const form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(metrics::spaceSmall);
    form->addRow(tr("Look &in"), m_place);
    addPair(form, tr("&Days from, to"), m_from, m_to);
    m_account->setObjectName(u"accountEdit"_s);
    m_accountBy->setObjectName(u"accountByEdit"_s);
    addPair(form, tr("&Account"), m_account, m_accountBy);
    m_memo->setObjectName(u"memoEdit"_s);
    m_memoBy->setObjectName(u"memoByEdit"_s);
    addPair(form, tr("&Memo"), m_memo, m_memoBy);
    m_party->setObjectName(u"partyEdit"_s);
    m_partyBy->setObjectName(u"partyByEdit"_s);
    addPair(form, tr("Part&y code"), m_party, m_partyBy);
    m_dimension->setObjectName(u"dimensionEdit"_s);
    m_dimensionBy->setObjectName(u"dimensionByEdit"_s);
    for (QLineEdit* const one : {m_dimension, m_dimensionBy})
        one->setPlaceholderText(tr("such as cost-center=BERLIN"));
    addPair(form, tr("Dime&nsion value"), m_dimension, m_dimensionBy);
    all->addLayout(form);
    m_table->setAccessibleName(tr("What would change"));
    all->addWidget(m_table, 1);
    m_words->setWordWrap(true);
    all->addWidget(m_words);
    auto* const error = new QLabel;
    all->addWidget(error);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Ok);
    auto* const look = buttons->addButton(tr("&Preview"), QDialogButtonBox::ActionRole);
    look->setObjectName(u"previewButton"_s);
    look->setAutoDefault(false);
    look->setToolTip(tr("F5"));
    connect(look, &QPushButton::clicked, this, &ReplaceDialog::preview);
    connect(new QShortcut(QKeySequence(Qt::Key_F5), this), &QShortcut::activated, this,
            &ReplaceDialog::preview);
    all->addWidget(buttons);
    tie(buttons, error, ledger::actions::replaceInEntries);
    m_replace = buttons->button(QDialogButtonBox::Ok);
    connect(m_place, &QComboBox::currentIndexChanged, this, &ReplaceDialog::forget);
}

/// Two fields in a row: what is looked for, and what comes in its place.
void ReplaceDialog::addPair(QFormLayout* form, const QString& label, QLineEdit* field,
                            QLineEdit* by)
{
    auto* const row = new QHBoxLayout;
    row->setSpacing(metrics::spaceSmall);
    row->addWidget(field, 1);
    row->addWidget(by, 1);
    const QString name = QString(label).remove(u'&');
    field->setAccessibleName(name);
    by->setAccessibleName(tr("%1, replaced by").arg(name));
    auto* const words = new QLabel(label);
    words->setBuddy(field);
    form->addRow(words, row);
    for (QLineEdit* const one : {field, by})
        connect(one, &QLineEdit::textChanged, this, &ReplaceDialog::forget);
}

/// What was shown does not hold for other words.
void ReplaceDialog::forget()
{
    m_seen.clear();
    m_table->setRows({});
    m_words->setText(tr("Preview shows what would change."));
    m_replace->setEnabled(false);
}

Result<AccountId> ReplaceDialog::accountOf(const AccountEdit* field) const
{
    if (field->text().trimmed().isEmpty())
        return AccountId();
    auto account = field->value();
    if (!account)
        return Failure(account.error()).at(field->objectName().chopped(4));
    return account;
}

Result<ReplaceDialog::Asked> ReplaceDialog::asked() const
{
    Asked all{.filter = {.place = static_cast<workflows::ReplacePlace>(m_place->currentIndex())},
              .what = {.memo = m_memo->text().trimmed(), .memoBy = m_memoBy->text().trimmed()},
              .party = m_party->text().trimmed(),
              .partyBy = m_partyBy->text().trimmed(),
              .dimension = m_dimension->text().trimmed(),
              .dimensionBy = m_dimensionBy->text().trimmed()};
    auto from = m_from->value();
    auto to = m_to->value();
    if (!from)
        return Failure(from.error()).at(u"from"_s);
    if (!to)
        return Failure(to.error()).at(u"to"_s);
    all.filter.from = *from;
    all.filter.to = *to;
    TANDEM_TRY(all.what.account, accountOf(m_account));
    TANDEM_TRY(all.what.accountBy, accountOf(m_accountBy));
    return all;
}

void ReplaceDialog::preview()
{
    forget();
    const auto wanted = asked();
    if (!wanted)
        return showError(wanted.error());
    showProblem({});
    desk().background.read(
        ledger::actions::entries, this,
        [wanted = *wanted](Reader& books) -> Result<std::vector<workflows::ReplacedEntry>> {
            TANDEM_TRY(const auto what, replacementOf(books, wanted));
            return workflows::replacementsOf(books, wanted.filter, what);
        },
        [this](Result<std::vector<workflows::ReplacedEntry>> found) {
            if (!found)
                return showError(found.error());
            show(*std::move(found));
        });
}

QString ReplaceDialog::wordsOf(const ledger::Line& line) const
{
    const auto title = m_titles.find(std::get<AccountId>(line.account));
    QStringList words{title == m_titles.end() ? QString() : title->second};
    if (!line.memo.isEmpty())
        words += line.memo;
    return words.join(u" \u00b7 "_s);
}

void ReplaceDialog::show(std::vector<workflows::ReplacedEntry> found)
{
    m_seen = std::move(found);
    std::vector<RowOfCells> rows;
    int changing = 0;
    for (const workflows::ReplacedEntry& one : m_seen) {
        changing += one.isLeftOut ? 0 : 1;
        for (const workflows::ReplacedLine& line : one.lines)
            rows.push_back(
                {.id = one.id,
                 .cells = {{.text = one.on.isValid() ? QString::number(one.id) : one.text},
                           {.text = one.on.isValid() ? dayText(one.on, locality()) : QString()},
                           {.text = QString::number(line.place + 1), .isMuted = true},
                           {.text = wordsOf(line.before)},
                           {.text = wordsOf(line.after), .isStrong = true},
                           {.text = one.isLeftOut ? tr("Stays") : tr("Changes"),
                            .tone = one.isLeftOut ? Tone::Neutral : Tone::Info}}});
    }
    m_table->setRows(std::move(rows));
    m_words->setText(
        m_seen.empty()
            ? tr("Nothing has that.")
            : tr("%Ln would change. What follows from documents or tax, or was reversed, stays.",
                 nullptr, changing));
    m_replace->setEnabled(changing > 0 && office().allows(ledger::actions::replaceInEntries));
}

} // namespace tandem::gui
