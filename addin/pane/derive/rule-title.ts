import { RULES } from '@report/engine/rules';

const TITLES: ReadonlyMap<string, string> = new Map(RULES.map(({ id, title }) => [id, title]));

/** The heading of a rule; the words of its first finding for a rule that has none. */
export const ruleTitle = (rule: string, message: string): string => TITLES.get(rule) ?? message.replace(/\.$/, '');
