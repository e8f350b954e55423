#include "gui/backoffice/inventory/inbox_page.h"

#include "backoffice/inventory/actions.h"
#include "gui/backoffice/inventory/attach_dialog.h"
#include "gui/backoffice/inventory/einvoice_dialog.h"
#include "gui/kit/card.h"
#include "gui/kit/errors.h"
#include "gui/kit/text_label.h"

#include <QBuffer>
#include <QDir>
#include <QFileSystemWatcher>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int filesMax = 500;
constexpr int previewWidth = 420;

QString folderSetting()
{
    return u"documents/inbox"_s;
}

} // namespace

Result<QString> movedToDone(const QString& path)
{
    const QFileInfo file(path);
    const QDir folder = file.dir();
    if (!folder.exists(u"done"_s) && !folder.mkdir(u"done"_s))
        return fail(errors::fileNotWritten, {folder.filePath(u"done"_s)});
    const QDir done(folder.filePath(u"done"_s));
    QString target = done.filePath(file.fileName());
    for (int count = 2; QFileInfo::exists(target); ++count)
        target = done.filePath(
            u"%1 (%2).%3"_s.arg(file.completeBaseName()).arg(count).arg(file.suffix()));
    if (!QFile::rename(path, target))
        return fail(errors::fileNotWritten, {target});
    return target;
}

InboxPage::InboxPage(Desk& shared, QWidget* parent)
    : Page(shared, {}, parent)
    , m_folder(new QLineEdit(QSettings().value(folderSetting()).toString()))
    , m_files(new RowTable({{tr("File"), ColumnFit::Stretch},
                            {tr("Kind"), ColumnFit::Contents},
                            {tr("Size"), ColumnFit::Contents, Qt::AlignRight}}))
    , m_facts(new TextLabel(QString()))
    , m_picture(new TextLabel(QString()))
    , m_watcher(new QFileSystemWatcher(this))
{
    m_files->setAccessibleName(tr("Files in the folder"));
    m_facts->setWordWrap(true);
    m_picture->setAccessibleName(tr("Preview"));
    auto* const list = new Card;
    list->body()->addWidget(m_files);
    auto* const preview = new Card(tr("Preview"));
    preview->setFixedWidth(previewWidth);
    preview->body()->addWidget(m_facts);
    preview->body()->addWidget(m_picture);
    preview->body()->addStretch();
    auto* const sides = new QHBoxLayout;
    sides->setSpacing(metrics::spaceLarge);
    sides->addWidget(list, 1);
    sides->addWidget(preview);
    auto* const body = new QVBoxLayout(this);
    body->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin,
                             metrics::pageMargin);
    body->addLayout(buildHead());
    body->addLayout(sides, 1);
    body->addLayout(buildDeeds());
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, &InboxPage::showFiles);
    connect(m_files->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &InboxPage::showCurrent);
    showFiles();
}

QLayout* InboxPage::buildHead()
{
    auto* const head = new QHBoxLayout;
    auto* const label = new QLabel(tr("Fo&lder to watch"));
    label->setBuddy(m_folder);
    m_folder->setObjectName(u"folderEdit"_s);
    m_folder->setPlaceholderText(tr("the folder of your scanner or your mail, on this computer"));
    head->addWidget(label);
    head->addWidget(m_folder, 1);
    connect(m_folder, &QLineEdit::editingFinished, this, &InboxPage::keepFolder);
    return head;
}

QLayout* InboxPage::buildDeeds()
{
    m_bill = new QPushButton;
    m_attach = new QPushButton(tr("&Attach to a record\u2026"));
    m_open = new QPushButton(tr("&Open"));
    m_bill->setObjectName(u"inboxBillButton"_s);
    m_attach->setObjectName(u"inboxAttachButton"_s);
    auto* const deeds = new QHBoxLayout;
    deeds->addWidget(m_bill);
    deeds->addWidget(m_attach);
    deeds->addWidget(m_open);
    deeds->addStretch();
    bind(m_bill, inventory::actions::importBill, [this] { return takeAsBill(); });
    connect(m_attach, &QPushButton::clicked, this, &InboxPage::attachToRecord);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const auto opened = openFile(); !opened)
            desk().show(this, opened.error());
    });
    return deeds;
}

void InboxPage::reload()
{
    showFiles();
}

void InboxPage::focusFirst()
{
    (m_folder->text().isEmpty() ? static_cast<QWidget*>(m_folder) : m_files)->setFocus();
}

