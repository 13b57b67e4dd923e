import { APP_ERRORS, type AppErrorCode } from '@report/engine/contract';
import { typeset } from '@report/engine/text';
import { Action, type GlyphName, Message, Numbered, Section, Situation } from '../../ui';
import type { View, ViewContext } from '../model/pane';
import type { Incident } from '../model/state';
import { splitSentence } from '../words/texts';

const GLYPHS: Partial<Record<AppErrorCode, GlyphName>> = {
  WORKBOOK_PROTECTED: 'lock',
  WORKBOOK_READ_ONLY: 'lock',
  REGISTERS_CHANGED: 'swap',
};

/** What the user mends alone: a code for a technician would only worry. */
const OWN_TO_MEND: ReadonlySet<AppErrorCode> = new Set([
  'WORKBOOK_PROTECTED',
  'WORKBOOK_READ_ONLY',
  'SHEET_PROTECTED',
  'REGISTERS_CHANGED',
  'NO_DATA_FOR_YEAR',
  'NO_TABLE',
] satisfies AppErrorCode[]);

const UNPROTECT = [
  <>
    Dans le ruban, ouvrez l’onglet <b>Révision</b>.
  </>,
  <>
    Cliquez sur <b>Protéger le classeur</b>. Un mot de passe peut être demandé.
  </>,
  <>
    Revenez ici et choisissez <b>Réessayer</b>.
  </>,
];

/** A foreseen failure: what happened, the state of the workbook, what to do. */
export function incidentView({ pane, focus }: ViewContext, incident: Incident, code: AppErrorCode): View {
  const { title, sentence, remedy } = APP_ERRORS[code];
  const service = isServiceFailure(code) && incident.during === 'generate';
  const changed = code === 'REGISTERS_CHANGED';
  const { happened, workbook } = changed
    ? { happened: CHANGED, workbook: AS_BEFORE }
    : service
      ? splitSentence(sentence)
      : { happened: sentence, workbook: '' };
  return {
    key: `incident ${code}`,
    body: (
      <>
        <Situation
          title={typeset(title)}
          lead={typeset(happened)}
          glyph={GLYPHS[code] ?? (service ? 'cloud' : 'warning')}
          focus={focus}
          alert={changed}
        />
        {workbook !== '' && (
          <Message tone="ok">
            <p>{typeset(workbook)}</p>
          </Message>
        )}
        <Remedy code={code} remedy={remedy} service={service} />
        {!OWN_TO_MEND.has(code) && (
          <p className="muted">
            {'Si cela se répète, donnez ce code à votre informaticien : '}
            <span className="nowrap">{`${code} · ${incident.reference}`}</span>
          </p>
        )}
      </>
    ),
    footer: (
      <>
        {service && (
          <Action
            kind="primary"
            label="Calculer sur ce poste"
            onClick={() => {
              pane.leaveIncident();
              pane.generate('locally');
            }}
          />
        )}
        <div className="footer-row">
          <Action
            kind={service ? 'secondary' : 'primary'}
            label={changed ? 'Recommencer avec les nouvelles données' : 'Réessayer'}
            onClick={pane.retry}
          />
          {service && <Action kind="secondary" label="Annuler" onClick={pane.leaveIncident} />}
        </div>
        {!service && incident.during !== 'open' && <Action kind="quiet" label="Annuler" onClick={pane.leaveIncident} />}
      </>
    ),
  };
}

const CHANGED = 'Les chiffres ne correspondraient plus aux lignes. La génération s’est arrêtée.';
const AS_BEFORE = 'Votre classeur est comme avant : rien n’a été écrit.';

interface RemedyProps {
  readonly code: AppErrorCode;
  readonly remedy: string;
  readonly service: boolean;
}

function Remedy({ code, remedy, service }: RemedyProps) {
  if (code === 'WORKBOOK_PROTECTED') {
    return (
      <Section title="Pour enlever la protection">
        <Numbered items={UNPROTECT} />
      </Section>
    );
  }
  if (code === 'REGISTERS_CHANGED') {
    return <p className="muted">Une autre personne travaille peut-être dans ce classeur.</p>;
  }
  return (
    <Section title={service ? 'Vous pouvez continuer' : 'Que faire'}>
      <p>{typeset(remedy)}</p>
      {service && code !== 'SERVICE_UNREACHABLE' && (
        <p>Le calcul peut se faire sur ce poste. Le résultat est exactement le même.</p>
      )}
    </Section>
  );
}

/** Failures of the service: computing on this computer gives the same tables without it. */
const SERVICE_FAILURES: ReadonlySet<AppErrorCode> = new Set([
  'SERVICE_UNREACHABLE',
  'SERVICE_NOT_OURS',
  'ANSWER_REFUSED',
  'CATALOGUE_MISMATCH',
  'BODY_TOO_LARGE',
  'NOT_JSON',
  'WRONG_MEDIA_TYPE',
  'WRONG_SHAPE',
  'WRONG_PROJECTIONS',
  'TOO_MANY_REQUESTS',
  'BODY_TIMEOUT',
  'METHOD_NOT_ALLOWED',
  'PANE_OUTDATED',
  'SIGN_IN_REQUIRED',
  'SIGN_IN_EXPIRED',
  'SIGN_IN_FAILED',
  'NOT_ALLOWED',
  'SIGN_IN_UNAVAILABLE',
  'SIGN_IN_NOT_SET',
  'ORIGIN_REFUSED',
  'NOT_FOUND',
  'INTERNAL',
] satisfies AppErrorCode[]);

const isServiceFailure = (code: AppErrorCode): boolean => SERVICE_FAILURES.has(code);
