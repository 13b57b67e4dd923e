import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from './refusal';

/** The files of the project, with the changes that are going to be made. Nothing is written here. */
export class Workspace {
  private readonly changes = new Map<string, string>();

  /** @param root folder of the project. Paths of the other methods are below it, with «/» on every system. */
  constructor(readonly root: string) {}

  has(file: string): boolean {
    return this.changes.has(file) || existsSync(this.onDisk(file));
  }

  /** Names of what is in a folder, or will be; none where it is missing. */
  list(folder: string): readonly string[] {
    const onDisk = existsSync(this.onDisk(folder)) ? readdirSync(this.onDisk(folder)) : [];
    const changed = [...this.changes.keys()].filter((file) => file.startsWith(`${folder}/`));
    const added = changed.map((file) => file.slice(folder.length + 1).split('/')[0] ?? '');
    return Array.from(new Set([...onDisk, ...added])).sort();
  }

  read(file: string): string {
    const changed = this.changes.get(file);
    if (changed !== undefined) return changed;
    if (!this.has(file))
      throw new Refusal(`${file} is missing: the profile is not laid out as docs/architecture.md says.`);
    return readFileSync(this.onDisk(file), 'utf8');
  }

  /** A file that must not be there yet. */
  create(file: string, text: string): void {
    if (this.has(file)) throw new Refusal(`${file} is there already: choose another name, or edit that file.`);
    this.changes.set(file, text);
  }

  edit(file: string, change: (text: string) => string): void {
    this.changes.set(file, change(this.read(file)));
  }

  /** What would be written, by file: new texts, not formatted yet. */
  get changed(): ReadonlyMap<string, string> {
    return this.changes;
  }

  /** A path of the project on this system. */
  onDisk(file: string): string {
    return path.join(this.root, ...file.split('/'));
  }
}
