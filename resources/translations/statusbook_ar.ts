<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Statusbook</source>
        <translation>حول Statusbook</translation>
    </message>
    <message>
        <source>A reference of HTTP status codes</source>
        <translation>مرجع رموز حالة HTTP</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>ال&amp;مرجع</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>&amp;Built With</source>
        <translation>ال&amp;أدوات المستخدمة</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>الأدوات المستخدمة</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>ال&amp;رخصة</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare Status Codes</source>
        <translation>مقارنة رموز الحالة</translation>
    </message>
    <message>
        <source>Status codes to compare</source>
        <translation>رموز الحالة المراد مقارنتها</translation>
    </message>
    <message>
        <source>Two to five codes or ids with blanks between them</source>
        <translation>من رمزين إلى خمسة رموز أو معرّفات تفصل بينها مسافات</translation>
    </message>
    <message>
        <source>301 302 307 …</source>
        <translation>301 302 307 …</translation>
    </message>
    <message>
        <source>Ready sets</source>
        <translation>مجموعات جاهزة</translation>
    </message>
    <message>
        <source>Ready sets …</source>
        <translation>مجموعات جاهزة…</translation>
    </message>
    <message>
        <source>Only &amp;differences (≠)</source>
        <translation>ال&amp;فروق فقط (≠)</translation>
    </message>
    <message>
        <source>Show only the rows that are marked with ≠</source>
        <translation>إظهار الصفوف المعلَّمة بالعلامة ≠ فقط</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Co&amp;py Table</source>
        <translation>&amp;نسخ الجدول</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>ExplainDialog</name>
    <message>
        <source>Explain a Response</source>
        <translation>شرح استجابة</translation>
    </message>
    <message>
        <source>Text to explain</source>
        <translation>النص المراد شرحه</translation>
    </message>
    <message>
        <source>A response with its fields, the output of curl -i or -v, lines of a log, or an error message</source>
        <translation>استجابة مع حقولها، أو مخرجات curl -i أو -v، أو أسطر من سجل، أو رسالة خطأ</translation>
    </message>
    <message>
        <source>Paste here:

HTTP/1.1 405 Method Not Allowed
Date: Sun, 06 Nov 1994 08:49:37 GMT

or the output of curl -i or curl -v,
or lines of an access log,
or an error message</source>
        <translation>الصق هنا:

HTTP/1.1 405 Method Not Allowed
Date: Sun, 06 Nov 1994 08:49:37 GMT

