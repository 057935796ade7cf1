<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>statusbook::AboutDialog</name>
    <message numerus="yes">
        <source>%n entries, last changed on %1.</source>
        <translation>
            <numerusform>%n entry, last changed on %1.</numerusform>
            <numerusform>%n entries, last changed on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbook::CodeMapModel</name>
    <message numerus="yes">
        <source>%n meanings</source>
        <translation>
            <numerusform>%n meaning</numerusform>
            <numerusform>%n meanings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbook::CompareDialog</name>
    <message numerus="yes">
        <source>Only the first %n are compared.</source>
        <translation>
            <numerusform>Only the first is compared.</numerusform>
            <numerusform>Only the first %n are compared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbook::EmptyPage</name>
    <message numerus="yes">
        <source>Show all %n results</source>
        <translation>
            <numerusform>Show the result</numerusform>
            <numerusform>Show all %n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbook::ExplanationPage</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbook::ExportDialog</name>
    <message numerus="yes">
        <source>What is listed (%n entries)</source>
        <translation>
            <numerusform>What is listed (%n entry)</numerusform>
            <numerusform>What is listed (%n entries)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bookmarks (%n entries)</source>
        <translation>
            <numerusform>Bookmarks (%n entry)</numerusform>
            <numerusform>Bookmarks (%n entries)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything (%n entries)</source>
        <translation>
            <numerusform>Everything (%n entry)</numerusform>
            <numerusform>Everything (%n entries)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbook::FilterBar</name>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <translation>
            <numerusform>%1, %n entry</numerusform>
            <numerusform>%1, %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbook::FindBar</name>
    <message numerus="yes">
        <source>%n places on this page</source>
        <translation>
            <numerusform>%n place on this page</numerusform>
            <numerusform>%n places on this page</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbook::MessageBar</name>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(and %n more)</numerusform>
            <numerusform>(and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbook::PreferencesDialog</name>
    <message numerus="yes">
        <source>A page shows the constants of %n of them.</source>
        <translation>
            <numerusform>A page shows the constants of one of them.</numerusform>
            <numerusform>A page shows the constants of %n of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbook::ResultCount</name>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
</TS>
