import type { RulesProfile } from '@report/engine/rules';

/** The heading of a rule; the words of its first finding for a rule that has none. */
export const ruleTitle = ({ rules }: Pick<RulesProfile, 'rules'>, rule: string, message: string): string =>
  rules.find(({ id }) => id === rule)?.title ?? message.replace(/\.$/, '');