أو مخرجات curl -i أو curl -v،
أو أسطرًا من سجل الوصول،
أو رسالة خطأ</translation>
    </message>
    <message>
        <source>What the text says</source>
        <translation>شرح النص</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Replace the text by what the clipboard holds</source>
        <translation>إحلال محتوى الحافظة محل النص</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;مسح</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>ال&amp;نطاق:</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>ال&amp;صيغة:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>ال&amp;ملف:</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>ا&amp;ستعراض…</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>تقدم التصدير</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>&amp;Find in page:</source>
        <translation>ال&amp;بحث في الصفحة:</translation>
    </message>
    <message>
        <source>Find in page</source>
        <translation>البحث في الصفحة</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>الموضع السابق (Shift+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>الموضع التالي (F3)</translation>
    </message>
    <message>
        <source>✕</source>
        <translation>✕</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>إغلاق شريط البحث</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Which Status Should I Send?</source>
        <translation>أي رمز حالة أرسل؟</translation>
    </message>
    <message>
        <source>The answers so far</source>
        <translation>الإجابات حتى الآن</translation>
    </message>
    <message>
        <source>Take the first that fits; its digit chooses it. Backspace goes back.</source>
        <translation>اختر أول إجابة مناسبة بالضغط على رقمها. يعيدك مفتاح Backspace إلى الوراء.</translation>
    </message>
    <message>
        <source>Also consider</source>
        <translation>خيارات أخرى</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>Start &amp;Over</source>
        <translation>&amp;بدء من جديد</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Statusbook</source>
        <translation>Statusbook</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>404, 4xx, too many requests, a line of a log …</source>
        <translation>404، 4xx، ⁨too many requests⁩، سطر من سجل…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Status codes</source>
        <translation>رموز الحالة</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>C&amp;opy As</source>
        <translation>النسخ بصي&amp;غة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>إ&amp;ظهار</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;انتقال</translation>
    </message>
    <message>
        <source>E&amp;ntry</source>
        <translation>مد&amp;خل</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>أ&amp;دوات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Print Pre&amp;view …</source>
        <translation>م&amp;عاينة الطباعة…</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>إ&amp;غلاق النافذة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy Favo&amp;rite</source>
        <translation>النسخ بالصيغة ال&amp;مفضلة</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Find in Page</source>
        <translation>البحث &amp;في الصفحة</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>البحث عن ال&amp;تالي</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>البحث عن ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>Pr&amp;eferences …</source>
        <translation>التف&amp;ضيلات…</translation>
    </message>
    <message>
        <source>&amp;Map of All Codes</source>
        <translation>&amp;خريطة كل الرموز</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>الحجم ال&amp;عادي</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>ت&amp;قدم</translation>
    </message>
    <message>
        <source>&amp;Previous Result</source>
        <translation>النتيجة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Next Result</source>
        <translation>النتيجة ال&amp;تالية</translation>
    </message>
    <message>
        <source>Next P&amp;ane</source>
        <translation>ال&amp;جزء التالي</translation>
    </message>
    <message>
        <source>Previous Pan&amp;e</source>
        <translation>الجزء السا&amp;بق</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>إ&amp;شارة مرجعية</translation>
    </message>
    <message>
        <source>&amp;Note …</source>
        <translation>&amp;ملاحظة…</translation>
    </message>
    <message>
        <source>&amp;Compare …</source>
        <translation>م&amp;قارنة…</translation>
    </message>
    <message>
        <source>&amp;Explain a Response or Log …</source>
        <translation>&amp;شرح استجابة أو سجل…</translation>
    </message>
    <message>
        <source>&amp;Which Status Should I Send? …</source>
        <translation>أي رمز حالة أ&amp;رسل؟…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Statusbook</source>
        <translation>&amp;حول Statusbook</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>حو&amp;ل Qt</translation>
    </message>
    <message>
        <source>&amp;Problems …</source>
        <translation>&amp;مشكلات…</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>ملاحظتك</translation>
    </message>
    <message>
        <source>What you want to find here the next time. Markdown is understood.</source>
        <translation>ما تريد أن تجده هنا في المرة القادمة. يمكن استخدام Markdown.</translation>
    </message>
    <message>
        <source>What the file says now</source>
        <translation>ما في الملف الآن</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>%1 is no file</source>
        <translation>⁨%1⁩ ليس ملفًا</translation>
    </message>
    <message>
        <source>%1 is too large for notes</source>
        <translation>⁨%1⁩ أكبر من أن يكون ملف ملاحظات</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تتعذر قراءة ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>تتعذر الكتابة إلى ⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The setting %1 makes no sense and is not used.</source>
        <translation>قيمة الإعداد ⁨%1⁩ غير صالحة ولن تُستخدم.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>ال&amp;سمة:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>ال&amp;خط:</translation>
    </message>
    <message>
        <source>&amp;System font</source>
        <translation>خط ال&amp;نظام</translation>
    </message>
    <message>
        <source>Copy fa&amp;vorite:</source>
        <translation>صيغة النسخ ال&amp;مفضلة:</translation>
    </message>
    <message>
        <source>What the command Copy Favorite copies</source>
        <translation>ما ينسخه الأمر «النسخ بالصيغة المفضلة»</translation>
    </message>
    <message>
        <source>Entries:</source>
        <translation>المداخل:</translation>
    </message>
    <message>
        <source>Show &amp;unofficial codes</source>
        <translation>إظهار الرموز &amp;غير الرسمية</translation>
    </message>
    <message>
        <source>Codes of servers and vendors that the IANA registry does not have</source>
        <translation>رموز الخوادم والشركات غير الموجودة في سجل IANA</translation>
    </message>
    <message>
        <source>Show the &amp;constants of:</source>
        <translation>إظهار &amp;ثوابت:</translation>
    </message>
    <message>
        <source>While none is checked, those of all are shown</source>
        <translation>إن لم يُحدَّد شيء تظهر ثوابت الكل</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>نص الملف</translation>
    </message>
    <message>
        <source>There are no problems any more.</source>
        <translation>لم تعد هناك مشكلات.</translation>
    </message>
    <message>
        <source>Open in &amp;Editor</source>
        <translation>فتح في الم&amp;حرر</translation>
    </message>
    <message>
        <source>Co&amp;py Problem</source>
        <translation>&amp;نسخ المشكلة</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>What it does, or a key …</source>
        <translation>الوظيفة أو المفتاح…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>No shortcut is like that.</source>
        <translation>لا يوجد اختصار مطابق.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Informational</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Successful</source>
        <translation>نجاح</translation>
    </message>
    <message>
        <source>Redirection</source>
        <translation>إعادة توجيه</translation>
    </message>
    <message>
        <source>Client error</source>
        <translation>خطأ العميل</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>خطأ الخادم</translation>
    </message>
    <message>
        <source>Outside the classes</source>
        <translation>خارج الفئات</translation>
    </message>
</context>
<context>
    <name>statusbook::AboutDialog</name>
    <message>
        <source>Version %1</source>
        <translation>الإصدار ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, last changed on %1.</source>
        <translation>
            <numerusform>%Ln مدخل، آخر تغيير في ⁨%1⁩.</numerusform>
            <numerusform>%Ln مدخل، آخر تغيير في ⁨%1⁩.</numerusform>
            <numerusform>%Ln مدخلان، آخر تغيير في ⁨%1⁩.</numerusform>
            <numerusform>%Ln مداخل، آخر تغيير في ⁨%1⁩.</numerusform>
            <numerusform>%Ln مدخلًا، آخر تغيير في ⁨%1⁩.</numerusform>
            <numerusform>%Ln مدخل، آخر تغيير في ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>The facts come from:</source>
        <translation>مصادر المعلومات:</translation>
    </message>
    <message>
        <source>IANA</source>
        <translation>IANA</translation>
    </message>
    <message>
        <source>the HTTP Status Code Registry, as of %1</source>
        <translation>سجل رموز حالة HTTP، حتى ⁨%1⁩</translation>
    </message>
    <message>
        <source>RFCs</source>
        <translation>وثائق RFC</translation>
    </message>
    <message>
        <source>those that the registry names, RFC 9110 (HTTP Semantics) before all</source>
        <translation>الوثائق التي يذكرها السجل، وأولها RFC 9110 (دلالات HTTP)</translation>
    </message>
    <message>
        <source>Servers and vendors</source>
        <translation>الخوادم والشركات</translation>
    </message>
    <message>
        <source>their documentation or source, for unofficial codes</source>
        <translation>وثائقها أو شفرتها المصدرية، للرموز غير الرسمية</translation>
    </message>
    <message>
        <source>Languages and libraries</source>
        <translation>اللغات والمكتبات</translation>
    </message>
    <message>
        <source>their source, for the names of constants</source>
        <translation>شفرتها المصدرية، لأسماء الثوابت</translation>
    </message>
    <message>
        <source>The explanations are written for Statusbook. Each entry names its own sources.</source>
        <translation>كُتبت الشروح خصيصًا لبرنامج Statusbook. ويذكر كل مدخل مصادره.</translation>
    </message>
    <message>
        <source>window, text and icons; GNU LGPL, version 3</source>
        <translation>النوافذ والنصوص والأيقونات؛ رخصة GNU LGPL، الإصدار 3</translation>
    </message>
    <message>
        <source>reads Markdown; MIT licence</source>
        <translation>قراءة Markdown؛ رخصة MIT</translation>
    </message>
    <message>
        <source>finds the stems of words; BSD licence, 3 clauses</source>
        <translation>استخراج جذوع الكلمات؛ رخصة BSD ثلاثية البنود</translation>
    </message>
</context>
<context>
    <name>statusbook::Bookmarks</name>
    <message>
        <source>The bookmarks cannot be written: %1</source>
        <translation>تتعذر كتابة الإشارات المرجعية: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The bookmarks cannot be read; move the file away to begin anew.</source>
        <translation>تتعذر قراءة الإشارات المرجعية؛ انقل الملف إلى مكان آخر للبدء من جديد.</translation>
    </message>
</context>
<context>
    <name>statusbook::CodeButton</name>
    <message>
        <source>Copy code</source>
        <translation>نسخ الشفرة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>HTTP message copied, with CR LF at the ends of lines</source>
        <translation>نُسخت رسالة HTTP مع CR LF في نهايات الأسطر</translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>نُسخت الشفرة</translation>
    </message>
</context>
<context>
    <name>statusbook::CodeMap</name>
    <message>
        <source>Map of all codes</source>
        <translation>خريطة كل الرموز</translation>
    </message>
</context>
<context>
    <name>statusbook::CodeMapModel</name>
    <message>
        <source>Outside the classes</source>
        <translation>خارج الفئات</translation>
    </message>
    <message>
        <source>1xx Informational</source>
        <translation>1xx معلومات</translation>
    </message>
    <message>
        <source>2xx Successful</source>
        <translation>2xx نجاح</translation>
    </message>
    <message>
        <source>3xx Redirection</source>
        <translation>3xx إعادة توجيه</translation>
    </message>
    <message>
        <source>4xx Client error</source>
        <translation>4xx خطأ العميل</translation>
    </message>
    <message>
        <source>5xx Server error</source>
        <translation>5xx خطأ الخادم</translation>
    </message>
    <message>
        <source>outside the classes</source>
        <translation>خارج الفئات</translation>
    </message>
    <message>
        <source>informational</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>successful</source>
        <translation>نجاح</translation>
    </message>
    <message>
        <source>redirection</source>
        <translation>إعادة توجيه</translation>
    </message>
    <message>
        <source>client error</source>
        <translation>خطأ العميل</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>خطأ الخادم</translation>
    </message>
    <message>
        <source>No entry has a number of three digits.</source>
        <translation>لا يوجد مدخل برقم من ثلاث خانات.</translation>
    </message>
    <message>
        <source>Filled: registered. Outlined: not registered.</source>
        <translation>الممتلئ: مسجل. المفرغ: غير مسجل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meanings</source>
        <translation>
            <numerusform>%Ln معنى</numerusform>
            <numerusform>%Ln معنى</numerusform>
            <numerusform>%Ln معنيان</numerusform>
            <numerusform>%Ln معانٍ</numerusform>
            <numerusform>%Ln معنى</numerusform>
            <numerusform>%Ln معنى</numerusform>
        </translation>
    </message>
    <message>
        <source>does not match the search</source>
        <translation>لا يطابق البحث</translation>
    </message>
</context>
<context>
    <name>statusbook::CompareDialog</name>
    <message>
        <source>“%1”</source>
        <translation>«⁨%1⁩»</translation>
    </message>
    <message>
        <source>redirects</source>
        <translation>إعادة التوجيه</translation>
    </message>
    <message>
        <source>a request with errors in it</source>
        <translation>طلب فيه أخطاء</translation>
    </message>
    <message>
        <source>access refused</source>
        <translation>رفض الوصول</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>conflicts and conditions</source>
        <translation>التعارضات والشروط</translation>
    </message>
    <message>
        <source>gateways and overload</source>
        <translation>البوابات والحمل الزائد</translation>
    </message>
    <message>
        <source>Nothing is known of %1.</source>
        <translation>لا معلومات عن %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln are compared.</source>
        <translation>
            <numerusform>يُقارَن أول %Ln رمز فقط.</numerusform>
            <numerusform>يُقارَن أول %Ln رمز فقط.</numerusform>
            <numerusform>يُقارَن أول %Ln رمزين فقط.</numerusform>
            <numerusform>يُقارَن أول %Ln رموز فقط.</numerusform>
            <numerusform>يُقارَن أول %Ln رمزًا فقط.</numerusform>
            <numerusform>يُقارَن أول %Ln رمز فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type two to five codes, such as 301 302 307, or choose a ready set.</source>
        <translation>اكتب من رمزين إلى خمسة رموز، مثل 301 302 307، أو اختر مجموعة جاهزة.</translation>
    </message>
    <message>
        <source>Comparison copied</source>
        <translation>نُسخت المقارنة</translation>
    </message>
</context>
<context>
    <name>statusbook::Copying</name>
    <message>
        <source>&amp;Number</source>
        <translation>ال&amp;رقم</translation>
    </message>
    <message>
        <source>Number and &amp;Phrase</source>
        <translation>الرقم وال&amp;عبارة</translation>
    </message>
    <message>
        <source>&amp;Status Line</source>
        <translation>&amp;سطر الحالة</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;HTML</source>
        <translation>&amp;HTML</translation>
    </message>
    <message>
        <source>Plain &amp;Text</source>
        <translation>&amp;نص عادي</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>را&amp;بط</translation>
    </message>
    <message>
        <source>&amp;Constant</source>
        <translation>ال&amp;ثابت</translation>
    </message>
    <message>
        <source>No library has a name for it</source>
        <translation>لا تسميه أي مكتبة</translation>
    </message>
    <message>
        <source>%1 copied as a whole</source>
        <translation>نُسخ ⁨%1⁩ كاملًا</translation>
    </message>
    <message>
        <source>%1 has no name for %2</source>
        <translation>لا اسم في ⁨%1⁩ للرمز ⁨%2⁩</translation>
    </message>
    <message>
        <source>“%1” copied</source>
        <translation>نُسخ «⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>statusbook::EmptyPage</name>
    <message>
        <source>No bookmarks yet</source>
        <translation>لا إشارات مرجعية بعد</translation>
    </message>
    <message>
        <source>%1 keeps the entry that is shown at hand.</source>
        <translation>اضغط ⁨%1⁩ لحفظ المدخل المعروض في الإشارات المرجعية.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Nothing under %1 answers “%2”.</source>
        <translation>لا شيء ضمن «%1» يطابق «⁨%2⁩».</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln results</source>
        <translation>
            <numerusform>إظهار كل النتائج (%Ln)</numerusform>
            <numerusform>إظهار النتيجة الوحيدة (%Ln)</numerusform>
            <numerusform>إظهار النتيجتين (%Ln)</numerusform>
            <numerusform>إظهار كل النتائج (%Ln)</numerusform>
            <numerusform>إظهار كل النتائج (%Ln)</numerusform>
            <numerusform>إظهار كل النتائج (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>No status code answers “%1”.</source>
        <translation>لا يوجد رمز حالة يطابق «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Try fewer or other words, a number, or a class such as &lt;b&gt;4xx&lt;/b&gt;.</source>
        <translation>جرّب كلمات أقل أو غيرها، أو رقمًا، أو فئة مثل &lt;b&gt;4xx&lt;/b&gt;.</translation>
    </message>
</context>
<context>
    <name>statusbook::ExplanationPage</name>
    <message>
        <source>The text is too long: only its beginning was read.</source>
        <translation>النص طويل جدًا: لم تُقرأ إلا بدايته.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>No HTTP status was found in the text.</source>
        <translation>لم يُعثر في النص على رمز حالة HTTP.</translation>
    </message>
    <message>
        <source>Paste a response with its fields, what &lt;code&gt;curl -i&lt;/code&gt; or &lt;code&gt;curl -v&lt;/code&gt; shows, lines of an access log, or an error message: every status in it is explained, and what the standard asks of a response that this one lacks is told with its section.</source>
        <translation>الصق استجابة مع حقولها، أو مخرجات &lt;code&gt;curl -i&lt;/code&gt; أو &lt;code&gt;curl -v&lt;/code&gt;، أو أسطرًا من سجل الوصول، أو رسالة خطأ: يُشرح كل رمز حالة فيها، ويُذكر ما يطلبه المعيار وينقص الاستجابة مع رقم القسم.</translation>
    </message>
    <message>
        <source>Recognized as an HTTP response</source>
        <translation>تم التعرف عليه كاستجابة HTTP</translation>
    </message>
    <message>
        <source>Recognized as lines of a log</source>
        <translation>تم التعرف عليه كأسطر من سجل</translation>
    </message>
    <message>
        <source>Recognized as a message that names a status</source>
        <translation>تم التعرف عليه كرسالة تذكر رمز حالة</translation>
    </message>
    <message>
        <source>required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>موصى به</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln مرة</numerusform>
            <numerusform>%Ln مرة</numerusform>
            <numerusform>%Ln مرتان</numerusform>
            <numerusform>%Ln مرات</numerusform>
            <numerusform>%Ln مرة</numerusform>
            <numerusform>%Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known of it.</source>
        <translation>لا معلومات عنه.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… و%Ln عنصر آخر</numerusform>
            <numerusform>… و%Ln عنصر آخر</numerusform>
            <numerusform>… و%Ln عنصران آخران</numerusform>
            <numerusform>… و%Ln عناصر أخرى</numerusform>
            <numerusform>… و%Ln عنصرًا آخر</numerusform>
            <numerusform>… و%Ln عنصر آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>What the standard asks</source>
        <translation>ما يطلبه المعيار</translation>
    </message>
    <message>
        <source>Nothing was found that the response lacks.</source>
        <translation>لم يُعثر على ما ينقص الاستجابة.</translation>
    </message>
    <message>
        <source>A response is examined where its status line and its fields are pasted.</source>
        <translation>تُفحص الاستجابة عند لصق سطر حالتها وحقولها.</translation>
    </message>
</context>
<context>
    <name>statusbook::ExportDialog</name>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;تصدير</translation>
    </message>
    <message>
        <source>This entry: %1</source>
        <translation>هذا المدخل: ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>What is listed (%Ln entries)</source>
        <translation>
            <numerusform>القائمة الحالية (%Ln مدخل)</numerusform>
            <numerusform>القائمة الحالية (%Ln مدخل)</numerusform>
            <numerusform>القائمة الحالية (%Ln مدخلان)</numerusform>
            <numerusform>القائمة الحالية (%Ln مداخل)</numerusform>
            <numerusform>القائمة الحالية (%Ln مدخلًا)</numerusform>
            <numerusform>القائمة الحالية (%Ln مدخل)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bookmarks (%Ln entries)</source>
        <translation>
            <numerusform>الإشارات المرجعية (%Ln مدخل)</numerusform>
            <numerusform>الإشارات المرجعية (%Ln مدخل)</numerusform>
            <numerusform>الإشارات المرجعية (%Ln مدخلان)</numerusform>
            <numerusform>الإشارات المرجعية (%Ln مداخل)</numerusform>
            <numerusform>الإشارات المرجعية (%Ln مدخلًا)</numerusform>
            <numerusform>الإشارات المرجعية (%Ln مدخل)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything (%Ln entries)</source>
        <translation>
            <numerusform>الكل (%Ln مدخل)</numerusform>
            <numerusform>الكل (%Ln مدخل)</numerusform>
            <numerusform>الكل (%Ln مدخلان)</numerusform>
            <numerusform>الكل (%Ln مداخل)</numerusform>
            <numerusform>الكل (%Ln مدخلًا)</numerusform>
            <numerusform>الكل (%Ln مدخل)</numerusform>
        </translation>
    </message>
    <message>
        <source>HTML, for browsers</source>
        <translation>HTML، للمتصفحات</translation>
    </message>
    <message>
        <source>Markdown, a catalog that can be read again</source>
        <translation>Markdown، فهرس يمكن قراءته من جديد</translation>
    </message>
    <message>
        <source>PDF, to print and to pass on</source>
        <translation>PDF، للطباعة والمشاركة</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>أُلغي التصدير؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Bookmarked status codes</source>
        <translation>رموز الحالة في الإشارات المرجعية</translation>
    </message>
    <message>
        <source>Status codes</source>
        <translation>رموز الحالة</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>The file exists and will be replaced.</source>
        <translation>الملف موجود وسيُستبدل.</translation>
    </message>
    <message>
        <source>Export To</source>
        <translation>التصدير إلى</translation>
    </message>
    <message>
        <source>Being written …</source>
        <translation>تجري الكتابة…</translation>
    </message>
</context>
<context>
    <name>statusbook::Exporting</name>
    <message>
        <source>“%1” is a folder.</source>
        <translation>«⁨%1⁩» مجلد.</translation>
    </message>
    <message>
        <source>“%1” is no regular file.</source>
        <translation>«⁨%1⁩» ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>لا يوجد مجلد «⁨%1⁩».</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>تتعذر كتابة «⁨%1⁩»: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>“%1” could not be written as a whole; the disk may be full.</source>
        <translation>تعذرت كتابة «⁨%1⁩» بالكامل؛ قد يكون القرص ممتلئًا.</translation>
    </message>
</context>
<context>
    <name>statusbook::FilterBar</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Unofficial</source>
        <translation>غير رسمي</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>الإشارات المرجعية</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln entries</source>
        <translation>
            <numerusform>%1، %Ln مدخل</numerusform>
            <numerusform>%1، %Ln مدخل</numerusform>
            <numerusform>%1، %Ln مدخلان</numerusform>
            <numerusform>%1، %Ln مداخل</numerusform>
            <numerusform>%1، %Ln مدخلًا</numerusform>
            <numerusform>%1، %Ln مدخل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbook::FindBar</name>
    <message>
        <source>Not found on this page</source>
        <translation>لا يوجد في هذه الصفحة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places on this page</source>
        <translation>
            <numerusform>%Ln موضع في هذه الصفحة</numerusform>
            <numerusform>%Ln موضع في هذه الصفحة</numerusform>
            <numerusform>%Ln موضعان في هذه الصفحة</numerusform>
            <numerusform>%Ln مواضع في هذه الصفحة</numerusform>
            <numerusform>%Ln موضعًا في هذه الصفحة</numerusform>
            <numerusform>%Ln موضع في هذه الصفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1, continued from the top</source>
        <translation>%1، استمر البحث من البداية</translation>
    </message>
    <message>
        <source>%1, continued from the end</source>
        <translation>%1، استمر البحث من النهاية</translation>
    </message>
</context>
<context>
    <name>statusbook::GuideDialog</name>
    <message>
        <source>There is nothing to ask</source>
        <translation>لا توجد أسئلة</translation>
    </message>
    <message>
        <source>Go back to: %1</source>
        <translation>الرجوع إلى: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>الإجابة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>digit and answer</comment>
        <translation>%1: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>phrase and remark</comment>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>إظهار ⁨%1⁩</translation>
    </message>
    <message>
        <source>&amp;Show %1</source>
        <translation>إ&amp;ظهار ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>statusbook::MainWindow</name>
    <message>
        <source>Selection copied</source>
        <translation>نُسخ التحديد</translation>
    </message>
    <message>
        <source>Statusbook</source>
        <translation>Statusbook</translation>
    </message>
    <message>
        <source>%1 - Statusbook</source>
        <translation>%1 - Statusbook</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>ملاحظتك</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>أُضيف إلى الإشارات المرجعية</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>أُزيلت الإشارة المرجعية</translation>
    </message>
    <message>
        <source>There is no entry “%1”</source>
        <translation>لا يوجد مدخل «⁨%1⁩»</translation>
    </message>
    <message>
        <source>The settings cannot be read; the program starts with its defaults.</source>
        <translation>تتعذر قراءة الإعدادات؛ يبدأ البرنامج بالإعدادات المبدئية.</translation>
    </message>
</context>
<context>
    <name>statusbook::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
    <message numerus="yes">
        <source>(and %Ln more)</source>
        <translation>
            <numerusform>(و%Ln مشكلة أخرى)</numerusform>
            <numerusform>(و%Ln مشكلة أخرى)</numerusform>
            <numerusform>(و%Ln مشكلتان أخريان)</numerusform>
            <numerusform>(و%Ln مشكلات أخرى)</numerusform>
            <numerusform>(و%Ln مشكلة أخرى)</numerusform>
            <numerusform>(و%Ln مشكلة أخرى)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show …</source>
        <translation>عرض…</translation>
    </message>
    <message>
        <source>Lists what is wrong, with the lines</source>
        <translation>يسرد المشكلات مع السطور</translation>
    </message>
</context>
<context>
    <name>statusbook::MessagePathPicture</name>
    <message>
        <source>client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>ذاكرة التخزين المؤقت</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>origin server</source>
        <translation>الخادم الأصلي</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>a cache</source>
        <translation>ذاكرة تخزين مؤقت</translation>
    </message>
    <message>
        <source>a proxy</source>
        <translation>وكيل</translation>
    </message>
    <message>
        <source>a gateway</source>
        <translation>بوابة</translation>
    </message>
    <message>
        <source>the origin server</source>
        <translation>الخادم الأصلي</translation>
    </message>
    <message>
        <source>on the wire</source>
        <translation>على الشبكة</translation>
    </message>
    <message>
        <source>in logs</source>
        <translation>في السجلات</translation>
    </message>
    <message>
        <source>in JSON content</source>
        <translation>في محتوى JSON</translation>
    </message>
    <message>
        <source>as a library constant</source>
        <translation>كثابت في مكتبة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>items of a list</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>the last senders of a list</comment>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>Made by the client itself</source>
        <translation>ينشأ لدى العميل نفسه</translation>
    </message>
    <message>
        <source>Sent to the client by %1</source>
        <translation>يُرسَل إلى العميل من %1</translation>
    </message>
    <message>
        <source>Made by %1, not on the wire</source>
        <translation>ينشأ لدى %1 ولا يُنقل على الشبكة</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; seen %2.</source>
        <translation>%1؛ ويظهر %2.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last places of a list</comment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>يظهر</translation>
    </message>
    <message>
        <source>not on the wire</source>
        <translation>لا يُنقل على الشبكة</translation>
    </message>
</context>
<context>
    <name>statusbook::NoteDialog</name>
    <message>
        <source>Your note on %1:</source>
        <translation>ملاحظتك على ⁨%1⁩:</translation>
    </message>
    <message>
        <source>Take What the File Says</source>
        <translation>أخذ ما في الملف</translation>
    </message>
    <message>
        <source>The file has another note by now, shown below. Saving again replaces it with yours.</source>
        <translation>في الملف الآن ملاحظة أخرى، وهي معروضة أدناه. إعادة الحفظ تُحلّ ملاحظتك محلها.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Close without saving the note?</source>
        <translation>هل تريد الإغلاق دون حفظ الملاحظة؟</translation>
    </message>
</context>
<context>
    <name>statusbook::PagePane</name>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
</context>
<context>
    <name>statusbook::PreferencesDialog</name>
    <message>
        <source>None is checked: a page shows the constants of all.</source>
        <translation>لم يُحدَّد شيء: تعرض الصفحة ثوابت الكل.</translation>
    </message>
    <message numerus="yes">
        <source>A page shows the constants of %Ln of them.</source>
        <translation>
            <numerusform>تعرض الصفحة ثوابت %Ln منها.</numerusform>
            <numerusform>تعرض الصفحة ثوابت %Ln منها.</numerusform>
            <numerusform>تعرض الصفحة ثوابت %Ln منها.</numerusform>
            <numerusform>تعرض الصفحة ثوابت %Ln منها.</numerusform>
            <numerusform>تعرض الصفحة ثوابت %Ln منها.</numerusform>
            <numerusform>تعرض الصفحة ثوابت %Ln منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 في ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>statusbook::Printing</name>
    <message>
        <source>There is no printer. A PDF can be exported instead.</source>
        <translation>لا توجد طابعة. يمكن تصدير ملف PDF بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>“%1” printed</source>
        <translation>طُبع «⁨%1⁩»</translation>
    </message>
    <message>
        <source>The printer cannot be used.</source>
        <translation>تعذر استخدام الطابعة.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>تتعذر كتابة «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The printer failed.</source>
        <translation>فشلت الطابعة.</translation>
    </message>
</context>
<context>
    <name>statusbook::ProblemsDialog</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>لم يعد الملف موجودًا.</translation>
    </message>
    <message>
        <source>The file is larger than 1 GiB and is not shown.</source>
        <translation>الملف أكبر من 1 غيبيبايت ولا يُعرض.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>تتعذر قراءة الملف.</translation>
    </message>
    <message>
        <source>Only lines %1 to %2 of the file are shown.</source>
        <translation>تُعرض السطور من %1 إلى %2 من الملف فقط.</translation>
    </message>
    <message>
        <source>No program opens this file.</source>
        <translation>لا يوجد برنامج يفتح هذا الملف.</translation>
    </message>
    <message>
        <source>Problem copied</source>
        <translation>نُسخت المشكلة</translation>
    </message>
</context>
<context>
    <name>statusbook::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a problem: what is wrong, severity, place</comment>
        <translation>%1: %2، ⁨%3⁩</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
</context>
<context>
    <name>statusbook::ResultCount</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln مدخل</numerusform>
            <numerusform>%Ln مدخل</numerusform>
            <numerusform>%Ln مدخلان</numerusform>
            <numerusform>%Ln مداخل</numerusform>
            <numerusform>%Ln مدخلًا</numerusform>
            <numerusform>%Ln مدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>هل تقصد ⁨%1⁩؟</translation>
    </message>
    <message>
        <source>Reading catalogs: %1 %</source>
        <translation>تجري قراءة الفهارس: %1%</translation>
    </message>
</context>
<context>
    <name>statusbook::Runner</name>
    <message>
        <source>Copy number</source>
        <translation>نسخ الرقم</translation>
    </message>
    <message>
        <source>Copy number and phrase</source>
        <translation>نسخ الرقم والعبارة</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>نسخ بصيغة Markdown</translation>
    </message>
</context>
<context>
    <name>statusbook::ShortcutsDialog</name>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Go to the search field, all selected</source>
        <translation>الانتقال إلى حقل البحث مع تحديد الكل</translation>
    </message>
    <message>
        <source>Go on with the search</source>
        <translation>متابعة البحث</translation>
    </message>
    <message>
        <source>Letters and digits</source>
        <translation>الحروف والأرقام</translation>
    </message>
    <message>
        <source>Back to the search field; there, clear it; then, leave the search</source>
        <translation>الرجوع إلى حقل البحث؛ وهناك مسحه؛ ثم مغادرة البحث</translation>
    </message>
    <message>
        <source>Walk the list from the search field</source>
        <translation>التنقل في القائمة من حقل البحث</translation>
    </message>
    <message>
        <source>Go from search field or list to the page</source>
        <translation>الانتقال من حقل البحث أو القائمة إلى الصفحة</translation>
    </message>
    <message>
        <source>Go to the next part of the window, or to the one before</source>
        <translation>الانتقال إلى الجزء التالي من النافذة أو السابق</translation>
    </message>
</context>
<context>
    <name>statusbook::StatusListModel</name>
    <message>
        <source>bookmark</source>
        <translation>إشارة مرجعية</translation>
    </message>
</context>
<context>
    <name>statusbook::Tools</name>
    <message>
        <source>Exported to %1</source>
        <translation>صُدّر إلى ⁨%1⁩</translation>
    </message>
</context>
</TS>
