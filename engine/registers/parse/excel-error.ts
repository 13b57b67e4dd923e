/** What readers of files give for a formula that was never calculated; Excel itself calculates it. */
export const UNCALCULATED = '#SANS_RESULTAT!';

const ERRORS: ReadonlySet<string> = new Set(
  (
    '#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #SPILL! #CALC! #FIELD! #BLOCKED! #CONNECT! #UNKNOWN! #BUSY! #GETTING_DATA ' +
    '#NUL! #VALEUR! #NOM? #NOMBRE! #PROPAGATION! #EPARS! #CALCUL! #CHAMP! #CONNEXION! #INCONNU! #OCCUPE! #BLOQUE! #N/D ' +
    '#NV #WERT! #BEZUG! #ZAHL! #UBERLAUF! #KALK! #FELD! #BLOCKIERT! #VERBINDEN! #UNBEKANNT! #BESCHAFTIGT! #DATEN_ABRUFEN ' +
    UNCALCULATED
  ).split(' '),
);

/** Longer texts are none: they are not looked at. */
const MAX_LENGTH = 40;

const MARKS = /\p{M}/gu;
const plain = (text: string): string => text.trim().normalize('NFD').replace(MARKS, '').toUpperCase();

/** True when a cell's text is an error of Excel («#REF!», «#N/A», «#VALEUR!», «#BEZUG!»), in English, French or German. */
export const isExcelError = (text: string): boolean =>
  text.length <= MAX_LENGTH && text.trimStart().startsWith('#') && ERRORS.has(plain(text));
