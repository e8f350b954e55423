#include "gui/office/export_page.h"

#include "backoffice/ledger/actions.h"
#include "gui/kit/card.h"
#include "gui/kit/date_edit.h"
#include "gui/kit/errors.h"
#include "gui/kit/job_board.h"
#include "gui/kit/message_bar.h"
#include "gui/kit/style.h"
#include "gui/kit/text_label.h"
#include "workflows/pack_zip.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;
using workflows::BookFormat;

namespace {

constexpr int cardWidthMax = 720;

QString hintOf(BookFormat format)
{
    switch (format) {
    case BookFormat::Fec:
        return ExportPage::tr("A fiscal year as French law asks for it: eighteen columns, with "
                              "what was brought forward and what was settled.");
    case BookFormat::Datev:
        return ExportPage::tr("Bookings of one fiscal year for a German tax consultant (EXTF). "
                              "Accounts must be numbers.");
    case BookFormat::SafT:
        return ExportPage::tr("The audit file of the OECD, version 2.0: accounts, parties, tax "
                              "codes and every entry of some days.");
    case BookFormat::Beancount:
        return ExportPage::tr("The whole ledger as a text file that beancount reads.");
    case BookFormat::Journal:
        return ExportPage::tr("The whole ledger as a text file that ledger and hledger read.");
    case BookFormat::PackZip:
        return ExportPage::tr("Everything there is, in one zip file: each table as CSV, attached "
                              "files, the trial balance, and checksums that prove it whole.");
    case BookFormat::Pack:
        break;
    }
    return ExportPage::tr("Everything there is, in a folder: each table as CSV, attached files, "
                          "the trial balance, and checksums that prove it whole.");
}

/// The files of an export: one that is written as a whole, or those of a new folder.
class Target {
public:
    Target(const QString& path, BookFormat format)
        : m_path(path)
        , m_isFolder(format == BookFormat::Pack)
        , m_isZip(format == BookFormat::PackZip)
    {
    }

    Result<> begin()
    {
        if (m_isZip)
            return m_zip.emplace(m_path).begin();
        const QDir folder(m_path);
        const bool isFree = !folder.exists() || folder.isEmpty();
        if (m_isFolder && (!isFree || !QDir().mkpath(m_path)))
            return fail(errors::folderNotFree, {m_path});
        m_file = m_isFolder ? nullptr : std::make_unique<QSaveFile>(m_path);
        return m_isFolder || m_file->open(QIODevice::WriteOnly) ? Result<>() : notWritten();
    }

    Result<> write(const QString& name, const QByteArray& bytes)
    {
        if (m_isZip)
            return m_zip->write(name, bytes);
        if (m_isFolder && name != m_name) {
            TANDEM_CHECK(commit());
            m_name = name;
            const QString path = QDir(m_path).filePath(name);
            m_file = std::make_unique<QSaveFile>(path);
            if (!QDir().mkpath(QFileInfo(path).path()) || !m_file->open(QIODevice::WriteOnly))
                return notWritten();
        }
        return m_file->write(bytes) == bytes.size() ? Result<>() : notWritten();
    }

    Result<> commit()
    {
        if (m_isZip)
            return m_zip->commit();
        return !m_file || m_file->commit() ? Result<>() : notWritten();
    }

    /// Takes a folder away that was begun and not finished.
    void discard()
    {
        m_file.reset();
        m_zip.reset();
        if (m_isFolder)
            QDir(m_path).removeRecursively();
    }

private:
    Result<> notWritten() const { return fail(errors::fileNotWritten, {m_path}); }

    QString m_path;
    bool m_isFolder;
    bool m_isZip;
    QString m_name;
    std::optional<workflows::PackZip> m_zip;
    std::unique_ptr<QSaveFile> m_file;
};

Result<ledger::BookExported> write(Office& office, Database& database,
                                   const workflows::BookExport& what, const QString& path,
                                   JobControl& control)
{
    Target target(path, what.format);
    TANDEM_CHECK(target.begin());
    auto done = workflows::exportBooks(
        office, database, what, QFileInfo(path).fileName(),
        [&](const QString& name, const QByteArray& bytes) { return target.write(name, bytes); },
        control.progress());
    if (done) {
        if (auto isWritten = target.commit(); !isWritten)
            done = Failure(isWritten.error());
    }
    if (!done)
        target.discard();
    return done;
}

} // namespace

