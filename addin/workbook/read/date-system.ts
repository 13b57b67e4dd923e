import { AppError } from '@report/engine/contract';

/** Excel's serial of 1 January 2000 when dates count from 1900, and from 1904. */
const [IN_1900, IN_1904] = [36_526, 35_064];

/** Queues the question; Excel has no other word for it outside its preview. */
export const askDateSystem = (context: Excel.RequestContext): Excel.FunctionResult<number> =>
  context.workbook.functions.date(2000, 1, 1).load({ value: true });

/**
 * Whether the dates of the workbook count from 1904, once that was loaded.
 *
 * @throws AppError EXCEL_REFUSED for any other answer: every age and every year would be four years wrong
 */
export function isDate1904({ value }: Pick<Excel.FunctionResult<number>, 'value'>): boolean {
  if (value !== IN_1900 && value !== IN_1904) throw new AppError('EXCEL_REFUSED');
  return value === IN_1904;
}

/** The same in one sync. */
export async function readDateSystem(context: Excel.RequestContext): Promise<boolean> {
  const probe = askDateSystem(context);
  await context.sync();
  return isDate1904(probe);
}
