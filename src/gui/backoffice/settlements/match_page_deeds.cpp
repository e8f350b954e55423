#include "backoffice/settlements/actions.h"
#include "base/random.h"
#include "gui/backoffice/settlements/account_part_dialog.h"
#include "gui/backoffice/settlements/import_dialog.h"
#include "gui/backoffice/settlements/match_page.h"
#include "gui/backoffice/settlements/split_dialog.h"
#include "gui/backoffice/settlements/take_back_dialog.h"
#include "gui/kit/table_view.h"
#include "workflows/match_bank_line.h"

#include <QCryptographicHash>
#include <QKeyEvent>
#include <QPushButton>

/// What is done with a bank line.
namespace tandem::gui {

using namespace Qt::StringLiterals;

Result<> MatchPage::accept(int place)
{
    const settlements::LineSuggestions* const line = current();
    if (!line || static_cast<std::size_t>(place) >= line->suggestions.size())
        return {};
    return acceptDrafts({line->suggestions[static_cast<std::size_t>(place)].draft});
}

Result<> MatchPage::acceptDrafts(const std::vector<settlements::MatchDraft>& drafts)
{
    QByteArray body;
    for (const settlements::MatchDraft& draft : drafts)
        for (const settlements::MatchPart& part : draft.parts)
            body += QByteArray::number(draft.line.value()) + '='
                    + QByteArray::number(settlements::amountOf(part).minor()) + '\n';
    const Request request{.key = makeUuid(desk().clock.now(), desk().random),
                          .bodyHash = QCryptographicHash::hash(body, QCryptographicHash::Sha256)};
    TANDEM_TRY(const Receipt receipt, workflows::acceptMatches(office(), request, drafts));
    m_batches.emplace_back(receipt.id);
    m_undo->setEnabled(office().allows(settlements::actions::undoMatch));
    desk().tell(
        tr("%Ln line(s) explained. U takes it back.", nullptr, static_cast<int>(drafts.size())));
    return {};
}

Result<> MatchPage::acceptCertain()
{
    const auto drafts = certainOnes(m_state.lines);
    const auto count = static_cast<int>(drafts.size());
    if (count == 0
        || !desk().confirm(this,
                           tr("Accept the best suggestion of %1 of %2 lines? They are one batch, "
                              "which can be taken back.")
                               .arg(count)
                               .arg(m_state.lines.size()),
                           tr("Accept %1").arg(count)))
        return {};
    return acceptDrafts(drafts);
}

Result<> MatchPage::undo()
{
    if (m_batches.empty())
        return takeBack();
    TANDEM_CHECK(workflows::undoBatch(office(), m_batches.back()));
    m_batches.pop_back();
    m_undo->setEnabled(!m_batches.empty());
    desk().tell(tr("The last batch is taken back; its lines are open again."));
    return {};
}

Result<> MatchPage::takeBack()
{
    (new TakeBackDialog(desk(), this))->open();
    return {};
}

void MatchPage::bookToAccount()
{
    const settlements::LineSuggestions* const line = current();
    if (!line)
        return;
    auto* const dialog = new AccountPartDialog(
        desk(), line->line, m_state.accounts,
        [this](const settlements::MatchDraft& draft) { return acceptDrafts({draft}); }, this);
    dialog->open();
}

void MatchPage::split()
{
    const settlements::LineSuggestions* const line = current();
    if (!line)
        return;
    auto* const dialog = new SplitDialog(
        desk(), line->line, m_state.accounts,
        [this](const settlements::MatchDraft& draft) { return acceptDrafts({draft}); }, this);
    dialog->open();
}

void MatchPage::importFile()
{
    const QString path = desk().chooseFile(this, tr("Bank statements (*.xml *.csv *.txt *.tsv)"));
    if (path.isEmpty())
        return;
    auto* const dialog = new ImportDialog(desk(), path, m_state.accounts, this);
    dialog->open();
}

void MatchPage::report(const Result<>& done)
{
    if (!done)
        desk().show(this, done.error());
}

bool MatchPage::answerKey(int key)
{
    const bool mayMatch = office().allows(settlements::actions::acceptMatch);
    if (!mayMatch)
        return false;
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        report(accept(0));
    else if (key >= Qt::Key_1 && key <= Qt::Key_9)
        report(accept(key - Qt::Key_1));
    else if (key == Qt::Key_A)
        bookToAccount();
    else if (key == Qt::Key_S)
        split();
    else if (key == Qt::Key_U)
        report(undo());
    else
        return false;
    return true;
}

bool MatchPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        const auto modifiers = key->modifiers() & ~Qt::KeypadModifier;
        if (modifiers == Qt::NoModifier && answerKey(key->key()))
            return true;
    }
    return Page::eventFilter(watched, event);
}

} // namespace tandem::gui
