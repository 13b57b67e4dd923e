import type { Profile } from '@report/engine/profile';
import { computeLocally } from './api';
import { createCustomJobs, type CustomJobs } from './custom';
import { computeAsDeployed } from './service';
import { type ExcelRunner, loadSetting, saveSetting } from './workbook';
import { CUSTOM_KEY } from './workbook/product-names';

/** What populations are called, by unit and population: fetched with what composes, since only that asks for it. */
export type PopulationLabels = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The work on what someone composes, tied to the workbook: fetched when it is first opened. */
export function customJobs(association: Profile, labels: PopulationLabels, runner: ExcelRunner): CustomJobs {
  const profile = withLabels(association, labels);
  return createCustomJobs({
    profile,
    runner,
    load: () => loadSetting(runner, CUSTOM_KEY),
    save: (items) => saveSetting(runner, CUSTOM_KEY, items),
    compute: { remotely: computeAsDeployed(profile), locally: computeLocally(profile) },
    now: () => new Date(),
  });
}

/** The same association with its populations named. */
const withLabels = (profile: Profile, labels: PopulationLabels): Profile => ({
  ...profile,
  units: Object.fromEntries(
    Object.entries(profile.units).map(([key, unit]) => [
      key,
      {
        ...unit,
        populations: Object.fromEntries(
          Object.entries(unit.populations).map(([name, population]) => [
            name,
            { ...population, label: labels[key]?.[name] ?? name },
          ]),
        ),
      },
    ]),
  ),
});
