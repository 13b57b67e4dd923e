import type { AppErrorPlace, AppErrorText } from './app-error-text';
import { FILE_ERRORS } from './file-errors';
import { LEFT_OUT } from './left-out';

/** Closed list of foreseen failures. One French text for each; wire answers carry the code alone. */
export const APP_ERRORS = {
  ...FILE_ERRORS,
  // ── the registers ─────────────────────────────────────────────────────────────────────────────────────────────────
  NO_REGISTER: {
    title: 'Aucun registre trouvé dans ce classeur',
    sentence: 'Aucune feuille n’a les titres de colonnes d’un registre connu. Rien n’a été modifié.',
    remedy:
      'Ouvrez le classeur qui contient vos registres, ou vérifiez que la ligne de titres est présente en haut de chaque feuille.',
  },
  NO_DATA_FOR_YEAR: {
    title: 'Aucune donnée pour cette année',
    sentence: 'Les registres ont été lus, mais aucune ligne ne concerne l’année choisie. Rien n’a été modifié.',
    remedy: 'Choisissez une autre année.',
  },
  NO_TABLE: {
    title: 'Aucun tableau ne peut être calculé',
    sentence: 'Les registres nécessaires sont absents ou incomplets. Rien n’a été modifié.',
    remedy: 'Voyez les constats : une colonne obligatoire manque ou une feuille n’a pas été reconnue.',
  },
  // ── the workbook ──────────────────────────────────────────────────────────────────────────────────────────────────
  WORKBOOK_PROTECTED: {
    title: 'Ce classeur est protégé',
    sentence: 'Excel ne permet pas d’y ajouter de feuille. Rien n’a été calculé.',
    remedy: 'Onglet Révision, bouton « Protéger le classeur », puis réessayez.',
  },
  WORKBOOK_READ_ONLY: {
    title: 'Ce classeur est en lecture seule',
    sentence: 'Excel ne permet pas d’y écrire. Rien n’a été calculé.',
    remedy: 'Enregistrez une copie, ouvrez-la, puis réessayez.',
  },
  CELL_EDITING: {
    title: 'Une cellule est en cours de saisie',
    sentence: 'Excel attend la fin de la saisie.',
    remedy: 'Appuyez sur Entrée ou Échap dans la feuille, puis réessayez.',
  },
  REGISTERS_CHANGED: {
    title: 'Les registres ont changé pendant le calcul',
    sentence:
      'Les chiffres ne correspondraient plus aux lignes. La génération s’est arrêtée ; votre classeur est comme avant.',
    remedy: 'Recommencez avec les nouvelles données.',
  },
  WRITE_FAILED: {
    title: 'Les feuilles n’ont pas pu être écrites',
    sentence: 'Votre classeur est comme avant : rien n’a été mis en place.',
    remedy: 'Réessayez. Si cela se répète, fermez puis rouvrez le classeur.',
  },
  WRITE_NOT_UNDONE: {
    title: 'L’écriture s’est arrêtée en chemin',
    sentence:
      'Excel ne répond plus\u00a0: il se peut que des feuilles provisoires, masquées, soient restées, ou que les nouvelles soient déjà en place. Vos registres n’ont pas changé.',
    remedy:
      'Rechargez la page du classeur, ou fermez-le puis rouvrez-le, et rouvrez le volet\u00a0: il remet tout en ordre.',
  },
  EXCEL_TOO_OLD: {
    title: 'Cette version d’Excel est trop ancienne',
    sentence: 'Il lui manque des fonctions nécessaires. Rien n’a été modifié.',
    remedy:
      'Il faut Excel 2021 ou plus récent, ou Microsoft 365 (ni Excel 2016 ou 2019, ni un iPad). Sinon, utilisez Excel sur le web.',
  },
  PANE_INCOMPLETE: {
    title: 'Le volet n’a pas pu être chargé entièrement',
    sentence: 'Une partie du volet n’est pas arrivée jusqu’à ce poste. Votre classeur est comme avant.',
    remedy: 'Vérifiez la connexion, puis fermez et rouvrez le volet.',
  },
  EXCEL_BUSY: {
    title: 'Excel est occupé',
    sentence: 'Il n’a pas répondu à la demande. Votre classeur est comme avant.',
    remedy: 'Attendez quelques secondes, puis réessayez.',
  },
  EXCEL_REFUSED: {
    title: 'Excel a refusé la demande',
    sentence: 'Il n’en donne pas la raison. Votre classeur est comme avant.',
    remedy:
      'Réessayez. Si cela se répète, fermez puis rouvrez Excel, ou ouvrez le classeur dans une autre version d’Excel.',
  },
  SESSION_EXPIRED: {
    title: 'La session d’Excel a expiré',
    sentence: 'Excel ne reconnaît plus cette page, souvent après une mise en veille. Votre classeur est comme avant.',
    remedy: 'Rechargez la page du classeur dans le navigateur, puis rouvrez le volet.',
  },
  NEW_WORKBOOK_REFUSED: {
    title: 'Le nouveau classeur n’a pas pu s’ouvrir',
    sentence: 'Le navigateur ou les réglages de ce poste ne le permettent pas. Votre classeur est comme avant.',
    remedy: 'Enregistrez le classeur comme fichier, puis ouvrez-le.',
  },
  SHEET_PROTECTED: {
    title: 'Cette feuille est protégée',
    sentence: 'Excel ne permet pas d’y changer une cellule. Rien n’a été modifié.',
    remedy: 'Onglet Révision, bouton « Ôter la protection de la feuille », puis réessayez.',
  },
  CORRECTION_INTERRUPTED: {
    title: 'La correction s’est arrêtée en chemin',
    sentence: 'Chaque cellule changée est notée dans la feuille « Journal des corrections » et peut être reprise.',
    remedy: 'Fermez puis rouvrez le volet : il remet le journal en ordre.',
  },
  SETTINGS_FULL: {
    title: 'Ce classeur garde déjà trop de réponses',
    sentence: 'La dernière réponse n’a pas été gardée. Le reste est comme avant.',
    remedy: 'Retirez des exceptions qui ne servent plus, puis réessayez.',
  },
  EDITION_CHANGED: {
    title: 'Cette édition figée n’est plus telle qu’elle a été figée',
    sentence: 'Son empreinte ne correspond pas à son contenu\u00a0: ses chiffres ne sont pas sûrs. Rien n’a été écrit.',
    remedy: 'Reprenez le fichier gardé quand le rapport est sorti.',
  },
  NO_EDITION: {
    title: 'Aucune édition figée pour cette période',
    sentence: 'Ni le classeur des registres ni un fichier donné n’en garde. Rien n’a été écrit.',
    remedy: 'Figez l’édition quand le rapport est sorti, ou donnez son fichier.',
  },
  CANCELLED: {
    title: 'Génération annulée',
    sentence: 'Votre classeur est comme avant.',
    remedy: 'Relancez quand vous voulez.',
  },
  ...LEFT_OUT,
  // ── the service ───────────────────────────────────────────────────────────────────────────────────────────────────
  SERVICE_UNREACHABLE: {
    title: 'Le service de calcul ne répond pas',
    sentence:
      'La connexion est peut-être coupée, ou le service est arrêté. Votre classeur est comme avant : rien n’a été écrit.',
    remedy: 'Le calcul peut se faire sur ce poste. Le résultat est exactement le même.',
  },
  SERVICE_NOT_OURS: {
    title: 'La réponse ne vient pas du service de calcul',
    sentence:
      'Une page de connexion ou un autre site a répondu à sa place. Votre classeur est comme avant : rien n’a été écrit.',
    remedy: 'Vérifiez la connexion (page d’accueil du Wi-Fi), ou calculez sur ce poste.',
  },
  ANSWER_REFUSED: {
    title: 'La réponse du service est incomplète',
    sentence:
      'Ses chiffres ne correspondent pas aux effectifs envoyés : elle a été refusée. Votre classeur est comme avant.',
    remedy: 'Réessayez, ou calculez sur ce poste.',
  },
  CATALOGUE_MISMATCH: {
    title: 'Le service et ce volet n’ont pas la même version',
    sentence: 'Les définitions des tableaux diffèrent : rien n’a été calculé.',
    remedy: 'Fermez puis rouvrez le volet. Si cela se répète, calculez sur ce poste.',
  },
  BODY_TOO_LARGE: {
    title: 'La demande est trop grande',
    sentence: 'Le service de calcul l’a refusée. Votre classeur est comme avant.',
    remedy: 'Demandez moins de tableaux à la fois, ou calculez sur ce poste.',
  },
  NOT_JSON: {
    title: 'La demande est illisible',
    sentence: 'Le service de calcul ne l’a pas comprise. Votre classeur est comme avant.',
    remedy: 'Fermez puis rouvrez le volet, puis réessayez.',
  },
  WRONG_MEDIA_TYPE: {
    title: 'La demande n’a pas le bon format',
    sentence: 'Le service de calcul n’accepte que du JSON. Votre classeur est comme avant.',
    remedy: 'Fermez puis rouvrez le volet, puis réessayez.',
  },
  WRONG_SHAPE: {
    title: 'La demande est mal formée',
    sentence:
      'Le service de calcul l’a refusée : un champ manque, est inconnu ou n’a pas le bon type. Votre classeur est comme avant.',
    remedy: 'Fermez puis rouvrez le volet, puis réessayez.',
  },
  WRONG_PROJECTIONS: {
    title: 'Les effectifs envoyés ne sont pas ceux attendus',
    sentence: 'Le service de calcul les a refusés. Votre classeur est comme avant.',
    remedy: 'Fermez puis rouvrez le volet, puis réessayez.',
  },
  TOO_MANY_REQUESTS: {
    title: 'Le service de calcul est très sollicité',
    sentence: 'Il demande de patienter. Votre classeur est comme avant.',
    remedy: 'Réessayez dans une minute, ou calculez sur ce poste.',
  },
  BODY_TIMEOUT: {
    title: 'La demande est arrivée trop lentement',
    sentence: 'Le service de calcul ne l’a pas attendue plus longtemps. Votre classeur est comme avant.',
    remedy: 'Vérifiez la connexion, puis réessayez, ou calculez sur ce poste.',
  },
  METHOD_NOT_ALLOWED: {
    title: 'Le service de calcul n’accepte pas cette demande',
    sentence: 'Elle n’a pas la forme prévue. Votre classeur est comme avant.',
    remedy: 'Fermez puis rouvrez le volet, puis réessayez.',
  },
  PANE_OUTDATED: {
    title: 'Ce volet est plus ancien que le service de calcul',
    sentence:
      'Une nouvelle version est en place : rien n’a été calculé avec l’ancienne. Votre classeur est comme avant.',
    remedy: 'Rechargez le volet. Si cela se répète, fermez puis rouvrez Excel, ou calculez sur ce poste.',
  },
  // ── who may ask ───────────────────────────────────────────────────────────────────────────────────────────────────
  SIGN_IN_REQUIRED: {
    title: 'Connectez-vous',
    sentence: 'Le service de calcul ne sait pas qui vous êtes. Votre classeur est comme avant.',
    remedy: 'Réessayez et connectez-vous, ou calculez sur ce poste.',
  },
  SIGN_IN_EXPIRED: {
    title: 'La connexion a expiré',
    sentence: 'Le service de calcul ne l’accepte plus. Votre classeur est comme avant.',
    remedy: 'Réessayez et connectez-vous de nouveau, ou calculez sur ce poste.',
  },
  SIGN_IN_FAILED: {
    title: 'La connexion n’a pas abouti',
    sentence:
      'La fenêtre de connexion a été fermée ou n’a pas pu s’ouvrir. Rien n’a été envoyé, votre classeur est comme avant.',
    remedy: 'Réessayez, ou calculez sur ce poste : le résultat est exactement le même.',
  },
  NOT_ALLOWED: {
    title: 'Ce compte n’a pas accès au calcul',
    sentence: 'La connexion est bonne, mais ce compte n’est pas inscrit. Votre classeur est comme avant.',
    remedy: 'Demandez l’accès à la direction, ou calculez sur ce poste.',
  },
  SIGN_IN_UNAVAILABLE: {
    title: 'La connexion n’a pas pu être vérifiée',
    sentence: 'Le service de calcul n’a pas pu joindre le service de connexion. Votre classeur est comme avant.',
    remedy: 'Réessayez dans une minute, ou calculez sur ce poste.',
  },
  SIGN_IN_NOT_SET: {
    title: 'Le service de calcul n’est pas encore ouvert',
    sentence: 'Ses réglages de connexion manquent : il refuse tout le monde. Votre classeur est comme avant.',
    remedy: 'Prévenez votre informaticien, ou calculez sur ce poste.',
  },
  ORIGIN_REFUSED: {
    title: 'Le service de calcul refuse cette adresse',
    sentence: 'Ce volet n’est pas ouvert depuis l’adresse que le service connaît. Votre classeur est comme avant.',
    remedy: 'Calculez sur ce poste et prévenez votre informaticien.',
  },
  NOT_FOUND: {
    title: 'Le service de calcul est introuvable',
    sentence: 'Son adresse a peut-être changé. Votre classeur est comme avant.',
    remedy: 'Calculez sur ce poste et prévenez votre informaticien.',
  },
  INTERNAL: {
    title: 'Une erreur imprévue est survenue',
    sentence: 'Elle a été notée sous un code, sans aucune donnée.',
    remedy: 'Réessayez. Si cela se répète, donnez le code à votre informaticien.',
  },
} as const satisfies Record<string, AppErrorText>;

export type AppErrorCode = keyof typeof APP_ERRORS;

/** True for a code of the closed list (what came over the network is checked with it). */
export const isAppErrorCode = (value: unknown): value is AppErrorCode =>
  typeof value === 'string' && Object.hasOwn(APP_ERRORS, value);

/**
 * A foreseen failure. Its message is the code and nothing else: neither a value, nor a name, nor the text of another
 * error may travel in it (JSON parse errors quote the body).
 */
export class AppError extends Error {
  override readonly name = 'AppError';
  constructor(
    readonly code: AppErrorCode,
    /** Id the service logged with the failure, to be given to a technician. */
    readonly requestId: string | null = null,
    /** Where in a file; never sent and never logged. */
    readonly place: AppErrorPlace = {},
  ) {
    super(code);
  }
  /** The title names the place, where there is one. */
  get text(): AppErrorText {
    const { sheet, cell } = this.place;
    const places = [sheet === undefined ? [] : `feuille «\u00a0${sheet}\u00a0»`, cell ?? []].flat();
    const text = APP_ERRORS[this.code];
    return places.length === 0 ? text : { ...text, title: `${text.title} (${places.join(', ')})` };
  }
}
