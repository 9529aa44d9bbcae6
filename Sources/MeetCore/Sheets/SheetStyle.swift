/// How the HTML of sheets looks: on a screen of any width, light or dark as the reader has it, and on A4.
enum SheetStyle {
    /// The style sheet. Its colours are few and named, and a test holds their contrast (WCAG 2.2, 1.4.3 and 1.4.11).
    static let css = """
        :root { color-scheme: light dark; --ink: #111; --paper: #fff; --rule: #767676; --soft: #eee; }
        @media (prefers-color-scheme: dark) { :root { --ink: #eee; --paper: #161616; --rule: #8a8a8a; --soft: #333; } }
        * { box-sizing: border-box; }
        body { margin: 0 auto; padding: 1rem; max-width: 50rem; background: var(--paper); color: var(--ink);
          font: 1rem/1.35 "DejaVu Sans", "Noto Sans", "Segoe UI", Arial, "Abyssinica SIL", sans-serif; overflow-wrap: break-word; }
        article + article { margin-top: 3rem; border-top: 3px solid var(--ink); padding-top: 1rem; }
        h1 { font-size: 1.5em; margin: 0 0 .2em; } h2 { font-size: 1.25em; margin: .8em 0 .2em; } h3 { font-size: 1.05em; margin: 1em 0 .2em; }
        h1, h2, h3 { break-after: avoid; line-height: 1.2; } article > h2:first-child { margin-top: 0; }
        .subtitle { font-size: 1.1em; margin: 0 0 .5em; } .note { font-size: .85em; }
        .warning { border: 2px solid var(--ink); background: var(--soft); padding: .3em .6em; }
        dl { margin: .6em 0; } dl div { display: flex; gap: .6em; padding: .1em 0; } dt { font-weight: bold; flex: 0 0 10em; } dd { margin: 0; min-width: 0; }
        table { border-collapse: collapse; width: 100%; margin: .6em 0; } tr { break-inside: avoid; }
        caption { text-align: start; font-weight: bold; padding: .2em .4em; } .bare { padding: 0; }
        .heard { position: absolute; width: 1px; height: 1px; padding: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        th, td { text-align: start; font-weight: normal; padding: .15em .4em; border-bottom: 1px solid var(--rule); vertical-align: bottom; }
        thead th, thead td { font-weight: bold; font-size: .85em; border-bottom: 2px solid var(--ink); }
        .ruled tbody tr { height: 1.7em; } .sums th, .sums td { font-weight: bold; } .sums tr:first-child > * { border-top: 2px solid var(--ink); }
        .number { text-align: end; width: 3em; } td.number { white-space: nowrap; } .sign { text-align: center; } .blank { width: 45%; }
        .part { padding-inline-start: 1.4em; }
        .box { display: inline-block; width: 1em; height: 1em; border: 2px solid var(--ink); }
        .signatures { display: flex; gap: 2em; margin-top: 2.5em; break-inside: avoid; }
        .signatures p { flex: 1; border-top: 1px solid var(--ink); font-size: .85em; margin: 0; padding-top: .2em; }
        .lists { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: 1em; }
        .lists section { border: 1px solid var(--rule); padding: .5em .8em; break-inside: avoid; } .lists ul { list-style: none; margin: 0; padding: 0; }
        .badges { list-style: none; margin: 0; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, 90mm); }
        .badges li { width: 90mm; max-width: 100%; height: 54mm; border: 1px dotted var(--rule); display: flex; flex-direction: column;
          align-items: center; justify-content: center; text-align: center; padding: 4mm; break-inside: avoid; }
        .badges b { font-size: 26pt; line-height: 1.15; overflow-wrap: anywhere; } .badges span { margin-top: 3mm; font-size: 12pt; }
        .large { font-size: 1.35em; } .scroll { overflow-x: auto; position: relative; }
        figure { margin: .8em 0; break-inside: avoid; } figcaption { font-weight: bold; } figure th, figure td { border: 0; padding: .1em .4em; }
        figure th { width: 30%; } figure td.bar { width: 45%; } figure td.number { width: 25%; white-space: normal; }
        figure table { margin: .1em 0; table-layout: fixed; }
        figure svg { display: block; width: 100%; height: 1em; overflow: visible; }
        .one { fill: var(--ink); } .two, .wish { fill: none; stroke: var(--ink); stroke-width: 1.5px; vector-effect: non-scaling-stroke; }
        .wish { stroke: var(--rule); stroke-dasharray: 4px 3px; stroke-width: 2px; } .base { stroke: var(--rule); vector-effect: non-scaling-stroke; }
        @media (max-width: 30rem) { dl div { display: block; } th, td { padding: .15em .25em; }
          figure th { width: 40%; hyphens: auto; } figure td.bar { width: 35%; } figure { font-size: .95em; } .scroll table { font-size: .85em; } }
        @page { size: A4; margin: 15mm; }
        @media print {
          :root { color-scheme: light; --ink: #000; --paper: #fff; --rule: #767676; --soft: #eee; }
          body { padding: 0; max-width: none; font-size: 10pt; } article + article { margin: 0; border: 0; padding: 0; break-before: page; }
          .cards h1 { display: none; } .scroll { overflow: visible; }
        }
        """
}
