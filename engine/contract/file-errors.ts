import type { AppErrorText } from './app-error-text';

/** Why a file cannot be read. */
export const FILE_ERRORS = {
  EMPTY_FILE: {
    title: 'Ce fichier est vide',
    sentence:
      'Il ne contient aucun octet : une copie ou un téléchargement s’est sans doute arrêté. Rien n’a été modifié.',
    remedy: 'Copiez-le de nouveau depuis son emplacement d’origine.',
  },
  NOT_A_WORKBOOK: {
    title: 'Ce fichier n’est pas un classeur Excel',
    sentence: 'Il ne peut pas être lu. Rien n’a été modifié.',
    remedy: 'Ouvrez-le dans Excel et enregistrez-le au format « Classeur Excel (.xlsx) ».',
  },
  WORKBOOK_ENCRYPTED: {
    title: 'Ce classeur est protégé par un mot de passe',
    sentence: 'Excel l’a chiffré : sans le mot de passe, personne ne peut le lire. Rien n’a été modifié.',
    remedy:
      'Ouvrez-le dans Excel ; menu Fichier, Informations, « Protéger le classeur », « Chiffrer avec mot de passe », effacez le mot de passe, puis enregistrez une copie et choisissez la copie.',
  },
  WORKBOOK_DAMAGED: {
    title: 'Ce classeur est endommagé',
    sentence: 'Une partie du fichier est illisible : lire le reste donnerait des chiffres faux. Rien n’a été modifié.',
    remedy:
      'Ouvrez-le dans Excel, acceptez la réparation, vérifiez les données, puis enregistrez-le sous un autre nom.',
  },
  WORKBOOK_INCOMPLETE: {
    title: 'Ce fichier est incomplet',
    sentence:
      'Sa fin manque : une copie, un envoi ou un téléchargement s’est arrêté avant la fin. Rien n’a été modifié.',
    remedy: 'Copiez-le de nouveau depuis son emplacement d’origine.',
  },
  WORKBOOK_WITHOUT_SHEET: {
    title: 'Ce classeur ne contient aucune feuille de cellules',
    sentence: 'Il ne contient que des graphiques ou des macros. Rien n’a été modifié.',
    remedy: 'Choisissez le classeur qui contient vos registres.',
  },
  OLD_WORKBOOK: {
    title: 'Ce classeur est dans un ancien format d’Excel',
    sentence:
      'C’est un fichier .xls (Excel 2003 ou plus ancien), même si son nom finit par .xlsx. Rien n’a été modifié.',
    remedy: 'Ouvrez-le dans Excel et enregistrez-le au format « Classeur Excel (.xlsx) ».',
  },
  BINARY_WORKBOOK: {
    title: 'Ce classeur est au format binaire d’Excel',
    sentence: 'C’est un fichier .xlsb, qui ne peut pas être lu ici. Rien n’a été modifié.',
    remedy: 'Ouvrez-le dans Excel et enregistrez-le au format « Classeur Excel (.xlsx) ».',
  },
  OPEN_DOCUMENT: {
    title: 'Ce fichier est un classeur OpenDocument',
    sentence:
      'Il vient de LibreOffice ou d’un autre tableur (.ods), même si son nom finit par .xlsx. Rien n’a été modifié.',
    remedy: 'Ouvrez-le dans votre tableur et enregistrez-le au format « Classeur Excel (.xlsx) ».',
  },
  WEB_PAGE: {
    title: 'Ce fichier est une page web',
    sentence: 'Un logiciel ou un site l’a exporté en HTML sous un nom de classeur. Rien n’a été modifié.',
    remedy: 'Ouvrez-le dans Excel, acceptez l’avertissement et enregistrez-le au format « Classeur Excel (.xlsx) ».',
  },
  TEXT_FILE: {
    title: 'Ce fichier est un texte',
    sentence: 'C’est sans doute un export CSV, même si son nom finit par .xlsx. Rien n’a été modifié.',
    remedy:
      'Importez-le dans Excel (onglet Données, « À partir d’un fichier texte/CSV ») et enregistrez-le au format « Classeur Excel (.xlsx) ».',
  },
  WORD_DOCUMENT: {
    title: 'Ce fichier est un document Word',
    sentence: 'Les registres se lisent dans un classeur Excel. Rien n’a été modifié.',
    remedy: 'Choisissez le classeur qui contient vos registres.',
  },
  WORKBOOK_TOO_LARGE: {
    title: 'Ce classeur est trop grand',
    sentence: 'Une fois décompressé, il dépasse ce qui peut être lu sans risque. Rien n’a été modifié.',
    remedy: 'Supprimez les images et les feuilles inutiles d’une copie, puis ouvrez la copie.',
  },
  SHEET_TOO_LARGE: {
    title: 'Une feuille est trop grande pour être lue',
    sentence: 'Sa zone utilisée dépasse ce qu’un registre peut contenir. Rien n’a été modifié.',
    remedy: 'Supprimez les lignes et les colonnes vides au-delà de vos données, enregistrez, puis réessayez.',
  },
} as const satisfies Record<string, AppErrorText>;
