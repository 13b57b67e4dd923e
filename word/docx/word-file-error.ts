/** Why a file is not read as a Word document. */
export type WordFileReason =
  | 'empty'
  | 'doc'
  | 'odt'
  | 'rtf'
  | 'pdf'
  | 'not-word'
  | 'protected'
  | 'damaged'
  | 'too-large'
  | 'too-deep'
  | 'long-paragraph';

/** French: what the file is, and what to do. */
const TEXTS: Readonly<Record<WordFileReason, string>> = {
  empty: 'Ce fichier est vide. Enregistrez le rapport à nouveau, puis choisissez-le.',
  doc: 'Ce fichier est dans l’ancien format de Word (.doc). Ouvrez-le dans Word, choisissez «\u00a0Enregistrer sous\u00a0» et le type «\u00a0Document Word (.docx)\u00a0».',
  odt: 'Ce fichier est un document LibreOffice (.odt). Ouvrez-le dans LibreOffice, choisissez «\u00a0Enregistrer sous\u00a0» et le type «\u00a0Word (.docx)\u00a0».',
  rtf: 'Ce fichier est au format RTF. Ouvrez-le dans Word et enregistrez-le comme «\u00a0Document Word (.docx)\u00a0».',
  pdf: 'Ce fichier est un PDF\u00a0: ses phrases ne peuvent pas être mises à jour. Choisissez le document Word dont il vient.',
  'not-word': 'Ce fichier n’est pas un document Word (.docx). Choisissez le rapport lui-même.',
  protected:
    'Ce document est protégé par un mot de passe. Ouvrez-le dans Word, retirez le mot de passe (Fichier, Informations, Protéger le document), enregistrez-le et choisissez-le à nouveau.',
  damaged:
    'Ce document est endommagé et n’a pas pu être lu jusqu’au bout. Ouvrez-le dans Word, laissez-le réparer, enregistrez-le sous un autre nom et choisissez cette copie.',
  'too-large':
    'Ce document est trop grand pour être lu ici. Enlevez-en les images ou partagez-le en deux, puis choisissez-le à nouveau.',
  'too-deep':
    'Ce document a une construction que Word ne produit pas (éléments emboîtés sans fin). Il n’a pas été lu. Copiez son texte dans un nouveau document.',
  'long-paragraph':
    'Un paragraphe de ce document dépasse 20\u00a0000 lettres. Il n’a pas été lu. Dans Word, coupez-le en plusieurs paragraphes (touche Entrée), enregistrez et choisissez le document à nouveau.',
};

/** A file that cannot be read as a Word document. Carries no content of the file. */
export class WordFileError extends Error {
  override readonly name = 'WordFileError';
  /** French, for the person who chose the file. */
  readonly text: string;
  constructor(
    readonly reason: WordFileReason,
    { file, ...options }: ErrorOptions & { readonly file?: string } = {},
  ) {
    super(reason, options);
    this.text = file === undefined ? TEXTS[reason] : `«\u00a0${file}\u00a0» – ${TEXTS[reason]}`;
  }
}

/** An error that says which of two chosen files it is about; any other one as it is. */
export const aboutFile = (error: unknown, file: string): unknown =>
  error instanceof WordFileError ? new WordFileError(error.reason, { cause: error, file }) : error;
