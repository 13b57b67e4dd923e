import type { Vocabulary } from '@report/engine/vocabularies';

/** Code lists of the medical service. */
export const CONSULTATION_LISTS = {
  maternite: {
    entries: [
      {
        code: 'chl',
        label: 'CHL',
        aliases: ['Maternité Grande-Duchesse Charlotte', 'Centre Hospitalier de Luxembourg', 'MGDC'],
      },
      {
        code: 'bohler',
        label: 'Clinique Bohler (HRS)',
        aliases: ['Bohler', 'HRS', 'Clinique Bohler', 'Hôpitaux Robert Schuman'],
      },
      { code: 'chem', label: 'CHEM', aliases: ['Esch', 'Centre Hospitalier Emile Mayrisch', 'Hôpital Emile Mayrisch'] },
      { code: 'chdn', label: 'CHdN (Ettelbruck)', aliases: ['CHdN', 'Ettelbruck', 'Centre Hospitalier du Nord'] },
    ],
  },
  origineConsultation: {
    entries: [
      { code: 'dialogue', label: 'Dialogue', aliases: ['ALUPSE-Dialogue', 'D'] },
      { code: 'bebe', label: 'Bébé', aliases: ['ALUPSE-Bébé', 'B'] },
      { code: 'maternite', label: 'Maternité', aliases: ['Mat.', 'Hôpital'] },
      { code: 'externe', label: 'Externe', aliases: ['Ext.', 'Extérieur', 'Autre', 'Réseau'] },
    ],
  },
  niveauMedical: {
    entries: [
      { code: 'reperage', label: 'Repérage à la maternité', aliases: ['Repérage', 'Maternité', 'Dépistage'] },
      { code: 'urgence', label: 'Consultation d’urgence', aliases: ['Urgence', 'Urg.', 'Consultation urgente'] },
      { code: 'programmee', label: 'Consultation programmée', aliases: ['Programmée', 'RDV', 'Consultation', 'Suivi'] },
      { code: 'concertation', label: 'Concertation', aliases: ['Réunion', 'Concert.', 'Avis'] },
    ],
  },
  lieuConsultation: {
    entries: [
      { code: 'alupse', label: 'Cabinet ALUPSE', aliases: ['ALUPSE', 'Gasperich', 'Howald', 'Cabinet'] },
      { code: 'hopital', label: 'Hôpital', aliases: ['CHL', 'Kannerklinik', 'CHEM', 'HRS', 'CHdN', 'UMEDO'] },
      { code: 'maternite', label: 'Maternité', aliases: ['Mat.'] },
      { code: 'domicile', label: 'Domicile', aliases: ['À domicile', 'VAD'] },
      { code: 'autre', label: 'Autre', aliases: ['Ailleurs', 'Foyer'] },
    ],
  },
} satisfies Readonly<Record<string, Vocabulary>>;
