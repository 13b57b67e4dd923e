import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { name, version } from '../package.json';
import { integrityFaults, licenceFaults } from './supply/licences';
import { noticesOf } from './supply/notices';
import { allPackages, publishedPackages, type Lock } from './supply/packages';
import { sbomFaults, sbomOf } from './supply/sbom';

/**
 * What the pane and the service are made of: `npm run notices` writes the notices, `npm run sbom` the list, `npm run
 * lint` checks that the notices are those of the lock file, that the list is whole and that every licence was agreed to.
 */
const NOTICES = 'addin/assets/third-party-notices.txt';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
const [all, published] = [allPackages(lock), publishedPackages(lock)];
const order = process.argv[2];
if (order === 'notices') writeFileSync(NOTICES, noticesOf(published, '.'));
else if (order === 'sbom') {
  mkdirSync('out', { recursive: true });
  writeFileSync('out/sbom.json', `${JSON.stringify(sbomOf(published, { name, version }), null, 2)}\n`);
} else {
  const faults = [...licenceFaults(all, published), ...integrityFaults(all), ...sbomFaults(published)];
  if (readFileSync(NOTICES, 'utf8') !== noticesOf(published, '.'))
    faults.push(`${NOTICES} is not that of package-lock.json: npm run notices`);
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
