import type { RequirementSet } from './metadata';

/** Whether version 1.17 covers 1.9: parts are compared as numbers. */
function covers(have: string, wanted: string): boolean {
  const [major = 0, minor = 0] = have.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major !== wantedMajor ? major > wantedMajor : minor >= wantedMinor;
}

export function isSetSupported(sets: Readonly<Record<string, string>>, [name, version]: RequirementSet): boolean {
  const have = sets[name];
  return have !== undefined && covers(have, version);
}
