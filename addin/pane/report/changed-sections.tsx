import { useState } from 'react';
import { counted, frenchNumber } from '@report/engine/text';
import type { ChangedSentence, UpdatePlan } from '../../word-report';
import { ChangedPassage, Choice, EntryList, Foldable, LinkButton, Section } from '../../ui';
import type { ReportState, ReportWork } from '../model/report-state';

const FILTERS = [
  { key: 'tout', text: 'Tout' },
  { key: 'phrase', text: 'Phrases' },
  { key: 'tableau', text: 'Tableaux' },
  { key: 'année', text: 'Années' },
  { key: 'relire', text: 'À relire' },
] as const;

interface Props {
  readonly plan: UpdatePlan;
  readonly accepted: ReportState['accepted'];
  readonly work: ReportWork;
}

/** The changes by section of the report; a section opens under its heading. */
export function ChangedSections({ plan, accepted, work }: Props) {
  const [filter, setFilter] = useState('tout');
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const passes = ({ kind, reread }: ChangedSentence): boolean =>
    filter === 'tout' || (filter === 'relire' ? reread.length > 0 : kind === filter);
  const sections = plan.sections.flatMap(({ title, sentences }) => {
    const shown = sentences.filter(passes);
    return shown.length === 0 ? [] : [{ title, sentences: shown }];
  });
  if (plan.sections.length === 0) return null;
  return (
    <Section title="Changements par chapitre">
      <Choice
        label="Montrer"
        options={FILTERS.map(({ key, text }) => ({ key, text }))}
        value={filter}
        onChange={setFilter}
      />
      {sections.length === 0 && <p>Aucun changement de cette sorte.</p>}
      <ul className="list">
        {sections.map(({ title, sentences }) => {
          const ids = sentences.flatMap(({ edits }) => edits.map(({ id }) => id));
          const taken = ids.filter((id) => accepted.has(id)).length;
          const isOpen = open.has(title);
          const toReread = sentences.filter(({ reread }) => reread.length > 0).length;
          return (
            <Foldable
              key={title}
              title={title.split(' › ').at(-1) ?? title}
              detail={detailOf(taken, ids.length, toReread)}
              count={frenchNumber(ids.length)}
              countLabel={counted(ids.length, 'chiffre', 'chiffres')}
              tone={toReread > 0 ? 'warning' : 'info'}
              toneLabel={toReread > 0 ? 'À relire' : 'Changement'}
              open={isOpen}
              onToggle={() => {
                setOpen(toggled(open, title));
              }}
            >
              <li>
                <LinkButton
                  label={taken === ids.length ? 'Laisser la section' : 'Accepter la section'}
                  purpose={`${taken === ids.length ? 'Laisser la section' : 'Accepter la section'} ${title}`}
                  onClick={() => {
                    work.accept(ids, taken < ids.length);
                  }}
                />
              </li>
              <li>
                <Sentences sentences={sentences} accepted={accepted} work={work} />
              </li>
            </Foldable>
          );
        })}
      </ul>
    </Section>
  );
}

function Sentences({
  sentences,
  accepted,
  work,
}: Omit<Props, 'plan'> & { readonly sentences: readonly ChangedSentence[] }) {
  return (
    <EntryList
      entries={sentences.map(({ id, name, pieces, edits, reread }) => {
        const isTaken = edits.every((edit) => accepted.has(edit.id));
        const label = isTaken ? 'Laisser' : 'Accepter';
        return {
          key: id,
          title: isTaken ? `✓ ${name}` : name,
          body: <ChangedPassage pieces={pieces} />,
          ...(reread.length > 0 && { note: `Relire la phrase\u00a0: ${reread.join(', ')}.` }),
          actions: [
            {
              label,
              purpose: `${label}\u00a0: ${name}`,
              onClick: () => {
                work.accept(
                  edits.map((edit) => edit.id),
                  !isTaken,
                );
              },
            },
          ],
        };
      })}
    />
  );
}

function detailOf(taken: number, all: number, toReread: number): string {
  const parts = [taken === 0 ? 'rien d’accepté' : taken === all ? 'tout accepté' : `${taken} sur ${all} acceptés`];
  if (toReread > 0) parts.push(counted(toReread, 'phrase à relire', 'phrases à relire'));
  return parts.join(' · ');
}

function toggled(open: ReadonlySet<string>, title: string): ReadonlySet<string> {
  const next = new Set(open);
  if (!next.delete(title)) next.add(title);
  return next;
}
