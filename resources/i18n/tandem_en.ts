<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
</TS>
