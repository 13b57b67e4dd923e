import { kindOf } from '@report/engine/calendar';
import { counted } from '@report/engine/text';
import type { WrittenDraft } from '../../word-report';
import { Action, BackLink, Choice, FileButton, LinkButton, Message, Section, Situation } from '../../ui';
import type { View } from '../model/pane';
import { editionOfDraft } from './edition-of-draft';
import { Problem } from './problem';
import { type ReportContext, TEMPLATES, WORD_FILES } from './report-context';

const STEP_NAMES = { registers: 'Registres', check: 'Vérification', statistics: 'Statistiques' } as const;

/** What can be done with a report in Word. */
export function homeView({ profile, state, report, work, pane, focus }: ReportContext): View {
  const done = state.done?.result.trace.answer ?? null;
  // The chapters of a report are those of a year.
  const answer = done !== null && kindOf(done.period) === 'year' ? done : null;
  const year = answer?.year ?? null;
  return {
    key: 'report',
    body: (
      <>
        <BackLink label={STEP_NAMES[state.step]} onClick={pane.leaveOverlay} />
        <Situation
          title="Rapport Word"
          lead="Tout se passe sur ce poste. Le fichier que vous choisissez n’est jamais modifié."
          focus={focus}
        />
        <Problem text={report.problem} />
        {report.draft !== null && <Drafted draft={report.draft} />}
        <Section title="Relire un rapport">
          <p>
            {year === null
              ? 'Trouve les chiffres qui se contredisent dans le document.'
              : `Trouve les chiffres qui se contredisent, ou qui ne sont pas ceux des tableaux de ${year}.`}
          </p>
          <FileButton kind="secondary" label="Relire un rapport…" accept={WORD_FILES} onFile={work.reread} />
          {report.reread !== null && (
            <LinkButton
              label="Revoir la dernière relecture"
              onClick={() => {
                pane.openOverlay({ kind: 'report', page: 'reread' });
              }}
            />
          )}
        </Section>
        {answer === null || year === null ? (
          <Message tone="info">
            <p>
              {done === null
                ? 'Pour écrire un brouillon ou mettre un rapport à jour, générez d’abord les statistiques.'
                : 'Un brouillon et une mise à jour se font sur une année entière\u00a0: générez les statistiques d’une année.'}
            </p>
          </Message>
        ) : (
          <>
            <Section title="Mettre à jour un rapport">
              <p>{`Propose les chiffres de ${year} à la place des anciens. Vous acceptez chaque changement.`}</p>
              <FileButton
                kind="secondary"
                label="Mettre à jour un rapport…"
                accept={WORD_FILES}
                onFile={(file) => {
                  work.plan(file);
                }}
              />
              {report.plan !== null && (
                <LinkButton
                  label="Reprendre la mise à jour"
                  onClick={() => {
                    pane.openOverlay({ kind: 'report', page: 'update' });
                  }}
                />
              )}
            </Section>
            <Section title="Écrire un brouillon">
              <p>{`Un document Word avec les chapitres de chiffres de ${year}.`}</p>
              <Choice
                label="Dans l’ordre du rapport"
                options={profile.editions.map(({ key, label }) => ({ key, text: label }))}
                value={editionOfDraft(profile, report.edition, answer)}
                onChange={work.chooseEdition}
              />
              <Action
                kind="secondary"
                label="Écrire le brouillon"
                onClick={() => {
                  work.draft(null);
                }}
              />
              <FileButton label="Écrire le brouillon avec votre modèle Word…" accept={TEMPLATES} onFile={work.draft} />
            </Section>
          </>
        )}
      </>
    ),
    footer: null,
  };
}

/** Where the draft is, and what a person has still to do. */
function Drafted({ draft }: { readonly draft: WrittenDraft }) {
  const { name, tables, sentences, charts } = draft;
  return (
    <Message tone="ok" glyphLabel="Fait" live>
      <p>
        {`${counted(tables, 'tableau', 'tableaux')}, ${counted(sentences, 'phrase', 'phrases')}, ${counted(charts, 'graphique', 'graphiques')}.`}
      </p>
      <p>
        Le fichier <b>{name}</b> est dans vos téléchargements.
      </p>
      <p>Relisez les passages surlignés{'\u00a0'}: ils demandent une phrase de votre main.</p>
      <p>Dans Word, appuyez sur Ctrl+A puis F9{'\u00a0'}: la table des matières se remplit.</p>
    </Message>
  );
}
