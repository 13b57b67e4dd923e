import { openPreview } from './tests/e2e/open-preview';
const p = await openPreview();
p.page.on('console', m=>console.log('C',m.text())); p.page.on('pageerror', e=>console.log('E',e.message));
await p.open('tests/fixtures/registers/dialogue-2016.xlsx');
await p.page.waitForTimeout(1500);
await p.page.screenshot({path:'/tmp/shot.png'});
console.log(p.traffic.requests.map(r=>r.split('\n')[0]), p.traffic.foreign, p.traffic.said);
await p.close();
