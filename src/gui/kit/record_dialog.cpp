#include "gui/kit/record_dialog.h"

#include "gui/kit/icon.h"
#include "gui/kit/record_panel.h"
#include "gui/kit/style.h"
#include "gui/kit/text_label.h"
#include "gui/kit/widths.h"

#include <QDialogButtonBox>
#include <QShortcut>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualWidth = 560;
constexpr int usualHeight = 480;
constexpr int notesMax = 100;

/// How much hangs on a record.
struct Counted {
    int notes;
    int files;
};

Result<Counted> counted(Reader& books, const Subject& subject)
{
    TANDEM_TRY(const auto notes, notesOf(books, subject, {}, notesMax));
    TANDEM_TRY(const auto files, attachments(books, subject, attachmentsMax));
    return Counted{static_cast<int>(notes.size()), static_cast<int>(files.size())};
}

} // namespace

RecordDialog::RecordDialog(Desk& desk, const RecordKind& kind, const std::vector<Topic>& topics,
                           std::int64_t record, QWidget* parent)
    : QDialog(parent)
    , m_panel(new RecordPanel(desk, kind, topics, PanelPlace::Dialog))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"recordDialog"_s);
    setWindowTitle(tr("Notes and files"));
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin,
                            metrics::spaceLarge);
    all->setSpacing(metrics::spaceMedium);
    auto* const title = new TextLabel({}, TextRole::Title);
    title->setPrivacy(Privacy::Name);
    title->setWordWrap(true);
    all->addWidget(title);
    all->addWidget(m_panel, 1);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    all->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(columnWidth(usualWidth), columnWidth(usualHeight));
    m_panel->showNotes();
    m_panel->showRecord(record);
    m_panel->focusFirst();
    desk.background.read(
        kind.view, this,
        [kind, record](Reader& books) { return labelOfRecord(books, kind, record); },
        [title](const Result<QString>& label) {
            title->setText(label ? *label : textOf(label.error()));
        });
}

RecordButton::RecordButton(Desk& desk, RecordKind kind, std::vector<Topic> topics, QWidget* page)
    : m_desk(desk)
    , m_kind(std::move(kind))
    , m_topics(std::move(topics))
    , m_page(page)
{
    setObjectName(u"recordButton"_s);
    setIcon(iconNamed(u"paperclip"_s));
    setToolTip(tr("Notes, files and what happened (F6)"));
    setAutoDefault(false);
    setProperty("tour", u"notes"_s);
    setRecord(0);
    connect(this, &QPushButton::clicked, this, &RecordButton::open);
    connect(new QShortcut(Qt::Key_F6, page), &QShortcut::activated, this, &QPushButton::click);
    const auto meet = [this](const std::set<QString>& changed) {
        if (changed.contains(u"note"_s) || changed.contains(u"attachment"_s))
            count();
    };
    connect(&desk.office, &Office::changed, this, meet);
    connect(&desk.background, &BackgroundReader::changed, this, meet);
}

void RecordButton::setRecord(std::int64_t record)
{
    setEnabled(record != 0 && m_desk.office.allows(m_kind.view));
    if (std::exchange(m_record, record) == record && record != 0)
        return;
    showCount(0, 0);
    count();
}

void RecordButton::count()
{
    if (!isEnabled())
        return;
    m_desk.background.read(
        m_kind.view, this,
        [subject = Subject{QString::fromLatin1(m_kind.table), m_record}](Reader& books) {
            return counted(books, subject);
        },
        [this, record = m_record](const Result<Counted>& found) {
            if (found && record == m_record) // what went wrong says the page
                showCount(found->notes, found->files);
        });
}

void RecordButton::showCount(int notes, int files)
{
    const int all = notes + files;
    setText(all == 0 ? tr("Notes and files") : tr("Notes and files (%1)").arg(all));
}

void RecordButton::open()
{
    if (m_record != 0)
        (new RecordDialog(m_desk, m_kind, m_topics, m_record, m_page))->open();
}

} // namespace tandem::gui
