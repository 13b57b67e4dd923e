import { HostError, NotEmulatedError } from '../host-error';

/** What a data validation asks for, as the file writes it. */
export interface FileRule {
  readonly attributes: Readonly<Record<string, string>>;
  readonly formula1: string;
  readonly formula2: string;
}

/** Name of the kind in the API's rule → in the file, and as `type` answers it. */
const KINDS = {
  list: ['list', 'List'],
  date: ['date', 'Date'],
  time: ['time', 'Time'],
  wholeNumber: ['whole', 'WholeNumber'],
  decimal: ['decimal', 'Decimal'],
  textLength: ['textLength', 'TextLength'],
  custom: ['custom', 'Custom'],
} as const;
type Kind = keyof typeof KINDS;

const OPERATORS: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};
/** Documented limit of a list written inside its rule. */
const LONGEST_LIST = 255;

const kindOf = (type: string | undefined): Kind | undefined =>
  (Object.keys(KINDS) as Kind[]).find((kind) => KINDS[kind][0] === type);

/** DataValidation.type of a rule of the file. */
export const typeOfRule = (type: string | undefined): string => {
  const kind = kindOf(type);
  return kind === undefined ? 'None' : KINDS[kind][1];
};

/** A rule as the add-in gives it. Fails with InvalidArgument for what Excel refuses. */
export function toFileRule(value: unknown): FileRule {
  const [[kind, criteria] = [], ...others] = Object.entries(value ?? {}).filter(([, one]) => one !== undefined);
  if (kind === undefined || !Object.hasOwn(KINDS, kind) || others.length > 0) throw new HostError('InvalidArgument');
  const type = KINDS[kind as Kind][0];
  const given = (criteria ?? {}) as Readonly<Record<string, unknown>>;
  if (type === 'list') return listRule(given);
  if (type === 'custom') return { attributes: { type }, formula1: formulaOf(given.formula), formula2: '' };
  const operator = OPERATORS[String(given.operator)];
  if (operator === undefined) throw new HostError('InvalidArgument');
  const two = operator === 'between' || operator === 'notBetween';
  return {
    attributes: { type, ...(operator === 'between' ? {} : { operator }) },
    formula1: formulaOf(given.formula1),
    formula2: two ? formulaOf(given.formula2) : '',
  };
}

function listRule({ source, inCellDropDown }: Readonly<Record<string, unknown>>): FileRule {
  if (typeof source !== 'string') throw new NotEmulatedError('DataValidation.rule: a list given as a range');
  if (!source.startsWith('=') && (source === '' || source.length > LONGEST_LIST))
    throw new HostError('InvalidArgument');
  return {
    attributes: { type: 'list', ...(inCellDropDown === false ? { showDropDown: '1' } : {}) },
    formula1: source.startsWith('=') ? source.slice(1) : `"${source.replace(/"/g, '""')}"`,
    formula2: '',
  };
}

function formulaOf(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || value === '') throw new HostError('InvalidArgument');
  if (value.startsWith('=')) return value.slice(1);
  const day = /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0];
  return day === undefined ? value : String(Date.parse(day) / 86_400_000 + 25_569);
}

/**
 * The rule as the add-in reads it: operands are formulas with their equals sign.
 *
 * @param joined entries of a list that are parted by semicolons are read parted by commas
 */
export function fromFileRule(
  { attributes, formula1, formula2 }: FileRule,
  joined: boolean,
): Readonly<Record<string, unknown>> {
  const kind = kindOf(attributes.type);
  if (kind === undefined) return {};
  if (kind === 'list') {
    const inside = /^"(.*)"$/s.exec(formula1)?.[1];
    const entries = inside?.replace(/""/g, '"');
    const source = entries === undefined ? `=${formula1}` : joined ? entries.replace(/;/g, ',') : entries;
    return { list: { source, inCellDropDown: attributes.showDropDown !== '1' } };
  }
  if (kind === 'custom') return { custom: { formula: `=${formula1}` } };
  const operator = Object.keys(OPERATORS).find((name) => OPERATORS[name] === (attributes.operator ?? 'between'));
  return { [kind]: { operator, formula1: `=${formula1}`, ...(formula2 === '' ? {} : { formula2: `=${formula2}` }) } };
}
