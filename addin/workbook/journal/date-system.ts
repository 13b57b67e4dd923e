/** Excel's serial of 1 January 2000 when dates count from 1904. */
const SERIAL_2000_IN_1904 = 35_064;

/** Whether the dates of the workbook count from 1904. One sync. */
export async function isDate1904(context: Excel.RequestContext): Promise<boolean> {
  const probe = context.workbook.functions.date(2000, 1, 1).load({ value: true });
  await context.sync();
  return probe.value === SERIAL_2000_IN_1904;
}
