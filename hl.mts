import fs from "node:fs";
import { contentWords } from "#core/claims/content-words";
import { cutText } from "#core/text/cut";
import { readDate } from "./cli/civil-day";
const T=new Map(fs.readFileSync("/tmp/eval/look.jsonl","utf8").trim().split("\n").map(x=>JSON.parse(x)).map((d:any)=>[d.id,d]));
for (const l of fs.readFileSync("/tmp/lead.items.jsonl","utf8").trim().split("\n")) {
  const d=JSON.parse(l); const src:any=T.get(d.id); if(!src) continue;
  const doc=cutText({text:src.text,published:null});
  const b=doc.blocks.find(b=>b.kind==="headline"); if(!b) continue;
  const h=doc.text.slice(b.start,b.end); const hw=contentWords(h);
  for (const i of d.items) {
    if (i.kind.startsWith("figure")||i.kind==="which-figure") { const n=/\d[\d,.]*\d|\d/.exec(i.key)?.[0]; if(n&&h.includes(n)) console.log("FIG",h,"|",i.stem,"|",i.key); continue; }
    if (!i.kind.startsWith("who-")) continue;
    const last=i.key.split(" ").at(-1); if(!h.includes(last)) continue;
    const kw=contentWords(i.key); const sh=[...new Set(contentWords(i.stem))].filter((w:string)=>hw.includes(w)&&!kw.includes(w));
    if (sh.length>=2) console.log(sh.length,i.kind,h,"|",i.stem.slice(0,200),"|",i.key,sh.join(","));
  }
}
