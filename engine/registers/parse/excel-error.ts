const ERRORS: ReadonlySet<string> = new Set(
  (
    '#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #SPILL! #CALC! #FIELD! #BLOCKED! #CONNECT! #UNKNOWN! #BUSY! #GETTING_DATA ' +
    '#NUL! #VALEUR! #NOM? #NOMBRE! #PROPAGATION! #CALCUL! #CHAMP! #CONNEXION! #INCONNU! #OCCUPE! #OCCUPÉ! #BLOQUE! #BLOQUÉ!'
  ).split(' '),
);

/** True when a cell's text is an error of Excel («#REF!», «#N/A», «#VALEUR!»), in English or in French. */
export const isExcelError = (text: string): boolean => text.startsWith('#') && ERRORS.has(text);
