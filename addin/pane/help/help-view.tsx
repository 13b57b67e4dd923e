import { useState } from 'react';
import { Action, BackLink, LinkButton, Numbered, Section, Situation } from '../../ui';
import type { HelpJobs } from '../model/ports';
import type { View, ViewContext } from '../model/pane';
import { problemText } from './problem-file';
import { GUIDE, NEWS, SHORTCUTS, TOUR, VERSION } from './words';

/** What helps: the product in three sentences, a short guide, the keys, how to report a problem, what is new. */
export function helpView({ profile, state, pane, focus, now }: ViewContext, jobs: HelpJobs): View {
  return {
    key: 'help',
    body: (
      <>
        <BackLink label="Retour" onClick={pane.leaveOverlay} />
        <Situation title="Aide" focus={focus} />
        <Numbered items={TOUR} />
        <Guide />
        <Section title="Raccourcis">
          <ul className="bullets">
            {SHORTCUTS.map(([keys, does]) => (
              <li key={keys}>
                <b>{keys}</b>
                {'\u00a0: '}
                {does}
              </li>
            ))}
          </ul>
        </Section>
        <Problem text={problemText(profile, state, jobs.host(), now)} save={jobs.save} />
        <Section title={`Nouveau dans la version ${VERSION}`}>
          <ul className="bullets">
            {NEWS.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Section>
      </>
    ),
    footer: <Action kind="secondary" label="Retour" onClick={pane.leaveOverlay} />,
  };
}

/** The questions, one open at a time. */
function Guide() {
  const [open, setOpen] = useState<string | null>(null);
  return (
    <Section title="Guide">
      {GUIDE.map(({ key, title, lines }) => (
        <div key={key}>
          <LinkButton
            label={title}
            expanded={open === key}
            onClick={() => {
              setOpen(open === key ? null : key);
            }}
          />
          {open === key && lines.map((line) => <p key={line}>{line}</p>)}
        </div>
      ))}
    </Section>
  );
}

interface ProblemProps {
  readonly text: string;
  readonly save: (text: string) => void;
}

/** The file is read before it is saved: what it holds is seen, not promised. */
function Problem({ text, save }: ProblemProps) {
  const [shown, setShown] = useState<string | null>(null);
  const [saved, setSaved] = useState(false);
  return (
    <Section title="Signaler un problème">
      <p>Un fichier dit où en est le volet, sans personne, sans cellule et sans nom de feuille.</p>
      <LinkButton
        label="Voir ce qu’il contient"
        expanded={shown !== null}
        onClick={() => {
          setShown(shown === null ? text : null);
        }}
      />
      {shown !== null && <pre className="file-text">{shown}</pre>}
      <Action
        kind="secondary"
        label="Enregistrer le fichier"
        onClick={() => {
          save(shown ?? text);
          setSaved(true);
        }}
      />
      <div role="status">
        {saved && (
          <p className="muted">
            Il est dans vos téléchargements. Donnez-le à votre informaticien, avec ce que vous faisiez.
          </p>
        )}
      </div>
    </Section>
  );
}
