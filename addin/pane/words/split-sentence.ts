/**
 * What happened, and the state it leaves the workbook in: the sentences of a failure that begin with «Votre classeur»
 * or «Rien n’» are shown apart, so that the person sees them first.
 */
export function splitSentence(sentence: string): { readonly happened: string; readonly workbook: string } {
  const parts = sentence.split(/(?<=\.) /);
  const isState = (part: string): boolean => /^(Votre classeur|Rien n’)/.test(part);
  return {
    happened: parts.filter((part) => !isState(part)).join(' '),
    workbook: parts.filter(isState).join(' '),
  };
}
