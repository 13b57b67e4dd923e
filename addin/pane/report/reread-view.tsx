import { counted, frenchNumber } from '@report/engine/text';
import { placeKey, type ReportFinding, type Reread } from '../../word-report';
import { Action, BackLink, EntryList, FileButton, Message, Passage, Section, Situation } from '../../ui';
import type { View } from '../model/pane';
import { copiedList } from './copied-list';
import { CopyButton } from './copy-button';
import { FoldedPlaces } from './folded-places';
import { Problem } from './problem';
import { type ReportContext, WORD_FILES } from './report-context';
import { againstText, sectionOf, unknownText } from './report-words';

/** Figures of no table shown at first. */
const FIRST = 20;

/** What was found in a finished report. */
export function rereadView(context: ReportContext, reread: Reread): View {
  const { pane, report, work, focus, state } = context;
  const { findings, toCheck, accepted, read, unknown, file } = reread;
  const title =
    findings.length === 0
      ? `Aucune contradiction parmi ${counted(read, 'chiffre lu', 'chiffres lus')}`
      : `${counted(findings.length, 'contradiction', 'contradictions')} parmi ${counted(read, 'chiffre lu', 'chiffres lus')}`;
  const corrects = findings.some(({ kind }) => kind === 'registres') && state.done !== null;
  return {
    key: 'report-reread',
    body: (
      <>
        <BackLink label="Rapport Word" onClick={pane.leaveOverlay} />
        <Situation
          title={title}
          lead={unknownText(unknown.length, reread.outside)}
          glyph={findings.length === 0 ? 'ok' : 'error'}
          tone={findings.length === 0 ? 'ok' : 'error'}
          place="beside"
          focus={focus}
        />
        <Problem text={report.problem} />
        <p className="muted">{`${file.name} · ${againstText(reread, state.done?.year ?? null)}`}</p>
        {reread.last !== null && <p className="muted">{`${reread.last.name} · ${reread.last.text}`}</p>}
        {reread.unheld > 0 && (
          <Message tone="info">
            <p>
              {`${counted(reread.unheld, 'chiffre n’a', 'chiffres n’ont')} pas de valeur dans les tableaux de ce classeur\u00a0: comparés au document seulement.`}
            </p>
          </Message>
        )}
        {!reread.known && read > 0 && (
          <Message tone="info">
            <p>
              Aucune phrase de ce rapport n’est connue{'\u00a0'}: chaque phrase a été lue seule, sans la comparer aux
              autres chapitres.
            </p>
          </Message>
        )}
        <Findings list="findings" title="Contradictions" findings={findings} context={context} />
        <Findings list="toCheck" title="À vérifier" findings={toCheck} context={context} />
        <Findings list="accepted" title="Écarts voulus" findings={accepted} context={context} />
        <Section title="Rapport de l’an dernier">
          <p>Choisissez-le{'\u00a0'}: ce que ce rapport dit des années passées lui est comparé.</p>
          <FileButton
            label="Comparer au rapport de l’an dernier…"
            accept={WORD_FILES}
            onFile={(last) => {
              work.reread(file, last);
            }}
          />
        </Section>
        <FoldedPlaces
          title="Chiffres sans tableau"
          sentence="Ils n’ont été comparés à aucun tableau. Relisez-les vous-même."
          places={unknown}
          bodyOf={(place) => <Passage {...place} />}
          first={FIRST}
        />
      </>
    ),
    footer: (
      <>
        {corrects && (
          <Action
            kind="primary"
            label="Corriger dans une copie"
            onClick={() => {
              work.plan(
                file,
                findings.flatMap(({ kind, places: [place] }) =>
                  kind === 'registres' && place !== undefined ? [placeKey(place)] : [],
                ),
              );
            }}
          />
        )}
        {findings.length + toCheck.length > 0 && (
          <CopyButton label="Copier la liste" copy={() => pane.copy(copiedList(reread))} />
        )}
        <FileButton kind="quiet" label="Relire un autre rapport…" accept={WORD_FILES} onFile={work.reread} />
      </>
    ),
  };
}

interface FindingsProps {
  readonly list: 'findings' | 'toCheck' | 'accepted';
  readonly title: string;
  readonly findings: readonly ReportFinding[];
  readonly context: ReportContext;
}

/** By section of the report, in its order. */
function Findings({ list, title, findings, context: { work } }: FindingsProps) {
  if (findings.length === 0) return null;
  return (
    <Section title={`${title} (${frenchNumber(findings.length)})`}>
      <EntryList
        entries={findings.map((finding, at) => {
          const [place] = finding.places;
          const section = place === undefined ? 'Document' : sectionOf(place);
          const meant = list !== 'accepted';
          return {
            key: `${at} ${section}`,
            title: section,
            body: (
              <>
                {place !== undefined && <Passage {...place} />}
                {finding.expected !== null && (
                  <p>
                    {'Valeur juste\u00a0: '}
                    <b>{finding.expected}</b>
                  </p>
                )}
                <p>{finding.message}</p>
              </>
            ),
            actions: [
              {
                label: meant ? 'C’est voulu' : 'Ce n’est plus voulu',
                purpose: `${meant ? 'C’est voulu' : 'Ce n’est plus voulu'}\u00a0: ${place?.text ?? ''}, ${section}`,
                onClick: () => {
                  work.meant({ list, at });
                },
              },
            ],
          };
        })}
      />
    </Section>
  );
}
