import { openUserWorkbook, userSide, open, userFile } from './user-workbook';
import { twoModels } from './small-models';
import { write } from './write';
import { Session } from 'node:inspector/promises';
import { writeFileSync } from 'node:fs';
test('probe', async () => {
  const { host, runner } = await openUserWorkbook();
  for (let i=0;i<10;i++) await write(runner, twoModels(2));
  const s = new Session(); s.connect();
  await s.post('Profiler.enable'); await s.post('Profiler.start');
  for (let i=0;i<100;i++) await write(runner, twoModels(2));
  const { profile } = await s.post('Profiler.stop') as any;
  const self = new Map<string, number>(); 
  const byId = new Map(profile.nodes.map((n: any) => [n.id, n]));
  profile.samples.forEach((id: number, i: number) => { const n: any = byId.get(id); const f = n.callFrame; const k = `${f.functionName} ${f.url.split('/').pop()}:${f.lineNumber}`; self.set(k, (self.get(k) ?? 0) + profile.timeDeltas[i]/1000); });
  process.stdout.write([...self].sort((a,b)=>b[1]-a[1]).slice(0,35).map(([k,v])=>`${(v/100).toFixed(2)} ms ${k}`).join('\n')+'\n');
});
