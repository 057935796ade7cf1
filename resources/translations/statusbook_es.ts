<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Statusbook</source>
        <translation>Acerca de Statusbook</translation>
    </message>
    <message>
        <source>A reference of HTTP status codes</source>
        <translation>Una referencia de los códigos de estado HTTP</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Referencia</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>&amp;Built With</source>
        <translation>&amp;Creado con</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Creado con</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licencia</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare Status Codes</source>
        <translation>Comparar códigos de estado</translation>
    </message>
    <message>
        <source>Status codes to compare</source>
        <translation>Códigos de estado que comparar</translation>
    </message>
    <message>
        <source>Two to five codes or ids with blanks between them</source>
        <translation>De dos a cinco códigos o identificadores separados por espacios</translation>
    </message>
    <message>
        <source>301 302 307 …</source>
        <translation>301 302 307 …</translation>
    </message>
    <message>
        <source>Ready sets</source>
        <translation>Grupos predefinidos</translation>
    </message>
    <message>
        <source>Ready sets …</source>
        <translation>Grupos predefinidos …</translation>
    </message>
    <message>
        <source>Only &amp;differences (≠)</source>
        <translation>Solo &amp;diferencias (≠)</translation>
    </message>
    <message>
        <source>Show only the rows that are marked with ≠</source>
        <translation>Mostrar solo las filas marcadas con ≠</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Co&amp;py Table</source>
        <translation>Co&amp;piar tabla</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>ExplainDialog</name>
    <message>
        <source>Explain a Response</source>
        <translation>Explicar una respuesta</translation>
    </message>
    <message>
        <source>Text to explain</source>
        <translation>Texto que explicar</translation>
    </message>
    <message>
        <source>A response with its fields, the output of curl -i or -v, lines of a log, or an error message</source>
        <translation>Una respuesta con sus campos, la salida de curl -i o -v, líneas de un registro o un mensaje de error</translation>
    </message>
    <message>
        <source>Paste here:

HTTP/1.1 405 Method Not Allowed
Date: Sun, 06 Nov 1994 08:49:37 GMT

or the output of curl -i or curl -v,
or lines of an access log,
or an error message</source>
        <translation>Pegar aquí:

HTTP/1.1 405 Method Not Allowed
Date: Sun, 06 Nov 1994 08:49:37 GMT

