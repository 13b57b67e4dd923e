import type { RegisterSpec } from '@report/engine/registers';
import type { ListKey } from '../../lists';
import { PERSONAL_COLUMNS } from '../../shared/personal-columns';

/** Concertations maternités: one row per meeting with a maternity. */
export const MATERNITY_MEETINGS = {
  key: 'maternityMeetings',
  sheet: 'Concertations maternités',
  service: 'medical',
  sheetAliases: ['Concertations', 'Réunions maternités', 'Staff maternités', 'Réunions maternité', 'Concert. mat.'],
  mainDate: 'date',
  essential: [['date']],
  // One line per column.
  // prettier-ignore
  columns: [
    { key: 'date', header: 'Date', type: 'date', required: true, aliases: ['Date réunion', 'Le', 'Date de la réunion', 'Jour', 'Date concertation', 'Datum'] },
    { key: 'maternity', header: 'Maternité', type: 'code', vocabulary: 'maternite', required: true, aliases: ['Hôpital', 'Lieu', 'Mat.', 'Clinique', 'Maternité / hôpital'] },
    { key: 'situations', header: 'Nb situations discutées', type: 'integer', minimum: 0, maximum: 1000, usual: 100, aliases: ['Nb situations', 'Situations', 'Nombre de situations', 'Nb cas', 'Cas discutés'] },
    { key: 'participants', header: 'Participants', type: 'text', personal: true, aliases: ['Présents', 'Présences', 'Personnes présentes', 'Part.'] },
    PERSONAL_COLUMNS.remarks,
  ],
} as const satisfies RegisterSpec<ListKey>;