ExportPage::ExportPage(Desk& desk, QWidget* parent)
    : Page(desk, {}, parent)
    , m_format(new QComboBox)
    , m_hint(new TextLabel({}, TextRole::Caption, ColorToken::Muted))
    , m_from(new DateEdit(desk.clock, desk.locality))
    , m_to(new DateEdit(desk.clock, desk.locality))
    , m_siren(new QLineEdit)
    , m_consultant(new QLineEdit(u"1001"_s))
    , m_client(new QLineEdit(u"1"_s))
    , m_begin(new QPushButton(tr("&Export\u2026")))
    , m_progress(new QProgressBar)
    , m_bar(new MessageBar)
{
    m_format->addItem(tr("Open pack of everything"), static_cast<int>(BookFormat::Pack));
    m_format->addItem(tr("Open pack in one zip file"), static_cast<int>(BookFormat::PackZip));
    m_format->addItem(tr("FEC (France)"), static_cast<int>(BookFormat::Fec));
    m_format->addItem(tr("DATEV (Germany)"), static_cast<int>(BookFormat::Datev));
    m_format->addItem(tr("SAF-T (OECD 2.0)"), static_cast<int>(BookFormat::SafT));
    m_format->addItem(tr("Journal for ledger"), static_cast<int>(BookFormat::Journal));
    m_format->addItem(tr("Journal for beancount"), static_cast<int>(BookFormat::Beancount));
    m_format->setObjectName(u"formatCombo"_s);
    m_begin->setObjectName(u"exportButton"_s);
    const QDate today = desk.clock.today();
    m_from->setValue(QDate(today.year(), 1, 1));
    m_to->setValue(QDate(today.year(), 12, 31));
    layOut();
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportPage::showState);
    connect(m_begin, &QPushButton::clicked, this, &ExportPage::begin);
    connect(m_bar, &MessageBar::actionTriggered, this,
            [this] { this->desk().jobs->cancel(m_job); });
    showState();
}

void ExportPage::layOut()
{
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::pageMargin);
    all->addWidget(m_bar);
    all->addWidget(m_progress);
    auto* const card = new Card(tr("Let books leave"));
    card->setMaximumWidth(scaled(cardWidthMax));
    auto* const form = new QFormLayout;
    form->setContentsMargins(metrics::spaceLarge, metrics::spaceMedium, metrics::spaceLarge,
                             metrics::spaceLarge);
    form->setSpacing(metrics::spaceSmall);
    m_hint->setWordWrap(true);
    form->addRow(tr("Fo&rmat"), m_format);
    form->addRow(QString(), m_hint);
    form->addRow(tr("&From"), m_from);
    form->addRow(tr("&To"), m_to);
    form->addRow(tr("&SIREN"), m_siren);
    form->addRow(tr("&Consultant"), m_consultant);
    form->addRow(tr("C&lient"), m_client);
    auto* const deeds = new QHBoxLayout;
    deeds->addStretch(1);
    deeds->addWidget(m_begin);
    form->addRow(deeds);
    card->body()->addLayout(form);
    all->addWidget(card);
    all->addStretch(1);
    setVariant(m_begin, "primary");
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("Books are exported"));
}

void ExportPage::focusFirst()
{
    m_format->setFocus();
}

workflows::BookExport ExportPage::wanted() const
{
    workflows::BookExport what{.format = static_cast<BookFormat>(m_format->currentData().toInt()),
                               .from = m_from->value().value_or(QDate()),
                               .to = m_to->value().value_or(QDate()),
                               .siren = m_siren->text().trimmed()};
    what.datev.consultant = m_consultant->text().toInt();
    what.datev.client = m_client->text().toInt();
    return what;
}

void ExportPage::showState()
{
    const auto format = static_cast<BookFormat>(m_format->currentData().toInt());
    m_hint->setText(hintOf(format));
    const auto show = [this](QWidget* field, bool isShown) {
        field->setVisible(isShown);
        for (QLabel* label : findChildren<QLabel*>())
            if (label->buddy() == field)
                label->setVisible(isShown);
    };
    const bool hasDays =
        format == BookFormat::Fec || format == BookFormat::Datev || format == BookFormat::SafT;
    show(m_from, hasDays);
    show(m_to, hasDays);
    show(m_siren, format == BookFormat::Fec);
    show(m_consultant, format == BookFormat::Datev);
    show(m_client, format == BookFormat::Datev);
    m_begin->setEnabled(!isExporting());
    m_progress->setVisible(isExporting());
}

void ExportPage::begin()
{
    const workflows::BookExport what = wanted();
    for (const DateEdit* field : {m_from, m_to})
        if (const auto day = field->value(); !day)
            return m_bar->tell(Tone::Bad, textOf(day.error()));
    const auto name = office().read(ledger::actions::exportJournal, [&](Reader& books) {
        return workflows::exportFileName(books, what);
    });
    if (!name)
        return m_bar->tell(Tone::Bad, textOf(name.error()));
    const QString path = desk().chooseSaveFile(this, *name);
    if (path.isEmpty())
        return;
    m_bar->tell(Tone::Info, tr("The books are written. You can go on working."), tr("&Stop"));
    m_job = desk().jobs->run(
        tr("Export to %1").arg(QFileInfo(path).fileName()), this,
        [what, path](Office& office, Database& database, JobControl& control) {
            return write(office, database, what, path, control);
        },
        [this, path](const Result<ledger::BookExported>& done) {
            m_job = 0;
            showState();
            if (!done)
                return m_bar->tell(wasInterrupted(done.error()) ? Tone::Neutral : Tone::Bad,
                                   textOf(done.error()));
            m_bar->tell(Tone::Ok,
                        tr("Written to %1. Its SHA-256 begins with %2.")
                            .arg(path, QString::fromLatin1(done->sha256.toHex().left(16))));
        });
    showState();
}

} // namespace tandem::gui
