import { counted } from '@report/engine/text';
import type { StepTab } from '../../ui';
import type { PaneState } from '../state';
import { registersByTitle } from './registers-by-title';

type TabState = Pick<StepTab, 'state' | 'glyph' | 'tone' | 'later'>;

const LATER: TabState = { state: 'plus tard', glyph: 'pending', later: true };

/** The three steps, each with its state in words and in shape. */
export function stepTabs(state: PaneState): readonly StepTab[] {
  return [
    { id: 'registers', title: 'Registres', ...registersTab(state) },
    { id: 'check', title: 'Vérification', ...checkTab(state) },
    { id: 'statistics', title: 'Statistiques', ...statisticsTab(state) },
  ];
}

function registersTab({ run, registers }: PaneState): TabState {
  if (run?.kind === 'open') return { state: 'lecture', glyph: 'spin', later: false };
  const count = registersByTitle(registers?.summaries ?? []).length;
  const questions = registers?.questions.length ?? 0;
  if (questions > 0) return { state: counted(questions, 'question', 'questions'), glyph: 'question', later: false };
  if (count === 0) return { state: 'aucun', glyph: 'pending', later: false };
  return { state: counted(count, 'reconnu', 'reconnus'), glyph: 'ok', tone: 'ok', later: false };
}

function checkTab({ run, registers, checked }: PaneState): TabState {
  if (registers === null || registers.summaries.length === 0) return LATER;
  if (run?.kind === 'check') return { state: 'en cours', glyph: 'spin', later: false };
  if (checked === null) return { state: 'à faire', glyph: 'pending', later: false };
  if (checked.fingerprint !== registers.fingerprint) {
    return { state: 'à refaire', glyph: 'warning', tone: 'warning', later: false };
  }
  const errors = registers.findings.filter(({ severity }) => severity === 'error').length;
  const tone = errors === 0 ? 'ok' : 'error';
  return { state: counted(errors, 'erreur', 'erreurs'), glyph: tone, tone, later: false };
}

function statisticsTab({ run, registers, done }: PaneState): TabState {
  if (registers === null || registers.summaries.length === 0) return LATER;
  if (run?.kind === 'generate') {
    return run.waiting
      ? { state: 'en attente', glyph: 'edit', later: false }
      : { state: 'en cours', glyph: 'spin', later: false };
  }
  if (done === null) return { state: 'à générer', glyph: 'pending', later: false };
  if (done.fingerprint !== registers.fingerprint) {
    return { state: 'à refaire', glyph: 'warning', tone: 'warning', later: false };
  }
  const wrong = done.result.checks.filter(({ ok }) => !ok).length;
  if (wrong > 0)
    return { state: counted(wrong, 'contrôle', 'contrôles'), glyph: 'warning', tone: 'warning', later: false };
  return { state: 'générées', glyph: 'ok', tone: 'ok', later: false };
}
