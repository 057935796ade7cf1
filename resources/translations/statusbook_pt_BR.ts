<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Statusbook</source>
        <translation>Sobre o Statusbook</translation>
    </message>
    <message>
        <source>A reference of HTTP status codes</source>
        <translation>Referência dos códigos de status HTTP</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Referência</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>&amp;Built With</source>
        <translation>&amp;Feito com</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Feito com</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licença</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare Status Codes</source>
        <translation>Comparar códigos de status</translation>
    </message>
    <message>
        <source>Status codes to compare</source>
        <translation>Códigos de status a comparar</translation>
    </message>
    <message>
        <source>Two to five codes or ids with blanks between them</source>
        <translation>De dois a cinco códigos ou ids, separados por espaços</translation>
    </message>
    <message>
        <source>301 302 307 …</source>
        <translation>301 302 307 …</translation>
    </message>
    <message>
        <source>Ready sets</source>
        <translation>Conjuntos prontos</translation>
    </message>
    <message>
        <source>Ready sets …</source>
        <translation>Conjuntos prontos…</translation>
    </message>
    <message>
        <source>Only &amp;differences (≠)</source>
        <translation>Apenas &amp;diferenças (≠)</translation>
    </message>
    <message>
        <source>Show only the rows that are marked with ≠</source>
        <translation>Mostrar apenas as linhas marcadas com ≠</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>Co&amp;py Table</source>
        <translation>Co&amp;piar tabela</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>ExplainDialog</name>
    <message>
        <source>Explain a Response</source>
        <translation>Explicar uma resposta</translation>
    </message>
    <message>
        <source>Text to explain</source>
        <translation>Texto a explicar</translation>
    </message>
    <message>
        <source>A response with its fields, the output of curl -i or -v, lines of a log, or an error message</source>
        <translation>Uma resposta com seus campos, a saída de curl -i ou -v, linhas de log ou uma mensagem de erro</translation>
    </message>
    <message>
        <source>Paste here:

HTTP/1.1 405 Method Not Allowed
Date: Sun, 06 Nov 1994 08:49:37 GMT

or the output of curl -i or curl -v,
or lines of an access log,
or an error message</source>
        <translation>Cole aqui:

HTTP/1.1 405 Method Not Allowed
Date: Sun, 06 Nov 1994 08:49:37 GMT

