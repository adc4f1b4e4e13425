"""Vectors of our own, one a line of attack; each is to come out harmless wherever strangers' text goes."""

SCRIPT = "window.fired=1"

# Digits take the place of a port: a parser that asks for one lets these pass.
DIGITS = [
    f"<a href={quote}{before}{scheme}{colon}{after}{quote}>x</a>"
    for quote in ('"', "'", "")
    for before in ("", "\x01", "&#9;")
    for scheme in ("javascript", "JaVaScRiPt", "java&#10;script", "&#106;avascript", "data")
    for colon in (":", "&colon;")
    for after in ("1", "80/", "0//%0a" + SCRIPT)
]

ADDRESSES = [
    f'<a href="{address}">x</a>'
    for address in (
        f"javascript:{SCRIPT}",
        f"javascript://x.example/%0a{SCRIPT}",
        f"JAVASCRIPT:{SCRIPT}",
        f" javascript:{SCRIPT}",
        f"java\nscript:{SCRIPT}",
        f"javascript&colon;{SCRIPT}",
        f"jav&#x0D;ascript:{SCRIPT}",
        f"data:text/html,<script>{SCRIPT}</script>",
        "data:text/html;base64,PHNjcmlwdD4=",
        f"vbscript:{SCRIPT}",
        "//x.example/",
        "\\\\x.example\\",
        "/\\x.example",
        "https:x.example",
        "https:\\\\x.example",
        f'https://x.example/" onclick={SCRIPT} x="',
        f"mailto:a@x.example?body=<script>{SCRIPT}</script>",
        "mailto:a@x.example,b@x.example",
        f"view-source:javascript:{SCRIPT}",
        "blob:https://x.example/1",
        "file:///etc/passwd",
        "https://x.example@evil.example/",
        "https://x.example:x/",
        "#here",
        "?x=1",
    )
]

# What a parser reads differs from what it has written: foreign content, raw text, templates, tables, comments.
MUTATIONS = [
    f'<svg><p><style><a id="</style><img src=1 onerror={SCRIPT}>"></svg>',
    f'<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror={SCRIPT}&gt;">',
    f"<math><mi><table><s><mglyph><style><img src=1 onerror={SCRIPT}></style>",
    f'<noscript><p title="</noscript><img src=1 onerror={SCRIPT}>">',
    f'<textarea><p title="</textarea><img src=1 onerror={SCRIPT}>">',
    f'<xmp><p title="</xmp><img src=1 onerror={SCRIPT}>">',
    f"<title><!--</title><img src=1 onerror={SCRIPT}>-->",
    f"<!--><img src=1 onerror={SCRIPT}>-->",
    f"<!--a--!><img src=1 onerror={SCRIPT}>-->",
    f"<![CDATA[><img src=1 onerror={SCRIPT}>]]>",
    f"<svg><![CDATA[</svg><img src=1 onerror={SCRIPT}>]]></svg>",
    f"<?xml ><img src=1 onerror={SCRIPT}> ?>",
    f"<form><math><mtext></form><form><mglyph><style></math><img src=1 onerror={SCRIPT}>",
    f"<table><td><svg><foreignObject><table><b>x</svg><img src=1 onerror={SCRIPT}>",
    f'<select><template><style><!--</style><a rel="--></style></template></select><img src=1 onerror={SCRIPT}>">',
    f'<svg></p><style><g title="</style><img src=1 onerror={SCRIPT}>">',
    f"<b><p><s></b></p><a href='https://x.example'><i></a><img src=1 onerror={SCRIPT}></i>",
    f"<a href=https://x.example/><a href='javascript:{SCRIPT}'>x</a></a>",
    f"<plaintext><img src=1 onerror={SCRIPT}>",
    f"<iframe srcdoc='&lt;script>{SCRIPT}&lt;/script>'></iframe>",
    f"<code><script>{SCRIPT}</code></script>",
    f"<pre>\n\n<img src=1 onerror={SCRIPT}></pre>",
    f"<li><ul></li><ol><p><blockquote><img src=1 onerror={SCRIPT}></p>",
]

ELEMENTS = [
    f"<script>{SCRIPT}</script>",
    f"<script>{SCRIPT}",
    f"<ScRiPt/x>{SCRIPT}</sCrIpT >",
    f"<img src=x onerror={SCRIPT}>",
    f"<img/src='x'/onerror='{SCRIPT}'>",
    f"<svg onload={SCRIPT}>",
    f"<svg><animate onbegin={SCRIPT} attributeName=x>",
    f"<svg><a xlink:href='javascript:{SCRIPT}'><text>x</text></a></svg>",
    f"<math href='javascript:{SCRIPT}'>x</math>",
    f"<iframe src='javascript:{SCRIPT}'></iframe>",
    f"<object data='javascript:{SCRIPT}'></object>",
    f"<embed src='javascript:{SCRIPT}'>",
    f"<form action='javascript:{SCRIPT}'><button>x</button></form>",
    f"<button formaction='javascript:{SCRIPT}'>x</button>",
    f"<details open ontoggle={SCRIPT}>x</details>",
    f"<input autofocus onfocus={SCRIPT}>",
    f"<video><source onerror={SCRIPT}></video>",
    f"<body onload={SCRIPT}>",
    f"<meta http-equiv=refresh content='0;url=javascript:{SCRIPT}'>",
    "<base href='https://evil.example/'>",
    "<link rel=stylesheet href='https://evil.example/x.css'>",
    "<style>@import 'https://evil.example/x.css';</style>",
    f"<b style='background:url(javascript:{SCRIPT})'>x</b>",
    f"<b onmouseover={SCRIPT} id=comments class=newsblocks-comment name=x title=x lang=x>x</b>",
    f"<a href='https://x.example' onclick={SCRIPT} target=_blank rel=opener ping=https://evil.example download>x</a>",
    "<ol start=-9 type=i reversed><li value=3>x</ol>",
    "<blockquote cite='javascript:x'>x</blockquote>",
    "<p dir=rtl style=position:fixed>x</p>",
    f"<x onclick={SCRIPT} is=x slot=x>x</x>",
    f"<a\x00 href='javascript:{SCRIPT}'>x</a>",
    f"<\x00script>{SCRIPT}</script>",
    f"<a href='https://x.example/'\u2028onclick={SCRIPT}>x</a>",
    "<a href='https://x.example/\ud800'>x</a>",
    f"<img src=x onerror={SCRIPT}//",
    f"< script>{SCRIPT}</ script>",
    f"&lt;script&gt;{SCRIPT}&lt;/script&gt;",
    f"</p></div></article><script>{SCRIPT}</script>",
    f"--></script><script>{SCRIPT}</script>",
    f"]]><script>{SCRIPT}</script>",
    '=HYPERLINK("https://evil.example/","x")',
    "{{ settings.SECRET_KEY }}{% debug %}",
    'https://x.example/"onmouseover="' + SCRIPT,
    "https://x.example/'onmouseover='" + SCRIPT,
    f"http://x.example/<script>{SCRIPT}</script>",
    "http://javascript:1/",
    "javascript:1 http://x.example:javascript/",
]

VECTORS = [*DIGITS, *ADDRESSES, *MUTATIONS, *ELEMENTS]