void InboxPage::keepFolder()
{
    QSettings().setValue(folderSetting(), m_folder->text().trimmed());
    showFiles();
}

void InboxPage::showFiles()
{
    if (!m_watcher->directories().isEmpty())
        m_watcher->removePaths(m_watcher->directories());
    m_paths.clear();
    std::vector<RowOfCells> rows;
    const QString folder = m_folder->text().trimmed();
    const QDir directory(folder);
    if (!folder.isEmpty() && directory.exists()) {
        m_watcher->addPath(folder);
        const auto files = directory.entryInfoList(QDir::Files | QDir::Readable, QDir::Name);
        for (const QFileInfo& file : files.mid(0, filesMax)) {
            m_paths += file.filePath();
            rows.push_back({.id = m_paths.size(),
                            .cells = {{.text = shownFileName(file.fileName())},
                                      {.text = file.suffix().toUpper(), .isMuted = true},
                                      {.text = sizeText(file.size(), locality().locale)}}});
        }
    }
    m_files->setRows(std::move(rows));
    if (!m_paths.isEmpty())
        m_files->setCurrentIndex(m_files->model()->index(0, 0));
    showCurrent();
}

QString InboxPage::currentPath() const
{
    return m_paths.value(m_files->currentIndex().row());
}

void InboxPage::showCurrent()
{
    m_picture->clear();
    const QString path = currentPath();
    for (QPushButton* const button : {m_attach, m_open})
        button->setEnabled(!path.isEmpty());
    m_bill->setEnabled(!path.isEmpty() && office().allows(inventory::actions::importBill));
    if (path.isEmpty()) {
        m_facts->setText(m_folder->text().isEmpty()
                             ? tr("Name a folder: what is put there waits here.")
                             : tr("Nothing waits in the folder."));
        return;
    }
    const auto file = readFileToAttach(path);
    if (!file)
        return m_facts->setText(textOf(file.error()));
    showPreview(*file);
}

void InboxPage::showPreview(const FileToAttach& file)
{
    QString facts = shownFileName(file.name) + u"\n"_s + kindText(file.mediaType);
    if (const auto invoice = workflows::readEInvoice({file.name, file.content})) {
        const formats::StatedDecimal& payable = invoice->totals.payable;
        facts +=
            u"\n"_s
            + tr("Electronic invoice %1 of %2, %3 %4")
                  .arg(invoice->number, invoice->seller.name,
                       payable ? payable->trimmed(2).toString() : QString(), invoice->currency);
    } else if (file.mediaType.startsWith(u"image/")) {
        QBuffer bytes;
        bytes.setData(file.content);
        QImageReader reader(&bytes);
        reader.setAutoTransform(true);
        const QSize size = reader.size();
        if (size.isValid())
            reader.setScaledSize(size.scaled(previewWidth - 2 * metrics::pageMargin, previewWidth,
                                             Qt::KeepAspectRatio));
        m_picture->setPixmap(QPixmap::fromImage(reader.read()));
    }
    m_facts->setText(facts);
}

Result<> InboxPage::takeAsBill()
{
    const QString path = currentPath();
    TANDEM_TRY(const FileToAttach read, readFileToAttach(path));
    const workflows::EInvoiceFile file{read.name, read.content};
    TANDEM_TRY(const EInvoiceSeen seen,
               office().read(inventory::actions::purchases,
                             [&](Reader& books) { return EInvoiceSeen::of(books, file); }));
    auto* const dialog = new EInvoiceDialog(desk(), file, seen, this);
    connect(dialog, &FormDialog::saved, this, [this, path] { putAway(path); });
    dialog->open();
    return {};
}

void InboxPage::attachToRecord()
{
    const QString path = currentPath();
    const auto file = readFileToAttach(path);
    if (!file)
        return desk().show(this, file.error());
    auto* const dialog = new AttachDialog(desk(), *file, this);
    connect(dialog, &FormDialog::saved, this, [this, path] { putAway(path); });
    dialog->open();
}

Result<> InboxPage::openFile()
{
    const QString path = currentPath();
    if (!path.isEmpty() && !desk().showFile(path))
        desk().tell(tr("No program shows such files here."));
    return {};
}

void InboxPage::putAway(const QString& path)
{
    if (const auto moved = movedToDone(path); !moved)
        desk().show(this, moved.error());
    showFiles();
}

} // namespace tandem::gui
