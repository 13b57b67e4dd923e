import { CATALOGUE } from '@alupse/domain/catalogue';
import { deriveFacts } from '@alupse/domain/facts';
import { buildRequest } from '@alupse/domain/projection';
import { readRegisters } from '@alupse/domain/registers';
import { tabulate } from '@alupse/domain/tabulate';
import { readFixture } from '../fixtures/read-workbook';
import { writeFileSync } from 'node:fs';
test('show', async () => {
  const service = process.env.SERVICE ?? 'dialogue';
  const y = Number(process.env.YEAR ?? 2016);
  const read = readRegisters([await readFixture(process.env.FILE ?? `registers/${service}-${y}.xlsx`)]);
  const facts = deriveFacts(read.registers, y);
  const tables = CATALOGUE.filter((entry) => entry.service === service).map(({ id }) => id);
  const request = buildRequest(facts, { year: y, edition: String(y) as '2016', rounding: 'adjusted', tables });
  const a = tabulate(request);
  const out: string[] = ['body ' + JSON.stringify(request).length];
  for (const t of a.tables) {
    out.push(`## ${t.number ?? ''} ${t.title} [${t.unit}; N=${t.base.n} ${t.base.label}] dec ${t.percentDecimals} ${t.multiple ? 'MULTI' : ''}`);
    out.push(`   | ${t.stub} | ${t.columns.map((c) => `${c.label} (${c.base})`).join(' | ')}`);
    for (const r of [...t.rows, ...(t.total ? [t.total] : [])]) out.push(`   ${r.role.padEnd(7)} ${r.code} | ${r.label} | ${r.cells.map((c) => `${c.count}/${c.value ?? ''}/${c.percent ?? ''}%`).join(' | ')}`);
    out.push('   S: ' + t.sentence); out.push('   N: ' + t.notes.join(' ~ ')); out.push('   C: ' + JSON.stringify(t.checks.map((c) => c.ok)));
  }
  out.push(JSON.stringify(a.checks.map((c) => [c.code, c.ok])));
  writeFileSync('/tmp/show.txt', out.join('\n'));
});
