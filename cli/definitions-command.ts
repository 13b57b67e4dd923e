import { writeFileSync } from 'node:fs';
import { definitionsMarkdown } from './definitions';

writeFileSync(new URL('../docs/definitions.md', import.meta.url), definitionsMarkdown());
