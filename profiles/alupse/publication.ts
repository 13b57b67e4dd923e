import type { DisclosurePolicy } from '@report/engine/disclosure';

/** Members of the European Union since 1.2.2020, without the three that have a line of their own. */
const OTHER_UNION = [
  ...['at', 'bg', 'cy', 'cz', 'de', 'dk', 'ee', 'es', 'fi', 'gr', 'hr', 'hu', 'ie', 'it', 'lt', 'lv', 'mt'],
  ...['nl', 'pl', 'ro', 'se', 'si', 'sk'],
];
const [LU, PT, FR, BE] = [
  { code: 'lu', label: 'Luxembourgeoise', codes: ['lu'] },
  { code: 'pt', label: 'Portugaise', codes: ['pt'] },
  { code: 'fr', label: 'Française', codes: ['fr'] },
  { code: 'be', label: 'Belge', codes: ['be'] },
] as const;
const union = (label: string, more: readonly string[]) => ({ code: 'ue', label, codes: [...OTHER_UNION, ...more] });
const OUTSIDE = { code: 'hors-ue', label: 'Hors de l’Union européenne', codes: 'others' } as const;

/**
 * What ALUPSE lets out of its figures, proposed: no count of 1 to 5 persons, files, families or requests is printed, of
 * 1 to 9 where a sensitive variable meets an identifying one. «confirmed: false» is to be confirmed by the association.
 */
export const PUBLICATION: DisclosurePolicy = {
  version: '2026-1',
  threshold: 6,
  sensitiveThreshold: 10,
  unprotected: ['act', 'action', 'meeting', 'post', 'trip'],
  exemptions: {},
  hierarchies: {
    ageDialogue: {
      label: 'Âge (Dialogue)',
      confirmed: true,
      levels: [
        [
          { code: '0-3', label: 'Moins de 4 ans', codes: ['0-3'] },
          { code: '4-5', label: '4 à 5 ans', codes: ['4-5'] },
          { code: '6-11', label: '6 à 11 ans', codes: ['6-11'] },
          { code: '12-plus', label: '12 ans et plus', codes: ['12-16', '17-plus'] },
        ],
        [
          { code: '0-5', label: 'Moins de 6 ans', codes: ['0-3', '4-5'] },
          { code: '6-11', label: '6 à 11 ans', codes: ['6-11'] },
          { code: '12-plus', label: '12 ans et plus', codes: ['12-16', '17-plus'] },
        ],
        [
          { code: '0-5', label: 'Moins de 6 ans', codes: ['0-3', '4-5'] },
          { code: '6-plus', label: '6 ans et plus', codes: ['6-11', '12-16', '17-plus'] },
        ],
      ],
    },
    ageMedical: {
      label: 'Âge (Pédiatrie sociale)',
      confirmed: false,
      levels: [
        [
          { code: '0-2', label: 'Moins de 3 ans', codes: ['0', '1-2'] },
          { code: '3-5', label: '3 à 5 ans', codes: ['3-5'] },
          { code: '6-11', label: '6 à 11 ans', codes: ['6-11'] },
          { code: '12-plus', label: '12 ans et plus', codes: ['12-17', '18-plus'] },
        ],
        [
          { code: '0-5', label: 'Moins de 6 ans', codes: ['0', '1-2', '3-5'] },
          { code: '6-plus', label: '6 ans et plus', codes: ['6-11', '12-17', '18-plus'] },
        ],
      ],
    },
    dialogueMotif: {
      label: 'Motif principal',
      confirmed: false,
      levels: [
        [
          { code: 'sexuelle', label: 'Violence sexuelle', codes: ['violence-sexuelle'] },
          {
            code: 'autre-violence',
            label: 'Violence physique ou psychologique',
            codes: ['violence-physique', 'violence-psychologique'],
          },
          { code: 'autres', label: 'Autre motif', codes: 'others' },
        ],
        [
          {
            code: 'violence',
            label: 'Violence',
            codes: ['violence-sexuelle', 'violence-physique', 'violence-psychologique'],
          },
          { code: 'autres', label: 'Autre motif', codes: 'others' },
        ],
      ],
    },
    regionDialogue: {
      label: 'Domicile',
      confirmed: false,
      levels: [
        [
          { code: 'centre', label: 'Centre', codes: ['centre'] },
          { code: 'sud', label: 'Sud', codes: ['sud'] },
          { code: 'autres', label: 'Autre région', codes: 'others' },
        ],
        [
          { code: 'centre', label: 'Centre', codes: ['centre'] },
          { code: 'autres', label: 'Autre région', codes: 'others' },
        ],
      ],
    },
    autoriteParentale: {
      label: 'Autorité parentale',
      confirmed: false,
      levels: [
        [
          { code: 'deux-parents', label: 'Deux parents', codes: ['deux-parents'] },
          { code: 'un-parent', label: 'Un parent', codes: ['mere', 'pere'] },
          { code: 'autres', label: 'Autre', codes: 'others' },
        ],
        [
          { code: 'parents', label: 'Parents', codes: ['deux-parents', 'mere', 'pere'] },
          { code: 'autres', label: 'Autre', codes: 'others' },
        ],
      ],
    },
    pays: {
      label: 'Nationalité',
      confirmed: true,
      levels: [
        [LU, PT, FR, BE, union('Autre de l’Union européenne', []), OUTSIDE],
        [LU, PT, FR, union('Autre de l’Union européenne', ['be']), OUTSIDE],
        [LU, PT, union('Autre de l’Union européenne', ['be', 'fr']), OUTSIDE],
        [LU, union('Autre de l’Union européenne', ['be', 'fr', 'pt']), OUTSIDE],
        [LU, { code: 'autres', label: 'Autre nationalité', codes: 'others' }],
      ],
    },
  },
};