o la salida de curl -i o curl -v,
o líneas de un registro de acceso,
o un mensaje de error</translation>
    </message>
    <message>
        <source>What the text says</source>
        <translation>Lo que dice el texto</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Replace the text by what the clipboard holds</source>
        <translation>Sustituir el texto por el contenido del portapapeles</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
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
        <translation>E&amp;lementos:</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>F&amp;ormato:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Archivo:</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>E&amp;xaminar …</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>&amp;Find in page:</source>
        <translation>&amp;Buscar en la página:</translation>
    </message>
    <message>
        <source>Find in page</source>
        <translation>Buscar en la página</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Coincidencia anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Coincidencia siguiente (F3)</translation>
    </message>
    <message>
        <source>✕</source>
        <translation>✕</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Cerrar la barra de búsqueda</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Which Status Should I Send?</source>
        <translation>¿Qué código de estado enviar?</translation>
    </message>
    <message>
        <source>The answers so far</source>
        <translation>Las respuestas hasta ahora</translation>
    </message>
    <message>
        <source>Take the first that fits; its digit chooses it. Backspace goes back.</source>
        <translation>Elegir la primera respuesta que encaje; basta con su cifra. Retroceso vuelve atrás.</translation>
    </message>
    <message>
        <source>Also consider</source>
        <translation>Considerar también</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Start &amp;Over</source>
        <translation>Empezar de &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
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
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>404, 4xx, too many requests, a line of a log …</source>
        <translation>404, 4xx, too many requests, una línea de un registro …</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Status codes</source>
        <translation>Códigos de estado</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>C&amp;opy As</source>
        <translation>Copiar c&amp;omo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
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
        <translation>E&amp;ntrada</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exportar …</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Imprimir …</translation>
    </message>
    <message>
        <source>Print Pre&amp;view …</source>
        <translation>&amp;Vista previa de impresión …</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>&amp;Cerrar ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy Favo&amp;rite</source>
        <translation>Copiar en formato &amp;favorito</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>&amp;Find in Page</source>
        <translation>Buscar en la &amp;página</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>Coincidencia s&amp;iguiente</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Coincidencia &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Pr&amp;eferences …</source>
        <translation>Prefere&amp;ncias …</translation>
    </message>
    <message>
        <source>&amp;Map of All Codes</source>
        <translation>&amp;Mapa de todos los códigos</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>Tamaño &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Previous Result</source>
        <translation>Resultado an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Next Result</source>
        <translation>Resultado &amp;siguiente</translation>
    </message>
    <message>
        <source>Next P&amp;ane</source>
        <translation>&amp;Panel siguiente</translation>
    </message>
    <message>
        <source>Previous Pan&amp;e</source>
        <translation>Panel anterio&amp;r</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Marcador</translation>
    </message>
    <message>
        <source>&amp;Note …</source>
        <translation>&amp;Nota …</translation>
    </message>
    <message>
        <source>&amp;Compare …</source>
        <translation>&amp;Comparar …</translation>
    </message>
    <message>
        <source>&amp;Explain a Response or Log …</source>
        <translation>&amp;Explicar una respuesta o un registro …</translation>
    </message>
    <message>
        <source>&amp;Which Status Should I Send? …</source>
        <translation>¿&amp;Qué código de estado enviar? …</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Statusbook</source>
        <translation>Acerca &amp;de Statusbook</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Acerca de &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;Problems …</source>
        <translation>&amp;Problemas …</translation>
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
        <translation>Nota propia</translation>
    </message>
    <message>
        <source>What you want to find here the next time. Markdown is understood.</source>
        <translation>Lo que convenga encontrar aquí la próxima vez. Se admite Markdown.</translation>
    </message>
    <message>
        <source>What the file says now</source>
        <translation>Texto actual del archivo</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>%1 is no file</source>
        <translation>%1 no es un archivo</translation>
    </message>
    <message>
        <source>%1 is too large for notes</source>
        <translation>%1 es demasiado grande para notas</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The setting %1 makes no sense and is not used.</source>
        <translation>El ajuste %1 no tiene sentido y no se usa.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>&amp;Fuente:</translation>
    </message>
    <message>
        <source>&amp;System font</source>
        <translation>Fuente del &amp;sistema</translation>
    </message>
    <message>
        <source>Copy fa&amp;vorite:</source>
        <translation>Formato de copia fa&amp;vorito:</translation>
    </message>
    <message>
        <source>What the command Copy Favorite copies</source>
        <translation>Lo que copia la orden «Copiar en formato favorito»</translation>
    </message>
    <message>
        <source>Entries:</source>
        <translation>Entradas:</translation>
    </message>
    <message>
        <source>Show &amp;unofficial codes</source>
        <translation>Mostrar códigos &amp;no oficiales</translation>
    </message>
    <message>
        <source>Codes of servers and vendors that the IANA registry does not have</source>
        <translation>Códigos de servidores y fabricantes que no están en el registro de la IANA</translation>
    </message>
    <message>
        <source>Show the &amp;constants of:</source>
        <translation>Mostrar las &amp;constantes de:</translation>
    </message>
    <message>
        <source>While none is checked, those of all are shown</source>
        <translation>Si no se marca nada, se muestran todas</translation>
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
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texto del archivo</translation>
    </message>
    <message>
        <source>There are no problems any more.</source>
        <translation>Ya no hay problemas.</translation>
    </message>
    <message>
        <source>Open in &amp;Editor</source>
        <translation>Abrir en el &amp;editor</translation>
    </message>
    <message>
        <source>Co&amp;py Problem</source>
        <translation>Co&amp;piar problema</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>What it does, or a key …</source>
        <translation>Una acción o una tecla …</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>No shortcut is like that.</source>
        <translation>Ningún atajo coincide.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Informational</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Successful</source>
        <translation>Éxito</translation>
    </message>
    <message>
        <source>Redirection</source>
        <translation>Redirección</translation>
    </message>
    <message>
        <source>Client error</source>
        <translation>Error del cliente</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Error del servidor</translation>
    </message>
    <message>
        <source>Outside the classes</source>
        <translation>Fuera de las clases</translation>
    </message>
