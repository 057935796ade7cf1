<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Statusbook</source>
        <translation>Statusbook について</translation>
    </message>
    <message>
        <source>A reference of HTTP status codes</source>
        <translation>HTTP ステータスコードのリファレンス</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>リファレンス(&amp;R)</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>リファレンス</translation>
    </message>
    <message>
        <source>&amp;Built With</source>
        <translation>使用ライブラリ(&amp;B)</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>使用ライブラリ</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>ライセンス(&amp;L)</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare Status Codes</source>
        <translation>ステータスコードの比較</translation>
    </message>
    <message>
        <source>Status codes to compare</source>
        <translation>比較するステータスコード</translation>
    </message>
    <message>
        <source>Two to five codes or ids with blanks between them</source>
        <translation>2～5 個のコードまたは ID を空白で区切って入力します</translation>
    </message>
    <message>
        <source>301 302 307 …</source>
        <translation>301 302 307 …</translation>
    </message>
    <message>
        <source>Ready sets</source>
        <translation>定番の組み合わせ</translation>
    </message>
    <message>
        <source>Ready sets …</source>
        <translation>定番の組み合わせ…</translation>
    </message>
    <message>
        <source>Only &amp;differences (≠)</source>
        <translation>違いのみ（≠）(&amp;D)</translation>
    </message>
    <message>
        <source>Show only the rows that are marked with ≠</source>
        <translation>≠ の付いた行だけを表示します</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Co&amp;py Table</source>
        <translation>表をコピー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ExplainDialog</name>
    <message>
        <source>Explain a Response</source>
        <translation>レスポンスの説明</translation>
    </message>
    <message>
        <source>Text to explain</source>
        <translation>説明するテキスト</translation>
    </message>
    <message>
        <source>A response with its fields, the output of curl -i or -v, lines of a log, or an error message</source>
        <translation>フィールド付きのレスポンス、curl -i または -v の出力、ログの行、エラーメッセージのいずれか</translation>
    </message>
    <message>
        <source>Paste here:

HTTP/1.1 405 Method Not Allowed
Date: Sun, 06 Nov 1994 08:49:37 GMT

or the output of curl -i or curl -v,
or lines of an access log,
or an error message</source>
        <translation>ここに貼り付け：

HTTP/1.1 405 Method Not Allowed
Date: Sun, 06 Nov 1994 08:49:37 GMT

