/** Colours by the names the page and the charts give them; a test holds them equal to the page's. */
export const tokens = {
  light: {
    paper: '#f7f7f4',
    surface: '#ffffff',
    sunken: '#f0f1ee',
    ink: '#182024',
    'ink-2': '#465157',
    'ink-3': '#626d73',
    line: '#dcdfdc',
    accent: '#0b5c5e',
    'accent-weak': '#e2efed',
    amber: '#855400',
    'amber-weak': '#fbf0d9',
    red: '#ae2a20',
    'red-weak': '#fbeae8',
    'c-ink': 'var(--ink)',
    'c-ink-soft': 'var(--ink-2)',
    'c-line': 'var(--line)',
    'c-paper': 'var(--surface)',
    'c-accent': '#0f6b66',
    'c-other': '#868e94',
  },
  dark: {
    paper: '#111618',
    surface: '#181e21',
    sunken: '#1f272a',
    ink: '#e8eceb',
    'ink-2': '#b7c1c3',
    'ink-3': '#939fa3',
    line: '#2c3538',
    accent: '#6cc7c1',
    'accent-weak': '#17302f',
    amber: '#e8b65a',
    'amber-weak': '#322811',
    red: '#f28b80',
    'red-weak': '#391d1a',
    'c-accent': '#4fb3ab',
    'c-other': '#8b969a',
    'c-category-1': '#56a5e0',
    'c-category-2': '#e69f00',
    'c-category-3': '#2fbf93',
    'c-category-4': '#ee7a3b',
    'c-category-5': '#d98bb5',
    'c-category-6': '#8ccaf0',
    'c-category-7': '#d6c84a',
    'c-category-8': '#b9c6d3',
    'c-sequence-1': '#18302f',
    'c-sequence-2': '#1b4442',
    'c-sequence-3': '#1f5b58',
    'c-sequence-4': '#27746f',
    'c-sequence-5': '#3c938d',
    'c-sequence-6': '#66b5af',
    'c-sequence-7': '#a5dcd7',
    'c-on-light': '#eef3f2',
    'c-on-dark': '#06201f',
  },
} as const

const declared = (values: Readonly<Record<string, string>>) =>
  Object.entries(values)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';')

/**
 * On paper nothing is torn from what explains it: a heading stays with its text, that with the figure below
 * it, a figure is whole, a table begins and ends with three rows at least, and the files behind it all
 * stand on one page where they fit.
 */
const printed = [
  '@page{margin:18mm 16mm}',
  '@media print{',
  ':root{--paper:#ffffff;--sunken:#ffffff}',
  'body{font-size:10.5pt}',
  'main,.provenance{max-width:none;padding:0}',
  'h1{font-size:22pt}',
  'h2{font-size:14pt;margin-top:24pt}',
  'h1,h2,h3,.eyebrow,figcaption,thead,.prose:has(+.chart,+.sql)>:last-child,.findings li:first-child,.findings+.problems,.eyebrow+.problems{break-after:avoid}',
  'figure,tr,.findings li,.problems li,dt,dd,.scroll:not(:has(tbody tr:nth-child(13))){break-inside:avoid}',
  'tbody tr:nth-child(-n+2){break-after:avoid}',
  'tbody tr:nth-last-child(-n+2){break-before:avoid}',
  'thead{display:table-header-group}',
  '.scroll{overflow:visible}',
  '.drawn-from,.rest{break-before:avoid}',
  'p,li{orphans:3;widows:3}',
  'table{font-size:9pt}',
  '.script,details:not([open]){display:none}',
  'a{color:inherit;text-decoration:none}',
  '.provenance{margin-top:16pt;padding-bottom:0;font-size:7.5pt;line-height:1.4;break-inside:avoid}',
  '.provenance h2{font-size:10pt;margin:0 0 6pt;padding-top:8pt}',
  '.provenance h3{font-size:8pt;margin:6pt 0 2pt;break-after:avoid}',
  '.provenance .facts{columns:2;column-gap:9mm}',
  '.provenance section{break-inside:avoid}',
  '.provenance dl{grid-template-columns:8em 1fr;gap:1px 10px}',
  '}',
].join('')