</context>
<context>
    <name>statusbook::AboutDialog</name>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, last changed on %1.</source>
        <translation>
            <numerusform>%Ln entrada, último cambio: %1.</numerusform>
            <numerusform>%Ln entradas, último cambio: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The facts come from:</source>
        <translation>Los datos proceden de:</translation>
    </message>
    <message>
        <source>IANA</source>
        <translation>IANA</translation>
    </message>
    <message>
        <source>the HTTP Status Code Registry, as of %1</source>
        <translation>el HTTP Status Code Registry, a fecha de %1</translation>
    </message>
    <message>
        <source>RFCs</source>
        <translation>RFC</translation>
    </message>
    <message>
        <source>those that the registry names, RFC 9110 (HTTP Semantics) before all</source>
        <translation>los que nombra el registro, ante todo el RFC&#xa0;9110 (HTTP Semantics)</translation>
    </message>
    <message>
        <source>Servers and vendors</source>
        <translation>Servidores y fabricantes</translation>
    </message>
    <message>
        <source>their documentation or source, for unofficial codes</source>
        <translation>su documentación o su código fuente, para los códigos no oficiales</translation>
    </message>
    <message>
        <source>Languages and libraries</source>
        <translation>Lenguajes y bibliotecas</translation>
    </message>
    <message>
        <source>their source, for the names of constants</source>
        <translation>su código fuente, para los nombres de las constantes</translation>
    </message>
    <message>
        <source>The explanations are written for Statusbook. Each entry names its own sources.</source>
        <translation>Las explicaciones están escritas para Statusbook. Cada entrada nombra sus propias fuentes.</translation>
    </message>
    <message>
        <source>window, text and icons; GNU LGPL, version 3</source>
        <translation>ventanas, texto e iconos; GNU LGPL, versión&#xa0;3</translation>
    </message>
    <message>
        <source>reads Markdown; MIT licence</source>
        <translation>lee Markdown; licencia MIT</translation>
    </message>
    <message>
        <source>finds the stems of words; BSD licence, 3 clauses</source>
        <translation>halla la raíz de las palabras; licencia BSD de 3&#xa0;cláusulas</translation>
    </message>
</context>
<context>
    <name>statusbook::Bookmarks</name>
    <message>
        <source>The bookmarks cannot be written: %1</source>
        <translation>No se pueden guardar los marcadores: %1</translation>
    </message>
    <message>
        <source>The bookmarks cannot be read; move the file away to begin anew.</source>
        <translation>No se pueden leer los marcadores; para empezar de nuevo, mover el archivo a otro lugar.</translation>
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
        <translation>Mensaje HTTP copiado, con CR LF al final de las líneas</translation>
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
        <translation>Mapa de todos los códigos</translation>
    </message>
</context>
<context>
    <name>statusbook::CodeMapModel</name>
    <message>
        <source>Outside the classes</source>
        <translation>Fuera de las clases</translation>
    </message>
    <message>
        <source>1xx Informational</source>
        <translation>1xx Información</translation>
    </message>
    <message>
        <source>2xx Successful</source>
        <translation>2xx Éxito</translation>
    </message>
    <message>
        <source>3xx Redirection</source>
        <translation>3xx Redirección</translation>
    </message>
    <message>
        <source>4xx Client error</source>
        <translation>4xx Error del cliente</translation>
    </message>
    <message>
        <source>5xx Server error</source>
        <translation>5xx Error del servidor</translation>
    </message>
    <message>
        <source>outside the classes</source>
        <translation>fuera de las clases</translation>
    </message>
    <message>
        <source>informational</source>
        <translation>información</translation>
    </message>
    <message>
        <source>successful</source>
        <translation>éxito</translation>
    </message>
    <message>
        <source>redirection</source>
        <translation>redirección</translation>
    </message>
    <message>
        <source>client error</source>
        <translation>error del cliente</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>error del servidor</translation>
    </message>
    <message>
        <source>No entry has a number of three digits.</source>
        <translation>Ninguna entrada tiene un número de tres cifras.</translation>
    </message>
    <message>
        <source>Filled: registered. Outlined: not registered.</source>
        <translation>Relleno: registrado. Contorno: no registrado.</translation>
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
        <translation>no coincide con la búsqueda</translation>
    </message>
