import { compute, newCases, repeat, text } from './compute-table';

describe('words', () => {
  test('the noun agrees with its figure', () => {
    const one = compute('dialogue-signalements', { case: repeat(1, { reportedInYear: 'yes' }) });
    const two = compute('dialogue-signalements', { case: repeat(2, { reportedInYear: 'yes' }) });
    expect(text(one)).toMatch(/^1 situation a donné lieu/);
    expect(text(two)).toMatch(/^2 situations ont donné lieu/);
  });

  test('thousands, and less than one percent', () => {
    const table = compute('dialogue-demandeur', newCases('requester', { famille: 1200, professionnel: 3 }));
    expect(text(table)).toContain('Dans 100 % des situations');
    expect(text(table)).toContain('dans moins de 1 % des situations');
    expect(text(compute('dialogue-motif', newCases('motive', { negligence: 1200 })))).toContain(
      'des 1 200 nouveaux dossiers',
    );
    expect(compute('dialogue-motif', newCases('motive', { negligence: 1200 })).sentence).toContain('1\u00a0200');
  });

  test('a percentage among the lines keeps its sign beside it', () => {
    const { sentence } = compute('dialogue-motif', newCases('motive', { negligence: 3, 'violence-sexuelle': 1 }));
    expect(sentence).toContain('75\u00a0%');
    expect(sentence).not.toMatch(/ %/);
  });

  test('lines quoted elsewhere in the sentence are not repeated', () => {
    const table = compute('dialogue-violence-sexuelle-detail', {
      case: [
        ...repeat(2, { caseYear: 'new', motive: 'violence-sexuelle', sexualViolenceDetail: 'jeux-enfants-bas-age' }),
        ...repeat(1, { caseYear: 'new', motive: 'violence-sexuelle', sexualViolenceDetail: 'entre-pairs' }),
        ...repeat(1, { caseYear: 'new', motive: 'violence-sexuelle', sexualViolenceDetail: 'par-adulte-moins-12' }),
      ],
    });
    expect(text(table)).toBe(
      'Dans 2 situations, il s’agit de jeux ou gestes sexuels entre enfants en bas âge. Dans les situations restantes : violences sexuelles par un adulte 1 (victime : enfant en dessous de 12 ans 1) et violences entre pairs de moins de 12 ans (10-12 ans) 1.',
    );
  });
});
