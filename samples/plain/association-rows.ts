import type { Code, Day } from './cell';

export interface ActionRow {
  readonly date: Day;
  readonly year: number | null;
  readonly days: number | null;
  readonly services: readonly Code[];
  readonly category: Code;
  readonly title: string;
  readonly participants: number | null;
}

export interface PostRow {
  readonly service: Code;
  readonly role: Code;
  readonly entryDate: Day;
  readonly exitDate: Day;
  readonly weeklyHours: number | null;
  readonly ministryHours: number | null;
  readonly funding: Code;
}