または curl -i や curl -v の出力、
アクセスログの行、
エラーメッセージ</translation>
    </message>
    <message>
        <source>What the text says</source>
        <translation>テキストの説明</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Replace the text by what the clipboard holds</source>
        <translation>テキストをクリップボードの内容に置き換えます</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>消去(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>対象(&amp;W)：</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>形式(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>ファイル(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>エクスポートの進行状況</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>&amp;Find in page:</source>
        <translation>ページ内を検索(&amp;P)：</translation>
    </message>
    <message>
        <source>Find in page</source>
        <translation>ページ内を検索</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>前の一致箇所（Shift+F3）</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>次の一致箇所（F3）</translation>
    </message>
    <message>
        <source>✕</source>
        <translation>✕</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる（Esc）</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>検索バーを閉じる</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Which Status Should I Send?</source>
        <translation>どのステータスを返すべきか</translation>
    </message>
    <message>
        <source>The answers so far</source>
        <translation>これまでの回答</translation>
    </message>
    <message>
        <source>Take the first that fits; its digit chooses it. Backspace goes back.</source>
        <translation>最初に当てはまるものを選びます。数字キーでも選べます。Backspace で戻ります。</translation>
    </message>
    <message>
        <source>Also consider</source>
        <translation>ほかの候補</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Start &amp;Over</source>
        <translation>最初から(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
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
        <translation>検索</translation>
    </message>
    <message>
        <source>404, 4xx, too many requests, a line of a log …</source>
        <translation>404、4xx、too many requests、ログの行…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示する項目</translation>
    </message>
    <message>
        <source>Status codes</source>
        <translation>ステータスコード</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;opy As</source>
        <translation>形式を選んでコピー(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>表示する項目(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>E&amp;ntry</source>
        <translation>項目(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Print Pre&amp;view …</source>
        <translation>印刷プレビュー(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>ウィンドウを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy Favo&amp;rite</source>
        <translation>お気に入りの形式でコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find in Page</source>
        <translation>ページ内を検索(&amp;F)</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>次を検索(&amp;X)</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>前を検索(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>検索(&amp;S)</translation>
    </message>
    <message>
        <source>Pr&amp;eferences …</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Map of All Codes</source>
        <translation>全コードの一覧図(&amp;M)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>標準サイズ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Previous Result</source>
        <translation>前の結果(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next Result</source>
        <translation>次の結果(&amp;N)</translation>
    </message>
    <message>
        <source>Next P&amp;ane</source>
        <translation>次のペイン(&amp;A)</translation>
    </message>
    <message>
        <source>Previous Pan&amp;e</source>
        <translation>前のペイン(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>ブックマーク(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Note …</source>
        <translation>メモ(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Compare …</source>
        <translation>比較(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Explain a Response or Log …</source>
        <translation>レスポンスやログの説明(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Which Status Should I Send? …</source>
        <translation>どのステータスを返すべきか(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Statusbook</source>
        <translation>Statusbook について(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Qt について(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Problems …</source>
        <translation>問題(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>自分のメモ</translation>
    </message>
    <message>
        <source>What you want to find here the next time. Markdown is understood.</source>
        <translation>次に見返したいことを書いておけます。Markdown を使えます。</translation>
    </message>
    <message>
        <source>What the file says now</source>
        <translation>ファイルの現在のメモ</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>%1 is no file</source>
        <translation>%1 はファイルではありません</translation>
    </message>
    <message>
        <source>%1 is too large for notes</source>
        <translation>%1 はメモのファイルとして大きすぎます</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み込めません：%2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません：%2</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The setting %1 makes no sense and is not used.</source>
        <translation>設定 %1 は正しくないため使用されません。</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>テーマ(&amp;T)：</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>フォント(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;System font</source>
        <translation>システムフォント(&amp;S)</translation>
    </message>
    <message>
        <source>Copy fa&amp;vorite:</source>
        <translation>お気に入りのコピー形式(&amp;V)：</translation>
    </message>
    <message>
        <source>What the command Copy Favorite copies</source>
        <translation>「お気に入りの形式でコピー」でコピーする形式</translation>
    </message>
    <message>
        <source>Entries:</source>
        <translation>項目：</translation>
    </message>
    <message>
        <source>Show &amp;unofficial codes</source>
        <translation>非公式のコードを表示(&amp;U)</translation>
    </message>
    <message>
        <source>Codes of servers and vendors that the IANA registry does not have</source>
        <translation>IANA レジストリにない、サーバーやベンダー独自のコード</translation>
    </message>
    <message>
        <source>Show the &amp;constants of:</source>
        <translation>定数を表示する言語とライブラリ(&amp;C)：</translation>
    </message>
    <message>
        <source>While none is checked, those of all are shown</source>
        <translation>何も選択しない場合は、すべての定数を表示します</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>There are no problems any more.</source>
        <translation>問題はもうありません。</translation>
    </message>
    <message>
        <source>Open in &amp;Editor</source>
        <translation>エディターで開く(&amp;E)</translation>
    </message>
    <message>
        <source>Co&amp;py Problem</source>
        <translation>問題をコピー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>What it does, or a key …</source>
        <translation>機能またはキー…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>機能</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>No shortcut is like that.</source>
        <translation>該当するショートカットはありません。</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Informational</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Successful</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Redirection</source>
        <translation>リダイレクト</translation>
    </message>
    <message>
        <source>Client error</source>
        <translation>クライアントエラー</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>サーバーエラー</translation>
    </message>
    <message>
        <source>Outside the classes</source>
        <translation>クラス外</translation>
    </message>
</context>
<context>
    <name>statusbook::AboutDialog</name>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, last changed on %1.</source>
        <translation>
            <numerusform>全 %Ln 項目、最終更新日 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The facts come from:</source>
        <translation>情報の出典：</translation>
    </message>
    <message>
        <source>IANA</source>
        <translation>IANA</translation>
    </message>
    <message>
        <source>the HTTP Status Code Registry, as of %1</source>
        <translation>HTTP Status Code Registry（%1 時点）</translation>
    </message>
    <message>
        <source>RFCs</source>
        <translation>RFC</translation>
    </message>
    <message>
        <source>those that the registry names, RFC 9110 (HTTP Semantics) before all</source>
        <translation>レジストリが参照するもの。主に RFC 9110（HTTP Semantics）</translation>
    </message>
    <message>
        <source>Servers and vendors</source>
        <translation>サーバーとベンダー</translation>
    </message>
    <message>
        <source>their documentation or source, for unofficial codes</source>
        <translation>非公式のコードについてのドキュメントまたはソースコード</translation>
    </message>
    <message>
        <source>Languages and libraries</source>
        <translation>言語とライブラリ</translation>
    </message>
    <message>
        <source>their source, for the names of constants</source>
        <translation>定数名についてのソースコード</translation>
    </message>
    <message>
        <source>The explanations are written for Statusbook. Each entry names its own sources.</source>
        <translation>説明文は Statusbook のために書かれたものです。出典は項目ごとに記載しています。</translation>
    </message>
    <message>
        <source>window, text and icons; GNU LGPL, version 3</source>
        <translation>ウィンドウ、テキスト、アイコン。GNU LGPL バージョン 3</translation>
    </message>
    <message>
        <source>reads Markdown; MIT licence</source>
        <translation>Markdown の読み込み。MIT ライセンス</translation>
    </message>
    <message>
        <source>finds the stems of words; BSD licence, 3 clauses</source>
        <translation>語幹の抽出。3 条項 BSD ライセンス</translation>
    </message>
</context>
<context>
    <name>statusbook::Bookmarks</name>
    <message>
        <source>The bookmarks cannot be written: %1</source>
        <translation>ブックマークを保存できません：%1</translation>
    </message>
    <message>
        <source>The bookmarks cannot be read; move the file away to begin anew.</source>
        <translation>ブックマークを読み込めません。新しく始めるには、このファイルを別の場所へ移動してください。</translation>
    </message>
</context>
<context>
    <name>statusbook::CodeButton</name>
    <message>
        <source>Copy code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>HTTP message copied, with CR LF at the ends of lines</source>
        <translation>HTTP メッセージを CR LF 改行でコピーしました</translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>コードをコピーしました</translation>
    </message>
</context>
<context>
    <name>statusbook::CodeMap</name>
    <message>
        <source>Map of all codes</source>
        <translation>全コードの一覧図</translation>
    </message>
</context>
<context>
    <name>statusbook::CodeMapModel</name>
    <message>
        <source>Outside the classes</source>
        <translation>クラス外</translation>
    </message>
    <message>
        <source>1xx Informational</source>
        <translation>1xx 情報</translation>
    </message>
    <message>
        <source>2xx Successful</source>
        <translation>2xx 成功</translation>
    </message>
    <message>
        <source>3xx Redirection</source>
        <translation>3xx リダイレクト</translation>
    </message>
    <message>
        <source>4xx Client error</source>
        <translation>4xx クライアントエラー</translation>
    </message>
    <message>
        <source>5xx Server error</source>
        <translation>5xx サーバーエラー</translation>
    </message>
    <message>
        <source>outside the classes</source>
        <translation>クラス外</translation>
    </message>
    <message>
        <source>informational</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>successful</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>redirection</source>
        <translation>リダイレクト</translation>
    </message>
    <message>
        <source>client error</source>
        <translation>クライアントエラー</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>サーバーエラー</translation>
    </message>
    <message>
        <source>No entry has a number of three digits.</source>
        <translation>3 桁の番号を持つ項目はありません。</translation>
    </message>
    <message>
        <source>Filled: registered. Outlined: not registered.</source>
        <translation>塗りつぶし：登録済み。枠のみ：未登録。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meanings</source>
        <translation>
            <numerusform>%Ln 通りの意味</numerusform>
        </translation>
    </message>
    <message>
        <source>does not match the search</source>
        <translation>検索に一致しません</translation>
    </message>
</context>
<context>
    <name>statusbook::CompareDialog</name>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>redirects</source>
        <translation>リダイレクト</translation>
    </message>
    <message>
        <source>a request with errors in it</source>
        <translation>誤りのあるリクエスト</translation>
    </message>
    <message>
        <source>access refused</source>
        <translation>アクセスの拒否</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>存在しないリソース</translation>
    </message>
    <message>
        <source>conflicts and conditions</source>
        <translation>競合と条件</translation>
    </message>
    <message>
        <source>gateways and overload</source>
        <translation>ゲートウェイと過負荷</translation>
    </message>
    <message>
        <source>Nothing is known of %1.</source>
        <translation>%1 についての情報はありません。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln are compared.</source>
        <translation>
            <numerusform>最初の %Ln 件だけを比較します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Type two to five codes, such as 301 302 307, or choose a ready set.</source>
        <translation>301 302 307 のように 2～5 個のコードを入力するか、定番の組み合わせを選んでください。</translation>
    </message>
    <message>
        <source>Comparison copied</source>
        <translation>比較をコピーしました</translation>
    </message>
</context>
<context>
    <name>statusbook::Copying</name>
    <message>
        <source>&amp;Number</source>
        <translation>番号(&amp;N)</translation>
    </message>
    <message>
        <source>Number and &amp;Phrase</source>
        <translation>番号と理由フレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Status Line</source>
        <translation>ステータス行(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;HTML</source>
        <translation>HTML(&amp;H)</translation>
    </message>
    <message>
        <source>Plain &amp;Text</source>
        <translation>プレーンテキスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>JSON(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>リンク(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Constant</source>
        <translation>定数(&amp;C)</translation>
    </message>
    <message>
        <source>No library has a name for it</source>
        <translation>名前を定義しているライブラリはありません</translation>
    </message>
    <message>
        <source>%1 copied as a whole</source>
        <translation>%1 の全体をコピーしました</translation>
    </message>
    <message>
        <source>%1 has no name for %2</source>
        <translation>%1 には %2 の名前がありません</translation>
    </message>
    <message>
        <source>“%1” copied</source>
        <translation>「%1」をコピーしました</translation>
    </message>
</context>
<context>
    <name>statusbook::EmptyPage</name>
    <message>
        <source>No bookmarks yet</source>
        <translation>ブックマークはまだありません</translation>
    </message>
    <message>
        <source>%1 keeps the entry that is shown at hand.</source>
        <translation>%1 で、表示中の項目をブックマークできます。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Nothing under %1 answers “%2”.</source>
        <translation>「%1」には「%2」に一致する項目がありません。</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln results</source>
        <translation>
            <numerusform>全 %Ln 件の結果を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>No status code answers “%1”.</source>
        <translation>「%1」に一致するステータスコードはありません。</translation>
    </message>
    <message>
        <source>Try fewer or other words, a number, or a class such as &lt;b&gt;4xx&lt;/b&gt;.</source>
        <translation>語句を減らすか変えてみてください。番号や、&lt;b&gt;4xx&lt;/b&gt; などのクラスでも検索できます。</translation>
    </message>
</context>
<context>
    <name>statusbook::ExplanationPage</name>
    <message>
        <source>The text is too long: only its beginning was read.</source>
        <translation>テキストが長すぎるため、先頭部分だけを読み込みました。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>No HTTP status was found in the text.</source>
        <translation>テキスト中に HTTP ステータスが見つかりませんでした。</translation>
    </message>
    <message>
        <source>Paste a response with its fields, what &lt;code&gt;curl -i&lt;/code&gt; or &lt;code&gt;curl -v&lt;/code&gt; shows, lines of an access log, or an error message: every status in it is explained, and what the standard asks of a response that this one lacks is told with its section.</source>
        <translation>フィールド付きのレスポンス、&lt;code&gt;curl -i&lt;/code&gt; や &lt;code&gt;curl -v&lt;/code&gt; の出力、アクセスログの行、エラーメッセージのいずれかを貼り付けてください。含まれるステータスをすべて説明し、標準仕様が求めていてレスポンスに不足しているものを、仕様の節とともに示します。</translation>
    </message>
    <message>
        <source>Recognized as an HTTP response</source>
        <translation>HTTP レスポンスとして認識しました</translation>
    </message>
    <message>
        <source>Recognized as lines of a log</source>
        <translation>ログの行として認識しました</translation>
    </message>
    <message>
        <source>Recognized as a message that names a status</source>
        <translation>ステータスを含むメッセージとして認識しました</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>推奨</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln 回</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known of it.</source>
        <translation>情報はありません。</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>…ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>What the standard asks</source>
        <translation>標準仕様が求めること</translation>
    </message>
    <message>
        <source>Nothing was found that the response lacks.</source>
        <translation>レスポンスに不足は見つかりませんでした。</translation>
    </message>
    <message>
        <source>A response is examined where its status line and its fields are pasted.</source>
        <translation>ステータス行とフィールドを貼り付けると、レスポンスを検査します。</translation>
    </message>
</context>
<context>
    <name>statusbook::ExportDialog</name>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>This entry: %1</source>
        <translation>この項目：%1</translation>
    </message>
    <message numerus="yes">
        <source>What is listed (%Ln entries)</source>
        <translation>
            <numerusform>一覧の項目（%Ln 件）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bookmarks (%Ln entries)</source>
        <translation>
            <numerusform>ブックマーク（%Ln 件）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything (%Ln entries)</source>
        <translation>
            <numerusform>すべて（%Ln 件）</numerusform>
        </translation>
    </message>
    <message>
        <source>HTML, for browsers</source>
        <translation>HTML（ブラウザー用）</translation>
    </message>
    <message>
        <source>Markdown, a catalog that can be read again</source>
        <translation>Markdown（再び読み込めるカタログ）</translation>
    </message>
    <message>
        <source>PDF, to print and to pass on</source>
        <translation>PDF（印刷・配布用）</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>エクスポートをキャンセルしました。ファイルは書き込まれていません。</translation>
    </message>
    <message>
        <source>Bookmarked status codes</source>
        <translation>ブックマークしたステータスコード</translation>
    </message>
    <message>
        <source>Status codes</source>
        <translation>ステータスコード</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>The file exists and will be replaced.</source>
        <translation>既存のファイルは置き換えられます。</translation>
    </message>
    <message>
        <source>Export To</source>
        <translation>エクスポート先</translation>
    </message>
    <message>
        <source>Being written …</source>
        <translation>書き込み中…</translation>
    </message>
</context>
<context>
    <name>statusbook::Exporting</name>
    <message>
        <source>“%1” is a folder.</source>
        <translation>「%1」はフォルダーです。</translation>
    </message>
    <message>
        <source>“%1” is no regular file.</source>
        <translation>「%1」は通常のファイルではありません。</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>フォルダー「%1」がありません。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>「%1」に書き込めません：%2。</translation>
    </message>
    <message>
        <source>“%1” could not be written as a whole; the disk may be full.</source>
        <translation>「%1」を最後まで書き込めませんでした。ディスクの空き容量が不足している可能性があります。</translation>
    </message>
</context>
<context>
    <name>statusbook::FilterBar</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Unofficial</source>
        <translation>非公式</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln entries</source>
        <translation>
            <numerusform>%1、%Ln 項目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbook::FindBar</name>
    <message>
        <source>Not found on this page</source>
        <translation>このページには見つかりません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places on this page</source>
        <translation>
            <numerusform>このページに %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件目</translation>
    </message>
    <message>
        <source>%1, continued from the top</source>
        <translation>%1（先頭から検索）</translation>
    </message>
    <message>
        <source>%1, continued from the end</source>
        <translation>%1（末尾から検索）</translation>
    </message>
</context>
<context>
    <name>statusbook::GuideDialog</name>
    <message>
        <source>There is nothing to ask</source>
        <translation>質問はありません</translation>
    </message>
    <message>
        <source>Go back to: %1</source>
        <translation>戻る：%1</translation>
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
        <translation>%1 を表示</translation>
    </message>
    <message>
        <source>&amp;Show %1</source>
        <translation>%1 を表示(&amp;S)</translation>
    </message>
</context>
<context>
    <name>statusbook::MainWindow</name>
    <message>
        <source>Selection copied</source>
        <translation>選択範囲をコピーしました</translation>
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
        <translation>自分のメモ</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>ブックマークに追加しました</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>ブックマークを削除しました</translation>
    </message>
    <message>
        <source>There is no entry “%1”</source>
        <translation>項目「%1」はありません</translation>
    </message>
    <message>
        <source>The settings cannot be read; the program starts with its defaults.</source>
        <translation>設定を読み込めません。既定の設定で起動します。</translation>
    </message>
</context>
<context>
    <name>statusbook::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>メッセージを閉じる</translation>
    </message>
    <message numerus="yes">
        <source>(and %Ln more)</source>
        <translation>
            <numerusform>（ほか %Ln 件）</numerusform>
        </translation>
    </message>
    <message>
        <source>Show …</source>
        <translation>表示…</translation>
    </message>
    <message>
        <source>Lists what is wrong, with the lines</source>
        <translation>問題とその行を一覧にします</translation>
    </message>
</context>
<context>
    <name>statusbook::MessagePathPicture</name>
    <message>
        <source>client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>origin server</source>
        <translation>オリジンサーバー</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>a cache</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>a proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>a gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>the origin server</source>
        <translation>オリジンサーバー</translation>
    </message>
    <message>
        <source>on the wire</source>
        <translation>通信上</translation>
    </message>
    <message>
        <source>in logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>in JSON content</source>
        <translation>JSON コンテンツ</translation>
    </message>
    <message>
        <source>as a library constant</source>
        <translation>ライブラリの定数</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>items of a list</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>the last senders of a list</comment>
        <translation>%1または%2</translation>
    </message>
    <message>
        <source>Made by the client itself</source>
        <translation>クライアント自身が生成します</translation>
    </message>
    <message>
        <source>Sent to the client by %1</source>
        <translation>%1からクライアントへ送られます</translation>
    </message>
    <message>
        <source>Made by %1, not on the wire</source>
        <translation>%1が生成し、通信には現れません</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1; seen %2.</source>
        <translation>%1。現れる場所：%2。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last places of a list</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>現れる場所</translation>
    </message>
    <message>
        <source>not on the wire</source>
        <translation>通信には現れない</translation>
    </message>
</context>
<context>
    <name>statusbook::NoteDialog</name>
    <message>
        <source>Your note on %1:</source>
        <translation>%1 についてのメモ：</translation>
    </message>
    <message>
        <source>Take What the File Says</source>
        <translation>ファイルのメモを使う</translation>
    </message>
    <message>
        <source>The file has another note by now, shown below. Saving again replaces it with yours.</source>
        <translation>ファイルには別のメモが保存されています（下に表示）。もう一度保存すると、このメモで置き換えます。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Close without saving the note?</source>
        <translation>メモを保存せずに閉じますか？</translation>
    </message>
</context>
<context>
    <name>statusbook::PagePane</name>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>statusbook::PreferencesDialog</name>
    <message>
        <source>None is checked: a page shows the constants of all.</source>
        <translation>選択なし：ページにすべての定数を表示します。</translation>
    </message>
    <message numerus="yes">
        <source>A page shows the constants of %Ln of them.</source>
        <translation>
            <numerusform>選択した %Ln 件の定数をページに表示します。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 の%1</translation>
    </message>
</context>
<context>
    <name>statusbook::Printing</name>
    <message>
        <source>There is no printer. A PDF can be exported instead.</source>
        <translation>プリンターがありません。代わりに PDF をエクスポートできます。</translation>
    </message>
    <message>
        <source>“%1” printed</source>
        <translation>「%1」を印刷しました</translation>
    </message>
    <message>
        <source>The printer cannot be used.</source>
        <translation>プリンターを使用できません。</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>「%1」に書き込めません。</translation>
    </message>
    <message>
        <source>The printer failed.</source>
        <translation>印刷に失敗しました。</translation>
    </message>
</context>
<context>
    <name>statusbook::ProblemsDialog</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>ファイルはもう存在しません。</translation>
    </message>
    <message>
        <source>The file is larger than 1 GiB and is not shown.</source>
        <translation>ファイルが 1 GiB を超えているため表示しません。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>ファイルを読み込めません。</translation>
    </message>
    <message>
        <source>Only lines %1 to %2 of the file are shown.</source>
        <translation>ファイルの %1 行目から %2 行目だけを表示しています。</translation>
    </message>
    <message>
        <source>No program opens this file.</source>
        <translation>このファイルを開くプログラムがありません。</translation>
    </message>
    <message>
        <source>Problem copied</source>
        <translation>問題をコピーしました</translation>
    </message>
</context>
<context>
    <name>statusbook::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a problem: what is wrong, severity, place</comment>
        <translation>%1：%2、%3</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
</context>
<context>
    <name>statusbook::ResultCount</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation>
            <numerusform>%Ln 件の結果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln 項目</numerusform>
        </translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>もしかして：%1</translation>
    </message>
    <message>
        <source>Reading catalogs: %1 %</source>
        <translation>カタログを読み込み中：%1%</translation>
    </message>
</context>
<context>
    <name>statusbook::Runner</name>
    <message>
        <source>Copy number</source>
        <translation>番号をコピー</translation>
    </message>
    <message>
        <source>Copy number and phrase</source>
        <translation>番号と理由フレーズをコピー</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown としてコピー</translation>
    </message>
</context>
<context>
    <name>statusbook::ShortcutsDialog</name>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Go to the search field, all selected</source>
        <translation>検索欄へ移動して全体を選択</translation>
    </message>
    <message>
        <source>Go on with the search</source>
        <translation>検索の続きを入力</translation>
    </message>
    <message>
        <source>Letters and digits</source>
        <translation>文字と数字</translation>
    </message>
    <message>
        <source>Back to the search field; there, clear it; then, leave the search</source>
        <translation>検索欄へ戻る。検索欄では消去し、次に検索を終了</translation>
    </message>
    <message>
        <source>Walk the list from the search field</source>
        <translation>検索欄から一覧の項目を移動</translation>
    </message>
    <message>
        <source>Go from search field or list to the page</source>
        <translation>検索欄または一覧からページへ移動</translation>
    </message>
    <message>
        <source>Go to the next part of the window, or to the one before</source>
        <translation>ウィンドウの次または前の部分へ移動</translation>
    </message>
</context>
<context>
    <name>statusbook::StatusListModel</name>
    <message>
        <source>bookmark</source>
        <translation>ブックマーク</translation>
    </message>
</context>
<context>
    <name>statusbook::Tools</name>
    <message>
        <source>Exported to %1</source>
        <translation>%1 にエクスポートしました</translation>
    </message>
</context>
</TS>
