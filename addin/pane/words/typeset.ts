/**
 * Text that comes from elsewhere (table titles, rule messages) with the spaces French never breaks at: before
 * «: ; ? ! » %» and after «.
 */
export const typeset = (text: string): string => text.replace(/ (?=[:;?!»%])/g, '\u00a0').replace(/« /g, '«\u00a0');
