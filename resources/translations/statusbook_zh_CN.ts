<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Statusbook</source>
        <translation>关于 Statusbook</translation>
    </message>
    <message>
        <source>A reference of HTTP status codes</source>
        <translation>HTTP 状态码参考手册</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>参考资料(&amp;R)</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考资料</translation>
    </message>
    <message>
        <source>&amp;Built With</source>
        <translation>构建组件(&amp;B)</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>构建组件</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>许可证(&amp;L)</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare Status Codes</source>
        <translation>比较状态码</translation>
    </message>
    <message>
        <source>Status codes to compare</source>
        <translation>要比较的状态码</translation>
    </message>
    <message>
        <source>Two to five codes or ids with blanks between them</source>
        <translation>两到五个状态码或标识符，以空格分隔</translation>
    </message>
    <message>
        <source>301 302 307 …</source>
        <translation>301 302 307 …</translation>
    </message>
    <message>
        <source>Ready sets</source>
        <translation>预设组合</translation>
    </message>
    <message>
        <source>Ready sets …</source>
        <translation>预设组合…</translation>
    </message>
    <message>
        <source>Only &amp;differences (≠)</source>
        <translation>仅显示差异（≠）(&amp;D)</translation>
    </message>
    <message>
        <source>Show only the rows that are marked with ≠</source>
        <translation>仅显示标有 ≠ 的行</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较结果</translation>
    </message>
    <message>
        <source>Co&amp;py Table</source>
        <translation>复制表格(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ExplainDialog</name>
    <message>
        <source>Explain a Response</source>
        <translation>解释响应</translation>
    </message>
    <message>
        <source>Text to explain</source>
        <translation>要解释的文本</translation>
    </message>
    <message>
        <source>A response with its fields, the output of curl -i or -v, lines of a log, or an error message</source>
        <translation>带字段的响应、curl -i 或 -v 的输出、日志行，或错误消息</translation>
    </message>
    <message>
        <source>Paste here:

HTTP/1.1 405 Method Not Allowed
Date: Sun, 06 Nov 1994 08:49:37 GMT

or the output of curl -i or curl -v,
or lines of an access log,
or an error message</source>
        <translation>在此粘贴：

HTTP/1.1 405 Method Not Allowed
Date: Sun, 06 Nov 1994 08:49:37 GMT

或 curl -i、curl -v 的输出，
或访问日志中的行，
或错误消息</translation>
    </message>
    <message>
        <source>What the text says</source>
        <translation>文本的解释</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Replace the text by what the clipboard holds</source>
        <translation>用剪贴板内容替换文本</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清空(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>范围(&amp;W)：</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>格式(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>文件(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>&amp;Find in page:</source>
        <translation>页内查找(&amp;P)：</translation>
    </message>
    <message>
        <source>Find in page</source>
        <translation>页内查找</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>上一处 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>下一处 (F3)</translation>
    </message>
    <message>
        <source>✕</source>
        <translation>✕</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>关闭查找栏</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Which Status Should I Send?</source>
        <translation>应该发送哪个状态码？</translation>
    </message>
    <message>
        <source>The answers so far</source>
        <translation>目前的回答</translation>
    </message>
    <message>
        <source>Take the first that fits; its digit chooses it. Backspace goes back.</source>
        <translation>选择第一个符合的选项，按对应的数字键即可。按 Backspace 键可返回。</translation>
    </message>
    <message>
        <source>Also consider</source>
        <translation>另请考虑</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Start &amp;Over</source>
        <translation>重新开始(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
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
        <translation>搜索</translation>
    </message>
    <message>
        <source>404, 4xx, too many requests, a line of a log …</source>
        <translation>404、4xx、too many requests、一行日志…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Status codes</source>
        <translation>状态码</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;opy As</source>
        <translation>复制为(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>E&amp;ntry</source>
        <translation>条目(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Print Pre&amp;view …</source>
        <translation>打印预览(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>关闭窗口(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy Favo&amp;rite</source>
        <translation>按首选格式复制(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find in Page</source>
        <translation>在页面中查找(&amp;F)</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>查找下一个(&amp;X)</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Pr&amp;eferences …</source>
        <translation>首选项(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Map of All Codes</source>
        <translation>全部状态码一览(&amp;M)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>正常大小(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Previous Result</source>
        <translation>上一个结果(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next Result</source>
        <translation>下一个结果(&amp;N)</translation>
    </message>
    <message>
        <source>Next P&amp;ane</source>
        <translation>下一个窗格(&amp;A)</translation>
    </message>
    <message>
        <source>Previous Pan&amp;e</source>
        <translation>上一个窗格(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>书签(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Note …</source>
        <translation>笔记(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Compare …</source>
        <translation>比较(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Explain a Response or Log …</source>
        <translation>解释响应或日志(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Which Status Should I Send? …</source>
        <translation>应该发送哪个状态码？(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Statusbook</source>
        <translation>关于 Statusbook(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>关于 Qt(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Problems …</source>
        <translation>问题(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>您的笔记</translation>
    </message>
    <message>
        <source>What you want to find here the next time. Markdown is understood.</source>
        <translation>写下您下次想在这里看到的内容。支持 Markdown。</translation>
    </message>
    <message>
        <source>What the file says now</source>
        <translation>文件中的当前内容</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>%1 is no file</source>
        <translation>%1 不是文件</translation>
    </message>
    <message>
        <source>%1 is too large for notes</source>
        <translation>%1 太大，不能作为笔记文件</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The setting %1 makes no sense and is not used.</source>
        <translation>设置项 %1 的值无效，已忽略。</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>主题(&amp;T)：</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>字体(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;System font</source>
        <translation>系统字体(&amp;S)</translation>
    </message>
    <message>
        <source>Copy fa&amp;vorite:</source>
        <translation>首选复制格式(&amp;V)：</translation>
    </message>
    <message>
        <source>What the command Copy Favorite copies</source>
        <translation>“按首选格式复制”命令复制的内容</translation>
    </message>
    <message>
        <source>Entries:</source>
        <translation>条目：</translation>
    </message>
    <message>
        <source>Show &amp;unofficial codes</source>
        <translation>显示非官方状态码(&amp;U)</translation>
    </message>
    <message>
        <source>Codes of servers and vendors that the IANA registry does not have</source>
        <translation>IANA 注册表中没有的服务器和厂商状态码</translation>
    </message>
    <message>
        <source>Show the &amp;constants of:</source>
        <translation>显示以下各项的常量(&amp;C)：</translation>
    </message>
    <message>
        <source>While none is checked, those of all are shown</source>
        <translation>未勾选任何一项时，显示全部常量</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>There are no problems any more.</source>
        <translation>已没有问题。</translation>
    </message>
    <message>
        <source>Open in &amp;Editor</source>
        <translation>在编辑器中打开(&amp;E)</translation>
    </message>
    <message>
        <source>Co&amp;py Problem</source>
        <translation>复制问题(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>What it does, or a key …</source>
        <translation>功能或按键…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>No shortcut is like that.</source>
        <translation>没有匹配的快捷键。</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Informational</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Successful</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Redirection</source>
        <translation>重定向</translation>
    </message>
    <message>
        <source>Client error</source>
        <translation>客户端错误</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>服务器错误</translation>
    </message>
    <message>
        <source>Outside the classes</source>
        <translation>类别之外</translation>
    </message>
</context>
<context>
    <name>statusbook::AboutDialog</name>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, last changed on %1.</source>
        <translation>
            <numerusform>%Ln 个条目，最近更改于 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The facts come from:</source>
        <translation>资料来源：</translation>
    </message>
    <message>
        <source>IANA</source>
        <translation>IANA</translation>
    </message>
    <message>
        <source>the HTTP Status Code Registry, as of %1</source>
        <translation>HTTP 状态码注册表，截至 %1</translation>
    </message>
    <message>
        <source>RFCs</source>
        <translation>RFC</translation>
    </message>
    <message>
        <source>those that the registry names, RFC 9110 (HTTP Semantics) before all</source>
        <translation>注册表所引用的文档，首要的是 RFC 9110（HTTP 语义）</translation>
    </message>
    <message>
        <source>Servers and vendors</source>
        <translation>服务器和厂商</translation>
    </message>
    <message>
        <source>their documentation or source, for unofficial codes</source>
        <translation>其文档或源代码，用于非官方状态码</translation>
    </message>
    <message>
        <source>Languages and libraries</source>
        <translation>语言和库</translation>
    </message>
    <message>
        <source>their source, for the names of constants</source>
        <translation>其源代码，用于常量名</translation>
    </message>
    <message>
        <source>The explanations are written for Statusbook. Each entry names its own sources.</source>
        <translation>解释文字专为 Statusbook 撰写。每个条目均注明各自的来源。</translation>
    </message>
    <message>
        <source>window, text and icons; GNU LGPL, version 3</source>
        <translation>窗口、文本和图标；GNU LGPL 第 3 版</translation>
    </message>
    <message>
        <source>reads Markdown; MIT licence</source>
        <translation>解析 Markdown；MIT 许可证</translation>
    </message>
    <message>
        <source>finds the stems of words; BSD licence, 3 clauses</source>
        <translation>提取词干；BSD 三条款许可证</translation>
    </message>
</context>
<context>
    <name>statusbook::Bookmarks</name>
    <message>
        <source>The bookmarks cannot be written: %1</source>
        <translation>无法写入书签：%1</translation>
    </message>
    <message>
        <source>The bookmarks cannot be read; move the file away to begin anew.</source>
        <translation>无法读取书签；移走该文件即可重新开始。</translation>
    </message>
</context>
<context>
    <name>statusbook::CodeButton</name>
    <message>
        <source>Copy code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>HTTP message copied, with CR LF at the ends of lines</source>
        <translation>已复制 HTTP 消息，行尾为 CR LF</translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>已复制代码</translation>
    </message>
</context>
<context>
    <name>statusbook::CodeMap</name>
    <message>
        <source>Map of all codes</source>
        <translation>全部状态码一览</translation>
    </message>
</context>
<context>
    <name>statusbook::CodeMapModel</name>
    <message>
        <source>Outside the classes</source>
        <translation>类别之外</translation>
    </message>
    <message>
        <source>1xx Informational</source>
        <translation>1xx 信息</translation>
    </message>
    <message>
        <source>2xx Successful</source>
        <translation>2xx 成功</translation>
    </message>
    <message>
        <source>3xx Redirection</source>
        <translation>3xx 重定向</translation>
    </message>
    <message>
        <source>4xx Client error</source>
        <translation>4xx 客户端错误</translation>
    </message>
    <message>
        <source>5xx Server error</source>
        <translation>5xx 服务器错误</translation>
    </message>
    <message>
        <source>outside the classes</source>
        <translation>类别之外</translation>
    </message>
    <message>
        <source>informational</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>successful</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>redirection</source>
        <translation>重定向</translation>
    </message>
    <message>
        <source>client error</source>
        <translation>客户端错误</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>服务器错误</translation>
    </message>
    <message>
        <source>No entry has a number of three digits.</source>
        <translation>没有三位数字的条目。</translation>
    </message>
    <message>
        <source>Filled: registered. Outlined: not registered.</source>
        <translation>实心：已注册。空心：未注册。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meanings</source>
        <translation>
            <numerusform>%Ln 种含义</numerusform>
        </translation>
    </message>
    <message>
        <source>does not match the search</source>
        <translation>与搜索不符</translation>
    </message>
</context>
<context>
    <name>statusbook::CompareDialog</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>redirects</source>
        <translation>重定向</translation>
    </message>
    <message>
        <source>a request with errors in it</source>
        <translation>请求有误</translation>
    </message>
    <message>
        <source>access refused</source>
        <translation>拒绝访问</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>资源不存在</translation>
    </message>
    <message>
        <source>conflicts and conditions</source>
        <translation>冲突与条件</translation>
    </message>
    <message>
        <source>gateways and overload</source>
        <translation>网关与过载</translation>
    </message>
    <message>
        <source>Nothing is known of %1.</source>
        <translation>没有关于%1的信息。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln are compared.</source>
        <translation>
            <numerusform>仅比较前 %Ln 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Type two to five codes, such as 301 302 307, or choose a ready set.</source>
        <translation>请输入两到五个状态码（例如 301 302 307），或选择预设组合。</translation>
    </message>
    <message>
        <source>Comparison copied</source>
        <translation>已复制比较结果</translation>
    </message>
</context>
<context>
    <name>statusbook::Copying</name>
    <message>
        <source>&amp;Number</source>
        <translation>数字(&amp;N)</translation>
    </message>
    <message>
        <source>Number and &amp;Phrase</source>
        <translation>数字和短语(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Status Line</source>
        <translation>状态行(&amp;S)</translation>
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
        <translation>纯文本(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>链接(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Constant</source>
        <translation>常量(&amp;C)</translation>
    </message>
    <message>
        <source>No library has a name for it</source>
        <translation>没有库为其命名</translation>
    </message>
    <message>
        <source>%1 copied as a whole</source>
        <translation>已复制 %1 的完整条目</translation>
    </message>
    <message>
        <source>%1 has no name for %2</source>
        <translation>%1 中没有 %2 的名称</translation>
    </message>
    <message>
        <source>“%1” copied</source>
        <translation>已复制“%1”</translation>
    </message>
</context>
<context>
    <name>statusbook::EmptyPage</name>
    <message>
        <source>No bookmarks yet</source>
        <translation>尚无书签</translation>
    </message>
    <message>
        <source>%1 keeps the entry that is shown at hand.</source>
        <translation>按 %1 可将当前显示的条目加入书签。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到任何内容</translation>
    </message>
    <message>
        <source>Nothing under %1 answers “%2”.</source>
        <translation>“%1”下没有与“%2”匹配的条目。</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln results</source>
        <translation>
            <numerusform>显示全部 %Ln 个结果</numerusform>
        </translation>
    </message>
    <message>
        <source>No status code answers “%1”.</source>
        <translation>没有与“%1”匹配的状态码。</translation>
    </message>
    <message>
        <source>Try fewer or other words, a number, or a class such as &lt;b&gt;4xx&lt;/b&gt;.</source>
        <translation>请减少或更换关键词，或者输入数字或类别（例如 &lt;b&gt;4xx&lt;/b&gt;）。</translation>
    </message>
</context>
<context>
    <name>statusbook::ExplanationPage</name>
    <message>
        <source>The text is too long: only its beginning was read.</source>
        <translation>文本过长：只读取了开头部分。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到任何内容</translation>
    </message>
    <message>
        <source>No HTTP status was found in the text.</source>
        <translation>文本中未找到 HTTP 状态码。</translation>
    </message>
    <message>
        <source>Paste a response with its fields, what &lt;code&gt;curl -i&lt;/code&gt; or &lt;code&gt;curl -v&lt;/code&gt; shows, lines of an access log, or an error message: every status in it is explained, and what the standard asks of a response that this one lacks is told with its section.</source>
        <translation>请粘贴带字段的响应、&lt;code&gt;curl -i&lt;/code&gt; 或 &lt;code&gt;curl -v&lt;/code&gt; 的输出、访问日志中的行，或错误消息：其中的每个状态码都会得到解释；响应若缺少标准所要求的内容，也会连同相应章节一并指出。</translation>
    </message>
    <message>
        <source>Recognized as an HTTP response</source>
        <translation>已识别为 HTTP 响应</translation>
    </message>
    <message>
        <source>Recognized as lines of a log</source>
        <translation>已识别为日志行</translation>
    </message>
    <message>
        <source>Recognized as a message that names a status</source>
        <translation>已识别为提及状态码的消息</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>建议</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known of it.</source>
        <translation>没有相关信息。</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>…以及另外 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>What the standard asks</source>
        <translation>标准的要求</translation>
    </message>
    <message>
        <source>Nothing was found that the response lacks.</source>
        <translation>未发现响应有所欠缺。</translation>
    </message>
    <message>
        <source>A response is examined where its status line and its fields are pasted.</source>
        <translation>粘贴响应的状态行及其字段后即可检查响应。</translation>
    </message>
</context>
<context>
    <name>statusbook::ExportDialog</name>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>This entry: %1</source>
        <translation>此条目：%1</translation>
    </message>
    <message numerus="yes">
        <source>What is listed (%Ln entries)</source>
        <translation>
            <numerusform>列表中的条目（%Ln 个）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bookmarks (%Ln entries)</source>
        <translation>
            <numerusform>书签（%Ln 个条目）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything (%Ln entries)</source>
        <translation>
            <numerusform>全部（%Ln 个条目）</numerusform>
        </translation>
    </message>
    <message>
        <source>HTML, for browsers</source>
        <translation>HTML，供浏览器查看</translation>
    </message>
    <message>
        <source>Markdown, a catalog that can be read again</source>
        <translation>Markdown，可再次读取的条目目录</translation>
    </message>
    <message>
        <source>PDF, to print and to pass on</source>
        <translation>PDF，供打印和分享</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>导出已取消；未写入任何内容。</translation>
    </message>
    <message>
        <source>Bookmarked status codes</source>
        <translation>加入书签的状态码</translation>
    </message>
    <message>
        <source>Status codes</source>
        <translation>状态码</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>The file exists and will be replaced.</source>
        <translation>文件已存在，将被替换。</translation>
    </message>
    <message>
        <source>Export To</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>Being written …</source>
        <translation>正在写入…</translation>
    </message>
</context>
<context>
    <name>statusbook::Exporting</name>
    <message>
        <source>“%1” is a folder.</source>
        <translation>“%1”是文件夹。</translation>
    </message>
    <message>
        <source>“%1” is no regular file.</source>
        <translation>“%1”不是普通文件。</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>文件夹“%1”不存在。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>无法写入“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” could not be written as a whole; the disk may be full.</source>
        <translation>未能完整写入“%1”；磁盘可能已满。</translation>
    </message>
</context>
<context>
    <name>statusbook::FilterBar</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Unofficial</source>
        <translation>非官方</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln entries</source>
        <translation>
            <numerusform>%1，%Ln 个条目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbook::FindBar</name>
    <message>
        <source>Not found on this page</source>
        <translation>本页中未找到</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places on this page</source>
        <translation>
            <numerusform>本页有 %Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
    <message>
        <source>%1, continued from the top</source>
        <translation>%1，已从开头继续</translation>
    </message>
    <message>
        <source>%1, continued from the end</source>
        <translation>%1，已从末尾继续</translation>
    </message>
</context>
<context>
    <name>statusbook::GuideDialog</name>
    <message>
        <source>There is nothing to ask</source>
        <translation>没有可问的问题</translation>
    </message>
    <message>
        <source>Go back to: %1</source>
        <translation>返回到：%1</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>回答：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>digit and answer</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>phrase and remark</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>&amp;Show %1</source>
        <translation>显示 %1(&amp;S)</translation>
    </message>
</context>
<context>
    <name>statusbook::MainWindow</name>
    <message>
        <source>Selection copied</source>
        <translation>已复制选中内容</translation>
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
        <translation>您的笔记</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>已加入书签</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>已移除书签</translation>
    </message>
    <message>
        <source>There is no entry “%1”</source>
        <translation>没有条目“%1”</translation>
    </message>
    <message>
        <source>The settings cannot be read; the program starts with its defaults.</source>
        <translation>无法读取设置；程序将以默认设置启动。</translation>
    </message>
</context>
<context>
    <name>statusbook::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
    <message numerus="yes">
        <source>(and %Ln more)</source>
        <translation>
            <numerusform>（另有 %Ln 项）</numerusform>
        </translation>
    </message>
    <message>
        <source>Show …</source>
        <translation>显示…</translation>
    </message>
    <message>
        <source>Lists what is wrong, with the lines</source>
        <translation>列出问题及其所在行</translation>
    </message>
</context>
<context>
    <name>statusbook::MessagePathPicture</name>
    <message>
        <source>client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>origin server</source>
        <translation>源服务器</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>a cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>a proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>a gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>the origin server</source>
        <translation>源服务器</translation>
    </message>
    <message>
        <source>on the wire</source>
        <translation>网络传输</translation>
    </message>
    <message>
        <source>in logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>in JSON content</source>
        <translation>内容中的 JSON</translation>
    </message>
    <message>
        <source>as a library constant</source>
        <translation>库常量</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>items of a list</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>the last senders of a list</comment>
        <translation>%1或%2</translation>
    </message>
    <message>
        <source>Made by the client itself</source>
        <translation>由客户端自行生成</translation>
    </message>
    <message>
        <source>Sent to the client by %1</source>
        <translation>由%1发送给客户端</translation>
    </message>
    <message>
        <source>Made by %1, not on the wire</source>
        <translation>由%1生成，不经网络传输</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1; seen %2.</source>
        <translation>%1；见于%2。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last places of a list</comment>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>见于</translation>
    </message>
    <message>
        <source>not on the wire</source>
        <translation>不经网络传输</translation>
    </message>
</context>
<context>
    <name>statusbook::NoteDialog</name>
    <message>
        <source>Your note on %1:</source>
        <translation>您对 %1 的笔记：</translation>
    </message>
    <message>
        <source>Take What the File Says</source>
        <translation>采用文件中的内容</translation>
    </message>
    <message>
        <source>The file has another note by now, shown below. Saving again replaces it with yours.</source>
        <translation>文件中现已有另一条笔记，显示在下方。再次保存将用您的笔记替换它。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Close without saving the note?</source>
        <translation>不保存笔记就关闭吗？</translation>
    </message>
</context>
<context>
    <name>statusbook::PagePane</name>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>statusbook::PreferencesDialog</name>
    <message>
        <source>None is checked: a page shows the constants of all.</source>
        <translation>未勾选任何一项：页面显示全部常量。</translation>
    </message>
    <message numerus="yes">
        <source>A page shows the constants of %Ln of them.</source>
        <translation>
            <numerusform>页面显示其中 %Ln 项的常量。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 的%1</translation>
    </message>
</context>
<context>
    <name>statusbook::Printing</name>
    <message>
        <source>There is no printer. A PDF can be exported instead.</source>
        <translation>没有打印机。可改为导出 PDF。</translation>
    </message>
    <message>
        <source>“%1” printed</source>
        <translation>已打印“%1”</translation>
    </message>
    <message>
        <source>The printer cannot be used.</source>
        <translation>无法使用打印机。</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>无法写入“%1”。</translation>
    </message>
    <message>
        <source>The printer failed.</source>
        <translation>打印机出错。</translation>
    </message>
</context>
<context>
    <name>statusbook::ProblemsDialog</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>该文件已不存在。</translation>
    </message>
    <message>
        <source>The file is larger than 1 GiB and is not shown.</source>
        <translation>该文件超过 1 GiB，不予显示。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取该文件。</translation>
    </message>
    <message>
        <source>Only lines %1 to %2 of the file are shown.</source>
        <translation>仅显示文件的第 %1 至 %2 行。</translation>
    </message>
    <message>
        <source>No program opens this file.</source>
        <translation>没有可打开该文件的程序。</translation>
    </message>
    <message>
        <source>Problem copied</source>
        <translation>已复制问题</translation>
    </message>
</context>
<context>
    <name>statusbook::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a problem: what is wrong, severity, place</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>statusbook::ResultCount</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation>
            <numerusform>%Ln 个结果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>您是不是要找 %1？</translation>
    </message>
    <message>
        <source>Reading catalogs: %1 %</source>
        <translation>正在读取条目目录：%1%</translation>
    </message>
</context>
<context>
    <name>statusbook::Runner</name>
    <message>
        <source>Copy number</source>
        <translation>复制数字</translation>
    </message>
    <message>
        <source>Copy number and phrase</source>
        <translation>复制数字和短语</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
</context>
<context>
    <name>statusbook::ShortcutsDialog</name>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任意位置</translation>
    </message>
    <message>
        <source>Go to the search field, all selected</source>
        <translation>转到搜索框并全选</translation>
    </message>
    <message>
        <source>Go on with the search</source>
        <translation>继续输入搜索内容</translation>
    </message>
    <message>
        <source>Letters and digits</source>
        <translation>字母和数字</translation>
    </message>
    <message>
        <source>Back to the search field; there, clear it; then, leave the search</source>
        <translation>返回搜索框；已在其中则清空；再按则退出搜索</translation>
    </message>
    <message>
        <source>Walk the list from the search field</source>
        <translation>在搜索框中浏览列表</translation>
    </message>
    <message>
        <source>Go from search field or list to the page</source>
        <translation>从搜索框或列表转到页面</translation>
    </message>
    <message>
        <source>Go to the next part of the window, or to the one before</source>
        <translation>转到窗口的下一个或上一个部分</translation>
    </message>
</context>
<context>
    <name>statusbook::StatusListModel</name>
    <message>
        <source>bookmark</source>
        <translation>书签</translation>
    </message>
</context>
<context>
    <name>statusbook::Tools</name>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
</context>
</TS>
