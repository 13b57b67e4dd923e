import type { Condition } from './condition-of';

/** Queues a condition on cells. Their values and their look are not changed. */
export function setCondition(range: Excel.Range, { rule, alert, prompt }: Condition): void {
  const { dataValidation } = range;
  dataValidation.rule = rule;
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = { title: '', message: '', ...alert, showAlert: alert !== null, style: 'Warning' };
  dataValidation.prompt = { ...prompt, showPrompt: true };
}
