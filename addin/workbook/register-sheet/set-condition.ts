import type { Condition } from './condition-of';

/**
 * Queues a condition on cells. Their values and their look are not changed. What some of the cells had is cleared first:
 * over cells that differ, Excel refuses a rule.
 */
export function setCondition(range: Excel.Range, { rule, alert, prompt }: Condition): void {
  const { dataValidation } = range;
  dataValidation.clear();
  dataValidation.rule = rule;
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = { title: '', message: '', style: 'Warning', showAlert: alert !== null, ...alert };
  dataValidation.prompt = { title: '', message: '', showPrompt: true, ...prompt };
}
