import { invisibleIn, withInvisible, withoutInvisible } from '@report/engine/text';

test('signs that nobody sees are named, each once; what is seen is no such sign', () => {
  expect(invisibleIn('Vio\u00adlence\u200b sexu\u00adelle')).toBe(
    'trait d’union conditionnel (U+00AD), espace sans largeur (U+200B)',
  );
  expect(invisibleIn('Vio\u2063lence\u0007')).toBe('U+2063, U+0007');
  expect(invisibleIn('Négligence\u00a0;\tà « voir »\n\u202fdemain — 😀')).toBeNull();
});

test('they are shown where they stand, or left out', () => {
  expect(withInvisible('Vio\u00adlence')).toBe('Vio⟨U+00AD⟩lence');
  expect(withoutInvisible('\u200eVio\u00adlence\ufeff')).toBe('Violence');
});