ou a saída de curl -i ou curl -v,
ou linhas de um log de acesso,
ou uma mensagem de erro</translation>
    </message>
    <message>
        <source>What the text says</source>
        <translation>O que o texto diz</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Colar</translation>
    </message>
    <message>
        <source>Replace the text by what the clipboard holds</source>
        <translation>Substituir o texto pelo conteúdo da área de transferência</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Limpar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>O &amp;que exportar:</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>F&amp;ormato:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Arquivo:</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>&amp;Procurar…</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progresso da exportação</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>&amp;Find in page:</source>
        <translation>&amp;Localizar na página:</translation>
    </message>
    <message>
        <source>Find in page</source>
        <translation>Localizar na página</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Ocorrência anterior (Shift+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Próxima ocorrência (F3)</translation>
    </message>
    <message>
        <source>✕</source>
        <translation>✕</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Fechar a barra de localização</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Which Status Should I Send?</source>
        <translation>Qual status devo enviar?</translation>
    </message>
    <message>
        <source>The answers so far</source>
        <translation>Respostas até agora</translation>
    </message>
    <message>
        <source>Take the first that fits; its digit chooses it. Backspace goes back.</source>
        <translation>Escolha a primeira que se aplicar; o dígito a seleciona. Backspace volta.</translation>
    </message>
    <message>
        <source>Also consider</source>
        <translation>Considere também</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Start &amp;Over</source>
        <translation>&amp;Recomeçar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
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
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>404, 4xx, too many requests, a line of a log …</source>
        <translation>404, 4xx, too many requests, uma linha de log…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Status codes</source>
        <translation>Códigos de status</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>C&amp;opy As</source>
        <translation>Copiar co&amp;mo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>Mo&amp;strar</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>E&amp;ntry</source>
        <translation>&amp;Verbete</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Ferramentas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Print Pre&amp;view …</source>
        <translation>&amp;Visualizar impressão…</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>&amp;Fechar janela</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy Favo&amp;rite</source>
        <translation>Copiar no &amp;formato preferido</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Selecionar &amp;tudo</translation>
    </message>
    <message>
        <source>&amp;Find in Page</source>
        <translation>&amp;Localizar na página</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>Localizar pró&amp;xima</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Localizar &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Pesquisar</translation>
    </message>
    <message>
        <source>Pr&amp;eferences …</source>
        <translation>Pr&amp;eferências…</translation>
    </message>
    <message>
        <source>&amp;Map of All Codes</source>
        <translation>&amp;Mapa de todos os códigos</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Reduzir</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>Tamanho &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>&amp;Previous Result</source>
        <translation>Resultado an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Next Result</source>
        <translation>&amp;Próximo resultado</translation>
    </message>
    <message>
        <source>Next P&amp;ane</source>
        <translation>Próximo pai&amp;nel</translation>
    </message>
    <message>
        <source>Previous Pan&amp;e</source>
        <translation>Pain&amp;el anterior</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Favorito</translation>
    </message>
    <message>
        <source>&amp;Note …</source>
        <translation>&amp;Nota…</translation>
    </message>
    <message>
        <source>&amp;Compare …</source>
        <translation>&amp;Comparar…</translation>
    </message>
    <message>
        <source>&amp;Explain a Response or Log …</source>
        <translation>&amp;Explicar uma resposta ou log…</translation>
    </message>
    <message>
        <source>&amp;Which Status Should I Send? …</source>
        <translation>&amp;Qual status devo enviar?…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>Atalhos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;About Statusbook</source>
        <translation>&amp;Sobre o Statusbook</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Sobre o &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;Problems …</source>
        <translation>&amp;Problemas…</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Nota pessoal</translation>
    </message>
    <message>
        <source>What you want to find here the next time. Markdown is understood.</source>
        <translation>O que convém reencontrar aqui da próxima vez. Aceita Markdown.</translation>
    </message>
    <message>
        <source>What the file says now</source>
        <translation>Nota atual do arquivo</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>%1 is no file</source>
        <translation>%1 não é um arquivo</translation>
    </message>
    <message>
        <source>%1 is too large for notes</source>
        <translation>%1 é grande demais para notas</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Não foi possível ler %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The setting %1 makes no sense and is not used.</source>
        <translation>A configuração %1 é inválida e foi ignorada.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Igual ao sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>&amp;Fonte:</translation>
    </message>
    <message>
        <source>&amp;System font</source>
        <translation>Fonte do &amp;sistema</translation>
    </message>
    <message>
        <source>Copy fa&amp;vorite:</source>
        <translation>Formato &amp;preferido:</translation>
    </message>
    <message>
        <source>What the command Copy Favorite copies</source>
        <translation>O que o comando Copiar no formato preferido copia</translation>
    </message>
    <message>
        <source>Entries:</source>
        <translation>Verbetes:</translation>
    </message>
    <message>
        <source>Show &amp;unofficial codes</source>
        <translation>Mostrar códigos &amp;não oficiais</translation>
    </message>
    <message>
        <source>Codes of servers and vendors that the IANA registry does not have</source>
        <translation>Códigos de servidores e fornecedores que não constam no registro da IANA</translation>
    </message>
    <message>
        <source>Show the &amp;constants of:</source>
        <translation>Mostrar as &amp;constantes de:</translation>
    </message>
    <message>
        <source>While none is checked, those of all are shown</source>
        <translation>Sem nenhuma marcada, são mostradas as de todas</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texto do arquivo</translation>
    </message>
    <message>
        <source>There are no problems any more.</source>
        <translation>Não há mais problemas.</translation>
    </message>
    <message>
        <source>Open in &amp;Editor</source>
        <translation>Abrir no &amp;editor</translation>
    </message>
    <message>
        <source>Co&amp;py Problem</source>
        <translation>Co&amp;piar problema</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>What it does, or a key …</source>
        <translation>Ação ou tecla…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>No shortcut is like that.</source>
        <translation>Nenhum atalho corresponde.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Informational</source>
        <translation>Informação</translation>
    </message>
    <message>
        <source>Successful</source>
        <translation>Sucesso</translation>
    </message>
    <message>
        <source>Redirection</source>
        <translation>Redirecionamento</translation>
    </message>
    <message>
        <source>Client error</source>
        <translation>Erro do cliente</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Erro do servidor</translation>
    </message>
    <message>
        <source>Outside the classes</source>
        <translation>Fora das classes</translation>
    </message>
</context>
<context>
    <name>statusbook::AboutDialog</name>
    <message>
        <source>Version %1</source>
        <translation>Versão %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, last changed on %1.</source>
        <translation>
            <numerusform>%Ln verbete, última alteração em %1.</numerusform>
            <numerusform>%Ln verbetes, última alteração em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The facts come from:</source>
        <translation>Fontes das informações:</translation>
    </message>
    <message>
        <source>IANA</source>
        <translation>IANA</translation>
    </message>
    <message>
        <source>the HTTP Status Code Registry, as of %1</source>
        <translation>o HTTP Status Code Registry, versão de %1</translation>
    </message>
    <message>
        <source>RFCs</source>
        <translation>RFCs</translation>
    </message>
    <message>
        <source>those that the registry names, RFC 9110 (HTTP Semantics) before all</source>
        <translation>as que o registro cita, sobretudo a RFC 9110 (HTTP Semantics)</translation>
    </message>
    <message>
        <source>Servers and vendors</source>
        <translation>Servidores e fornecedores</translation>
    </message>
    <message>
        <source>their documentation or source, for unofficial codes</source>
        <translation>sua documentação ou código-fonte, para os códigos não oficiais</translation>
    </message>
    <message>
        <source>Languages and libraries</source>
        <translation>Linguagens e bibliotecas</translation>
    </message>
    <message>
        <source>their source, for the names of constants</source>
        <translation>seu código-fonte, para os nomes das constantes</translation>
    </message>
    <message>
        <source>The explanations are written for Statusbook. Each entry names its own sources.</source>
        <translation>As explicações foram escritas para o Statusbook. Cada verbete cita suas fontes.</translation>
    </message>
    <message>
        <source>window, text and icons; GNU LGPL, version 3</source>
        <translation>janela, texto e ícones; GNU LGPL, versão 3</translation>
    </message>
    <message>
        <source>reads Markdown; MIT licence</source>
        <translation>lê Markdown; licença MIT</translation>
    </message>
    <message>
        <source>finds the stems of words; BSD licence, 3 clauses</source>
        <translation>encontra os radicais das palavras; licença BSD de 3 cláusulas</translation>
    </message>
</context>
<context>
    <name>statusbook::Bookmarks</name>
    <message>
        <source>The bookmarks cannot be written: %1</source>
        <translation>Não foi possível gravar os favoritos: %1</translation>
    </message>
    <message>
        <source>The bookmarks cannot be read; move the file away to begin anew.</source>
        <translation>Não foi possível ler os favoritos; mova o arquivo para outro lugar para recomeçar.</translation>
    </message>
</context>
<context>
    <name>statusbook::CodeButton</name>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>HTTP message copied, with CR LF at the ends of lines</source>
        <translation>Mensagem HTTP copiada, com CR LF no fim das linhas</translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>Código copiado</translation>
    </message>
</context>
<context>
    <name>statusbook::CodeMap</name>
    <message>
        <source>Map of all codes</source>
        <translation>Mapa de todos os códigos</translation>
    </message>
</context>
<context>
    <name>statusbook::CodeMapModel</name>
    <message>
        <source>Outside the classes</source>
        <translation>Fora das classes</translation>
    </message>
    <message>
        <source>1xx Informational</source>
        <translation>1xx Informação</translation>
    </message>
    <message>
        <source>2xx Successful</source>
        <translation>2xx Sucesso</translation>
    </message>
    <message>
        <source>3xx Redirection</source>
        <translation>3xx Redirecionamento</translation>
    </message>
    <message>
        <source>4xx Client error</source>
        <translation>4xx Erro do cliente</translation>
    </message>
    <message>
        <source>5xx Server error</source>
        <translation>5xx Erro do servidor</translation>
    </message>
    <message>
        <source>outside the classes</source>
        <translation>fora das classes</translation>
    </message>
    <message>
        <source>informational</source>
        <translation>informação</translation>
    </message>
    <message>
        <source>successful</source>
        <translation>sucesso</translation>
    </message>
    <message>
        <source>redirection</source>
        <translation>redirecionamento</translation>
    </message>
    <message>
        <source>client error</source>
        <translation>erro do cliente</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>erro do servidor</translation>
    </message>
    <message>
        <source>No entry has a number of three digits.</source>
        <translation>Nenhum verbete tem número de três dígitos.</translation>
    </message>
    <message>
        <source>Filled: registered. Outlined: not registered.</source>
        <translation>Preenchido: registrado. Contornado: não registrado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meanings</source>
        <translation>
            <numerusform>%Ln significado</numerusform>
            <numerusform>%Ln significados</numerusform>
        </translation>
    </message>
    <message>
        <source>does not match the search</source>
        <translation>não corresponde à pesquisa</translation>
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
        <translation>redirecionamentos</translation>
    </message>
    <message>
        <source>a request with errors in it</source>
        <translation>requisição com erros</translation>
    </message>
    <message>
        <source>access refused</source>
        <translation>acesso recusado</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>recurso inexistente</translation>
    </message>
    <message>
        <source>conflicts and conditions</source>
        <translation>conflitos e condições</translation>
    </message>
    <message>
        <source>gateways and overload</source>
        <translation>gateways e sobrecarga</translation>
    </message>
    <message>
        <source>Nothing is known of %1.</source>
        <translation>Nada se sabe sobre %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln are compared.</source>
        <translation>
            <numerusform>Apenas o primeiro (%Ln) é comparado.</numerusform>
            <numerusform>Apenas os %Ln primeiros são comparados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type two to five codes, such as 301 302 307, or choose a ready set.</source>
        <translation>Digite de dois a cinco códigos, como 301 302 307, ou escolha um conjunto pronto.</translation>
    </message>
    <message>
        <source>Comparison copied</source>
        <translation>Comparação copiada</translation>
    </message>
</context>
<context>
    <name>statusbook::Copying</name>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Número</translation>
    </message>
    <message>
        <source>Number and &amp;Phrase</source>
        <translation>Número e &amp;frase</translation>
    </message>
    <message>
        <source>&amp;Status Line</source>
        <translation>Linha de &amp;status</translation>
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
        <translation>&amp;Texto simples</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>&amp;Constant</source>
        <translation>&amp;Constante</translation>
    </message>
    <message>
        <source>No library has a name for it</source>
        <translation>Nenhuma biblioteca tem um nome para ele</translation>
    </message>
    <message>
        <source>%1 copied as a whole</source>
        <translation>%1 copiado por inteiro</translation>
    </message>
    <message>
        <source>%1 has no name for %2</source>
        <translation>%1 não tem nome para %2</translation>
    </message>
    <message>
        <source>“%1” copied</source>
        <translation>“%1” copiado</translation>
    </message>
</context>
<context>
    <name>statusbook::EmptyPage</name>
    <message>
        <source>No bookmarks yet</source>
        <translation>Ainda não há favoritos</translation>
    </message>
    <message>
        <source>%1 keeps the entry that is shown at hand.</source>
        <translation>%1 adiciona aos favoritos o verbete exibido.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Nothing under %1 answers “%2”.</source>
        <translation>Nada em “%1” corresponde a “%2”.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln results</source>
        <translation>
            <numerusform>Mostrar o resultado (%Ln)</numerusform>
            <numerusform>Mostrar todos os %Ln resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>No status code answers “%1”.</source>
        <translation>Nenhum código de status corresponde a “%1”.</translation>
    </message>
    <message>
        <source>Try fewer or other words, a number, or a class such as &lt;b&gt;4xx&lt;/b&gt;.</source>
        <translation>Tente menos palavras ou outras, um número ou uma classe como &lt;b&gt;4xx&lt;/b&gt;.</translation>
    </message>
</context>
<context>
    <name>statusbook::ExplanationPage</name>
    <message>
        <source>The text is too long: only its beginning was read.</source>
        <translation>O texto é longo demais: apenas o início foi lido.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>No HTTP status was found in the text.</source>
        <translation>Nenhum status HTTP foi encontrado no texto.</translation>
    </message>
    <message>
        <source>Paste a response with its fields, what &lt;code&gt;curl -i&lt;/code&gt; or &lt;code&gt;curl -v&lt;/code&gt; shows, lines of an access log, or an error message: every status in it is explained, and what the standard asks of a response that this one lacks is told with its section.</source>
        <translation>Cole uma resposta com seus campos, a saída de &lt;code&gt;curl -i&lt;/code&gt; ou &lt;code&gt;curl -v&lt;/code&gt;, linhas de um log de acesso ou uma mensagem de erro: cada status encontrado é explicado, e o que o padrão pede e falta na resposta é indicado com a respectiva seção.</translation>
    </message>
    <message>
        <source>Recognized as an HTTP response</source>
        <translation>Reconhecido como resposta HTTP</translation>
    </message>
    <message>
        <source>Recognized as lines of a log</source>
        <translation>Reconhecido como linhas de log</translation>
    </message>
    <message>
        <source>Recognized as a message that names a status</source>
        <translation>Reconhecido como mensagem que cita um status</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obrigatório</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recomendado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln vez</numerusform>
            <numerusform>%Ln vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known of it.</source>
        <translation>Nada se sabe sobre ele.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Linha %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… e mais %Ln</numerusform>
            <numerusform>… e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>What the standard asks</source>
        <translation>O que o padrão pede</translation>
    </message>
    <message>
        <source>Nothing was found that the response lacks.</source>
        <translation>Não foi encontrado nada que falte na resposta.</translation>
    </message>
    <message>
        <source>A response is examined where its status line and its fields are pasted.</source>
        <translation>Para examinar uma resposta, cole a linha de status e os campos.</translation>
    </message>
</context>
<context>
    <name>statusbook::ExportDialog</name>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>This entry: %1</source>
        <translation>Este verbete: %1</translation>
    </message>
    <message numerus="yes">
        <source>What is listed (%Ln entries)</source>
        <translation>
            <numerusform>O que está listado (%Ln verbete)</numerusform>
            <numerusform>O que está listado (%Ln verbetes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bookmarks (%Ln entries)</source>
        <translation>
            <numerusform>Favoritos (%Ln verbete)</numerusform>
            <numerusform>Favoritos (%Ln verbetes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything (%Ln entries)</source>
        <translation>
            <numerusform>Tudo (%Ln verbete)</numerusform>
            <numerusform>Tudo (%Ln verbetes)</numerusform>
        </translation>
    </message>
    <message>
        <source>HTML, for browsers</source>
        <translation>HTML, para navegadores</translation>
    </message>
    <message>
        <source>Markdown, a catalog that can be read again</source>
        <translation>Markdown, um catálogo que pode ser lido novamente</translation>
    </message>
    <message>
        <source>PDF, to print and to pass on</source>
        <translation>PDF, para imprimir e compartilhar</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>Exportação cancelada; nada foi gravado.</translation>
    </message>
    <message>
        <source>Bookmarked status codes</source>
        <translation>Códigos de status favoritos</translation>
    </message>
    <message>
        <source>Status codes</source>
        <translation>Códigos de status</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sumário</translation>
    </message>
    <message>
        <source>The file exists and will be replaced.</source>
        <translation>O arquivo já existe e será substituído.</translation>
    </message>
    <message>
        <source>Export To</source>
        <translation>Exportar para</translation>
    </message>
    <message>
        <source>Being written …</source>
        <translation>Gravando…</translation>
    </message>
</context>
<context>
    <name>statusbook::Exporting</name>
    <message>
        <source>“%1” is a folder.</source>
        <translation>“%1” é uma pasta.</translation>
    </message>
    <message>
        <source>“%1” is no regular file.</source>
        <translation>“%1” não é um arquivo comum.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>A pasta “%1” não existe.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>Não foi possível gravar “%1”: %2.</translation>
    </message>
    <message>
        <source>“%1” could not be written as a whole; the disk may be full.</source>
        <translation>Não foi possível gravar “%1” por inteiro; talvez o disco esteja cheio.</translation>
    </message>
</context>
<context>
    <name>statusbook::FilterBar</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Unofficial</source>
        <translation>Não oficiais</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln entries</source>
        <translation>
            <numerusform>%1, %Ln verbete</numerusform>
            <numerusform>%1, %Ln verbetes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbook::FindBar</name>
    <message>
        <source>Not found on this page</source>
        <translation>Não encontrado nesta página</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places on this page</source>
        <translation>
            <numerusform>%Ln ocorrência nesta página</numerusform>
            <numerusform>%Ln ocorrências nesta página</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, continued from the top</source>
        <translation>%1, continuando do início</translation>
    </message>
    <message>
        <source>%1, continued from the end</source>
        <translation>%1, continuando do fim</translation>
    </message>
</context>
<context>
    <name>statusbook::GuideDialog</name>
    <message>
        <source>There is nothing to ask</source>
        <translation>Não há nada a perguntar</translation>
    </message>
    <message>
        <source>Go back to: %1</source>
        <translation>Voltar a: %1</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Resposta: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>digit and answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>phrase and remark</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>&amp;Show %1</source>
        <translation>&amp;Mostrar %1</translation>
    </message>
</context>
<context>
    <name>statusbook::MainWindow</name>
    <message>
        <source>Selection copied</source>
        <translation>Seleção copiada</translation>
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
        <translation>Nota pessoal</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Adicionado aos favoritos</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>Removido dos favoritos</translation>
    </message>
    <message>
        <source>There is no entry “%1”</source>
        <translation>O verbete “%1” não existe</translation>
    </message>
    <message>
        <source>The settings cannot be read; the program starts with its defaults.</source>
        <translation>Não foi possível ler as configurações; o programa usará as configurações padrão.</translation>
    </message>
</context>
<context>
    <name>statusbook::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Fechar mensagem</translation>
    </message>
    <message numerus="yes">
        <source>(and %Ln more)</source>
        <translation>
            <numerusform>(e mais %Ln)</numerusform>
            <numerusform>(e mais %Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show …</source>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>Lists what is wrong, with the lines</source>
        <translation>Lista os problemas, com as linhas</translation>
    </message>
</context>
<context>
    <name>statusbook::MessagePathPicture</name>
    <message>
        <source>client</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>cache</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>proxy</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>gateway</translation>
    </message>
    <message>
        <source>origin server</source>
        <translation>servidor de origem</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>pelo cliente</translation>
    </message>
    <message>
        <source>a cache</source>
        <translation>por um cache</translation>
    </message>
    <message>
        <source>a proxy</source>
        <translation>por um proxy</translation>
    </message>
    <message>
        <source>a gateway</source>
        <translation>por um gateway</translation>
    </message>
    <message>
        <source>the origin server</source>
        <translation>pelo servidor de origem</translation>
    </message>
    <message>
        <source>on the wire</source>
        <translation>na rede</translation>
    </message>
    <message>
        <source>in logs</source>
        <translation>em logs</translation>
    </message>
    <message>
        <source>in JSON content</source>
        <translation>em conteúdo JSON</translation>
    </message>
    <message>
        <source>as a library constant</source>
        <translation>como constante de biblioteca</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>items of a list</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>the last senders of a list</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>Made by the client itself</source>
        <translation>Gerado pelo próprio cliente</translation>
    </message>
    <message>
        <source>Sent to the client by %1</source>
        <translation>Enviado ao cliente %1</translation>
    </message>
    <message>
        <source>Made by %1, not on the wire</source>
        <translation>Gerado %1, fora da rede</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; seen %2.</source>
        <translation>%1; visto %2.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last places of a list</comment>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>not on the wire</source>
        <translation>fora da rede</translation>
    </message>
</context>
<context>
    <name>statusbook::NoteDialog</name>
    <message>
        <source>Your note on %1:</source>
        <translation>Nota pessoal sobre %1:</translation>
    </message>
    <message>
        <source>Take What the File Says</source>
        <translation>Usar a nota do arquivo</translation>
    </message>
    <message>
        <source>The file has another note by now, shown below. Saving again replaces it with yours.</source>
        <translation>O arquivo agora contém outra nota, mostrada abaixo. Salvar novamente a substitui por esta.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Close without saving the note?</source>
        <translation>Fechar sem salvar a nota?</translation>
    </message>
</context>
<context>
    <name>statusbook::PagePane</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
</context>
<context>
    <name>statusbook::PreferencesDialog</name>
    <message>
        <source>None is checked: a page shows the constants of all.</source>
        <translation>Nenhuma marcada: a página mostra as constantes de todas.</translation>
    </message>
    <message numerus="yes">
        <source>A page shows the constants of %Ln of them.</source>
        <translation>
            <numerusform>A página mostra as constantes de %Ln delas.</numerusform>
            <numerusform>A página mostra as constantes de %Ln delas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>statusbook::Printing</name>
    <message>
        <source>There is no printer. A PDF can be exported instead.</source>
        <translation>Não há impressora. É possível exportar um PDF.</translation>
    </message>
    <message>
        <source>“%1” printed</source>
        <translation>“%1” impresso</translation>
    </message>
    <message>
        <source>The printer cannot be used.</source>
        <translation>Não foi possível usar a impressora.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>Não foi possível gravar “%1”.</translation>
    </message>
    <message>
        <source>The printer failed.</source>
        <translation>Falha na impressora.</translation>
    </message>
</context>
<context>
    <name>statusbook::ProblemsDialog</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>O arquivo não existe mais.</translation>
    </message>
    <message>
        <source>The file is larger than 1 GiB and is not shown.</source>
        <translation>O arquivo é maior que 1 GiB e não é mostrado.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Não foi possível ler o arquivo.</translation>
    </message>
    <message>
        <source>Only lines %1 to %2 of the file are shown.</source>
        <translation>Somente as linhas %1 a %2 do arquivo são mostradas.</translation>
    </message>
    <message>
        <source>No program opens this file.</source>
        <translation>Nenhum programa abre este arquivo.</translation>
    </message>
    <message>
        <source>Problem copied</source>
        <translation>Problema copiado</translation>
    </message>
</context>
<context>
    <name>statusbook::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a problem: what is wrong, severity, place</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
</context>
<context>
    <name>statusbook::ResultCount</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation>
            <numerusform>%Ln resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln verbete</numerusform>
            <numerusform>%Ln verbetes</numerusform>
        </translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>quis dizer %1?</translation>
    </message>
    <message>
        <source>Reading catalogs: %1 %</source>
        <translation>Lendo catálogos: %1%</translation>
    </message>
</context>
<context>
    <name>statusbook::Runner</name>
    <message>
        <source>Copy number</source>
        <translation>Copiar o número</translation>
    </message>
    <message>
        <source>Copy number and phrase</source>
        <translation>Copiar o número e a frase</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
</context>
<context>
    <name>statusbook::ShortcutsDialog</name>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em qualquer lugar</translation>
    </message>
    <message>
        <source>Go to the search field, all selected</source>
        <translation>Ir ao campo de pesquisa, com tudo selecionado</translation>
    </message>
    <message>
        <source>Go on with the search</source>
        <translation>Continuar a pesquisa</translation>
    </message>
    <message>
        <source>Letters and digits</source>
        <translation>Letras e dígitos</translation>
    </message>
    <message>
        <source>Back to the search field; there, clear it; then, leave the search</source>
        <translation>Voltar ao campo de pesquisa; nele, limpar o texto; depois, sair da pesquisa</translation>
    </message>
    <message>
        <source>Walk the list from the search field</source>
        <translation>Percorrer a lista a partir do campo de pesquisa</translation>
    </message>
    <message>
        <source>Go from search field or list to the page</source>
        <translation>Ir do campo de pesquisa ou da lista à página</translation>
    </message>
    <message>
        <source>Go to the next part of the window, or to the one before</source>
        <translation>Ir à parte seguinte ou à anterior da janela</translation>
    </message>
</context>
<context>
    <name>statusbook::StatusListModel</name>
    <message>
        <source>bookmark</source>
        <translation>favorito</translation>
    </message>
</context>
<context>
    <name>statusbook::Tools</name>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado para %1</translation>
    </message>
</context>
</TS>
