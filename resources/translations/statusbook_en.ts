<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>statusbook::AboutDialog</name>
    <message numerus="yes">
        <source>%Ln entries, last changed on %1.</source>
        <translation>
            <numerusform>%Ln entry, last changed on %1.</numerusform>
            <numerusform>%Ln entries, last changed on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbook::CodeMapModel</name>
    <message numerus="yes">
        <source>%Ln meanings</source>
        <translation>
            <numerusform>%Ln meaning</numerusform>
            <numerusform>%Ln meanings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbook::CompareDialog</name>
    <message numerus="yes">
        <source>Only the first %Ln are compared.</source>
        <translation>
            <numerusform>Only the first is compared.</numerusform>
            <numerusform>Only the first %Ln are compared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbook::EmptyPage</name>
    <message numerus="yes">
        <source>Show all %Ln results</source>
        <translation>
            <numerusform>Show the result</numerusform>
            <numerusform>Show all %Ln results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbook::ExplanationPage</name>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbook::ExportDialog</name>
    <message numerus="yes">
        <source>What is listed (%Ln entries)</source>
        <translation>
            <numerusform>What is listed (%Ln entry)</numerusform>
            <numerusform>What is listed (%Ln entries)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bookmarks (%Ln entries)</source>
        <translation>
            <numerusform>Bookmarks (%Ln entry)</numerusform>
            <numerusform>Bookmarks (%Ln entries)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything (%Ln entries)</source>
        <translation>
            <numerusform>Everything (%Ln entry)</numerusform>
            <numerusform>Everything (%Ln entries)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbook::FilterBar</name>
    <message numerus="yes">
        <source>%1, %Ln entries</source>
        <translation>
            <numerusform>%1, %Ln entry</numerusform>
            <numerusform>%1, %Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbook::FindBar</name>
    <message numerus="yes">
        <source>%Ln places on this page</source>
        <translation>
            <numerusform>%Ln place on this page</numerusform>
            <numerusform>%Ln places on this page</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbook::MessageBar</name>
    <message numerus="yes">
        <source>(and %Ln more)</source>
        <translation>
            <numerusform>(and %Ln more)</numerusform>
            <numerusform>(and %Ln more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbook::PreferencesDialog</name>
    <message numerus="yes">
        <source>A page shows the constants of %Ln of them.</source>
        <translation>
            <numerusform>A page shows the constants of one of them.</numerusform>
            <numerusform>A page shows the constants of %Ln of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbook::ResultCount</name>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
</TS>
