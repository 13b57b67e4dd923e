import type { AppErrorText } from './app-error-text';

/** What stands, but not as asked: said beside the result. */
export const LEFT_OUT = {
  CHARTS_LEFT_OUT: {
    title: 'Les graphiques n’ont pas été dessinés',
    sentence: 'Cette version d’Excel ne le permet pas. Les tableaux sont complets.',
    remedy: 'Mettez Excel à jour, ou ouvrez le classeur dans Excel pour le web, puis relancez.',
  },
  LINKS_LEFT_OUT: {
    title: 'Les liens entre les feuilles n’ont pas été posés',
    sentence: 'Excel les a refusés. Les tableaux sont complets.',
    remedy: 'Passez d’une feuille à l’autre par les onglets.',
  },
  HEADINGS_LEFT_OUT: {
    title: 'Les titres ne portent pas les styles de titre d’Excel',
    sentence:
      'Excel les a refusés\u00a0: un lecteur d’écran ne les annonce pas comme titres. Les tableaux sont complets.',
    remedy: 'Onglet Accueil, «\u00a0Styles de cellules\u00a0».',
  },
  FREEZE_LEFT_OUT: {
    title: 'Les titres n’ont pas été figés en haut des feuilles',
    sentence: 'Excel l’a refusé. Les tableaux sont complets.',
    remedy: 'Onglet Affichage, bouton «\u00a0Figer les volets\u00a0».',
  },
  PAGE_LEFT_OUT: {
    title: 'La mise en page pour l’impression n’a pas été réglée',
    sentence: 'Excel l’a refusée, souvent parce qu’aucune imprimante n’est installée. Les tableaux sont complets.',
    remedy: 'Réglez-la avant d’imprimer (onglet Mise en page), ou relancez sur un poste qui a une imprimante.',
  },
  BREAKS_LEFT_OUT: {
    title: 'Les sauts de page n’ont pas été posés',
    sentence: 'Excel les a refusés\u00a0: un tableau peut être coupé à l’impression. Les tableaux sont complets.',
    remedy: 'Voyez l’aperçu avant d’imprimer.',
  },
  END_LEFT_OUT: {
    title: 'La fin de l’écriture a été refusée',
    sentence:
      'Les nouvelles feuilles sont en place\u00a0; il reste à retirer les anciennes, dont le nom commence par «\u00a0~\u00a0», ou à remettre les noms des tableaux. Fermez puis rouvrez le volet\u00a0: il s’en charge. Les tableaux sont complets.',
    remedy: 'Fermez puis rouvrez le volet\u00a0: il s’en charge.',
  },
} as const satisfies Record<string, AppErrorText>;