/** A report is set like a printed page: one column, hairlines, no boxes that do not mean something. */
export const styleSheet = `
:root{color-scheme:light dark;${declared(tokens.light)};--sans:-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,'Noto Sans','Liberation Sans',Arial,'Noto Sans SC','Noto Sans CJK SC','PingFang SC','Microsoft YaHei',system-ui,sans-serif;--mono:ui-monospace,'SF Mono','Cascadia Mono','Noto Sans Mono','DejaVu Sans Mono',Menlo,Consolas,'Noto Sans Mono CJK SC','PingFang SC','Microsoft YaHei',monospace;--font-ui:var(--sans);--leading:1.6}
:root:lang(zh){--leading:1.75;--sans:'PingFang SC','Noto Sans SC','Noto Sans CJK SC','Microsoft YaHei',system-ui,sans-serif}
@media screen and (prefers-color-scheme:dark){:root{${declared(tokens.dark)}}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/var(--leading) var(--sans);font-variant-numeric:tabular-nums;text-autospace:normal;-webkit-text-size-adjust:100%;overflow-wrap:break-word}
main,.provenance{max-width:808px;margin:0 auto;padding:0 24px}
main{padding-top:56px}
h1{font-size:34px;line-height:1.25;font-weight:650;letter-spacing:-0.01em;margin:0 0 12px;text-wrap:balance}
h2{font-size:20px;line-height:1.35;font-weight:650;margin:48px 0 12px}
h3{font-size:16px;line-height:1.4;font-weight:650;margin:28px 0 8px}
:lang(zh) h1{letter-spacing:0}
p,ul,ol,blockquote,pre{margin:0 0 16px}
a{color:var(--accent);text-underline-offset:2px}
code,pre{font-family:var(--mono);font-size:13px}
.prose{max-width:68ch}
:lang(zh) .prose{max-width:44em}
.prose ul,.prose ol{padding-left:1.4em}
.prose code{background:var(--sunken);border-radius:3px;padding:1px 4px}
.prose mark{background:var(--amber-weak);color:var(--amber);border-radius:4px;padding:0 4px;font-family:var(--mono);font-size:.9em}
.prose blockquote{border-left:2px solid var(--line);padding-left:16px;color:var(--ink-2)}
.source,.rest,.eyebrow,.status,figcaption span{font-size:13px;line-height:1.5;color:var(--ink-3)}
.source{margin:0 0 28px}
.source span{display:block}
.source span:first-child{color:var(--ink-2);font-weight:600}
.cell{margin:24px 0 32px}
.folds{margin:-16px 0 32px}
.folds .cell{margin:0}
.eyebrow{margin:0 0 8px;padding-top:12px;border-top:1px solid var(--line)}
.eyebrow b{color:var(--accent);font-weight:600;margin-right:8px}
.findings{list-style:none;padding:0;margin:0 0 20px}
.findings li{margin:0 0 6px;color:var(--ink-2);max-width:68ch}
.findings li:first-child{font-size:20px;line-height:1.45;color:var(--ink);margin-bottom:10px;text-wrap:pretty}
.findings b{font-weight:650;color:var(--ink)}
.findings .bad b{color:var(--red)}
.findings .caution b{color:var(--amber)}
.problems{list-style:none;padding:0;margin:0 0 16px;font-size:14px;line-height:1.5}
.problems li{border-left:3px solid var(--line);padding:4px 12px;margin-bottom:6px;color:var(--ink-2)}
.problems .warning{border-color:var(--amber);background:var(--amber-weak)}
.problems .error{border-color:var(--red);background:var(--red-weak)}
.problems .warning b{color:var(--amber)}
.problems .error b{color:var(--red)}
.problems .note{border:0;padding:0;margin:0 0 2px;font-size:13px;color:var(--ink-3)}
.problems .note b{font-weight:600}
.input{font-size:14px;margin:0 0 6px;color:var(--ink-2)}
.input b{color:var(--ink);font-weight:650;margin-left:8px}
.input+.cell,.input+.folds{margin-top:20px}
.status.stale{color:var(--amber)}
.status.failed{color:var(--red)}
figure{margin:0 0 20px}
figcaption{margin-bottom:8px;line-height:1.45}
figcaption strong{display:block;font-weight:650}
figcaption span{display:block}
.drawn-from{margin:4px 0 0;font-size:12px;color:var(--ink-3)}
.plot{padding-right:12px}
svg{display:block;max-width:100%;height:auto;overflow:visible}
.scroll{overflow-x:auto;margin:0 0 8px}
table{border-collapse:collapse;font-size:14px;line-height:1.45;min-width:50%}
.prose table{margin:0 0 16px}
caption,th,td{text-align:left;padding:5px 0 5px 18px;vertical-align:baseline}
th:first-child,td:first-child{padding-left:0}
th{font-size:13px;font-weight:600;color:var(--ink-2);border-bottom:1px solid var(--ink-3);vertical-align:bottom}
td{border-bottom:1px solid var(--line);max-width:32ch}
.number{text-align:right}
td.number,td.short{white-space:nowrap}
details{font-size:13px;color:var(--ink-3);margin:0 0 8px}
summary{cursor:pointer}
details .scroll,details pre{margin-top:8px;color:var(--ink)}
details pre{background:var(--sunken);border-radius:6px;padding:12px;line-height:1.5;overflow-x:auto;tab-size:2}
.provenance{margin-top:64px;padding-top:8px;padding-bottom:56px;font-size:13px;line-height:1.55;color:var(--ink-2)}
.provenance h2{font-size:16px;margin:0 0 12px;padding-top:16px;border-top:1px solid var(--ink-3)}
.provenance h3{font-size:13px;margin:16px 0 4px}
dl{display:grid;grid-template-columns:13em 1fr;gap:2px 24px;margin:0}
dt{color:var(--ink-3);min-width:0;overflow-wrap:anywhere}
dd{margin:0;min-width:0;overflow-wrap:anywhere}
@media (max-width:560px){main{padding-top:32px}main,.provenance{padding-left:16px;padding-right:16px}h1{font-size:26px}h2{margin-top:36px}.plot{overflow-x:auto;padding-bottom:4px}.plot svg{width:600px;max-width:none}dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:6px}}
${printed}
`
