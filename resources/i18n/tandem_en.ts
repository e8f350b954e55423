<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>%n leave request(s)</source>
        <translation>
            <numerusform>%n leave request</numerusform>
            <numerusform>%n leave requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to match</source>
        <translation>
            <numerusform>%n to match</numerusform>
            <numerusform>%n to match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for their host</source>
        <translation>
            <numerusform>%n waiting for their host</numerusform>
            <numerusform>%n waiting for their host</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to deliver</source>
        <translation>
            <numerusform>%n to deliver</numerusform>
            <numerusform>%n to deliver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to approve</source>
        <translation>
            <numerusform>%n to approve</numerusform>
            <numerusform>%n to approve</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n record(s) would be added; nothing was kept.</source>
        <translation>
            <numerusform>%n record would be added; nothing was kept.</numerusform>
            <numerusform>%n records would be added; nothing was kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) added.</source>
        <translation>
            <numerusform>%n record added.</numerusform>
            <numerusform>%n records added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already.</source>
        <translation>
            <numerusform>%n known already.</numerusform>
            <numerusform>%n known already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New accounts: %n.</source>
        <translation>
            <numerusform>New accounts: %n.</numerusform>
            <numerusform>New accounts: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New customers and suppliers: %n.</source>
        <translation>
            <numerusform>New customers and suppliers: %n.</numerusform>
            <numerusform>New customers and suppliers: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open items: %n.</source>
        <translation>
            <numerusform>Open items: %n.</numerusform>
            <numerusform>Open items: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The trial balance of the file and that of the books agree on %n account(s).</source>
        <translation>
            <numerusform>The trial balance of the file and that of the books agree on %n account.</numerusform>
            <numerusform>The trial balance of the file and that of the books agree on %n accounts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitState</name>
    <message numerus="yes">
        <source>Late %n min</source>
        <translation>
            <numerusform>Late %n min</numerusform>
            <numerusform>Late %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting %n min</source>
        <translation>
            <numerusform>Waiting %n min</numerusform>
            <numerusform>Waiting %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::gui::AccountMergeDialog</name>
    <message numerus="yes">
        <source>%Ln role(s) move with it.</source>
        <translation>
            <numerusform>%Ln role moves with it.</numerusform>
            <numerusform>%Ln roles move with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of drafts move with it.</source>
        <translation>
            <numerusform>%Ln line of drafts moves with it.</numerusform>
            <numerusform>%Ln lines of drafts move with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) below it move with it.</source>
        <translation>
            <numerusform>%Ln account below it moves with it.</numerusform>
            <numerusform>%Ln accounts below it move with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::gui::AccountRolesDialog</name>
    <message numerus="yes">
        <source>%Ln role(s) changed</source>
        <translation>
            <numerusform>%Ln role changed</numerusform>
            <numerusform>%Ln roles changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::gui::ApprovalsPage</name>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::gui::AuditPage</name>
    <message numerus="yes">
        <source>%n problems were found.</source>
        <translation>
            <numerusform>%n problem was found.</numerusform>
            <numerusform>%n problems were found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::gui::BoardPage</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::gui::BulkDialog</name>
    <message numerus="yes">
        <source>Change %Ln record(s)</source>
        <translation>
            <numerusform>Change %Ln record</numerusform>
            <numerusform>Change %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) cannot be changed like that, so none is.</source>
        <translation>
            <numerusform>%Ln record cannot be changed like that, so none is.</numerusform>
            <numerusform>%Ln records cannot be changed like that, so none is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %Ln</source>
        <translation>
            <numerusform>&amp;Change %Ln</numerusform>
            <numerusform>&amp;Change %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::gui::CalendarPage</name>
    <message numerus="yes">
        <source>%n appointments</source>
        <translation>
            <numerusform>%n appointment</numerusform>
            <numerusform>%n appointments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::gui::DashboardPage</name>
    <message numerus="yes">
        <source>%Ln invoice(s) overdue</source>
        <translation>
            <numerusform>%Ln invoice overdue</numerusform>
            <numerusform>%Ln invoices overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bank line(s) unmatched</source>
        <translation>
            <numerusform>%Ln bank line unmatched</numerusform>
            <numerusform>%Ln bank lines unmatched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leave request(s) to decide</source>
        <translation>
            <numerusform>%Ln leave request to decide</numerusform>
            <numerusform>%Ln leave requests to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) out of stock</source>
        <translation>
            <numerusform>%Ln item out of stock</numerusform>
            <numerusform>%Ln items out of stock</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) to finish</source>
        <translation>
            <numerusform>%Ln order to finish</numerusform>
            <numerusform>%Ln orders to finish</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::gui::DunningPage</name>
    <message numerus="yes">
        <source>%Ln notice(s)</source>
        <translation>
            <numerusform>%Ln notice</numerusform>
            <numerusform>%Ln notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) proposed</source>
        <translation>
            <numerusform>%Ln notice proposed</numerusform>
            <numerusform>%Ln notices proposed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) made</source>
        <translation>
            <numerusform>%Ln notice made</numerusform>
            <numerusform>%Ln notices made</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::gui::EntryGrid</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::gui::EvacuationDialog</name>
    <message numerus="yes">
        <source>%n people in the house</source>
        <translation>
            <numerusform>%n person in the house</numerusform>
            <numerusform>%n people in the house</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::gui::HolidayPage</name>
    <message numerus="yes">
        <source>%Ln holiday(s) removed</source>
        <translation>
            <numerusform>%Ln holiday removed</numerusform>
            <numerusform>%Ln holidays removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::gui::ImportDialog</name>
    <message numerus="yes">
        <source>%1 imported: %Ln new line(s)</source>
        <translation>
            <numerusform>%1 imported: %Ln new line</numerusform>
            <numerusform>%1 imported: %Ln new lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::gui::ImportPage</name>
    <message numerus="yes">
        <source>%n record(s) would be added; nothing was kept.</source>
        <translation type="vanished">
            <numerusform>%n record would be added; nothing was kept.</numerusform>
            <numerusform>%n records would be added; nothing was kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) added.</source>
        <translation type="vanished">
            <numerusform>%n record added.</numerusform>
            <numerusform>%n records added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already.</source>
        <translation type="vanished">
            <numerusform>%n known already.</numerusform>
            <numerusform>%n known already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The trial balance of the file and that of the books agree on %n account(s).</source>
        <translation type="vanished">
            <numerusform>The trial balance of the file and that of the books agree on %n account.</numerusform>
            <numerusform>The trial balance of the file and that of the books agree on %n accounts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::gui::ImportedFilesDialog</name>
    <message numerus="yes">
        <source>Take %1 back? Its %Ln line(s) leave the bank&apos;s list.</source>
        <translation>
            <numerusform>Take %1 back? Its %Ln line leaves the bank&apos;s list.</numerusform>
            <numerusform>Take %1 back? Its %Ln lines leave the bank&apos;s list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is taken back: %Ln line(s)</source>
        <translation>
            <numerusform>%1 is taken back: %Ln line</numerusform>
            <numerusform>%1 is taken back: %Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::gui::InvoicePage</name>
    <message numerus="yes">
        <source>open, %n day(s) late, of %1</source>
        <translation>
            <numerusform>open, %n day late, of %1</numerusform>
            <numerusform>open, %n days late, of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::gui::JobTray</name>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> and %Ln more</numerusform>
            <numerusform> and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::gui::LabelsDialog</name>
    <message numerus="yes">
        <source>Sheets of A4 with 3 by 8 labels of 70 by 37 mm: %n items.</source>
        <translation>
            <numerusform>Sheets of A4 with 3 by 8 labels of 70 by 37 mm: %n item.</numerusform>
            <numerusform>Sheets of A4 with 3 by 8 labels of 70 by 37 mm: %n items.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::gui::LeavePage</name>
    <message numerus="yes">
        <source>%n leave approved</source>
        <translation>
            <numerusform>%n leave approved</numerusform>
            <numerusform>%n leave approved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leave declined</source>
        <translation>
            <numerusform>%n leave declined</numerusform>
            <numerusform>%n leave declined</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::gui::ListExporter</name>
    <message numerus="yes">
        <source>%Ln row(s) written to %1</source>
        <translation>
            <numerusform>%Ln row written to %1</numerusform>
            <numerusform>%Ln rows written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::gui::ListPage</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln record(s) are changed at once. Filter or select fewer.</source>
        <translation>
            <numerusform>At most %Ln record is changed at once. Filter or select fewer.</numerusform>
            <numerusform>At most %Ln records are changed at once. Filter or select fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed.</source>
        <translation>
            <numerusform>%Ln record changed.</numerusform>
            <numerusform>%Ln records changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are as they were.</source>
        <translation>
            <numerusform>%Ln record is as it was.</numerusform>
            <numerusform>%Ln records are as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln rows are too many to print. Select or filter some, or write a PDF.</source>
        <translation>
            <numerusform>More than %Ln row is too many to print. Select or filter some, or write a PDF.</numerusform>
            <numerusform>More than %Ln rows are too many to print. Select or filter some, or write a PDF.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln rows are too many to copy. Export them instead.</source>
        <translation>
            <numerusform>More than %Ln row is too many to copy. Export them instead.</numerusform>
            <numerusform>More than %Ln rows are too many to copy. Export them instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln row copied</numerusform>
            <numerusform>%Ln rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::gui::LockDatesDialog</name>
    <message numerus="yes">
        <source>%Ln lock date(s) set</source>
        <translation>
            <numerusform>%Ln lock date set</numerusform>
            <numerusform>%Ln lock dates set</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::gui::MatchPage</name>
    <message numerus="yes">
        <source>%Ln line(s) explained. U takes it back.</source>
        <translation>
            <numerusform>%Ln line explained. U takes it back.</numerusform>
            <numerusform>%Ln lines explained. U takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines to explain</source>
        <translation>
            <numerusform>%Ln line to explain</numerusform>
            <numerusform>%Ln lines to explain</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::gui::MonthView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::gui::NoticeBell</name>
    <message numerus="yes">
        <source>%Ln news</source>
        <translation>
            <numerusform>%Ln news</numerusform>
            <numerusform>%Ln news</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::gui::OnlineButton</name>
    <message numerus="yes">
        <source>%n other(s) here</source>
        <translation>
            <numerusform>%n other here</numerusform>
            <numerusform>%n others here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::gui::PastePreview</name>
    <message numerus="yes">
        <source>%n cell(s) cannot be read. Mend them here; nothing is taken before.</source>
        <translation>
            <numerusform>%n cell cannot be read. Mend it here; nothing is taken before.</numerusform>
            <numerusform>%n cells cannot be read. Mend them here; nothing is taken before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::gui::PaymentTermsCard</name>
    <message numerus="yes">
        <source>%1 %, %n day(s)</source>
        <translation>
            <numerusform>%1 %, %n day</numerusform>
            <numerusform>%1 %, %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s)</source>
        <translation>
            <numerusform>%n instalment</numerusform>
            <numerusform>%n instalments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the end of the month</source>
        <translation>
            <numerusform>%n day after the end of the month</numerusform>
            <numerusform>%n days after the end of the month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Day %1, %n month(s) later</source>
        <translation>
            <numerusform>Day %1, %n month later</numerusform>
            <numerusform>Day %1, %n months later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::gui::RatesPage</name>
    <message numerus="yes">
        <source>%Ln rate(s) added</source>
        <translation>
            <numerusform>%Ln rate added</numerusform>
            <numerusform>%Ln rates added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known already</source>
        <translation>
            <numerusform>%Ln known already</numerusform>
            <numerusform>%Ln known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept although the file differs</source>
        <translation>
            <numerusform>%Ln kept although the file differs</numerusform>
            <numerusform>%Ln kept although the file differs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::gui::ReconciliationBar</name>
    <message numerus="yes">
        <source>%n lines to explain</source>
        <translation>
            <numerusform>%n line to explain</numerusform>
            <numerusform>%n lines to explain</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::gui::RecordFiles</name>
    <message numerus="yes">
        <source>%n file(s) attached</source>
        <translation>
            <numerusform>%n file attached</numerusform>
            <numerusform>%n files attached</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::gui::RegisterCard</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::gui::RegisterModel</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::gui::ReplaceDialog</name>
    <message numerus="yes">
        <source>%Ln would change. What follows from documents or tax, or was reversed, stays.</source>
        <translation>
            <numerusform>%Ln would change. What follows from documents or tax, or was reversed, stays.</numerusform>
            <numerusform>%Ln would change. What follows from documents or tax, or was reversed, stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::gui::RevalueDialog</name>
    <message numerus="yes">
        <source>%Ln item(s) revalued</source>
        <translation>
            <numerusform>%Ln item revalued</numerusform>
            <numerusform>%Ln items revalued</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandem::gui::RunDialog</name>
    <message numerus="yes">
        <source>%Ln posting(s) made</source>
        <translation>
            <numerusform>%Ln posting made</numerusform>
            <numerusform>%Ln postings made</numerusform>
        </translation>
    </message>
</context>
</TS>