</context>
<context>
    <name>statusbook::CompareDialog</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>redirects</source>
        <translation>redirecciones</translation>
    </message>
    <message>
        <source>a request with errors in it</source>
        <translation>petición con errores</translation>
    </message>
    <message>
        <source>access refused</source>
        <translation>acceso denegado</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>conflicts and conditions</source>
        <translation>conflictos y condiciones</translation>
    </message>
    <message>
        <source>gateways and overload</source>
        <translation>pasarelas y sobrecarga</translation>
    </message>
    <message>
        <source>Nothing is known of %1.</source>
        <translation>No se sabe nada de %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln are compared.</source>
        <translation>
            <numerusform>Solo se compara %Ln código.</numerusform>
            <numerusform>Solo se comparan los primeros %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type two to five codes, such as 301 302 307, or choose a ready set.</source>
        <translation>Escribir de dos a cinco códigos, como 301 302 307, o elegir un grupo predefinido.</translation>
    </message>
    <message>
        <source>Comparison copied</source>
        <translation>Comparación copiada</translation>
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
        <translation>Número y &amp;frase</translation>
    </message>
    <message>
        <source>&amp;Status Line</source>
        <translation>Línea de &amp;estado</translation>
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
        <translation>&amp;Texto sin formato</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>En&amp;lace</translation>
    </message>
    <message>
        <source>&amp;Constant</source>
        <translation>&amp;Constante</translation>
    </message>
    <message>
        <source>No library has a name for it</source>
        <translation>Ninguna biblioteca le da nombre</translation>
    </message>
    <message>
        <source>%1 copied as a whole</source>
        <translation>%1 copiado por completo</translation>
    </message>
    <message>
        <source>%1 has no name for %2</source>
        <translation>%1 no tiene nombre para %2</translation>
    </message>
    <message>
        <source>“%1” copied</source>
        <translation>«%1» copiado</translation>
    </message>
</context>
<context>
    <name>statusbook::EmptyPage</name>
    <message>
        <source>No bookmarks yet</source>
        <translation>Aún no hay marcadores</translation>
    </message>
    <message>
        <source>%1 keeps the entry that is shown at hand.</source>
        <translation>%1 añade la entrada mostrada a los marcadores.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Nothing under %1 answers “%2”.</source>
        <translation>En %1, nada coincide con «%2».</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln results</source>
        <translation>
            <numerusform>Mostrar %Ln resultado</numerusform>
            <numerusform>Mostrar los %Ln resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>No status code answers “%1”.</source>
        <translation>Ningún código de estado coincide con «%1».</translation>
    </message>
    <message>
        <source>Try fewer or other words, a number, or a class such as &lt;b&gt;4xx&lt;/b&gt;.</source>
        <translation>Probar con menos palabras, con otras, con un número o con una clase como &lt;b&gt;4xx&lt;/b&gt;.</translation>
    </message>
</context>
<context>
    <name>statusbook::ExplanationPage</name>
    <message>
        <source>The text is too long: only its beginning was read.</source>
        <translation>El texto es demasiado largo: solo se ha leído el comienzo.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>No HTTP status was found in the text.</source>
        <translation>No se ha encontrado ningún código de estado HTTP en el texto.</translation>
    </message>
    <message>
        <source>Paste a response with its fields, what &lt;code&gt;curl -i&lt;/code&gt; or &lt;code&gt;curl -v&lt;/code&gt; shows, lines of an access log, or an error message: every status in it is explained, and what the standard asks of a response that this one lacks is told with its section.</source>
        <translation>Pegar una respuesta con sus campos, lo que muestra &lt;code&gt;curl -i&lt;/code&gt; o &lt;code&gt;curl -v&lt;/code&gt;, líneas de un registro de acceso o un mensaje de error: se explica cada código de estado que contenga y se indica, con su sección, lo que la norma exige y le falta a la respuesta.</translation>
    </message>
    <message>
        <source>Recognized as an HTTP response</source>
        <translation>Reconocido como respuesta HTTP</translation>
    </message>
    <message>
        <source>Recognized as lines of a log</source>
        <translation>Reconocido como líneas de un registro</translation>
    </message>
    <message>
        <source>Recognized as a message that names a status</source>
        <translation>Reconocido como mensaje que nombra un código de estado</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recomendado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln vez</numerusform>
            <numerusform>%Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known of it.</source>
        <translation>No se sabe nada de él.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… y %Ln más</numerusform>
            <numerusform>… y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>What the standard asks</source>
        <translation>Lo que pide la norma</translation>
    </message>
    <message>
        <source>Nothing was found that the response lacks.</source>
        <translation>No se ha encontrado nada que falte en la respuesta.</translation>
    </message>
    <message>
        <source>A response is examined where its status line and its fields are pasted.</source>
        <translation>Una respuesta se examina cuando se pegan su línea de estado y sus campos.</translation>
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
        <translation>Esta entrada: %1</translation>
    </message>
    <message numerus="yes">
        <source>What is listed (%Ln entries)</source>
        <translation>
            <numerusform>La lista mostrada (%Ln entrada)</numerusform>
            <numerusform>La lista mostrada (%Ln entradas)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bookmarks (%Ln entries)</source>
        <translation>
            <numerusform>Marcadores (%Ln entrada)</numerusform>
            <numerusform>Marcadores (%Ln entradas)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything (%Ln entries)</source>
        <translation>
            <numerusform>Todo (%Ln entrada)</numerusform>
            <numerusform>Todo (%Ln entradas)</numerusform>
        </translation>
    </message>
    <message>
        <source>HTML, for browsers</source>
        <translation>HTML, para navegadores</translation>
    </message>
    <message>
        <source>Markdown, a catalog that can be read again</source>
        <translation>Markdown, un catálogo que se puede volver a leer</translation>
    </message>
    <message>
        <source>PDF, to print and to pass on</source>
        <translation>PDF, para imprimir y compartir</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>La exportación se ha cancelado; no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Bookmarked status codes</source>
        <translation>Códigos de estado con marcador</translation>
    </message>
    <message>
        <source>Status codes</source>
        <translation>Códigos de estado</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>The file exists and will be replaced.</source>
        <translation>El archivo ya existe y se sustituirá.</translation>
    </message>
    <message>
        <source>Export To</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>Being written …</source>
        <translation>Escribiendo …</translation>
    </message>
