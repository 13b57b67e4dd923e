import { useState } from 'react';
import type { Finding } from '@report/engine/contract';
import { counted } from '@report/engine/text';
import type { TableReadiness } from '../../actions';
import { type FactLine, FactList, LinkButton } from '../../ui';
import { isIncomplete, readinessLines, tableName } from '../derive/readiness-lines';
import type { Pane } from '../model/pane';
import { MoreButton } from './more-button';

/** Lines shown before «Afficher les n autres». */
const FIRST = 5;

interface ReadinessProps {
  readonly tables: readonly TableReadiness[];
  /** Tables of the same services that cannot be computed. */
  readonly notComputed: readonly { readonly key: string; readonly title: string; readonly detail: string }[];
  readonly findings: readonly Finding[];
  readonly pane: Pane;
}

/** What will be weak in the tables, before they are written: bad news first, then the complete ones. */
export function Readiness({ tables, notComputed, findings, pane }: ReadinessProps) {
  const [all, setAll] = useState(false);
  const [open, setOpen] = useState(false);
  const incomplete = readinessLines(tables);
  const complete = tables.filter((table) => !isIncomplete(table));
  const shown = all ? incomplete : incomplete.slice(0, FIRST);
  return (
    <>
      <FactList
        lines={[
          ...notComputed.map((line): FactLine => ({
            ...line,
            glyph: 'error',
            glyphLabel: 'Tableaux non calculés',
            tone: 'error',
            onClick: () => {
              pane.chooseStep('check');
            },
          })),
          ...errorLine(findings, tables, pane),
          ...shown,
        ]}
      />
      <MoreButton
        count={incomplete.length - shown.length}
        one="l’autre tableau"
        several="autres tableaux"
        onClick={() => {
          setAll(true);
        }}
      />
      {complete.length > 0 && (
        <FactList
          lines={[
            {
              key: 'complete',
              title: counted(complete.length, 'tableau complet', 'tableaux complets'),
              detail: 'Toutes les réponses sont renseignées.',
              glyph: 'ok',
              tone: 'ok',
            },
          ]}
        />
      )}
      {complete.length > 0 && (
        <LinkButton
          label={open ? 'Masquer la liste' : 'Voir la liste'}
          expanded={open}
          onClick={() => {
            setOpen(!open);
          }}
        />
      )}
      {open && (
        <ul className="plain-list">
          {complete.map((table) => (
            <li key={table.id}>{tableName(table)}</li>
          ))}
        </ul>
      )}
      {incomplete.length > 0 && (
        <p className="muted">{'Les réponses manquantes auront leur propre ligne, « Non renseigné ».'}</p>
      )}
    </>
  );
}

/** Errors nobody corrected: they are part of what makes the tables weak. */
function errorLine(findings: readonly Finding[], tables: readonly TableReadiness[], pane: Pane): readonly FactLine[] {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return [];
  const ids = new Set(tables.map(({ id }) => id));
  const touched = new Set(errors.flatMap((finding) => finding.tables).filter((id) => ids.has(id))).size;
  return [
    {
      key: 'errors',
      title: counted(errors.length, 'erreur non corrigée', 'erreurs non corrigées'),
      detail:
        touched === 0
          ? 'Aucun de ces tableaux n’est faussé.'
          : `${errors.length === 1 ? 'Elle fausse' : 'Elles faussent'} ${counted(touched, 'tableau', 'tableaux')}.`,
      glyph: 'error',
      glyphLabel: 'Erreur',
      tone: 'error',
      onClick: () => {
        pane.chooseStep('check');
      },
    },
  ];
}
