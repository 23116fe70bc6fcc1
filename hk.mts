import fs from "node:fs";
import { cutText } from "#core/text/cut";
const c:any={};let k=0;
for (const l of fs.readFileSync("/tmp/eval/look.jsonl","utf8").trim().split("\n")) { const d=JSON.parse(l);
 const doc=cutText({text:d.text,published:null}); const b=doc.blocks[0]; c[b.kind]=(c[b.kind]??0)+1;
 if (b.kind!=="headline"&&k++<25) console.log(b.kind,JSON.stringify(doc.text.slice(b.start,b.start+110)));
} console.log(c)