</context>
<context>
    <name>statusbook::Exporting</name>
    <message>
        <source>“%1” is a folder.</source>
        <translation>«%1» es una carpeta.</translation>
    </message>
    <message>
        <source>“%1” is no regular file.</source>
        <translation>«%1» no es un archivo normal.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>No existe la carpeta «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>No se puede escribir «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” could not be written as a whole; the disk may be full.</source>
        <translation>No se ha podido escribir «%1» por completo; puede que el disco esté lleno.</translation>
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
        <translation>No oficiales</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln entries</source>
        <translation>
            <numerusform>%1, %Ln entrada</numerusform>
            <numerusform>%1, %Ln entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statusbook::FindBar</name>
    <message>
        <source>Not found on this page</source>
        <translation>No encontrado en esta página</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places on this page</source>
        <translation>
            <numerusform>%Ln coincidencia en esta página</numerusform>
            <numerusform>%Ln coincidencias en esta página</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, continued from the top</source>
        <translation>%1, continúa desde el principio</translation>
    </message>
    <message>
        <source>%1, continued from the end</source>
        <translation>%1, continúa desde el final</translation>
    </message>
</context>
<context>
    <name>statusbook::GuideDialog</name>
    <message>
        <source>There is nothing to ask</source>
        <translation>No hay nada que preguntar</translation>
    </message>
    <message>
        <source>Go back to: %1</source>
        <translation>Volver a: %1</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Respuesta: %1</translation>
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
        <translation>Selección copiada</translation>
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
        <translation>Nota propia</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Marcador añadido</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>Marcador eliminado</translation>
    </message>
    <message>
        <source>There is no entry “%1”</source>
        <translation>No existe la entrada «%1»</translation>
    </message>
    <message>
        <source>The settings cannot be read; the program starts with its defaults.</source>
        <translation>No se pueden leer los ajustes; el programa se inicia con los valores predeterminados.</translation>
    </message>
</context>
<context>
    <name>statusbook::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message numerus="yes">
        <source>(and %Ln more)</source>
        <translation>
            <numerusform>(y %Ln más)</numerusform>
            <numerusform>(y %Ln más)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show …</source>
        <translation>Mostrar …</translation>
    </message>
    <message>
        <source>Lists what is wrong, with the lines</source>
        <translation>Enumera los problemas, con sus líneas</translation>
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
        <translation>caché</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>proxy</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>pasarela</translation>
    </message>
    <message>
        <source>origin server</source>
        <translation>servidor de origen</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>el cliente</translation>
    </message>
    <message>
        <source>a cache</source>
        <translation>una caché</translation>
    </message>
    <message>
        <source>a proxy</source>
        <translation>un proxy</translation>
    </message>
    <message>
        <source>a gateway</source>
        <translation>una pasarela</translation>
    </message>
    <message>
        <source>the origin server</source>
        <translation>el servidor de origen</translation>
    </message>
    <message>
        <source>on the wire</source>
        <translation>en la red</translation>
    </message>
    <message>
        <source>in logs</source>
        <translation>en registros</translation>
    </message>
    <message>
        <source>in JSON content</source>
        <translation>en contenido JSON</translation>
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
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Made by the client itself</source>
        <translation>Creado por el propio cliente</translation>
    </message>
    <message>
        <source>Sent to the client by %1</source>
        <translation>Enviado al cliente por %1</translation>
    </message>
    <message>
        <source>Made by %1, not on the wire</source>
        <translation>Creado por %1, no viaja por la red</translation>
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
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>not on the wire</source>
        <translation>no viaja por la red</translation>
    </message>
