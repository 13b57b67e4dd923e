import type { AbsentTable, Unavailable } from '@report/engine/catalogue';
import type { Comparison } from '@report/engine/compare';
import type { StatisticsAnswer } from '@report/engine/contract';
import type { Profile } from '@report/engine/profile';
import type { ListRows } from '../lists/list-rows';
import type { SheetModel } from '../model/sheet-model';
import { checksSheet } from './checks-sheet';
import { comparisonSheet } from './comparison-sheet';
import { definitionsSheet } from './definitions-sheet';
import { listsSheet } from './lists-sheet';
import { type ReportContext, reportContext } from './report-context';
import { serviceSheet } from './service-sheet';
import { summarySheet } from './summary-sheet';

export interface LayoutOptions {
  /** The day written under the titles. */
  readonly computedOn: Date;
  /** Tables of the edition that were not computed, with the keys of the registers that are missing. */
  readonly absent: readonly AbsentTable[];
  /** Tables that have no meaning in the period: they are said in the sheet of checks. */
  readonly unavailable?: readonly { readonly title: string; readonly reason: Unavailable }[];
  /** The tables beside those of the years before, when they were asked. */
  readonly comparison?: Comparison | null;
  /** False: without the lists, whose texts are the registers’ own words; the summary says so. Default: with them. */
  readonly annexes?: boolean;
  /** Whether the sheets may leave the association: said on every page. Default: nothing is said. */
  readonly release?: Release;
}

/** What the sheets say of who may read them. */
export interface Release {
  /** «Version à publier», under every title and at the foot of every page. */
  readonly mark: string;
  /** In the place of the advice on small counts: how the figures were protected; null: the advice. */
  readonly method: string | null;
  /** Tables that are not printed, with the reason. */
  readonly withheld: readonly { readonly title: string; readonly reason: string }[];
  /** Tables that are published as they are, small counts too, and why. */
  readonly exempt?: readonly { readonly title: string; readonly motive: string }[];
}

/**
 * The sheets of a report: summary, one per service that has tables of figures, the lists, the checks, the definitions.
 * Every table of the answer stands in exactly one of them. When earlier years were asked, they stand beside the report
 * year in a sheet of their own, before the checks.
 *
 * @param lists rows of the list tables by table id; they never leave this computer
 */
export function layoutSheets(
  profile: Profile,
  answer: StatisticsAnswer,
  lists: ListRows,
  options: LayoutOptions,
): SheetModel[] {
  const { release } = options;
  const context = marked(reportContext(profile, answer, options.computedOn), release);
  const services = profile.services.flatMap((service) => serviceSheet(service, context) ?? []);
  const annexes = options.annexes === false ? null : listsSheet(lists, context);
  const places = [...services, ...(annexes === null ? [] : [annexes])];
  const compared = options.comparison ? [comparisonSheet(options.comparison, context)] : [];
  const torn = [...places, ...compared].flatMap((sheet) => sheet.torn);
  const checks = checksSheet(answer, lists, { ...options, torn }, context);
  const definitions = definitionsSheet(context);
  const summary = summarySheet(answer, lists, places, compared.length > 0, context, release?.method);
  return [summary, ...places, ...compared, checks, definitions].map(({ model }) => withFoot(model, release));
}

const marked = (context: ReportContext, release: Release | undefined): ReportContext =>
  release === undefined ? context : { ...context, sub: `${release.mark} · ${context.sub}` };

const withFoot = (model: SheetModel, release: Release | undefined): SheetModel =>
  release === undefined
    ? model
    : { ...model, footer: { ...model.footer, left: `${model.footer.left} – ${release.mark}` } };
