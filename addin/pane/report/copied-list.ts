import type { ReportFinding, Reread } from '../../word-report';
import type { Copied } from '../model/ports';
import { sectionOf } from './report-words';

/** The list of what was found, for a message or a document. */
export function copiedList({ findings, toCheck, file }: Pick<Reread, 'findings' | 'toCheck' | 'file'>): Copied {
  const parts = [
    { title: 'Contradictions', lines: findings.map(lineOf) },
    { title: 'À vérifier', lines: toCheck.map(lineOf) },
  ].filter(({ lines }) => lines.length > 0);
  const text = [file.name, ...parts.flatMap(({ title, lines }) => [title, ...lines.map((line) => `- ${line}`)])];
  const html = parts.map(
    ({ title, lines }) =>
      `<p><b>${escaped(title)}</b></p><ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`,
  );
  return { text: text.join('\r\n'), html: `<p>${escaped(file.name)}</p>${html.join('')}` };
}

function lineOf({ places: [place], message, expected }: ReportFinding): string {
  const around =
    place === undefined
      ? ''
      : `${place.row === null ? '' : `${place.row}, `}«\u00a0…${place.before}${place.text}${place.after}…\u00a0» `;
  const right = expected === null ? '' : ` Valeur juste\u00a0: ${expected}.`;
  return `${place === undefined ? 'Document' : sectionOf(place)}\u00a0: ${around}${message}${right}`.replace(
    /[\t\n]+/g,
    ' ',
  );
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
