/** The one stylesheet of the public pages: paper and ink, the system's fonts, light, dark and print. */
export const PUBLIC_STYLE = `:root{color-scheme:light dark;--ink:#1c2326;--soft:#55616a;--line:#d5dadd;--paper:#fdfcf9;--link:#0b5c63;--away:#7a5200;--kept:#2f5d4a;--open:#35556e;--unknown:#6f5a12;--contested:#5d4a73;--failed:#84402c}
@media (prefers-color-scheme:dark){:root{--ink:#e6e8e6;--soft:#a5b0b4;--line:#3a4347;--paper:#15191b;--link:#7fd0d6;--away:#f0c060;--kept:#9ccbb4;--open:#9fc3de;--unknown:#dcc67a;--contested:#c6b3dc;--failed:#e3a48f}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:70rem;padding:1.5rem;background:var(--paper);color:var(--ink);font:16px/1.5 "Noto Sans",system-ui,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.75rem;line-height:1.25;margin:1rem 0;text-wrap:balance}
a{color:var(--link)}
.name{margin:0;font-weight:600}
.languages{font-size:.875rem}
.skip{position:absolute;inset-inline-start:-999px}.skip:focus{inset-inline-start:1rem;background:var(--paper)}
form{display:flex;flex-wrap:wrap;gap:1rem;align-items:end;margin-block:1rem}form p{margin:0;padding-block-end:.6rem}
label{display:grid;gap:.25rem;color:var(--soft)}
input,button{font:inherit;color:var(--ink);background:transparent;border:1px solid var(--soft);border-radius:4px;padding:.4rem .6rem;min-height:2.5rem}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.away{color:var(--away)}
.tint-kept{color:var(--kept)}.tint-open{color:var(--open)}.tint-unknown{color:var(--unknown)}.tint-contested{color:var(--contested)}.tint-failed{color:var(--failed)}.tint-ended{color:var(--soft)}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;padding:0;margin:.5rem 0;list-style:none}
nav [aria-current]{color:var(--ink);font-weight:600;text-decoration:none}
h2{font-size:1.05rem;margin:1.75rem 0 .5rem}
.headline{font-size:1.15rem}
.list{padding:0;list-style:none;margin:.5rem 0}.list li{padding:.4rem 0;border-block-end:1px solid var(--line);overflow-wrap:anywhere}
blockquote{margin:.5rem 0;padding-inline-start:1rem;border-inline-start:3px solid var(--line);font-family:"Noto Serif",Georgia,serif;max-width:44rem;overflow-wrap:anywhere}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1.25rem}dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
.grade{font-weight:600;border:1px solid var(--line);border-radius:3px;padding-inline:.3em}
.picture{margin:1rem 0;overflow-x:auto}.picture svg{display:block;max-width:100%;min-width:44rem;height:auto}
.counts{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;padding:0;list-style:none;color:var(--soft)}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
caption{text-align:start;color:var(--soft);padding-block:.5rem}
th,td{overflow-wrap:anywhere;text-align:start;vertical-align:top;padding-block:.6rem;padding-inline-end:.75rem;border-block-end:1px solid var(--line)}
th{color:var(--soft);font-weight:500;min-inline-size:7rem}
.means,.note{display:block;color:var(--soft);font-size:.875rem}
.note{border-inline-start:2px solid var(--line);padding-inline-start:.5rem;margin-block-start:.25rem}
.sign{color:var(--soft)}
footer{margin-block-start:2rem;color:var(--soft);font-size:.875rem}
@media (max-width:45rem){thead{position:absolute;inset-inline-start:-999px}tr,td{display:block}td{border:0;padding-block:.15rem}tr{border-block-end:1px solid var(--line);padding-block:.75rem}}
@media print{form,.skip,.languages{display:none}body{max-width:none;padding:0;font-size:10pt}tr{break-inside:avoid}}
`
