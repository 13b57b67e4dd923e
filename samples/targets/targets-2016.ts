import { ACTIONS_2016 } from './actions-2016';
import type { Targets } from './targets';

/**
 * Figures of the annual report of 2016. Where the report gives percentages, or figures that contradict each other, one
 * set of counts was chosen that prints as the report does; what cannot:
 * C.3.1 «Conflits familiaux» 15 % for 16 (one motive a file makes 123); C.3.2 «Professionnels» 11 % for 18 (89 + 18 is
 * more than 100; C.4 prints 11); C.3.11 «Adolescents auteurs» 10 for 11 (the lines make 44); C.4 justice 63 % for 64
 * (C.3.8 prints 78 files and 63 %). Bases the report leaves out (C.3.5 to C.3.7): the 146 children of C.3.4.
 */
export const TARGETS_2016: Targets = {
  year: 2016,
  actions: ACTIONS_2016,
  tables: {
    'dialogue-situations': {
      section: 'C.2, C.4',
      base: 359,
      figures: { total: 359, 'avec-dossier': 209, 'sans-dossier': 150, demandes: 134, supervisions: 16 },
    },
    'dialogue-contacts': {
      section: null,
      base: 257,
      figures: { total: 257, 'nouveaux-dossiers': 123, 'sans-dossier': 134 },
    },
    'dialogue-dossiers': {
      section: 'C.2.1',
      base: 209,
      figures: { total: 209, nouveaux: 123, anciens: 86, rouverts: 4 },
    },
    'dialogue-enfants': {
      section: 'C.2.1',
      base: 456,
      figures: { 'enfants-familles': 456, porteurs: 281 },
    },
    'dialogue-etat-fin-annee': {
      section: 'C.2.1',
      base: 209,
      figures: { 'en-cours': 84, clotures: 125 },
    },
    'dialogue-sans-dossier': {
      section: 'C.2.2',
      base: 150,
      figures: { 'pro-telephone': 76, 'prive-telephone': 57, supervisions: 16, 'famille-elargie': 1, autres: 0 },
    },
    'dialogue-sans-dossier-suite': {
      section: null,
      base: 134,
      figures: { '': 134 },
    },
    'dialogue-prise-en-charge': {
      section: 'C.2.3',
      base: { anciens: 86, nouveaux: 123, total: 209 },
      figures: {
        evaluation: { anciens: 29, nouveaux: 69, total: 98 },
        'travail-familial': { anciens: 21, nouveaux: 28, total: 49 },
        'therapie-enfant': { anciens: 31, nouveaux: 26, total: 57 },
        guidance: { anciens: 27, nouveaux: 28, total: 55 },
        reseau: { anciens: 33, nouveaux: 39, total: 72 },
      },
    },
    'dialogue-nombre-entretiens': {
      section: 'C.2.3',
      base: null,
      figures: {
        evaluation: { min: 1, max: 4, mean: 2.5, sum: 246, n: 98 },
        'travail-familial': { min: 4, max: 13, mean: 6.4, sum: 315, n: 49 },
        'therapie-enfant': { min: 4, max: 25, mean: 9.4, sum: 535, n: 57 },
        guidance: { min: 4, max: 25, mean: 10, sum: 548, n: 55 },
        reseau: { min: 1, max: 12, mean: 4.1, sum: 296, n: 72 },
      },
    },
    'dialogue-enfants-nouveaux': {
      section: 'C.3',
      base: 275,
      figures: { 'enfants-familles': 275, porteurs: 146 },
    },
    'dialogue-motif': {
      section: 'C.3.1',
      base: 123,
      figures: {
        'violence-sexuelle': 44,
        'violence-physique': 33,
        'violence-psychologique': 4,
        'conflits-familiaux': 19,
        'comportements-alarmants': 17,
        'parents-depasses': 4,
        negligence: 2,
      },
    },
    'dialogue-demandeur': {
      section: 'C.3.2, C.4',
      base: 123,
      figures: { famille: 109, professionnel: 14 },
    },
    'dialogue-demandeur-detail': {
      section: null,
      base: 123,
      figures: {
        famille: 99,
        professionnel: 12,
        mere: 16,
        pere: 17,
        'beaux-parents': 17,
        'grands-parents': 17,
        adolescent: 17,
        'famille-accueil': 15,
        'juge-jeunesse': 2,
        scas: 2,
        'placement-familial': 0,
        foyer: 1,
        'aide-socio-educative': 2,
        cis: 1,
        cms: 0,
        pediatre: 1,
        'cpi-one': 3,
        '': 12,
      },
    },
    'dialogue-envoyeur': {
      section: 'C.3.3',
      base: 123,
      figures: {
        medical: 26,
        'psycho-social': 18,
        justice: 18,
        'famille-amis': 26,
        foyers: 19,
        enseignement: 11,
        'one-cpi': 5,
      },
    },
    'dialogue-envoyeur-groupe': {
      section: 'C.4',
      base: 123,
      figures: { medical: 26, justice: 18, reseau: 53, prive: 26 },
    },
    'dialogue-sexe': {
      section: 'C.3.4',
      base: 146,
      figures: { f: 86, m: 60 },
    },
    'dialogue-age-sexe': {
      section: 'C.3.4',
      base: 146,
      figures: {
        '0-3': { f: 10, m: 9, total: 19 },
        '4-5': { f: 15, m: 10, total: 25 },
        '6-11': { f: 34, m: 29, total: 63 },
        '12-16': { f: 17, m: 10, total: 27 },
        '17-plus': { f: 10, m: 2, total: 12 },
      },
    },
    'dialogue-autorite-parentale': {
      section: 'C.3.5',
      base: 146,
      figures: {
        mere: 69,
        'deux-parents': 50,
        foyers: 7,
        pere: 11,
        'famille-accueil': 3,
        'grands-parents': 3,
        tuteurs: 3,
      },
    },
    'dialogue-domicile': {
      section: 'C.3.6',
      base: 146,
      figures: { centre: 48, sud: 35, nord: 28, est: 18, etranger: 12, ouest: 5 },
    },
    'dialogue-nationalite': {
      section: 'C.3.7',
      base: 146,
      figures: {
        lu: 67,
        pt: 35,
        fr: 10,
        be: 5,
        cm: 3,
        cv: 3,
        es: 3,
        iq: 3,
        ma: 3,
        dz: 2,
        de: 2,
        dk: 2,
        ru: 2,
        sy: 2,
        vn: 2,
        us: 2,
      },
    },
    'dialogue-justice': {
      section: 'C.3.8',
      base: 123,
      figures: { presente: 78 },
    },
    'dialogue-justice-instances': {
      section: null,
      base: 123,
      figures: { scas: 28, 'tribunal-jeunesse': 24, police: 26, 'police-judiciaire': 25, parquet: 23 },
    },
    'dialogue-signalements': {
      section: null,
      base: null,
      figures: { signalements: 7 },
    },
    'dialogue-reseau': {
      section: 'C.3.9',
      base: 123,
      figures: { reunions: 39 },
    },
    'dialogue-cadre': {
      section: 'C.3.10',
      base: 123,
      figures: { intrafamilial: 101, extrafamilial: 22 },
    },
    'dialogue-violence-sexuelle': {
      section: 'C.3.11',
      base: 123,
      figures: { 'violence-sexuelle': 44 },
    },
    'dialogue-violence-sexuelle-cadre': {
      section: null,
      base: 44,
      figures: { intrafamilial: 37, extrafamilial: 7 },
    },
    'dialogue-violence-sexuelle-age': {
      section: null,
      base: 48,
      figures: { 'moins-12': 34, '12-plus': 14 },
    },
    'dialogue-violence-sexuelle-detail': {
      section: 'C.3.11',
      base: 44,
      figures: {
        'jeux-enfants-bas-age': 6,
        'par-adulte': 17,
        'par-adulte-moins-12': 12,
        'par-adulte-adolescent': 5,
        'entre-adolescents': 5,
        'adolescent-auteur': 10,
        'entre-pairs': 6,
      },
    },
    'dialogue-delais': {
      section: 'C.4',
      base: 123,
      figures: { '0-7': 22, '8-13': 6, '14-28': 87, '29-plus': 8 },
    },
    'dialogue-prestations': {
      section: null,
      base: null,
      figures: { 'avec-dossier': 2177, 'sans-dossier': 348 },
    },
    'dialogue-prestations-nature': {
      section: null,
      base: 2177,
      figures: {
        'consultation-enfant': 717,
        'entretien-parental': 712,
        'entretien-familial': 315,
        appel: 74,
        courrier: 63,
        'reunion-reseau': 296,
      },
    },
    'dialogue-supervisions': {
      section: 'C.2.2',
      base: null,
      figures: { supervisions: 16 },
    },
    'dialogue-soutien-equipe': {
      section: 'C.1.1',
      base: null,
      figures: { 'supervision-recue': 6, 'concertation-juridique': 8 },
    },
  },
};