</context>
<context>
    <name>statusbook::NoteDialog</name>
    <message>
        <source>Your note on %1:</source>
        <translation>Nota propia sobre %1:</translation>
    </message>
    <message>
        <source>Take What the File Says</source>
        <translation>Usar el texto del archivo</translation>
    </message>
    <message>
        <source>The file has another note by now, shown below. Saving again replaces it with yours.</source>
        <translation>El archivo contiene ahora otra nota, que se muestra abajo. Al guardar de nuevo, se sustituye por la propia.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Close without saving the note?</source>
        <translation>¿Cerrar sin guardar la nota?</translation>
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
        <translation>No hay nada marcado: una página muestra todas las constantes.</translation>
    </message>
    <message numerus="yes">
        <source>A page shows the constants of %Ln of them.</source>
        <translation>
            <numerusform>Una página muestra las constantes de %Ln elemento marcado.</numerusform>
            <numerusform>Una página muestra las constantes de %Ln elementos marcados.</numerusform>
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
        <translation>No hay ninguna impresora. En su lugar se puede exportar un PDF.</translation>
    </message>
    <message>
        <source>“%1” printed</source>
        <translation>«%1» impreso</translation>
    </message>
    <message>
        <source>The printer cannot be used.</source>
        <translation>No se puede usar la impresora.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>No se puede escribir «%1».</translation>
    </message>
    <message>
        <source>The printer failed.</source>
        <translation>La impresora ha fallado.</translation>
    </message>
</context>
<context>
    <name>statusbook::ProblemsDialog</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>El archivo ya no existe.</translation>
    </message>
    <message>
        <source>The file is larger than 1 GiB and is not shown.</source>
        <translation>El archivo supera 1 GiB y no se muestra.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>Only lines %1 to %2 of the file are shown.</source>
        <translation>Solo se muestran las líneas %1 a %2 del archivo.</translation>
    </message>
    <message>
        <source>No program opens this file.</source>
        <translation>Ningún programa abre este archivo.</translation>
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
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a problem: what is wrong, severity, place</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
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
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>¿quizá %1?</translation>
    </message>
    <message>
        <source>Reading catalogs: %1 %</source>
        <translation>Leyendo catálogos: %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>statusbook::Runner</name>
    <message>
        <source>Copy number</source>
        <translation>Copiar el número</translation>
    </message>
    <message>
        <source>Copy number and phrase</source>
        <translation>Copiar el número y la frase</translation>
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
        <translation> o </translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Go to the search field, all selected</source>
        <translation>Ir al campo de búsqueda, con todo seleccionado</translation>
    </message>
    <message>
        <source>Go on with the search</source>
        <translation>Seguir con la búsqueda</translation>
    </message>
    <message>
        <source>Letters and digits</source>
        <translation>Letras y cifras</translation>
    </message>
    <message>
        <source>Back to the search field; there, clear it; then, leave the search</source>
        <translation>Volver al campo de búsqueda; allí, vaciarlo; después, salir de la búsqueda</translation>
    </message>
    <message>
        <source>Walk the list from the search field</source>
        <translation>Recorrer la lista desde el campo de búsqueda</translation>
    </message>
    <message>
        <source>Go from search field or list to the page</source>
        <translation>Ir del campo de búsqueda o de la lista a la página</translation>
    </message>
    <message>
        <source>Go to the next part of the window, or to the one before</source>
        <translation>Ir a la parte siguiente o anterior de la ventana</translation>
    </message>
</context>
<context>
    <name>statusbook::StatusListModel</name>
    <message>
        <source>bookmark</source>
        <translation>marcador</translation>
    </message>
</context>
<context>
    <name>statusbook::Tools</name>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado a %1</translation>
    </message>
</context>
</TS>
