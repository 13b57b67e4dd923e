import { readFileSync } from 'node:fs';
import path from 'node:path';
import { METADATA, metadataOf } from '../../excel-host/metadata';
import { XlObject } from '../../excel-host/model/xl-object';
import { officeJsFolder } from '../../excel-host/node';
import { extractMetadata, metadataText } from '../../excel-host/tools/extract-metadata';
import { modelSamples } from '../../excel-host/tools/model-samples';

const committed = path.join(import.meta.dirname, '../../excel-host/excel-metadata.json');

test('the committed API surface is that of the installed office.js', () => {
  const source = readFileSync(path.join(officeJsFolder(), 'excel-web-16.00.debug.js'), 'utf8');
  expect(readFileSync(committed, 'utf8')).toBe(metadataText(extractMetadata(source)));
});

test('the extraction finds what the add-in relies on', () => {
  expect(Object.keys(METADATA).length).toBeGreaterThan(150);
  expect(metadataOf('Range').scalars.Values).toEqual({ n: 'values', w: true });
  expect(metadataOf('Worksheet').nav.CustomProperties?.set).toEqual(['ExcelApi', '1.12']);
  expect(metadataOf('Worksheet').events.Changed?.register).toBe('_RegisterDataChangedEvent');
  expect(metadataOf('Functions').methods.Date?.type).toBe('FunctionResult');
  expect(readFileSync(committed).length).toBeLessThan(400_000);
});

test('every public member of the model exists in the genuine library', () => {
  const samples = modelSamples();
  expect(new Set(samples.map(({ className }) => className)).size).toBeGreaterThan(35);
  const inherited = /^(GetItem|GetItemAt|GetItemOrNullObject|GetCount|Count)$/;
  const unknown = samples.flatMap((object) => {
    const { scalars, nav, methods } = metadataOf(object.className);
    const known = new Set([...Object.keys(scalars), ...Object.keys(nav), ...Object.keys(methods)]);
    return membersOf(object)
      .filter((name) => /^[A-Z]/.test(name) && !known.has(name) && !inherited.test(name))
      .map((name) => `${object.className}.${name}`);
  });
  expect(unknown).toEqual([]);
});

function membersOf(object: XlObject): string[] {
  const names: string[] = [];
  for (
    let level: object | null = object;
    level && level !== XlObject.prototype;
    level = Object.getPrototypeOf(level) as object | null
  ) {
    names.push(...Object.getOwnPropertyNames(level));
  }
  return names;
}
