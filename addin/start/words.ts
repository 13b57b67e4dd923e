/**
 * What is said before any part of the pane has arrived, or where none comes: this file imports nothing, so that Office is
 * asked at once and something can always be said.
 */
export const WORDS = {
  incomplete: {
    title: 'Le volet n’a pas pu être chargé entièrement',
    sentence: 'Une partie du volet n’est pas arrivée jusqu’à ce poste. Votre classeur est comme avant.',
    remedy: 'Vérifiez la connexion, puis fermez et rouvrez le volet.',
  },
  silent: {
    title: 'Excel ne répond pas encore',
    sentence: 'Le volet est là, mais il attend toujours Excel. Votre classeur est comme avant.',
    remedy: 'Le volet s’affichera dès qu’Excel répond. Sinon, réessayez, ou fermez puis rouvrez Excel.',
  },
} as const;

/** Says it in the page, with a way to try again. */
export function say(element: Element, { title, sentence, remedy }: (typeof WORDS)[keyof typeof WORDS]): void {
  const again = document.createElement('button');
  again.textContent = 'Réessayer';
  again.addEventListener('click', () => {
    window.location.reload();
  });
  const lines = [['h1', title] as const, ['p', sentence] as const, ['p', remedy] as const].map(([tag, text]) => {
    const line = document.createElement(tag);
    line.textContent = text;
    return line;
  });
  element.replaceChildren(...lines, again);
}
