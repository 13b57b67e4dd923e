import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** Lines of the sources and tests of a profile that hold a text: «profiles/alupse/profile.ts:3 …». */
const linesWith = (profile: string, text: string): string[] =>
  ['profiles', 'tests/profiles'].flatMap((folder) => {
    const path = join(ROOT, folder, profile);
    const files = existsSync(path) ? readdirSync(path, { recursive: true, encoding: 'utf8' }) : [];
    return files
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) =>
        readFileSync(join(path, file), 'utf8')
          .split('\n')
          .flatMap((line, index) =>
            line.includes(text)
              ? [`${folder}/${profile}/${file.replaceAll('\\', '/')}:${index + 1} ${line.trim()}`]
              : [],
          ),
      );
  });

const profiles = readdirSync(join(ROOT, 'profiles')).filter((name) =>
  existsSync(join(ROOT, 'profiles', name, 'profile.ts')),
);

test.each(profiles)('%s: nothing that «npm run new» left open is still to be written', (profile) => {
  expect(linesWith(profile, 'à écrire')).toEqual([]);
});

// The engine puts them in, once, the same everywhere: one typed by hand is one that nobody sees missing elsewhere.
test.each(profiles)('%s: no space that does not break is typed by hand', (profile) => {
  expect(linesWith(profile, '\u00a0')).toEqual([]);
});
