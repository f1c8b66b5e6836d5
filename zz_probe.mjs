import wrap from 'wrap-ansi'; import sw from 'string-width';
const t=('The quick brown fox jumps over the lazy dog, "boss". ').repeat(20000);
let s=Date.now(); let r=wrap(t,80); console.log('wrap',t.length,Date.now()-s);
const u='x'.repeat(1e6); s=Date.now(); wrap(u,80,{hard:true}); console.log('hard',Date.now()-s);
const w='\u001b[4mfox\u001b[24m '.repeat(100000); s=Date.now(); wrap(w,80,{hard:true}); console.log('ansi',w.length,Date.now()-s);
const z='中文字'.repeat(300000); s=Date.now(); wrap(z,80,{hard:true}); console.log('cjk',Date.now()-s);
const c='́'.repeat(1e6); s=Date.now(); wrap(c,80,{hard:true}); console.log('marks',Date.now()-s);
s=Date.now(); sw(z); console.log('sw',Date.now()-s);
