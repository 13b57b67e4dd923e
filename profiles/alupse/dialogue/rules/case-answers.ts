import { MISSING, OFF_LIST } from '@report/engine/contract';
import { NO, YES } from '@report/engine/registers';
import { counted, quoted } from '@report/engine/text';
import { rowRule, listOf } from '../../kit';

const SEXUAL_VIOLENCE = 'violence-sexuelle';

/** R25: a kind of sexual violence in a file with another motive. */
export const KIND_WITHOUT_MOTIVE = rowRule('dialogueCases', {
  id: 'R25',
  title: 'Type de violence sexuelle sans le motif',
  severity: 'warning',
  tables: ['dialogue-violence-sexuelle-detail', 'dialogue-motif'],
  remedy: 'Videz le type ou corrigez le motif.',
  at: 'sexualViolenceType',
  check: (cases) => {
    const kind = cases.code('sexualViolenceType');
    const motive = cases.code('mainMotive');
    const label = cases.label('mainMotive');
    return (row) =>
      kind(row) !== MISSING && motive(row) !== MISSING && motive(row) !== OFF_LIST && motive(row) !== SEXUAL_VIOLENCE
        ? `Type de violence sexuelle rempli, mais le motif est ${quoted(label(row))}.`
        : null;
  },
});

/** R26: sexual violence of no stated kind. */
export const MOTIVE_WITHOUT_KIND = rowRule('dialogueCases', {
  id: 'R26',
  title: 'Type de violence sexuelle non renseigné',
  severity: 'warning',
  tables: ['dialogue-violence-sexuelle-detail'],
  remedy: 'Complétez le type.',
  at: 'sexualViolenceType',
  check: (cases) => {
    const kind = cases.code('sexualViolenceType');
    const motive = cases.code('mainMotive');
    return (row) =>
      motive(row) === SEXUAL_VIOLENCE && kind(row) === MISSING ? 'Type de violence sexuelle non renseigné.' : null;
  },
});

/** R27: no justice, but bodies of justice. */
export const BODIES_WITHOUT_JUSTICE = rowRule('dialogueCases', {
  id: 'R27',
  title: 'Instances de justice sans justice',
  severity: 'error',
  tables: ['dialogue-justice', 'dialogue-justice-instances'],
  remedy: 'Mettez Justice = oui ou videz les instances.',
  at: 'justiceBodies',
  check: (cases) => {
    const justice = cases.answer('justicePresent');
    const bodies = cases.size('justiceBodies');
    return (row) =>
      justice(row) === NO && bodies(row) > 0
        ? `Justice : non, mais ${counted(bodies(row), 'instance est indiquée', 'instances sont indiquées')}.`
        : null;
  },
});

/** R28: justice, but no body of justice. */
export const JUSTICE_WITHOUT_BODIES = rowRule('dialogueCases', {
  id: 'R28',
  title: 'Justice sans instance',
  severity: 'warning',
  tables: ['dialogue-justice-instances'],
  remedy: 'Complétez les instances.',
  at: 'justiceBodies',
  check: (cases) => {
    const justice = cases.answer('justicePresent');
    const bodies = cases.size('justiceBodies');
    return (row) => (justice(row) === YES && bodies(row) === 0 ? 'Justice = oui sans instance.' : null);
  },
});

/** R32 for files: the detail belongs to the other group of requesters. */
export const CASE_REQUESTER_DETAIL = rowRule('dialogueCases', {
  id: 'R32',
  title: 'Détail du demandeur qui ne correspond pas',
  severity: 'error',
  tables: ['dialogue-demandeur', 'dialogue-demandeur-detail'],
  remedy: 'Alignez les deux colonnes.',
  at: 'requesterDetail',
  check: (cases) => {
    const groups = new Map(listOf('dialogueDemandeurDetail').entries.map(({ code, group }) => [code, group]));
    const requester = cases.code('requester');
    const detail = cases.code('requesterDetail');
    const requesterLabel = cases.label('requester');
    const detailLabel = cases.label('requesterDetail');
    return (row) => {
      const group = groups.get(detail(row));
      if (group === undefined || requester(row) === MISSING || requester(row) === OFF_LIST || requester(row) === group)
        return null;
      return `Le détail ${quoted(detailLabel(row))} ne correspond pas au demandeur ${quoted(requesterLabel(row))}.`;
    };
  },
});
