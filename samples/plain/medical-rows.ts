import type { Code, Day, Key } from './cell';

export interface ConsultationRow {
  readonly date: Day;
  readonly subjectRef: Key;
  readonly origin: Code;
  readonly level: Code;
  readonly place: Code;
  readonly sex: Code;
  readonly birthDate: Day;
}

export interface MeetingRow {
  readonly date: Day;
  readonly maternity: Code;
  readonly situations: number | null;
}
