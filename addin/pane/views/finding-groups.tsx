import { useState } from 'react';
import { ALL_TABLES, type Severity } from '@report/engine/contract';
import { counted, frenchNumber, typeset } from '@report/engine/text';
import { concernsRow } from '../../actions';
import { Chips, Foldable, LinkButton } from '../../ui';
import { type FindingBlock, type FindingGroup, ruleTitle } from '../derive/group-findings';
import { decisionsOf } from '../derive/decisions-of';
import { touchedText } from '../derive/touched-text';
import type { Pane } from '../model/pane';
import type { PaneState } from '../model/state';
import { SEVERITY_NAMES } from '../words/names';
import { useProfile } from './profile-context';
import { MoreButton } from './more-button';

/** Addresses, and blocks, shown before «Afficher les n autres». */
const FIRST = 12;
/** Rules shown at first: of errors, and of what is less grave. */
const ERRORS = 10;
const OTHERS = 4;
/** The first group with errors is opened by itself when it is as short as this. */
const SHORT = 5;

interface FindingGroupsProps {
  readonly groups: readonly FindingGroup[];
  readonly state: PaneState;
  readonly pane: Pane;
}

/** Groups that open on their findings. */
export function FindingGroups({ groups, state, pane }: FindingGroupsProps) {
  const profile = useProfile();
  const [all, setAll] = useState(false);
  const { toggled } = state.filter;
  // Graver ones come first; who looks at one gravity, or for a word, sees all of it.
  const narrowed = state.filter.severity !== null || state.filter.words !== '';
  const most = groups[0]?.severity === 'error' ? ERRORS : OTHERS;
  const shown = all || narrowed || groups.length <= most + 1 ? groups : groups.slice(0, most);
  return (
    <>
      <ul className="list">
        {shown.map((group, index) => {
          const first = index === 0 && group.severity === 'error' && group.count <= SHORT;
          const open = toggled[group.key] ?? first;
          return (
            <Foldable
              key={group.key}
              title={typeset(ruleTitle(profile, group.rule, group.blocks[0]?.message ?? group.rule))}
              detail={detailOf(group)}
              count={frenchNumber(group.count)}
              countLabel={counted(group.count, 'cellule', 'cellules')}
              tone={group.severity}
              toneLabel={SEVERITY_NAMES[group.severity].one}
              open={open}
              onToggle={() => {
                pane.filter({ toggled: { ...toggled, [group.key]: !open } });
              }}
            >
              <Remedy rule={group.rule} />
              <Touched group={group} state={state} />
              <Blocks blocks={group.blocks} severity={group.severity} state={state} pane={pane} />
            </Foldable>
          );
        })}
      </ul>
      <MoreButton
        count={groups.length - shown.length}
        one="l’autre règle"
        several="autres règles"
        onClick={() => {
          setAll(true);
        }}
      />
    </>
  );
}

/** What to do about the findings of a rule. */
function Remedy({ rule }: { readonly rule: string }) {
  const { rules } = useProfile();
  const remedies = new Set(rules.filter(({ id }) => id === rule).map(({ remedy }) => remedy));
  return [...remedies].map((remedy) => (
    <li key={remedy}>
      <p>{typeset(remedy)}</p>
    </li>
  ));
}

/** Which tables the findings of a rule touch, and by how much at the most. */
function Touched({ group, state }: { readonly group: FindingGroup; readonly state: PaneState }) {
  const profile = useProfile();
  const [open, setOpen] = useState(false);
  if (group.severity === 'info') return null;
  const findings = group.blocks.flatMap((block) => block.findings);
  const touched = touchedText(
    profile,
    findings,
    state.registers?.summaries ?? [],
    state.choices?.edition ?? ALL_TABLES,
  );
  return (
    touched !== null && (
      <li>
        <LinkButton
          label={touched.title}
          expanded={open}
          onClick={() => {
            setOpen(!open);
          }}
        />
        {open && <p className="muted">{touched.text}</p>}
      </li>
    )
  );
}

interface BlocksProps {
  readonly blocks: readonly FindingBlock[];
  readonly severity: Severity;
  readonly state: PaneState;
  readonly pane: Pane;
}

function Blocks({ blocks, ...context }: BlocksProps) {
  const [all, setAll] = useState(false);
  const shown = all ? blocks : blocks.slice(0, FIRST);
  return (
    <>
      {shown.map((block) => (
        <Block key={block.key} block={block} {...context} />
      ))}
      {shown.length < blocks.length && (
        <li>
          <MoreButton
            count={blocks.length - shown.length}
            one="l’autre constat"
            several="autres constats"
            onClick={() => {
              setAll(true);
            }}
          />
        </li>
      )}
    </>
  );
}

function Block({ block, severity, state, pane }: Omit<BlocksProps, 'blocks'> & { readonly block: FindingBlock }) {
  const { message, file, sheet, addresses, correction, findings } = block;
  const [all, setAll] = useState(false);
  const shown = all ? addresses : addresses.slice(0, FIRST);
  const place = file === null ? sheet : `${sheet}, dans l’autre classeur (${file})`;
  const proposal =
    correction?.shown && !message.includes('Proposition') ? ` Proposition\u00a0: ${correction.shown.after}.` : '';
  const { registers } = state;
  const ofRows = registers !== null && findings.every((finding) => concernsRow(registers, finding));
  const first =
    correction === undefined
      ? -1
      : decisionsOf(state.registers, state.filter).findIndex(({ cluster }) => cluster === correction.cluster);
  return (
    <li>
      <p>{typeset(message + proposal)}</p>
      <p className="muted">
        {addresses.length === 1
          ? place
          : `${place}\u00a0: ${counted(addresses.length, 'cellule', 'cellules')}${correction === undefined ? '' : ', même écriture'}`}
      </p>
      <Chips
        label="Cellules"
        chips={shown.map((address) => ({
          text: address,
          label: `Aller à la cellule ${address}`,
          // A cell of another file cannot be shown from here.
          ...(file === null && {
            onClick: () => {
              pane.goTo(sheet, address);
            },
          }),
        }))}
      />
      <MoreButton
        count={addresses.length - shown.length}
        one="l’autre cellule"
        several="autres cellules"
        onClick={() => {
          setAll(true);
        }}
      />
      {(first >= 0 || (ofRows && severity !== 'info')) && (
        <div className="link-row">
          {first >= 0 && (
            <LinkButton
              label="Voir la correction"
              onClick={() => {
                pane.openOverlay({ kind: 'correction', index: first, left: [] });
              }}
            />
          )}
          {ofRows && severity !== 'info' && (
            <LinkButton
              label="Laisser tel quel…"
              onClick={() => {
                pane.openOverlay({ kind: 'reason', findings });
              }}
            />
          )}
        </div>
      )}
    </li>
  );
}

function detailOf({ severity, tables, count, proposals }: FindingGroup): string {
  if (severity === 'info')
    return proposals === 0 ? 'rien à faire' : counted(proposals, 'écriture à uniformiser', 'écritures à uniformiser');
  const wrong = severity === 'error';
  const todo = [
    ...(proposals === 0 ? [] : [counted(proposals, 'proposition', 'propositions')]),
    ...(proposals === 0 ? ['à vérifier'] : proposals < count ? [`${frenchNumber(count - proposals)} à vérifier`] : []),
  ].join(', ');
  if (tables === 0) return `${todo} · aucun chiffre ne change`;
  return `${todo} · ${wrong ? counted(tables, 'tableau faussé', 'tableaux faussés') : counted(tables, 'tableau', 'tableaux')}`;
}
