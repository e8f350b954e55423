#include "gui/kit/record_files.h"

#include "gui/kit/errors.h"
#include "gui/kit/story_list.h"
#include "gui/kit/style.h"
#include "gui/kit/text_label.h"
#include "office/office.h"

#include <QApplication>
#include <QClipboard>
#include <QCryptographicHash>
#include <QGridLayout>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QTemporaryDir>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;

RecordFiles::RecordFiles(Desk& desk, RecordKind kind, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_kind(std::move(kind))
    , m_list(new StoryList(tr("Files")))
{
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(metrics::spaceSmall);
    auto* const tools = new QGridLayout;
    tools->setContentsMargins(metrics::spaceMedium, metrics::spaceMedium, metrics::spaceMedium, 0);
    tools->setSpacing(metrics::spaceSmall);
    m_add = addButton(tools, labelOf(attachTo(m_kind)), u"attachButton"_s,
                      &RecordFiles::chooseAndAttach);
    m_open = addButton(tools, tr("&Open"), u"openFileButton"_s, &RecordFiles::open);
    m_save = addButton(tools, tr("Sa&ve as"), u"saveFileButton"_s, &RecordFiles::saveAs);
    m_remove = addButton(tools, labelOf(removeAttachmentFrom(m_kind)), u"removeFileButton"_s,
                         &RecordFiles::remove);
    tools->addWidget(m_add, 0, 0);
    tools->addWidget(m_open, 0, 1);
    tools->addWidget(m_save, 1, 0);
    tools->addWidget(m_remove, 1, 1);
    all->addLayout(tools);
    auto* const hint = new TextLabel(tr("Drop files here, or paste with Ctrl+V."),
                                     TextRole::Caption, ColorToken::Muted);
    hint->setContentsMargins(metrics::spaceMedium, 0, metrics::spaceMedium, 0);
    hint->setVisible(mayAttach());
    all->addWidget(hint);
    all->addWidget(m_list, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &RecordFiles::enableButtons);
    connect(m_list, &StoryList::opened, this, &RecordFiles::open);
    const auto onKey = [this](const QKeySequence& keys, auto run) {
        auto* const shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    onKey(QKeySequence::Paste, [this] { attachFrom(QApplication::clipboard()->mimeData()); });
    onKey(QKeySequence::Delete, [this] { m_remove->click(); });
    enableButtons();
}

RecordFiles::~RecordFiles() = default;

QPushButton* RecordFiles::addButton(QLayout* row, const QString& text, const QString& name,
                                    void (RecordFiles::*run)())
{
    auto* const button = new QPushButton(text);
    button->setObjectName(name);
    setVariant(button, "compact");
    connect(button, &QPushButton::clicked, this, run);
    row->addWidget(button);
    return button;
}

void RecordFiles::setRecord(const Subject& subject)
{
    if (subject == m_subject)
        return;
    m_subject = subject;
    show({});
}

void RecordFiles::show(const std::vector<Attachment>& files)
{
    m_shown = files;
    std::vector<Story> stories;
    for (const Attachment& one : files)
        stories.push_back(
            {.id = one.id.value(),
             .icon = u"paperclip"_s,
             .title = shownFileName(one.name),
             .body = tr("%1, %2").arg(kindText(one.mediaType),
                                      sizeText(one.sizeBytes, m_desk.locality.locale)),
             .foot =
                 u"%1 \u00b7 %2"_s.arg(one.addedBy, instantText(one.addedAt, m_desk.locality))});
    m_list->setStories(stories);
    if (!m_list->currentItem() && m_list->count() > 0)
        m_list->setCurrentRow(0);
    enableButtons();
}

void RecordFiles::focusFirst()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

bool RecordFiles::mayAttach() const
{
    return m_desk.office.allows(attachTo(m_kind));
}

void RecordFiles::enableButtons()
{
    const bool isOne = current() != nullptr;
    m_add->setEnabled(mayAttach() && m_subject.id != 0);
    m_open->setEnabled(isOne);
    m_save->setEnabled(isOne);
    m_remove->setEnabled(isOne && mayAttach());
}

const Attachment* RecordFiles::current() const
{
    const auto found =
        std::ranges::find(m_shown, AttachmentId(m_list->currentStory()), &Attachment::id);
    return found == m_shown.end() ? nullptr : &*found;
}

void RecordFiles::chooseAndAttach()
{
    const QString path = m_desk.chooseFile(this, tr("All files (*)"));
    if (path.isEmpty())
        return;
    auto file = readFileToAttach(path);
    if (!file)
        return m_desk.show(this, file.error());
    attachAll(std::vector{*std::move(file)});
}

void RecordFiles::attachFrom(const QMimeData* carried)
{
    if (mayAttach())
        attachAll(filesIn(
            carried, tr("Picture %1.png").arg(instantText(m_desk.clock.now(), m_desk.locality))));
}

void RecordFiles::attachAll(const Result<std::vector<FileToAttach>>& files)
{
    if (!files)
        return m_desk.show(this, files.error());
    QCryptographicHash asked(QCryptographicHash::Sha256);
    for (const FileToAttach& one : *files) {
        asked.addData(one.name.toUtf8());
        asked.addData(one.content);
    }
    const Request request{.key = makeUuid(m_desk.clock.now(), m_desk.random),
                          .bodyHash = asked.result()};
    const auto done =
        m_desk.office.create(attachTo(m_kind), request, [&](UnitOfWork& work) -> Result<Receipt> {
            AttachmentId last;
            for (const FileToAttach& one : *files) {
                TANDEM_TRY(last, attach(work, m_subject, one.name, one.mediaType, one.content));
            }
            return Receipt{last.value(), {}};
        });
    if (!done)
        return m_desk.show(this, done.error());
    m_desk.tell(tr("%n file(s) attached", nullptr, static_cast<int>(files->size())));
}

void RecordFiles::withContent(std::function<void(const FileToAttach&)> then)
{
    const Attachment* const one = current();
    if (!one)
        return;
    m_desk.background.read(
        m_kind.view, this,
        [subject = m_subject, file = *one](Reader& books) -> Result<FileToAttach> {
            TANDEM_TRY(QByteArray content, contentOf(books, subject, file.id));
            return FileToAttach{file.name, file.mediaType, std::move(content)};
        },
        [this, then = std::move(then)](const Result<FileToAttach>& file) {
            if (!file)
                return m_desk.show(this, file.error());
            then(*file);
        });
}

void RecordFiles::open()
{
    const Attachment* const one = current();
    if (!one
        || !m_desk.confirm(this,
                           tr("Open %1 with another program? It was attached by %2. What is "
                              "opened is a copy; changes to it stay out of the books.")
                               .arg(shownFileName(one->name), one->addedBy),
                           tr("Open")))
        return;
    withContent([this](const FileToAttach& file) {
        if (!m_copies)
            m_copies = std::make_unique<QTemporaryDir>();
        const auto path = writeReadOnlyCopy(*m_copies, file);
        if (!path)
            return m_desk.show(this, path.error());
        if (!m_desk.showFile(*path))
            m_desk.tell(
                tr("No program is known for %1. Save it instead.").arg(kindText(file.mediaType)));
    });
}

void RecordFiles::saveAs()
{
    const Attachment* const one = current();
    if (!one)
        return;
    const QString path = m_desk.chooseSaveFile(this, one->name.section(u'/', -1));
    if (path.isEmpty())
        return;
    withContent([this, path](const FileToAttach& file) {
        QSaveFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(file.content) != file.content.size()
            || !out.commit())
            return m_desk.show(this, Result<>(fail(errors::fileNotWritten, {path})).error());
        m_desk.tell(tr("%1 saved").arg(path));
    });
}

void RecordFiles::remove()
{
    const Attachment* const one = current();
    if (!one
        || !m_desk.confirm(this,
                           tr("Take %1 off this record? The trail keeps that it was there; the "
                              "file itself is gone.")
                               .arg(shownFileName(one->name)),
                           tr("Remove")))
        return;
    const auto done = m_desk.office.change(removeAttachmentFrom(m_kind), [&](UnitOfWork& work) {
        return removeAttachment(work, m_subject, one->id);
    });
    if (!done)
        return m_desk.show(this, done.error());
    m_desk.tell(tr("File removed"));
}

} // namespace tandem::gui
